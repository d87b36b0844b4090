package io.github.councilprocedures.examples.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.term.Term;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares README.md with the code it shows; with {@code -Ddocs.write=true} writes the code into it first. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Path PROGRAM =
            Path.of("src/main/java/io/github/councilprocedures/examples/readme/ReadmeProgram.java");

    /** A comment that says where a block comes from, and the block after it. */
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- (code|printed|file): ([^>]+) -->\n```[a-z]+\n)(.*?)(```\n)", Pattern.DOTALL);

    private static final Map<String, BiConsumer<Term, PrintStream>> RUNS = Map.of(
            "judge", ReadmeProgram::judge,
            "regulation", ReadmeProgram::judgeByRegulation,
            "coordinate", (term, out) -> ReadmeProgram.coordinate(out),
            "follow", (term, out) -> ReadmeProgram.follow(out),
            "own rule", ReadmeProgram::judgeByOwnRule);

    @Test
    void shows_the_code_that_is_compiled_and_what_it_prints() throws IOException {
        String readme = Files.readString(README);
        String expected = BLOCK.matcher(readme)
                .replaceAll(block -> Matcher.quoteReplacement(
                        block.group(1) + content(block.group(2), block.group(3)) + block.group(5)));
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(README, expected);
        } else {
            assertThat(readme)
                    .as("README.md differs from ReadmeProgram; run:"
                            + " mvn -q -pl examples -am test -Dtest=ReadmeTest -Ddocs.write=true")
                    .isEqualTo(expected);
        }
        List<String> printed = BLOCK.matcher(readme)
                .results()
                .filter(block -> block.group(2).equals("printed"))
                .map(block -> block.group(3))
                .toList();
        assertThat(printed).containsExactlyInAnyOrderElementsOf(RUNS.keySet());
    }

    private static String content(String kind, String name) {
        return switch (kind) {
            case "code" -> code(name);
            case "printed" -> printed(name);
            default -> read(ROOT.resolve(name));
        };
    }

    private static String code(String name) {
        String program = read(PROGRAM);
        String begin = "// begin: " + name + "\n";
        int from = program.indexOf(begin);
        int to = program.indexOf("// end: " + name + "\n");
        assertThat(from).as(name).isPositive();
        assertThat(to).as(name).isGreaterThan(from);
        String lines = program.substring(from + begin.length(), program.lastIndexOf('\n', to));
        // Stripped without its last line end, which would count as a line of no indentation.
        return lines.stripIndent() + "\n";
    }

    private static String printed(String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RUNS.get(name).accept(ReadmeProgram.term(), new PrintStream(bytes, true, UTF_8));
        return bytes.toString(UTF_8).lines().map(line -> line + "\n").reduce("", String::concat);
    }

    @Test
    void names_every_text_that_a_rule_cites() throws IOException {
        String readme = Files.readString(README);
        assertThat(CouncilLaw.standard().rules())
                .flatMap(rule -> rule.versions())
                .flatMap(version -> version.citations())
                .extracting(Citation::instrumentNumber)
                .isNotEmpty()
                .allSatisfy(number -> assertThat(readme).contains(number));
    }

    @Test
    void its_test_command_is_what_the_build_server_runs() throws IOException {
        Matcher test = Pattern.compile("<!-- test -->\n```sh\n(.+)\n```").matcher(Files.readString(README));
        assertThat(test.find()).isTrue();
        assertThat(Files.readAllLines(ROOT.resolve(".ci/run"))).contains(test.group(1));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException missing) {
            throw new AssertionError(path + " cannot be read", missing);
        }
    }
}

package io.github.councilprocedures.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the folder {@code docs/rules} with the rules; with {@code -Ddocs.write=true} writes it anew first. */
class RulePagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "rules");
    private static final String WRITE = "run: mvn -q -pl examples -am test -Dtest=RulePagesTest -Ddocs.write=true";

    private static final Map<String, String> FILES = RulePages.files(CouncilLaw.standard());

    @Test
    void the_pages_say_what_the_rules_say() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            write();
        }
        assertThat(names())
                .as("files of docs/rules; to write them anew %s", WRITE)
                .containsExactlyElementsOf(FILES.keySet());
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            String found = Files.readString(FOLDER.resolve(file.getKey()));
            if (!found.equals(file.getValue())) {
                differing.add("docs/rules/" + file.getKey() + ", " + firstDifference(found, file.getValue()));
            }
        }
        assertThat(differing)
                .as("files that differ from the rules; to write them anew %s", WRITE)
                .isEmpty();
    }

    private static String firstDifference(String found, String generated) {
        List<String> before = found.lines().toList();
        List<String> after = generated.lines().toList();
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return "line " + (line + 1) + ": found \"" + at(line, before) + "\", expected \"" + at(line, after) + "\"";
    }

    private static String at(int line, List<String> lines) {
        return line < lines.size() ? lines.get(line) : "";
    }

    private static void write() throws IOException {
        Files.createDirectories(FOLDER);
        for (String name : names()) {
            Files.delete(FOLDER.resolve(name));
        }
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}

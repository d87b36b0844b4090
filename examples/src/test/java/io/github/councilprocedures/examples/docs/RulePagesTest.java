package io.github.councilprocedures.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the folder {@code docs/rules} with the rules; with {@code -Ddocs.write=true} writes it anew first. */
class RulePagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "rules");
    private static final String REGENERATE =
            "differs from the rules; run: mvn -q -pl examples -am test -Dtest=RulePagesTest -Ddocs.write=true";

    private static final Map<String, String> FILES = RulePages.files(CouncilLaw.standard());

    @Test
    void the_pages_say_what_the_rules_say() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            write();
        }
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            assertThat(path).as("docs/rules/%s %s", file.getKey(), REGENERATE).exists();
            assertThat(Files.readString(path))
                    .as("docs/rules/%s %s", file.getKey(), REGENERATE)
                    .isEqualTo(file.getValue());
        }
        assertThat(names()).as("docs/rules %s", REGENERATE).containsExactlyElementsOf(FILES.keySet());
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

package io.github.councilprocedures.examples.coordination;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.councilprocedures.evaluation.CoordinationCalendar;
import io.github.councilprocedures.evaluation.YearlyEvaluation;
import io.github.councilprocedures.json.CouncilJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The commune that comes with the program, and files that are no such record. The whole text stands in {@code
 * coordinate-vi.txt} and {@code coordinate-en.txt}; run the tests with {@code -Dgolden.write=true} to write it anew.
 */
class CoordinateTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/github/councilprocedures/examples/coordination");

    @TempDir
    private Path folder;

    private record Printed(int code, String out, String err) {

        static Printed by(Object... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
            // The streams' own charset must not matter.
            int code =
                    Coordinate.run(new PrintStream(out, true, US_ASCII), new PrintStream(err, true, US_ASCII), texts);
            return new Printed(code, out.toString(UTF_8), err.toString(UTF_8));
        }

        List<String> lines() {
            return out.lines().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_whole_text_reads_as_checked(String language) throws IOException {
        Printed all = Printed.by("--lang", language);
        Path golden = GOLDEN.resolve("coordinate-" + language + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, all.out());
        }
        assertThat(all.err()).isEmpty();
        assertThat(all.code()).isEqualTo(1);
        assertThat(all.lines()).containsExactlyElementsOf(Files.readAllLines(golden));
    }

    @Test
    void the_page_has_every_line_of_the_text() throws IOException {
        Path page = folder.resolve("page.html");
        Printed printed = Printed.by("--html", page);
        assertThat(printed.err()).isEmpty();
        String html = Files.readString(page);
        long lines = printed.lines().stream()
                .filter(line -> line.startsWith("    Tình trạng: "))
                .count();
        assertThat(lines).isGreaterThan(50);
        assertThat(Pattern.compile("<tr[^>]* id=\"viec-").matcher(html).results())
                .hasSize((int) lines);
        assertThat(html).contains("lang=\"vi\"", "Bến Sen").doesNotContain("<script", "http");
        Path english = folder.resolve("english.html");
        assertThat(Printed.by("--html", english, "--lang", "en").err()).isEmpty();
        assertThat(Files.readString(english)).contains("lang=\"en\"", "On time");
    }

    @Test
    void it_prints_what_can_be_stored() throws IOException {
        Printed printed = Printed.by("--json");
        assertThat(printed.code()).isEqualTo(1);
        JsonNode stored = new JsonMapper().readTree(printed.out());
        CoordinationCalendar calendar = CouncilJson.read(stored.get("calendar").toString(), CoordinationCalendar.class);
        YearlyEvaluation evaluation = CouncilJson.read(stored.get("evaluation").toString(), YearlyEvaluation.class);
        assertThat(calendar.entries()).isNotEmpty();
        assertThat(evaluation.year()).isEqualTo(2026);
    }

    @Test
    void input_that_is_no_such_record_is_refused_in_one_line() throws IOException {
        assertRefused(folder.resolve("none.json"), "expected a file or a folder that is there, found nothing");
        assertRefused(folder, "expected a file that can be used, found a folder");
        assertRefused(written("{"), "line 1, column 2: the JSON ends too early");
        assertRefused(
                written(bundled().replace("\"year\": 2026", "\"jahr\": 2026")),
                "jahr: expected a known name; the nearest is \"year\", found \"jahr\"");
        Printed unknown = Printed.by("--pdf", "x");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("coordinate: ").hasLineCount(1);
        Path nowhere = folder.resolve("none").resolve("a.html");
        Printed unwritable = Printed.by("--html", nowhere);
        assertThat(unwritable.code()).isEqualTo(2);
        assertThat(unwritable.out()).isEmpty();
        assertThat(unwritable.err())
                .isEqualTo(nowhere + ": expected a file or a folder that is there, found nothing"
                        + System.lineSeparator());
    }

    private void assertRefused(Path file, String problem) {
        Printed refused = Printed.by(file);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).isEqualTo(file + ": " + problem + System.lineSeparator());
    }

    private Path written(String json) throws IOException {
        return Files.writeString(folder.resolve("record.json"), json);
    }

    private static String bundled() throws IOException {
        try (InputStream json = Objects.requireNonNull(Coordinate.class.getResourceAsStream("ben-sen-2026.json"))) {
            return new String(json.readAllBytes(), UTF_8);
        }
    }
}

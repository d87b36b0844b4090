package io.github.councilprocedures.examples.coordination;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.councilprocedures.evaluation.CoordinationCalendar;
import io.github.councilprocedures.evaluation.Standing;
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
    void it_prints_what_can_be_stored() throws IOException {
        Printed printed = Printed.by("--json");
        assertThat(printed.code()).isEqualTo(1);
        assertThat(calendar(printed).entries()).hasSizeGreaterThan(50);
        YearlyEvaluation evaluation = CouncilJson.read(
                new JsonMapper().readTree(printed.out()).get("evaluation").toString(), YearlyEvaluation.class);
        assertThat(evaluation.year()).isEqualTo(2026);
        // The sample has one of each.
        for (Standing standing : Standing.values()) {
            assertThat(evaluation.standings().count(standing))
                    .as("%s", standing)
                    .isPositive();
        }
    }

    private static CoordinationCalendar calendar(Printed printed) throws IOException {
        return CouncilJson.read(
                new JsonMapper().readTree(printed.out()).get("calendar").toString(), CoordinationCalendar.class);
    }

    @Test
    void the_page_has_each_obligation_of_the_calendar() throws IOException {
        Path page = folder.resolve("page.html");
        CoordinationCalendar calendar = calendar(Printed.by("--json", "--html", page));
        String html = Files.readString(page);
        long dated = calendar.entries().stream()
                .filter(entry -> entry.milestone().on().isPresent())
                .count();
        assertThat(Pattern.compile("<tr[^>]* id=\"viec-")
                        .matcher(html)
                        .results()
                        .count())
                .isEqualTo(dated)
                .isGreaterThan(50);
        assertThat(calendar.entries())
                .allSatisfy(entry -> assertThat(html)
                        .contains(entry.obligation().deliverable().vi()));
        assertThat(html).contains("lang=\"vi\"", "Bến Sen").doesNotContain("<script", "http");
        Path english = folder.resolve("english.html");
        assertThat(Printed.by("--html", english, "--lang", "en").err()).isEmpty();
        assertThat(Files.readString(english)).contains("lang=\"en\"", "On time");
    }

    @Test
    void a_regulation_of_ones_own_is_read_and_a_faulty_one_refused_by_its_name() throws IOException {
        Path own = folder.resolve("own.json");
        Files.writeString(own, bundled("regulations/commune.json").replace("Hội nghị liên tịch", "Buổi họp liên tịch"));
        assertThat(Printed.by("--regulation", own).out()).contains("Buổi họp liên tịch");
        Path faulty = folder.resolve("faulty.json");
        Files.writeString(
                faulty,
                bundled("regulations/commune.json").replace("\"petition.publication\"", "\"petition.publicatio\""));
        Printed refused = Printed.by("--regulation", faulty);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .startsWith(faulty + ": 01/QCPH-")
                .contains("\"petition.publication\"")
                .hasLineCount(1);
    }

    @Test
    void input_that_is_no_such_record_is_refused_in_one_line() throws IOException {
        assertRefused(folder.resolve("none.json"), "expected a file, found nothing");
        assertRefused(folder, "expected a file that can be read, found a folder");
        assertRefused(written("{"), "line 1, column 2: the JSON ends too early");
        assertRefused(
                written(bundled("ben-sen-2026.json").replace("\"year\": 2026", "\"jahr\": 2026")),
                "jahr: expected a known name; the nearest is \"year\", found \"jahr\"");
        assertRefused(
                written(bundled("ben-sen-2026.json").replace("\"period\": \"2026-H2\"", "\"period\": \"2026-2031\"")),
                "period must be a month, quarter, half-year or year, was 2026-2031");
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

    private static String bundled(String name) throws IOException {
        try (InputStream json = Objects.requireNonNull(Coordinate.class.getResourceAsStream(name))) {
            return new String(json.readAllBytes(), UTF_8);
        }
    }
}

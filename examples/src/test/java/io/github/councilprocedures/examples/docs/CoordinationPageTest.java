package io.github.councilprocedures.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.unit.UnitLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares {@code docs/coordination.md} with the samples; with {@code -Ddocs.write=true} writes it anew first. */
class CoordinationPageTest {

    private static final Path FILE = Path.of("..", "docs", "coordination.md");
    private static final Path REGULATIONS =
            Path.of("src/main/resources/io/github/councilprocedures/examples/coordination/regulations");

    private static List<CoordinationRegulation> samples() throws IOException {
        List<CoordinationRegulation> samples = new ArrayList<>();
        for (String level : List.of("province", "district", "commune")) {
            samples.add(CouncilJson.read(
                    Files.readString(REGULATIONS.resolve(level + ".json")), CoordinationRegulation.class));
        }
        return samples;
    }

    @Test
    void the_page_says_what_the_samples_say() throws IOException {
        String generated = CoordinationPage.text(samples());
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(FILE, generated);
        }

        assertThat(Files.readString(FILE))
                .as("to write it anew run: mvn -q -pl examples -am test -Dtest=CoordinationPageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true")
                .isEqualTo(generated);
    }

    @Test
    void the_model_has_43_rows() {
        List<String> numbers = Stream.concat(Stream.concat(numbers(1, 39), Stream.of("39a")), numbers(40, 42))
                .toList();

        assertThat(CoordinationPage.rows().keySet()).containsExactlyElementsOf(numbers);
    }

    private static Stream<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(String::valueOf);
    }

    @Test
    void each_sample_has_every_row_and_nothing_beside() throws IOException {
        List<String> keys =
                CoordinationPage.rows().values().stream().flatMap(List::stream).toList();

        for (CoordinationRegulation sample : samples()) {
            // Only a province has petitions to the National Assembly to answer.
            boolean province = sample.council().unit().level() == UnitLevel.PROVINCE;
            assertThat(sample.obligations())
                    .as(sample.number().orElseThrow())
                    .extracting(Obligation::key)
                    .containsExactlyElementsOf(keys.stream()
                            .filter(key -> province || !key.equals("petitions.national-answers"))
                            .toList());
        }
    }
}

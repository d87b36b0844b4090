package io.github.councilprocedures.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.text.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "convened, convenedOn",
        "CONVENEDON, convenedOn",
        "openOn, opensOn",
        "closedOn, closesOn",
        "x, opensOn",
        "'', opensOn"
    })
    void needsTheFewestLettersChanged(String wanted, String nearest) {
        assertThat(Nearest.hint(wanted, List.of("convenedOn", "opensOn", "closesOn")))
                .isEqualTo("; the nearest is \"" + nearest + '"');
    }

    @Test
    void countsLettersReplacedLeftOutAndAdded() {
        // From "kitten": sitting 3, mitten 1, kitte 1, kittens 1.
        assertThat(Nearest.hint("kitten", List.of("sitting", "mitten"))).isEqualTo("; the nearest is \"mitten\"");
        assertThat(Nearest.hint("kitten", List.of("sitting", "kitte"))).isEqualTo("; the nearest is \"kitte\"");
        assertThat(Nearest.hint("kitten", List.of("sitting", "kittens"))).isEqualTo("; the nearest is \"kittens\"");
        // Three changes are less than four letters added.
        assertThat(Nearest.hint("kitten", List.of("kittenabcd", "sitting"))).isEqualTo("; the nearest is \"sitting\"");
        assertThat(Nearest.hint("kitten", List.of("kit", "sitting"))).isEqualTo("; the nearest is \"kit\"");
    }

    @Test
    void theFirstOfEquallyNearNames() {
        assertThat(Nearest.hint("b", List.of("a", "c"))).isEqualTo("; the nearest is \"a\"");
        assertThat(Nearest.hint("b", List.of("c", "a"))).isEqualTo("; the nearest is \"c\"");
    }

    @Test
    void saysNothingWhereNothingIsKnown() {
        assertThat(Nearest.hint("a", List.of())).isEmpty();
    }

    @Test
    void endsASentenceInBothLanguages() {
        Phrase problem = new Phrase("không có \"kit\"", "no \"kit\"");

        assertThat(Nearest.hinted(problem, "kit", List.of("kitten")))
                .isEqualTo(new Phrase(
                        "không có \"kit\"; gần nhất là \"kitten\"", "no \"kit\"; the nearest is \"kitten\""));
        assertThat(Nearest.hinted(problem, "kit", List.of())).isEqualTo(problem);
    }
}

package io.github.councilprocedures.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @Test
    void readsInEitherLanguage() {
        Phrase phrase = new Phrase("kỳ họp", "session");

        assertThat(phrase.in(Language.VI)).isEqualTo("kỳ họp");
        assertThat(phrase.in(Language.EN)).isEqualTo("session");
    }

    @Test
    void refusesToLeaveOutALanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phrase(" ", "session"))
                .withMessage("vi must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phrase("kỳ họp", ""))
                .withMessage("en must not be blank");
        assertThatNullPointerException()
                .isThrownBy(() -> new Phrase(null, "session"))
                .withMessage("vi");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-16, 16/06/2025", "2025-12-01, 01/12/2025", "2024-09-09, 09/09/2024", "2024-10-10, 10/10/2024"})
    void aDayIsShownTheSameWayInBothLanguages(LocalDate day, String shown) {
        assertThat(Phrase.date(day)).isEqualTo(new Phrase(shown, shown));
    }

    @Test
    void aNumberIsShownWithoutGrouping() {
        assertThat(Phrase.number(1234567)).isEqualTo(Phrase.same("1234567"));
        assertThat(Phrase.number(-3)).isEqualTo(new Phrase("-3", "-3"));
    }

    @Test
    void joinsBothLanguages() {
        Phrase a = new Phrase("một", "one");
        Phrase b = new Phrase("hai", "two");
        Phrase c = new Phrase("ba", "three");

        assertThat(Phrase.join("; ", List.of(a, b, c))).isEqualTo(new Phrase("một; hai; ba", "one; two; three"));
        assertThat(Phrase.join("; ", List.of(b))).isEqualTo(b);
    }

    @Test
    void refusesToJoinNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.join(", ", List.of()))
                .withMessage("vi must not be blank");
    }
}

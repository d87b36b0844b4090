package io.github.councilprocedures.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.text.Phrase;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermYearsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-2026",
                "2021 - 2026",
                "2021 – 2026",
                "2021–2026",
                "2021—2026",
                "2021\u20102026",
                "nhiệm kỳ 2021-2026",
                "Nhiệm  kỳ 2021 - 2026",
                "NHIỆM KỲ 2021-2026",
                "giai đoạn 2021–2026",
                "term 2021-2026",
                "\u00A0nhiệm\u00A0kỳ 2021\u00A0-\u00A02026 "
            })
    void every_spelling_is_read(String text) {
        assertThat(TermYears.parse(text)).isEqualTo(TermYears.of(2021, 2026));
        assertThat(TermYears.parse(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(TermYears.of(2021, 2026));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20023", "", "2021", "2021 2026", "21-26", "20021-2026", "2021-20026", "khóa 2021-2026"})
    void anything_else_is_refused_with_what_was_found_and_expected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermYears.parse(text))
                .withMessage("term years: found \"" + text + "\", expected two years of four digits such as 2021-2026");
    }

    @ParameterizedTest
    @CsvSource({"2021, 2016", "2021, 2021", "2021, 2032"})
    void a_term_is_one_to_ten_years_long(int first, int last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermYears.of(first, last))
                .withMessage("term years %d-%d: last year %d must be 1 to 10 years after first year %d"
                        .formatted(first, last, last, first));
    }

    @Test
    void years_the_wrong_way_round_are_refused_in_reading_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermYears.parse("2021 - 2016"))
                .withMessage("term years 2021-2016: last year 2016 must be 1 to 10 years after first year 2021");
    }

    @Test
    void the_shortest_and_the_longest_term_are_one_and_ten_years() {
        assertThat(TermYears.of(2021, 2022)).hasToString("2021-2022");
        assertThat(TermYears.of(2021, 2031)).hasToString("2021-2031");
    }

    @Test
    void years_have_four_digits() {
        assertThat(TermYears.of(1000, 1005).firstYear()).isEqualTo(1000);
        assertThat(TermYears.of(9998, 9999).lastYear()).isEqualTo(9999);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermYears.of(999, 1004))
                .withMessage("term years: first year must have four digits, was 999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermYears.of(9999, 10000))
                .withMessage("term years: last year must have four digits, was 10000");
        assertThatNullPointerException().isThrownBy(() -> TermYears.parse(null)).withMessage("text");
    }

    @Test
    void it_is_named_in_both_languages() {
        assertThat(TermYears.of(2016, 2021).label()).isEqualTo(new Phrase("nhiệm kỳ 2016-2021", "term 2016-2021"));
    }

    @Test
    void it_is_a_value() {
        TermYears years = TermYears.of(2016, 2021);
        assertThat(years.firstYear()).isEqualTo(2016);
        assertThat(years.lastYear()).isEqualTo(2021);
        assertThat(years)
                .isEqualTo(TermYears.of(2016, 2021))
                .hasSameHashCodeAs(TermYears.of(2016, 2021))
                .isNotEqualTo(TermYears.of(2015, 2021))
                .isNotEqualTo(TermYears.of(2016, 2022))
                .isNotEqualTo("2016-2021");
        assertThat(years.hashCode())
                .isNotEqualTo(TermYears.of(2015, 2021).hashCode())
                .isNotEqualTo(TermYears.of(2016, 2022).hashCode())
                .isNotZero();
    }
}

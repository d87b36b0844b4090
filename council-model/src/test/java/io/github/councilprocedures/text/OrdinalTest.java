package io.github.councilprocedures.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalTest {

    @ParameterizedTest
    @CsvSource({
        "18, 18",
        "06, 6",
        "1, 1",
        "3999, 3999",
        "IX, 9",
        "xviii, 18",
        "XI, 11",
        "MMMCMXCIX, 3999",
        "thứ 18, 18",
        "Thứ  IX, 9",
        "thứ\u00A018, 18",
        "khóa XVIII, 18",
        "khoá XV, 15",
        "nhất, 1",
        "một, 1",
        "thứ nhì, 2",
        "hai, 2",
        "thứ ba, 3",
        "thứ tư, 4",
        "bốn, 4",
        "năm, 5",
        "sáu, 6",
        "THỨ BẢY, 7",
        "tám, 8",
        "chín, 9",
        "mười, 10",
        "mười một, 11",
        "mười bốn, 14",
        "mười lăm, 15",
        "thứ mười chín, 19",
        "hai mươi, 20",
        "hai mươi mốt, 21",
        "Hai  Mươi Hai, 22",
        "hai mươi tư, 24",
        "hai mươi bốn, 24",
        "ba mươi lăm, 35",
        "ba mươi nhăm, 35",
        "bẩy mươi bảy, 77",
        "chín mươi chín, 99",
        "kỳ họp thứ tư, 4",
        "Kỳ họp thứ 06, 6",
        "kỳ họp XVIII, 18",
        "lần thứ Ba, 3",
    })
    void every_way_of_writing_is_read(String text, int value) {
        assertThat(Ordinal.parse(text)).isEqualTo(Ordinal.of(value));
        assertThat(Ordinal.parse("\u00A0 " + text + " \u00A0").value()).isEqualTo(value);
        assertThat(Ordinal.parse(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "thứ",
                "IIII",
                "VX",
                "IM",
                "IXI",
                "MMMM",
                "X I",
                "12345",
                "-1",
                "1.5",
                "mười mười",
                "thứthứ 1",
                "mười mốt",
                "hai mươi một",
                "hai mươi năm",
                "nhì mươi",
                "tư mươi",
                "một trăm",
                "kỳ họp",
                "06 kỳ họp"
            })
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ordinal.parse(text))
                .withMessage("ordinal \"" + text + "\" must be a number from 1 to 3999 such as 18, XVIII or thứ tư");
    }

    @ParameterizedTest
    @ValueSource(strings = {"18", "018", "XVIII", "thứ XVIII", "mười tám", "kỳ họp thứ mười tám"})
    void c16_a_session_has_one_number_however_it_is_written(String text) {
        assertThat(Ordinal.parse(text)).isEqualTo(Ordinal.of(18));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 4000})
    void numbers_out_of_range_are_refused(int value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ordinal.of(value))
                .withMessage("ordinal must be from 1 to 3999, was " + value);
    }

    @Test
    void digits_out_of_range_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ordinal.parse("0"))
                .withMessage("ordinal must be from 1 to 3999, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ordinal.parse("4000"))
                .withMessage("ordinal must be from 1 to 3999, was 4000");
        assertThatNullPointerException().isThrownBy(() -> Ordinal.parse(null)).withMessage("text");
    }

    @ParameterizedTest
    @CsvSource({
        "1, I",
        "2, II",
        "3, III",
        "4, IV",
        "5, V",
        "9, IX",
        "14, XIV",
        "40, XL",
        "90, XC",
        "400, CD",
        "944, CMXLIV",
        "3999, MMMCMXCIX"
    })
    void it_is_written_as_a_roman_numeral(int value, String numeral) {
        assertThat(Ordinal.of(value).roman()).isEqualTo(numeral);
    }

    @Test
    void it_prints_in_digits() {
        assertThat(Ordinal.parse("XVIII")).hasToString("18");
    }

    @Test
    void it_is_a_value_in_order_of_size() {
        assertThat(Ordinal.of(9))
                .isEqualTo(Ordinal.parse("IX"))
                .hasSameHashCodeAs(Ordinal.parse("IX"))
                .isNotEqualTo(Ordinal.of(10))
                .isNotEqualTo(9)
                .isLessThan(Ordinal.of(10))
                .isGreaterThan(Ordinal.of(8))
                .isEqualByComparingTo(Ordinal.of(9));
        assertThat(Ordinal.of(9).hashCode()).isNotEqualTo(Ordinal.of(10).hashCode());
    }
}

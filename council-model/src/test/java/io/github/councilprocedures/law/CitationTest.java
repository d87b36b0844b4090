package io.github.councilprocedures.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.text.Phrase;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    private static final Citation LAW_77 = Citation.of(InstrumentKind.LAW, "77/2015/QH13");
    private static final Citation LAW_87 = Citation.of(InstrumentKind.LAW, "87/2015/QH13");

    @Test
    void a_clause_is_written_from_the_smallest_part_up() {
        assertThat(LAW_77.article(80).clause(2).label())
                .isEqualTo(new Phrase(
                        "khoản 2 Điều 80 Luật số 77/2015/QH13", "Clause 2, Article 80, Law No. 77/2015/QH13"));
    }

    @Test
    void a_point_is_written_first() {
        assertThat(LAW_87.article(62).clause(2).point("b").label())
                .isEqualTo(new Phrase(
                        "điểm b khoản 2 Điều 62 Luật số 87/2015/QH13",
                        "Point b, Clause 2, Article 62, Law No. 87/2015/QH13"));
    }

    @Test
    void an_article_may_have_points_without_clauses() {
        assertThat(LAW_87.article(5).point("a").label())
                .isEqualTo(
                        new Phrase("điểm a Điều 5 Luật số 87/2015/QH13", "Point a, Article 5, Law No. 87/2015/QH13"));
    }

    @Test
    void a_whole_instrument_is_written_by_kind_and_number() {
        assertThat(Citation.of(InstrumentKind.LAW, "65/2025/QH15").label())
                .isEqualTo(new Phrase("Luật số 65/2025/QH15", "Law No. 65/2025/QH15"));
        assertThat(Citation.of(InstrumentKind.JOINT_RESOLUTION, "525/2012/NQLT").label())
                .isEqualTo(new Phrase("Nghị quyết liên tịch số 525/2012/NQLT", "Joint Resolution No. 525/2012/NQLT"));
    }

    @Test
    void the_constitution_is_named_by_its_year() {
        Citation article = Citation.of(InstrumentKind.CONSTITUTION, "2013").article(110);
        assertThat(article.label())
                .isEqualTo(new Phrase("Điều 110 Hiến pháp năm 2013", "Article 110, Constitution of 2013"));
        assertThat(Citation.parse("điều 110 hiến pháp năm 2013")).isEqualTo(article);
        assertThat(Citation.parse("article 110, constitution of 2013")).isEqualTo(article);
    }

    @Test
    void it_prints_as_its_vietnamese_form() {
        assertThat(LAW_77.article("124a").clause("2a")).hasToString("khoản 2a Điều 124a Luật số 77/2015/QH13");
    }

    @Test
    void its_parts_can_be_asked_for() {
        Citation point = LAW_87.article(62).clause(2).point("đ");
        assertThat(point.kind()).isEqualTo(InstrumentKind.LAW);
        assertThat(point.instrumentNumber()).isEqualTo("87/2015/QH13");
        assertThat(point.article()).contains("62");
        assertThat(point.clause()).contains("2");
        assertThat(point.point()).contains("đ");
        assertThat(LAW_87.article()).isEmpty();
        assertThat(LAW_87.clause()).isEmpty();
        assertThat(LAW_87.point()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "điểm b khoản 2 Điều 62 Luật số 87/2015/QH13",
                "ĐIỂM B KHOẢN 2 ĐIỀU 62 LUẬT SỐ 87/2015/QH13",
                "  điểm  b, khoản 2,\tđiều 62\u00A0 luật   số 87/2015/QH13 ",
                "Point b, Clause 2, Article 62, Law No. 87/2015/QH13",
                "point B clause 2 article 62 law no. 87/2015/QH13"
            })
    void capitals_commas_and_spaces_do_not_matter_in_reading(String text) {
        assertThat(Citation.parse(text)).isEqualTo(LAW_87.article(62).clause(2).point("b"));
    }

    @Test
    void decomposed_accents_are_read_as_they_look() {
        String decomposed = Normalizer.normalize("điểm đ Điều 5 Nghị định số 64/2014/NĐ-CP", Normalizer.Form.NFD);
        assertThat(Citation.parse(decomposed))
                .isEqualTo(Citation.of(InstrumentKind.DECREE, "64/2014/NĐ-CP")
                        .article(5)
                        .point("đ"));
    }

    @Test
    void points_d_and_đ_are_two_points() {
        assertThat(LAW_77.article(1).point("D")).isNotEqualTo(LAW_77.article(1).point("Đ"));
        assertThat(LAW_77.article(1).point(" Đ ").point()).contains("đ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "y", "đ", "a1", "đ9"})
    void points_are_letters_of_the_vietnamese_alphabet(String point) {
        assertThat(LAW_77.article(1).clause(1).point(point).point()).contains(point);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f", "z", "ab", "1", "a0", "a12", "ă"})
    void other_points_are_refused(String point) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW_77.article(1).clause(1).point(point))
                .withMessage("point \"" + point + "\" must be like b, đ or a1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "9999", "58a", "2đ"})
    void articles_and_clauses_are_numbers_with_at_most_one_letter(String part) {
        assertThat(LAW_77.article(part).clause(part).toString())
                .isEqualTo("khoản " + part + " Điều " + part + " Luật số 77/2015/QH13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "10000", "a", "2ab", "2f", "-1", "2.1"})
    void other_articles_and_clauses_are_refused(String part) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW_77.article(part))
                .withMessage("article \"" + part + "\" must be like 80 or 124a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW_77.article(1).clause(part))
                .withMessage("clause \"" + part + "\" must be like 2 or 2a");
    }

    @Test
    void article_zero_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW_77.article(0))
                .withMessage("article \"0\" must be like 80 or 124a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAW_77.article(1).clause(0))
                .withMessage("clause \"0\" must be like 2 or 2a");
    }

    @Test
    void a_clause_or_point_needs_an_article() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LAW_77.clause(2))
                .withMessage("a clause needs an article, and Luật số 77/2015/QH13 names none");
        assertThatIllegalStateException()
                .isThrownBy(() -> LAW_77.point("a"))
                .withMessage("a point needs an article, and Luật số 77/2015/QH13 names none");
    }

    @Test
    void a_part_is_named_once_and_downwards() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LAW_77.article(1).article(2))
                .withMessage("an article cannot be added to Điều 1 Luật số 77/2015/QH13");
        assertThatIllegalStateException()
                .isThrownBy(() -> LAW_77.article(1).clause(2).clause(3))
                .withMessage("a clause cannot be added to khoản 2 Điều 1 Luật số 77/2015/QH13");
        assertThatIllegalStateException()
                .isThrownBy(() -> LAW_77.article(1).point("a").clause(3))
                .withMessage("a clause cannot be added to điểm a Điều 1 Luật số 77/2015/QH13");
        assertThatIllegalStateException()
                .isThrownBy(() -> LAW_77.article(1).point("a").point("b"))
                .withMessage("a point cannot be added to điểm a Điều 1 Luật số 77/2015/QH13");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "điểm f khoản 2 Điều 3 Luật số 1/2015/QH13 | point \"f\" must be like b, đ or a1",
                "khoản x Điều 3 Luật số 1/2015/QH13 | clause \"x\" must be like 2 or 2a",
                "Điều ba Luật số 1/2015/QH13 | article \"ba\" must be like 80 or 124a",
                "khoản 2 Luật số 1/2015/QH13 | a clause needs an article, and Luật số 1/2015/QH13 names none",
                "Điều 80 | instrument \"\" must be like \"Luật số 77/2015/QH13\" or \"Law No. 77/2015/QH13\"",
                "điểm | instrument \"điểm\" must be like \"Luật số 77/2015/QH13\" or \"Law No. 77/2015/QH13\"",
                "Điều 80 Luật 77/2015/QH13 | instrument \"Luật 77/2015/QH13\" must be like \"Luật số 77/2015/QH13\""
                        + " or \"Law No. 77/2015/QH13\"",
                "Luật số QH13 | number \"QH13\" must be like 77/2015/QH13",
                "Luật số 77/2015/QH13 năm 2015 | number \"77/2015/QH13 năm 2015\" must be like 77/2015/QH13",
            })
    void an_unreadable_text_is_refused_with_text_and_part_named(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.parse(text))
                .withMessage("citation \"" + text + "\": " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "217-QĐ/TW", "883/HD-UBTVQH14", "33/2017/QĐ-TTg", "1.2/QC"})
    void numbers_stay_as_written(String number) {
        assertThat(Citation.of(InstrumentKind.DECISION, " " + number + " ").instrumentNumber())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "số 7", "7/", "7-", "QĐ-7", "7_8"})
    void other_numbers_are_refused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(InstrumentKind.DECISION, number))
                .withMessage("number \"" + number + "\" must be like 77/2015/QH13");
    }

    @Test
    void nothing_may_be_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Citation.of(null, "1"))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> Citation.of(InstrumentKind.LAW, null))
                .withMessage("number");
        assertThatNullPointerException().isThrownBy(() -> Citation.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> LAW_77.article((String) null))
                .withMessage("article");
    }

    @Test
    void citations_are_equal_when_all_parts_are() {
        Citation one = LAW_77.article(1).clause(2).point("a");
        assertThat(one)
                .isEqualTo(Citation.parse(one.toString()))
                .hasSameHashCodeAs(Citation.parse(one.toString()))
                .isNotEqualTo(LAW_87.article(1).clause(2).point("a"))
                .isNotEqualTo(Citation.of(InstrumentKind.CODE, "77/2015/QH13")
                        .article(1)
                        .clause(2)
                        .point("a"))
                .isNotEqualTo(LAW_77.article(2).clause(2).point("a"))
                .isNotEqualTo(LAW_77.article(1).clause(3).point("a"))
                .isNotEqualTo(LAW_77.article(1).clause(2).point("b"))
                .isNotEqualTo("a citation");
        assertThat(one.hashCode()).isNotEqualTo(LAW_77.hashCode());
    }
}

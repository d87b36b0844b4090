package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Requirements.PLAIN;
import static io.github.councilprocedures.fact.Requirements.assertReadsBack;
import static io.github.councilprocedures.fact.Requirements.changes;
import static io.github.councilprocedures.fact.Requirements.explained;
import static io.github.councilprocedures.fact.Requirements.usedFacts;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.THING;
import static io.github.councilprocedures.fact.Thing.TOTAL;
import static io.github.councilprocedures.fact.Thing.VOTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.councilprocedures.text.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaledTest {

    /** Up to 10: 3; up to 20: 5; above 20 one for each full 4, above 40 one for each full 7, 12 at most. */
    private static final Scale SCALE = Scale.base(3)
            .above(10)
            .base(5)
            .above(20)
            .onePer(4)
            .above(40)
            .onePer(7)
            .cap(12);

    private static final Requirement<Thing> SCALED = VOTES.equalTo(SCALE, TOTAL);

    private static Thing numbers(int votes, int total) {
        return NOTHING.with(VOTES, votes).with(TOTAL, total);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3",
        "10, 3",
        "11, 5",
        "20, 5",
        "21, 5",
        "23, 5",
        "24, 6",
        "39, 9",
        "40, 10",
        "41, 10",
        "46, 10",
        "47, 11",
        "53, 11",
        "54, 12",
        "61, 12",
        "1000, 12"
    })
    void countsFullStepsOfEachBandUpToTheCap(long figure, long number) {
        assertThat(SCALE.number(figure)).isEqualTo(number);
    }

    @Test
    void withoutBandsOrCapItIsOneNumberOrGrowsOn() {
        assertThat(Scale.base(4).number(1_000_000)).isEqualTo(4);
        assertThat(Scale.base(4).above(10).onePer(1).number(1_000)).isEqualTo(994);
        assertThat(Scale.base(4).cap(3).number(0)).isEqualTo(3);
    }

    @Test
    void holdsANumberAgainstTheOneThatTheScaleGives() {
        assertThat(SCALED.judge(numbers(6, 24), PLAIN)).isEqualTo(Reason.MET);
        assertThat(SCALED.judge(numbers(5, 24), PLAIN)).isEqualTo(Reason.NOT_MET);
        assertThat(SCALED.judge(numbers(7, 24), PLAIN)).isEqualTo(Reason.NOT_MET);
    }

    @Test
    void needsBothNumbers() {
        assertThat(SCALED.judge(NOTHING.with(TOTAL, 7), PLAIN)).isEqualTo(Reason.FACT_MISSING);
        assertThat(SCALED.judge(NOTHING.with(VOTES, 7), PLAIN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
    }

    @Test
    void provesTheNumberBandByBand() {
        var account = explained(SCALED, numbers(6, 100));

        assertThat(usedFacts(account)).containsExactly("votes", "total");
        assertThat(account.slots())
                .containsOnly(
                        entry("votes", Phrase.number(6)),
                        entry("total", Phrase.number(100)),
                        entry("required", Phrase.number(12)));
        assertThat(account.arithmetic())
                .containsExactly(
                        new Phrase("Đến 10: 3.", "Up to 10: 3."),
                        new Phrase("Trên 10: 5.", "Above 10: 5."),
                        new Phrase(
                                "Trên 20, cứ đủ 4 thêm 1: (40 − 20) : 4 được 5, cộng lại 10.",
                                "Above 20, one more for each full 4: (40 − 20) / 4 gives 5, 10 in all."),
                        new Phrase(
                                "Trên 40, cứ đủ 7 thêm 1: (100 − 40) : 7 được 8, cộng lại 18.",
                                "Above 40, one more for each full 7: (100 − 40) / 7 gives 8, 18 in all."),
                        new Phrase("Không quá 12.", "At most 12."),
                        new Phrase("số phiếu thuận phải là 12.", "votes for must be 12."));
    }

    @Test
    void provesNoMoreThanTheFigureReaches() {
        assertThat(explained(SCALED, numbers(6, 54)).arithmetic())
                .hasSize(5)
                .doesNotContain(new Phrase("Không quá 12.", "At most 12."));
        assertThat(explained(SCALED, numbers(6, 10)).arithmetic()).hasSize(2);
        assertThat(explained(VOTES.equalTo(Scale.base(4), TOTAL), numbers(6, 10))
                        .arithmetic())
                .containsExactly(Phrase.number(4), new Phrase("số phiếu thuận phải là 4.", "votes for must be 4."));
        assertThat(explained(SCALED, NOTHING.with(VOTES, 6)).arithmetic()).isEmpty();
        assertThat(explained(SCALED, NOTHING.with(TOTAL, 6)).slots()).containsEntry("required", Phrase.number(3));
    }

    @Test
    void isDescribed() {
        assertThat(SCALED.describe())
                .isEqualTo(new Phrase(
                        "số phiếu thuận theo tổng số đại biểu – 3; trên 10: 5; trên 20, cứ đủ 4 thêm 1; trên 40, cứ đủ 7 thêm"
                                + " 1; không quá 12",
                        "votes for by all delegates – 3; above 10: 5; above 20, one more for each full 4; above 40, one more"
                                + " for each full 7; at most 12"));
        assertThat(SCALE).hasToString(SCALE.describe().en());
        assertThat(SCALED.slots()).containsExactlyInAnyOrder("required", "votes", "total");
    }

    @Test
    void hasANeighbourForEachNumberEitherWay() {
        assertThat(changes(SCALED))
                .containsExactly(
                        "base 3 + 1",
                        "above 10 + 1",
                        "base 5 above 10 + 1",
                        "above 20 + 1",
                        "step 4 above 20 + 1",
                        "above 40 + 1",
                        "step 7 above 40 + 1",
                        "cap 12 + 1",
                        "base 3 - 1",
                        "above 10 - 1",
                        "base 5 above 10 - 1",
                        "above 20 - 1",
                        "step 4 above 20 - 1",
                        "above 40 - 1",
                        "step 7 above 40 - 1",
                        "cap 12 - 1");
        assertThat(changes(VOTES.equalTo(Scale.base(1).above(5).onePer(1).cap(1), TOTAL)))
                .containsExactly("base 1 + 1", "above 5 + 1", "step 1 above 5 + 1", "cap 1 + 1", "above 5 - 1");
        assertThat(changes(VOTES.equalTo(Scale.base(1).above(5).base(1), TOTAL)))
                .containsExactly("base 1 + 1", "above 5 + 1", "base 1 above 5 + 1", "above 5 - 1");
    }

    @Test
    void isWrittenAsData() {
        assertThat(SCALED.form())
                .isEqualTo(Map.of(
                        "scaled",
                        Map.of(
                                "number",
                                "votes",
                                "by",
                                "total",
                                "base",
                                3,
                                "bands",
                                List.of(
                                        Map.of("above", 10, "base", 5),
                                        Map.of("above", 20, "onePer", 4),
                                        Map.of("above", 40, "onePer", 7)),
                                "cap",
                                12)));
        assertReadsBack(SCALED);
        assertReadsBack(VOTES.equalTo(Scale.base(7), TOTAL));
        assertThat(Requirement.<Thing>read(
                        THING, Map.of("scaled", Map.of("number", "votes", "by", "total", "base", 7))))
                .isEqualTo(VOTES.equalTo(Scale.base(7), TOTAL));
    }

    @Test
    void isEqualByItsNumbers() {
        assertThat(SCALE)
                .isEqualTo(Scale.base(3)
                        .above(10)
                        .base(5)
                        .above(20)
                        .onePer(4)
                        .above(40)
                        .onePer(7)
                        .cap(12))
                .hasSameHashCodeAs(Scale.base(3)
                        .above(10)
                        .base(5)
                        .above(20)
                        .onePer(4)
                        .above(40)
                        .onePer(7)
                        .cap(12))
                .isNotEqualTo(Scale.base(4)
                        .above(10)
                        .base(5)
                        .above(20)
                        .onePer(4)
                        .above(40)
                        .onePer(7)
                        .cap(12))
                .isNotEqualTo(Scale.base(3)
                        .above(10)
                        .base(5)
                        .above(20)
                        .onePer(4)
                        .above(40)
                        .onePer(7)
                        .cap(13))
                .isNotEqualTo(
                        Scale.base(3).above(10).base(5).above(20).onePer(4).cap(12))
                .isNotEqualTo("3");
    }

    @Test
    void refusesNonsense() {
        Scale.Above above = Scale.base(1).above(5);
        Scale grown = above.onePer(2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.base(0))
                .withMessage("base must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> above.base(0))
                .withMessage("base must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> above.onePer(0))
                .withMessage("step must be 1 or more, was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> grown.cap(0)).withMessage("cap must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grown.above(5))
                .withMessage("above must grow from band to band, was 5");
    }

    @Test
    void namesThePathOfWhatItCannotRead() {
        assertRefused(Map.of("base", 0), "scaled: base must be 1 or more, was 0");
        assertRefused(Map.of("base", "1"), "scaled.base: expected a whole number, found \"1\"");
        assertRefused(Map.of("base", 1, "bands", "none"), "scaled.bands[0]: expected an object, found \"none\"");
        assertRefused(
                Map.of("base", 1, "bands", List.of(Map.of("above", 5))),
                "scaled.bands[0]: expected exactly one of [base, onePer], found []");
        assertRefused(
                Map.of("base", 1, "bands", List.of(Map.of("above", 5, "onePer", 0))),
                "scaled: step must be 1 or more, was 0");
        assertRefused(
                Map.of("base", 1, "bands", List.of(Map.of("above", 5, "base", 2), Map.of("above", 5, "base", 3))),
                "scaled: above must grow from band to band, was 5");
        assertRefused(
                Map.of("base", 1, "bands", List.of(Map.of("over", 5, "base", 2))),
                "scaled.bands[0]: expected only [above, base, onePer], found \"over\"");
        assertRefused(Map.of("base", 1, "cap", 0), "scaled: cap must be 1 or more, was 0");
        assertRefused(
                Map.of("base", 1, "step", 2), "scaled: expected only [number, by, base, bands, cap], found \"step\"");
    }

    private static void assertRefused(Map<String, Object> numbers, String message) {
        Map<String, Object> details = new HashMap<>(numbers);
        details.put("number", "votes");
        details.put("by", "total");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.read(THING, Map.of("scaled", details)))
                .withMessage(message);
    }
}

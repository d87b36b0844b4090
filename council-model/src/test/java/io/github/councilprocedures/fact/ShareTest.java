package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Requirements.PLAIN;
import static io.github.councilprocedures.fact.Requirements.assertReadsBack;
import static io.github.councilprocedures.fact.Requirements.changes;
import static io.github.councilprocedures.fact.Requirements.explained;
import static io.github.councilprocedures.fact.Requirements.usedFacts;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.TOTAL;
import static io.github.councilprocedures.fact.Thing.VOTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.councilprocedures.text.Phrase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    private static final Requirement<Thing> MORE_THAN_HALF =
            VOTES.moreThan(1, 2).of(TOTAL);
    private static final Requirement<Thing> TWO_THIRDS = VOTES.atLeast(2, 3).of(TOTAL);
    private static final Requirement<Thing> LESS_THAN_A_THIRD =
            VOTES.lessThan(1, 3).of(TOTAL);

    private static Thing votes(int votes, int total) {
        return NOTHING.with(VOTES, votes).with(TOTAL, total);
    }

    @ParameterizedTest
    @CsvSource({
        "25, 50, NOT_MET", "26, 50, MET",
        "25, 51, NOT_MET", "26, 51, MET"
    })
    void moreThanIsStrict(int votes, int total, Reason reason) {
        assertThat(MORE_THAN_HALF.judge(votes(votes, total), PLAIN)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"39, 60, NOT_MET", "40, 60, MET", "40, 61, NOT_MET", "41, 61, MET"})
    void atLeastIsInclusive(int votes, int total, Reason reason) {
        assertThat(TWO_THIRDS.judge(votes(votes, total), PLAIN)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"19, 60, MET", "20, 60, NOT_MET", "20, 61, MET", "21, 61, NOT_MET"})
    void lessThanIsStrict(int votes, int total, Reason reason) {
        assertThat(LESS_THAN_A_THIRD.judge(votes(votes, total), PLAIN)).isEqualTo(reason);
    }

    @Test
    void needsBothNumbers() {
        assertThat(TWO_THIRDS.judge(NOTHING.with(TOTAL, 60), PLAIN)).isEqualTo(Reason.FACT_MISSING);
        assertThat(TWO_THIRDS.judge(NOTHING.with(VOTES, 40), PLAIN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
    }

    @Test
    void tellsItsArithmeticInWholeNumbers() {
        var account = explained(TWO_THIRDS, votes(40, 61));

        assertThat(usedFacts(account)).containsExactly("votes", "total");
        assertThat(account.arithmetic())
                .containsExactly(new Phrase(
                        "Yêu cầu 3 × 40 ≥ 2 × 61: 120 so với 122.", "Required 3 × 40 ≥ 2 × 61: 120 against 122."));
        assertThat(account.slots())
                .containsOnly(
                        entry("votes", Phrase.number(40)),
                        entry("total", Phrase.number(61)),
                        entry("required", Phrase.number(41)));
        assertThat(explained(MORE_THAN_HALF, votes(25, 50)).arithmetic())
                .containsExactly(new Phrase(
                        "Yêu cầu 2 × 25 > 1 × 50: 50 so với 50.", "Required 2 × 25 > 1 × 50: 50 against 50."));
        assertThat(explained(LESS_THAN_A_THIRD, votes(20, 60)).arithmetic())
                .containsExactly(new Phrase(
                        "Yêu cầu 3 × 20 < 1 × 60: 60 so với 60.", "Required 3 × 20 < 1 × 60: 60 against 60."));
    }

    @ParameterizedTest
    @CsvSource({"50, 26", "51, 26", "52, 27"})
    void tellsTheLeastMajority(int total, int required) {
        assertThat(explained(MORE_THAN_HALF, NOTHING.with(TOTAL, total)).slots())
                .containsEntry("required", Phrase.number(required));
    }

    @ParameterizedTest
    @CsvSource({"60, 40", "61, 41", "62, 42", "63, 42"})
    void tellsTheLeastTwoThirds(int total, int required) {
        assertThat(explained(TWO_THIRDS, NOTHING.with(TOTAL, total)).slots())
                .containsEntry("required", Phrase.number(required));
    }

    @ParameterizedTest
    @CsvSource({"60, 19", "61, 20", "62, 20", "63, 20"})
    void tellsTheMostBelowAThird(int total, int required) {
        assertThat(explained(LESS_THAN_A_THIRD, NOTHING.with(TOTAL, total)).slots())
                .containsEntry("required", Phrase.number(required));
    }

    @Test
    void tellsNoArithmeticWhileANumberIsMissing() {
        assertThat(explained(TWO_THIRDS, NOTHING.with(TOTAL, 60)).arithmetic()).isEmpty();
        assertThat(explained(TWO_THIRDS, NOTHING.with(TOTAL, 60)).missing()).containsExactly(VOTES.label());
        assertThat(explained(TWO_THIRDS, NOTHING.with(VOTES, 40)).arithmetic()).isEmpty();
        assertThat(explained(TWO_THIRDS, NOTHING.with(VOTES, 40)).slots()).doesNotContainKey("required");
    }

    @Test
    void isDescribed() {
        assertThat(MORE_THAN_HALF.describe())
                .isEqualTo(new Phrase(
                        "số phiếu thuận quá 1/2 tổng số đại biểu", "votes for more than 1/2 of all delegates"));
        assertThat(TWO_THIRDS.describe())
                .isEqualTo(new Phrase(
                        "số phiếu thuận ít nhất 2/3 tổng số đại biểu", "votes for at least 2/3 of all delegates"));
        assertThat(LESS_THAN_A_THIRD.describe())
                .isEqualTo(new Phrase(
                        "số phiếu thuận dưới 1/3 tổng số đại biểu", "votes for less than 1/3 of all delegates"));
        assertThat(TWO_THIRDS.slots()).containsExactlyInAnyOrder("required", "votes", "total");
    }

    @Test
    void hasNeighboursInStrictnessAndFraction() {
        assertThat(changes(TWO_THIRDS))
                .containsExactly(
                        "votes for at least 2/3 of all delegates -> votes for more than 2/3 of all delegates",
                        "votes for at least 2/3 of all delegates -> votes for at least 2/4 of all delegates",
                        "votes for at least 2/3 of all delegates -> votes for at least 2/2 of all delegates");
        assertThat(changes(MORE_THAN_HALF))
                .containsExactly(
                        "votes for more than 1/2 of all delegates -> votes for at least 1/2 of all delegates",
                        "votes for more than 1/2 of all delegates -> votes for more than 1/3 of all delegates",
                        "votes for more than 1/2 of all delegates -> votes for more than 1/1 of all delegates");
        assertThat(changes(VOTES.atLeast(1, 1).of(TOTAL))).hasSize(2);
        assertThat(changes(LESS_THAN_A_THIRD))
                .startsWith("votes for less than 1/3 of all delegates -> votes for at least 1/3 of all delegates");
    }

    @Test
    void isWrittenAsData() {
        assertThat(MORE_THAN_HALF.form())
                .isEqualTo(Map.of("share", Map.of("part", "votes", "moreThan", "1/2", "of", "total")));
        assertReadsBack(MORE_THAN_HALF);
        assertReadsBack(TWO_THIRDS);
        assertReadsBack(LESS_THAN_A_THIRD);
        assertThat(TWO_THIRDS.due(votes(1, 2), PLAIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "3, 2", "-1, 2"})
    void refusesAFractionThatIsNotFromAboveZeroToOne(int numerator, int denominator) {
        var portion = VOTES.atLeast(numerator, denominator);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> portion.of(TOTAL))
                .withMessage("fraction must be from above 0 to 1, was " + numerator + "/" + denominator);
    }
}

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
import static org.assertj.core.api.Assertions.entry;

import io.github.councilprocedures.text.Phrase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareTest {

    private static Thing numbers(int votes, int total) {
        return NOTHING.with(VOTES, votes).with(TOTAL, total);
    }

    private static Requirement<Thing> oneBelowTotal() {
        return Requirement.read(THING, Map.of("compare", Map.of("number", "votes", "atMost", "total", "plus", -1)));
    }

    @ParameterizedTest
    @CsvSource({"6, NOT_MET, MET, NOT_MET", "7, MET, MET, MET", "8, NOT_MET, NOT_MET, MET"})
    void holdsANumberAgainstAFixedOneAndAgainstAnother(int votes, Reason equal, Reason atMost, Reason atLeast) {
        Thing thing = numbers(votes, 7);

        assertThat(VOTES.equalTo(7).judge(thing, PLAIN)).isEqualTo(equal);
        assertThat(VOTES.atMost(7).judge(thing, PLAIN)).isEqualTo(atMost);
        assertThat(VOTES.atLeast(7).judge(thing, PLAIN)).isEqualTo(atLeast);
        assertThat(VOTES.equalTo(TOTAL).judge(thing, PLAIN)).isEqualTo(equal);
        assertThat(VOTES.atMost(TOTAL).judge(thing, PLAIN)).isEqualTo(atMost);
        assertThat(VOTES.atLeast(TOTAL).judge(thing, PLAIN)).isEqualTo(atLeast);
    }

    @Test
    void holdsANumberAgainstAnotherWithAnOffset() {
        assertThat(oneBelowTotal().judge(numbers(6, 7), PLAIN)).isEqualTo(Reason.MET);
        assertThat(oneBelowTotal().judge(numbers(7, 7), PLAIN)).isEqualTo(Reason.NOT_MET);
    }

    @Test
    void needsTheNumbers() {
        assertThat(VOTES.equalTo(TOTAL).judge(NOTHING.with(TOTAL, 7), PLAIN)).isEqualTo(Reason.FACT_MISSING);
        assertThat(VOTES.equalTo(TOTAL).judge(NOTHING.with(VOTES, 7), PLAIN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
        assertThat(VOTES.equalTo(7).judge(NOTHING, PLAIN)).isEqualTo(Reason.FACT_MISSING);
    }

    @Test
    void tellsItsArithmetic() {
        var account = explained(VOTES.equalTo(TOTAL), numbers(6, 7));

        assertThat(usedFacts(account)).containsExactly("votes", "total");
        assertThat(account.arithmetic())
                .containsExactly(
                        new Phrase("Yêu cầu số phiếu thuận = 7; thực tế 6.", "Required votes for = 7; found 6."));
        assertThat(account.slots())
                .containsOnly(
                        entry("votes", Phrase.number(6)),
                        entry("total", Phrase.number(7)),
                        entry("required", Phrase.number(7)));

        var fixed = explained(VOTES.atMost(5), numbers(6, 7));
        assertThat(usedFacts(fixed)).containsExactly("votes");
        assertThat(fixed.arithmetic())
                .containsExactly(
                        new Phrase("Yêu cầu số phiếu thuận ≤ 5; thực tế 6.", "Required votes for ≤ 5; found 6."));
        assertThat(explained(oneBelowTotal(), numbers(7, 7)).slots()).containsEntry("required", Phrase.number(6));
        assertThat(explained(VOTES.atLeast(9), numbers(7, 7)).arithmetic())
                .containsExactly(
                        new Phrase("Yêu cầu số phiếu thuận ≥ 9; thực tế 7.", "Required votes for ≥ 9; found 7."));
    }

    @Test
    void tellsNoArithmeticWhileANumberIsMissing() {
        var unknownTotal = explained(VOTES.equalTo(TOTAL), NOTHING.with(VOTES, 6));
        assertThat(unknownTotal.arithmetic()).isEmpty();
        assertThat(unknownTotal.slots()).doesNotContainKey("required");

        var unknownVotes = explained(VOTES.equalTo(TOTAL), NOTHING.with(TOTAL, 7));
        assertThat(unknownVotes.arithmetic()).isEmpty();
        assertThat(unknownVotes.slots()).containsEntry("required", Phrase.number(7));
        assertThat(unknownVotes.missing()).containsExactly(VOTES.label());
    }

    @Test
    void isDescribed() {
        assertThat(VOTES.equalTo(TOTAL).describe())
                .isEqualTo(new Phrase("số phiếu thuận bằng tổng số đại biểu", "votes for equal to all delegates"));
        assertThat(VOTES.atMost(5).describe())
                .isEqualTo(new Phrase("số phiếu thuận không quá 5", "votes for at most 5"));
        assertThat(VOTES.atLeast(-5).describe())
                .isEqualTo(new Phrase("số phiếu thuận ít nhất -5", "votes for at least -5"));
        assertThat(oneBelowTotal().describe())
                .isEqualTo(new Phrase(
                        "số phiếu thuận không quá tổng số đại biểu - 1", "votes for at most all delegates - 1"));
        assertThat(VOTES.equalTo(TOTAL).slots()).containsExactlyInAnyOrder("required", "votes", "total");
        assertThat(VOTES.equalTo(5).slots()).containsExactlyInAnyOrder("required", "votes");
    }

    @Test
    void hasNeighboursInNumberAndRelation() {
        assertThat(changes(VOTES.equalTo(TOTAL)))
                .containsExactly(
                        "votes for equal to all delegates -> votes for equal to all delegates + 1",
                        "votes for equal to all delegates -> votes for equal to all delegates - 1",
                        "votes for equal to all delegates -> votes for at most all delegates",
                        "votes for equal to all delegates -> votes for at least all delegates");
        assertThat(changes(VOTES.atLeast(2)))
                .containsExactly(
                        "votes for at least 2 -> votes for at least 3",
                        "votes for at least 2 -> votes for at least 1",
                        "votes for at least 2 -> votes for equal to 2",
                        "votes for at least 2 -> votes for at most 2");
    }

    @Test
    void isWrittenAsData() {
        assertThat(VOTES.equalTo(TOTAL).form())
                .isEqualTo(Map.of("compare", Map.of("number", "votes", "equalTo", "total")));
        assertThat(VOTES.atMost(5).form()).isEqualTo(Map.of("compare", Map.of("number", "votes", "atMost", 5)));
        assertThat(oneBelowTotal().form())
                .isEqualTo(Map.of("compare", Map.of("number", "votes", "atMost", "total", "plus", -1)));
        assertReadsBack(VOTES.equalTo(TOTAL));
        assertReadsBack(VOTES.atMost(TOTAL));
        assertReadsBack(VOTES.atLeast(TOTAL));
        assertReadsBack(VOTES.atLeast(0));
        assertReadsBack(oneBelowTotal());
    }

    @Test
    void writesNumbersBeyondTheSmallOnesToo() {
        long large = 3_000_000_000L;

        assertThat(VOTES.atMost(large).form()).isEqualTo(Map.of("compare", Map.of("number", "votes", "atMost", large)));
        assertReadsBack(VOTES.atMost(large));
        assertReadsBack(VOTES.atMost(Integer.MAX_VALUE));
        assertThat(VOTES.atMost(large)).isNotEqualTo(VOTES.atMost((int) large));
    }
}

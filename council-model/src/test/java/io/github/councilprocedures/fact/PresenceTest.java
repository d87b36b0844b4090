package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Requirements.PLAIN;
import static io.github.councilprocedures.fact.Requirements.assertReadsBack;
import static io.github.councilprocedures.fact.Requirements.changes;
import static io.github.councilprocedures.fact.Requirements.completeThrough;
import static io.github.councilprocedures.fact.Requirements.explained;
import static io.github.councilprocedures.fact.Requirements.usedFacts;
import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.VOTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final Requirement<Thing> BOTH = Requirement.present(VOTES, OPENS_ON);

    private static final Thing VOTED = NOTHING.with(VOTES, 1);

    @Test
    void needsEachOfThem() {
        assertThat(BOTH.judge(VOTED.with(OPENS_ON, "2024-06-30"), PLAIN)).isEqualTo(Reason.MET);
        assertThat(BOTH.judge(NOTHING.with(OPENS_ON, "2024-06-30"), PLAIN)).isEqualTo(Reason.FACT_MISSING);
        assertThat(BOTH.judge(VOTED, PLAIN)).isEqualTo(Reason.NOT_YET_DUE);
    }

    @Test
    void whatACompleteRecordDoesNotHaveNeverWas() {
        assertThat(BOTH.judge(VOTED, completeThrough("2024-01-01"))).isEqualTo(Reason.NEVER_DONE);
    }

    @Test
    void tellsWhatIsMissing() {
        var account = explained(Requirement.present(VOTES, OPENS_ON, CALLED_ON), VOTED);

        assertThat(usedFacts(account)).containsExactly("votes", "opensOn", "calledOn");
        assertThat(account.missing()).containsExactly(OPENS_ON.label(), CALLED_ON.label());
    }

    @Test
    void isDescribed() {
        assertThat(BOTH.describe())
                .isEqualTo(new Phrase("có đủ: số phiếu thuận, ngày khai mạc", "all present: votes for, opening day"));
        assertThat(BOTH.slots()).containsExactlyInAnyOrder("votes", "opensOn");
    }

    @Test
    void hasANeighbourWithoutEach() {
        assertThat(changes(BOTH)).containsExactly("without votes", "without opensOn");
        assertThat(BOTH.neighbours().get(0).requirement()).isEqualTo(Requirement.present(OPENS_ON));
        assertThat(changes(Requirement.present(KIND))).isEmpty();
    }

    @Test
    void aFactNamedTwiceIsOne() {
        assertThat(Requirement.present(VOTES, VOTES)).isEqualTo(Requirement.present(VOTES));
        assertThat(changes(Requirement.present(VOTES, OPENS_ON, VOTES))).hasSize(2);
    }

    @Test
    void isWrittenAsData() {
        assertThat(BOTH.form()).isEqualTo(Map.of("presence", Map.of("of", List.of("votes", "opensOn"))));
        assertReadsBack(BOTH);
    }

    @Test
    void refusesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.<Thing>present())
                .withMessage("facts must not be empty");
    }
}

package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Requirements.PLAIN;
import static io.github.councilprocedures.fact.Requirements.assertReadsBack;
import static io.github.councilprocedures.fact.Requirements.changes;
import static io.github.councilprocedures.fact.Requirements.completeThrough;
import static io.github.councilprocedures.fact.Requirements.explained;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.SENT_TO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.councilprocedures.fact.Thing.Body;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SetsTest {

    private static final Requirement<Thing> INCLUDES = SENT_TO.includes(Body.COUNCIL, Body.COMMITTEE);
    private static final Requirement<Thing> EXACTLY = SENT_TO.exactly(Body.COUNCIL, Body.COMMITTEE);
    private static final Knowledge COMPLETE = completeThrough("2024-12-31");

    private static final Thing BOTH = NOTHING.sentTo(Body.COMMITTEE, Body.COUNCIL);
    private static final Thing ALL = NOTHING.sentTo(Body.values());
    private static final Thing ONE = NOTHING.sentTo(Body.COMMITTEE);

    @Test
    void includesAllowsMore() {
        assertThat(INCLUDES.judge(BOTH, PLAIN)).isEqualTo(Reason.MET);
        assertThat(INCLUDES.judge(ALL, PLAIN)).isEqualTo(Reason.MET);
    }

    @Test
    void exactlyDoesNot() {
        assertThat(EXACTLY.judge(BOTH, PLAIN)).isEqualTo(Reason.MET);
        assertThat(EXACTLY.judge(ALL, PLAIN)).isEqualTo(Reason.NOT_MET);
        assertThat(EXACTLY.judge(NOTHING.sentTo(Body.FRONT), PLAIN)).isEqualTo(Reason.NOT_MET);
    }

    @Test
    void whatIsNotRecordedProvesSomethingInACompleteRecordOnly() {
        for (Requirement<Thing> requirement : List.of(INCLUDES, EXACTLY)) {
            assertThat(requirement.judge(ONE, PLAIN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
            assertThat(requirement.judge(ONE, COMPLETE)).isEqualTo(Reason.NOT_MET);
            assertThat(requirement.judge(NOTHING, PLAIN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
            assertThat(requirement.judge(NOTHING, COMPLETE)).isEqualTo(Reason.NOT_MET);
        }
    }

    @Test
    void tellsWhatIsLackingAndWhatIsTooMuch() {
        var account = explained(EXACTLY, NOTHING.sentTo(Body.FRONT, Body.COMMITTEE));

        assertThat(account.slots())
                .containsOnly(
                        entry("sentTo", new Phrase("Mặt trận, Ủy ban", "front, committee")),
                        entry("wanted", new Phrase("Hội đồng, Ủy ban", "council, committee")),
                        entry("lacking", new Phrase("Hội đồng", "council")),
                        entry("excess", new Phrase("Mặt trận", "front")));
        assertThat(account.arithmetic())
                .containsExactly(
                        new Phrase("Chưa thấy ghi nhận: Hội đồng.", "Not on record: council."),
                        new Phrase("Ngoài danh mục: Mặt trận.", "Not in the list: front."));
        assertThat(explained(INCLUDES, NOTHING.sentTo(Body.FRONT)).arithmetic())
                .containsExactly(
                        new Phrase("Chưa thấy ghi nhận: Hội đồng, Ủy ban.", "Not on record: council, committee."));
        assertThat(explained(EXACTLY, BOTH).arithmetic()).isEmpty();
        assertThat(explained(EXACTLY, BOTH).slots()).containsOnlyKeys("sentTo", "wanted");
        assertThat(explained(INCLUDES, NOTHING).missing()).containsExactly(SENT_TO.label());
    }

    @Test
    void isDescribed() {
        assertThat(INCLUDES.describe())
                .isEqualTo(new Phrase("nơi nhận gồm có: Hội đồng, Ủy ban", "recipients: at least council, committee"));
        assertThat(EXACTLY.describe())
                .isEqualTo(new Phrase("nơi nhận gồm đúng: Hội đồng, Ủy ban", "recipients: exactly council, committee"));
        assertThat(INCLUDES.slots()).containsExactlyInAnyOrder("wanted", "lacking", "sentTo");
        assertThat(EXACTLY.slots()).containsExactlyInAnyOrder("wanted", "lacking", "excess", "sentTo");
    }

    @Test
    void hasNeighboursInStrictnessAndMembers() {
        assertThat(changes(INCLUDES)).containsExactly("exactly", "without COUNCIL", "without COMMITTEE");
        assertThat(changes(SENT_TO.exactly(Body.FRONT))).containsExactly("includes");
        assertThat(INCLUDES.neighbours().get(1).requirement()).isEqualTo(SENT_TO.includes(Body.COMMITTEE));
        assertThat(EXACTLY.neighbours().get(2).requirement()).isEqualTo(SENT_TO.exactly(Body.COUNCIL));
    }

    @Test
    void isWrittenAsData() {
        assertThat(INCLUDES.form())
                .isEqualTo(Map.of("sets", Map.of("of", "sentTo", "includes", List.of("COUNCIL", "COMMITTEE"))));
        assertThat(EXACTLY.form())
                .isEqualTo(Map.of("sets", Map.of("of", "sentTo", "exactly", List.of("COUNCIL", "COMMITTEE"))));
        assertReadsBack(INCLUDES);
        assertReadsBack(EXACTLY);
    }

    @Test
    void refusesAnEmptyList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SENT_TO.includes())
                .withMessage("values of sentTo must not be empty");
    }
}

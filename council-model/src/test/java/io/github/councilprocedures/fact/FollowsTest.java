package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Requirements.PLAIN;
import static io.github.councilprocedures.fact.Requirements.assertReadsBack;
import static io.github.councilprocedures.fact.Requirements.changes;
import static io.github.councilprocedures.fact.Requirements.completeThrough;
import static io.github.councilprocedures.fact.Requirements.explained;
import static io.github.councilprocedures.fact.Requirements.usedFacts;
import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.STEPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.fact.Thing.Step;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FollowsTest {

    private static final Requirement<Thing> AFTER_PLAN_OR_NOTICE =
            STEPS.oneOf(Step.PLAN, Step.NOTICE).by(CALLED_ON);
    private static final Requirement<Thing> AFTER_PLAN = STEPS.oneOf(Step.PLAN).by(OPENS_ON);
    private static final Knowledge COMPLETE = completeThrough("2024-12-31");

    private static final Thing CALLED = NOTHING.with(CALLED_ON, "2024-03-05");

    @Test
    void isMetWhenOneOfTheStepsWasTakenByThatDay() {
        assertThat(AFTER_PLAN_OR_NOTICE.judge(CALLED.took(Step.PLAN, "2024-03-05"), PLAIN))
                .isEqualTo(Reason.MET);
        assertThat(AFTER_PLAN_OR_NOTICE.judge(
                        CALLED.took(Step.PLAN, "2024-03-06").took(Step.NOTICE, "2024-03-04"), PLAIN))
                .isEqualTo(Reason.MET);
        assertThat(AFTER_PLAN_OR_NOTICE.judge(
                        CALLED.took(Step.PLAN, "2024-03-04").took(Step.PLAN, "2024-03-07"), COMPLETE))
                .isEqualTo(Reason.MET);
    }

    @Test
    void isBrokenWhenEachCameLater() {
        Thing later = CALLED.took(Step.PLAN, "2024-03-07").took(Step.NOTICE, "2024-03-06");
        assertThat(AFTER_PLAN_OR_NOTICE.judge(later, PLAIN)).isEqualTo(Reason.NOT_MET);
        assertThat(AFTER_PLAN_OR_NOTICE.judge(later, COMPLETE)).isEqualTo(Reason.NOT_MET);
    }

    @Test
    void isNeverDoneInACompleteRecordOnly() {
        Thing other = CALLED.took(Step.VISIT, "2024-03-01");
        assertThat(AFTER_PLAN_OR_NOTICE.judge(other, PLAIN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
        assertThat(AFTER_PLAN_OR_NOTICE.judge(other, COMPLETE)).isEqualTo(Reason.NEVER_DONE);
    }

    @Test
    void withoutItsDayNothingIsKnown() {
        Thing planned = NOTHING.took(Step.PLAN, "2024-03-01");
        assertThat(AFTER_PLAN_OR_NOTICE.judge(planned, COMPLETE)).isEqualTo(Reason.FACT_MISSING);
        assertThat(AFTER_PLAN.judge(planned, COMPLETE)).isEqualTo(Reason.NOT_YET_DUE);
    }

    @Test
    void tellsWhatIsNotOnRecord() {
        var account = explained(AFTER_PLAN_OR_NOTICE, CALLED.took(Step.VISIT, "2024-03-01"));

        assertThat(usedFacts(account)).containsExactly("calledOn", "steps");
        assertThat(account.slots())
                .containsEntry("wanted", new Phrase("lập kế hoạch, thông báo", "plan, notice"))
                .containsEntry("calledOn", Phrase.same("05/03/2024"));
        assertThat(account.arithmetic())
                .containsExactly(new Phrase(
                        "Chưa thấy ghi nhận bước “lập kế hoạch, thông báo”.", "Not on record: step “plan, notice”."));
        assertThat(account.missing())
                .containsExactly(new Phrase("bước “lập kế hoạch, thông báo”", "step “plan, notice”"));
    }

    @Test
    void tellsNothingMoreWhenOneWasTaken() {
        var account = explained(AFTER_PLAN_OR_NOTICE, CALLED.took(Step.PLAN, "2024-03-07"));
        assertThat(account.arithmetic()).isEmpty();
        assertThat(account.missing()).isEmpty();
    }

    @Test
    void isDescribed() {
        assertThat(AFTER_PLAN_OR_NOTICE.describe())
                .isEqualTo(new Phrase(
                        "đã thực hiện bước (một trong) lập kế hoạch, thông báo chậm nhất vào ngày triệu tập",
                        "one of: plan, notice by the day of calling"));
        assertThat(AFTER_PLAN.describe())
                .isEqualTo(new Phrase(
                        "đã thực hiện bước lập kế hoạch chậm nhất vào ngày khai mạc", "plan by the opening day"));
        assertThat(AFTER_PLAN.slots()).containsExactlyInAnyOrder("wanted", "steps", "opensOn");
    }

    @Test
    void hasANeighbourWithoutEachOfSeveralSteps() {
        assertThat(changes(AFTER_PLAN_OR_NOTICE)).containsExactly("without PLAN", "without NOTICE");
        assertThat(AFTER_PLAN_OR_NOTICE.neighbours().get(1).requirement())
                .isEqualTo(STEPS.oneOf(Step.PLAN).by(CALLED_ON));
        assertThat(changes(AFTER_PLAN)).isEmpty();
    }

    @Test
    void isWrittenAsData() {
        assertThat(AFTER_PLAN_OR_NOTICE.form())
                .isEqualTo(
                        Map.of("follows", Map.of("of", "steps", "oneOf", List.of("PLAN", "NOTICE"), "by", "calledOn")));
        assertReadsBack(AFTER_PLAN_OR_NOTICE);
        assertReadsBack(AFTER_PLAN);
    }

    @Test
    void refusesNoStepsAndALogWithoutDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STEPS.oneOf().by(CALLED_ON))
                .withMessage("steps of steps must not be empty");
        SequenceFact<Thing, Step> spoken =
                SequenceFact.listed(Fact.named("spoken", "trình tự", "order"), Step.class, thing -> List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spoken.oneOf(Step.PLAN).by(CALLED_ON))
                .withMessage("spoken has no days");
    }
}

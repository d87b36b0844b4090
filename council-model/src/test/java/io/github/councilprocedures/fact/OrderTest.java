package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.ProcedureStep.repeated;
import static io.github.councilprocedures.fact.Requirements.PLAIN;
import static io.github.councilprocedures.fact.Requirements.assertReadsBack;
import static io.github.councilprocedures.fact.Requirements.changes;
import static io.github.councilprocedures.fact.Requirements.completeThrough;
import static io.github.councilprocedures.fact.Requirements.explained;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.STEPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.fact.Thing.Step;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final Requirement<Thing> PROCEDURE =
            STEPS.inOrder(once(Step.PLAN), maybe(Step.NOTICE), repeated(Step.VISIT), once(Step.REPORT));
    private static final Knowledge COMPLETE = completeThrough("2024-12-31");

    private static final Thing PLANNED = NOTHING.took(Step.PLAN, "2024-03-01");

    @Test
    void isMetByStepsInTheirOrder() {
        Thing all = PLANNED.took(Step.NOTICE, "2024-03-02")
                .took(Step.VISIT, "2024-03-03")
                .took(Step.VISIT, "2024-03-04")
                .took(Step.REPORT, "2024-03-05");

        assertThat(PROCEDURE.judge(all, PLAIN)).isEqualTo(Reason.MET);
        assertThat(PROCEDURE.judge(all, COMPLETE)).isEqualTo(Reason.MET);
        assertThat(PROCEDURE.judge(PLANNED, COMPLETE)).isEqualTo(Reason.MET);
    }

    @Test
    void theOrderIsThatOfTheDaysNotOfTheLog() {
        assertThat(PROCEDURE.judge(NOTHING.took(Step.VISIT, "2024-03-03").took(Step.PLAN, "2024-03-01"), PLAIN))
                .isEqualTo(Reason.MET);
    }

    @Test
    void twoStepsOfOneDayAreInOrderAndOneDayLaterIsNot() {
        assertThat(PROCEDURE.judge(PLANNED.took(Step.VISIT, "2024-03-01"), PLAIN))
                .isEqualTo(Reason.MET);
        assertThat(PROCEDURE.judge(PLANNED.took(Step.VISIT, "2024-02-29"), PLAIN))
                .isEqualTo(Reason.NOT_MET);
    }

    @Test
    void aRepeatedStepStillComesBeforeTheNext() {
        Thing reported = PLANNED.took(Step.VISIT, "2024-03-02").took(Step.REPORT, "2024-03-05");

        assertThat(PROCEDURE.judge(reported.took(Step.VISIT, "2024-03-05"), PLAIN))
                .isEqualTo(Reason.MET);
        assertThat(PROCEDURE.judge(reported.took(Step.VISIT, "2024-03-06"), PLAIN))
                .isEqualTo(Reason.NOT_MET);
    }

    @Test
    void aStepTakenTwiceIsBrokenUnlessItMayBeRepeated() {
        assertThat(PROCEDURE.judge(PLANNED.took(Step.PLAN, "2024-03-01"), PLAIN))
                .isEqualTo(Reason.NOT_MET);
        assertThat(PROCEDURE.judge(PLANNED.took(Step.VISIT, "2024-03-02").took(Step.VISIT, "2024-03-02"), PLAIN))
                .isEqualTo(Reason.MET);
    }

    @Test
    void aStepSkippedProvesSomethingInACompleteRecordOnly() {
        Thing noVisit = PLANNED.took(Step.REPORT, "2024-03-05");
        Thing noPlan = NOTHING.took(Step.NOTICE, "2024-03-05");

        assertThat(PROCEDURE.judge(noVisit, PLAIN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
        assertThat(PROCEDURE.judge(noVisit, COMPLETE)).isEqualTo(Reason.NEVER_DONE);
        assertThat(PROCEDURE.judge(noPlan, COMPLETE)).isEqualTo(Reason.NEVER_DONE);
    }

    @Test
    void aStepThatMayBeLeftOutIsNotSkipped() {
        assertThat(PROCEDURE.judge(PLANNED.took(Step.VISIT, "2024-03-02"), COMPLETE))
                .isEqualTo(Reason.MET);
    }

    @Test
    void anEmptyLogProvesNothing() {
        assertThat(PROCEDURE.judge(NOTHING, COMPLETE)).isEqualTo(Reason.FACT_MISSING);
        assertThat(explained(PROCEDURE, NOTHING).missing()).containsExactly(STEPS.label());
    }

    @Test
    void stepsOfAnotherProcedureDoNotMatter() {
        Requirement<Thing> other = STEPS.inOrder(once(Step.PLAN), once(Step.REPORT));

        assertThat(other.judge(PLANNED.took(Step.VISIT, "2024-01-01").took(Step.VISIT, "2024-01-01"), COMPLETE))
                .isEqualTo(Reason.MET);
    }

    @Test
    void tellsTheStepOutOfItsPlace() {
        Thing thing = PLANNED.took(Step.VISIT, "2024-02-29");
        var account = explained(PROCEDURE, thing);

        assertThat(account.slots()).containsEntry("step", new Phrase("lập kế hoạch", "plan"));
        assertThat(account.arithmetic())
                .containsExactly(new Phrase(
                        "Bước “lập kế hoạch” ngày 01/03/2024 không đúng vị trí trong trình tự.",
                        "The step “plan” of 01/03/2024 is out of its place."));
        assertThat(account.missing()).isEmpty();
    }

    @Test
    void tellsTheStepSkipped() {
        var account = explained(PROCEDURE, PLANNED.took(Step.REPORT, "2024-03-05"));

        assertThat(account.slots()).containsEntry("step", new Phrase("làm việc", "visit"));
        assertThat(account.arithmetic())
                .containsExactly(new Phrase("Chưa thấy ghi nhận bước “làm việc”.", "Not on record: step “visit”."));
        assertThat(account.missing()).containsExactly(new Phrase("bước “làm việc”", "step “visit”"));
    }

    @Test
    void tellsNothingOfAnOrderKept() {
        var account = explained(PROCEDURE, PLANNED);

        assertThat(account.arithmetic()).isEmpty();
        assertThat(account.slots()).containsOnlyKeys("steps");
    }

    @Test
    void isDescribed() {
        assertThat(PROCEDURE.describe())
                .isEqualTo(new Phrase(
                        "đúng trình tự: lập kế hoạch → [thông báo] → làm việc → báo cáo",
                        "in order: plan → [notice] → visit → report"));
        assertThat(PROCEDURE.slots()).containsExactlyInAnyOrder("step", "steps");
    }

    @Test
    void hasNeighboursInOrderAndFreedom() {
        assertThat(changes(PROCEDURE))
                .containsExactly(
                        "PLAN after the next",
                        "PLAN may be left out",
                        "PLAN may be repeated",
                        "NOTICE after the next",
                        "NOTICE must be taken",
                        "NOTICE may be repeated",
                        "VISIT after the next",
                        "VISIT may be left out",
                        "VISIT only once",
                        "REPORT may be repeated");
        assertThat(PROCEDURE.neighbours().get(0).requirement())
                .isEqualTo(STEPS.inOrder(maybe(Step.NOTICE), once(Step.PLAN), repeated(Step.VISIT), once(Step.REPORT)));
        assertThat(PROCEDURE.neighbours().get(8).requirement())
                .isEqualTo(STEPS.inOrder(once(Step.PLAN), maybe(Step.NOTICE), once(Step.VISIT), once(Step.REPORT)));
    }

    @Test
    void isWrittenAsData() {
        Requirement<Thing> both = STEPS.inOrder(new ProcedureStep<>(Step.VISIT, true, true));

        assertThat(PROCEDURE.form())
                .isEqualTo(Map.of(
                        "order", Map.of("of", "steps", "steps", List.of("PLAN", "NOTICE?", "VISIT*", "REPORT"))));
        assertThat(both.form()).isEqualTo(Map.of("order", Map.of("of", "steps", "steps", List.of("VISIT?*"))));
        assertReadsBack(PROCEDURE);
        assertReadsBack(both);
    }

    @Test
    void aLogWithoutDaysStandsInTheOrderOfTheRecord() {
        SequenceFact<Thing, Step> spoken = SequenceFact.listed(
                Fact.named("spoken", "trình tự", "order"), Step.class, thing -> thing.value("spoken", List.of()));
        Requirement<Thing> inOrder = spoken.inOrder(once(Step.PLAN), repeated(Step.VISIT), once(Step.REPORT));
        Thing turned = NOTHING.put("spoken", List.of(Step.VISIT, Step.PLAN));
        Thing kept = NOTHING.put("spoken", List.of(Step.PLAN, Step.VISIT, Step.VISIT, Step.REPORT));

        assertThat(inOrder.judge(kept, COMPLETE)).isEqualTo(Reason.MET);
        assertThat(inOrder.judge(turned, COMPLETE)).isEqualTo(Reason.NOT_MET);
        assertThat(inOrder.judge(NOTHING.put("spoken", List.of(Step.VISIT)), COMPLETE))
                .isEqualTo(Reason.NEVER_DONE);
        assertThat(inOrder.judge(NOTHING, COMPLETE)).isEqualTo(Reason.FACT_MISSING);
        Account<Thing> account = new Account<>(turned);
        inOrder.explain(turned, PLAIN, account);
        assertThat(account.arithmetic())
                .containsExactly(new Phrase(
                        "Bước “lập kế hoạch” không đúng vị trí trong trình tự.",
                        "The step “plan” is out of its place."));
        assertThat(spoken.show(turned)).contains(new Phrase("làm việc; lập kế hoạch", "visit; plan"));
        assertThat(spoken.isPresent(kept)).isTrue();
    }

    @Test
    void refusesNoStepsAndAStepInTwoPlaces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STEPS.inOrder())
                .withMessage("steps of steps must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STEPS.inOrder(once(Step.PLAN), once(Step.VISIT), maybe(Step.PLAN)))
                .withMessage("step PLAN of steps stands in two places");
    }
}

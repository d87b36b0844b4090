package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.BODIES_HEARD;
import static io.github.councilprocedures.casefile.HearingStep.CONCLUDED;
import static io.github.councilprocedures.casefile.HearingStep.DISCUSSED;
import static io.github.councilprocedures.casefile.HearingStep.REPORT_PRESENTED;
import static io.github.councilprocedures.casefile.HearingStep.VERIFICATION_PRESENTED;
import static io.github.councilprocedures.procedure.Law87Days.sent;
import static io.github.councilprocedures.procedure.Law87Days.taken;
import static io.github.councilprocedures.review.PetitionStep.BEFORE_COUNCIL;
import static io.github.councilprocedures.review.PetitionStep.CLOSED;
import static io.github.councilprocedures.review.PetitionStep.COLLECTED;
import static io.github.councilprocedures.review.PetitionStep.CONSIDERED_BY_STANDING_COMMITTEE;
import static io.github.councilprocedures.review.PetitionStep.PEOPLES_COMMITTEE_REPORTED;
import static io.github.councilprocedures.review.PetitionStep.REPORT_AND_DRAFT_RESOLUTION_READY;
import static io.github.councilprocedures.review.PetitionStep.SENT_TO_AGENCY;
import static io.github.councilprocedures.review.PetitionStep.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.review.PetitionSettlement;
import io.github.councilprocedures.review.PetitionStep;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PetitionSettlementsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final List<HearingStep> ALL =
            List.of(REPORT_PRESENTED, VERIFICATION_PRESENTED, BODIES_HEARD, DISCUSSED, CONCLUDED);

    static List<RuleCases<?>> tables() {
        return List.of(hearing());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(petitions());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void lawful_runs_hold_and_each_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    @Test
    void s9_no_day_is_invented_where_the_law_sets_none() {
        assertThat(PetitionSettlements.PETITIONS.versions())
                .allSatisfy(version -> assertThat(version.steps())
                        .allSatisfy(step -> assertThat(step.due()).isEmpty()));
    }

    private static RuleCases<PetitionSettlement> hearing() {
        RuleCases<PetitionSettlement> table = RuleCases.of(PetitionSettlements.ORDER_OF_HEARING, CALENDAR)
                .when("all in turn", heard(ALL))
                .satisfied()
                .when(
                        "S28: discussed before the People's Committee reported",
                        heard(List.of(VERIFICATION_PRESENTED, DISCUSSED, REPORT_PRESENTED, CONCLUDED)))
                .violated(
                        "Bước “trình bày báo cáo” không đúng trình tự xem xét việc giải quyết kiến nghị của cử tri.",
                        "The step “report presented” is out of the order in which the settlement of petitions is considered.")
                .when("nothing on record", heard(List.of()))
                .undetermined(Reason.FACT_MISSING)
                .when("no meeting", settlement().addAllHearing(ALL).build())
                .undetermined(Reason.FACT_MISSING);
        for (int i = 0; i < ALL.size(); i++) {
            HearingStep step = ALL.get(i);
            List<HearingStep> without = new ArrayList<>(ALL);
            without.remove(i);
            RuleCases.When<PetitionSettlement> left = table.when("without " + step, heard(without));
            table = step == BODIES_HEARD || step == CONCLUDED
                    ? left.satisfied()
                    : left.undetermined(Reason.RECORD_NOT_COMPLETE);
            List<HearingStep> twice = new ArrayList<>(ALL.subList(0, i + 1));
            twice.add(step);
            table = table.when(step + " twice", heard(twice)).violated();
            if (i > 0) {
                List<HearingStep> swapped = new ArrayList<>(ALL);
                swapped.set(i, ALL.get(i - 1));
                swapped.set(i - 1, step);
                table = table.when(step + " too early", heard(swapped)).violated();
            }
        }
        return Law87Days.around(
                table,
                day -> settlement()
                        .addAllHearing(ALL)
                        .addSteps(taken(CONSIDERED_BY_STANDING_COMMITTEE, day.toString()))
                        .build());
    }

    private static PetitionSettlement heard(List<HearingStep> hearing) {
        return settlement()
                .addAllHearing(hearing)
                .addSteps(taken(CONSIDERED_BY_STANDING_COMMITTEE, "2024-06-10"))
                .build();
    }

    private static ProcedureCases<PetitionSettlement, PetitionStep> petitions() {
        return ProcedureCases.of(
                        PetitionSettlements.PETITIONS,
                        CALENDAR,
                        (file, steps) -> PetitionSettlement.builder()
                                .from(file)
                                .steps(steps)
                                .build())
                .lawful(
                        "from the collection to the council",
                        settlement()
                                .addSteps(
                                        taken(COLLECTED, "2024-01-10"),
                                        taken(SENT_TO_AGENCY, "2024-01-15"),
                                        taken(
                                                PEOPLES_COMMITTEE_REPORTED,
                                                "2024-05-20",
                                                Actor.PEOPLES_COMMITTEE,
                                                CaseDocument.REPORT),
                                        taken(
                                                VERIFIED,
                                                "2024-06-03",
                                                Actor.COMMITTEE,
                                                CaseDocument.ASSIGNMENT,
                                                CaseDocument.VERIFICATION_REPORT),
                                        taken(CONSIDERED_BY_STANDING_COMMITTEE, "2024-06-10", Actor.STANDING_COMMITTEE),
                                        taken(
                                                REPORT_AND_DRAFT_RESOLUTION_READY,
                                                "2024-06-20",
                                                Actor.STANDING_COMMITTEE,
                                                CaseDocument.REPORT,
                                                CaseDocument.DRAFT_RESOLUTION),
                                        sent(taken(BEFORE_COUNCIL, "2024-07-03"), Actor.COUNCIL),
                                        taken(CLOSED, "2024-07-05"))
                                .build());
    }

    private static PetitionSettlement.Builder settlement() {
        return PetitionSettlement.builder()
                .term(Samples.provincialTerm())
                .petitions("trước kỳ họp thường lệ giữa năm 2024");
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.Days.term;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.organ.DecidingBody;
import io.github.councilprocedures.organ.Verification;
import io.github.councilprocedures.organ.VerificationContent;
import io.github.councilprocedures.organ.VerificationStep;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(assigned(), order(), content());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Verification> assigned() {
        RuleCases<Verification> table = LawDays.around(
                        RuleCases.of(Verifications.ASSIGNED, CALENDAR),
                        day -> held(day)
                                .assignedBy(DecidingBody.STANDING_COMMITTEE)
                                .build(),
                        Reason.MET,
                        Reason.LEFT_TO_REGULATION)
                .when(
                        "by the council",
                        held("2024-06-20").assignedBy(DecidingBody.COUNCIL).build())
                .satisfied()
                .when(
                        "by somebody else",
                        held("2024-06-20").assignedBy(DecidingBody.OTHER).build())
                .violated(
                        "Việc thẩm tra do cơ quan khác phân công; thẩm quyền thuộc Hội đồng nhân dân, Thường trực Hội đồng nhân dân.",
                        "The verification was assigned by: another body; it is for: council, Standing Committee.")
                .when("unknown", held("2024-06-20").build())
                .undetermined(Reason.FACT_MISSING);
        for (DecidingBody body : List.of(
                DecidingBody.PROVINCIAL_STANDING_COMMITTEE, DecidingBody.NATIONAL_ASSEMBLY_STANDING_COMMITTEE)) {
            table = table.when("by " + body, held("2024-06-20").assignedBy(body).build())
                    .violated();
        }
        return table;
    }

    private static RuleCases<Verification> order() {
        return LawDays.around(
                        RuleCases.of(Verifications.ORDER, CALENDAR),
                        day -> stepped(day, "PRESENTED 0", "BODIES_HEARD 1", "DISCUSSED 2", "REPLIED 3", "CONCLUDED 4"),
                        Reason.MET,
                        Reason.LEFT_TO_REGULATION)
                .when("all on one day", stepped("2024-06-20", "PRESENTED 0", "DISCUSSED 0", "CONCLUDED 0"))
                .satisfied()
                .when(
                        "discussed before it was presented",
                        stepped("2024-06-20", "PRESENTED 1", "DISCUSSED 0", "CONCLUDED 1"))
                .violated(
                        "Bước “cơ quan trình trình bày” không đúng trình tự phiên họp thẩm tra.",
                        "The step “matter presented” is out of the order of a verification meeting.")
                .when("concluded without discussion", stepped("2024-06-20", "PRESENTED 0", "CONCLUDED 0"))
                .recordedThrough(LocalDate.parse("2024-06-30"))
                .neverDone()
                .when("concluded without presentation", stepped("2024-06-20", "DISCUSSED 0", "CONCLUDED 0"))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("only replied after discussion", stepped("2024-06-20", "PRESENTED 0", "DISCUSSED 0", "REPLIED 1"))
                .satisfied()
                .when("presented twice", stepped("2024-06-20", "PRESENTED 0", "PRESENTED 1", "DISCUSSED 1"))
                .violated()
                .when("bodies heard twice", stepped("2024-06-20", "PRESENTED 0", "BODIES_HEARD 0", "BODIES_HEARD 1"))
                .violated()
                .when("discussed twice", stepped("2024-06-20", "PRESENTED 0", "DISCUSSED 0", "DISCUSSED 1"))
                .violated()
                .when("replied twice", stepped("2024-06-20", "PRESENTED 0", "DISCUSSED 0", "REPLIED 0", "REPLIED 1"))
                .violated()
                .when(
                        "concluded twice",
                        stepped("2024-06-20", "PRESENTED 0", "DISCUSSED 0", "CONCLUDED 0", "CONCLUDED 1"))
                .violated()
                .when("no step recorded", held("2024-06-20").build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<Verification> content() {
        return LawDays.around(
                        RuleCases.of(Verifications.CONTENT, CALENDAR),
                        day -> reported(day, true, VerificationContent.values()),
                        Reason.MET,
                        Reason.LEFT_TO_REGULATION)
                .when(
                        "all of one mind",
                        reported(
                                "2024-06-20",
                                false,
                                VerificationContent.PARTY_LINE,
                                VerificationContent.LAW,
                                VerificationContent.LOCAL_CONDITIONS))
                .satisfied()
                .when(
                        "opinions differ, no options",
                        reported(
                                "2024-06-20",
                                true,
                                VerificationContent.PARTY_LINE,
                                VerificationContent.LAW,
                                VerificationContent.LOCAL_CONDITIONS))
                .recordedThrough(LocalDate.parse("2024-06-30"))
                .violated(
                        "Báo cáo thẩm tra còn thiếu: quan điểm, phương án khi còn ý kiến khác nhau.",
                        "The verification report lacks: views and options.")
                .when(
                        "nothing on the Party line",
                        reported("2024-06-20", false, VerificationContent.LAW, VerificationContent.LOCAL_CONDITIONS))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "nothing on the law",
                        reported(
                                "2024-06-20",
                                false,
                                VerificationContent.PARTY_LINE,
                                VerificationContent.LOCAL_CONDITIONS))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "nothing on conditions",
                        reported("2024-06-20", false, VerificationContent.PARTY_LINE, VerificationContent.LAW))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("options only", reported("2024-06-20", true, VerificationContent.VIEWS_AND_OPTIONS))
                .undetermined(Reason.RECORD_NOT_COMPLETE);
    }

    private static Verification.Builder held(String day) {
        return Verification.builder()
                .term(term(UnitKind.PROVINCE, "2021-05-23"))
                .matter("Dự thảo Nghị quyết về hỗ trợ hợp tác xã")
                .committee(CommitteeKind.ECONOMIC_BUDGET)
                .heldOn(LocalDate.parse(day));
    }

    /** Steps with the days by which they follow the first. */
    private static Verification stepped(String day, String... steps) {
        Verification.Builder held = held(day);
        for (String step : steps) {
            int space = step.indexOf(' ');
            held.addSteps(new Stamped<>(
                    VerificationStep.valueOf(step.substring(0, space)),
                    LocalDate.parse(day).plusDays(Integer.parseInt(step.substring(space + 1)))));
        }
        return held.build();
    }

    private static Verification reported(String day, boolean differ, VerificationContent... contents) {
        return held(day).opinionsDiffer(differ).addReportContent(contents).build();
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.Days.newIn2025;
import static io.github.councilprocedures.procedure.Days.term;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.meeting.DecisionMatter;
import io.github.councilprocedures.meeting.StandingCommitteeDecision;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandingCommitteeDecisionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(majority(), spending(), reported());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<StandingCommitteeDecision> majority() {
        return LawDays.around(
                RuleCases.of(StandingCommitteeDecisions.MAJORITY, CALENDAR),
                day -> decided(UnitKind.PROVINCE, DecisionMatter.OTHER, day).build(),
                Reason.LEFT_TO_REGULATION,
                Reason.LEFT_TO_REGULATION);
    }

    private static RuleCases<StandingCommitteeDecision> spending() {
        return newIn2025(
                        RuleCases.of(StandingCommitteeDecisions.SPENDING, CALENDAR),
                        day -> decided(UnitKind.PROVINCE, DecisionMatter.SPENDING_REGIME, day)
                                .build(),
                        Reason.MET)
                .when(
                        "before the laws of 2025",
                        decided(UnitKind.PROVINCE, DecisionMatter.SPENDING_REGIME, "2025-02-28")
                                .build())
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "a commune",
                        decided(UnitKind.COMMUNE, DecisionMatter.SPENDING_REGIME, "2025-09-10")
                                .build())
                .violated(
                        "Thường trực Hội đồng nhân dân cấp xã quyết định chế độ chi; chỉ cấp tỉnh có thẩm quyền này.",
                        "A Standing Committee of the commune level decided on spending; only that of a province may.")
                .when(
                        "a district in its last days",
                        decided(UnitKind.RURAL_DISTRICT, DecisionMatter.SPENDING_REGIME, "2025-06-20")
                                .build())
                .violated()
                .when(
                        "urgent measures of a commune",
                        decided(UnitKind.COMMUNE, DecisionMatter.URGENT_MEASURES, "2025-09-10")
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "a release from office in a commune",
                        decided(UnitKind.COMMUNE, DecisionMatter.RELEASE_FROM_OFFICE, "2025-09-10")
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "results of supervision in a commune",
                        decided(UnitKind.COMMUNE, DecisionMatter.COMMITTEE_SUPERVISION, "2025-09-10")
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "another matter in a commune",
                        decided(UnitKind.COMMUNE, DecisionMatter.OTHER, "2025-09-10")
                                .build())
                .notApplicable(Reason.CONDITION);
    }

    private static RuleCases<StandingCommitteeDecision> reported() {
        RuleCases<StandingCommitteeDecision> table = LawDays.around(
                RuleCases.of(StandingCommitteeDecisions.REPORTED, CALENDAR),
                day -> reported(DecisionMatter.COMMITTEE_SUPERVISION, day, "2025-12-12", "2025-12-12"),
                Reason.MET,
                Reason.MET);
        for (DecisionMatter matter : DecisionMatter.values()) {
            table = table.when(
                            matter + " on the closing day", reported(matter, "2025-09-10", "2025-12-13", "2025-12-13"))
                    .satisfied();
            if (matter != DecisionMatter.COMMITTEE_SUPERVISION) {
                table = table.when(
                                matter + " under Law 77/2015",
                                reported(matter, "2024-09-10", "2024-12-12", "2024-12-12"))
                        .notApplicable(Reason.CONDITION);
            }
        }
        return table.when(
                        "reported after the nearest session",
                        reported(DecisionMatter.URGENT_MEASURES, "2025-09-10", "2025-12-12", "2025-12-13"))
                .violated(
                        "Thường trực báo cáo ngày 13/12/2025, sau khi kỳ họp gần nhất đã bế mạc ngày 12/12/2025.",
                        "Reported on 13/12/2025, after the nearest session had closed on 12/12/2025.")
                .when(
                        "reported after the nearest session under Law 77/2015",
                        reported(DecisionMatter.COMMITTEE_SUPERVISION, "2024-09-10", "2024-12-12", "2024-12-13"))
                .violated(
                        "Thường trực báo cáo ngày 13/12/2024, sau khi kỳ họp gần nhất đã bế mạc ngày 12/12/2024.",
                        "Reported on 13/12/2024, after the nearest session had closed on 12/12/2024.")
                .when(
                        "never reported",
                        decided(UnitKind.PROVINCE, DecisionMatter.URGENT_MEASURES, "2025-09-10")
                                .nextSessionClosesOn(LocalDate.parse("2025-12-12"))
                                .build())
                .recordedThrough(LocalDate.parse("2025-12-31"))
                .neverDone();
    }

    private static StandingCommitteeDecision.Builder decided(UnitKind kind, DecisionMatter matter, String day) {
        return StandingCommitteeDecision.builder()
                .term(term(kind, "2021-05-23"))
                .title("Hỗ trợ khắc phục hậu quả bão")
                .matter(matter)
                .decidedOn(LocalDate.parse(day));
    }

    private static StandingCommitteeDecision reported(
            DecisionMatter matter, String day, String sessionClosesOn, String reportedOn) {
        return decided(UnitKind.PROVINCE, matter, day)
                .nextSessionClosesOn(LocalDate.parse(sessionClosesOn))
                .reportedOn(LocalDate.parse(reportedOn))
                .build();
    }
}

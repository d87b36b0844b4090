package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.DISCUSSED;
import static io.github.councilprocedures.casefile.HearingStep.RESOLUTION_ADOPTED;
import static io.github.councilprocedures.casefile.HearingStep.SUBMISSION_PRESENTED;
import static io.github.councilprocedures.casefile.HearingStep.SUPPLEMENTED;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.procedure.Days.term;
import static io.github.councilprocedures.procedure.ReviewCases.sitting;
import static io.github.councilprocedures.procedure.ReviewCases.taken;
import static io.github.councilprocedures.procedure.ReviewCases.underLaw87;
import static io.github.councilprocedures.review.LegalDocumentConclusion.CONTRARY;
import static io.github.councilprocedures.review.LegalDocumentConclusion.NOT_CONTRARY;
import static io.github.councilprocedures.review.LegalDocumentConclusion.NOT_STATED;
import static io.github.councilprocedures.review.LegalDocumentKind.CHAIR_DECISION;
import static io.github.councilprocedures.review.LegalDocumentKind.LOWER_COUNCIL_RESOLUTION;
import static io.github.councilprocedures.review.LegalDocumentKind.OTHER;
import static io.github.councilprocedures.review.LegalDocumentKind.PEOPLES_COMMITTEE_DECISION;
import static io.github.councilprocedures.review.LegalDocumentOutcome.ABOLISHED;
import static io.github.councilprocedures.review.LegalDocumentOutcome.ABOLISHED_IN_PART;
import static io.github.councilprocedures.review.LegalDocumentOutcome.SUSPENDED;
import static io.github.councilprocedures.review.LegalDocumentOutcome.UPHELD;
import static io.github.councilprocedures.review.LegalDocumentStep.BEFORE_COUNCIL;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.review.LegalDocumentConclusion;
import io.github.councilprocedures.review.LegalDocumentKind;
import io.github.councilprocedures.review.LegalDocumentOutcome;
import io.github.councilprocedures.review.LegalDocumentReview;
import io.github.councilprocedures.review.LegalDocumentStep;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalDocumentsAtCouncilTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(order(), decision(), powers());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<LegalDocumentReview> order() {
        List<HearingStep> full = List.of(SUBMISSION_PRESENTED, DISCUSSED, SUPPLEMENTED, RESOLUTION_ADOPTED);
        RuleCases<LegalDocumentReview> table = underLaw87(
                        RuleCases.of(LegalDocumentsAtCouncil.ORDER, CALENDAR), day -> heard(day, full))
                .when(
                        "S28: the issuing body speaks before the discussion, as it does elsewhere",
                        heard("2024-07-10", List.of(SUBMISSION_PRESENTED, SUPPLEMENTED, DISCUSSED, RESOLUTION_ADOPTED)))
                .violated(
                        "Bước “thảo luận” không đúng trình tự Hội đồng nhân dân xem xét văn bản.",
                        "The step “discussed” is out of the order of a document at the council.")
                .when("nothing recorded", heard("2024-07-10", List.of()))
                .undetermined(Reason.FACT_MISSING);
        return sitting(
                table,
                "at the session",
                steps -> heard("2024-07-10", steps),
                full,
                once(SUBMISSION_PRESENTED),
                once(DISCUSSED),
                once(SUPPLEMENTED),
                once(RESOLUTION_ADOPTED));
    }

    private static LegalDocumentReview heard(String day, List<HearingStep> steps) {
        return submitted(UnitKind.PROVINCE, PEOPLES_COMMITTEE_DECISION, day)
                .addAllCouncilHearing(steps)
                .build();
    }

    private static RuleCases<LegalDocumentReview> decision() {
        RuleCases<LegalDocumentReview> table = underLaw87(
                        RuleCases.of(LegalDocumentsAtCouncil.DECISION, CALENDAR),
                        day -> decided(day, CONTRARY, ABOLISHED))
                .when("S29: suspended on the last day before Law 72/2025", decided("2025-06-15", CONTRARY, SUSPENDED))
                .violated(
                        "Nghị quyết kết luận văn bản: trái; xử lý: đình chỉ thi hành văn bản.",
                        "The resolution says of the document: contrary; what was done: suspended.")
                .when("S29: suspended under Law 72/2025", decided("2025-06-16", CONTRARY, SUSPENDED))
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when("contrary and upheld under Law 72/2025", decided("2025-06-16", CONTRARY, UPHELD))
                .violated(
                        "Nghị quyết kết luận văn bản: trái; xử lý: giữ nguyên văn bản.",
                        "The resolution says of the document: contrary; what was done: upheld.")
                .when(
                        "no conclusion recorded",
                        submitted(UnitKind.PROVINCE, PEOPLES_COMMITTEE_DECISION, "2024-07-10")
                                .build())
                .undetermined(Reason.FACT_MISSING);
        for (String day : List.of("2024-07-10", "2025-12-10")) {
            for (LegalDocumentOutcome outcome : List.of(UPHELD, SUSPENDED, ABOLISHED_IN_PART, ABOLISHED)) {
                boolean abolished = outcome == ABOLISHED_IN_PART || outcome == ABOLISHED;
                Reason contrary = abolished ? Reason.MET : Reason.NOT_MET;
                boolean unclear = outcome == SUSPENDED && day.startsWith("2025");
                table = LawDays.when(
                        table,
                        "contrary, " + outcome + ", " + day,
                        decided(day, CONTRARY, outcome),
                        unclear ? Reason.TEXT_AMBIGUOUS : contrary);
                table = LawDays.when(
                        table,
                        "not contrary, " + outcome + ", " + day,
                        decided(day, NOT_CONTRARY, outcome),
                        outcome == UPHELD ? Reason.MET : Reason.NOT_MET);
                table = table.when("not stated, " + outcome + ", " + day, decided(day, NOT_STATED, outcome))
                        .violated();
            }
        }
        String why = "the first alternative allows it already";
        return table.equivalent("from 2025-06-16: CONTRARY: with ABOLISHED_IN_PART", why)
                .equivalent("from 2025-06-16: CONTRARY: with ABOLISHED", why);
    }

    private static LegalDocumentReview decided(
            String day, LegalDocumentConclusion conclusion, LegalDocumentOutcome outcome) {
        return submitted(UnitKind.PROVINCE, PEOPLES_COMMITTEE_DECISION, day)
                .conclusion(conclusion)
                .addSteps(taken(LegalDocumentStep.valueOf(outcome.name()), day).build())
                .build();
    }

    private static RuleCases<LegalDocumentReview> powers() {
        RuleCases<LegalDocumentReview> table = RuleCases.of(LegalDocumentsAtCouncil.POWERS, CALENDAR)
                .when("before Law 87/2015", done(UnitKind.PROVINCE, "2016-06-30", CHAIR_DECISION, ABOLISHED))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of Law 87/2015", done(UnitKind.PROVINCE, "2016-07-01", CHAIR_DECISION, ABOLISHED))
                .satisfied()
                .when("last day of Law 77/2015", done(UnitKind.PROVINCE, "2025-02-28", CHAIR_DECISION, ABOLISHED))
                .satisfied()
                .when(
                        "S29: suspended under Law 77/2015",
                        done(UnitKind.PROVINCE, "2025-02-28", CHAIR_DECISION, SUSPENDED))
                .violated(
                        "Luật không cho Hội đồng nhân dân xử lý như vậy: đình chỉ thi hành văn bản (quyết định của Chủ tịch"
                                + " UBND cùng cấp).",
                        "The law gives the council no such power: suspended (decision of the chair of the same-level"
                                + " People's Committee).")
                .when("S29: first day of Law 65/2025", done(UnitKind.PROVINCE, "2025-03-01", CHAIR_DECISION, ABOLISHED))
                .undetermined(Reason.NOT_ENCODED)
                .when("S29: last day of Law 65/2025", done(UnitKind.PROVINCE, "2025-06-15", CHAIR_DECISION, ABOLISHED))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "S29: suspended under Law 72/2025",
                        done(UnitKind.PROVINCE, "2025-06-16", CHAIR_DECISION, SUSPENDED))
                .satisfied()
                .when(
                        "S29: a resolution of a commune suspended",
                        done(UnitKind.PROVINCE, "2025-06-16", LOWER_COUNCIL_RESOLUTION, SUSPENDED))
                .violated(
                        "Luật không cho Hội đồng nhân dân xử lý như vậy: đình chỉ thi hành văn bản (nghị quyết của HĐND cấp"
                                + " dưới trực tiếp).",
                        "The law gives the council no such power: suspended (resolution of the council directly"
                                + " below).")
                .when(
                        "the organisation law goes on under Law 121/2025",
                        done(UnitKind.PROVINCE, "2026-03-01", CHAIR_DECISION, SUSPENDED))
                .satisfied()
                .when(
                        "a district has no clause in Law 72/2025",
                        done(UnitKind.RURAL_DISTRICT, "2025-06-20", PEOPLES_COMMITTEE_DECISION, ABOLISHED))
                .notApplicable(Reason.CONDITION)
                .when("upheld", done(UnitKind.PROVINCE, "2024-07-10", OTHER, UPHELD))
                .notApplicable(Reason.CONDITION)
                .when(
                        "not yet decided",
                        submitted(UnitKind.PROVINCE, OTHER, "2024-07-10").build())
                .undetermined(Reason.FACT_MISSING);
        for (LegalDocumentKind kind : LegalDocumentKind.values()) {
            for (LegalDocumentOutcome outcome : List.of(SUSPENDED, ABOLISHED_IN_PART, ABOLISHED)) {
                boolean own = kind == PEOPLES_COMMITTEE_DECISION || kind == CHAIR_DECISION;
                boolean abolished = outcome != SUSPENDED;
                boolean lower = kind == LOWER_COUNCIL_RESOLUTION && abolished;
                table = LawDays.when(
                        table,
                        "2024: " + kind + " " + outcome,
                        done(UnitKind.RURAL_DISTRICT, "2024-07-10", kind, outcome),
                        own && abolished || lower ? Reason.MET : Reason.NOT_MET);
                table = LawDays.when(
                        table,
                        "province, 2025: " + kind + " " + outcome,
                        done(UnitKind.CENTRAL_CITY, "2025-12-10", kind, outcome),
                        own || lower ? Reason.MET : Reason.NOT_MET);
                table = LawDays.when(
                        table,
                        "commune, 2025: " + kind + " " + outcome,
                        done(UnitKind.WARD, "2025-12-10", kind, outcome),
                        own ? Reason.MET : Reason.NOT_MET);
            }
        }
        String upheld = "the rule does not apply to a document that is upheld";
        String own = "the first alternative allows it already";
        return table.equivalent("from 2016-07-01: with UPHELD", upheld)
                .equivalent("from 2025-06-16: PROVINCE: with UPHELD", upheld)
                .equivalent("from 2025-06-16: PROVINCE: with PEOPLES_COMMITTEE_DECISION", own)
                .equivalent("from 2025-06-16: PROVINCE: with CHAIR_DECISION", own);
    }

    private static LegalDocumentReview done(
            UnitKind unit, String day, LegalDocumentKind kind, LegalDocumentOutcome outcome) {
        return submitted(unit, kind, day)
                .addSteps(taken(LegalDocumentStep.valueOf(outcome.name()), day).build())
                .build();
    }

    private static LegalDocumentReview.Builder submitted(UnitKind unit, LegalDocumentKind kind, String day) {
        return LegalDocumentReview.builder()
                .term(term(unit, "2021-05-23"))
                .document("Quyết định 12/2024/QĐ-UBND")
                .kind(kind)
                .addSteps(taken(BEFORE_COUNCIL, day).build());
    }
}

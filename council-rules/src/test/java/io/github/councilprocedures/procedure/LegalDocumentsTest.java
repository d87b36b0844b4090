package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.BODIES_HEARD;
import static io.github.councilprocedures.casefile.HearingStep.CONCLUDED;
import static io.github.councilprocedures.casefile.HearingStep.DISCUSSED;
import static io.github.councilprocedures.casefile.HearingStep.EXPLAINED;
import static io.github.councilprocedures.casefile.HearingStep.PROPOSAL_PRESENTED;
import static io.github.councilprocedures.casefile.HearingStep.VERIFICATION_PRESENTED;
import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.procedure.Days.term;
import static io.github.councilprocedures.procedure.ReviewCases.sitting;
import static io.github.councilprocedures.procedure.ReviewCases.taken;
import static io.github.councilprocedures.procedure.ReviewCases.underLaw87;
import static io.github.councilprocedures.review.LegalDocumentKind.CHAIR_DECISION;
import static io.github.councilprocedures.review.LegalDocumentKind.LOWER_COUNCIL_RESOLUTION;
import static io.github.councilprocedures.review.LegalDocumentKind.OTHER;
import static io.github.councilprocedures.review.LegalDocumentKind.PEOPLES_COMMITTEE_DECISION;
import static io.github.councilprocedures.review.LegalDocumentKind.SPECIAL_ZONE_DOCUMENT;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.review.LegalDocumentKind;
import io.github.councilprocedures.review.LegalDocumentReview;
import io.github.councilprocedures.review.LegalDocumentSign;
import io.github.councilprocedures.review.LegalDocumentStep;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalDocumentsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(
                scope(),
                provincialDelegate(),
                reply(),
                trigger(),
                byLegalCommittee(),
                byCommitteeOfField(),
                standingOrder());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<LegalDocumentReview> scope() {
        RuleCases<LegalDocumentReview> table = underLaw87(
                        RuleCases.of(LegalDocuments.SCOPE, CALENDAR),
                        day -> suspected(UnitKind.PROVINCE, day, Actor.COMMITTEE, PEOPLES_COMMITTEE_DECISION))
                .when("another document", suspected(UnitKind.PROVINCE, "2024-03-01", Actor.STANDING_COMMITTEE, OTHER))
                .violated(
                        "Văn bản không thuộc phạm vi giám sát của Hội đồng nhân dân cấp tỉnh: văn bản khác.",
                        "Not under supervision by a council at province level: another document.")
                .when(
                        "a special zone without a council",
                        suspected(UnitKind.PROVINCE, "2024-03-01", Actor.COMMITTEE, SPECIAL_ZONE_DOCUMENT))
                .violated()
                .when(
                        "S29: a decision of the chair",
                        suspected(UnitKind.PROVINCE, "2024-03-01", Actor.COMMITTEE, CHAIR_DECISION))
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "a lower council of a province",
                        suspected(UnitKind.PROVINCE, "2024-03-01", Actor.COMMITTEE, LOWER_COUNCIL_RESOLUTION))
                .satisfied()
                .when(
                        "a lower council of a district",
                        suspected(UnitKind.RURAL_DISTRICT, "2024-03-01", Actor.DELEGATE, LOWER_COUNCIL_RESOLUTION))
                .satisfied()
                .when(
                        "a lower council of a commune",
                        suspected(UnitKind.COMMUNE, "2024-03-01", Actor.DELEGATE, LOWER_COUNCIL_RESOLUTION))
                .violated()
                .when(
                        "a decision at a commune",
                        suspected(UnitKind.COMMUNE, "2024-03-01", Actor.DELEGATE, PEOPLES_COMMITTEE_DECISION))
                .satisfied()
                .when(
                        "a delegate of a province has a rule of his own",
                        suspected(UnitKind.PROVINCE, "2024-03-01", Actor.DELEGATE, OTHER))
                .notApplicable(Reason.CONDITION)
                .when("no signs recorded", review(UnitKind.COMMUNE, OTHER).build())
                .undetermined(Reason.FACT_MISSING);
        for (Actor actor : Actor.values()) {
            if (actor != Actor.DELEGATE) {
                table = table.when(
                                "found by " + actor,
                                suspected(UnitKind.PROVINCE, "2024-03-02", actor, PEOPLES_COMMITTEE_DECISION))
                        .satisfied();
            }
        }
        return table.equivalent(
                "from 2016-07-01: with PEOPLES_COMMITTEE_DECISION",
                "another alternative allows these decisions already");
    }

    private static RuleCases<LegalDocumentReview> provincialDelegate() {
        RuleCases<LegalDocumentReview> table = RuleCases.of(LegalDocuments.PROVINCIAL_DELEGATE, CALENDAR)
                .when("before Law 87/2015", byDelegate("2016-06-30", PEOPLES_COMMITTEE_DECISION))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "S29: a decision of the chair on the last day of Law 87/2015",
                        byDelegate("2026-02-28", CHAIR_DECISION))
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when("S29: a decision of the chair under Law 121/2025", byDelegate("2026-03-01", CHAIR_DECISION))
                .satisfied()
                .when("another document under Law 87/2015", byDelegate("2024-03-01", OTHER))
                .violated(
                        "Văn bản không thuộc phạm vi giám sát của đại biểu Hội đồng nhân dân cấp tỉnh: văn bản khác.",
                        "Not under supervision by a delegate of a province: another document.")
                .when("another document under Law 121/2025", byDelegate("2026-03-01", OTHER))
                .violated(
                        "Văn bản không thuộc phạm vi giám sát của đại biểu Hội đồng nhân dân cấp tỉnh: văn bản khác.",
                        "Not under supervision by a delegate of a province: another document.")
                .when("a special zone under Law 87/2015", byDelegate("2026-02-28", SPECIAL_ZONE_DOCUMENT))
                .violated()
                .when("a special zone under Law 121/2025", byDelegate("2026-03-01", SPECIAL_ZONE_DOCUMENT))
                .satisfied();
        for (LegalDocumentKind kind : List.of(PEOPLES_COMMITTEE_DECISION, LOWER_COUNCIL_RESOLUTION)) {
            table = table.when("first day: " + kind, byDelegate("2016-07-01", kind))
                    .satisfied()
                    .when("new law: " + kind, byDelegate("2026-04-01", kind))
                    .satisfied();
        }
        for (UnitKind kind : List.of(UnitKind.RURAL_DISTRICT, UnitKind.COMMUNE)) {
            table = table.when(
                            "a delegate of a " + kind,
                            suspected(kind, "2024-03-01", Actor.DELEGATE, PEOPLES_COMMITTEE_DECISION))
                    .notApplicable(Reason.CONDITION);
        }
        for (Actor actor : Actor.values()) {
            if (actor != Actor.DELEGATE) {
                table = table.when(
                                "found by " + actor,
                                suspected(UnitKind.PROVINCE, "2024-03-01", actor, PEOPLES_COMMITTEE_DECISION))
                        .notApplicable(Reason.CONDITION);
            }
        }
        String why = "another alternative allows these documents already";
        return table.equivalent("from 2016-07-01: with PEOPLES_COMMITTEE_DECISION", why)
                .equivalent("from 2016-07-01: with LOWER_COUNCIL_RESOLUTION", why);
    }

    private static LegalDocumentReview byDelegate(String day, LegalDocumentKind kind) {
        return suspected(UnitKind.PROVINCE, day, Actor.DELEGATE, kind);
    }

    /** Received on Friday 2024-03-01: the last of 30 days is Sunday 2024-03-31. */
    private static RuleCases<LegalDocumentReview> reply() {
        return underLaw87(
                        RuleCases.of(LegalDocuments.REPLY, CALENDAR),
                        day -> replied(day, LocalDate.parse(day).plusDays(20).toString()))
                .when(
                        "S23: on the thirtieth calendar day, whatever a province says of working days",
                        replied("2024-03-04", "2024-04-03"))
                .satisfied()
                .when("on the twenty-ninth day", replied("2024-03-04", "2024-04-02"))
                .satisfied()
                .when("on the thirty-first day", replied("2024-03-04", "2024-04-04"))
                .violated(
                        "Nhận yêu cầu của Ban ngày 04/03/2024, cơ quan ban hành phải thông báo việc giải quyết chậm nhất ngày"
                                + " 03/04/2024; đã thông báo: 04/04/2024.",
                        "The issuing body received the request on 04/03/2024 and had to reply by 03/04/2024; replied:"
                                + " 04/04/2024.")
                .when("on the Monday after a Sunday", replied("2024-03-01", "2024-04-01"))
                .satisfied()
                .when(
                        "S25: counted from receipt, not from the day of the request",
                        requested("2024-02-01")
                                .requestReceivedOn(LocalDate.parse("2024-03-04"))
                                .addSteps(taken(LegalDocumentStep.ISSUER_REPLIED, "2024-04-03")
                                        .build())
                                .build())
                .satisfied()
                .when(
                        "S25: receipt not recorded",
                        requested("2024-02-01")
                                .addSteps(taken(LegalDocumentStep.ISSUER_REPLIED, "2024-02-05")
                                        .build())
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "no answer",
                        requested("2024-03-01")
                                .requestReceivedOn(LocalDate.parse("2024-03-04"))
                                .build())
                .recordedThrough(LocalDate.parse("2024-04-30"))
                .neverDone()
                .when(
                        "no answer yet",
                        requested("2024-03-01")
                                .requestReceivedOn(LocalDate.parse("2024-03-04"))
                                .build())
                .recordedThrough(LocalDate.parse("2024-04-02"))
                .undetermined(Reason.NOT_YET_DUE)
                .when(
                        "no committee asked",
                        review(UnitKind.PROVINCE, PEOPLES_COMMITTEE_DECISION).build())
                .recordedThrough(LocalDate.parse("2024-04-30"))
                .notApplicable(Reason.CONDITION);
    }

    private static LegalDocumentReview replied(String received, String replied) {
        return requested(received)
                .requestReceivedOn(LocalDate.parse(received))
                .addSteps(taken(LegalDocumentStep.ISSUER_REPLIED, replied).build())
                .build();
    }

    private static LegalDocumentReview.Builder requested(String day) {
        return review(UnitKind.PROVINCE, PEOPLES_COMMITTEE_DECISION)
                .addSteps(taken(LegalDocumentStep.REQUESTED_BY_COMMITTEE, day).build());
    }

    private static RuleCases<LegalDocumentReview> trigger() {
        LocalDate later = LocalDate.parse("2026-12-31");
        RuleCases<LegalDocumentReview> table = underLaw87(
                        RuleCases.of(LegalDocuments.TRIGGER, CALENDAR),
                        day -> considered(Actor.STANDING_COMMITTEE, day).build())
                .when("proposed", proposed())
                .recordedThrough(later)
                .satisfied()
                .when(
                        "found by a committee that did not propose it",
                        considered(Actor.COMMITTEE, "2024-04-01").build())
                .recordedThrough(later)
                .violated(
                        "Thường trực HĐND xem xét văn bản khi không tự phát hiện (chủ thể phát hiện: Ban của HĐND) và không có đề"
                                + " nghị.",
                        "The Standing Committee considered a document that it did not find itself (found by: committee) and that"
                                + " nobody proposed.")
                .when(
                        "not considered",
                        suspected(UnitKind.PROVINCE, "2024-03-01", Actor.COMMITTEE, PEOPLES_COMMITTEE_DECISION))
                .recordedThrough(later)
                .notApplicable(Reason.CONDITION);
        for (Actor actor : Actor.values()) {
            if (actor != Actor.STANDING_COMMITTEE) {
                table = table.when(
                                "found by " + actor + ", no proposal recorded",
                                considered(actor, "2024-04-01").build())
                        .undetermined(Reason.FACT_MISSING);
            }
        }
        return table;
    }

    private static LegalDocumentReview proposed() {
        return considered(Actor.COMMITTEE, "2024-04-01")
                .addSteps(taken(LegalDocumentStep.PROPOSED_TO_STANDING, "2024-03-05")
                        .build())
                .build();
    }

    private static LegalDocumentReview.Builder considered(Actor finder, String day) {
        return LegalDocumentReview.builder()
                .from(suspected(UnitKind.PROVINCE, day, finder, PEOPLES_COMMITTEE_DECISION))
                .addSteps(taken(LegalDocumentStep.CONSIDERED, day).build());
    }

    private static RuleCases<LegalDocumentReview> byLegalCommittee() {
        RuleCases<LegalDocumentReview> table = underLaw87(
                        RuleCases.of(LegalDocuments.BY_LEGAL_COMMITTEE, CALENDAR),
                        day -> unconstitutional(UnitKind.PROVINCE, day, CommitteeKind.LEGAL))
                .when(
                        "S11: a commune on the last day before Law 72/2025",
                        unconstitutional(UnitKind.COMMUNE, "2025-06-15", CommitteeKind.LEGAL))
                .satisfied()
                .when(
                        "S11: a commune without a Legal Committee",
                        unconstitutional(UnitKind.COMMUNE, "2025-06-16", CommitteeKind.CULTURE_SOCIETY))
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "S11: a commune before, by another committee",
                        unconstitutional(UnitKind.COMMUNE, "2025-06-15", CommitteeKind.SOCIO_ECONOMIC))
                .violated(
                        "Văn bản có dấu hiệu trái Hiến pháp do Ban Kinh tế - Xã hội thẩm tra, không phải: Ban Pháp chế.",
                        "A document with signs of being unconstitutional was verified by: Socio-Economic Committee. It is for:"
                                + " Legal Committee.")
                .when(
                        "a province under Law 72/2025, by another committee",
                        unconstitutional(UnitKind.PROVINCE, "2025-06-16", CommitteeKind.URBAN_AFFAIRS))
                .violated(
                        "Văn bản có dấu hiệu trái Hiến pháp do Ban Đô thị thẩm tra, không phải: Ban Pháp chế.",
                        "A document with signs of being unconstitutional was verified by: Urban Affairs Committee. It is for: Legal"
                                + " Committee.")
                .when(
                        "no sign recorded",
                        verifying(UnitKind.PROVINCE, "2024-03-01").build())
                .undetermined(Reason.FACT_MISSING)
                .when("other signs", illegal(UnitKind.PROVINCE, "2024-03-01", true))
                .notApplicable(Reason.CONDITION);
        for (String day : List.of("2024-03-01", "2025-12-01")) {
            for (CommitteeKind committee : CommitteeKind.values()) {
                for (UnitKind kind : List.of(UnitKind.PROVINCE, UnitKind.RURAL_DISTRICT)) {
                    table = LawDays.when(
                            table,
                            kind + ", " + day + ", by " + committee,
                            unconstitutional(kind, day, committee),
                            committee == CommitteeKind.LEGAL ? Reason.MET : Reason.NOT_MET);
                }
            }
        }
        return table;
    }

    private static RuleCases<LegalDocumentReview> byCommitteeOfField() {
        return underLaw87(
                        RuleCases.of(LegalDocuments.BY_COMMITTEE_OF_FIELD, CALENDAR),
                        day -> illegal(UnitKind.PROVINCE, day, true))
                .when("S11: a commune needs no Legal Committee for it", illegal(UnitKind.COMMUNE, "2025-12-01", true))
                .satisfied()
                .when("of another field", illegal(UnitKind.PROVINCE, "2024-03-01", false))
                .violated(
                        "Văn bản không thuộc lĩnh vực phụ trách của Ban thẩm tra.",
                        "The document does not lie in the field of the committee that verified it.")
                .when(
                        "contrary to the Constitution",
                        unconstitutional(UnitKind.PROVINCE, "2024-03-01", CommitteeKind.LEGAL))
                .notApplicable(Reason.CONDITION);
    }

    private static LegalDocumentReview illegal(UnitKind kind, String day, boolean inField) {
        return verifying(kind, day)
                .sign(LegalDocumentSign.ILLEGAL)
                .verifier(CommitteeKind.CULTURE_SOCIETY)
                .inFieldOfVerifier(inField)
                .build();
    }

    private static LegalDocumentReview unconstitutional(UnitKind kind, String day, CommitteeKind committee) {
        return verifying(kind, day)
                .sign(LegalDocumentSign.UNCONSTITUTIONAL)
                .verifier(committee)
                .inFieldOfVerifier(true)
                .build();
    }

    private static LegalDocumentReview.Builder verifying(UnitKind kind, String day) {
        return review(kind, PEOPLES_COMMITTEE_DECISION)
                .addSteps(taken(LegalDocumentStep.VERIFYING, day).build());
    }

    private static RuleCases<LegalDocumentReview> standingOrder() {
        List<HearingStep> full =
                List.of(PROPOSAL_PRESENTED, VERIFICATION_PRESENTED, BODIES_HEARD, EXPLAINED, DISCUSSED, CONCLUDED);
        List<HearingStep> unproposed = List.of(VERIFICATION_PRESENTED, BODIES_HEARD, EXPLAINED, DISCUSSED, CONCLUDED);
        RuleCases<LegalDocumentReview> table = underLaw87(
                        RuleCases.of(LegalDocuments.STANDING_ORDER, CALENDAR), day -> heard(Actor.COMMITTEE, day, full))
                .when(
                        "S28: the issuing body explains after the discussion",
                        heard(
                                Actor.COMMITTEE,
                                "2024-04-01",
                                List.of(PROPOSAL_PRESENTED, VERIFICATION_PRESENTED, DISCUSSED, EXPLAINED, CONCLUDED)))
                .violated(
                        "Bước “đối tượng chịu sự giám sát báo cáo, giải trình” không đúng trình tự Thường trực HĐND xem xét văn"
                                + " bản.",
                        "The step “explanation given” is out of the order of a document at the Standing Committee.")
                .when("nothing recorded", heard(Actor.COMMITTEE, "2024-04-01", List.of()))
                .undetermined(Reason.FACT_MISSING);
        table = sitting(
                table,
                "proposed",
                steps -> heard(Actor.COMMITTEE, "2024-04-01", steps),
                full,
                once(PROPOSAL_PRESENTED),
                once(VERIFICATION_PRESENTED),
                maybe(BODIES_HEARD),
                once(EXPLAINED),
                once(DISCUSSED),
                once(CONCLUDED));
        for (List<HearingStep> steps : List.of(full, unproposed)) {
            table = sitting(
                    table,
                    "own discovery in " + steps.size() + " steps",
                    taken -> heard(Actor.STANDING_COMMITTEE, "2024-04-01", taken),
                    steps,
                    maybe(PROPOSAL_PRESENTED),
                    once(VERIFICATION_PRESENTED),
                    maybe(BODIES_HEARD),
                    once(EXPLAINED),
                    once(DISCUSSED),
                    once(CONCLUDED));
        }
        for (Actor actor : Actor.values()) {
            if (actor != Actor.STANDING_COMMITTEE) {
                table = table.when("found by " + actor + ", no proposer heard", heard(actor, "2024-04-01", unproposed))
                        .undetermined(Reason.RECORD_NOT_COMPLETE);
            }
        }
        return table;
    }

    private static LegalDocumentReview heard(Actor finder, String day, List<HearingStep> steps) {
        return considered(finder, day).addAllStandingHearing(steps).build();
    }

    private static LegalDocumentReview suspected(UnitKind kind, String day, Actor finder, LegalDocumentKind document) {
        return review(kind, document)
                .addSteps(taken(LegalDocumentStep.SUSPECTED, day).by(finder).build())
                .build();
    }

    private static LegalDocumentReview.Builder review(UnitKind kind, LegalDocumentKind document) {
        return LegalDocumentReview.builder()
                .term(term(kind, "2021-05-23"))
                .document("Quyết định 12/2024/QĐ-UBND")
                .kind(document);
    }
}

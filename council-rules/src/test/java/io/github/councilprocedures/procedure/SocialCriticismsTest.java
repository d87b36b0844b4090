package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.front.SocialCriticismStep.ANSWERED;
import static io.github.councilprocedures.front.SocialCriticismStep.CRITICISED;
import static io.github.councilprocedures.front.SocialCriticismStep.DRAFT_SENT;
import static io.github.councilprocedures.front.SocialCriticismStep.REPORTED_TO_ISSUER;
import static io.github.councilprocedures.front.SocialCriticismStep.SUBMITTED;
import static io.github.councilprocedures.procedure.Law87Days.sent;
import static io.github.councilprocedures.procedure.Law87Days.taken;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.front.FrontProposal;
import io.github.councilprocedures.front.SocialCriticism;
import io.github.councilprocedures.front.SocialCriticismStep;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SocialCriticismsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2024-12-31");

    static List<RuleCases<?>> tables() {
        return List.of(
                draft(),
                mustFollow(
                        SocialCriticisms.ANSWER,
                        ANSWERED,
                        "Trả lời ý kiến phản biện bằng văn bản: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2024 không có ngày thực hiện bước “cơ quan soạn thảo trả lời bằng văn bản”.",
                        "Written answer to a social criticism: never done; the record, complete through 31/12/2024, has no day of the step “criticism answered in writing”."),
                explanation(),
                mustFollow(
                        SocialCriticisms.REPORTED,
                        REPORTED_TO_ISSUER,
                        "Báo cáo ý kiến phản biện với cơ quan ban hành văn bản: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2024 không có ngày thực hiện bước “báo cáo ý kiến phản biện với cơ quan ban hành văn bản”.",
                        "Social criticism reported to the issuing body: never done; the record, complete through 31/12/2024, has no day of the step “criticism reported to the issuing body”."),
                proposal());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(ofADraft());
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

    private static RuleCases<SocialCriticism> draft() {
        return RuleCases.of(SocialCriticisms.DRAFT, CALENDAR)
                .when("fifteen days ahead", sentAndSubmitted("2024-03-04", "2024-03-19"))
                .satisfied()
                .when("fourteen days ahead", sentAndSubmitted("2024-03-05", "2024-03-19"))
                .violated(
                        "Dự thảo trình ngày 19/03/2024 phải được gửi Mặt trận phản biện chậm nhất ngày 04/03/2024; đã gửi ngày 05/03/2024.",
                        "The draft submitted on 19/03/2024 had to be sent to the Front by 04/03/2024; it was sent on 05/03/2024.")
                .when("C26: the last day is a Sunday, on the Monday", sentAndSubmitted("2024-03-04", "2024-03-18"))
                .violated()
                .when("not submitted yet", criticism(taken(DRAFT_SENT, "2024-03-04")))
                .undetermined(Reason.FACT_MISSING)
                .when("not recorded", criticism(taken(SUBMITTED, "2024-03-19")))
                .undetermined(Reason.FACT_MISSING)
                .when("never sent, complete record", criticism(taken(SUBMITTED, "2024-03-19")))
                .recordedThrough(LATER)
                .neverDone()
                .when("submitted on the first day of the law", sentAndSubmitted("2015-12-10", "2016-01-01"))
                .satisfied()
                .when("submitted the day before it", sentAndSubmitted("2015-12-10", "2015-12-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when("in 2026", sentAndSubmitted("2026-03-04", "2026-03-19"))
                .satisfied();
    }

    private static SocialCriticism sentAndSubmitted(String sent, String submitted) {
        return criticism(taken(DRAFT_SENT, sent), taken(SUBMITTED, submitted));
    }

    /** What has to follow a criticism, on no particular day. */
    private static RuleCases<SocialCriticism> mustFollow(
            Rule<SocialCriticism> rule, SocialCriticismStep step, String vi, String en) {
        return RuleCases.of(rule, CALENDAR)
                .when("done", criticism(taken(CRITICISED, "2024-03-05"), taken(step, "2024-06-05")))
                .satisfied()
                .when("not recorded", criticism(taken(CRITICISED, "2024-03-05")))
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", criticism(taken(CRITICISED, "2024-03-05")))
                .recordedThrough(LATER)
                .neverDone(vi, en)
                .when("nothing was criticised", criticism(taken(DRAFT_SENT, "2024-03-05")))
                .recordedThrough(LATER)
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "criticised on the first day of the law",
                        criticism(taken(CRITICISED, "2016-01-01"), taken(step, "2016-02-01")))
                .satisfied()
                .when(
                        "criticised the day before it",
                        criticism(taken(CRITICISED, "2015-12-31"), taken(step, "2016-02-01")))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static RuleCases<SocialCriticism> explanation() {
        return RuleCases.of(SocialCriticisms.EXPLANATION, CALENDAR)
                .when("not accepted, and explained", answered(false, "2024-03-05", CaseDocument.EXPLANATION))
                .satisfied()
                .when("not accepted, without a reason", answered(false, "2024-03-05", CaseDocument.LETTER))
                .recordedThrough(LATER)
                .violated(
                        "Có ý kiến phản biện không được tiếp thu nhưng trả lời thiếu: văn bản giải trình.",
                        "Part of the criticism was not accepted, and the answer lacks: explanation.")
                .when(
                        "not accepted, with letter and reason",
                        SocialCriticism.builder()
                                .from(answered(false, "2024-03-05", CaseDocument.EXPLANATION))
                                .addSteps(taken(ANSWERED, "2024-04-02", Actor.DRAFTER, CaseDocument.LETTER))
                                .build())
                .satisfied()
                .when("accepted", answered(true, "2024-03-05", CaseDocument.LETTER))
                .notApplicable(Reason.CONDITION)
                .when("whether accepted, is not recorded", criticism(taken(CRITICISED, "2024-03-05")))
                .undetermined(Reason.FACT_MISSING)
                .when("criticised on the first day of the law", answered(false, "2016-01-01", CaseDocument.EXPLANATION))
                .satisfied()
                .when("criticised the day before it", answered(false, "2015-12-31", CaseDocument.EXPLANATION))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static SocialCriticism answered(boolean accepted, String criticised, CaseDocument paper) {
        return SocialCriticism.builder()
                .from(criticism(taken(CRITICISED, criticised), taken(ANSWERED, "2024-04-01", Actor.DRAFTER, paper)))
                .accepted(accepted)
                .build();
    }

    private static RuleCases<FrontProposal> proposal() {
        return LawDays.around(
                RuleCases.of(SocialCriticisms.PROPOSAL_ANSWERED, CALENDAR)
                        .when("answered", proposal("2024-03-05", "2024-04-05"))
                        .satisfied()
                        .when("answered in 2026", proposal("2026-03-05", "2026-04-05"))
                        .satisfied()
                        .when("not recorded", proposal("2024-03-05", null))
                        .undetermined(Reason.FACT_MISSING)
                        .when("never, complete record", proposal("2024-03-05", null))
                        .recordedThrough(LATER)
                        .neverDone(
                                "Chính quyền địa phương trả lời kiến nghị của Mặt trận: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2024 không có ngày trả lời kiến nghị.",
                                "Answer of the local authorities to a proposal of the Front: never done; the record, complete through 31/12/2024, has no day of the answer.")
                        .when("never in 2026, complete record", proposal("2026-03-05", null))
                        .recordedThrough(LocalDate.parse("2026-12-31"))
                        .neverDone(
                                "Chính quyền địa phương trả lời kiến nghị của Mặt trận: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2026 không có ngày trả lời kiến nghị.",
                                "Answer of the local authorities to a proposal of the Front: never done; the record, complete through 31/12/2026, has no day of the answer.")
                        .when("the day of receipt is not recorded", proposal(null, "2024-04-05"))
                        .undetermined(Reason.FACT_MISSING),
                day -> proposal(day, LocalDate.parse(day).plusDays(30).toString()),
                Reason.MET,
                Reason.MET);
    }

    private static FrontProposal proposal(String received, String answered) {
        FrontProposal.Builder proposal = FrontProposal.builder()
                .term(Samples.provincialTerm())
                .topic("Vệ sinh môi trường")
                .addressee(Actor.PEOPLES_COMMITTEE);
        if (received != null) {
            proposal.receivedOn(LocalDate.parse(received));
        }
        return answered == null
                ? proposal.build()
                : proposal.answeredOn(LocalDate.parse(answered)).build();
    }

    private static ProcedureCases<SocialCriticism, SocialCriticismStep> ofADraft() {
        CaseStep<SocialCriticismStep> draft = sent(taken(DRAFT_SENT, "2024-03-01"), Actor.FATHERLAND_FRONT);
        CaseStep<SocialCriticismStep> criticised = taken(CRITICISED, "2024-03-11");
        CaseStep<SocialCriticismStep> submitted = taken(SUBMITTED, "2024-03-20");
        return ProcedureCases.of(
                        SocialCriticisms.OF_A_DRAFT,
                        CALENDAR,
                        (file, steps) -> SocialCriticism.builder()
                                .from(file)
                                .steps(steps)
                                .build())
                .lawful("not criticised", criticism(draft, submitted))
                .lawful(
                        "answered and reported after the submission",
                        criticism(draft, criticised, submitted, answered("2024-03-25"), reported("2024-03-26")))
                .lawful(
                        "reported first, answered twice",
                        criticism(
                                draft,
                                criticised,
                                reported("2024-03-12"),
                                answered("2024-03-14"),
                                answered("2024-03-18"),
                                submitted))
                .lawful(
                        "reported last",
                        criticism(draft, criticised, answered("2024-03-14"), reported("2024-03-15"), submitted));
    }

    private static CaseStep<SocialCriticismStep> answered(String on) {
        return sent(taken(ANSWERED, on, Actor.DRAFTER, CaseDocument.LETTER), Actor.FATHERLAND_FRONT);
    }

    private static CaseStep<SocialCriticismStep> reported(String on) {
        return sent(taken(REPORTED_TO_ISSUER, on, Actor.DRAFTER), Actor.ISSUER);
    }

    @SafeVarargs
    private static SocialCriticism criticism(CaseStep<SocialCriticismStep>... steps) {
        return SocialCriticism.builder()
                .term(Samples.provincialTerm())
                .draft("Nghị quyết về học phí")
                .addSteps(steps)
                .build();
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.GivenThematic.LATER;
import static io.github.councilprocedures.supervision.ExplanationStep.HELD;
import static io.github.councilprocedures.supervision.ExplanationStep.NOTIFIED;
import static io.github.councilprocedures.supervision.ExplanationStep.REFERRED_TO_COUNCIL;
import static io.github.councilprocedures.supervision.ExplanationStep.SENT;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.supervision.ExplainingPost;
import io.github.councilprocedures.supervision.ExplanationMatter;
import io.github.councilprocedures.supervision.ExplanationSession;
import io.github.councilprocedures.supervision.ExplanationStep;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationSessionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final String DAY = "2024-05-21";

    static List<RuleCases<?>> tables() {
        return List.of(target(), decision(), invitations(), notice(), inPublic(), order(), vote(), notCarriedOut());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(procedure());
    }

    @Test
    void lawful_runs_are_satisfied_and_each_single_fault_is_found() {
        procedure().verify();
    }

    private static ProcedureCases<ExplanationSession, ExplanationStep> procedure() {
        return ProcedureCases.of(
                        ExplanationSessions.PROCEDURE,
                        CALENDAR,
                        (file, steps) -> ExplanationSession.builder()
                                .from(file)
                                .steps(steps)
                                .build())
                .lawful(
                        "carried out",
                        run(
                                done(
                                        ExplanationStep.DECIDED,
                                        "2024-05-02",
                                        Actor.STANDING_COMMITTEE,
                                        CaseDocument.DECISION),
                                notified(Actor.STANDING_COMMITTEE),
                                done(HELD, DAY, Actor.CHAIR),
                                done(
                                        ExplanationStep.CONCLUSION_DRAFTED,
                                        DAY,
                                        Actor.CHAIR,
                                        CaseDocument.DRAFT_CONCLUSION),
                                done(ExplanationStep.CONCLUDED, DAY, Actor.STANDING_COMMITTEE, CaseDocument.CONCLUSION),
                                sent(),
                                done(ExplanationStep.IMPLEMENTED, "2024-09-10", Actor.RELATED_BODIES)))
                .lawful(
                        "not fully carried out",
                        run(
                                done(
                                        ExplanationStep.DECIDED,
                                        "2024-05-02",
                                        Actor.STANDING_COMMITTEE,
                                        CaseDocument.DECISION),
                                notified(Actor.STANDING_COMMITTEE),
                                done(HELD, DAY, Actor.STANDING_COMMITTEE),
                                done(
                                        ExplanationStep.CONCLUSION_DRAFTED,
                                        DAY,
                                        Actor.CHAIR,
                                        CaseDocument.DRAFT_CONCLUSION),
                                done(
                                        ExplanationStep.CONCLUDED,
                                        "2024-05-23",
                                        Actor.STANDING_COMMITTEE,
                                        CaseDocument.CONCLUSION),
                                sent(),
                                done(ExplanationStep.IMPLEMENTED, "2024-09-10", Actor.PERSON_REQUIRED),
                                referred()))
                .lawful(
                        "not carried out",
                        run(
                                done(
                                        ExplanationStep.DECIDED,
                                        "2024-05-02",
                                        Actor.STANDING_COMMITTEE,
                                        CaseDocument.DECISION),
                                notified(Actor.STANDING_COMMITTEE),
                                done(HELD, DAY, Actor.CHAIR),
                                done(
                                        ExplanationStep.CONCLUSION_DRAFTED,
                                        DAY,
                                        Actor.CHAIR,
                                        CaseDocument.DRAFT_CONCLUSION),
                                done(ExplanationStep.CONCLUDED, DAY, Actor.STANDING_COMMITTEE, CaseDocument.CONCLUSION),
                                sent(),
                                referred()));
    }

    @SafeVarargs
    private static ExplanationSession run(CaseStep<ExplanationStep>... steps) {
        return session().scheduledOn(LocalDate.parse(DAY)).addSteps(steps).build();
    }

    private static CaseStep<ExplanationStep> notified(Actor by) {
        return CaseStep.<ExplanationStep>builder()
                .from(done(NOTIFIED, "2024-05-10", by, CaseDocument.CONTENT, CaseDocument.PLAN))
                .addTo(Actor.PERSON_REQUIRED)
                .build();
    }

    private static CaseStep<ExplanationStep> sent() {
        return CaseStep.<ExplanationStep>builder()
                .from(done(SENT, "2024-05-28", Actor.STANDING_COMMITTEE, CaseDocument.CONCLUSION))
                .addTo(Actor.DELEGATE, Actor.PERSON_REQUIRED, Actor.RELATED_BODIES)
                .build();
    }

    private static CaseStep<ExplanationStep> referred() {
        return CaseStep.<ExplanationStep>builder()
                .from(done(REFERRED_TO_COUNCIL, "2024-12-09", Actor.STANDING_COMMITTEE, CaseDocument.REPORT))
                .addTo(Actor.COUNCIL)
                .build();
    }

    private static CaseStep<ExplanationStep> done(
            ExplanationStep step, String on, Actor by, CaseDocument... documents) {
        return CaseStep.<ExplanationStep>builder()
                .step(step)
                .on(LocalDate.parse(on))
                .by(by)
                .addDocuments(documents)
                .build();
    }

    private static RuleCases<ExplanationSession> target() {
        RuleCases<ExplanationSession> table = RuleCases.of(ExplanationSessions.TARGET, CALENDAR);
        for (ExplainingPost post : ExplainingPost.values()) {
            RuleCases.When<ExplanationSession> when =
                    table.when(post.label().en(), held(DAY).addRequired(post).build());
            table = post == ExplainingPost.OTHER ? when.undetermined(Reason.TEXT_AMBIGUOUS) : when.satisfied();
        }
        table = table.when("nobody recorded", held(DAY).build())
                .undetermined(Reason.FACT_MISSING)
                .when("nobody, complete record", held(DAY).build())
                .recordedThrough(LATER)
                .neverDone(
                        "Người được yêu cầu giải trình: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2026 không có người được yêu cầu giải trình, có người ngoài thành viên UBND, Chánh án, Viện trưởng được yêu cầu giải trình.",
                        "Persons required to explain: never done; the record, complete through 31/12/2026, has no persons required to explain, others required than members of the People's Committee, Chief Judge and Chief Procurator.")
                .when(
                        "the Chief Judge and another",
                        held(DAY)
                                .addRequired(ExplainingPost.CHIEF_JUDGE, ExplainingPost.OTHER)
                                .build())
                .undetermined(Reason.TEXT_AMBIGUOUS);
        return GivenThematic.through(
                table, day -> held(day).addRequired(ExplainingPost.CHIEF_JUDGE).build());
    }

    private static RuleCases<ExplanationSession> decision() {
        RuleCases<ExplanationSession> table = RuleCases.of(ExplanationSessions.DECISION, CALENDAR)
                .when("on the programme, all four decided", decided(true, EnumSet.allOf(ExplanationMatter.class), DAY))
                .satisfied()
                .when("not on the programme", decided(false, EnumSet.allOf(ExplanationMatter.class), DAY))
                .violated()
                .when("not on record", decided(true, Set.of(), DAY))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .equivalent(
                        "from 2016-07-01: exactly",
                        "there are only the four matters, so that nothing can be in excess");
        for (ExplanationMatter matter : ExplanationMatter.values()) {
            RuleCases.When<ExplanationSession> without = table.when(
                            "without " + matter.label().en(),
                            decided(true, EnumSet.complementOf(EnumSet.of(matter)), DAY))
                    .recordedThrough(LATER);
            table = matter == ExplanationMatter.PERSONS
                    ? without.violated(
                            "Căn cứ chương trình giám sát: có; Thường trực HĐND đã quyết định: việc tổ chức, nội dung, kế hoạch.",
                            "On the supervision programme: yes; the Standing Committee decided: holding it, content, plan.")
                    : without.violated();
        }
        return GivenThematic.through(table, day -> decided(true, EnumSet.allOf(ExplanationMatter.class), day));
    }

    private static ExplanationSession decided(boolean programmed, Set<ExplanationMatter> decided, String on) {
        return held(on).programmed(programmed).addAllDecided(decided).build();
    }

    private static RuleCases<ExplanationSession> invitations() {
        RuleCases<ExplanationSession> table = RuleCases.of(ExplanationSessions.INVITATION, CALENDAR)
                .when("delegates", held(DAY).addInvited(Actor.DELEGATE).build())
                .satisfied()
                .when(
                        "delegates and others",
                        held(DAY)
                                .addInvited(Actor.DELEGATE, Actor.RELATED_BODIES)
                                .build())
                .satisfied()
                .when("others only", held(DAY).addInvited(Actor.RELATED_BODIES).build())
                .recordedThrough(LATER)
                .violated(
                        "Đại biểu HĐND không được mời; thành phần được mời: cơ quan, tổ chức, cá nhân có liên quan.",
                        "Delegates were not invited; invited were: others concerned.")
                .when("not on record", held(DAY).build())
                .undetermined(Reason.RECORD_NOT_COMPLETE);
        return GivenThematic.through(
                table, day -> held(day).addInvited(Actor.DELEGATE).build());
    }

    private static RuleCases<ExplanationSession> notice() {
        RuleCases<ExplanationSession> table = RuleCases.of(ExplanationSessions.NOTICE, CALENDAR)
                .when("10 days before", notified("2024-05-11", DAY))
                .satisfied()
                .when("9 days before", notified("2024-05-12", DAY))
                .violated(
                        "Nội dung, kế hoạch được thông báo trước phiên giải trình 9 ngày, ít hơn 10 ngày.",
                        "Content and plan were notified 9 days before the session, fewer than 10.")
                .when(
                        "9 days before the day for which it is called",
                        session()
                                .scheduledOn(LocalDate.parse(DAY))
                                .addSteps(taken(NOTIFIED, "2024-05-12"))
                                .build())
                .violated()
                .when("never, complete record", held(DAY).build())
                .recordedThrough(LATER)
                .neverDone()
                .when("not on record", held(DAY).build())
                .undetermined(Reason.FACT_MISSING);
        return GivenThematic.through(
                table, day -> notified(LocalDate.parse(day).minusDays(10).toString(), day));
    }

    private static ExplanationSession notified(String notifiedOn, String heldOn) {
        return held(heldOn).addSteps(taken(NOTIFIED, notifiedOn)).build();
    }

    private static RuleCases<ExplanationSession> inPublic() {
        RuleCases<ExplanationSession> table = RuleCases.of(ExplanationSessions.PUBLIC, CALENDAR)
                .when("in public", held(DAY).openToPublic(true).build())
                .satisfied()
                .when(
                        "closed by decision",
                        held(DAY).openToPublic(false).closedByDecision(true).build())
                .satisfied()
                .when(
                        "closed without a decision",
                        held(DAY).openToPublic(false).closedByDecision(false).build())
                .violated(
                        "Phiên giải trình công khai: không; có quyết định không công khai: không.",
                        "Held in public: no; decided to be closed: no.")
                .when(
                        "closed, decision not recorded",
                        held(DAY).openToPublic(false).build())
                .undetermined(Reason.FACT_MISSING);
        return GivenThematic.through(table, day -> held(day).openToPublic(true).build());
    }

    private static final List<HearingStep> HEARING = List.of(
            HearingStep.ISSUE_STATED,
            HearingStep.ISSUES_RAISED,
            HearingStep.EXPLAINED,
            HearingStep.BODIES_HEARD,
            HearingStep.CONCLUDED);

    private static RuleCases<ExplanationSession> order() {
        RuleCases<ExplanationSession> table = RuleCases.of(ExplanationSessions.ORDER, CALENDAR)
                .when("all", heard(HEARING, DAY))
                .satisfied()
                .when("nothing recorded", heard(List.of(), DAY))
                .undetermined(Reason.FACT_MISSING);
        for (int i = 0; i < HEARING.size(); i++) {
            HearingStep step = HEARING.get(i);
            List<HearingStep> twice = new ArrayList<>(HEARING.subList(0, i + 1));
            twice.add(step);
            RuleCases.When<ExplanationSession> again = table.when(step.label().en() + " twice", heard(twice, DAY));
            table = step == HearingStep.EXPLAINED
                    ? again.violated(
                            "Bước “đối tượng chịu sự giám sát báo cáo, giải trình” không đúng trình tự phiên giải trình.",
                            "The step “explanation given” is out of the order of an explanation session.")
                    : again.violated();
            if (i + 1 < HEARING.size()) {
                List<HearingStep> swapped = new ArrayList<>(HEARING);
                swapped.set(i, HEARING.get(i + 1));
                swapped.set(i + 1, step);
                List<HearingStep> without = new ArrayList<>(HEARING);
                without.remove(i);
                table = table.when(step.label().en() + " after the next", heard(swapped, DAY))
                        .violated();
                RuleCases.When<ExplanationSession> skipped =
                        table.when("without " + step.label().en(), heard(without, DAY));
                table = step == HearingStep.BODIES_HEARD
                        ? skipped.satisfied()
                        : skipped.undetermined(Reason.RECORD_NOT_COMPLETE);
            }
        }
        return GivenThematic.through(table, day -> heard(HEARING, day));
    }

    private static ExplanationSession heard(List<HearingStep> hearing, String on) {
        return held(on).addAllHearing(hearing).build();
    }

    private static RuleCases<ExplanationSession> vote() {
        RuleCases<ExplanationSession> table = RuleCases.of(ExplanationSessions.VOTE, CALENDAR)
                .when("4 of 6", voted(4, 6, DAY))
                .satisfied()
                .when("3 of 6, half is not more than half", voted(3, 6, DAY))
                .violated(
                        "3 thành viên tán thành trên tổng số 6: chưa quá nửa tổng số thành viên Thường trực HĐND.",
                        "3 of 6 members were for it: not more than half of the Standing Committee.")
                .when("3 of 5", voted(3, 5, DAY))
                .satisfied()
                .when("2 of 5", voted(2, 5, DAY))
                .violated()
                .when("members not recorded", held(DAY).votesFor(3).build())
                .undetermined(Reason.FACT_MISSING);
        return GivenThematic.through(table, day -> voted(5, 5, day));
    }

    private static ExplanationSession voted(int votesFor, int members, String on) {
        return held(on).votesFor(votesFor).standingCommitteeMembers(members).build();
    }

    private static RuleCases<ExplanationSession> notCarriedOut() {
        RuleCases<ExplanationSession> table = RuleCases.of(ExplanationSessions.NOT_CARRIED_OUT, CALENDAR)
                .when("not carried out, referred", notCarriedOut(DAY, "2024-12-09"))
                .satisfied()
                .when("not carried out, complete record", notCarriedOut(DAY, null))
                .recordedThrough(LATER)
                .neverDone(
                        "Báo cáo HĐND khi kết luận không được thực hiện: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2026 không có ngày thực hiện bước “báo cáo HĐND xem xét”.",
                        "Report to the council when a conclusion is not carried out: never done; the record, complete through 31/12/2026, has no day of the step “referred to the council”.")
                .when("not carried out, not on record", notCarriedOut(DAY, null))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "carried out",
                        session().carriedOut(true).addSteps(taken(SENT, DAY)).build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "S9: not known whether it was carried out, since the law sets no day",
                        session().addSteps(taken(SENT, DAY)).build())
                .undetermined(Reason.FACT_MISSING);
        return GivenThematic.through(table, day -> notCarriedOut(day, "2026-12-09"));
    }

    private static ExplanationSession notCarriedOut(String sentOn, String referredOn) {
        ExplanationSession.Builder session = session().carriedOut(false).addSteps(taken(SENT, sentOn));
        return referredOn == null
                ? session.build()
                : session.addSteps(taken(REFERRED_TO_COUNCIL, referredOn)).build();
    }

    private static ExplanationSession.Builder session() {
        return ExplanationSession.builder().term(Samples.provincialTerm()).topic("Nước sạch");
    }

    private static ExplanationSession.Builder held(String on) {
        return session().addSteps(taken(HELD, on));
    }

    private static CaseStep<ExplanationStep> taken(ExplanationStep step, String on) {
        return CaseStep.<ExplanationStep>builder()
                .step(step)
                .on(LocalDate.parse(on))
                .build();
    }
}

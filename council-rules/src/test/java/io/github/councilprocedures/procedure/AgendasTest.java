package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.session.SessionKind.REGULAR;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.Agenda;
import io.github.councilprocedures.session.AgendaAmendment;
import io.github.councilprocedures.session.AmendmentOfSession;
import io.github.councilprocedures.session.Proposer;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionBody;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.Vote;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgendasTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(conference(), drafted(), adopted(), amended());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Session> conference() {
        LocalDate day = LocalDate.parse("2026-07-10");
        SessionBody[] all = {SessionBody.STANDING_COMMITTEE, SessionBody.PEOPLES_COMMITTEE, SessionBody.FRONT};
        RuleCases<Session> table = RuleCases.of(Agendas.PREPARATORY_CONFERENCE, CALENDAR)
                .when("ten days ahead", prepared(day, 10, all))
                .satisfied()
                .when("on the opening day", prepared(day, 0, all))
                .satisfied()
                .when(
                        "with somebody else too",
                        prepared(
                                day,
                                10,
                                SessionBody.STANDING_COMMITTEE,
                                SessionBody.PEOPLES_COMMITTEE,
                                SessionBody.FRONT,
                                SessionBody.OTHER))
                .satisfied()
                .when("after it opened", prepared(day, -1, all))
                .violated()
                .when(
                        "without the Front",
                        prepared(day, 10, SessionBody.STANDING_COMMITTEE, SessionBody.PEOPLES_COMMITTEE))
                .recordedThrough(day)
                .violated(
                        "Hội nghị thống nhất nội dung kỳ họp ngày 30/06/2026, thành phần: Thường trực HĐND, UBND; phải họp trước kỳ họp, có đủ Thường trực HĐND, UBND và Ban Thường trực Ủy ban MTTQ.",
                        "The preparatory conference was on 30/06/2026 with: Standing Committee, People's Committee; it is held before the session by the Standing Committee, the People's Committee and the Standing Board of the Front Committee.")
                .when(
                        "without the People's Committee",
                        prepared(day, 10, SessionBody.STANDING_COMMITTEE, SessionBody.FRONT))
                .recordedThrough(day)
                .violated()
                .when(
                        "without the Standing Committee",
                        prepared(day, 10, SessionBody.PEOPLES_COMMITTEE, SessionBody.FRONT))
                .recordedThrough(day)
                .violated()
                .when(
                        "never, in a complete record",
                        session(REGULAR, day).term(Samples.communeTerm()).build())
                .recordedThrough(day)
                .neverDone()
                .when("before the law of 2015", prepared(LocalDate.parse("2015-12-31"), 10, all))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of the law of 2015", prepared(LocalDate.parse("2016-01-01"), 10, all))
                .notApplicable(Reason.LEFT_TO_REGULATION)
                .when("last day of the law of 2015", prepared(LocalDate.parse("2025-02-28"), 10, all))
                .notApplicable(Reason.LEFT_TO_REGULATION)
                .when("first day of Law 65/2025", prepared(LocalDate.parse("2025-03-01"), 10, all))
                .undetermined(Reason.NOT_ENCODED)
                .when("last day of Law 65/2025", prepared(LocalDate.parse("2025-06-15"), 10, all))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of Law 72/2025", prepared(LocalDate.parse("2025-06-16"), 10, all))
                .notApplicable(Reason.LEFT_TO_REGULATION)
                .when("the day before the model regulation", prepared(LocalDate.parse("2025-09-25"), 10, all))
                .notApplicable(Reason.LEFT_TO_REGULATION)
                .when("the day of the model regulation", prepared(LocalDate.parse("2025-09-26"), 10, all))
                .satisfied();
        for (Term term : List.of(Samples.provincialTerm(), Samples.districtTerm())) {
            table = table.when(
                            term.council().level().name(),
                            Session.builder()
                                    .from(prepared(day, 10, all))
                                    .term(term)
                                    .build())
                    .notApplicable(Reason.CONDITION);
        }
        return table;
    }

    private static Session prepared(LocalDate opensOn, int daysAhead, SessionBody... bodies) {
        return session(REGULAR, opensOn)
                .term(Samples.communeTerm())
                .preparedOn(opensOn.minusDays(daysAhead))
                .addPreparedBy(bodies)
                .build();
    }

    private static RuleCases<Session> drafted() {
        RuleCases<Session> table = LawDays.through(
                RuleCases.of(Agendas.DRAFTED, CALENDAR),
                Reason.LEFT_TO_REGULATION,
                day -> drafted(9, day, SessionBody.STANDING_COMMITTEE));
        LocalDate day = LocalDate.parse("2021-06-25");
        for (SessionBody body : SessionBody.values()) {
            RuleCases.When<Session> first = table.when(body + " drafts the first", drafted(1, day, body));
            table = body == SessionBody.PREVIOUS_STANDING_COMMITTEE ? first.satisfied() : first.violated();
            RuleCases.When<Session> later = table.when(body + " drafts a later one", drafted(9, day, body));
            table = body == SessionBody.STANDING_COMMITTEE
                    ? later.satisfied()
                    : body == SessionBody.PEOPLES_COMMITTEE
                            ? later.violated(
                                    "Chương trình kỳ họp do UBND dự kiến; phải là: Thường trực HĐND.",
                                    "The agenda was drafted by: People's Committee; it should be: Standing Committee.")
                            : later.violated();
        }
        return table.when(
                        "after a reorganisation",
                        Session.builder()
                                .from(drafted(1, day, SessionBody.OTHER))
                                .firstAfterReorganisation(true)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "nobody knows which session it is",
                        Session.builder()
                                .term(Samples.provincialTerm())
                                .kind(REGULAR)
                                .opensOn(day)
                                .agenda(Agenda.builder()
                                        .draftedBy(SessionBody.STANDING_COMMITTEE)
                                        .build())
                                .build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static Session drafted(int ordinal, LocalDate opensOn, SessionBody body) {
        return session(REGULAR, opensOn)
                .ordinal(Ordinal.of(ordinal))
                .agenda(Agenda.builder().draftedBy(body).build())
                .build();
    }

    private static RuleCases<Session> adopted() {
        LocalDate day = LocalDate.parse("2024-07-10");
        return LawDays.through(
                        RuleCases.of(Agendas.ADOPTED, CALENDAR), Reason.LEFT_TO_REGULATION, on -> adopted(on, 31, 60))
                .when("half", adopted(day, 30, 60))
                .violated(
                        "Chương trình kỳ họp chỉ có 30 đại biểu tán thành trên tổng số 60, cần ít nhất 31.",
                        "The agenda had only 30 votes for out of 60 delegates; 31 are needed.")
                .when("more than half", adopted(day, 31, 60))
                .satisfied()
                .when("a third", adopted(day, 21, 60))
                .violated()
                .when("no vote recorded", session(REGULAR, day).build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static Session adopted(LocalDate opensOn, int votesFor, int total) {
        return session(REGULAR, opensOn)
                .agenda(Agenda.builder()
                        .vote(Vote.builder()
                                .votesFor(votesFor)
                                .totalDelegates(total)
                                .build())
                        .build())
                .build();
    }

    private static RuleCases<AmendmentOfSession> amended() {
        LocalDate day = LocalDate.parse("2024-07-10");
        RuleCases<AmendmentOfSession> table = LawDays.through(
                        RuleCases.of(Agendas.AMENDED, CALENDAR),
                        Reason.LEFT_TO_REGULATION,
                        on -> amended(on, Proposer.DELEGATE, true))
                .when("T18: the Standing Committee is not in the list", amended(day, Proposer.STANDING_COMMITTEE, true))
                .violated(
                        "Sửa đổi theo đề nghị của: Thường trực HĐND; HĐND quyết định: có. Bên đề nghị phải thuộc danh mục của luật và HĐND phải quyết định.",
                        "Changed on the proposal of: Standing Committee; decided by the council: yes. The law lists who may propose it, and the council must decide.")
                .when("somebody else", amended(day, Proposer.OTHER, true))
                .violated()
                .when("the council did not decide", amended(day, Proposer.DELEGATE, false))
                .violated();
        for (Proposer proposer : List.of(
                Proposer.PEOPLES_COMMITTEE_CHAIR,
                Proposer.FRONT_CHAIR,
                Proposer.CHIEF_JUDGE,
                Proposer.CHIEF_PROCURATOR,
                Proposer.COMMITTEE)) {
            table = table.when(proposer.name(), amended(day, proposer, true)).satisfied();
        }
        return table;
    }

    private static AmendmentOfSession amended(LocalDate opensOn, Proposer proposer, boolean decided) {
        AgendaAmendment amendment = AgendaAmendment.builder()
                .title("Bổ sung tờ trình về đầu tư công")
                .proposedBy(proposer)
                .decidedByCouncil(decided)
                .build();
        return new AmendmentOfSession(
                session(REGULAR, opensOn)
                        .agenda(Agenda.builder().addAmendments(amendment).build())
                        .build(),
                amendment);
    }

    private static Session.Builder session(SessionKind kind, LocalDate opensOn) {
        return Session.builder()
                .term(Samples.provincialTerm())
                .ordinal(Ordinal.of(9))
                .kind(kind)
                .opensOn(opensOn);
    }
}

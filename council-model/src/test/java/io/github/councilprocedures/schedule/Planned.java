package io.github.councilprocedures.schedule;

import static io.github.councilprocedures.session.SessionFacts.ANNOUNCED_ON;
import static io.github.councilprocedures.session.SessionFacts.CLOSES_ON;
import static io.github.councilprocedures.session.SessionFacts.CONVENED_ON;
import static io.github.councilprocedures.session.SessionFacts.LAST_POLLING_ON;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.RESOLUTIONS_SENT_ON;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;

import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.time.WorkingCalendar;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;

/** A council with a plan, and a few rules about sessions. */
final class Planned {

    static final Term TERM = Term.builder()
            .council(Council.builder()
                    .unit(AdministrativeUnit.builder()
                            .kind(UnitKind.COMMUNE)
                            .name("Bến Sen")
                            .build())
                    .build())
            .years(TermYears.of(2026, 2031))
            .pollingOn(LocalDate.of(2026, 3, 15))
            .build();

    /** Convened 20 days before the opening. */
    static final Rule<Session> NOTICE = rule(
            "session.notice",
            "1",
            OPENS_ON,
            CONVENED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON));

    /** Sent up within 7 working days of the end. */
    static final Rule<Session> SENT_UP = rule(
            "session.sent",
            "2",
            CLOSES_ON,
            RESOLUTIONS_SENT_ON.within(7, WORKING_DAYS).after(CLOSES_ON));

    /** Announced not sooner than 2 days after the day it was convened. */
    static final Rule<Session> ANNOUNCED = rule(
            "session.announced",
            "3",
            OPENS_ON,
            ANNOUNCED_ON.notSooner(2, CALENDAR_DAYS).after(CONVENED_ON));

    /** Announced 10 days before the opening. */
    static final Rule<Session> ANNOUNCED_AHEAD = rule(
            "session.ahead",
            "4",
            OPENS_ON,
            ANNOUNCED_ON.atLeast(10, CALENDAR_DAYS).before(OPENS_ON));

    /** Convened within 30 days of polling. */
    static final Rule<Session> AFTER_POLLING = rule(
            "session.polling",
            "5",
            OPENS_ON,
            CONVENED_ON.within(30, CALENDAR_DAYS).after(LAST_POLLING_ON));

    private Planned() {}

    static Rule<Session> rule(
            String id, String article, DateFact<Session> governedBy, Requirement<Session> requirement) {
        return Rule.about(SESSION, id)
                .titled("Mốc " + article, "Day " + article)
                .because("Vì cần.", "It is needed.")
                .governedBy(governedBy)
                .from("2016-01-01")
                .under(Citation.of(InstrumentKind.LAW, "1/2015/QH13").article(article))
                .requires(requirement)
                .otherwise("x", "x");
    }

    static RuleBook book(WorkingCalendar calendar, Rule<?>... rules) {
        return RuleBook.of("thử", calendar, List.of(rules));
    }

    static RuleBook book(Rule<?>... rules) {
        return book(WorkingCalendar.weekendsOff(), rules);
    }

    static Session.Builder session(int number) {
        return Session.builder().term(TERM).kind(SessionKind.REGULAR).ordinal(Ordinal.of(number));
    }

    static Session session(int number, String opensOn) {
        return session(number).opensOn(LocalDate.parse(opensOn)).build();
    }

    static StandingCommitteeMeeting meeting(String heldOn) {
        return meeting(TERM, heldOn);
    }

    static StandingCommitteeMeeting meeting(Term term, String heldOn) {
        return StandingCommitteeMeeting.builder()
                .term(term)
                .kind(MeetingKind.ORDINARY)
                .heldOn(LocalDate.parse(heldOn))
                .build();
    }

    static TermPlan plan(Session... sessions) {
        return TermPlan.builder().term(TERM).addSessions(sessions).build();
    }
}

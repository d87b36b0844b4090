package io.github.councilprocedures.procedure;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.election.Candidate;
import io.github.councilprocedures.election.CandidateOfConstituency;
import io.github.councilprocedures.election.Constituency;
import io.github.councilprocedures.election.ConstituencyOfElection;
import io.github.councilprocedures.election.Election;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.function.BiFunction;

/** Elections for the case tables. */
final class GivenElections {

    static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    private GivenElections() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A term of five years whose polling day was announced. */
    static Term.Builder polled(LocalDate pollingOn) {
        return Term.builder()
                .council(Samples.provincialCouncil())
                .years(TermYears.of(pollingOn.getYear(), pollingOn.getYear() + 5))
                .pollingOn(pollingOn);
    }

    static Election.Builder election(String pollingOn) {
        return Election.builder().term(polled(day(pollingOn)).build());
    }

    /** The polling day is left out. */
    static Election.Builder undated() {
        return Election.builder()
                .term(Term.builder()
                        .council(Samples.provincialCouncil())
                        .years(TermYears.of(2021, 2026))
                        .build());
    }

    /** A constituency in an election, as rules see it. */
    static ConstituencyOfElection in(Election.Builder election, Constituency.Builder constituency) {
        Constituency built = constituency.number(1).build();
        return new ConstituencyOfElection(election.addConstituencies(built).build(), built);
    }

    /** The first candidate of a constituency, as rules see it. */
    static CandidateOfConstituency first(Election.Builder election, Constituency.Builder constituency) {
        ConstituencyOfElection view = in(election, constituency);
        Candidate first = view.constituency().candidates().get(0);
        return new CandidateOfConstituency(view, first);
    }

    /**
     * The cases that every deadline before an event shares: kept on the last day, missed by one, missing, never done, and the
     * first day of the law.
     *
     * @param made a subject of the event's day and the act's, which may be null
     */
    static <S extends Subject> RuleCases<S> ahead(
            Rule<S> rule, int days, String lawStarts, BiFunction<LocalDate, LocalDate, S> made, String vi, String en) {
        LocalDate event = day("2021-05-23");
        LocalDate first = day(lawStarts);
        return RuleCases.of(rule, CALENDAR)
                .when("on the last day", made.apply(event, event.minusDays(days)))
                .satisfied()
                .when("a day late", made.apply(event, event.minusDays(days - 1)))
                .violated(vi, en)
                .when("not recorded", made.apply(event, null))
                .undetermined(Reason.FACT_MISSING)
                .when("never, in a complete record", made.apply(event, null))
                .recordedThrough(event.minusDays(days))
                .neverDone()
                .when("not yet due", made.apply(event, null))
                .recordedThrough(event.minusDays(days + 1))
                .undetermined(Reason.NOT_YET_DUE)
                .when("before the law", made.apply(first.minusDays(1), first.minusDays(days + 1)))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", made.apply(first, first.minusDays(days)))
                .satisfied();
    }
}

package io.github.councilprocedures.schedule;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a council plans for its term (kế hoạch kỳ họp, phiên họp của nhiệm kỳ): the sessions and the meetings of its Standing
 * Committee, with the days chosen so far. A plan need not be lawful, nor even possible: its {@link Schedule} says so. Not a
 * {@link CouncilRecord}, which claims that something happened.
 */
@CouncilStyle
@Value.Immutable
public abstract class TermPlan implements CouncilSubject {

    private static final SubjectType<TermPlan> PLAN =
            SubjectType.of("termPlan", "kế hoạch nhiệm kỳ", "plan of a term", List.of());

    TermPlan() {}

    /**
     * The term (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The sessions (kỳ họp) with the days chosen for them; one without an opening day is planned all the same.
     *
     * @return the sessions
     */
    public abstract List<Session> sessions();

    /**
     * The meetings of the Standing Committee (phiên họp Thường trực HĐND).
     *
     * @return the meetings
     */
    public abstract List<StandingCommitteeMeeting> meetings();

    /**
     * The days of the term (thời gian nhiệm kỳ), ends included: from the day on which it begins, else the opening of its first
     * session, else its last polling day, else the first day of its first year, through the day before it ends, else the last
     * day of its last year.
     *
     * @return the span
     */
    @Value.Lazy
    public DateSpan span() {
        return DateSpan.of(begins(), lastDay());
    }

    private LocalDate begins() {
        return term().beginsOn()
                .or(() -> sessions().stream()
                        .filter(TermPlan::opensTheTerm)
                        .flatMap(session -> session.opensOn().stream())
                        .findFirst())
                .or(() -> term().lastPollingOn())
                .orElse(LocalDate.of(term().years().firstYear(), 1, 1));
    }

    /** The next council opens its first session on the day that ends the term. */
    private LocalDate lastDay() {
        return term().endsOn()
                .map(day -> day.minusDays(1))
                .orElse(LocalDate.of(term().years().lastYear(), 12, 31));
    }

    private static boolean opensTheTerm(Session session) {
        return session.kind() == SessionKind.REGULAR
                && !session.firstAfterReorganisation()
                && session.ordinal().filter(number -> number.value() == 1).isPresent();
    }

    @Override
    public Council council() {
        return term().council();
    }

    @Override
    public SubjectType<TermPlan> subjectType() {
        return PLAN;
    }

    @Override
    public Phrase place() {
        Phrase years = term().years().label();
        Phrase council = council().fullLabel();
        return new Phrase(
                "kế hoạch " + years.vi() + " của " + council.vi(),
                "plan of the " + years.en() + " of the " + council.en());
    }

    /** The term as the record that it will be, which has its years, and what is planned outside of it. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        CouncilRecord.Builder kept = CouncilRecord.builder().term(term()).span(span());
        ImmutableList.Builder<Subject> outside = ImmutableList.builder();
        for (Session session : sessions()) {
            if (session.opensOn().filter(day -> !span().contains(day)).isEmpty()) {
                kept.addSessions(session);
            } else {
                outside.add(session);
            }
        }
        for (StandingCommitteeMeeting meeting : meetings()) {
            if (span().contains(meeting.heldOn())) {
                kept.addMeetings(meeting);
            } else {
                outside.add(meeting);
            }
        }
        return ImmutableList.<Subject>builder()
                .add(kept.build())
                .addAll(outside.build())
                .build();
    }

    @Value.Check
    void check() {
        sessions().forEach(session -> requireTerm("sessions", session.term()));
        meetings().forEach(meeting -> requireTerm("meetings", meeting.term()));
        if (lastDay().isBefore(begins())) {
            throw new IllegalArgumentException(
                    "term must not end before it begins: it begins on " + begins() + ", its last day is " + lastDay());
        }
    }

    private void requireTerm(String field, Term other) {
        if (!term().equals(other)) {
            throw new IllegalArgumentException("term of " + field + " must be that of the plan, "
                    + term().label().vi() + ", was " + other.label().vi()
                    + (term().label().equals(other.label()) ? " (" + other + ")" : ""));
        }
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TermPlan}; the term is needed. */
    public static final class Builder extends ImmutableTermPlan.Builder {
        Builder() {}
    }
}

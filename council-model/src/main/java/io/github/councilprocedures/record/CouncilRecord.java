package io.github.councilprocedures.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureScope;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.RegulationYear;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one council did in a span of days (hồ sơ hoạt động của HĐND), as far as it is recorded, and for each list the day
 * through which the record is complete: up to that day what is not recorded did not happen.
 *
 * <p>Its parts are all that it holds, each year the span touches, and, where the span begins before the term does, the
 * first session that the law expects even if nobody recorded it.
 */
@CouncilStyle
@Value.Immutable
public abstract class CouncilRecord implements CouncilSubject {

    /**
     * By how much the evaluation of a year may come after it, in practice: in January. A record of evaluations that
     * reaches a day therefore says nothing yet of the month before.
     */
    private static final int MONTHS_TO_EVALUATE = 1;

    CouncilRecord() {}

    /**
     * The term of the council (nhiệm kỳ), which everything in the record shares.
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The days the record is about (thời gian của hồ sơ), both ends included.
     *
     * @return the span, which has an end
     */
    public abstract DateSpan span();

    /**
     * The day through which each list holds all that happened from the first day of the span on (ghi nhận đầy đủ đến
     * ngày), included. A list that is left out makes no such claim.
     *
     * @return the days, each in the span
     */
    public abstract Map<RecordList, LocalDate> completeThrough();

    /**
     * The sessions (kỳ họp), in the order in which they were held.
     *
     * @return the sessions, as far as recorded; their opening days lie in the span
     */
    public abstract List<Session> sessions();

    /**
     * The meetings of the Standing Committee (phiên họp Thường trực HĐND), in their order.
     *
     * @return the meetings, as far as recorded; their days lie in the span
     */
    public abstract List<StandingCommitteeMeeting> meetings();

    /**
     * The briefing conferences (hội nghị giao ban), in their order.
     *
     * @return the conferences, as far as recorded; their days lie in the span
     */
    public abstract List<BriefingConference> briefings();

    /**
     * The supervisions (cuộc giám sát), in the order in which they began; that may have been before the span.
     *
     * @return the supervisions, as far as recorded
     */
    public abstract List<Supervision> supervisions();

    /**
     * The figures of reports (số liệu báo cáo), whatever periods they are of.
     *
     * @return the figures, as far as recorded
     */
    public abstract List<ActivityFigures> figures();

    /**
     * The coordination regulation of the term (quy chế phối hợp).
     *
     * @return the regulation, absent when not recorded
     */
    public abstract Optional<CoordinationRegulation> regulation();

    @Override
    public Council council() {
        return term().council();
    }

    @Override
    public SubjectType<CouncilRecord> subjectType() {
        return RecordFacts.RECORD;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase first = Phrase.date(span().firstDay());
        Phrase last = Phrase.date(lastDay());
        return new Phrase(
                "hồ sơ hoạt động của " + council.vi() + " từ " + first.vi() + " đến " + last.vi(),
                "record of the " + council.en() + " from " + first.en() + " to " + last.en());
    }

    /** Sessions and years of sessions, meetings and years of meetings, conferences, supervisions, figures, regulation. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        ImmutableList.Builder<Subject> parts = ImmutableList.builder();
        expectedFirstSession().ifPresent(parts::add);
        parts.addAll(sessions());
        for (int year = firstYear(); year <= lastYear(); year++) {
            parts.add(YearOfSessions.of(this, year));
        }
        parts.addAll(meetings());
        for (int year = firstYear(); year <= lastYear(); year++) {
            parts.add(YearOfMeetings.of(this, year));
        }
        parts.addAll(briefings()).addAll(supervisions()).addAll(figures());
        regulation().ifPresent(regulation -> parts.add(regulation).addAll(yearsOf(regulation)));
        return parts.build();
    }

    /** The years of the span and those that were evaluated, in order. */
    private List<RegulationYear> yearsOf(CoordinationRegulation regulation) {
        ImmutableSortedSet.Builder<Integer> years = ImmutableSortedSet.naturalOrder();
        regulation.evaluations().forEach(evaluation -> years.add(evaluation.forYear()));
        for (int year = firstYear(); year <= lastYear(); year++) {
            years.add(year);
        }
        return years.build().stream()
                .map(year -> RegulationYear.of(regulation, year))
                .toList();
    }

    /**
     * The first session of the term, when the council was elected within the span and nothing recorded is or may be that
     * session, or came after it.
     */
    private Optional<Session> expectedFirstSession() {
        boolean elected = term().lastPollingOn().filter(span()::contains).isPresent();
        boolean begun = sessions().stream()
                .anyMatch(session -> session.kind() == SessionKind.REGULAR
                        || session.ordinal().isPresent());
        return elected && !begun
                ? Optional.of(Session.builder()
                        .term(term())
                        .kind(SessionKind.REGULAR)
                        .ordinal(Ordinal.of(1))
                        .build())
                : Optional.empty();
    }

    /**
     * The day its list is complete through. Figures claim nothing, and evaluations are looked at for the days they look
     * back at, which is a month less.
     */
    @Override
    public Optional<LocalDate> recordedThrough(Subject part) {
        if (part instanceof Session || part instanceof YearOfSessions) {
            return completeThrough(RecordList.SESSIONS);
        }
        if (part instanceof StandingCommitteeMeeting || part instanceof YearOfMeetings) {
            return completeThrough(RecordList.MEETINGS);
        }
        if (part instanceof BriefingConference) {
            return completeThrough(RecordList.BRIEFINGS);
        }
        if (part instanceof Supervision) {
            return completeThrough(RecordList.SUPERVISIONS);
        }
        if (part instanceof RegulationYear) {
            return completeThrough(RecordList.EVALUATIONS).map(day -> day.minusMonths(MONTHS_TO_EVALUATE));
        }
        return Optional.empty();
    }

    private Optional<LocalDate> completeThrough(RecordList list) {
        return Optional.ofNullable(completeThrough().get(list));
    }

    LocalDate lastDay() {
        return span().lastDay().orElseThrow();
    }

    int firstYear() {
        return span().firstDay().getYear();
    }

    int lastYear() {
        return lastDay().getYear();
    }

    @Value.Derived
    @Value.Auxiliary
    long spanEndDay() {
        return span().lastDay().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** The largest number of a figure of the council itself that is stated for a period within some days; else -1. */
    int stated(Figure figure, DateSpan within) {
        return figures().stream()
                .filter(figures -> figures.scope() == FigureScope.OWN_COUNCIL)
                .filter(figures ->
                        figures.period().span().filter(within::encloses).isPresent())
                .mapToInt(figures -> figures.counts().getOrDefault(figure, -1))
                .max()
                .orElse(-1);
    }

    @Value.Lazy
    SessionNumbers numbers() {
        return SessionNumbers.of(
                sessions(), completeThrough(RecordList.SESSIONS).orElse(LocalDate.MIN));
    }

    @Value.Check
    void check() {
        if (span().lastDay().isEmpty()) {
            throw new IllegalArgumentException("span must have an end, was " + span());
        }
        completeThrough().forEach((list, day) -> requireInSpan("completeThrough of " + list, day));
        sessions().forEach(session -> {
            requireTerm("sessions", session.term());
            session.opensOn().ifPresent(day -> requireInSpan("opensOn of one of the sessions", day));
        });
        meetings().forEach(meeting -> {
            requireTerm("meetings", meeting.term());
            requireInSpan("heldOn of one of the meetings", meeting.heldOn());
        });
        briefings().forEach(briefing -> {
            requireTerm("briefings", briefing.term());
            requireInSpan("heldOn of one of the briefings", briefing.heldOn());
        });
        supervisions().forEach(supervision -> requireTerm("supervisions", supervision.term()));
        figures().forEach(figures -> requireTerm("figures", figures.term()));
        regulation().ifPresent(regulation -> requireTerm("regulation", regulation.term()));
    }

    private void requireTerm(String field, Term other) {
        if (!term().equals(other)) {
            throw new IllegalArgumentException("term of " + field + " must be that of the record, "
                    + term().label().vi() + ", was " + other.label().vi()
                    + (term().label().equals(other.label()) ? " (" + other + ")" : ""));
        }
    }

    private void requireInSpan(String field, LocalDate day) {
        if (!span().contains(day)) {
            throw new IllegalArgumentException(field + " must lie in the span " + span() + ", was " + day);
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

    /** Builds a {@link CouncilRecord}; term and span are needed. */
    public static final class Builder extends ImmutableCouncilRecord.Builder {
        Builder() {}
    }
}

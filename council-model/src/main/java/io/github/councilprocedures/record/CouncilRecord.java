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
import io.github.councilprocedures.meeting.Dialogue;
import io.github.councilprocedures.meeting.PeoplesCommitteeMeeting;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
public abstract class CouncilRecord implements TermSubject {

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
    @Override
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
     * The meetings of the People's Committee (phiên họp UBND), in their order.
     *
     * @return the meetings, as far as recorded; their days lie in the span
     */
    public abstract List<PeoplesCommitteeMeeting> committeeMeetings();

    /**
     * The dialogues with the people (hội nghị đối thoại với Nhân dân), held or asked for.
     *
     * @return the dialogues, as far as recorded; the days on which they were held lie in the span
     */
    public abstract List<Dialogue> dialogues();

    /**
     * The days of acts that are due again and again (việc định kỳ), each act with how far its days are complete.
     *
     * @return the days, as far as recorded, each act once; they lie in the span
     */
    public abstract List<ActDays> acts();

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

    /** All that its lists hold, in the order of the lists; then the years of each, and of each recurring act. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        ImmutableList.Builder<Subject> parts = ImmutableList.builder();
        expectedFirstSession().ifPresent(parts::add);
        lists().forEach(parts::addAll);
        regulation().ifPresent(regulation -> parts.addAll(yearsOf(regulation)));
        for (int year = firstYear(); year <= lastYear(); year++) {
            parts.add(YearOfSessions.of(this, year), YearOfMeetings.of(this, year));
            for (RecurringAct act : RecurringAct.values()) {
                parts.add(YearOfActs.of(this, act, year));
            }
        }
        return parts.build();
    }

    /** What is recorded, list by list. */
    private List<List<? extends TermSubject>> lists() {
        return List.of(
                sessions(),
                meetings(),
                briefings(),
                supervisions(),
                committeeMeetings(),
                dialogues(),
                figures(),
                regulation().stream().toList());
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
        if (part instanceof YearOfActs year) {
            return completeThrough(year.act());
        }
        Optional<LocalDate> through = RecordList.of(part).flatMap(this::completeThrough);
        return part instanceof RegulationYear ? through.map(day -> day.minusMonths(MONTHS_TO_EVALUATE)) : through;
    }

    /** The later of two claims: that of the act and that of the list which holds the same with more detail. */
    private Optional<LocalDate> completeThrough(RecurringAct act) {
        Stream<LocalDate> ofAct =
                acts().stream().filter(those -> those.act() == act).flatMap(those -> those.completeThrough().stream());
        Optional<LocalDate> ofList = switch (act) {
            case PEOPLES_COMMITTEE_MEETING -> completeThrough(RecordList.COMMITTEE_MEETINGS);
            case DIALOGUE -> completeThrough(RecordList.DIALOGUES);
            default -> Optional.empty();
        };
        return Stream.concat(ofAct, ofList.stream()).max(Comparator.naturalOrder());
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

    /** The year of the last day of the span, or that in which units of this kind ended if it is earlier. */
    int lastYear() {
        int last = lastDay().getYear();
        return council()
                .kind()
                .lastDay()
                .map(end -> Math.min(last, end.getYear()))
                .orElse(last);
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
        completeThrough().forEach((list, day) -> RecordList.requireWithin(span(), "completeThrough of " + list, day));
        lists().forEach(list -> list.forEach(this::checkListed));
        Set<RecurringAct> seen = EnumSet.noneOf(RecurringAct.class);
        for (ActDays those : acts()) {
            if (!seen.add(those.act())) {
                throw new IllegalArgumentException("acts must name each act once, was twice " + those.act());
            }
            those.days().forEach(day -> RecordList.requireWithin(span(), "days of " + those.act(), day));
            those.completeThrough()
                    .ifPresent(day -> RecordList.requireWithin(span(), "completeThrough of " + those.act(), day));
        }
    }

    private void checkListed(TermSubject listed) {
        Optional<RecordList> list = RecordList.of(listed);
        if (!term().equals(listed.term())) {
            String field = list.map(RecordList::attribute)
                    .orElseGet(() -> listed.subjectType().name());
            Term other = listed.term();
            throw new IllegalArgumentException("term of " + field + " must be that of the record, "
                    + term().label().vi() + ", was " + other.label().vi()
                    + (term().label().equals(other.label()) ? " (" + other + ")" : ""));
        }
        list.ifPresent(known -> known.requireWithin(span(), listed));
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

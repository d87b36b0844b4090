package io.github.councilprocedures.record;

import static io.github.councilprocedures.supervision.SupervisionForm.ASSIGNED_MATTER;
import static io.github.councilprocedures.supervision.SupervisionForm.COMPLAINT_SUPERVISION;
import static io.github.councilprocedures.supervision.SupervisionForm.CONFIDENCE_POLL;
import static io.github.councilprocedures.supervision.SupervisionForm.EXPLANATION_SESSION;
import static io.github.councilprocedures.supervision.SupervisionForm.LAW_IMPLEMENTATION;
import static io.github.councilprocedures.supervision.SupervisionForm.LEGAL_DOCUMENT_REVIEW;
import static io.github.councilprocedures.supervision.SupervisionForm.PETITION_SUPERVISION;
import static io.github.councilprocedures.supervision.SupervisionForm.QUESTIONING;
import static io.github.councilprocedures.supervision.SupervisionForm.REPORT_REVIEW;
import static io.github.councilprocedures.supervision.SupervisionForm.SURVEY;
import static io.github.councilprocedures.supervision.SupervisionForm.THEMATIC;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.confidence.ConfidenceVoteFacts;
import io.github.councilprocedures.confidence.VoteStep;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.meeting.MeetingFacts;
import io.github.councilprocedures.organ.CommitteeFacts;
import io.github.councilprocedures.session.ResolutionFacts;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionFacts;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionFacts;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The things of a record that one figure counts (các việc được đếm): for each the days in which it lies, one day where that
 * is known, and the day through which all of them are recorded.
 */
final class CountedThings {

    /** What reports call a supervision without more. */
    private static final Set<SupervisionForm> SUPERVISIONS = Sets.immutableEnumSet(
            THEMATIC, LAW_IMPLEMENTATION, ASSIGNED_MATTER, COMPLAINT_SUPERVISION, PETITION_SUPERVISION);

    private static final Set<SupervisionForm> SUPERVISIONS_AND_SURVEYS =
            Sets.immutableEnumSet(Sets.union(SUPERVISIONS, EnumSet.of(SURVEY)));

    /** Where a thing lies whose day is not known. */
    private static final DateSpan ANYWHERE = DateSpan.from(LocalDate.MIN);

    private final List<DateSpan> things;
    private final @Nullable LocalDate completeThrough;

    private CountedThings(Stream<DateSpan> things, Optional<LocalDate> completeThrough) {
        this.things = things.toList();
        this.completeThrough = completeThrough.orElse(null);
    }

    /** How many lie in some days; one that is known to lie in a period counts on its last day. */
    int in(DateSpan span) {
        return (int) things.stream()
                .flatMap(thing -> thing.lastDay().stream())
                .filter(span::contains)
                .count();
    }

    /** Whether of each thing it is known that it lies in these days, or outside them. */
    boolean isSureIn(DateSpan span) {
        return things.stream().allMatch(thing -> span.encloses(thing) || !span.overlaps(thing));
    }

    /** Whether the things of these days are all. */
    boolean isCompleteThrough(LocalDate day) {
        return completeThrough != null && !completeThrough.isBefore(day);
    }

    /** What a record holds, by figure, in the order of the figures. */
    static ImmutableMap<Figure, CountedThings> of(CouncilRecord record) {
        ImmutableMap.Builder<Figure, CountedThings> counted = ImmutableMap.builder();
        counted.put(Figure.SESSIONS, sessions(record, session -> true));
        counted.put(Figure.REGULAR_SESSIONS, sessions(record, SessionKind.REGULAR));
        counted.put(Figure.EXTRAORDINARY_SESSIONS, sessions(record, SessionKind.EXTRAORDINARY));
        counted.put(Figure.THEMATIC_SESSIONS, sessions(record, SessionKind.THEMATIC));
        counted.put(Figure.UNEXPECTED_MATTERS_SESSIONS, sessions(record, SessionKind.UNEXPECTED_MATTERS));
        counted.put(
                Figure.RESOLUTIONS,
                new CountedThings(
                        record.sessions().stream()
                                .flatMap(session -> session.resolutions().stream()
                                        .map(resolution -> new ResolutionOfSession(session, resolution)))
                                .map(resolution -> on(ResolutionFacts.DECIDED_ON, resolution)),
                        complete(record, RecordList.SESSIONS)));
        counted.put(
                Figure.STANDING_COMMITTEE_MEETINGS,
                list(record, RecordList.MEETINGS, record.meetings(), MeetingFacts.HELD_ON));
        counted.put(Figure.EXPLANATION_SESSIONS, supervisions(record, EXPLANATION_SESSION));
        counted.put(
                Figure.STANDING_COMMITTEE_DECISIONS,
                list(
                        record,
                        RecordList.STANDING_COMMITTEE_DECISIONS,
                        record.standingCommitteeDecisions(),
                        MeetingFacts.DECIDED_ON));
        counted.put(
                Figure.BRIEFING_CONFERENCES,
                list(record, RecordList.BRIEFINGS, record.briefings(), MeetingFacts.BRIEFING_HELD_ON));
        counted.put(
                Figure.VERIFICATIONS,
                list(record, RecordList.VERIFICATIONS, record.verifications(), CommitteeFacts.VERIFIED_ON));
        counted.put(Figure.CITIZEN_RECEPTIONS, acts(record, RecurringAct.CITIZEN_RECEPTION));
        counted.put(
                Figure.SUPERVISIONS_AND_SURVEYS,
                supervisions(record, one -> SUPERVISIONS_AND_SURVEYS.contains(one.form())));
        counted.put(Figure.SUPERVISIONS, supervisions(record, one -> SUPERVISIONS.contains(one.form())));
        counted.put(Figure.SURVEYS, supervisions(record, SURVEY));
        counted.put(Figure.COUNCIL_SUPERVISIONS, supervisions(record, SupervisingBody.COUNCIL));
        counted.put(Figure.STANDING_COMMITTEE_SUPERVISIONS, supervisions(record, SupervisingBody.STANDING_COMMITTEE));
        counted.put(Figure.COMMITTEE_SUPERVISIONS, supervisions(record, SupervisingBody.COMMITTEE));
        counted.put(Figure.GROUP_SUPERVISIONS, supervisions(record, SupervisingBody.DELEGATES_GROUP));
        counted.put(Figure.DELEGATE_SUPERVISIONS, supervisions(record, SupervisingBody.DELEGATE));
        counted.put(Figure.THEMATIC_SUPERVISIONS, supervisions(record, THEMATIC));
        counted.put(Figure.COMPLAINT_SUPERVISIONS, supervisions(record, COMPLAINT_SUPERVISION));
        counted.put(Figure.PETITION_SUPERVISIONS, supervisions(record, PETITION_SUPERVISION));
        counted.put(Figure.QUESTIONINGS, supervisions(record, QUESTIONING));
        counted.put(Figure.REPORT_REVIEWS, supervisions(record, REPORT_REVIEW));
        counted.put(Figure.LEGAL_DOCUMENT_REVIEWS, supervisions(record, LEGAL_DOCUMENT_REVIEW));
        counted.put(Figure.CONFIDENCE_POLLS, supervisions(record, CONFIDENCE_POLL));
        counted.put(
                Figure.CONFIDENCE_VOTES,
                list(
                        record,
                        RecordList.CONFIDENCE_VOTES,
                        record.confidenceVotes(),
                        ConfidenceVoteFacts.CASE.day(VoteStep.BALLOTED)));
        return counted.buildOrThrow();
    }

    private static CountedThings sessions(CouncilRecord record, SessionKind kind) {
        return sessions(record, session -> session.kind() == kind);
    }

    private static CountedThings sessions(CouncilRecord record, Predicate<Session> which) {
        List<Session> sessions = record.sessions().stream().filter(which).toList();
        return list(record, RecordList.SESSIONS, sessions, SessionFacts.OPENS_ON);
    }

    private static CountedThings supervisions(CouncilRecord record, SupervisionForm form) {
        return supervisions(record, supervision -> supervision.form() == form);
    }

    private static CountedThings supervisions(CouncilRecord record, SupervisingBody body) {
        return supervisions(
                record, supervision -> SUPERVISIONS.contains(supervision.form()) && supervision.body() == body);
    }

    private static CountedThings supervisions(CouncilRecord record, Predicate<Supervision> which) {
        return new CountedThings(
                record.supervisions().stream().filter(which).map(CountedThings::begun),
                complete(record, RecordList.SUPERVISIONS));
    }

    /** The day on which a supervision began, or the period whose report mentions it. */
    private static DateSpan begun(Supervision supervision) {
        boolean dated = supervision.establishedOn().isPresent()
                || supervision.heldOn().isPresent()
                || !supervision.steps().isEmpty();
        return dated
                ? on(SupervisionFacts.STARTED_ON, supervision)
                : supervision.reportedFor().flatMap(ReportingPeriod::span).orElse(ANYWHERE);
    }

    private static CountedThings acts(CouncilRecord record, RecurringAct act) {
        Optional<ActDays> days =
                record.acts().stream().filter(acts -> acts.act() == act).findFirst();
        return new CountedThings(
                days.stream().flatMap(acts -> acts.days().stream()).map(day -> DateSpan.of(day, day)),
                days.flatMap(ActDays::completeThrough));
    }

    private static <S> CountedThings list(CouncilRecord record, RecordList list, List<S> things, DateFact<S> day) {
        return new CountedThings(things.stream().map(thing -> on(day, thing)), complete(record, list));
    }

    private static <S> DateSpan on(DateFact<S> fact, S subject) {
        return fact.day(subject).map(day -> DateSpan.of(day, day)).orElse(ANYWHERE);
    }

    /** The first of the days through which some lists are complete; empty when one makes no such claim. */
    private static Optional<LocalDate> complete(CouncilRecord record, RecordList... lists) {
        Map<RecordList, LocalDate> through = record.completeThrough();
        return Stream.of(lists).allMatch(through::containsKey)
                ? Stream.of(lists).map(through::get).min(Comparator.naturalOrder())
                : Optional.empty();
    }
}

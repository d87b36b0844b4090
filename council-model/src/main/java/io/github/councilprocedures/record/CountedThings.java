package io.github.councilprocedures.record;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.confidence.PollStep;
import io.github.councilprocedures.confidence.VoteStep;
import io.github.councilprocedures.contact.ContactStep;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.letter.LetterStep;
import io.github.councilprocedures.letter.ReceptionDay;
import io.github.councilprocedures.letter.ReceptionHolder;
import io.github.councilprocedures.meeting.BriefingStep;
import io.github.councilprocedures.meeting.MeetingFacts;
import io.github.councilprocedures.organ.CommitteeFacts;
import io.github.councilprocedures.petition.VoterPetition;
import io.github.councilprocedures.petition.VoterPetitionStep;
import io.github.councilprocedures.programme.ProgrammeStep;
import io.github.councilprocedures.question.QuestionFacts;
import io.github.councilprocedures.question.WrittenAnswerStep;
import io.github.councilprocedures.recommendation.ImplementationTask;
import io.github.councilprocedures.recommendation.TaskOnDay;
import io.github.councilprocedures.recommendation.TaskStep;
import io.github.councilprocedures.review.ComplaintStep;
import io.github.councilprocedures.review.PetitionSettlement;
import io.github.councilprocedures.review.PetitionStep;
import io.github.councilprocedures.review.ReportReviewStep;
import io.github.councilprocedures.session.ResolutionFacts;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionFacts;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.supervision.ExplanationStep;
import io.github.councilprocedures.supervision.GroupStep;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.supervision.SurveyStep;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The things of a record that one figure counts (các việc được đếm): for each the days in which it lies, one day where that
 * is known, and the day through which all of them are recorded.
 */
final class CountedThings {

    /** What reports call a supervision without more. */
    private static final Set<SupervisionForm> SUPERVISIONS = Sets.immutableEnumSet(
            SupervisionForm.THEMATIC,
            SupervisionForm.LAW_IMPLEMENTATION,
            SupervisionForm.ASSIGNED_MATTER,
            SupervisionForm.COMPLAINT_SUPERVISION,
            SupervisionForm.PETITION_SUPERVISION);

    private static final Set<SupervisionForm> SUPERVISIONS_AND_SURVEYS =
            Sets.immutableEnumSet(Sets.union(SUPERVISIONS, EnumSet.of(SupervisionForm.SURVEY)));

    /** Where a thing lies whose day is not known. */
    private static final DateSpan ANYWHERE = DateSpan.from(LocalDate.MIN);

    private static final Set<VoterPetitionStep> NOT_COUNTED = Sets.immutableEnumSet(
            VoterPetitionStep.DUPLICATE, VoterPetitionStep.NOT_A_PETITION, VoterPetitionStep.LATE_NOT_ACCEPTED);

    private final List<DateSpan> things;

    /** Days in which there are more things, nobody knows how many. */
    private final List<DateSpan> doubts;

    private final @Nullable LocalDate completeThrough;

    private CountedThings(Stream<DateSpan> things, Optional<LocalDate> completeThrough) {
        this(things.toList(), List.of(), completeThrough);
    }

    private CountedThings(List<DateSpan> things, List<DateSpan> doubts, Optional<LocalDate> completeThrough) {
        this.things = things;
        this.doubts = doubts;
        this.completeThrough = completeThrough.orElse(null);
    }

    /** How many lie in some days; one that is known to lie in a period counts on its last day. */
    int in(DateSpan span) {
        return (int) things.stream()
                .flatMap(thing -> thing.lastDay().stream())
                .filter(span::contains)
                .count();
    }

    /** Whether of each thing it is known that it lies in these days or outside them, and how many there are. */
    boolean isSureIn(DateSpan span) {
        return doubts.stream().noneMatch(span::overlaps)
                && things.stream().allMatch(thing -> span.encloses(thing) || !span.overlaps(thing));
    }

    /** Whether the things through a day are all. */
    boolean isCompleteThrough(LocalDate day) {
        return completeThrough != null && !completeThrough.isBefore(day);
    }

    /** What a record holds, by figure. */
    static ImmutableMap<Figure, CountedThings> of(CouncilRecord record) {
        ImmutableMap.Builder<Figure, CountedThings> counted = ImmutableMap.builder();
        putSessions(counted, record);
        putMeetings(counted, record);
        putSupervisions(counted, record);
        putFiles(counted, record);
        return counted.buildOrThrow();
    }

    private static void putSessions(ImmutableMap.Builder<Figure, CountedThings> counted, CouncilRecord record) {
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
    }

    private static CountedThings sessions(CouncilRecord record, SessionKind kind) {
        return sessions(record, session -> session.kind() == kind);
    }

    private static CountedThings sessions(CouncilRecord record, Predicate<Session> which) {
        List<Session> sessions = record.sessions().stream().filter(which).toList();
        return list(record, RecordList.SESSIONS, sessions, SessionFacts.OPENS_ON);
    }

    private static void putMeetings(ImmutableMap.Builder<Figure, CountedThings> counted, CouncilRecord record) {
        counted.put(
                Figure.STANDING_COMMITTEE_MEETINGS,
                list(record, RecordList.MEETINGS, record.meetings(), MeetingFacts.HELD_ON));
        counted.put(
                Figure.STANDING_COMMITTEE_DECISIONS,
                list(
                        record,
                        RecordList.STANDING_COMMITTEE_DECISIONS,
                        record.standingCommitteeDecisions(),
                        MeetingFacts.DECIDED_ON));
        counted.put(
                Figure.BRIEFING_CONFERENCES,
                files(record, RecordList.BRIEFINGS, record.briefings(), BriefingStep.HELD));
        counted.put(
                Figure.VERIFICATIONS,
                list(record, RecordList.VERIFICATIONS, record.verifications(), CommitteeFacts.VERIFIED_ON));
        counted.put(
                Figure.CITIZEN_RECEPTIONS,
                new CountedThings(
                        YearOfActs.days(record, RecurringAct.CITIZEN_RECEPTION).stream()
                                .map(CountedThings::on),
                        record.completeThrough(RecurringAct.CITIZEN_RECEPTION)));
        counted.put(
                Figure.DELEGATE_RECEPTIONS,
                new CountedThings(
                        record.receptionDays().stream()
                                .filter(reception -> reception.heldBy() == ReceptionHolder.DELEGATE)
                                .map(ReceptionDay::heldOn)
                                .flatMap(Optional::stream)
                                .map(CountedThings::on),
                        complete(record, RecordList.RECEPTION_DAYS)));
        counted.put(Figure.VOTER_CONTACTS, contacts(record));
    }

    /**
     * Conferences with voters on their days; of a round that lists none, the days on which voters were met. Of one that tells
     * neither, nobody knows how many there were.
     */
    private static CountedThings contacts(CouncilRecord record) {
        List<DateSpan> known = new ArrayList<>();
        List<DateSpan> unknown = new ArrayList<>();
        for (VoterContact round : record.voterContacts()) {
            int before = known.size();
            round.conferences()
                    .forEach(conference ->
                            known.add(conference.heldOn().map(CountedThings::on).orElse(ANYWHERE)));
            if (known.size() == before) {
                round.steps().stream()
                        .filter(taken -> taken.step() == ContactStep.HELD)
                        .forEach(taken -> known.add(on(taken.on())));
            }
            if (known.size() == before) {
                unknown.add(ANYWHERE);
            }
        }
        return new CountedThings(known, unknown, complete(record, RecordList.VOTER_CONTACTS));
    }

    // ---- Supervisions, of which a record has a file or only a mention ----

    /** A supervision of whatever form: what it is, by whom, and when it began or was held. */
    private record Begun(SupervisionForm form, SupervisingBody body, DateSpan days) {}

    private static void putSupervisions(ImmutableMap.Builder<Figure, CountedThings> counted, CouncilRecord record) {
        List<Begun> begun = begun(record);
        counted.put(Figure.EXPLANATION_SESSIONS, of(SupervisionForm.EXPLANATION_SESSION, begun, record));
        counted.put(Figure.SUPERVISIONS_AND_SURVEYS, of(SUPERVISIONS_AND_SURVEYS, begun, supervision -> true, record));
        counted.put(Figure.SUPERVISIONS, of(SUPERVISIONS, begun, supervision -> true, record));
        counted.put(Figure.SURVEYS, of(SupervisionForm.SURVEY, begun, record));
        counted.put(Figure.COUNCIL_SUPERVISIONS, by(SupervisingBody.COUNCIL, begun, record));
        counted.put(Figure.STANDING_COMMITTEE_SUPERVISIONS, by(SupervisingBody.STANDING_COMMITTEE, begun, record));
        counted.put(Figure.COMMITTEE_SUPERVISIONS, by(SupervisingBody.COMMITTEE, begun, record));
        counted.put(Figure.GROUP_SUPERVISIONS, by(SupervisingBody.DELEGATES_GROUP, begun, record));
        counted.put(Figure.DELEGATE_SUPERVISIONS, by(SupervisingBody.DELEGATE, begun, record));
        counted.put(Figure.THEMATIC_SUPERVISIONS, of(SupervisionForm.THEMATIC, begun, record));
        counted.put(Figure.COMPLAINT_SUPERVISIONS, of(SupervisionForm.COMPLAINT_SUPERVISION, begun, record));
        counted.put(Figure.PETITION_SUPERVISIONS, of(SupervisionForm.PETITION_SUPERVISION, begun, record));
        counted.put(Figure.REPORT_REVIEWS, of(SupervisionForm.REPORT_REVIEW, begun, record));
        counted.put(Figure.LEGAL_DOCUMENT_REVIEWS, of(SupervisionForm.LEGAL_DOCUMENT_REVIEW, begun, record));
        counted.put(Figure.CONFIDENCE_POLLS, of(SupervisionForm.CONFIDENCE_POLL, begun, record));
        counted.put(Figure.CONFIDENCE_VOTES, of(SupervisionForm.CONFIDENCE_VOTE, begun, record));
    }

    private static CountedThings of(SupervisionForm form, List<Begun> begun, CouncilRecord record) {
        return of(EnumSet.of(form), begun, supervision -> true, record);
    }

    private static CountedThings by(SupervisingBody body, List<Begun> begun, CouncilRecord record) {
        return of(SUPERVISIONS, begun, supervision -> supervision.body() == body, record);
    }

    private static CountedThings of(
            Set<SupervisionForm> forms, List<Begun> begun, Predicate<Begun> which, CouncilRecord record) {
        Set<RecordList> lists = EnumSet.of(RecordList.SUPERVISIONS);
        forms.forEach(form -> lists.addAll(files(form)));
        return new CountedThings(
                begun.stream()
                        .filter(supervision -> forms.contains(supervision.form()))
                        .filter(which)
                        .map(Begun::days),
                complete(record, lists.toArray(new RecordList[0])));
    }

    /** The lists of files that hold supervisions of a form, beside those only mentioned. */
    private static Set<RecordList> files(SupervisionForm form) {
        return switch (form) {
            case THEMATIC -> EnumSet.of(RecordList.THEMATIC_SUPERVISIONS);
            case LAW_IMPLEMENTATION, ASSIGNED_MATTER -> EnumSet.of(RecordList.GROUP_SUPERVISIONS);
            case COMPLAINT_SUPERVISION -> EnumSet.of(RecordList.COMPLAINT_SUPERVISIONS);
            case PETITION_SUPERVISION -> EnumSet.of(RecordList.PETITION_SETTLEMENTS);
            case SURVEY -> EnumSet.of(RecordList.SURVEYS);
            case EXPLANATION_SESSION -> EnumSet.of(RecordList.EXPLANATION_SESSIONS);
            case REPORT_REVIEW -> EnumSet.of(RecordList.REPORT_REVIEWS);
            case LEGAL_DOCUMENT_REVIEW -> EnumSet.of(RecordList.LEGAL_DOCUMENT_REVIEWS);
            case CONFIDENCE_POLL -> EnumSet.of(RecordList.CONFIDENCE_POLLS);
            case CONFIDENCE_VOTE -> EnumSet.of(RecordList.CONFIDENCE_VOTES);
            case QUESTIONING, REPORT_VERIFICATION -> EnumSet.noneOf(RecordList.class);
        };
    }

    private static List<Begun> begun(CouncilRecord record) {
        List<Begun> begun = new ArrayList<>();
        for (Supervision mentioned : record.supervisions()) {
            begun.add(new Begun(mentioned.form(), mentioned.body(), days(mentioned)));
        }
        for (ThematicSupervision file : record.thematicSupervisions()) {
            if (file.firstDay(ThematicStep.CANCELLED) == Fact.ABSENT) {
                add(begun, SupervisionForm.THEMATIC, file.body(), file.firstDay(ThematicStep.ESTABLISHED));
            }
        }
        record.groupSupervisions()
                .forEach(file -> add(
                        begun,
                        SupervisionForm.LAW_IMPLEMENTATION,
                        SupervisingBody.DELEGATES_GROUP,
                        file.firstDay(GroupStep.IN_PROGRESS)));
        record.complaintSupervisions()
                .forEach(file -> add(
                        begun,
                        SupervisionForm.COMPLAINT_SUPERVISION,
                        file.body(),
                        file.firstDay(ComplaintStep.SUPERVISING)));
        record.petitionSettlements()
                .forEach(file -> add(
                        begun,
                        SupervisionForm.PETITION_SUPERVISION,
                        SupervisingBody.STANDING_COMMITTEE,
                        file.firstDay(PetitionStep.CONSIDERED_BY_STANDING_COMMITTEE)));
        record.surveys()
                .forEach(file -> add(begun, SupervisionForm.SURVEY, file.body(), file.firstDay(SurveyStep.DONE)));
        record.explanationSessions()
                .forEach(file -> add(
                        begun,
                        SupervisionForm.EXPLANATION_SESSION,
                        SupervisingBody.STANDING_COMMITTEE,
                        file.firstDay(ExplanationStep.HELD)));
        record.reportReviews()
                .forEach(file -> add(
                        begun,
                        SupervisionForm.REPORT_REVIEW,
                        SupervisingBody.COUNCIL,
                        file.firstDay(ReportReviewStep.PRESENTED)));
        record.legalDocumentReviews()
                .forEach(file -> add(
                        begun,
                        SupervisionForm.LEGAL_DOCUMENT_REVIEW,
                        SupervisingBody.STANDING_COMMITTEE,
                        opened(file)));
        record.confidencePolls()
                .forEach(file -> add(
                        begun,
                        SupervisionForm.CONFIDENCE_POLL,
                        SupervisingBody.COUNCIL,
                        file.firstDay(PollStep.BALLOTED)));
        record.confidenceVotes()
                .forEach(file -> add(
                        begun,
                        SupervisionForm.CONFIDENCE_VOTE,
                        SupervisingBody.COUNCIL,
                        file.firstDay(VoteStep.BALLOTED)));
        return begun;
    }

    /** A file in which the step is not recorded did not come to it, and counts as nothing. */
    private static void add(List<Begun> begun, SupervisionForm form, SupervisingBody body, long day) {
        if (day != Fact.ABSENT) {
            begun.add(new Begun(form, body, on(LocalDate.ofEpochDay(day))));
        }
    }

    /** The day on which a supervision that is only mentioned was held, or the period whose report mentions it. */
    private static DateSpan days(Supervision mentioned) {
        return mentioned
                .heldOn()
                .map(CountedThings::on)
                .or(() -> mentioned.reportedFor().flatMap(ReportingPeriod::span))
                .orElse(ANYWHERE);
    }

    /** The first day of a file. */
    private static long opened(CaseFile<?> file) {
        return file.steps().stream()
                .mapToLong(taken -> taken.on().toEpochDay())
                .min()
                .orElse(Fact.ABSENT);
    }

    // ---- What is counted by the steps of files ----

    private static void putFiles(ImmutableMap.Builder<Figure, CountedThings> counted, CouncilRecord record) {
        counted.put(
                Figure.PROGRAMMES, files(record, RecordList.PROGRAMMES, record.programmes(), ProgrammeStep.ADOPTED));
        counted.put(
                Figure.QUESTIONS,
                list(record, RecordList.QUESTIONINGS, record.questionings(), QuestionFacts.QUESTIONED_ON));
        counted.put(
                Figure.WRITTEN_ANSWERS,
                files(record, RecordList.WRITTEN_ANSWERS, record.writtenAnswers(), WrittenAnswerStep.ANSWERED));
        counted.put(Figure.COMPLAINTS_RECEIVED, letters(record, LetterStep.RECEIVED, ComplaintStep.RECEIVED));
        counted.put(Figure.COMPLAINTS_FORWARDED, letters(record, LetterStep.FORWARDED, ComplaintStep.FORWARDED));
        counted.put(Figure.COMPLAINTS_SETTLED, letters(record, LetterStep.RESOLVED, ComplaintStep.SETTLED));
        counted.put(
                Figure.PETITIONS_RECEIVED,
                hasFiles(record, RecordList.VOTER_PETITIONS, record.voterPetitions())
                        ? petitions(record, petition -> petition.partOf().isEmpty(), CountedThings::opened)
                        : petitions(record, PetitionStep.COLLECTED, PetitionSettlement::received));
        counted.put(
                Figure.PETITIONS_ANSWERED,
                hasFiles(record, RecordList.VOTER_PETITIONS, record.voterPetitions())
                        ? petitions(
                                record,
                                petition -> petition.splitInto().isEmpty()
                                        && petition.firstDay(VoterPetitionStep.ANSWERED) != Fact.ABSENT,
                                petition -> petition.firstDay(VoterPetitionStep.ANSWERED))
                        : petitions(record, PetitionStep.PEOPLES_COMMITTEE_REPORTED, PetitionSettlement::answered));
        Optional<LocalDate> tasks = complete(record, RecordList.IMPLEMENTATION_TASKS);
        counted.put(
                Figure.RECOMMENDATIONS,
                new CountedThings(record.implementationTasks().stream().map(CountedThings::given), tasks));
        counted.put(
                Figure.RECOMMENDATIONS_CARRIED_OUT,
                new CountedThings(
                        record.implementationTasks().stream()
                                .map(task -> task.on(LocalDate.MAX))
                                .map(TaskOnDay::carriedOutOn)
                                .flatMap(Optional::stream)
                                .map(CountedThings::on),
                        tasks));
    }

    /**
     * Whether single files are what to count: the list holds some, or claims to be complete. Else what a supervision tells of
     * many together is counted, so that nothing is counted twice.
     */
    private static boolean hasFiles(CouncilRecord record, RecordList list, List<?> files) {
        return !files.isEmpty() || record.completeThrough().containsKey(list);
    }

    /** Letters by a step of their own, or else by that of the supervision of complaints. */
    private static CountedThings letters(CouncilRecord record, LetterStep step, ComplaintStep supervised) {
        return hasFiles(record, RecordList.LETTERS, record.letters())
                ? files(record, RecordList.LETTERS, record.letters(), step)
                : files(record, RecordList.COMPLAINT_SUPERVISIONS, record.complaintSupervisions(), supervised);
    }

    /** Petitions by their own files; duplicates, what is no petition and what came too late are not counted. */
    private static CountedThings petitions(
            CouncilRecord record, Predicate<VoterPetition> which, ToLongFunction<VoterPetition> day) {
        return new CountedThings(
                record.voterPetitions().stream()
                        .filter(petition ->
                                NOT_COUNTED.stream().allMatch(step -> petition.firstDay(step) == Fact.ABSENT))
                        .filter(which)
                        .map(petition -> day.applyAsLong(petition))
                        .map(on -> on == Fact.ABSENT ? ANYWHERE : on(LocalDate.ofEpochDay(on))),
                complete(record, RecordList.VOTER_PETITIONS));
    }

    /** The day on which a task was given, in its log or by the document. */
    private static DateSpan given(ImplementationTask task) {
        long day = task.firstDay(TaskStep.ASSIGNED);
        return day != Fact.ABSENT
                ? on(LocalDate.ofEpochDay(day))
                : task.document().issuedOn().map(CountedThings::on).orElse(ANYWHERE);
    }

    /** Petitions on the day of a step of their file; where their number is not recorded, nobody knows how many. */
    private static CountedThings petitions(
            CouncilRecord record, PetitionStep step, Function<PetitionSettlement, OptionalInt> number) {
        List<DateSpan> known = new ArrayList<>();
        List<DateSpan> unknown = new ArrayList<>();
        for (PetitionSettlement file : record.petitionSettlements()) {
            long day = file.firstDay(step);
            if (day != Fact.ABSENT) {
                DateSpan on = on(LocalDate.ofEpochDay(day));
                OptionalInt many = number.apply(file);
                known.addAll(Collections.nCopies(many.orElse(0), on));
                unknown.addAll(Collections.nCopies(many.isPresent() ? 0 : 1, on));
            }
        }
        return new CountedThings(known, unknown, complete(record, RecordList.PETITION_SETTLEMENTS));
    }

    /** Files by the first day of a step; those that did not come to it count as nothing. */
    private static <V extends Enum<V> & Labelled> CountedThings files(
            CouncilRecord record, RecordList list, Collection<? extends CaseFile<V>> files, V step) {
        return new CountedThings(
                files.stream()
                        .map(file -> file.firstDay(step))
                        .filter(day -> day != Fact.ABSENT)
                        .map(day -> on(LocalDate.ofEpochDay(day))),
                complete(record, list));
    }

    private static <S> CountedThings list(CouncilRecord record, RecordList list, List<S> things, DateFact<S> day) {
        return new CountedThings(things.stream().map(thing -> on(day, thing)), complete(record, list));
    }

    private static <S> DateSpan on(DateFact<S> fact, S subject) {
        return fact.day(subject).map(CountedThings::on).orElse(ANYWHERE);
    }

    private static DateSpan on(LocalDate day) {
        return DateSpan.of(day, day);
    }

    /** The first of the days through which some lists are complete; empty when one makes no such claim. */
    private static Optional<LocalDate> complete(CouncilRecord record, RecordList... lists) {
        Map<RecordList, LocalDate> through = record.completeThrough();
        return Stream.of(lists).allMatch(through::containsKey)
                ? Stream.of(lists).map(through::get).min(Comparator.naturalOrder())
                : Optional.empty();
    }
}

package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureBreakdown;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.confidence.ConfidencePoll;
import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.confidence.VoteStep;
import io.github.councilprocedures.meeting.CommitteeMeetingKind;
import io.github.councilprocedures.meeting.CommitteeMeetingRequester;
import io.github.councilprocedures.meeting.CommitteeVote;
import io.github.councilprocedures.meeting.Dialogue;
import io.github.councilprocedures.meeting.DialogueChair;
import io.github.councilprocedures.meeting.MeetingInvitee;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.MeetingPresider;
import io.github.councilprocedures.meeting.PeoplesCommitteeMeeting;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.meeting.VoteOfCommittee;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.WrittenAnswer;
import io.github.councilprocedures.recommendation.ImplementationTask;
import io.github.councilprocedures.record.ActDays;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.RecordList;
import io.github.councilprocedures.record.RecurringAct;
import io.github.councilprocedures.record.YearOfActs;
import io.github.councilprocedures.record.YearOfMeetings;
import io.github.councilprocedures.record.YearOfSessions;
import io.github.councilprocedures.review.ComplaintSupervision;
import io.github.councilprocedures.review.LegalDocumentReview;
import io.github.councilprocedures.review.PetitionSettlement;
import io.github.councilprocedures.review.ReportReview;
import io.github.councilprocedures.supervision.ExplanationSession;
import io.github.councilprocedures.supervision.GroupSupervision;
import io.github.councilprocedures.supervision.Survey;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.time.DateSpan;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Meetings, coordination, figures, and the records that hold them. */
final class Acts {
    private Acts() {}

    static Arbitrary<StandingCommitteeMeeting> meetings() {
        return Councils.terms().flatMap(term -> meetings(term, Councils.inOffice(term)));
    }

    static Arbitrary<StandingCommitteeMeeting> meetings(Term term, DateSpan span) {
        return Builders.withBuilder(() -> StandingCommitteeMeeting.builder().term(term))
                .use(Arbitraries.of(MeetingKind.class))
                .in((meeting, kind) -> meeting.kind(kind))
                .use(Texts.lines())
                .withProbability(0.5)
                .in((meeting, label) -> meeting.label(label))
                .use(Times.within(span))
                .in((meeting, day) -> meeting.heldOn(day))
                .use(Times.periods())
                .withProbability(0.5)
                .in((meeting, period) -> meeting.reviewed(period))
                .use(Times.periods())
                .withProbability(0.3)
                .in((meeting, period) -> meeting.planned(period))
                .use(Texts.officers())
                .withProbability(0.7)
                .in((meeting, officer) -> meeting.presidedBy(officer))
                .use(Arbitraries.of(MeetingPresider.class))
                .withProbability(0.7)
                .in((meeting, presider) -> meeting.presidedAs(presider))
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in((meeting, proposed) -> meeting.proposedByChair(proposed))
                .build(meeting -> meeting.build())
                .flatMap(Acts::meetings);
    }

    /** The same with its members, papers and guests; nobody is absent with leave whom it does not count. */
    private static Arbitrary<StandingCommitteeMeeting> meetings(StandingCommitteeMeeting one) {
        return Builders.withBuilder(() -> StandingCommitteeMeeting.builder().from(one))
                .use(Times.near(one.heldOn(), 14, 0))
                .withProbability(0.5)
                .in((meeting, day) -> meeting.notifiedOn(day))
                .use(Times.near(one.heldOn(), 14, 0))
                .withProbability(0.5)
                .in((meeting, day) -> meeting.documentsSentOn(day))
                .use(Times.near(one.heldOn(), 0, 14))
                .withProbability(0.5)
                .in((meeting, day) -> meeting.conclusionIssuedOn(day))
                .use(Arbitraries.of(MeetingInvitee.class).set())
                .in((meeting, invitees) -> meeting.addAllInvitees(invitees))
                .use(Arbitraries.integers().between(0, 5))
                .withProbability(0.8)
                .in((meeting, present) -> meeting.present(present))
                .use(Arbitraries.integers().between(7, 9))
                .withProbability(0.8)
                .in((meeting, total) -> meeting.totalMembers(total))
                .use(Arbitraries.integers().between(0, 2))
                .withProbability(0.5)
                .in((meeting, absences) -> meeting.absencesReported(absences))
                .use(Briefings.tasks(one.heldOn()).list().ofMaxSize(2))
                .in((meeting, tasks) -> meeting.addAllTasks(tasks))
                .build(meeting -> meeting.build());
    }

    static Arbitrary<CommitteeVote> committeeVotes() {
        return committeeVotes(20);
    }

    private static Arbitrary<CommitteeVote> committeeVotes(int members) {
        return Arbitraries.integers()
                .between(0, members)
                .flatMap(votesFor -> Builders.withBuilder(
                                () -> CommitteeVote.builder().votesFor(votesFor))
                        .use(Texts.lines())
                        .in((vote, title) -> vote.title(title))
                        .use(Arbitraries.of(true, false))
                        .in((vote, written) -> vote.written(written))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.3)
                        .in((vote, adopted) -> vote.adopted(adopted))
                        .use(Arbitraries.integers().between(0, members - votesFor))
                        .withProbability(0.8)
                        .in((vote, against) -> vote.votesAgainst(against))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.7)
                        .in((vote, yes) -> vote.chairInFavour(yes))
                        .build(vote -> vote.build()));
    }

    static Arbitrary<PeoplesCommitteeMeeting> committeeMeetings() {
        return Councils.terms().flatMap(term -> committeeMeetings(term, Councils.inOffice(term)));
    }

    private static Arbitrary<PeoplesCommitteeMeeting> committeeMeetings(Term term, DateSpan span) {
        return Combinators.combine(Times.within(span), Arbitraries.integers().between(1, 30))
                .flatAs((day, members) -> Builders.withBuilder(() ->
                                PeoplesCommitteeMeeting.builder().term(term).heldOn(day))
                        .use(Arbitraries.of(CommitteeMeetingKind.class))
                        .in((meeting, kind) -> meeting.kind(kind))
                        .use(Arbitraries.of(CommitteeMeetingRequester.class))
                        .withProbability(0.5)
                        .in((meeting, requester) -> meeting.requester(requester))
                        .use(Arbitraries.integers().between(0, members))
                        .withProbability(0.4)
                        .in((meeting, signers) -> meeting.requestSigners(signers))
                        .use(Times.near(day, 7, 0))
                        .withProbability(0.7)
                        .in((meeting, sent) -> meeting.papersSentOn(sent))
                        .use(Arbitraries.integers().between(0, members))
                        .withProbability(0.7)
                        .in((meeting, present) -> meeting.present(present))
                        .use(Arbitraries.just(members))
                        .withProbability(0.9)
                        .in((meeting, number) -> meeting.members(number))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.7)
                        .in((meeting, kept) -> meeting.minutesKept(kept))
                        .use(committeeVotes(members).list().ofMaxSize(2))
                        .in((meeting, votes) -> meeting.addAllVotes(votes))
                        .build(meeting -> meeting.build()));
    }

    static Arbitrary<VoteOfCommittee> votesOfCommittees() {
        return Combinators.combine(Councils.terms(), committeeVotes())
                .as((term, vote) -> new VoteOfCommittee(
                        PeoplesCommitteeMeeting.builder()
                                .term(term)
                                .kind(CommitteeMeetingKind.REGULAR)
                                .heldOn(Councils.inOffice(term).firstDay())
                                .members(20)
                                .addVotes(vote)
                                .build(),
                        vote));
    }

    static Arbitrary<Dialogue> dialogues() {
        return Councils.terms().flatMap(term -> dialogues(term, Councils.inOffice(term)));
    }

    private static Arbitrary<Dialogue> dialogues(Term term, DateSpan span) {
        return Combinators.combine(Times.within(span), Arbitraries.integers().between(1, 9000))
                .flatAs((day, voters) -> Builders.withBuilder(
                                () -> Dialogue.builder().term(term))
                        .use(Times.near(day, 60, -1))
                        .withProbability(0.3)
                        .in((dialogue, asked) -> dialogue.requestedOn(asked))
                        .use(Arbitraries.integers().between(0, voters))
                        .withProbability(0.5)
                        .in((dialogue, signers) -> dialogue.requestSigners(signers))
                        .use(Arbitraries.just(voters))
                        .withProbability(0.7)
                        .in((dialogue, number) -> dialogue.voters(number))
                        .use(Times.near(day, 15, 0))
                        .withProbability(0.8)
                        .in((dialogue, announced) -> dialogue.announcedOn(announced))
                        .use(Arbitraries.just(day))
                        .withProbability(0.9)
                        .in((dialogue, held) -> dialogue.heldOn(held))
                        .use(Times.near(day, 0, 15))
                        .withProbability(0.7)
                        .in((dialogue, told) -> dialogue.resultsAnnouncedOn(told))
                        .use(Arbitraries.of(DialogueChair.class).set())
                        .in((dialogue, chairs) -> dialogue.addAllChairedBy(chairs))
                        .build(dialogue -> dialogue.build()));
    }

    static Arbitrary<ActDays> actDays() {
        return Councils.terms()
                .flatMap(term ->
                        Arbitraries.of(RecurringAct.class).flatMap(act -> actDays(act, Councils.inOffice(term))));
    }

    private static Arbitrary<ActDays> actDays(RecurringAct act, DateSpan span) {
        return Builders.withBuilder(() -> ActDays.builder().act(act))
                .use(Times.within(span).list().uniqueElements().ofMaxSize(4))
                .in((acts, days) -> acts.addAllDays(days))
                .use(Times.within(span))
                .withProbability(0.6)
                .in((acts, day) -> acts.completeThrough(day))
                .build(acts -> acts.build());
    }

    /** A total of sessions with two of its parts, which add up in half of the cases. */
    static Arbitrary<FigureBreakdown> breakdowns() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 99);
        return Combinators.combine(
                        Councils.terms(), Times.periods(), counts, counts, counts, Arbitraries.of(true, false))
                .as((term, period, regular, thematic, total, right) -> new FigureBreakdown(
                        ActivityFigures.builder()
                                .term(term)
                                .period(period)
                                .putCounts(Figure.REGULAR_SESSIONS, regular)
                                .putCounts(Figure.THEMATIC_SESSIONS, thematic)
                                .putCounts(Figure.SESSIONS, right ? regular + thematic : total)
                                .build(),
                        Figure.SESSIONS));
    }

    /** Records of a month to two years of a term, complete in some of their lists. */
    static Arbitrary<CouncilRecord> records() {
        return Councils.terms().flatMap(term -> {
            DateSpan office = Councils.inOffice(term);
            return Combinators.combine(
                            Times.between(
                                    office.firstDay(),
                                    office.lastDay().orElseThrow().minusDays(731)),
                            Arbitraries.integers().between(27, 730))
                    .flatAs((first, more) -> records(term, DateSpan.of(first, first.plusDays(more))));
        });
    }

    private static Arbitrary<CouncilRecord> records(Term term, DateSpan span) {
        return Builders.withBuilder(() -> CouncilRecord.builder().term(term).span(span))
                .use(Arbitraries.maps(Arbitraries.of(RecordList.class), Times.within(span))
                        .ofMaxSize(RecordList.values().length))
                .in((record, days) -> record.putAllCompleteThrough(days))
                .use(Elections.elections(term))
                .withProbability(0.3)
                .in((record, election) -> record.election(election))
                .use(Organs.committees(term).list().ofMaxSize(2))
                .in((record, committees) -> record.addAllCommittees(committees))
                .use(Sessions.sessions(term, span).list().ofMaxSize(3))
                .in((record, sessions) -> record.addAllSessions(sessions))
                .use(Times.within(span)
                        .flatMap(day -> Organs.verifications(term, day))
                        .list()
                        .ofMaxSize(1))
                .in((record, verifications) -> record.addAllVerifications(verifications))
                .use(meetings(term, span).list().ofMaxSize(4))
                .in((record, meetings) -> record.addAllMeetings(meetings))
                .use(Times.within(span)
                        .flatMap(day -> Organs.decisions(term, day))
                        .list()
                        .ofMaxSize(1))
                .in((record, decisions) -> record.addAllStandingCommitteeDecisions(decisions))
                .use(Briefings.briefings(term, span).list().ofMaxSize(2))
                .in((record, briefings) -> record.addAllBriefings(briefings))
                .use(Supervisions.mentioned(term).list().ofMaxSize(2))
                .in((record, supervisions) -> record.addAllSupervisions(supervisions))
                .use(Arbitraries.integers()
                        .between(
                                span.firstDay().getYear(),
                                span.lastDay().orElseThrow().getYear())
                        .flatMap(year -> Programmes.programmes(term, year))
                        .list()
                        .ofMaxSize(2))
                .in((record, programmes) -> record.addAllProgrammes(programmes))
                .use(Supervisions.thematic(term).list().ofMaxSize(1))
                .in((record, supervisions) -> record.addAllThematicSupervisions(supervisions))
                .use(committeeMeetings(term, span).list().ofMaxSize(2))
                .in((record, meetings) -> record.addAllCommitteeMeetings(meetings))
                .use(dialogues(term, span).list().ofMaxSize(1))
                .in((record, dialogues) -> record.addAllDialogues(dialogues))
                .use(Times.within(span)
                        .flatMap(day -> Contacts.rounds(term, day))
                        .list()
                        .ofMaxSize(1))
                .in((record, rounds) -> record.addAllVoterContacts(rounds))
                .use(Times.within(span)
                        .flatMap(day -> Petitions.petitions(term, "1", day))
                        .list()
                        .ofMaxSize(1))
                .in((record, petitions) -> record.addAllVoterPetitions(petitions))
                .use(Times.within(span)
                        .flatMap(day -> Letters.letters(term, day))
                        .list()
                        .ofMaxSize(1))
                .in((record, letters) -> record.addAllLetters(letters))
                .use(Times.within(span)
                        .flatMap(day -> Letters.receptions(term, day, 0))
                        .list()
                        .ofMaxSize(2))
                .in((record, receptions) -> record.addAllReceptionDays(receptions))
                .use(Times.within(span)
                        .flatMap(day -> Fronts.supervisions(term, day))
                        .list()
                        .ofMaxSize(1))
                .in((record, supervisions) -> record.addAllFrontSupervisions(supervisions))
                .use(Arbitraries.of(RecurringAct.class)
                        .flatMap(act -> actDays(act, span))
                        .list()
                        .uniqueElements(ActDays::act)
                        .ofMaxSize(2))
                .in((record, acts) -> record.addAllActs(acts))
                .use(Times.within(span)
                        .flatMap(day -> Officers.starts(term, day))
                        .list()
                        .ofMaxSize(2))
                .in((record, starts) -> record.addAllStartsOfOffice(starts))
                .use(Times.within(span)
                        .flatMap(day -> Delegates.suspensions(term, day))
                        .list()
                        .ofMaxSize(1))
                .in((record, suspensions) -> record.addAllSuspensions(suspensions))
                .use(Reports.figures(term).list().ofMaxSize(2))
                .in((record, figures) -> record.addAllFigures(figures))
                .use(Coordinations.regulations(term))
                .withProbability(0.5)
                .in((record, regulation) -> record.regulation(regulation))
                .build(record -> record.build())
                .flatMap(record -> withFiles(term, record));
    }

    /** The same with files of supervisions, each in the term of the record, on whatever days. */
    private static Arbitrary<CouncilRecord> withFiles(Term term, CouncilRecord one) {
        return Builders.withBuilder(() -> CouncilRecord.builder().from(one))
                .use(Supervisions.thematic())
                .withProbability(0.3)
                .in((record, file) -> record.addThematicSupervisions(
                        ThematicSupervision.builder().from(file).term(term).build()))
                .use(Supervisions.explanationSessions())
                .withProbability(0.3)
                .in((record, file) -> record.addExplanationSessions(
                        ExplanationSession.builder().from(file).term(term).build()))
                .use(Supervisions.surveys())
                .withProbability(0.3)
                .in((record, file) ->
                        record.addSurveys(Survey.builder().from(file).term(term).build()))
                .use(FieldWork.groupSupervisions())
                .withProbability(0.3)
                .in((record, file) -> record.addGroupSupervisions(
                        GroupSupervision.builder().from(file).term(term).build()))
                .use(FieldWork.complaints())
                .withProbability(0.3)
                .in((record, file) -> record.addComplaintSupervisions(
                        ComplaintSupervision.builder().from(file).term(term).build()))
                .use(FieldWork.petitionSettlements())
                .withProbability(0.3)
                .in((record, file) -> record.addPetitionSettlements(
                        PetitionSettlement.builder().from(file).term(term).build()))
                .use(Questions.questionings())
                .withProbability(0.3)
                .in((record, file) -> record.addQuestionings(
                        Questioning.builder().from(file).term(term).build()))
                .use(Questions.writtenAnswers())
                .withProbability(0.3)
                .in((record, file) -> record.addWrittenAnswers(
                        WrittenAnswer.builder().from(file).term(term).build()))
                .use(ReportsAndDocuments.reportReviews())
                .withProbability(0.3)
                .in((record, file) -> record.addReportReviews(
                        ReportReview.builder().from(file).term(term).build()))
                .use(ReportsAndDocuments.legalDocumentReviews())
                .withProbability(0.3)
                .in((record, file) -> record.addLegalDocumentReviews(
                        LegalDocumentReview.builder().from(file).term(term).build()))
                .use(FollowUps.tasks())
                .withProbability(0.3)
                .in((record, file) -> record.addImplementationTasks(
                        ImplementationTask.builder().from(file).term(term).build()))
                .use(Confidences.polls())
                .withProbability(0.3)
                .in((record, file) -> record.addConfidencePolls(
                        ConfidencePoll.builder().from(file).term(term).build()))
                .use(Combinators.combine(Confidences.votes(), Times.within(one.span()))
                        .as((file, day) -> ConfidenceVote.builder()
                                .from(file)
                                .term(term)
                                .steps(List.of(CaseStep.<VoteStep>builder()
                                        .step(VoteStep.BALLOTED)
                                        .on(day)
                                        .build()))
                                .build()))
                .withProbability(0.3)
                .in((record, file) -> record.addConfidenceVotes(file))
                .build(record -> record.build());
    }

    static Arbitrary<YearOfSessions> yearsOfSessions() {
        return records().flatMap(record -> yearsOf(record).map(year -> YearOfSessions.of(record, year)));
    }

    static Arbitrary<YearOfMeetings> yearsOfMeetings() {
        return records().flatMap(record -> yearsOf(record).map(year -> YearOfMeetings.of(record, year)));
    }

    static Arbitrary<YearOfActs> yearsOfActs() {
        return Combinators.combine(records(), Arbitraries.of(RecurringAct.class))
                .flatAs((record, act) -> yearsOf(record).map(year -> YearOfActs.of(record, act, year)));
    }

    private static Arbitrary<Integer> yearsOf(CouncilRecord record) {
        return Arbitraries.of(List.of(
                record.span().firstDay().getYear(),
                record.span().lastDay().orElseThrow().getYear()));
    }
}

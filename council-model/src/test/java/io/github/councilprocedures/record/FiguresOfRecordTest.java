package io.github.councilprocedures.record;

import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureAgreement;
import io.github.councilprocedures.activity.FigureComparison;
import io.github.councilprocedures.activity.FigureScope;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.confidence.ConfidencePoll;
import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.confidence.PollStep;
import io.github.councilprocedures.confidence.VoteStep;
import io.github.councilprocedures.contact.ContactChannel;
import io.github.councilprocedures.contact.ContactConference;
import io.github.councilprocedures.contact.ContactKind;
import io.github.councilprocedures.contact.ContactStep;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.LetterStep;
import io.github.councilprocedures.letter.ReceptionDay;
import io.github.councilprocedures.letter.ReceptionHolder;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingKind;
import io.github.councilprocedures.meeting.DecisionMatter;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.StandingCommitteeDecision;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.organ.Verification;
import io.github.councilprocedures.petition.PetitionChannel;
import io.github.councilprocedures.petition.VoterPetition;
import io.github.councilprocedures.petition.VoterPetitionStep;
import io.github.councilprocedures.programme.ProgrammeStep;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.QuestioningSetting;
import io.github.councilprocedures.question.WrittenAnswer;
import io.github.councilprocedures.question.WrittenAnswerStep;
import io.github.councilprocedures.recommendation.ImplementationTask;
import io.github.councilprocedures.recommendation.SupervisionDocument;
import io.github.councilprocedures.recommendation.SupervisionDocumentKind;
import io.github.councilprocedures.recommendation.TaskStep;
import io.github.councilprocedures.review.ComplaintMatter;
import io.github.councilprocedures.review.ComplaintStep;
import io.github.councilprocedures.review.ComplaintSupervision;
import io.github.councilprocedures.review.LegalDocumentKind;
import io.github.councilprocedures.review.LegalDocumentReview;
import io.github.councilprocedures.review.LegalDocumentStep;
import io.github.councilprocedures.review.PetitionSettlement;
import io.github.councilprocedures.review.PetitionStep;
import io.github.councilprocedures.review.ReportGroup;
import io.github.councilprocedures.review.ReportReview;
import io.github.councilprocedures.review.ReportReviewStep;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.supervision.ExplanationSession;
import io.github.councilprocedures.supervision.ExplanationStep;
import io.github.councilprocedures.supervision.GroupMatter;
import io.github.councilprocedures.supervision.GroupStep;
import io.github.councilprocedures.supervision.GroupSupervision;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.supervision.Survey;
import io.github.councilprocedures.supervision.SurveyStep;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresOfRecordTest {

    private static final DateSpan YEAR = DateSpan.parse("2024-01-01/2024-12-31");

    private static CouncilRecord.Builder record() {
        return CouncilRecord.builder().term(THANH_LIEM).span(YEAR);
    }

    private static Session session(SessionKind kind, String opensOn, String... adoptedOn) {
        Session.Builder session = Session.builder().term(THANH_LIEM).kind(kind).opensOn(day(opensOn));
        for (String on : adoptedOn) {
            session.addResolutions(
                    Resolution.builder().title("Nghị quyết").adoptedOn(day(on)).build());
        }
        return session.build();
    }

    private static Supervision.Builder supervision(SupervisingBody body, SupervisionForm form) {
        return Supervision.builder().term(THANH_LIEM).body(body).form(form).topic("Đầu tư xây dựng");
    }

    private static Map<Figure, Integer> counts(CouncilRecord.Builder record, String span) {
        return FiguresOfRecord.of(record.build()).counts(DateSpan.parse(span));
    }

    private static FigureComparison compare(CouncilRecord.Builder record, ActivityFigures.Builder published) {
        return FiguresOfRecord.of(record.build()).compare(published.build()).get(0);
    }

    private static ActivityFigures.Builder sessions(String period, int stated) {
        return ActivityFigures.builder()
                .term(THANH_LIEM)
                .period(ReportingPeriod.parse(period))
                .putCounts(Figure.SESSIONS, stated);
    }

    private static CouncilRecord.Builder threeSessions() {
        return record().addSessions(
                        session(SessionKind.REGULAR, "2024-07-10", "2024-07-11", "2024-07-12"),
                        session(SessionKind.THEMATIC, "2024-09-30", "2024-10-01"),
                        session(SessionKind.REGULAR, "2024-12-10"));
    }

    @Test
    void sessions_count_on_their_opening_day_and_resolutions_on_that_of_their_adoption() {
        assertThat(counts(threeSessions(), "2024-07-01/2024-09-30"))
                .containsEntry(Figure.SESSIONS, 2)
                .containsEntry(Figure.REGULAR_SESSIONS, 1)
                .containsEntry(Figure.THEMATIC_SESSIONS, 1)
                .containsEntry(Figure.EXTRAORDINARY_SESSIONS, 0)
                .containsEntry(Figure.UNEXPECTED_MATTERS_SESSIONS, 0)
                .containsEntry(Figure.RESOLUTIONS, 2);
        assertThat(counts(threeSessions(), "2024-10-01/2024-12-10"))
                .containsEntry(Figure.SESSIONS, 1)
                .containsEntry(Figure.RESOLUTIONS, 1);
        assertThat(counts(
                        record().addSessions(
                                        session(SessionKind.EXTRAORDINARY, "2024-03-01"),
                                        session(SessionKind.UNEXPECTED_MATTERS, "2024-04-01")),
                        "2024-01-01/2024-12-31"))
                .containsEntry(Figure.EXTRAORDINARY_SESSIONS, 1)
                .containsEntry(Figure.UNEXPECTED_MATTERS_SESSIONS, 1);
    }

    @Test
    void supervisions_count_by_body_and_by_form_on_the_day_they_began() {
        CouncilRecord.Builder record = record().addSupervisions(
                        supervision(SupervisingBody.COUNCIL, SupervisionForm.THEMATIC)
                                .heldOn(day("2024-02-01"))
                                .build(),
                        supervision(SupervisingBody.STANDING_COMMITTEE, SupervisionForm.COMPLAINT_SUPERVISION)
                                .heldOn(day("2024-02-29"))
                                .build(),
                        supervision(SupervisingBody.COMMITTEE, SupervisionForm.ASSIGNED_MATTER)
                                .heldOn(day("2024-02-10"))
                                .build(),
                        supervision(SupervisingBody.DELEGATES_GROUP, SupervisionForm.LAW_IMPLEMENTATION)
                                .heldOn(day("2024-02-11"))
                                .build(),
                        supervision(SupervisingBody.DELEGATE, SupervisionForm.PETITION_SUPERVISION)
                                .heldOn(day("2024-02-12"))
                                .build(),
                        supervision(SupervisingBody.COMMITTEE, SupervisionForm.SURVEY)
                                .heldOn(day("2024-02-13"))
                                .build(),
                        supervision(SupervisingBody.STANDING_COMMITTEE, SupervisionForm.EXPLANATION_SESSION)
                                .heldOn(day("2024-02-14"))
                                .build(),
                        supervision(SupervisingBody.COUNCIL, SupervisionForm.REPORT_REVIEW)
                                .heldOn(day("2024-02-16"))
                                .build(),
                        supervision(SupervisingBody.STANDING_COMMITTEE, SupervisionForm.LEGAL_DOCUMENT_REVIEW)
                                .heldOn(day("2024-02-17"))
                                .build(),
                        supervision(SupervisingBody.COUNCIL, SupervisionForm.CONFIDENCE_POLL)
                                .heldOn(day("2024-02-18"))
                                .build(),
                        supervision(SupervisingBody.COMMITTEE, SupervisionForm.THEMATIC)
                                .heldOn(day("2024-03-01"))
                                .build());
        assertThat(counts(record, "2024-02-01/2024-02-29"))
                .containsEntry(Figure.SUPERVISIONS_AND_SURVEYS, 6)
                .containsEntry(Figure.SUPERVISIONS, 5)
                .containsEntry(Figure.SURVEYS, 1)
                .containsEntry(Figure.COUNCIL_SUPERVISIONS, 1)
                .containsEntry(Figure.STANDING_COMMITTEE_SUPERVISIONS, 1)
                .containsEntry(Figure.COMMITTEE_SUPERVISIONS, 1)
                .containsEntry(Figure.GROUP_SUPERVISIONS, 1)
                .containsEntry(Figure.DELEGATE_SUPERVISIONS, 1)
                .containsEntry(Figure.THEMATIC_SUPERVISIONS, 1)
                .containsEntry(Figure.COMPLAINT_SUPERVISIONS, 1)
                .containsEntry(Figure.PETITION_SUPERVISIONS, 1)
                .containsEntry(Figure.EXPLANATION_SESSIONS, 1)
                .containsEntry(Figure.REPORT_REVIEWS, 1)
                .containsEntry(Figure.LEGAL_DOCUMENT_REVIEWS, 1)
                .containsEntry(Figure.CONFIDENCE_POLLS, 1);
    }

    private static <V extends Enum<V> & Labelled> CaseStep<V> taken(V step, String on) {
        return CaseStep.<V>builder().step(step).on(day(on)).build();
    }

    private static ThematicSupervision.Builder thematicFile(SupervisingBody body) {
        return ThematicSupervision.builder().term(THANH_LIEM).body(body).topic("Nước sạch");
    }

    private static ComplaintSupervision.Builder complaint() {
        return ComplaintSupervision.builder()
                .term(THANH_LIEM)
                .body(SupervisingBody.DELEGATE)
                .matter(ComplaintMatter.values()[0])
                .topic("Bồi thường");
    }

    @Test
    void a_file_counts_on_the_day_of_the_step_that_makes_it_count() {
        CouncilRecord.Builder record = record().addThematicSupervisions(
                        thematicFile(SupervisingBody.COMMITTEE)
                                .addSteps(
                                        taken(ThematicStep.PLANNED, "2024-01-05"),
                                        taken(ThematicStep.ESTABLISHED, "2024-02-01"))
                                .build(),
                        thematicFile(SupervisingBody.COUNCIL)
                                .addSteps(taken(ThematicStep.PLANNED, "2024-02-05"))
                                .build(),
                        thematicFile(SupervisingBody.COUNCIL)
                                .addSteps(
                                        taken(ThematicStep.ESTABLISHED, "2024-02-05"),
                                        taken(ThematicStep.CANCELLED, "2024-02-20"))
                                .build())
                .addGroupSupervisions(GroupSupervision.builder()
                        .term(THANH_LIEM)
                        .group("Tổ số 1")
                        .matter(GroupMatter.values()[0])
                        .topic("Đường xá")
                        .addSteps(taken(GroupStep.PLANNED, "2024-01-31"), taken(GroupStep.IN_PROGRESS, "2024-02-02"))
                        .build())
                .addComplaintSupervisions(
                        complaint()
                                .addSteps(
                                        taken(ComplaintStep.RECEIVED, "2024-01-31"),
                                        taken(ComplaintStep.FORWARDED, "2024-02-03"),
                                        taken(ComplaintStep.SUPERVISING, "2024-02-04"),
                                        taken(ComplaintStep.SETTLED, "2024-03-01"))
                                .build(),
                        complaint()
                                .addSteps(taken(ComplaintStep.RECEIVED, "2024-02-29"))
                                .build())
                .addPetitionSettlements(PetitionSettlement.builder()
                        .term(THANH_LIEM)
                        .petitions("trước kỳ họp thứ 8")
                        .received(40)
                        .answered(38)
                        .addSteps(
                                taken(PetitionStep.COLLECTED, "2024-02-01"),
                                taken(PetitionStep.PEOPLES_COMMITTEE_REPORTED, "2024-02-20"),
                                taken(PetitionStep.CONSIDERED_BY_STANDING_COMMITTEE, "2024-02-26"))
                        .build())
                .addSurveys(Survey.builder()
                        .term(THANH_LIEM)
                        .body(SupervisingBody.COMMITTEE)
                        .topic("Chợ")
                        .addSteps(taken(SurveyStep.PLANNED, "2024-01-05"), taken(SurveyStep.DONE, "2024-02-05"))
                        .build());
        assertThat(counts(record, "2024-02-01/2024-02-29"))
                .containsEntry(Figure.SUPERVISIONS_AND_SURVEYS, 5)
                .containsEntry(Figure.SUPERVISIONS, 4)
                .containsEntry(Figure.SURVEYS, 1)
                .containsEntry(Figure.THEMATIC_SUPERVISIONS, 1)
                .containsEntry(Figure.COUNCIL_SUPERVISIONS, 0)
                .containsEntry(Figure.COMMITTEE_SUPERVISIONS, 1)
                .containsEntry(Figure.GROUP_SUPERVISIONS, 1)
                .containsEntry(Figure.DELEGATE_SUPERVISIONS, 1)
                .containsEntry(Figure.STANDING_COMMITTEE_SUPERVISIONS, 1)
                .containsEntry(Figure.COMPLAINT_SUPERVISIONS, 1)
                .containsEntry(Figure.PETITION_SUPERVISIONS, 1)
                .containsEntry(Figure.COMPLAINTS_RECEIVED, 1)
                .containsEntry(Figure.COMPLAINTS_FORWARDED, 1)
                .containsEntry(Figure.COMPLAINTS_SETTLED, 0)
                .containsEntry(Figure.PETITIONS_RECEIVED, 40)
                .containsEntry(Figure.PETITIONS_ANSWERED, 38);
        assertThat(counts(record, "2024-03-01/2024-03-31")).containsEntry(Figure.COMPLAINTS_SETTLED, 1);
    }

    @Test
    void sessions_of_explanation_reviews_questions_and_polls_count_when_they_were_held() {
        CouncilRecord.Builder record = record().addExplanationSessions(
                        ExplanationSession.builder()
                                .term(THANH_LIEM)
                                .topic("Rác thải")
                                .addSteps(
                                        taken(ExplanationStep.DECIDED, "2024-01-05"),
                                        taken(ExplanationStep.HELD, "2024-02-01"))
                                .build(),
                        ExplanationSession.builder()
                                .term(THANH_LIEM)
                                .topic("Chưa tổ chức")
                                .addSteps(taken(ExplanationStep.DECIDED, "2024-02-05"))
                                .build())
                .addReportReviews(ReportReview.builder()
                        .term(THANH_LIEM)
                        .report("Báo cáo")
                        .group(ReportGroup.OTHER)
                        .addSteps(
                                taken(ReportReviewStep.RECEIVED, "2024-01-05"),
                                taken(ReportReviewStep.PRESENTED, "2024-02-02"))
                        .build())
                .addLegalDocumentReviews(LegalDocumentReview.builder()
                        .term(THANH_LIEM)
                        .document("Quyết định số 5")
                        .kind(LegalDocumentKind.values()[0])
                        .addSteps(
                                taken(LegalDocumentStep.SUSPECTED, "2024-03-02"),
                                taken(LegalDocumentStep.RECEIVED, "2024-02-03"))
                        .build())
                .addLegalDocumentReviews(LegalDocumentReview.builder()
                        .term(THANH_LIEM)
                        .document("Quyết định số 6")
                        .kind(LegalDocumentKind.values()[0])
                        .build())
                .addProgrammes(SupervisionProgramme.builder()
                        .term(THANH_LIEM)
                        .body(SupervisingBody.COUNCIL)
                        .year(2025)
                        .addSteps(taken(ProgrammeStep.ADOPTED, "2024-02-04"))
                        .build())
                .addQuestionings(Questioning.builder()
                        .term(THANH_LIEM)
                        .matter("Giá nước")
                        .setting(QuestioningSetting.values()[0])
                        .questionedOn(day("2024-02-05"))
                        .build())
                .addWrittenAnswers(WrittenAnswer.builder()
                        .term(THANH_LIEM)
                        .matter("Giá nước")
                        .setting(QuestioningSetting.values()[0])
                        .addSteps(
                                taken(WrittenAnswerStep.ORDERED, "2024-02-05"),
                                taken(WrittenAnswerStep.ANSWERED, "2024-02-20"))
                        .build())
                .addConfidencePolls(ConfidencePoll.builder()
                        .term(THANH_LIEM)
                        .addSteps(taken(PollStep.BALLOTED, "2024-02-06"))
                        .build())
                .addConfidenceVotes(ConfidenceVote.builder()
                        .term(THANH_LIEM)
                        .post(Post.values()[0])
                        .addSteps(taken(VoteStep.BALLOTED, "2024-02-07"))
                        .build());
        assertThat(counts(record, "2024-02-01/2024-02-29"))
                .containsEntry(Figure.EXPLANATION_SESSIONS, 1)
                .containsEntry(Figure.REPORT_REVIEWS, 1)
                .containsEntry(Figure.LEGAL_DOCUMENT_REVIEWS, 1)
                .containsEntry(Figure.PROGRAMMES, 1)
                .containsEntry(Figure.QUESTIONS, 1)
                .containsEntry(Figure.WRITTEN_ANSWERS, 1)
                .containsEntry(Figure.CONFIDENCE_POLLS, 1)
                .containsEntry(Figure.CONFIDENCE_VOTES, 1)
                .containsEntry(Figure.SUPERVISIONS, 0);
    }

    private static ImplementationTask.Builder task(String issuedOn) {
        SupervisionDocument.Builder document = SupervisionDocument.builder()
                .kind(SupervisionDocumentKind.CONCLUSION)
                .title("Nước sạch");
        return ImplementationTask.builder()
                .term(THANH_LIEM)
                .document((issuedOn == null ? document : document.issuedOn(day(issuedOn))).build())
                .content("Sửa chữa")
                .owner("UBND xã");
    }

    @Test
    void recommendations_count_when_they_are_given_and_when_they_are_carried_out() {
        CouncilRecord.Builder record = record().addImplementationTasks(
                        task("2024-01-31")
                                .addSteps(
                                        taken(TaskStep.ASSIGNED, "2024-02-01"),
                                        taken(TaskStep.REPORTED_DONE, "2024-02-15"),
                                        taken(TaskStep.ACCEPTED, "2024-03-01"))
                                .build(),
                        task("2024-02-02").build(),
                        task("2024-02-02")
                                .addSteps(
                                        taken(TaskStep.ACCEPTED, "2024-03-02"), taken(TaskStep.NOT_DONE, "2024-04-01"))
                                .build())
                .putCompleteThrough(RecordList.IMPLEMENTATION_TASKS, day("2024-12-31"));
        assertThat(counts(record, "2024-02-01/2024-02-29"))
                .containsEntry(Figure.RECOMMENDATIONS, 3)
                .containsEntry(Figure.RECOMMENDATIONS_CARRIED_OUT, 0);
        assertThat(counts(record, "2024-03-01/2024-03-31"))
                .containsEntry(Figure.RECOMMENDATIONS, 0)
                .containsEntry(Figure.RECOMMENDATIONS_CARRIED_OUT, 1);
        assertThat(FiguresOfRecord.of(record.build())
                        .figures(ReportingPeriod.parse("2024-02"))
                        .orElseThrow()
                        .counts())
                .containsOnlyKeys(Figure.RECOMMENDATIONS, Figure.RECOMMENDATIONS_CARRIED_OUT);
        assertThat(FiguresOfRecord.of(record.addImplementationTasks(task(null).build())
                                .build())
                        .figures(ReportingPeriod.parse("2024-02"))
                        .orElseThrow()
                        .counts())
                .containsOnlyKeys(Figure.RECOMMENDATIONS_CARRIED_OUT);
    }

    @Test
    void petitions_whose_number_is_not_recorded_cannot_be_compared() {
        CouncilRecord.Builder record = record().addPetitionSettlements(
                        PetitionSettlement.builder()
                                .term(THANH_LIEM)
                                .petitions("trước kỳ họp thứ 8")
                                .received(40)
                                .addSteps(
                                        taken(PetitionStep.COLLECTED, "2024-06-01"),
                                        taken(PetitionStep.PEOPLES_COMMITTEE_REPORTED, "2024-06-20"))
                                .build(),
                        PetitionSettlement.builder()
                                .term(THANH_LIEM)
                                .petitions("trước kỳ họp thứ 9")
                                .received(7)
                                .answered(0)
                                .build())
                .putCompleteThrough(RecordList.PETITION_SETTLEMENTS, day("2024-12-31"));
        assertThat(FiguresOfRecord.of(record.build())
                        .compare(ActivityFigures.builder()
                                .term(THANH_LIEM)
                                .period(ReportingPeriod.parse("2024-H1"))
                                .putCounts(Figure.PETITIONS_RECEIVED, 40)
                                .putCounts(Figure.PETITIONS_ANSWERED, 38)
                                .build()))
                .extracting(FigureComparison::figure, FigureComparison::agreement)
                .containsExactly(
                        tuple(Figure.PETITIONS_RECEIVED, FigureAgreement.AGREES),
                        tuple(Figure.PETITIONS_ANSWERED, FigureAgreement.DETAILS_MISSING));
        assertThat(FiguresOfRecord.of(record.build())
                        .figures(ReportingPeriod.parse("2024-H2"))
                        .orElseThrow()
                        .counts())
                .containsEntry(Figure.PETITIONS_RECEIVED, 0)
                .containsEntry(Figure.PETITIONS_ANSWERED, 0);
    }

    @SafeVarargs
    private static CitizenLetter letter(String number, CaseStep<LetterStep>... steps) {
        return CitizenLetter.builder()
                .term(THANH_LIEM)
                .number(number)
                .receivedBy(Actor.DELEGATE)
                .addSteps(steps)
                .build();
    }

    @Test
    void letters_count_by_their_own_steps_and_not_again_by_the_supervision_of_complaints() {
        CouncilRecord.Builder record = record().addComplaintSupervisions(complaint()
                .addSteps(taken(ComplaintStep.RECEIVED, "2024-02-05"), taken(ComplaintStep.SETTLED, "2024-02-28"))
                .build());
        assertThat(counts(record, "2024-02-01/2024-02-29"))
                .containsEntry(Figure.COMPLAINTS_RECEIVED, 1)
                .containsEntry(Figure.COMPLAINTS_SETTLED, 1);

        record.addLetters(
                letter(
                        "1",
                        taken(LetterStep.RECEIVED, "2024-02-01"),
                        taken(LetterStep.FORWARDED, "2024-02-03"),
                        taken(LetterStep.RESOLVED, "2024-03-01")),
                letter("2", taken(LetterStep.RECEIVED, "2024-02-29")),
                letter("3", taken(LetterStep.RECEIVED, "2024-03-01")));
        assertThat(counts(record, "2024-02-01/2024-02-29"))
                .containsEntry(Figure.COMPLAINTS_RECEIVED, 2)
                .containsEntry(Figure.COMPLAINTS_FORWARDED, 1)
                .containsEntry(Figure.COMPLAINTS_SETTLED, 0);
        assertThat(counts(record, "2024-03-01/2024-03-31"))
                .containsEntry(Figure.COMPLAINTS_RECEIVED, 1)
                .containsEntry(Figure.COMPLAINTS_SETTLED, 1);
        assertThat(counts(
                        record().addComplaintSupervisions(complaint()
                                        .addSteps(taken(ComplaintStep.RECEIVED, "2024-02-05"))
                                        .build())
                                .putCompleteThrough(RecordList.LETTERS, day("2024-12-31")),
                        "2024-02-01/2024-02-29"))
                .containsEntry(Figure.COMPLAINTS_RECEIVED, 0);
    }

    private static VoterPetition.Builder petition(String number) {
        return VoterPetition.builder().term(THANH_LIEM).number(number).channel(PetitionChannel.COUNCIL);
    }

    @Test
    void petitions_count_as_voters_brought_them_and_are_answered_in_their_parts() {
        CouncilRecord.Builder record = record().addPetitionSettlements(PetitionSettlement.builder()
                        .term(THANH_LIEM)
                        .petitions("trước kỳ họp thứ 8")
                        .received(40)
                        .answered(38)
                        .addSteps(
                                taken(PetitionStep.COLLECTED, "2024-02-01"),
                                taken(PetitionStep.PEOPLES_COMMITTEE_REPORTED, "2024-02-20"))
                        .build())
                .addVoterPetitions(
                        petition("1")
                                .addSplitInto("1a", "1b")
                                .addSteps(
                                        taken(VoterPetitionStep.RECORDED, "2024-02-01"),
                                        taken(VoterPetitionStep.SPLIT, "2024-02-05"))
                                .build(),
                        petition("1a")
                                .partOf("1")
                                .addSteps(
                                        taken(VoterPetitionStep.RECORDED, "2024-02-01"),
                                        taken(VoterPetitionStep.ANSWERED, "2024-02-29"))
                                .build(),
                        petition("1b")
                                .partOf("1")
                                .addSteps(
                                        taken(VoterPetitionStep.RECORDED, "2024-02-01"),
                                        taken(VoterPetitionStep.ANSWERED, "2024-03-01"))
                                .build(),
                        petition("2")
                                .addSteps(taken(VoterPetitionStep.RECORDED, "2024-02-29"))
                                .build());
        for (VoterPetitionStep step : List.of(
                VoterPetitionStep.DUPLICATE, VoterPetitionStep.NOT_A_PETITION, VoterPetitionStep.LATE_NOT_ACCEPTED)) {
            record.addVoterPetitions(petition(step.name())
                    .addSteps(taken(VoterPetitionStep.RECORDED, "2024-02-10"), taken(step, "2024-03-10"))
                    .build());
        }
        assertThat(counts(record, "2024-02-01/2024-02-29"))
                .containsEntry(Figure.PETITIONS_RECEIVED, 2)
                .containsEntry(Figure.PETITIONS_ANSWERED, 1);
        assertThat(counts(record, "2024-03-01/2024-03-31"))
                .containsEntry(Figure.PETITIONS_RECEIVED, 0)
                .containsEntry(Figure.PETITIONS_ANSWERED, 1);

        record.addVoterPetitions(petition("3").build())
                .putCompleteThrough(RecordList.VOTER_PETITIONS, day("2024-12-31"));
        assertThat(FiguresOfRecord.of(record.build())
                        .figures(ReportingPeriod.parse("2024-02"))
                        .orElseThrow()
                        .counts())
                .as("nobody knows when petition 3 was recorded")
                .containsOnlyKeys(Figure.PETITIONS_ANSWERED);
    }

    private static VoterContact.Builder contact() {
        return VoterContact.builder()
                .term(THANH_LIEM)
                .channel(ContactChannel.COUNCIL)
                .kind(ContactKind.BEFORE_REGULAR_SESSION);
    }

    @Test
    void conferences_with_voters_count_on_their_days_and_a_round_without_them_by_the_days_voters_were_met() {
        CouncilRecord.Builder record = record().addVoterContacts(
                        contact()
                                .addConferences(
                                        ContactConference.builder()
                                                .venue("xã A")
                                                .heldOn(day("2024-02-01"))
                                                .build(),
                                        ContactConference.builder()
                                                .venue("xã B")
                                                .heldOn(day("2024-03-01"))
                                                .build())
                                .addSteps(taken(ContactStep.HELD, "2024-02-02"))
                                .build(),
                        contact()
                                .addSteps(
                                        taken(ContactStep.PLANNED, "2024-02-01"),
                                        taken(ContactStep.HELD, "2024-02-28"),
                                        taken(ContactStep.HELD, "2024-02-29"))
                                .build())
                .putCompleteThrough(RecordList.VOTER_CONTACTS, day("2024-12-31"));
        assertThat(counts(record, "2024-02-01/2024-02-29")).containsEntry(Figure.VOTER_CONTACTS, 3);
        assertThat(counts(record, "2024-03-01/2024-03-31")).containsEntry(Figure.VOTER_CONTACTS, 1);
        assertThat(figuresOf(record, "2024-02")).containsEntry(Figure.VOTER_CONTACTS, 3);

        record.addVoterContacts(contact().build());
        assertThat(FiguresOfRecord.of(record.build()).figures(ReportingPeriod.parse("2024-02")))
                .as("how many conferences a round had that tells of none")
                .isEmpty();
    }

    private static Map<Figure, Integer> figuresOf(CouncilRecord.Builder record, String period) {
        return FiguresOfRecord.of(record.build())
                .figures(ReportingPeriod.parse(period))
                .orElseThrow()
                .counts();
    }

    private static ReceptionDay reception(ReceptionHolder holder, String scheduled, boolean held) {
        ReceptionDay.Builder reception =
                ReceptionDay.builder().term(THANH_LIEM).heldBy(holder).scheduledOn(day(scheduled));
        return held ? reception.heldOn(day(scheduled)).build() : reception.build();
    }

    @Test
    void receptions_count_on_the_days_on_which_they_were_held() {
        CouncilRecord.Builder record = record().addReceptionDays(
                        reception(ReceptionHolder.COUNCIL_CHAIR, "2024-02-15", true),
                        reception(ReceptionHolder.COUNCIL_CHAIR, "2024-02-16", false),
                        reception(ReceptionHolder.DELEGATE, "2024-02-20", true),
                        reception(ReceptionHolder.DELEGATE, "2024-02-21", false),
                        reception(ReceptionHolder.PEOPLES_COMMITTEE_CHAIR, "2024-02-22", true))
                .addActs(ActDays.builder()
                        .act(RecurringAct.CITIZEN_RECEPTION)
                        .addDays(day("2024-02-15"), day("2024-02-28"))
                        .build());
        assertThat(counts(record, "2024-02-01/2024-02-29"))
                .containsEntry(Figure.CITIZEN_RECEPTIONS, 2)
                .containsEntry(Figure.DELEGATE_RECEPTIONS, 1);
        assertThat(FiguresOfRecord.of(record.build()).figures(ReportingPeriod.parse("2024-02")))
                .isEmpty();
        record.putCompleteThrough(RecordList.RECEPTION_DAYS, day("2024-02-29"));
        assertThat(figuresOf(record, "2024-02"))
                .containsOnlyKeys(Figure.CITIZEN_RECEPTIONS, Figure.DELEGATE_RECEPTIONS);
    }

    @Test
    void a_figure_is_complete_when_all_lists_that_may_hold_it_are() {
        CouncilRecord.Builder record = record().putCompleteThrough(RecordList.SUPERVISIONS, day("2024-12-31"))
                .putCompleteThrough(RecordList.THEMATIC_SUPERVISIONS, day("2024-11-30"));
        assertThat(compare(record, thematic("2024-11", 0)).agreement()).isEqualTo(FigureAgreement.AGREES);
        assertThat(compare(record, thematic("2024-12", 0)).agreement()).isEqualTo(FigureAgreement.RECORD_NOT_COMPLETE);
        Map<Figure, Integer> november = FiguresOfRecord.of(record.build())
                .figures(ReportingPeriod.parse("2024-11"))
                .orElseThrow()
                .counts();
        assertThat(november).containsOnlyKeys(Figure.THEMATIC_SUPERVISIONS);
        for (RecordList list : List.of(
                RecordList.GROUP_SUPERVISIONS,
                RecordList.COMPLAINT_SUPERVISIONS,
                RecordList.PETITION_SETTLEMENTS,
                RecordList.SURVEYS,
                RecordList.EXPLANATION_SESSIONS,
                RecordList.REPORT_REVIEWS,
                RecordList.LEGAL_DOCUMENT_REVIEWS,
                RecordList.CONFIDENCE_POLLS,
                RecordList.CONFIDENCE_VOTES)) {
            record.putCompleteThrough(list, day("2024-12-31"));
        }
        assertThat(FiguresOfRecord.of(record.build())
                        .figures(ReportingPeriod.parse("2024-11"))
                        .orElseThrow()
                        .counts())
                .containsOnlyKeys(
                        Figure.EXPLANATION_SESSIONS,
                        Figure.SUPERVISIONS_AND_SURVEYS,
                        Figure.SUPERVISIONS,
                        Figure.SURVEYS,
                        Figure.COUNCIL_SUPERVISIONS,
                        Figure.STANDING_COMMITTEE_SUPERVISIONS,
                        Figure.COMMITTEE_SUPERVISIONS,
                        Figure.GROUP_SUPERVISIONS,
                        Figure.DELEGATE_SUPERVISIONS,
                        Figure.THEMATIC_SUPERVISIONS,
                        Figure.COMPLAINT_SUPERVISIONS,
                        Figure.PETITION_SUPERVISIONS,
                        Figure.REPORT_REVIEWS,
                        Figure.LEGAL_DOCUMENT_REVIEWS,
                        Figure.COMPLAINTS_RECEIVED,
                        Figure.COMPLAINTS_FORWARDED,
                        Figure.COMPLAINTS_SETTLED,
                        Figure.PETITIONS_RECEIVED,
                        Figure.PETITIONS_ANSWERED,
                        Figure.CONFIDENCE_POLLS,
                        Figure.CONFIDENCE_VOTES);
    }

    @Test
    void all_else_counts_on_its_day() {
        CouncilRecord.Builder record = record().addMeetings(StandingCommitteeMeeting.builder()
                        .term(THANH_LIEM)
                        .kind(MeetingKind.ORDINARY)
                        .heldOn(day("2024-02-26"))
                        .build())
                .addStandingCommitteeDecisions(StandingCommitteeDecision.builder()
                        .term(THANH_LIEM)
                        .title("Điều chỉnh dự toán")
                        .matter(DecisionMatter.values()[0])
                        .decidedOn(day("2024-02-27"))
                        .build())
                .addBriefings(BriefingConference.builder()
                        .term(THANH_LIEM)
                        .kind(BriefingKind.values()[0])
                        .heldOn(day("2024-02-28"))
                        .build())
                .addVerifications(Verification.builder()
                        .term(THANH_LIEM)
                        .matter("Ngân sách")
                        .committee(CommitteeKind.values()[0])
                        .heldOn(day("2024-02-29"))
                        .build())
                .addActs(ActDays.builder()
                        .act(RecurringAct.CITIZEN_RECEPTION)
                        .addDays(day("2024-02-01"), day("2024-02-15"), day("2024-03-01"))
                        .build())
                .addActs(ActDays.builder()
                        .act(RecurringAct.FRONT_NOTICE)
                        .addDays(day("2024-02-02"))
                        .build());
        assertThat(counts(record, "2024-02-01/2024-02-29"))
                .containsEntry(Figure.STANDING_COMMITTEE_MEETINGS, 1)
                .containsEntry(Figure.STANDING_COMMITTEE_DECISIONS, 1)
                .containsEntry(Figure.BRIEFING_CONFERENCES, 1)
                .containsEntry(Figure.VERIFICATIONS, 1)
                .containsEntry(Figure.CITIZEN_RECEPTIONS, 2)
                .doesNotContainKeys(
                        Figure.COUNCILS,
                        Figure.FOCUS_CONTENTS,
                        Figure.CANCELLED_INVESTMENT_PROJECTS,
                        Figure.JOINED_SUPERVISIONS);
    }

    @Test
    void a_record_vouches_for_what_it_is_complete_for() {
        CouncilRecord.Builder record = threeSessions()
                .putCompleteThrough(RecordList.SESSIONS, day("2024-09-30"))
                .putCompleteThrough(RecordList.MEETINGS, day("2024-09-29"))
                .addActs(ActDays.builder()
                        .act(RecurringAct.CITIZEN_RECEPTION)
                        .completeThrough(day("2024-12-31"))
                        .build());
        FiguresOfRecord figures = FiguresOfRecord.of(record.build());
        assertThat(figures.figures(ReportingPeriod.parse("2024-Q3")))
                .contains(ActivityFigures.builder()
                        .term(THANH_LIEM)
                        .period(ReportingPeriod.parse("2024-Q3"))
                        .putCounts(Figure.SESSIONS, 2)
                        .putCounts(Figure.REGULAR_SESSIONS, 1)
                        .putCounts(Figure.EXTRAORDINARY_SESSIONS, 0)
                        .putCounts(Figure.THEMATIC_SESSIONS, 1)
                        .putCounts(Figure.UNEXPECTED_MATTERS_SESSIONS, 0)
                        .putCounts(Figure.RESOLUTIONS, 2)
                        .putCounts(Figure.CITIZEN_RECEPTIONS, 0)
                        .build());
        assertThat(figures.figures(ReportingPeriod.parse("2024-9M"))
                        .orElseThrow()
                        .counts())
                .containsEntry(Figure.SESSIONS, 2)
                .doesNotContainKey(Figure.STANDING_COMMITTEE_MEETINGS);
        assertThat(figures.figures(ReportingPeriod.parse("2024")).orElseThrow().counts())
                .containsOnlyKeys(Figure.CITIZEN_RECEPTIONS);
        assertThat(figures.figures(ReportingPeriod.parse("2023"))).isEmpty();
        assertThat(figures.figures(ReportingPeriod.parse("2021-2026"))).isEmpty();
    }

    @Test
    void figures_that_agree_and_that_differ() {
        CouncilRecord.Builder record = threeSessions().putCompleteThrough(RecordList.SESSIONS, day("2024-12-31"));
        FigureComparison same = compare(record, sessions("2024", 3));
        assertThat(same)
                .isEqualTo(FigureComparison.builder()
                        .figure(Figure.SESSIONS)
                        .period(ReportingPeriod.year(2024))
                        .stated(3)
                        .counted(3)
                        .agreement(FigureAgreement.AGREES)
                        .build());
        FigureComparison more = compare(record, sessions("2024-H2", 5));
        assertThat(more.agreement()).isEqualTo(FigureAgreement.DIFFERS);
        assertThat(more.difference()).hasValue(2);
        assertThat(compare(record, sessions("2024-09", 0)).difference()).hasValue(-1);
    }

    @Test
    void figures_beyond_the_end_or_before_the_beginning_of_the_record_cannot_be_compared() {
        CouncilRecord.Builder record = threeSessions().putCompleteThrough(RecordList.SESSIONS, day("2024-09-29"));
        FigureComparison open = compare(record, sessions("2024-Q3", 2));
        assertThat(open.agreement()).isEqualTo(FigureAgreement.RECORD_NOT_COMPLETE);
        assertThat(open.counted()).hasValue(2);
        assertThat(compare(record, sessions("2024-08", 0)).agreement()).isEqualTo(FigureAgreement.AGREES);
        assertThat(compare(threeSessions(), sessions("2024-08", 0)).agreement())
                .isEqualTo(FigureAgreement.RECORD_NOT_COMPLETE);
        CouncilRecord.Builder late = CouncilRecord.builder()
                .term(THANH_LIEM)
                .span(DateSpan.parse("2024-07-02/2024-12-31"))
                .putCompleteThrough(RecordList.SESSIONS, day("2024-12-31"));
        assertThat(compare(late, sessions("2024-Q3", 0)).agreement()).isEqualTo(FigureAgreement.RECORD_NOT_COMPLETE);
        assertThat(compare(late, sessions("2024-Q4", 0)).agreement()).isEqualTo(FigureAgreement.AGREES);
    }

    @Test
    void a_report_made_before_its_period_ends_counts_through_its_day() {
        CouncilRecord.Builder record = threeSessions().putCompleteThrough(RecordList.SESSIONS, day("2024-09-29"));
        assertThat(compare(record, sessions("2024-9M", 1).reportedOn(day("2024-09-29")))
                        .agreement())
                .isEqualTo(FigureAgreement.AGREES);
        assertThat(compare(record, sessions("2024-9M", 1).reportedOn(day("2024-09-30")))
                        .agreement())
                .isEqualTo(FigureAgreement.RECORD_NOT_COMPLETE);
        assertThat(compare(record, sessions("2024-08", 0).reportedOn(day("2024-10-15")))
                        .agreement())
                .isEqualTo(FigureAgreement.AGREES);
    }

    @Test
    void what_has_no_day_may_lie_in_the_period_or_not() {
        CouncilRecord.Builder record = record().addSessions(
                        session(SessionKind.REGULAR, "2024-07-10"),
                        Session.builder()
                                .term(THANH_LIEM)
                                .kind(SessionKind.THEMATIC)
                                .build())
                .putCompleteThrough(RecordList.SESSIONS, day("2024-12-31"));
        FigureComparison comparison = compare(record, sessions("2024", 1));
        assertThat(comparison.agreement()).isEqualTo(FigureAgreement.DETAILS_MISSING);
        assertThat(comparison.counted()).hasValue(1);
        assertThat(FiguresOfRecord.of(record.build())
                        .figures(ReportingPeriod.year(2024))
                        .orElseThrow()
                        .counts())
                .containsEntry(Figure.REGULAR_SESSIONS, 1)
                .doesNotContainKeys(Figure.SESSIONS, Figure.THEMATIC_SESSIONS);
    }

    @Test
    void what_is_known_of_a_period_only_counts_in_periods_around_it() {
        CouncilRecord.Builder record = record().addSupervisions(
                        supervision(SupervisingBody.COMMITTEE, SupervisionForm.THEMATIC)
                                .reportedFor(ReportingPeriod.quarter(2024, 2))
                                .build())
                .putCompleteThrough(RecordList.SUPERVISIONS, day("2024-12-31"))
                .putCompleteThrough(RecordList.THEMATIC_SUPERVISIONS, day("2024-12-31"));
        assertThat(compare(record, thematic("2024-Q2", 1)).agreement()).isEqualTo(FigureAgreement.AGREES);
        assertThat(compare(record, thematic("2024-H1", 1)).agreement()).isEqualTo(FigureAgreement.AGREES);
        assertThat(compare(record, thematic("2024-H2", 0)).agreement()).isEqualTo(FigureAgreement.AGREES);
        assertThat(compare(record, thematic("2024-05", 1)).agreement()).isEqualTo(FigureAgreement.DETAILS_MISSING);
        assertThat(compare(record, thematic("2024-06", 1)).agreement()).isEqualTo(FigureAgreement.DETAILS_MISSING);
        assertThat(counts(record, "2024-06-01/2024-06-30")).containsEntry(Figure.THEMATIC_SUPERVISIONS, 1);
        assertThat(counts(record, "2024-05-01/2024-05-31")).containsEntry(Figure.THEMATIC_SUPERVISIONS, 0);
    }

    private static ActivityFigures.Builder thematic(String period, int stated) {
        return ActivityFigures.builder()
                .term(THANH_LIEM)
                .period(ReportingPeriod.parse(period))
                .putCounts(Figure.THEMATIC_SUPERVISIONS, stated);
    }

    @Test
    void a_term_is_compared_when_its_days_are_known() {
        Term term = Term.builder()
                .from(THANH_LIEM)
                .beginsOn(day("2021-07-01"))
                .endsOn(day("2026-03-30"))
                .build();
        Session last = Session.builder()
                .term(term)
                .kind(SessionKind.REGULAR)
                .opensOn(day("2026-03-29"))
                .build();
        Session next = Session.builder().from(last).opensOn(day("2026-03-30")).build();
        CouncilRecord.Builder record = CouncilRecord.builder()
                .term(term)
                .span(DateSpan.parse("2021-07-01/2026-03-30"))
                .addSessions(last, next)
                .putCompleteThrough(RecordList.SESSIONS, day("2026-03-29"));
        assertThat(compare(record, sessions("2021-2026", 1).term(term)).agreement())
                .isEqualTo(FigureAgreement.AGREES);
        assertThat(compare(record, sessions("2016-2021", 1).term(term)).agreement())
                .isEqualTo(FigureAgreement.PERIOD_NOT_KNOWN);
        assertThat(compare(
                                record().putCompleteThrough(RecordList.SESSIONS, day("2024-12-31")),
                                sessions("2021-2026", 1))
                        .agreement())
                .isEqualTo(FigureAgreement.PERIOD_NOT_KNOWN);
        Term running =
                Term.builder().from(THANH_LIEM).beginsOn(day("2021-07-01")).build();
        assertThat(compare(
                                CouncilRecord.builder().term(running).span(YEAR),
                                sessions("2021-2026", 1).term(running))
                        .agreement())
                .isEqualTo(FigureAgreement.PERIOD_NOT_KNOWN);
    }

    @Test
    void what_a_record_does_not_hold_cannot_be_compared() {
        CouncilRecord.Builder record = record();
        FigureComparison focus = compare(
                record,
                ActivityFigures.builder()
                        .term(THANH_LIEM)
                        .period(ReportingPeriod.year(2024))
                        .putCounts(Figure.FOCUS_CONTENTS, 3));
        assertThat(focus.agreement()).isEqualTo(FigureAgreement.NOT_RECORDED);
        assertThat(focus.counted()).isEmpty();
        assertThat(compare(record, sessions("2024", 82).scope(FigureScope.LOWER_COUNCILS))
                        .agreement())
                .isEqualTo(FigureAgreement.OTHER_COUNCILS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare(record, sessions("2024", 1).term(Given.HA_NAM)))
                .withMessage("term of published must be that of the record, nhiệm kỳ 2021-2026 của HĐND huyện Thanh"
                        + " Liêm, was nhiệm kỳ 2016-2021 của HĐND tỉnh Hà Nam");
    }

    @Test
    void all_figures_of_a_record_are_compared_in_order() {
        CouncilRecord record = threeSessions()
                .putCompleteThrough(RecordList.SESSIONS, day("2024-12-31"))
                .addFigures(
                        sessions("2024", 3).putCounts(Figure.COUNCILS, 1).build(),
                        sessions("2024-Q3", 1).build())
                .build();
        assertThat(FiguresOfRecord.of(record).compareAll())
                .extracting(FigureComparison::figure, FigureComparison::agreement)
                .containsExactly(
                        tuple(Figure.COUNCILS, FigureAgreement.NOT_RECORDED),
                        tuple(Figure.SESSIONS, FigureAgreement.AGREES),
                        tuple(Figure.SESSIONS, FigureAgreement.DIFFERS));
    }

    @Test
    void figures_of_the_same_record_are_the_same() {
        assertThat(FiguresOfRecord.of(record().build()))
                .isEqualTo(FiguresOfRecord.of(record().build()))
                .hasSameHashCodeAs(FiguresOfRecord.of(record().build()))
                .isNotEqualTo(FiguresOfRecord.of(threeSessions().build()))
                .hasToString("số liệu của hồ sơ hoạt động của HĐND huyện Thanh Liêm, tỉnh Hà Nam từ 01/01/2024 đến"
                        + " 31/12/2024");
    }
}

package io.github.councilprocedures.record;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.confidence.ConfidenceVoteFacts;
import io.github.councilprocedures.confidence.PollFacts;
import io.github.councilprocedures.confidence.VoteStep;
import io.github.councilprocedures.contact.ContactFacts;
import io.github.councilprocedures.contact.DelegateContactFacts;
import io.github.councilprocedures.coordination.CoordinationFacts;
import io.github.councilprocedures.delegate.AbsenceFacts;
import io.github.councilprocedures.delegate.CoerciveMeasureFacts;
import io.github.councilprocedures.delegate.DelegateFacts;
import io.github.councilprocedures.delegate.EndOfMandateFacts;
import io.github.councilprocedures.delegate.InquiryFacts;
import io.github.councilprocedures.delegate.SuspensionFacts;
import io.github.councilprocedures.delegate.VoterReportFacts;
import io.github.councilprocedures.delegate.YearOfMandateFacts;
import io.github.councilprocedures.election.ByElectionFacts;
import io.github.councilprocedures.election.ElectionFacts;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.front.FrontFacts;
import io.github.councilprocedures.front.FrontSupervisionFacts;
import io.github.councilprocedures.front.SocialCriticismFacts;
import io.github.councilprocedures.letter.LetterFacts;
import io.github.councilprocedures.letter.ReceptionFacts;
import io.github.councilprocedures.meeting.BriefingFacts;
import io.github.councilprocedures.meeting.DialogueFacts;
import io.github.councilprocedures.meeting.MeetingFacts;
import io.github.councilprocedures.meeting.PeoplesCommitteeFacts;
import io.github.councilprocedures.officer.EndOfOfficeFacts;
import io.github.councilprocedures.officer.OfficerFacts;
import io.github.councilprocedures.organ.CommitteeFacts;
import io.github.councilprocedures.organ.OrganFacts;
import io.github.councilprocedures.organ.SeatFacts;
import io.github.councilprocedures.petition.PetitionsOfSessionFacts;
import io.github.councilprocedures.petition.VoterPetitionFacts;
import io.github.councilprocedures.programme.ProgrammeFacts;
import io.github.councilprocedures.question.QuestionFacts;
import io.github.councilprocedures.question.WrittenAnswerFacts;
import io.github.councilprocedures.recommendation.TaskFacts;
import io.github.councilprocedures.reorganisation.DepletionFacts;
import io.github.councilprocedures.reorganisation.DissolutionFacts;
import io.github.councilprocedures.reorganisation.ReorganisationFacts;
import io.github.councilprocedures.reorganisation.SchemeFacts;
import io.github.councilprocedures.review.ComplaintFacts;
import io.github.councilprocedures.review.LegalDocumentFacts;
import io.github.councilprocedures.review.PetitionFacts;
import io.github.councilprocedures.review.ReportReviewFacts;
import io.github.councilprocedures.session.SessionFacts;
import io.github.councilprocedures.supervision.ExplanationFacts;
import io.github.councilprocedures.supervision.GroupFacts;
import io.github.councilprocedures.supervision.SupervisionFacts;
import io.github.councilprocedures.supervision.SurveyFacts;
import io.github.councilprocedures.supervision.ThematicFacts;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of a record that may claim to be complete (danh mục của hồ sơ). Each knows the type of what it holds, that of its
 * years, if it has any, and the fact whose day must lie in the span of the record, if there is one.
 */
public enum RecordList implements Labelled {
    /** The general election with its constituencies, complaints and handovers (cuộc bầu cử). */
    ELECTION("cuộc bầu cử đại biểu HĐND", "election of the council", ElectionFacts.ELECTION, null, null),
    /** By-elections (cuộc bầu cử bổ sung). */
    BY_ELECTIONS("cuộc bầu cử bổ sung", "by-elections", ByElectionFacts.BY_ELECTION, null, null),
    /** The number of delegates (số lượng đại biểu HĐND). */
    NUMBER_OF_DELEGATES("số lượng đại biểu HĐND", "number of delegates", SeatFacts.NUMBER_OF_DELEGATES, null, null),
    /** Delegates (đại biểu HĐND). */
    DELEGATES("đại biểu HĐND", "delegates", DelegateFacts.DELEGATE, null, null),
    /** The Standing Committee as it stood on days (cơ cấu Thường trực HĐND). */
    STANDING_COMMITTEES(
            "cơ cấu Thường trực HĐND",
            "compositions of the Standing Committee",
            OrganFacts.STANDING_COMMITTEE,
            null,
            null),
    /** Which committees the council had on days (cơ cấu các Ban của HĐND). */
    COMMITTEE_STRUCTURES(
            "cơ cấu các Ban của HĐND", "which committees the council has", CommitteeFacts.COMMITTEES, null, null),
    /** Committees, each as it stood on a day (Ban của HĐND). */
    COMMITTEES("Ban của HĐND", "committees of the council", CommitteeFacts.COMMITTEE, null, null),
    /** Delegates' groups as they stood on days (Tổ đại biểu HĐND). */
    DELEGATES_GROUPS("Tổ đại biểu HĐND", "delegates' groups", CommitteeFacts.GROUPS, null, null),
    /** Working regulations of the council (Quy chế làm việc của HĐND). */
    WORKING_REGULATIONS(
            "quy chế làm việc của HĐND",
            "working regulations",
            OrganFacts.WORKING_REGULATION,
            null,
            OrganFacts.ISSUED_ON),
    /** Times without a Chair (khuyết Chủ tịch HĐND). */
    CHAIR_VACANCIES("thời gian khuyết Chủ tịch HĐND", "vacancies of the Chair", OrganFacts.CHAIR_VACANCY, null, null),
    /** Sessions with their resolutions (kỳ họp). */
    SESSIONS("kỳ họp", "sessions", SessionFacts.SESSION, RecordFacts.YEAR_OF_SESSIONS, SessionFacts.OPENS_ON),
    /** Verifications by committees (thẩm tra). */
    VERIFICATIONS("cuộc thẩm tra", "verifications", CommitteeFacts.VERIFICATION, null, CommitteeFacts.VERIFIED_ON),
    /** Meetings of the Standing Committee (phiên họp Thường trực HĐND). */
    MEETINGS(
            "phiên họp Thường trực HĐND",
            "Standing Committee meetings",
            MeetingFacts.MEETING,
            RecordFacts.YEAR_OF_MEETINGS,
            MeetingFacts.HELD_ON),
    /** Decisions of the Standing Committee between sessions (quyết định giữa hai kỳ họp). */
    STANDING_COMMITTEE_DECISIONS(
            "quyết định của Thường trực HĐND giữa hai kỳ họp",
            "Standing Committee decisions between sessions",
            MeetingFacts.DECISION,
            null,
            MeetingFacts.DECIDED_ON),
    /** Briefing conferences (hội nghị giao ban). */
    BRIEFINGS(
            "hội nghị giao ban",
            "briefing conferences",
            BriefingFacts.BRIEFING,
            BriefingFacts.BRIEFINGS_OF_PROGRAMME,
            BriefingFacts.HELD_ON),
    /** Supervisions with their visits and steps (cuộc giám sát). */
    SUPERVISIONS("cuộc giám sát", "supervisions", SupervisionFacts.SUPERVISION, null, null),
    /** Supervision programmes of a year (chương trình giám sát) of the council, its Standing Committee and its committees. */
    PROGRAMMES(
            "chương trình giám sát",
            "supervision programmes",
            ProgrammeFacts.PROGRAMME,
            ProgrammeFacts.PROGRAMMES_OF_YEAR,
            null),
    /** Supervisions by delegates' groups (giám sát của Tổ đại biểu). */
    GROUP_SUPERVISIONS(
            "cuộc giám sát của Tổ đại biểu",
            "supervisions by delegates' groups",
            GroupFacts.GROUP_SUPERVISION,
            null,
            null),
    /** Questions of delegates (chất vấn), at sessions and between them. */
    QUESTIONINGS("chất vấn", "questions of delegates", QuestionFacts.QUESTIONING, null, null),
    /** Written answers to questions (trả lời chất vấn bằng văn bản). */
    WRITTEN_ANSWERS("văn bản trả lời chất vấn", "written answers", WrittenAnswerFacts.WRITTEN_ANSWER, null, null),
    /** Reviews of reports (xem xét báo cáo). */
    REPORT_REVIEWS("việc xem xét báo cáo", "reviews of reports", ReportReviewFacts.REPORT_REVIEW, null, null),
    /** Which reports were reviewed at which session (báo cáo tại kỳ họp). */
    REPORTS_OF_SESSIONS(
            "báo cáo trình tại kỳ họp", "reports of sessions", ReportReviewFacts.REPORTS_OF_SESSION, null, null),
    /** Legal documents sent to those who supervise them (gửi văn bản quy phạm pháp luật). */
    LEGAL_DOCUMENT_SENDINGS(
            "việc gửi văn bản quy phạm pháp luật", "legal documents sent", LegalDocumentFacts.SENDING, null, null),
    /** Reviews of legal documents (giám sát văn bản quy phạm pháp luật). */
    LEGAL_DOCUMENT_REVIEWS(
            "việc giám sát văn bản quy phạm pháp luật",
            "reviews of legal documents",
            LegalDocumentFacts.LEGAL_DOCUMENT_REVIEW,
            null,
            null),
    /** Supervisions of how complaints are handled (giám sát giải quyết khiếu nại, tố cáo). */
    COMPLAINT_SUPERVISIONS(
            "việc giám sát giải quyết khiếu nại, tố cáo",
            "supervisions of complaints",
            ComplaintFacts.COMPLAINT,
            null,
            null),
    /** Supervisions of how voters' petitions are settled (giám sát giải quyết kiến nghị của cử tri). */
    PETITION_SETTLEMENTS(
            "việc giám sát giải quyết kiến nghị của cử tri",
            "supervisions of voters' petitions",
            PetitionFacts.SETTLEMENT,
            null,
            null),
    /** Tasks that follow from supervisions (nhiệm vụ sau giám sát). */
    IMPLEMENTATION_TASKS(
            "nhiệm vụ thực hiện kết luận, kiến nghị sau giám sát",
            "tasks after supervisions",
            TaskFacts.TASK,
            null,
            null),
    /** Thematic supervisions (giám sát chuyên đề), step by step. */
    THEMATIC_SUPERVISIONS(
            "cuộc giám sát chuyên đề", "thematic supervisions", ThematicFacts.THEMATIC_SUPERVISION, null, null),
    /** Explanation sessions (phiên giải trình). */
    EXPLANATION_SESSIONS("phiên giải trình", "explanation sessions", ExplanationFacts.EXPLANATION_SESSION, null, null),
    /** Confidence polls (lấy phiếu tín nhiệm). */
    CONFIDENCE_POLLS("lấy phiếu tín nhiệm", "confidence polls", PollFacts.POLL, null, null),
    /** Surveys (khảo sát), which the law does not count as supervision. */
    SURVEYS("cuộc khảo sát", "surveys", SurveyFacts.SURVEY, null, null),
    /** Evaluations of the coordination regulation (đánh giá thực hiện quy chế phối hợp). */
    EVALUATIONS(
            "đánh giá thực hiện quy chế phối hợp",
            "evaluations of the coordination regulation",
            null,
            CoordinationFacts.REGULATION_YEAR,
            null),
    /** Meetings of the People's Committee with their votes (phiên họp UBND). */
    COMMITTEE_MEETINGS(
            "phiên họp UBND",
            "meetings of the People's Committee",
            PeoplesCommitteeFacts.COMMITTEE_MEETING,
            null,
            PeoplesCommitteeFacts.COMMITTEE_MET_ON),
    /** Dialogues with the people (hội nghị đối thoại). */
    DIALOGUES(
            "hội nghị đối thoại với Nhân dân",
            "dialogues with the people",
            DialogueFacts.DIALOGUE,
            null,
            DialogueFacts.HELD_ON),
    /** Rounds of voter contact (đợt tiếp xúc cử tri) with their conferences. */
    VOTER_CONTACTS("đợt tiếp xúc cử tri", "rounds of voter contact", ContactFacts.CONTACT, null, null),
    /** Contact of single delegates with voters (việc một đại biểu tiếp xúc cử tri). */
    DELEGATE_CONTACTS(
            "việc một đại biểu tiếp xúc cử tri",
            "contact of single delegates with voters",
            DelegateContactFacts.DELEGATE_CONTACT,
            null,
            null),
    /** Voters' petitions (kiến nghị của cử tri), each with its own file. */
    VOTER_PETITIONS("kiến nghị của cử tri", "voters' petitions", VoterPetitionFacts.PETITION, null, null),
    /** What sessions heard of voters' petitions (thông báo, báo cáo về kiến nghị của cử tri tại kỳ họp). */
    PETITIONS_OF_SESSIONS(
            "kiến nghị của cử tri tại kỳ họp",
            "what sessions heard of voters' petitions",
            PetitionsOfSessionFacts.PETITIONS_OF_SESSION,
            null,
            null),
    /** Citizens' letters (đơn thư của công dân), without what they say. */
    LETTERS("đơn thư của công dân", "citizens' letters", LetterFacts.LETTER, null, null),
    /** Days of citizen reception (ngày tiếp công dân) by delegates and by the Chair. */
    RECEPTION_DAYS("ngày tiếp công dân", "days of citizen reception", ReceptionFacts.RECEPTION, null, null),
    /** Years of reception by the Chair of the People's Committee (các ngày tiếp công dân của Chủ tịch UBND). */
    HEAD_RECEPTIONS(
            "ngày tiếp công dân của Chủ tịch UBND",
            "receptions by the Chair of the People's Committee",
            ReceptionFacts.HEAD_RECEPTIONS,
            null,
            null),
    /** Years of supervision and social criticism by the Fatherland Front (năm giám sát, phản biện xã hội của Mặt trận). */
    FRONT_YEARS(
            "năm giám sát, phản biện xã hội của Mặt trận",
            "years of the Fatherland Front",
            FrontFacts.FRONT_YEAR,
            null,
            null),
    /** Supervisions by the Fatherland Front (giám sát của Mặt trận). */
    FRONT_SUPERVISIONS(
            "cuộc giám sát của Mặt trận",
            "supervisions by the Fatherland Front",
            FrontSupervisionFacts.FRONT_SUPERVISION,
            null,
            null),
    /** Social criticism of drafts (phản biện xã hội). */
    SOCIAL_CRITICISMS(
            "việc phản biện xã hội", "social criticism of drafts", SocialCriticismFacts.SOCIAL_CRITICISM, null, null),
    /** Proposals of the Fatherland Front to the local authorities (kiến nghị của Mặt trận). */
    FRONT_PROPOSALS("kiến nghị của Mặt trận", "proposals of the Fatherland Front", FrontFacts.PROPOSAL, null, null),
    /** Posts that were filled, with their approvals (việc giữ chức vụ). */
    STARTS_OF_OFFICE(
            "việc bầu, phê chuẩn, chỉ định giữ chức vụ",
            "posts filled",
            OfficerFacts.START_OF_OFFICE,
            null,
            OfficerFacts.CHOSEN_ON),
    /** Posts that ended before the term, with their approvals (việc thôi giữ chức vụ). */
    ENDS_OF_OFFICE("việc thôi giữ chức vụ", "posts given up or lost", EndOfOfficeFacts.END_OF_OFFICE, null, null),
    /** Votes of confidence (bỏ phiếu tín nhiệm). */
    CONFIDENCE_VOTES(
            "bỏ phiếu tín nhiệm",
            "votes of confidence",
            ConfidenceVoteFacts.CONFIDENCE_VOTE,
            null,
            ConfidenceVoteFacts.CASE.day(VoteStep.BALLOTED)),
    /** Years of single delegates (năm hoạt động của đại biểu). */
    YEARS_OF_MANDATE(
            "năm hoạt động của đại biểu", "years of delegates", YearOfMandateFacts.YEAR_OF_MANDATE, null, null),
    /** Inquiries of delegates with their answers (chất vấn, yêu cầu của đại biểu). */
    DELEGATE_INQUIRIES("chất vấn, yêu cầu của đại biểu", "inquiries of delegates", InquiryFacts.INQUIRY, null, null),
    /** Reports of delegates to the voters (báo cáo của đại biểu với cử tri). */
    VOTER_REPORTS(
            "báo cáo của đại biểu với cử tri",
            "delegates' reports to voters",
            VoterReportFacts.VOTER_REPORTS,
            null,
            null),
    /** Long absences of delegates (đại biểu liên tục không dự kỳ họp). */
    LONG_ABSENCES(
            "việc đại biểu liên tục không dự kỳ họp",
            "long absences of delegates",
            AbsenceFacts.LONG_ABSENCE,
            null,
            null),
    /** Measures against delegates (biện pháp tố tụng đối với đại biểu). */
    COERCIVE_MEASURES(
            "biện pháp tố tụng đối với đại biểu",
            "measures against delegates",
            CoerciveMeasureFacts.COERCIVE_MEASURE,
            null,
            CoerciveMeasureFacts.TAKEN_ON),
    /** Suspensions of delegates (tạm đình chỉ nhiệm vụ đại biểu). */
    SUSPENSIONS("tạm đình chỉ đại biểu", "suspensions of delegates", SuspensionFacts.SUSPENSION, null, null),
    /** Mandates that ended before the term (chấm dứt nhiệm vụ đại biểu). */
    ENDS_OF_MANDATE("chấm dứt nhiệm vụ đại biểu", "ends of mandates", EndOfMandateFacts.END_OF_MANDATE, null, null),
    /** Schemes to change units (đề án sắp xếp đơn vị hành chính). */
    UNIT_CHANGE_SCHEMES("đề án sắp xếp đơn vị hành chính", "schemes to change units", SchemeFacts.SCHEME, null, null),
    /** How the council came out of a reorganisation (HĐND hình thành sau sắp xếp). */
    REORGANISATION(
            "việc hình thành HĐND sau sắp xếp đơn vị hành chính",
            "how the council came out of a reorganisation",
            ReorganisationFacts.REORGANISED_COUNCIL,
            null,
            null),
    /** Days on which delegates were too few (HĐND không còn đủ số đại biểu). */
    DEPLETIONS(
            "thời điểm HĐND không đủ số đại biểu",
            "times with too few delegates",
            DepletionFacts.DEPLETED_COUNCIL,
            null,
            null),
    /** The dissolution (giải tán HĐND). */
    DISSOLUTION("việc giải tán HĐND", "dissolution", DissolutionFacts.DISSOLUTION, null, null),
    /** The end of a district council with its level (kết thúc hoạt động của HĐND cấp huyện). */
    DISTRICT_HANDOVER(
            "việc kết thúc hoạt động của HĐND cấp huyện",
            "end of the district council",
            SchemeFacts.DISTRICT_HANDOVER,
            null,
            null);

    private static final ImmutableMap<SubjectType<?>, RecordList> BY_TYPE = byType();

    private final Phrase label;
    private final @Nullable SubjectType<?> type;
    private final @Nullable SubjectType<?> years;
    private final @Nullable DateFact<?> within;

    <S extends TermSubject> RecordList(
            String vi,
            String en,
            @Nullable SubjectType<S> type,
            @Nullable SubjectType<?> years,
            @Nullable DateFact<S> within) {
        this.label = new Phrase(vi, en);
        this.type = type;
        this.years = years;
        this.within = within;
    }

    @Override
    public Phrase label() {
        return label;
    }

    /** The list that claims to hold a part, or what the part is worked out from; empty when none claims it. */
    static Optional<RecordList> of(Subject part) {
        return Optional.ofNullable(BY_TYPE.get(part.subjectType()));
    }

    /** The name of the attribute of a record that holds the list. */
    String attribute() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }

    /** Refuses what happened outside the span. */
    void requireWithin(DateSpan span, Subject listed) {
        if (within != null) {
            @SuppressWarnings("unchecked") // the constructor took both for one type of subjects
            DateFact<Subject> fact = (DateFact<Subject>) within;
            fact.day(listed).ifPresent(day -> requireWithin(span, fact.name() + " of one of the " + attribute(), day));
        }
    }

    static void requireWithin(DateSpan span, String field, LocalDate day) {
        if (!span.contains(day)) {
            throw new IllegalArgumentException(field + " must lie in the span " + span + ", was " + day);
        }
    }

    private static ImmutableMap<SubjectType<?>, RecordList> byType() {
        ImmutableMap.Builder<SubjectType<?>, RecordList> lists = ImmutableMap.builder();
        for (RecordList list : values()) {
            if (list.type != null) {
                lists.put(requireNonNull(list.type), list);
            }
            if (list.years != null) {
                lists.put(requireNonNull(list.years), list);
            }
        }
        return lists.buildOrThrow();
    }
}

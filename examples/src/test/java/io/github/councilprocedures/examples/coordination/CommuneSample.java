package io.github.councilprocedures.examples.coordination;

import static io.github.councilprocedures.casefile.Actor.CITIZEN;
import static io.github.councilprocedures.casefile.Actor.COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.COMPETENT_BODY;
import static io.github.councilprocedures.casefile.Actor.COUNCIL;
import static io.github.councilprocedures.casefile.Actor.DELEGATE;
import static io.github.councilprocedures.casefile.Actor.DELEGATES_GROUP;
import static io.github.councilprocedures.casefile.Actor.DRAFTER;
import static io.github.councilprocedures.casefile.Actor.FATHERLAND_FRONT;
import static io.github.councilprocedures.casefile.Actor.OFFICE;
import static io.github.councilprocedures.casefile.Actor.PEOPLES_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.PUBLIC;
import static io.github.councilprocedures.casefile.Actor.QUESTIONED_PERSON;
import static io.github.councilprocedures.casefile.Actor.SENDER;
import static io.github.councilprocedures.casefile.Actor.STANDING_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.SUPERIOR_STANDING_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.SUPERVISEE;
import static io.github.councilprocedures.casefile.Actor.SUPERVISION_TEAM;
import static io.github.councilprocedures.casefile.Actor.VOTERS;
import static io.github.councilprocedures.coordination.CoordinationFacts.DELIVERED_ON;
import static io.github.councilprocedures.coordination.CoordinationFacts.FIXED_DAY_ON;
import static io.github.councilprocedures.coordination.CoordinationFacts.PERIOD_ENDS_ON;
import static io.github.councilprocedures.coordination.CoordinationFacts.TRIGGERED_ON;
import static io.github.councilprocedures.coordination.CoordinationMethod.DOCUMENT;
import static io.github.councilprocedures.coordination.CoordinationMethod.JOINT_DELEGATION;
import static io.github.councilprocedures.coordination.CoordinationMethod.MEETING;
import static io.github.councilprocedures.coordination.CoordinationMethod.MUTUAL_ATTENDANCE;
import static io.github.councilprocedures.coordination.CoordinationMethod.NOTICE;
import static io.github.councilprocedures.coordination.CoordinationMethod.WRITTEN_OPINION;
import static io.github.councilprocedures.coordination.CoordinationSubject.CITIZENS;
import static io.github.councilprocedures.coordination.CoordinationSubject.DRAFTING;
import static io.github.councilprocedures.coordination.CoordinationSubject.EVALUATION;
import static io.github.councilprocedures.coordination.CoordinationSubject.INFORMATION;
import static io.github.councilprocedures.coordination.CoordinationSubject.PUBLICITY;
import static io.github.councilprocedures.coordination.CoordinationSubject.SESSIONS;
import static io.github.councilprocedures.coordination.CoordinationSubject.STANDING_COMMITTEE_MEETINGS;
import static io.github.councilprocedures.coordination.CoordinationSubject.SUPERVISION;
import static io.github.councilprocedures.coordination.CoordinationSubject.VOTER_CONTACT;
import static io.github.councilprocedures.coordination.Trigger.ANSWER_PERIOD_ENDS;
import static io.github.councilprocedures.coordination.Trigger.CASE_RESOLVED;
import static io.github.councilprocedures.coordination.Trigger.CRITICISM_RECEIVED;
import static io.github.councilprocedures.coordination.Trigger.DECISION_SIGNED;
import static io.github.councilprocedures.coordination.Trigger.DELEGATION_VISIT;
import static io.github.councilprocedures.coordination.Trigger.DENUNCIATION_RECEIVED;
import static io.github.councilprocedures.coordination.Trigger.DOCUMENT_ISSUED;
import static io.github.councilprocedures.coordination.Trigger.DRAFT_SUBMITTED;
import static io.github.councilprocedures.coordination.Trigger.FRONT_DELEGATION_VISIT;
import static io.github.councilprocedures.coordination.Trigger.HALF_YEAR;
import static io.github.councilprocedures.coordination.Trigger.LETTER_RECEIVED;
import static io.github.councilprocedures.coordination.Trigger.LIAISON_CONFERENCE;
import static io.github.councilprocedures.coordination.Trigger.MATTER_ARISES;
import static io.github.councilprocedures.coordination.Trigger.MONTH;
import static io.github.councilprocedures.coordination.Trigger.NEXT_SESSION_CLOSES;
import static io.github.councilprocedures.coordination.Trigger.PETITIONS_COMPILED;
import static io.github.councilprocedures.coordination.Trigger.PETITIONS_RECEIVED;
import static io.github.councilprocedures.coordination.Trigger.QUARTER;
import static io.github.councilprocedures.coordination.Trigger.RECEPTION_DAY;
import static io.github.councilprocedures.coordination.Trigger.REGULAR_SESSION_CLOSES;
import static io.github.councilprocedures.coordination.Trigger.REGULAR_SESSION_OPENS;
import static io.github.councilprocedures.coordination.Trigger.RESOLUTION_SIGNED;
import static io.github.councilprocedures.coordination.Trigger.SESSION_CLOSES;
import static io.github.councilprocedures.coordination.Trigger.STANDING_MEETING;
import static io.github.councilprocedures.coordination.Trigger.TERM;
import static io.github.councilprocedures.coordination.Trigger.URGENT_MATTER_ARISES;
import static io.github.councilprocedures.coordination.Trigger.VERIFICATION_MEETING;
import static io.github.councilprocedures.coordination.Trigger.VOTER_CONTACT_ENDS;
import static io.github.councilprocedures.coordination.Trigger.VOTER_CONTACT_OPENS;
import static io.github.councilprocedures.coordination.Trigger.YEAR;
import static io.github.councilprocedures.coordination.Trigger.YEAR_END_SESSION_OPENS;
import static io.github.councilprocedures.law.Ground.COORDINATION_REGULATION;
import static io.github.councilprocedures.law.Ground.PRACTICE;
import static io.github.councilprocedures.law.Ground.PROGRAMME;
import static io.github.councilprocedures.law.Ground.STATUTE;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.MONTHS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;

import io.github.councilprocedures.coordination.CoordinationMethod;
import io.github.councilprocedures.coordination.CoordinationPrinciple;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.CoordinationSubject;
import io.github.councilprocedures.coordination.FixedDay;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.coordination.Signatory;
import io.github.councilprocedures.coordination.Trigger;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;

/** The sample of a commune, {@code regulations/commune.json}, written in Java: how an application builds a regulation. */
final class CommuneSample {

    private static final Phrase PROPOSED = new Phrase(
            "Thời hạn do bản mẫu đề xuất, không phải quy định của pháp luật.",
            "The time is proposed by this sample and is not law.");

    private CommuneSample() {}

    static CoordinationRegulation regulation() {
        return CoordinationRegulation.builder()
                .term(Term.builder()
                        .council(Council.builder()
                                .unit(AdministrativeUnit.builder()
                                        .kind(UnitKind.COMMUNE)
                                        .name("Bến Sen")
                                        .superior(AdministrativeUnit.builder()
                                                .kind(UnitKind.PROVINCE)
                                                .name("Sông Trăng")
                                                .build())
                                        .build())
                                .build())
                        .years(TermYears.parse("2026-2031"))
                        .build())
                .writtenFor(TermYears.parse("2026-2031"))
                .number("01/QCPH-HĐND-UBND-MTTQ")
                .sample(true)
                .signedOn(LocalDate.parse("2026-06-12"))
                .inForce(DateSpan.parse("2026-07-01/.."))
                .addParties(Party.STANDING_COMMITTEE, Party.PEOPLES_COMMITTEE, Party.FRONT_STANDING_BOARD)
                .addSignatories(new Signatory(
                        Party.STANDING_COMMITTEE, new Phrase("Chủ tịch HĐND xã", "Chair of the commune council")))
                .addSignatories(new Signatory(
                        Party.PEOPLES_COMMITTEE,
                        new Phrase("Chủ tịch UBND xã", "Chair of the commune People's Committee")))
                .addSignatories(new Signatory(
                        Party.FRONT_STANDING_BOARD,
                        new Phrase(
                                "Chủ tịch Ủy ban MTTQ Việt Nam xã", "Chair of the commune Fatherland Front committee")))
                .addBasis(Citation.parse("Luật số 72/2025/QH15"))
                .addBasis(Citation.parse("Luật số 75/2015/QH13"))
                .addBasis(Citation.parse("Luật số 121/2025/QH15"))
                .addBasis(Citation.parse("Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN"))
                .addBasis(Citation.parse("Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"))
                .chapters(6)
                .articles(21)
                .addPrinciples(CoordinationPrinciple.values())
                .addMethods(CoordinationMethod.values())
                .addSubjects(
                        SESSIONS,
                        STANDING_COMMITTEE_MEETINGS,
                        INFORMATION,
                        DRAFTING,
                        VOTER_CONTACT,
                        SUPERVISION,
                        CITIZENS,
                        PUBLICITY,
                        EVALUATION)
                .addAllObligations(sessions())
                .addAllObligations(meetings())
                .addAllObligations(documents())
                .addAllObligations(drafting())
                .addAllObligations(contact())
                .addAllObligations(petitions())
                .addAllObligations(supervision())
                .addAllObligations(citizens())
                .addAllObligations(matters())
                .addAllObligations(opinion())
                .addAllObligations(information())
                .addAllObligations(evaluation())
                .build();
    }

    private static Obligation.Builder owed(
            String key, CoordinationSubject subject, CoordinationMethod form, Trigger trigger, Ground ground) {
        return Obligation.builder()
                .key(key)
                .subject(subject)
                .form(form)
                .trigger(trigger)
                .ground(ground);
    }

    private static Phrase proposed(String vi, String en) {
        return new Phrase(PROPOSED.vi() + " " + vi, PROPOSED.en() + " " + en);
    }

    private static List<Obligation> sessions() {
        return List.of(
                owed("sessions.liaison-conference", SESSIONS, MEETING, REGULAR_SESSION_OPENS, COORDINATION_REGULATION)
                        .article("5")
                        .clause("1")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .deliverable(new Phrase(
                                "Hội nghị liên tịch thống nhất nội dung, chương trình, thời gian kỳ họp thường lệ",
                                "Liaison conference fixing the content, agenda and time of the regular session"))
                        .requires(DELIVERED_ON
                                .atLeast(30, CALENDAR_DAYS)
                                .before(TRIGGERED_ON)
                                .form())
                        .note(
                                proposed(
                                        "Huyện Đô Lương năm 2019: họp liên tịch ngày 04/06, quyết định triệu tập ngày 24/06, thông báo ngày 08/07.",
                                        "Đô Lương District in 2019: liaison meeting on 04/06, convening decision on 24/06, notice on 08/07."))
                        .build(),
                owed("sessions.liaison-conclusion", SESSIONS, NOTICE, LIAISON_CONFERENCE, COORDINATION_REGULATION)
                        .article("5")
                        .clause("2")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(PEOPLES_COMMITTEE, FATHERLAND_FRONT, COMMITTEE)
                        .deliverable(new Phrase(
                                "Thông báo kết luận hội nghị liên tịch, phân công cơ quan chuẩn bị văn bản và thời hạn",
                                "Conclusion notice of the liaison conference, assigning documents and their days"))
                        .requires(DELIVERED_ON
                                .within(3, WORKING_DAYS)
                                .after(TRIGGERED_ON)
                                .form())
                        .note(proposed(
                                "Huyện Phú Lộc năm 2021 ra thông báo một ngày trước kế hoạch.",
                                "Phú Lộc District in 2021 gave its notice one day before its plan."))
                        .build(),
                owed(
                                "sessions.papers-for-verification",
                                SESSIONS,
                                DOCUMENT,
                                VERIFICATION_MEETING,
                                COORDINATION_REGULATION)
                        .article("5")
                        .clause("3")
                        .addObligors(PEOPLES_COMMITTEE)
                        .addBeneficiaries(COMMITTEE)
                        .deliverable(new Phrase(
                                "Báo cáo, tờ trình, dự thảo nghị quyết gửi Ban của HĐND để thẩm tra",
                                "Reports, submissions and draft resolutions for verification by the committees"))
                        .requires(DELIVERED_ON
                                .atLeast(7, CALENDAR_DAYS)
                                .before(TRIGGERED_ON)
                                .form())
                        .note(proposed(
                                "Thời hạn của pháp luật đối với dự thảo nghị quyết quy phạm pháp luật vẫn được áp dụng.",
                                "The statutory times for drafts of normative resolutions go on to hold."))
                        .build(),
                owed("sessions.verification", SESSIONS, MEETING, REGULAR_SESSION_OPENS, STATUTE)
                        .article("5")
                        .clause("4")
                        .addObligors(COMMITTEE)
                        .addBeneficiaries(STANDING_COMMITTEE, DELEGATE)
                        .deliverable(new Phrase(
                                "Thẩm tra các báo cáo trình kỳ họp thường lệ",
                                "Verification of the reports to the regular session"))
                        .addLaw("review.report.verification-deadline")
                        .build(),
                owed("sessions.voters-opinions", SESSIONS, NOTICE, SESSION_CLOSES, STATUTE)
                        .article("5")
                        .clause("5")
                        .addObligors(FATHERLAND_FRONT)
                        .addBeneficiaries(COUNCIL)
                        .deliverable(new Phrase(
                                "Thông báo tổng hợp ý kiến, kiến nghị của cử tri và Nhân dân tại kỳ họp",
                                "Notice at the session of the compiled opinions of voters and the people"))
                        .addLaw("petition.front-notice")
                        .requires(DELIVERED_ON
                                .atLeast(0, CALENDAR_DAYS)
                                .before(TRIGGERED_ON)
                                .form())
                        .build(),
                owed("sessions.front-building-notice", SESSIONS, NOTICE, REGULAR_SESSION_CLOSES, PRACTICE)
                        .addObligors(FATHERLAND_FRONT)
                        .addBeneficiaries(COUNCIL)
                        .deliverable(new Phrase(
                                "Thông báo về công tác Mặt trận tham gia xây dựng chính quyền",
                                "Notice of the Front's part in building the authorities"))
                        .note(new Phrase("Thông lệ tại các kỳ họp thường lệ.", "What is usual at regular sessions."))
                        .build(),
                owed("sessions.settlement-report", SESSIONS, DOCUMENT, REGULAR_SESSION_CLOSES, STATUTE)
                        .article("5")
                        .clause("6")
                        .addObligors(PEOPLES_COMMITTEE)
                        .addBeneficiaries(COUNCIL)
                        .deliverable(new Phrase(
                                "Báo cáo kết quả giải quyết khiếu nại, tố cáo và kiến nghị của cử tri",
                                "Report on the settlement of complaints, denunciations and voters' petitions"))
                        .addLaw("review.report.session")
                        .build(),
                owed("sessions.result-notice", SESSIONS, NOTICE, SESSION_CLOSES, COORDINATION_REGULATION)
                        .article("5")
                        .clause("7")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .deliverable(new Phrase("Thông báo kết quả kỳ họp", "Notice of the result of the session"))
                        .requires(DELIVERED_ON
                                .within(10, CALENDAR_DAYS)
                                .after(TRIGGERED_ON)
                                .form())
                        .note(PROPOSED)
                        .build(),
                owed("sessions.lessons-learned", SESSIONS, MEETING, SESSION_CLOSES, COORDINATION_REGULATION)
                        .article("5")
                        .clause("8")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .deliverable(new Phrase(
                                "Cuộc họp rút kinh nghiệm sau kỳ họp", "Meeting on the lessons of the session"))
                        .requires(DELIVERED_ON
                                .within(10, CALENDAR_DAYS)
                                .after(TRIGGERED_ON)
                                .form())
                        .note(proposed(
                                "Huyện Ninh Hải họp rút kinh nghiệm ngày 02/08/2022 sau kỳ họp thứ 5.",
                                "Ninh Hải District held its meeting on 02/08/2022, after session 5."))
                        .build(),
                owed("sessions.promise-report", SESSIONS, DOCUMENT, REGULAR_SESSION_OPENS, STATUTE)
                        .article("5")
                        .clause("9")
                        .addObligors(QUESTIONED_PERSON)
                        .addBeneficiaries(STANDING_COMMITTEE)
                        .deliverable(new Phrase(
                                "Báo cáo việc thực hiện nghị quyết về chất vấn và các vấn đề đã hứa",
                                "Report on carrying out the resolution on questioning and the promises"))
                        .addLaw("question.promise.report")
                        .build());
    }

    private static List<Obligation> meetings() {
        return List.of(
                owed("meetings.monthly", STANDING_COMMITTEE_MEETINGS, MEETING, MONTH, COORDINATION_REGULATION)
                        .article("6")
                        .clause("1")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(PEOPLES_COMMITTEE, FATHERLAND_FRONT, COMMITTEE, DELEGATES_GROUP, OFFICE)
                        .deliverable(new Phrase(
                                "Phiên họp thường kỳ hằng tháng: đánh giá công tác trong tháng, phương hướng tháng sau",
                                "Ordinary monthly meeting: review of the month, plan of the next"))
                        .note(
                                new Phrase(
                                        "Luật số 77/2015/QH13 quy định mỗi tháng một lần đến hết ngày 28/02/2025; từ ngày 16/06/2025 là nội dung của quy chế.",
                                        "Law No. 77/2015/QH13 asked for one a month through 28/02/2025; since 16/06/2025 it is for the regulation."))
                        .build(),
                owed(
                                "meetings.invitation",
                                STANDING_COMMITTEE_MEETINGS,
                                MUTUAL_ATTENDANCE,
                                STANDING_MEETING,
                                COORDINATION_REGULATION)
                        .article("6")
                        .clause("2")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(PEOPLES_COMMITTEE, FATHERLAND_FRONT, COMMITTEE, DELEGATES_GROUP, OFFICE)
                        .deliverable(new Phrase(
                                "Mời các bên dự phiên họp thường kỳ",
                                "Invitation of the parties to the ordinary meeting"))
                        .requires(DELIVERED_ON
                                .atLeast(3, WORKING_DAYS)
                                .before(TRIGGERED_ON)
                                .form())
                        .note(PROPOSED)
                        .build(),
                owed(
                                "meetings.peoples-committee-report",
                                STANDING_COMMITTEE_MEETINGS,
                                DOCUMENT,
                                STANDING_MEETING,
                                PRACTICE)
                        .addObligors(PEOPLES_COMMITTEE)
                        .addBeneficiaries(STANDING_COMMITTEE)
                        .deliverable(new Phrase(
                                "Báo cáo việc phối hợp chuẩn bị kỳ họp, thực hiện nghị quyết, giải quyết kiến nghị của cử tri",
                                "Report on session work, the carrying out of resolutions and petitions"))
                        .note(new Phrase(
                                "Theo phiên họp tháng 01/2021 của Thường trực HĐND một tỉnh.",
                                "After the meeting of January 2021 of a provincial Standing Committee."))
                        .build(),
                owed("meetings.front-report", STANDING_COMMITTEE_MEETINGS, DOCUMENT, STANDING_MEETING, PRACTICE)
                        .addObligors(FATHERLAND_FRONT)
                        .addBeneficiaries(STANDING_COMMITTEE)
                        .deliverable(new Phrase(
                                "Báo cáo tình hình các tầng lớp nhân dân, việc theo dõi giải quyết kiến nghị trong tháng",
                                "Report on the people's situation and on petitions followed in the month"))
                        .note(new Phrase(
                                "Theo phiên họp tháng 01/2021 của Thường trực HĐND một tỉnh.",
                                "After the meeting of January 2021 of a provincial Standing Committee."))
                        .build(),
                owed("meetings.committee-heads", STANDING_COMMITTEE_MEETINGS, MEETING, QUARTER, STATUTE)
                        .article("6")
                        .clause("3")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(COMMITTEE)
                        .deliverable(new Phrase(
                                "Cuộc họp với Trưởng Ban, Phó Trưởng Ban của HĐND về hoạt động giám sát",
                                "Meeting with the heads and deputy heads of committees on supervision"))
                        .addLaw("record.supervision-meeting")
                        .build(),
                owed("meetings.briefing", STANDING_COMMITTEE_MEETINGS, MEETING, QUARTER, PROGRAMME)
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(COMMITTEE, DELEGATES_GROUP)
                        .deliverable(new Phrase(
                                "Hội nghị giao ban với các Ban, Tổ đại biểu HĐND",
                                "Briefing conference with the committees and delegates' groups"))
                        .note(
                                new Phrase(
                                        "Cấp xã không có HĐND cấp dưới; giao ban theo chương trình công tác, pháp luật không quy định số lần.",
                                        "A commune has no councils below it; held by the work programme, no law says how often."))
                        .build());
    }

    private static List<Obligation> documents() {
        return List.of(
                owed("documents.decisions", INFORMATION, DOCUMENT, DECISION_SIGNED, STATUTE)
                        .article("7")
                        .clause("1")
                        .addObligors(PEOPLES_COMMITTEE)
                        .addBeneficiaries(STANDING_COMMITTEE, COMMITTEE)
                        .deliverable(new Phrase("Quyết định của UBND", "Decisions of the People's Committee"))
                        .addLaw("review.legal-document.sending.deadline")
                        .build(),
                owed("documents.resolutions", INFORMATION, DOCUMENT, RESOLUTION_SIGNED, STATUTE)
                        .article("7")
                        .clause("2")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(SUPERIOR_STANDING_COMMITTEE)
                        .deliverable(new Phrase(
                                "Nghị quyết của HĐND gửi Thường trực HĐND tỉnh",
                                "Resolutions of the council, to the provincial Standing Committee"))
                        .addLaw("review.legal-document.sending.deadline")
                        .note(
                                new Phrase(
                                        "Từ ngày 01/07/2025 luật chưa ghi nơi nhận nghị quyết của cấp xã; gửi cấp tỉnh là một cách hiểu.",
                                        "Since 01/07/2025 no text names who receives resolutions of communes; to send them to the province is a reading."))
                        .build(),
                owed("documents.exchange", INFORMATION, DOCUMENT, DOCUMENT_ISSUED, COORDINATION_REGULATION)
                        .article("7")
                        .clause("3")
                        .addObligors(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .addBeneficiaries(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .deliverable(new Phrase(
                                "Chương trình, kế hoạch, báo cáo định kỳ, thông báo kết luận của mỗi bên",
                                "Programmes, plans, periodic reports and conclusions of each party"))
                        .requires(DELIVERED_ON
                                .within(3, WORKING_DAYS)
                                .after(TRIGGERED_ON)
                                .form())
                        .note(proposed(
                                "Phương thức gửi văn bản theo quy chế của tỉnh Bình Phước.",
                                "The method of sending is that of the regulation of Bình Phước."))
                        .build());
    }

    private static List<Obligation> drafting() {
        return List.of(
                owed("drafting.criticism-draft", DRAFTING, WRITTEN_OPINION, DRAFT_SUBMITTED, STATUTE)
                        .article("8")
                        .clause("1")
                        .addObligors(DRAFTER)
                        .addBeneficiaries(FATHERLAND_FRONT)
                        .deliverable(new Phrase(
                                "Dự thảo văn bản ảnh hưởng đến quyền, lợi ích của Nhân dân gửi Mặt trận phản biện xã hội",
                                "Draft touching the people's rights, sent to the Front for social criticism"))
                        .addLaw("front.criticism.draft")
                        .build(),
                owed("drafting.criticism-explained", DRAFTING, DOCUMENT, CRITICISM_RECEIVED, STATUTE)
                        .article("8")
                        .clause("2")
                        .addObligors(DRAFTER)
                        .addBeneficiaries(FATHERLAND_FRONT)
                        .deliverable(new Phrase(
                                "Văn bản trả lời ý kiến phản biện xã hội, nêu rõ lý do nội dung không tiếp thu",
                                "Written answer to the social criticism, with reasons for what is not accepted"))
                        .addLaw("front.criticism.answer")
                        .build(),
                owed("drafting.criticism-answer", DRAFTING, DOCUMENT, CRITICISM_RECEIVED, COORDINATION_REGULATION)
                        .article("8")
                        .clause("3")
                        .addObligors(DRAFTER)
                        .addBeneficiaries(FATHERLAND_FRONT)
                        .deliverable(new Phrase(
                                "Trả lời ý kiến phản biện xã hội đúng thời hạn của quy chế",
                                "Answer to the social criticism within the time of the regulation"))
                        .requires(DELIVERED_ON
                                .within(15, CALENDAR_DAYS)
                                .after(TRIGGERED_ON)
                                .form())
                        .note(PROPOSED)
                        .build());
    }

    private static List<Obligation> contact() {
        return List.of(
                owed("contact.plan", VOTER_CONTACT, NOTICE, VOTER_CONTACT_OPENS, COORDINATION_REGULATION)
                        .article("9")
                        .clause("1")
                        .addObligors(STANDING_COMMITTEE, FATHERLAND_FRONT, DELEGATES_GROUP)
                        .addBeneficiaries(DELEGATE, VOTERS)
                        .deliverable(new Phrase(
                                "Kế hoạch tiếp xúc cử tri gửi đại biểu và đăng trên phương tiện thông tin đại chúng",
                                "Plan of voter contact, sent to delegates and published in the media"))
                        .requires(DELIVERED_ON
                                .atLeast(7, CALENDAR_DAYS)
                                .before(TRIGGERED_ON)
                                .form())
                        .note(new Phrase(
                                "Theo quy chế phối hợp tiếp xúc cử tri của Thành phố Hồ Chí Minh: trước 07 ngày.",
                                "After the voter-contact regulation of Ho Chi Minh City: 7 days ahead."))
                        .build(),
                owed("contact.conference", VOTER_CONTACT, MEETING, VOTER_CONTACT_OPENS, STATUTE)
                        .article("9")
                        .clause("2")
                        .addObligors(FATHERLAND_FRONT)
                        .addBeneficiaries(VOTERS)
                        .deliverable(new Phrase(
                                "Chủ trì hội nghị tiếp xúc cử tri", "Chairing of the voter-contact conference"))
                        .addLaw("contact.conference.chair")
                        .build(),
                owed("contact.compiled-report", VOTER_CONTACT, DOCUMENT, VOTER_CONTACT_ENDS, COORDINATION_REGULATION)
                        .article("9")
                        .clause("3")
                        .addObligors(DELEGATES_GROUP, FATHERLAND_FRONT)
                        .addBeneficiaries(STANDING_COMMITTEE)
                        .deliverable(new Phrase(
                                "Báo cáo tổng hợp ý kiến, kiến nghị của cử tri, phân loại theo thẩm quyền",
                                "Compiled report of voters' petitions, classified by competence"))
                        .requires(DELIVERED_ON
                                .within(5, CALENDAR_DAYS)
                                .after(TRIGGERED_ON)
                                .form())
                        .note(new Phrase(
                                "Theo quy chế phối hợp tiếp xúc cử tri của Thành phố Hồ Chí Minh: trong 05 ngày.",
                                "After the voter-contact regulation of Ho Chi Minh City: within 5 days."))
                        .build());
    }

    private static List<Obligation> petitions() {
        return List.of(
                owed("petitions.forwarding", VOTER_CONTACT, DOCUMENT, PETITIONS_COMPILED, COORDINATION_REGULATION)
                        .article("10")
                        .clause("1")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(PEOPLES_COMMITTEE, COMPETENT_BODY)
                        .deliverable(new Phrase(
                                "Văn bản chuyển kiến nghị của cử tri kèm danh mục",
                                "Letter forwarding voters' petitions with their list"))
                        .requires(DELIVERED_ON
                                .within(3, WORKING_DAYS)
                                .after(TRIGGERED_ON)
                                .form())
                        .note(PROPOSED)
                        .build(),
                owed("petitions.answers", VOTER_CONTACT, DOCUMENT, PETITIONS_RECEIVED, COORDINATION_REGULATION)
                        .article("10")
                        .clause("2")
                        .addObligors(PEOPLES_COMMITTEE, COMPETENT_BODY)
                        .addBeneficiaries(VOTERS, STANDING_COMMITTEE, DELEGATE)
                        .deliverable(new Phrase(
                                "Văn bản trả lời kiến nghị của cử tri, báo cáo tổng hợp gửi Thường trực HĐND",
                                "Written answers to voters' petitions, consolidated report to the Standing Committee"))
                        .requires(DELIVERED_ON
                                .within(30, CALENDAR_DAYS)
                                .after(TRIGGERED_ON)
                                .form())
                        .note(
                                new Phrase(
                                        "Theo quy chế phối hợp tiếp xúc cử tri của Thành phố Hồ Chí Minh: 30 ngày kể từ ngày nhận. 60 ngày chỉ áp dụng cho kiến nghị gửi Quốc hội.",
                                        "After the voter-contact regulation of Ho Chi Minh City: 30 days from receipt. The 60 days are for petitions to the National Assembly only."))
                        .build(),
                owed("petitions.result-report", VOTER_CONTACT, DOCUMENT, REGULAR_SESSION_OPENS, COORDINATION_REGULATION)
                        .article("10")
                        .clause("3")
                        .addObligors(PEOPLES_COMMITTEE)
                        .addBeneficiaries(STANDING_COMMITTEE)
                        .deliverable(new Phrase(
                                "Báo cáo tổng hợp kết quả: đã giải quyết, đang giải quyết (lộ trình, thời hạn), giải trình",
                                "Consolidated results: resolved, in progress (roadmap, time), explained"))
                        .requires(DELIVERED_ON
                                .atLeast(10, CALENDAR_DAYS)
                                .before(TRIGGERED_ON)
                                .form())
                        .note(proposed(
                                "Ba nhóm kết quả theo mẫu báo cáo đối với kiến nghị gửi Quốc hội.",
                                "The three classes follow the reports on petitions to the National Assembly."))
                        .build(),
                owed("petitions.verification", VOTER_CONTACT, DOCUMENT, REGULAR_SESSION_OPENS, STATUTE)
                        .article("10")
                        .clause("4")
                        .addObligors(COMMITTEE)
                        .addBeneficiaries(STANDING_COMMITTEE)
                        .deliverable(new Phrase(
                                "Báo cáo thẩm tra kết quả giải quyết kiến nghị của cử tri",
                                "Verification report on the settlement of voters' petitions"))
                        .addLaw("review.petition.order")
                        .build(),
                owed("petitions.supervision-report", VOTER_CONTACT, DOCUMENT, REGULAR_SESSION_CLOSES, STATUTE)
                        .article("10")
                        .clause("5")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(COUNCIL)
                        .deliverable(
                                new Phrase(
                                        "Báo cáo kết quả giám sát việc giải quyết kiến nghị của cử tri, kèm dự thảo nghị quyết khi cần",
                                        "Supervision report on the settlement of voters' petitions, with a draft resolution where needed"))
                        .addLaw("petition.report.session")
                        .requires(DELIVERED_ON
                                .atLeast(0, CALENDAR_DAYS)
                                .before(TRIGGERED_ON)
                                .form())
                        .build(),
                owed("petitions.prolonged", VOTER_CONTACT, DOCUMENT, MONTH, PRACTICE)
                        .addObligors(PEOPLES_COMMITTEE)
                        .addBeneficiaries(STANDING_COMMITTEE)
                        .deliverable(new Phrase(
                                "Kế hoạch và báo cáo giải quyết kiến nghị bức xúc, kéo dài",
                                "Plan and report on pressing and prolonged petitions"))
                        .note(new Phrase(
                                "Theo phiên họp tháng 02/2024 của huyện Thanh Liêm.",
                                "After the meeting of February 2024 of Thanh Liêm District."))
                        .build(),
                owed("petitions.publication", VOTER_CONTACT, NOTICE, ANSWER_PERIOD_ENDS, STATUTE)
                        .article("10")
                        .clause("6")
                        .addObligors(STANDING_COMMITTEE, PEOPLES_COMMITTEE)
                        .addBeneficiaries(PUBLIC)
                        .deliverable(new Phrase(
                                "Công khai kết quả giải quyết, trả lời kiến nghị của cử tri",
                                "Publication of the results of voters' petitions"))
                        .addLaw("petition.publication")
                        .build(),
                owed("petitions.posting", VOTER_CONTACT, NOTICE, ANSWER_PERIOD_ENDS, COORDINATION_REGULATION)
                        .article("10")
                        .clause("7")
                        .addObligors(STANDING_COMMITTEE, PEOPLES_COMMITTEE)
                        .addBeneficiaries(PUBLIC)
                        .deliverable(new Phrase(
                                "Niêm yết kết quả giải quyết kiến nghị của cử tri tại nơi tiếp công dân",
                                "Results of voters' petitions posted at the place of reception"))
                        .requires(DELIVERED_ON
                                .within(30, CALENDAR_DAYS)
                                .after(TRIGGERED_ON)
                                .form())
                        .note(
                                new Phrase(
                                        "Nghị quyết liên tịch số 72/2025 nêu \"trong vòng 30 ngày\" nhưng không nêu tính từ ngày nào; quy chế tính từ ngày hết thời hạn trả lời.",
                                        "Joint Resolution No. 72/2025 says \"within 30 days\" and not from when; the regulation counts from the end of the time for answers."))
                        .build());
    }

    private static List<Obligation> supervision() {
        return List.of(
                owed("supervision.front-plan", SUPERVISION, WRITTEN_OPINION, YEAR, STATUTE)
                        .article("11")
                        .clause("1")
                        .addObligors(FATHERLAND_FRONT)
                        .addBeneficiaries(STANDING_COMMITTEE, PEOPLES_COMMITTEE)
                        .deliverable(
                                new Phrase(
                                        "Kế hoạch giám sát, phản biện xã hội năm sau của Mặt trận, đã thống nhất với các bên",
                                        "The Front's plan of supervision and social criticism for the next year, agreed with the parties"))
                        .addLaw("front.supervision.plan")
                        .requires(Requirement.all(
                                        DELIVERED_ON.notSooner(0, CALENDAR_DAYS).after(FIXED_DAY_ON),
                                        DELIVERED_ON.atLeast(0, CALENDAR_DAYS).before(PERIOD_ENDS_ON))
                                .form())
                        .fixedDay(new FixedDay(10, 1))
                        .build(),
                owed("supervision.council-proposals", SUPERVISION, DOCUMENT, YEAR, STATUTE)
                        .article("11")
                        .clause("2")
                        .addObligors(FATHERLAND_FRONT)
                        .addBeneficiaries(STANDING_COMMITTEE)
                        .deliverable(new Phrase(
                                "Đề nghị nội dung giám sát của HĐND cho năm sau",
                                "Proposals for next year's supervision programme of the council"))
                        .addLaw("programme.council.proposal-deadline")
                        .fixedDay(new FixedDay(3, 1))
                        .build(),
                owed("supervision.standing-committee-proposals", SUPERVISION, DOCUMENT, YEAR_END_SESSION_OPENS, STATUTE)
                        .article("11")
                        .clause("3")
                        .addObligors(FATHERLAND_FRONT)
                        .addBeneficiaries(STANDING_COMMITTEE)
                        .deliverable(new Phrase(
                                "Đề nghị nội dung giám sát của Thường trực HĐND cho năm sau",
                                "Proposals for next year's supervision programme of the Standing Committee"))
                        .addLaw("programme.standing-committee.proposal-deadline")
                        .build(),
                owed("supervision.front-results", SUPERVISION, NOTICE, HALF_YEAR, STATUTE)
                        .article("11")
                        .clause("4")
                        .addObligors(FATHERLAND_FRONT)
                        .addBeneficiaries(COUNCIL, PEOPLES_COMMITTEE)
                        .deliverable(
                                new Phrase(
                                        "Thông báo kết quả giám sát của Mặt trận để HĐND, UBND nghe",
                                        "The Front's notice of its supervision results, heard by the council and the People's Committee"))
                        .addLaw("front.supervision.heard")
                        .build(),
                owed(
                                "supervision.front-delegation-report",
                                SUPERVISION,
                                JOINT_DELEGATION,
                                FRONT_DELEGATION_VISIT,
                                STATUTE)
                        .article("11")
                        .clause("5")
                        .addObligors(SUPERVISEE)
                        .addBeneficiaries(FATHERLAND_FRONT)
                        .deliverable(new Phrase(
                                "Báo cáo của đơn vị được giám sát gửi đoàn giám sát của Mặt trận",
                                "Report of those supervised to the Front's delegation"))
                        .addLaw("front.supervision.report")
                        .build(),
                owed(
                                "supervision.council-delegation-report",
                                SUPERVISION,
                                JOINT_DELEGATION,
                                DELEGATION_VISIT,
                                PROGRAMME)
                        .addObligors(SUPERVISEE)
                        .addBeneficiaries(SUPERVISION_TEAM)
                        .deliverable(new Phrase(
                                "Báo cáo của đơn vị chịu sự giám sát gửi đoàn giám sát của HĐND",
                                "Report of those supervised to the council's team"))
                        .note(new Phrase(
                                "Theo kế hoạch giám sát; luật không ghi số ngày.",
                                "By the plan of the supervision; the law names no days."))
                        .build(),
                owed("supervision.conclusions-result", SUPERVISION, DOCUMENT, REGULAR_SESSION_OPENS, PRACTICE)
                        .addObligors(PEOPLES_COMMITTEE)
                        .addBeneficiaries(STANDING_COMMITTEE, COMMITTEE)
                        .deliverable(
                                new Phrase(
                                        "Kết quả thực hiện nghị quyết, kết luận, kiến nghị giám sát từ kỳ họp thường lệ trước đến nay",
                                        "Result of carrying out resolutions, conclusions and recommendations since the regular session before"))
                        .note(new Phrase(
                                "Theo phiên họp tháng 02/2024 của huyện Thanh Liêm.",
                                "After the meeting of February 2024 of Thanh Liêm District."))
                        .build());
    }

    private static List<Obligation> citizens() {
        return List.of(
                owed("citizens.schedule", CITIZENS, NOTICE, RECEPTION_DAY, STATUTE)
                        .article("12")
                        .clause("1")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(CITIZEN, DELEGATE)
                        .deliverable(new Phrase(
                                "Niêm yết lịch tiếp công dân của đại biểu HĐND",
                                "Posted schedule of reception by delegates"))
                        .addLaw("letter.reception.schedule")
                        .build(),
                owed("citizens.denunciation-forwarding", CITIZENS, DOCUMENT, DENUNCIATION_RECEIVED, STATUTE)
                        .article("12")
                        .clause("2")
                        .addObligors(STANDING_COMMITTEE, DELEGATE)
                        .addBeneficiaries(COMPETENT_BODY, SENDER)
                        .deliverable(new Phrase(
                                "Văn bản chuyển tố cáo đến cơ quan có thẩm quyền, thông báo cho người gửi",
                                "Forwarding of a denunciation to the competent body, with word to its sender"))
                        .addLaw("letter.denunciation.forwarded")
                        .build(),
                owed("citizens.letter-forwarding", CITIZENS, DOCUMENT, LETTER_RECEIVED, COORDINATION_REGULATION)
                        .article("12")
                        .clause("3")
                        .addObligors(STANDING_COMMITTEE, DELEGATE)
                        .addBeneficiaries(COMPETENT_BODY)
                        .deliverable(new Phrase(
                                "Văn bản chuyển đơn khiếu nại, kiến nghị, phản ánh đến cơ quan có thẩm quyền",
                                "Forwarding of a complaint, proposal or reflection to the competent body"))
                        .requires(DELIVERED_ON
                                .within(7, WORKING_DAYS)
                                .after(TRIGGERED_ON)
                                .form())
                        .note(PROPOSED)
                        .build(),
                owed("citizens.result-notice", CITIZENS, DOCUMENT, CASE_RESOLVED, STATUTE)
                        .article("12")
                        .clause("4")
                        .addObligors(COMPETENT_BODY)
                        .addBeneficiaries(STANDING_COMMITTEE, DELEGATE)
                        .deliverable(new Phrase(
                                "Thông báo kết quả giải quyết đơn cho nơi đã chuyển đơn",
                                "Notice of the result to whoever forwarded the letter"))
                        .addLaw("letter.result.forwarder")
                        .build());
    }

    private static List<Obligation> matters() {
        return List.of(
                owed("matters.submission", INFORMATION, WRITTEN_OPINION, MATTER_ARISES, PRACTICE)
                        .addObligors(PEOPLES_COMMITTEE)
                        .addBeneficiaries(STANDING_COMMITTEE)
                        .deliverable(new Phrase(
                                "Tờ trình việc phát sinh giữa hai kỳ họp",
                                "Submission of a matter that arises between sessions"))
                        .note(
                                new Phrase(
                                        "Theo phiên họp tháng 02/2024 của huyện Thanh Liêm; pháp luật không ghi số ngày. Từ ngày 16/06/2025 chỉ gồm các việc luật giao Thường trực HĐND.",
                                        "After the meeting of February 2024 of Thanh Liêm District; no law names days. Since 16/06/2025 only what the law gives to the Standing Committee."))
                        .build(),
                owed("matters.answer", INFORMATION, WRITTEN_OPINION, MATTER_ARISES, COORDINATION_REGULATION)
                        .article("13")
                        .clause("1")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(PEOPLES_COMMITTEE)
                        .deliverable(new Phrase(
                                "Ý kiến, quyết định của Thường trực HĐND về việc phát sinh",
                                "Opinion or decision of the Standing Committee on the matter"))
                        .requires(DELIVERED_ON
                                .within(7, WORKING_DAYS)
                                .after(TRIGGERED_ON)
                                .form())
                        .note(PROPOSED)
                        .build(),
                owed(
                                "matters.urgent-answer",
                                INFORMATION,
                                WRITTEN_OPINION,
                                URGENT_MATTER_ARISES,
                                COORDINATION_REGULATION)
                        .article("13")
                        .clause("2")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(PEOPLES_COMMITTEE)
                        .deliverable(new Phrase(
                                "Ý kiến, quyết định của Thường trực HĐND về việc cấp bách",
                                "Opinion or decision of the Standing Committee on an urgent matter"))
                        .requires(DELIVERED_ON
                                .within(2, WORKING_DAYS)
                                .after(TRIGGERED_ON)
                                .form())
                        .note(PROPOSED)
                        .build(),
                owed("matters.report", INFORMATION, DOCUMENT, NEXT_SESSION_CLOSES, STATUTE)
                        .article("13")
                        .clause("3")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(COUNCIL)
                        .deliverable(new Phrase(
                                "Báo cáo HĐND tại kỳ họp gần nhất về việc đã quyết định, giám sát giữa hai kỳ họp",
                                "Report to the nearest session on what was decided or supervised between sessions"))
                        .addLaw("meeting.decision.reported", "supervision.thematic.standing-committee.council-report")
                        .build());
    }

    private static List<Obligation> opinion() {
        return List.of(owed("opinion.monthly", PUBLICITY, DOCUMENT, MONTH, PRACTICE)
                .addObligors(FATHERLAND_FRONT)
                .addBeneficiaries(STANDING_COMMITTEE, PEOPLES_COMMITTEE)
                .deliverable(new Phrase(
                        "Báo cáo dư luận xã hội, tâm tư, nguyện vọng của Nhân dân trong tháng",
                        "Report on public opinion in the month"))
                .note(new Phrase(
                        "Theo phiên họp tháng 02/2024 của huyện Thanh Liêm.",
                        "After the meeting of February 2024 of Thanh Liêm District."))
                .build());
    }

    private static List<Obligation> information() {
        return List.of(
                owed("information.front-notice", INFORMATION, NOTICE, HALF_YEAR, COORDINATION_REGULATION)
                        .article("15")
                        .clause("1")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(FATHERLAND_FRONT)
                        .deliverable(new Phrase(
                                "Thông báo 6 tháng về hoạt động của HĐND cho Ủy ban MTTQ Việt Nam",
                                "Half-yearly notice to the Front of the council's activity"))
                        .note(new Phrase(
                                "Luật quy định mỗi năm hai lần; quy chế chia mỗi 6 tháng một lần.",
                                "The law asks for two a year; the regulation sets one for each half-year."))
                        .build(),
                owed("information.front-notice-second", INFORMATION, NOTICE, YEAR, STATUTE)
                        .article("15")
                        .clause("2")
                        .addObligors(STANDING_COMMITTEE)
                        .addBeneficiaries(FATHERLAND_FRONT)
                        .deliverable(new Phrase(
                                "Thông báo lần thứ hai trong năm về hoạt động của HĐND cho Ủy ban MTTQ Việt Nam",
                                "Second notice of the year to the Front of the council's activity"))
                        .addLaw("record.front-notice")
                        .build(),
                owed("information.month-report", INFORMATION, DOCUMENT, MONTH, COORDINATION_REGULATION)
                        .article("15")
                        .clause("3")
                        .addObligors(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .addBeneficiaries(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .deliverable(new Phrase("Báo cáo công tác tháng", "Activity report of the month"))
                        .fixedDay(new FixedDay(1, 25))
                        .note(PROPOSED)
                        .build(),
                owed("information.quarter-report", INFORMATION, DOCUMENT, QUARTER, COORDINATION_REGULATION)
                        .article("15")
                        .clause("4")
                        .addObligors(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .addBeneficiaries(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .deliverable(new Phrase("Báo cáo công tác quý", "Activity report of the quarter"))
                        .fixedDay(new FixedDay(3, 20))
                        .note(PROPOSED)
                        .build(),
                owed("information.half-year-report", INFORMATION, DOCUMENT, YEAR, COORDINATION_REGULATION)
                        .article("15")
                        .clause("5")
                        .addObligors(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .addBeneficiaries(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .deliverable(new Phrase(
                                "Báo cáo công tác 6 tháng đầu năm", "Activity report of the first half-year"))
                        .fixedDay(new FixedDay(6, 10))
                        .note(PROPOSED)
                        .build(),
                owed("information.year-report", INFORMATION, DOCUMENT, YEAR, COORDINATION_REGULATION)
                        .article("15")
                        .clause("6")
                        .addObligors(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .addBeneficiaries(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .deliverable(new Phrase("Báo cáo công tác năm", "Activity report of the year"))
                        .fixedDay(new FixedDay(11, 30))
                        .note(PROPOSED)
                        .build());
    }

    private static List<Obligation> evaluation() {
        return List.of(
                owed("evaluation.yearly", EVALUATION, MEETING, YEAR, PRACTICE)
                        .addObligors(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .addBeneficiaries(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .deliverable(new Phrase(
                                "Đánh giá chung việc thực hiện quy chế trong năm",
                                "Joint review of the year of the regulation"))
                        .requires(DELIVERED_ON
                                .within(1, MONTHS)
                                .after(PERIOD_ENDS_ON)
                                .form())
                        .note(
                                new Phrase(
                                        "Thông lệ: tại phiên họp tháng 01 năm sau (tỉnh Hà Nam đánh giá năm 2020 ngày 07/01/2021).",
                                        "Practice: at the meeting of the next January (Hà Nam Province reviewed 2020 on 07/01/2021)."))
                        .build(),
                owed("evaluation.term", EVALUATION, MEETING, TERM, COORDINATION_REGULATION)
                        .article("20")
                        .clause("1")
                        .addObligors(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .addBeneficiaries(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FATHERLAND_FRONT)
                        .deliverable(new Phrase(
                                "Tổng kết việc thực hiện quy chế trong nhiệm kỳ, chuẩn bị quy chế của nhiệm kỳ sau",
                                "Review of the term and preparation of the next term's regulation"))
                        .note(
                                new Phrase(
                                        "Quy chế nhiệm kỳ 2021-2026 được ký: Văn Quan 06/10/2021, Bình Chánh 02/11/2021, Chiêm Hóa 25/01/2022, Hà Nội 17/02/2022.",
                                        "Regulations of 2021-2026 were signed: Văn Quan 06/10/2021, Bình Chánh 02/11/2021, Chiêm Hóa 25/01/2022, Hà Nội 17/02/2022."))
                        .build());
    }
}

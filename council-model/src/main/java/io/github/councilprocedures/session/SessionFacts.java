package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of sessions (dữ kiện của kỳ họp). */
public final class SessionFacts {

    private SessionFacts() {}

    /** The kind of session (loại kỳ họp). */
    public static final ChoiceFact<Session, SessionKind> KIND =
            ChoiceFact.of(Fact.named("kind", "loại kỳ họp", "kind of session"), SessionKind.class, Session::kind);

    /** Which session of the council it is (số thứ tự của kỳ họp). */
    public static final NumberFact<Session> ORDINAL = NumberFact.of(
            Fact.named("ordinal", "số thứ tự của kỳ họp", "number of the session"), Session::ordinalNumber);

    /** Whether it is the first session of the term (kỳ họp thứ nhất). */
    public static final ChoiceFact<Session, Boolean> FIRST_OF_TERM = ChoiceFact.yesOrNo(
            Fact.named("firstOfTerm", "kỳ họp thứ nhất của nhiệm kỳ", "first session of the term")
                    .derived(
                            "kỳ họp thường lệ mang số 1, không phải kỳ họp đầu tiên sau sắp xếp đơn vị hành chính",
                            "a regular session numbered 1 that is not the first after a reorganisation of units"),
            Session::firstOfTerm);

    /** Whether it is the first session after a reorganisation of units (kỳ họp đầu tiên sau sắp xếp). */
    public static final ChoiceFact<Session, Boolean> FIRST_AFTER_REORGANISATION = ChoiceFact.yesOrNo(
            Fact.named(
                    "firstAfterReorganisation",
                    "kỳ họp đầu tiên sau sắp xếp đơn vị hành chính",
                    "first session after a reorganisation of units"),
            Session::firstAfterReorganisation);

    /** The day of the decision to convene (ngày triệu tập). */
    public static final DateFact<Session> CONVENED_ON =
            DateFact.of(Fact.named("convenedOn", "ngày triệu tập", "day of convocation"), Session::convenedDay);

    /** The day on which the public was told (ngày thông báo công khai). */
    public static final DateFact<Session> ANNOUNCED_ON = DateFact.of(
            Fact.named("announcedOn", "ngày thông báo công khai", "day of public announcement"), Session::announcedDay);

    /** The day on which the last of the documents was sent (ngày gửi đủ tài liệu). */
    public static final DateFact<Session> DOCUMENTS_SENT_ON = DateFact.of(
            Fact.named("documentsSentOn", "ngày gửi đủ tài liệu", "day on which all documents had been sent")
                    .derived(
                            "ngày gửi muộn nhất trong các tài liệu, khi tài liệu nào cũng có ngày gửi",
                            "the latest day among the documents, once each has a day"),
            Session::documentsSentDay);

    /** The opening day (ngày khai mạc). */
    public static final DateFact<Session> OPENS_ON =
            DateFact.of(Fact.named("opensOn", "ngày khai mạc", "opening day"), Session::openingDay);

    /** The closing day (ngày bế mạc). */
    public static final DateFact<Session> CLOSES_ON =
            DateFact.of(Fact.named("closesOn", "ngày bế mạc", "closing day"), Session::closingDay);

    /** The day on which resolutions were sent up (ngày gửi nghị quyết lên cấp trên). */
    public static final DateFact<Session> RESOLUTIONS_SENT_ON = DateFact.of(
            Fact.named(
                    "resolutionsSentOn", "ngày gửi nghị quyết lên cấp trên", "day on which resolutions were sent up"),
            Session::resolutionsSentDay);

    /** The bodies above to which they were sent (nơi nhận nghị quyết). */
    public static final SetFact<Session, Recipient> RESOLUTIONS_SENT_TO = SetFact.of(
            Fact.named("resolutionsSentTo", "nơi nhận nghị quyết", "recipients of the resolutions"),
            Recipient.class,
            Session::resolutionsSentTo);

    /** The last polling day of the term (ngày bầu cử cuối cùng). */
    public static final DateFact<Session> LAST_POLLING_ON = DateFact.of(
            Fact.named("lastPollingOn", "ngày bầu cử cuối cùng", "last polling day")
                    .derived(
                            "ngày bầu cử của nhiệm kỳ; nếu có bầu cử lại, bầu cử thêm hoặc hoãn ngày bỏ phiếu thì là ngày đó",
                            "the polling day of the term; where there was a re-election, an additional election or a"
                                    + " postponement, that day"),
            session -> session.term().lastPollingDay());

    /** The level of the council (cấp). */
    public static final ChoiceFact<Session, UnitLevel> LEVEL = UnitFacts.level();

    /** The kind of unit of the council (loại đơn vị hành chính). */
    public static final ChoiceFact<Session, UnitKind> UNIT_KIND = UnitFacts.unitKind();

    /** Who asked for the session (người yêu cầu họp). */
    public static final ChoiceFact<Session, Requester> REQUESTER = ChoiceFact.of(
            Fact.named("requester", "người yêu cầu họp", "requester"), Requester.class, Session::requester);

    /** How many delegates or voters signed the request (số người ký yêu cầu). */
    public static final NumberFact<Session> REQUEST_SIGNERS = NumberFact.of(
            Fact.named("requestSigners", "số người ký yêu cầu", "signers of the request"), Session::requestSigners);

    /** All delegates at the time of the request (tổng số đại biểu khi có yêu cầu). */
    public static final NumberFact<Session> REQUEST_TOTAL_DELEGATES = NumberFact.of(
            Fact.named(
                    "requestTotalDelegates",
                    "tổng số đại biểu khi có yêu cầu",
                    "all delegates at the time of the request"),
            Session::requestTotalDelegates);

    /** All voters at the time of the request (tổng số cử tri khi có yêu cầu). */
    public static final NumberFact<Session> REQUEST_VOTERS = NumberFact.of(
            Fact.named("requestVoters", "tổng số cử tri khi có yêu cầu", "all voters at the time of the request"),
            Session::requestVoters);

    /** The day of the request (ngày yêu cầu họp). */
    public static final DateFact<Session> REQUESTED_ON =
            DateFact.of(Fact.named("requestedOn", "ngày yêu cầu họp", "day of the request"), Session::requestedDay);

    /** The delegates present (số đại biểu có mặt). */
    public static final NumberFact<Session> PRESENT =
            NumberFact.of(Fact.named("present", "số đại biểu có mặt", "delegates present"), Session::present);

    /** All delegates, as recorded with the attendance (tổng số đại biểu). */
    public static final NumberFact<Session> TOTAL_DELEGATES =
            NumberFact.of(Fact.named("totalDelegates", "tổng số đại biểu", "all delegates"), Session::totalDelegates);

    /** Who convened the session (người triệu tập). */
    public static final ChoiceFact<Session, Convenor> CONVENED_BY =
            ChoiceFact.of(Fact.named("convenedBy", "người triệu tập", "convenor"), Convenor.class, Session::convenor);

    /** Which offices were vacant when it was convened (tình trạng khuyết khi triệu tập). */
    public static final ChoiceFact<Session, Vacancy> VACANCY = ChoiceFact.of(
            Fact.named("vacancy", "tình trạng khuyết khi triệu tập", "vacancy at convocation"),
            Vacancy.class,
            Session::vacancyAtConvocation);

    /** Who opened the session (người khai mạc). */
    public static final ChoiceFact<Session, Convenor> OPENED_BY = ChoiceFact.of(
            Fact.named("openedBy", "người khai mạc", "who opened the session"), Convenor.class, Session::opener);

    /** Whether who convened it also opened it (người triệu tập khai mạc kỳ họp). */
    public static final ChoiceFact<Session, Boolean> OPENED_BY_CONVENOR = ChoiceFact.yesOrNo(
            Fact.named("openedByConvenor", "người triệu tập khai mạc kỳ họp", "opened by its convenor")
                    .derived("người khai mạc chính là người triệu tập", "who opened it is who convened it"),
            Session::openedByConvenor);

    /** The day on which the decision to convene was sent to delegates (ngày gửi quyết định triệu tập). */
    public static final DateFact<Session> NOTICE_SENT_ON = DateFact.of(
            Fact.named(
                    "noticeSentOn",
                    "ngày gửi quyết định triệu tập",
                    "day on which the decision to convene was sent to delegates"),
            Session::noticeSentDay);

    /** Whether the session was put off (đã hoãn). */
    public static final ChoiceFact<Session, Boolean> POSTPONED = ChoiceFact.yesOrNo(
            Fact.named("postponed", "hoãn kỳ họp do dịch bệnh", "put off because of quarantine")
                    .derived("có ghi nhận việc hoãn", "a postponement is recorded"),
            session -> session.firstPlannedDay() != Fact.ABSENT);

    /** The day on which it was to open before it was put off (ngày khai mạc dự kiến trước khi hoãn). */
    public static final DateFact<Session> FIRST_PLANNED_ON = DateFact.of(
            Fact.named(
                    "firstPlannedOn",
                    "ngày khai mạc dự kiến trước khi hoãn",
                    "opening day planned before it was put off"),
            Session::firstPlannedDay);

    /** The delegates in quarantine (số đại biểu phải cách ly). */
    public static final NumberFact<Session> IN_QUARANTINE = NumberFact.of(
            Fact.named("inQuarantine", "số đại biểu phải cách ly", "delegates in quarantine"), Session::inQuarantine);

    /** All delegates when it was put off (tổng số đại biểu khi hoãn kỳ họp). */
    public static final NumberFact<Session> QUARANTINE_TOTAL_DELEGATES = NumberFact.of(
            Fact.named(
                    "quarantineTotalDelegates",
                    "tổng số đại biểu khi hoãn kỳ họp",
                    "all delegates when the session was put off"),
            Session::quarantineTotalDelegates);

    /** The year with which the term begins (năm đầu nhiệm kỳ). */
    public static final NumberFact<Session> TERM_FIRST_YEAR = NumberFact.of(
            Fact.named("termFirstYear", "năm đầu của nhiệm kỳ", "first year of the term")
                    .derived("năm đầu trong tên nhiệm kỳ", "the first year in the name of the term"),
            session -> session.term().years().firstYear());

    /** The day of the preparatory conference (ngày hội nghị thống nhất nội dung kỳ họp). */
    public static final DateFact<Session> PREPARED_ON = DateFact.of(
            Fact.named("preparedOn", "ngày hội nghị thống nhất nội dung kỳ họp", "day of the preparatory conference"),
            Session::preparedDay);

    /** The bodies at the preparatory conference (thành phần hội nghị thống nhất nội dung kỳ họp). */
    public static final SetFact<Session, SessionBody> PREPARED_BY = SetFact.of(
            Fact.named(
                    "preparedBy",
                    "thành phần hội nghị thống nhất nội dung kỳ họp",
                    "bodies at the preparatory conference"),
            SessionBody.class,
            Session::preparedBy);

    /** Who drafted the agenda (cơ quan dự kiến chương trình). */
    public static final ChoiceFact<Session, SessionBody> AGENDA_DRAFTED_BY = ChoiceFact.of(
            Fact.named("agendaDraftedBy", "cơ quan dự kiến chương trình kỳ họp", "body that drafted the agenda"),
            SessionBody.class,
            Session::agendaDrafter);

    /** The day on which the draft agenda was sent to delegates (ngày gửi dự kiến chương trình). */
    public static final DateFact<Session> AGENDA_SENT_ON = DateFact.of(
            Fact.named(
                    "agendaSentOn",
                    "ngày gửi dự kiến chương trình kỳ họp",
                    "day on which the draft agenda was sent to delegates"),
            Session::agendaSentDay);

    /** The votes for the agenda (số đại biểu tán thành chương trình). */
    public static final NumberFact<Session> AGENDA_VOTES_FOR = NumberFact.of(
            Fact.named("agendaVotesFor", "số đại biểu tán thành chương trình kỳ họp", "votes for the agenda"),
            Session::agendaVotesFor);

    /** All delegates at that vote (tổng số đại biểu khi biểu quyết chương trình). */
    public static final NumberFact<Session> AGENDA_TOTAL_DELEGATES = NumberFact.of(
            Fact.named(
                    "agendaTotalDelegates",
                    "tổng số đại biểu khi biểu quyết chương trình kỳ họp",
                    "all delegates at the vote on the agenda"),
            Session::agendaTotalDelegates);

    /** Who was invited (thành phần được mời). */
    public static final SetFact<Session, Invitee> INVITED = SetFact.of(
            Fact.named("invited", "thành phần được mời dự kỳ họp", "those invited to the session"),
            Invitee.class,
            Session::invited);

    /** Whether matters of the Front were on the agenda (có vấn đề liên quan đến MTTQ). */
    public static final ChoiceFact<Session, Boolean> CONCERNS_FRONT = ChoiceFact.yesOrNo(
            Fact.named(
                    "concernsFront",
                    "có bàn vấn đề liên quan đến MTTQ và các tổ chức chính trị - xã hội",
                    "deals with matters of the Front and the socio-political organisations"),
            Session::frontConcerned);

    /** Who presented the report on the petitions of voters (cơ quan trình báo cáo kiến nghị cử tri). */
    public static final SetFact<Session, SessionBody> VOTERS_REPORT_BY = SetFact.of(
            Fact.named(
                    "votersReportBy",
                    "cơ quan trình báo cáo tổng hợp ý kiến, kiến nghị của cử tri",
                    "bodies that presented the report on voters' petitions"),
            SessionBody.class,
            Session::votersReportBy);

    /**
     * Whether supervision of the petitions of the session before was reported (báo cáo giám sát giải quyết kiến nghị).
     */
    public static final ChoiceFact<Session, Boolean> PETITION_SUPERVISION_REPORTED = ChoiceFact.yesOrNo(
            Fact.named(
                    "petitionSupervisionReported",
                    "có báo cáo giám sát việc giải quyết kiến nghị cử tri gửi đến kỳ họp trước",
                    "reported on supervising how petitions sent to the session before were settled"),
            Session::petitionsFollowedUp);

    /** What each signing voter states (thông tin kèm chữ ký). */
    public static final SetFact<Session, SignerDetail> REQUEST_SIGNER_DETAILS = SetFact.of(
            Fact.named("requestSignerDetails", "thông tin kèm chữ ký của cử tri", "what each signing voter states"),
            SignerDetail.class,
            Session::requestSignerDetails);

    /** How many represented the signing voters at the session (số người đại diện). */
    public static final NumberFact<Session> REQUEST_REPRESENTATIVES = NumberFact.of(
            Fact.named(
                    "requestRepresentatives", "số người đại diện của cử tri ký tên", "representatives of the signers"),
            Session::requestRepresentatives);

    /** Sessions (kỳ họp). */
    public static final SubjectType<Session> SESSION = SubjectType.of(
            "session",
            "kỳ họp",
            "session",
            List.of(
                    KIND,
                    ORDINAL,
                    FIRST_OF_TERM,
                    FIRST_AFTER_REORGANISATION,
                    CONVENED_ON,
                    ANNOUNCED_ON,
                    DOCUMENTS_SENT_ON,
                    OPENS_ON,
                    CLOSES_ON,
                    RESOLUTIONS_SENT_ON,
                    RESOLUTIONS_SENT_TO,
                    LAST_POLLING_ON,
                    LEVEL,
                    UNIT_KIND,
                    REQUESTER,
                    REQUEST_SIGNERS,
                    REQUEST_TOTAL_DELEGATES,
                    REQUEST_VOTERS,
                    REQUESTED_ON,
                    PRESENT,
                    TOTAL_DELEGATES,
                    CONVENED_BY,
                    VACANCY,
                    OPENED_BY,
                    OPENED_BY_CONVENOR,
                    NOTICE_SENT_ON,
                    POSTPONED,
                    FIRST_PLANNED_ON,
                    IN_QUARANTINE,
                    QUARANTINE_TOTAL_DELEGATES,
                    TERM_FIRST_YEAR,
                    PREPARED_ON,
                    PREPARED_BY,
                    AGENDA_DRAFTED_BY,
                    AGENDA_SENT_ON,
                    AGENDA_VOTES_FOR,
                    AGENDA_TOTAL_DELEGATES,
                    INVITED,
                    CONCERNS_FRONT,
                    VOTERS_REPORT_BY,
                    PETITION_SUPERVISION_REPORTED,
                    REQUEST_SIGNER_DETAILS,
                    REQUEST_REPRESENTATIVES));
}

package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
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
    public static final ChoiceFact<Session, UnitLevel> LEVEL = ChoiceFact.of(
            Fact.named("level", "cấp", "level"),
            UnitLevel.class,
            session -> session.council().level());

    /** The kind of unit of the council (loại đơn vị hành chính). */
    public static final ChoiceFact<Session, UnitKind> UNIT_KIND = ChoiceFact.of(
            Fact.named("unitKind", "loại đơn vị hành chính", "kind of unit"),
            UnitKind.class,
            session -> session.council().kind());

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
                    TOTAL_DELEGATES));
}

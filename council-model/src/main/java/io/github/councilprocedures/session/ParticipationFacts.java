package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of the parts that delegates take in sessions (dữ kiện về việc tham gia kỳ họp của đại biểu). */
public final class ParticipationFacts {

    private ParticipationFacts() {}

    /** Whether the delegate came (có mặt). */
    public static final ChoiceFact<ParticipationOfSession, Boolean> ATTENDED = ChoiceFact.yesOrNo(
            Fact.named("attended", "đại biểu có mặt", "delegate attended"),
            view -> view.participation().knownAttended());

    /** The reason of the absence (lý do vắng mặt). */
    public static final ChoiceFact<ParticipationOfSession, AbsenceReason> ABSENCE_REASON = ChoiceFact.of(
            Fact.named("absenceReason", "lý do vắng mặt", "reason of the absence"),
            AbsenceReason.class,
            view -> view.participation().knownAbsenceReason());

    /** The day the absence was reported (ngày báo cáo vắng mặt). */
    public static final DateFact<ParticipationOfSession> ABSENCE_REPORTED_ON = DateFact.of(
            Fact.named("absenceReportedOn", "ngày báo cáo vắng mặt", "day on which the absence was reported"),
            view -> view.participation().absenceReportedDay());

    /** To whom it was reported (người nhận báo cáo vắng mặt). */
    public static final ChoiceFact<ParticipationOfSession, AbsenceRecipient> ABSENCE_REPORTED_TO = ChoiceFact.of(
            Fact.named("absenceReportedTo", "người nhận báo cáo vắng mặt", "recipient of the report of absence"),
            AbsenceRecipient.class,
            view -> view.participation().knownAbsenceReportedTo());

    /** Whether somebody else voted for the delegate (biểu quyết thay). */
    public static final ChoiceFact<ParticipationOfSession, Boolean> VOTED_BY_ANOTHER = ChoiceFact.yesOrNo(
            Fact.named(
                    "votedByAnother", "có người biểu quyết thay", "somebody else voted in the place of the delegate"),
            view -> view.participation().knownVotedByAnother());

    /** The day of the report to the voters (ngày báo cáo với cử tri về kết quả kỳ họp). */
    public static final DateFact<ParticipationOfSession> REPORTED_TO_VOTERS_ON = DateFact.of(
            Fact.named(
                    "reportedToVotersOn",
                    "ngày báo cáo với cử tri về kết quả kỳ họp",
                    "day of the report to the voters on the session"),
            view -> view.participation().reportedToVotersDay());

    /** The opening day of the session (ngày khai mạc kỳ họp). */
    public static final DateFact<ParticipationOfSession> OPENS_ON = DateFact.of(
            Fact.named("opensOn", "ngày khai mạc kỳ họp", "opening day of the session"),
            view -> view.session().openingDay());

    /** The closing day of the session (ngày bế mạc kỳ họp). */
    public static final DateFact<ParticipationOfSession> CLOSES_ON = DateFact.of(
            Fact.named("closesOn", "ngày bế mạc kỳ họp", "closing day of the session"),
            view -> view.session().closingDay());

    /** The level of the council (cấp). */
    public static final ChoiceFact<ParticipationOfSession, UnitLevel> LEVEL = UnitFacts.level();

    /** The parts that delegates take in sessions (sự tham gia của đại biểu tại kỳ họp). */
    public static final SubjectType<ParticipationOfSession> PARTICIPATION = SubjectType.of(
            "participation",
            "sự tham gia của đại biểu tại kỳ họp",
            "delegate's part in a session",
            List.of(
                    ATTENDED,
                    ABSENCE_REASON,
                    ABSENCE_REPORTED_ON,
                    ABSENCE_REPORTED_TO,
                    VOTED_BY_ANOTHER,
                    REPORTED_TO_VOTERS_ON,
                    OPENS_ON,
                    CLOSES_ON,
                    LEVEL));
}

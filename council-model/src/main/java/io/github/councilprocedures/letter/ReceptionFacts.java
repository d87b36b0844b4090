package io.github.councilprocedures.letter;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.TallyFact;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of the reception of citizens (dữ kiện về tiếp công dân). No name is a fact. */
public final class ReceptionFacts {

    private ReceptionFacts() {}

    /** Who receives (người tiếp công dân). */
    public static final ChoiceFact<ReceptionDay, ReceptionHolder> HELD_BY = ChoiceFact.of(
            Fact.named("heldBy", "người tiếp công dân", "who receives"), ReceptionHolder.class, ReceptionDay::heldBy);

    /** The level of the council (cấp). */
    public static final ChoiceFact<ReceptionDay, UnitLevel> LEVEL = UnitFacts.level();

    /** The day that the schedule names (ngày tiếp công dân theo lịch). */
    public static final DateFact<ReceptionDay> SCHEDULED_ON = DateFact.of(
            Fact.named("scheduledOn", "ngày tiếp công dân theo lịch", "scheduled day"), ReceptionDay::scheduledDay);

    /** The day on which the schedule was posted (ngày niêm yết lịch). */
    public static final DateFact<ReceptionDay> SCHEDULE_POSTED_ON = DateFact.of(
            Fact.named("schedulePostedOn", "ngày niêm yết lịch tiếp công dân", "day on which the schedule was posted"),
            ReceptionDay::schedulePostedDay);

    /** Where citizens are received (nơi tiếp công dân). */
    public static final ChoiceFact<ReceptionDay, ReceptionPlace> PLACE = ChoiceFact.of(
            Fact.named("at", "nơi tiếp công dân", "place of reception"),
            ReceptionPlace.class,
            ReceptionDay::knownPlace);

    /** Who organises it (chủ thể tổ chức). */
    public static final ChoiceFact<ReceptionDay, ReceptionOrganiser> ORGANISER = ChoiceFact.of(
            Fact.named("organiser", "chủ thể tổ chức tiếp công dân", "organiser"),
            ReceptionOrganiser.class,
            ReceptionDay::knownOrganiser);

    /** The day on which citizens were received (ngày tiếp công dân). */
    public static final DateFact<ReceptionDay> HELD_ON =
            DateFact.of(Fact.named("heldOn", "ngày tiếp công dân", "day of the reception"), ReceptionDay::heldDay);

    /** Whether it was postponed (đã lùi lịch). */
    public static final ChoiceFact<ReceptionDay, Boolean> POSTPONED = ChoiceFact.yesOrNo(
            Fact.named("postponed", "đã lùi lịch", "postponed")
                    .derived(
                            "tiếp sau ngày theo lịch, hoặc có ghi nhận lý do, thông báo, ngày dự kiến của việc lùi lịch",
                            "held after the scheduled day, or a reason, a notice or a new day is recorded"),
            ReceptionDay::postponed);

    /** Whether it was postponed for a good reason (lý do chính đáng). */
    public static final ChoiceFact<ReceptionDay, Boolean> POSTPONED_WITH_REASON = ChoiceFact.yesOrNo(
            Fact.named("postponedWithReason", "lùi lịch có lý do chính đáng", "postponed for a good reason"),
            ReceptionDay::knownReason);

    /** The day of the notice of postponement (ngày thông báo lùi lịch). */
    public static final DateFact<ReceptionDay> POSTPONEMENT_NOTIFIED_ON = DateFact.of(
            Fact.named(
                    "postponementNotifiedOn",
                    "ngày thông báo lùi lịch tại nơi tiếp công dân",
                    "day of the notice of postponement"),
            ReceptionDay::postponementNotifiedDay);

    /** The new day that is expected (ngày dự kiến tiếp công dân). */
    public static final DateFact<ReceptionDay> EXPECTED_ON = DateFact.of(
            Fact.named("expectedOn", "ngày dự kiến tiếp công dân sau khi lùi lịch", "new day expected"),
            ReceptionDay::expectedDay);

    /** The day of the report on the result (ngày báo cáo kết quả tiếp công dân). */
    public static final DateFact<ReceptionDay> RESULT_REPORTED_ON = DateFact.of(
            Fact.named(
                    "resultReportedOn",
                    "ngày báo cáo kết quả tiếp công dân với Thường trực HĐND",
                    "day of the report to the Standing Committee"),
            ReceptionDay::resultReportedDay);

    /** Reception days (buổi tiếp công dân). */
    public static final SubjectType<ReceptionDay> RECEPTION = SubjectType.of(
            "receptionDay",
            "buổi tiếp công dân",
            "reception of citizens",
            List.of(
                    HELD_BY,
                    LEVEL,
                    SCHEDULED_ON,
                    SCHEDULE_POSTED_ON,
                    PLACE,
                    ORGANISER,
                    HELD_ON,
                    POSTPONED,
                    POSTPONED_WITH_REASON,
                    POSTPONEMENT_NOTIFIED_ON,
                    EXPECTED_ON,
                    RESULT_REPORTED_ON));

    /** Why somebody was not received (căn cứ từ chối). */
    public static final ChoiceFact<RefusalOfReception, RefusalGround> GROUND = ChoiceFact.of(
            Fact.named("ground", "căn cứ từ chối tiếp công dân", "ground of the refusal"),
            RefusalGround.class,
            part -> part.refusal().knownGround());

    /** The day on which the ground was complete (ngày có đủ căn cứ từ chối). */
    public static final DateFact<RefusalOfReception> GROUND_COMPLETE_ON = DateFact.of(
            Fact.named("groundCompleteOn", "ngày có đủ căn cứ từ chối", "day on which the ground was complete"),
            part -> part.refusal().groundCompleteDay());

    /** The day of the written notice (ngày ban hành thông báo từ chối). */
    public static final DateFact<RefusalOfReception> NOTICE_ON = DateFact.of(
            Fact.named("noticeOn", "ngày ban hành thông báo từ chối tiếp công dân", "day of the notice of refusal"),
            part -> part.refusal().noticeDay());

    /** The day of the reception (ngày tiếp công dân). */
    public static final DateFact<RefusalOfReception> REFUSED_ON = DateFact.of(
            Fact.named("refusedOn", "ngày tiếp công dân", "day of the reception")
                    .derived(
                            "ngày đã tiếp công dân; nếu không ghi nhận thì là ngày theo lịch",
                            "the day of the reception, or else the scheduled day"),
            part -> part.reception().heldDay() == Fact.ABSENT
                    ? part.reception().scheduledDay()
                    : part.reception().heldDay());

    /** Who receives (người tiếp công dân). */
    public static final ChoiceFact<RefusalOfReception, ReceptionHolder> REFUSED_BY =
            HELD_BY.through(RefusalOfReception::reception);

    /** The level of the council (cấp). */
    public static final ChoiceFact<RefusalOfReception, UnitLevel> REFUSAL_LEVEL = UnitFacts.level();

    /** Refusals to receive a citizen (việc từ chối tiếp công dân). */
    public static final SubjectType<RefusalOfReception> REFUSAL = SubjectType.of(
            "receptionRefusal",
            "việc từ chối tiếp công dân",
            "refusal to receive a citizen",
            List.of(GROUND, GROUND_COMPLETE_ON, NOTICE_ON, REFUSED_ON, REFUSED_BY, REFUSAL_LEVEL));

    /** The days on which the head received citizens (các ngày tiếp công dân). */
    public static final TallyFact<HeadReceptions> RECEPTIONS = TallyFact.of(
            Fact.named("receptions", "số ngày tiếp công dân", "days of reception"), HeadReceptions::occurrences);

    /** The first day of the year (ngày đầu năm). */
    public static final DateFact<HeadReceptions> HEAD_YEAR_STARTS_ON =
            DateFact.of(Fact.named("yearStartsOn", "ngày đầu năm", "first day of the year"), HeadReceptions::firstDay);

    /** The last day of the year (ngày cuối năm). */
    public static final DateFact<HeadReceptions> HEAD_YEAR_ENDS_ON =
            DateFact.of(Fact.named("yearEndsOn", "ngày cuối năm", "last day of the year"), HeadReceptions::lastDay);

    /** The level of the unit (cấp). */
    public static final ChoiceFact<HeadReceptions, UnitLevel> HEAD_LEVEL = UnitFacts.level();

    /** Years of reception by the Chair of the People's Committee (Chủ tịch UBND tiếp công dân trong năm). */
    public static final SubjectType<HeadReceptions> HEAD_RECEPTIONS = SubjectType.of(
            "headReceptions",
            "các ngày Chủ tịch UBND tiếp công dân trong năm",
            "days on which the Chair of the People's Committee receives citizens in a year",
            List.of(RECEPTIONS, HEAD_YEAR_STARTS_ON, HEAD_YEAR_ENDS_ON, HEAD_LEVEL));
}

package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.session.AbsenceReason;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of long absences of delegates (dữ kiện về đại biểu vắng mặt kéo dài). */
public final class AbsenceFacts {

    private AbsenceFacts() {}

    /** The opening day of the first session missed (ngày khai mạc kỳ họp vắng mặt đầu tiên). */
    public static final DateFact<LongAbsence> FIRST_MISSED_ON = DateFact.of(
            Fact.named(
                    "firstMissedOn",
                    "ngày khai mạc kỳ họp vắng mặt đầu tiên",
                    "opening day of the first session missed"),
            LongAbsence::firstMissedDay);

    /** The opening day of the last session missed (ngày khai mạc kỳ họp vắng mặt gần nhất). */
    public static final DateFact<LongAbsence> LAST_MISSED_ON = DateFact.of(
            Fact.named(
                    "lastMissedOn", "ngày khai mạc kỳ họp vắng mặt gần nhất", "opening day of the last session missed"),
            LongAbsence::lastMissedDay);

    /** The reason given (lý do vắng mặt). */
    public static final ChoiceFact<LongAbsence, AbsenceReason> REASON = ChoiceFact.of(
            Fact.named("reason", "lý do vắng mặt", "reason of the absence"),
            AbsenceReason.class,
            LongAbsence::knownReason);

    /** The day it was reported to the council (ngày Thường trực HĐND báo cáo HĐND). */
    public static final DateFact<LongAbsence> REPORTED_TO_COUNCIL_ON = DateFact.of(
            Fact.named(
                    "reportedToCouncilOn",
                    "ngày Thường trực Hội đồng nhân dân báo cáo Hội đồng nhân dân để bãi nhiệm",
                    "day on which the Standing Committee reported it to the council for removal"),
            LongAbsence::reportedToCouncilDay);

    /** The level of the council (cấp). */
    public static final ChoiceFact<LongAbsence, UnitLevel> LEVEL = UnitFacts.level();

    /** Long absences of delegates (việc đại biểu liên tục không dự kỳ họp). */
    public static final SubjectType<LongAbsence> LONG_ABSENCE = SubjectType.of(
            "longAbsence",
            "việc đại biểu liên tục không dự kỳ họp",
            "long absence of a delegate",
            List.of(FIRST_MISSED_ON, LAST_MISSED_ON, REASON, REPORTED_TO_COUNCIL_ON, LEVEL));
}

package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of delegates (dữ kiện về đại biểu HĐND). */
public final class DelegateFacts {

    private DelegateFacts() {}

    /** Nationality (quốc tịch). */
    public static final ChoiceFact<Delegate, Nationality> NATIONALITY = ChoiceFact.of(
            Fact.named("nationality", "quốc tịch", "nationality"), Nationality.class, Delegate::nationalityValue);

    /** Still works in the unit (còn công tác tại đơn vị hành chính). */
    public static final ChoiceFact<Delegate, Boolean> WORKS_IN_UNIT = ChoiceFact.yesOrNo(
            Fact.named("worksInUnit", "còn công tác tại đơn vị hành chính", "still works in the unit"),
            Delegate::worksInUnitValue);

    /** Still resides in the unit (còn cư trú tại đơn vị hành chính). */
    public static final ChoiceFact<Delegate, Boolean> RESIDES_IN_UNIT = ChoiceFact.yesOrNo(
            Fact.named("residesInUnit", "còn cư trú tại đơn vị hành chính", "still resides in the unit"),
            Delegate::residesInUnitValue);

    /** Day since which the delegate neither works nor resides there (ngày không còn công tác và cư trú). */
    public static final DateFact<Delegate> MOVED_AWAY_ON = DateFact.of(
            Fact.named(
                    "movedAwayOn",
                    "ngày không còn công tác và cư trú",
                    "day since which the delegate neither works nor resides there"),
            Delegate::movedAwayDay);

    /** Day on which the delegate asked to leave (ngày xin thôi làm nhiệm vụ đại biểu). */
    public static final DateFact<Delegate> ASKED_TO_LEAVE_ON = DateFact.of(
            Fact.named(
                    "askedToLeaveOn",
                    "ngày xin thôi làm nhiệm vụ đại biểu",
                    "day on which the delegate asked to leave"),
            Delegate::askedToLeaveDay);

    /** Day of the delegate's election (ngày bầu đại biểu). */
    public static final DateFact<Delegate> ELECTED_ON = DateFact.of(
            Fact.named("electedOn", "ngày bầu đại biểu", "day of the delegate's election")
                    .derived(
                            "ngày bầu cử bổ sung; nếu không có thì là ngày bầu cử cuối cùng của nhiệm kỳ",
                            "the day of the by-election; where there was none, the last polling day of the term"),
            Delegate::electedDay);

    /** Level (cấp). */
    public static final ChoiceFact<Delegate, UnitLevel> LEVEL = UnitFacts.level();

    /** Delegate (đại biểu HĐND). */
    public static final SubjectType<Delegate> DELEGATE = SubjectType.of(
            "delegate",
            "đại biểu HĐND",
            "delegate",
            List.of(NATIONALITY, WORKS_IN_UNIT, RESIDES_IN_UNIT, MOVED_AWAY_ON, ASKED_TO_LEAVE_ON, ELECTED_ON, LEVEL));
}

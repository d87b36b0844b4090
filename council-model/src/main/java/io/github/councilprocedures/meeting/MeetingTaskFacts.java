package io.github.councilprocedures.meeting;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of tasks that meetings and conferences give (dữ kiện của nhiệm vụ giao tại phiên họp, hội nghị). */
public final class MeetingTaskFacts {

    private MeetingTaskFacts() {}

    /** The day on which it was given (ngày giao nhiệm vụ). */
    public static final DateFact<TaskOfMeeting> GIVEN_ON = DateFact.of(
            Fact.named("givenOn", "ngày giao nhiệm vụ", "day on which the task was given")
                    .derived("ngày họp", "the day of the meeting or conference"),
            TaskOfMeeting::givenDay);

    /** The day by which it is to be done (thời hạn). */
    public static final DateFact<TaskOfMeeting> DUE_ON = DateFact.of(
            Fact.named("dueOn", "thời hạn của nhiệm vụ", "due day of the task")
                    .derived(
                            "ngày được ấn định; nếu chỉ ấn định kỳ thì ngày cuối của kỳ",
                            "the day set; where only a period is set, its last day"),
            task -> task.task().dueDay());

    /** Whether a day or a period is set for it (có ấn định thời hạn). */
    public static final ChoiceFact<TaskOfMeeting, Boolean> HAS_DUE_DAY = ChoiceFact.yesOrNo(
            Fact.named("hasDueDay", "có ấn định thời hạn", "a due day is set")
                    .derived("có ngày hoặc kỳ thực hiện", "a day or a period is recorded"),
            task -> task.task().dueDay() != Fact.ABSENT);

    /** The day on which it was done (ngày hoàn thành). */
    public static final DateFact<TaskOfMeeting> DONE_ON = DateFact.of(
            Fact.named("doneOn", "ngày hoàn thành", "day on which it was done"),
            task -> task.task().doneDay());

    /** Whether it is an answer in writing (trả lời bằng văn bản). */
    public static final ChoiceFact<TaskOfMeeting, Boolean> IN_WRITING = ChoiceFact.yesOrNo(
            Fact.named("inWriting", "trả lời bằng văn bản", "answer in writing"),
            task -> task.task().inWriting());

    /** The level of the council (cấp). */
    public static final ChoiceFact<TaskOfMeeting, UnitLevel> LEVEL = UnitFacts.level();

    /** Tasks of meetings and conferences (nhiệm vụ giao tại phiên họp, hội nghị). */
    public static final SubjectType<TaskOfMeeting> TASK = SubjectType.of(
            "meetingTask",
            "nhiệm vụ giao tại phiên họp, hội nghị",
            "task given at a meeting",
            List.of(GIVEN_ON, DUE_ON, HAS_DUE_DAY, DONE_ON, IN_WRITING, LEVEL));
}

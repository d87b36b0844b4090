package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.meeting.BriefingFacts.BRIEFING;
import static io.github.councilprocedures.meeting.BriefingFacts.BRIEFINGS_HELD;
import static io.github.councilprocedures.meeting.BriefingFacts.BRIEFINGS_OF_PROGRAMME;
import static io.github.councilprocedures.meeting.BriefingFacts.CASE;
import static io.github.councilprocedures.meeting.BriefingFacts.CHAIRED_BY_LEADERS;
import static io.github.councilprocedures.meeting.BriefingFacts.PER;
import static io.github.councilprocedures.meeting.BriefingFacts.PERIOD_KIND;
import static io.github.councilprocedures.meeting.BriefingFacts.PROGRAMME;
import static io.github.councilprocedures.meeting.BriefingStep.CONCLUDED;
import static io.github.councilprocedures.meeting.BriefingStep.HELD;
import static io.github.councilprocedures.meeting.BriefingStep.INVITED;
import static io.github.councilprocedures.meeting.BriefingStep.MATERIALS_SENT;
import static io.github.councilprocedures.meeting.BriefingStep.MERGED_WITH;
import static io.github.councilprocedures.meeting.BriefingStep.NOTICE_ISSUED;
import static io.github.councilprocedures.meeting.BriefingStep.PLANNED;
import static io.github.councilprocedures.meeting.BriefingStep.POSTPONED;
import static io.github.councilprocedures.meeting.BriefingStep.REVIEWED;
import static io.github.councilprocedures.meeting.BriefingStep.TASKS_TRACKED;
import static io.github.councilprocedures.meeting.MeetingTaskFacts.DONE_ON;
import static io.github.councilprocedures.meeting.MeetingTaskFacts.DUE_ON;
import static io.github.councilprocedures.meeting.MeetingTaskFacts.HAS_DUE_DAY;
import static io.github.councilprocedures.meeting.MeetingTaskFacts.TASK;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.PeriodKind.HALF_YEAR;
import static io.github.councilprocedures.time.PeriodKind.MONTH;
import static io.github.councilprocedures.time.PeriodKind.QUARTER;
import static io.github.councilprocedures.time.PeriodKind.YEAR;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingFacts;
import io.github.councilprocedures.meeting.BriefingStep;
import io.github.councilprocedures.meeting.BriefingsOfProgramme;
import io.github.councilprocedures.meeting.MeetingFacts;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.meeting.TaskOfMeeting;
import io.github.councilprocedures.meeting.TitlePeriod;
import io.github.councilprocedures.meeting.WorkProgramme;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * Briefing conferences (hội nghị giao ban) and the tasks that they and the meetings of the Standing Committee give. No law
 * sets how often there is a briefing, who comes or what it decides: Resolution 1004/2020 only names such conferences among
 * what the office of a provincial council serves. So nothing here is ever a breach of law (C29).
 */
final class Briefings {

    private Briefings() {}

    /** As many conferences as the body's own programme foresees (số hội nghị giao ban theo chương trình). */
    static final Rule<BriefingsOfProgramme> BY_PROGRAMME = Rule.about(
                    BRIEFINGS_OF_PROGRAMME, "meeting.briefing.programme")
            .titled("Giao ban theo chương trình công tác", "Briefings as the programme foresees")
            .because(
                    "Chương trình do chính HĐND, Thường trực, Ban đặt ra thì cần được thực hiện; luật không quy định số lần.",
                    "A programme that a body set itself should be carried out; the law sets no number.")
            .restingOn(Ground.PROGRAMME)
            .always()
            .requires(PER.when(MONTH, BRIEFINGS_HELD.atLeast(1).per(MONTH))
                    .when(QUARTER, BRIEFINGS_HELD.atLeast(1).per(QUARTER))
                    .when(HALF_YEAR, BRIEFINGS_HELD.atLeast(1).per(HALF_YEAR))
                    .when(YEAR, BRIEFINGS_HELD.atLeast(1).per(YEAR)))
            .otherwise(
                    "Chương trình dự kiến mỗi {per} ít nhất {required} hội nghị, tổng cộng {needed}; đã tổ chức {counted}: chưa"
                            + " thực hiện đủ chương trình, không phải vi phạm pháp luật.",
                    "The programme foresees at least {required} conference(s) a {per}, {needed} in all; {counted} took place: the"
                            + " programme was not carried out in full, which is no breach of law.");

    /** A leader of the council chairs (Chủ tịch, Phó Chủ tịch HĐND chủ trì), alone or with another. */
    static final Rule<BriefingConference> CHAIRED = Rule.about(BRIEFING, "meeting.briefing.chair")
            .titled("Người chủ trì hội nghị giao ban", "Who chairs a briefing conference")
            .because(
                    "Kết luận hội nghị do lãnh đạo HĐND đưa ra; chức vụ Đảng không thay cho chức vụ trong HĐND.",
                    "The conclusion is that of those who lead the council; an office in the Party is none in the council.")
            .restingOn(Ground.PRACTICE)
            .always()
            .requires(CHAIRED_BY_LEADERS.is(true))
            .otherwise(
                    "Trong những người chủ trì không có Chủ tịch hay Phó Chủ tịch HĐND: khác thông lệ, không phải vi phạm pháp"
                            + " luật.",
                    "None of those who chaired is the Chair or a Vice Chair of the council: not usual, and no breach of law.");

    /** The title of a meeting names the period reviewed, that of its day or the one planned (kỳ ghi trong tên phiên họp). */
    static final Rule<StandingCommitteeMeeting> TITLE_OF_MEETING =
            title(MeetingFacts.MEETING, "meeting.standing.title", MeetingFacts.TITLE_PERIOD);

    /** The title of a conference likewise (kỳ ghi trong tên hội nghị). */
    static final Rule<BriefingConference> TITLE_OF_BRIEFING =
            title(BRIEFING, "meeting.briefing.title", BriefingFacts.TITLE_PERIOD);

    private static <S extends Subject> Rule<S> title(
            SubjectType<S> about, String id, ChoiceFact<S, TitlePeriod> titlePeriod) {
        return Rule.about(about, id)
                .titled("Kỳ ghi trong tên gọi", "Period named in the title")
                .because(
                        "Tên gọi ghi kỳ được đánh giá, tháng họp hay kỳ được triển khai đều được; ghi kỳ khác thì dễ lẫn số liệu.",
                        "A title may name the period reviewed, that of the day or the one planned; another one leads to confusion"
                                + " of figures.")
                .restingOn(Ground.PRACTICE)
                .always()
                .requires(titlePeriod.isNot(TitlePeriod.OTHER))
                .otherwise(
                        "Tên gọi không ghi kỳ được đánh giá, kỳ có ngày họp hay kỳ được triển khai: cần kiểm tra lại, không phải vi"
                                + " phạm pháp luật.",
                        "The title names neither the period reviewed nor that of the day nor the one planned: worth a second look,"
                                + " and no breach of law.");
    }

    /** A task is done by the day or in the period that the conclusion set (thực hiện nhiệm vụ đúng hạn). */
    static final Rule<TaskOfMeeting> TASK_IN_TIME = Rule.about(TASK, "meeting.task.in-time")
            .titled("Thực hiện nhiệm vụ theo kết luận đúng hạn", "Tasks of a conclusion done in time")
            .because(
                    "Kết luận giao việc và thời hạn thì lần họp sau phải kiểm điểm được.",
                    "What a conclusion gives, with a day or a period, the next meeting looks back at.")
            .leavingOut(
                    "Nhiệm vụ không ấn định ngày hay kỳ thực hiện: không có hạn để so. Hạn là ngày cố định nên không lùi sang ngày"
                            + " làm việc tiếp theo.",
                    "A task without a day or period has nothing to be held against. The due day is a fixed one and does not move to"
                            + " the next working day.")
            .restingOn(Ground.PROGRAMME)
            .appliesWhen(HAS_DUE_DAY.is(true))
            .always()
            .requires(DONE_ON.atLeast(0, CALENDAR_DAYS).before(DUE_ON))
            .otherwise(
                    "Nhiệm vụ phải thực hiện xong chậm nhất ngày {dueOn}; đã thực hiện ngày {doneOn}: chậm so với kết luận, không"
                            + " phải vi phạm pháp luật.",
                    "The task was due on {dueOn}; it was done on {doneOn}: later than the conclusion says, which is no breach of"
                            + " law.");

    /** Programmes of work are for a month, a quarter, six months or a year (kỳ của chương trình công tác). */
    static final Rule<WorkProgramme> PROGRAMME_PERIOD = Rule.about(PROGRAMME, "meeting.programme.period")
            .titled("Kỳ của chương trình công tác", "Period of a programme of work")
            .because(
                    "Nghị quyết số 1004/2020/UBTVQH14 (Điều 2 khoản 2 điểm a) nêu chương trình tháng, quý, 6 tháng, năm của HĐND cấp"
                            + " tỉnh; kỳ khác là thông lệ riêng.",
                    "Resolution 1004/2020/UBTVQH14 (Article 2, clause 2, point a) names programmes of a month, a quarter, six months"
                            + " and a year of provincial councils; another period is a custom of the place.")
            .restingOn(Ground.PRACTICE)
            .always()
            .requires(PERIOD_KIND.oneOf(MONTH, QUARTER, HALF_YEAR, YEAR))
            .otherwise(
                    "Chương trình theo kỳ “{periodKind}”, khác các kỳ thường dùng: {allowed}; không phải vi phạm pháp luật.",
                    "The programme is for: {periodKind}. Usual are: {allowed}. That is no breach of law.");

    /** How a conference goes (quy trình giao ban): where it stands can be told, and nothing is asked for. */
    static final Procedure<BriefingConference, BriefingStep> BRIEFING_CONFERENCE = Procedure.of(
                    BRIEFING, CASE, "meeting.briefing")
            .titled("Hội nghị giao ban", "Briefing conference")
            .from("2016-01-01")
            .step(PLANNED, step -> step.modelled())
            .step(
                    POSTPONED,
                    step -> step.after(PLANNED, INVITED, MATERIALS_SENT)
                            .beside()
                            .repeatable()
                            .modelled())
            .step(
                    MERGED_WITH,
                    step -> step.after(PLANNED, INVITED, MATERIALS_SENT)
                            .beside()
                            .modelled())
            .step(INVITED, step -> step.after(PLANNED).repeatable().modelled())
            .step(MATERIALS_SENT, step -> step.after(PLANNED, INVITED).modelled())
            .step(HELD, step -> step.after(PLANNED, INVITED, MATERIALS_SENT).modelled())
            .step(CONCLUDED, step -> step.after(HELD).modelled())
            .step(NOTICE_ISSUED, step -> step.after(CONCLUDED).modelled())
            .step(
                    TASKS_TRACKED,
                    step -> step.after(CONCLUDED, NOTICE_ISSUED, TASKS_TRACKED)
                            .repeatable()
                            .modelled())
            .step(
                    REVIEWED,
                    step -> step.after(CONCLUDED, NOTICE_ISSUED, TASKS_TRACKED).modelled())
            .build();

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(BY_PROGRAMME, CHAIRED, TITLE_OF_MEETING, TITLE_OF_BRIEFING, TASK_IN_TIME, PROGRAMME_PERIOD);

    /** In the order of the law, which has none. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(BRIEFING_CONFERENCE);
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_753_2005;
import static io.github.councilprocedures.record.RecordFacts.MEETINGS_HELD;
import static io.github.councilprocedures.record.RecordFacts.MEETING_YEAR_ENDS_ON;
import static io.github.councilprocedures.record.RecordFacts.MEETING_YEAR_STARTS_ON;
import static io.github.councilprocedures.record.RecordFacts.ORDINALS_DISTINCT;
import static io.github.councilprocedures.record.RecordFacts.ORDINALS_OUT_OF_ORDER;
import static io.github.councilprocedures.record.RecordFacts.ORDINALS_RECORDED;
import static io.github.councilprocedures.record.RecordFacts.ORDINAL_SPAN;
import static io.github.councilprocedures.record.RecordFacts.RECORD;
import static io.github.councilprocedures.record.RecordFacts.SESSIONS_HELD;
import static io.github.councilprocedures.record.RecordFacts.YEAR_ENDS_ON;
import static io.github.councilprocedures.record.RecordFacts.YEAR_OF_MEETINGS;
import static io.github.councilprocedures.record.RecordFacts.YEAR_OF_SESSIONS;

import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.YearOfMeetings;
import io.github.councilprocedures.record.YearOfSessions;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.time.PeriodKind;
import java.util.List;

/** How often (số lần) a council and its Standing Committee meet, and how sessions are numbered. */
final class Frequencies {

    private Frequencies() {}

    /** Two sessions a year (mỗi năm họp ít nhất hai kỳ). */
    static final Rule<YearOfSessions> SESSIONS_A_YEAR = Rule.about(YEAR_OF_SESSIONS, "session.frequency.yearly")
            .titled("Số kỳ họp trong năm", "Sessions in a year")
            .because(
                    "Hội đồng nhân dân phải họp đủ thường xuyên để quyết định các vấn đề của địa phương.",
                    "A council must meet often enough to decide the affairs of its locality.")
            .governedBy(YEAR_ENDS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(78).clause(1))
            .requires(SESSIONS_HELD.atLeast(2).per(PeriodKind.YEAR))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34).clause(2))
            .requires(SESSIONS_HELD.atLeast(2).per(PeriodKind.YEAR))
            .otherwise(
                    "Trong năm chỉ có {counted} kỳ họp, ít hơn {needed}.",
                    "Only {counted} session(s) in the year, fewer than {needed}.");

    /** One Standing Committee meeting a month (mỗi tháng một lần). */
    static final Rule<YearOfMeetings> MEETING_A_MONTH = Rule.about(YEAR_OF_MEETINGS, "meeting.frequency.monthly")
            .titled("Phiên họp thường kỳ hằng tháng của Thường trực HĐND", "Monthly meeting of the Standing Committee")
            .because(
                    "Thường trực điều hành công việc giữa hai kỳ họp nên phải họp đều.",
                    "The Standing Committee runs affairs between sessions, so it must meet regularly.")
            .leavingOut(
                    "Nghị quyết số 753/2005/NQ-UBTVQH11 chỉ còn hiệu lực đến hết 19/02/2025; chín ngày cuối tháng 02/2025 chỉ theo"
                            + " Luật số 77/2015/QH13.",
                    "Resolution 753/2005/NQ-UBTVQH11 was in force through 19/02/2025 only; the last nine days of February 2025 rest"
                            + " on Law 77/2015/QH13 alone.")
            .governedOver(MEETING_YEAR_STARTS_ON, MEETING_YEAR_ENDS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(106).clause(2), RESOLUTION_753_2005.article(25))
            .requires(MEETINGS_HELD.atLeast(1).per(PeriodKind.MONTH))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31), LAW_72_2025.article(32))
            .leftToRegulation()
            .otherwise(
                    "Có {counted} phiên họp thường kỳ; cần mỗi tháng ít nhất {required} phiên, tổng cộng {needed}.",
                    "{counted} ordinary meeting(s); at least {required} a month are needed, {needed} in all.");

    /** The numbering of sessions (số thứ tự kỳ họp) goes on without gap or repeat. */
    static final Rule<CouncilRecord> NUMBERING = Rule.about(RECORD, "session.numbering")
            .titled("Số thứ tự các kỳ họp liên tục", "Sessions are numbered in sequence")
            .because(
                    "Số thứ tự kỳ họp dùng để viện dẫn nghị quyết; thiếu hoặc trùng số gây nhầm lẫn.",
                    "Resolutions are cited by the number of their session; a gap or a repeat confuses.")
            .restingOn(Ground.ARITHMETIC)
            .appliesWhen(ORDINALS_RECORDED.atLeast(1))
            .always()
            .requires(all(
                    ORDINALS_DISTINCT.equalTo(ORDINALS_RECORDED),
                    ORDINALS_OUT_OF_ORDER.equalTo(0),
                    ORDINAL_SPAN.equalTo(ORDINALS_DISTINCT)))
            .otherwise(
                    "{ordinalsRecorded} kỳ họp có số thứ tự, {ordinalsDistinct} số khác nhau trong khoảng {ordinalSpan} số liên"
                            + " tiếp, {ordinalsOutOfOrder} kỳ họp khai mạc sau kỳ họp mang số lớn hơn.",
                    "{ordinalsRecorded} session(s) numbered, {ordinalsDistinct} different number(s) over a run of"
                            + " {ordinalSpan}, {ordinalsOutOfOrder} opened after one with a higher number.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(SESSIONS_A_YEAR, NUMBERING, MEETING_A_MONTH);
}

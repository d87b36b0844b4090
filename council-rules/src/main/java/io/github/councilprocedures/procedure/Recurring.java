package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.record.RecordFacts.ACTS_DONE;
import static io.github.councilprocedures.record.RecordFacts.ACT_YEAR_ENDS_ON;
import static io.github.councilprocedures.record.RecordFacts.ACT_YEAR_LEVEL;
import static io.github.councilprocedures.record.RecordFacts.ACT_YEAR_STARTS_ON;
import static io.github.councilprocedures.record.RecordFacts.yearsOf;

import io.github.councilprocedures.record.RecurringAct;
import io.github.councilprocedures.record.YearOfActs;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/**
 * What is due again and again (việc định kỳ) beside sessions and meetings of the Standing Committee. A duty of a whole year
 * falls under the law in force when the year ends; one of a month or quarter under that of its days.
 */
final class Recurring {

    private Recurring() {}

    /** The Fatherland Front is informed twice a year (mỗi năm hai lần thông báo). */
    static final Rule<YearOfActs> FRONT_NOTICE = Rule.about(yearsOf(RecurringAct.FRONT_NOTICE), "record.front-notice")
            .titled(
                    "Thông báo cho Ủy ban Mặt trận Tổ quốc về hoạt động của HĐND",
                    "Notice to the Fatherland Front of the council's activity")
            .because(
                    "Mặt trận phối hợp và giám sát nên phải biết Hội đồng nhân dân làm gì.",
                    "The Front works with the council and watches it, so it must know what the council does.")
            .leavingOut(
                    "Luật ghi “hai lần”; thông báo nhiều hơn không bị coi là vi phạm.",
                    "The law says “twice”; more often is not taken for a breach.")
            .governedBy(ACT_YEAR_ENDS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(104).clause(10))
            .requires(ACTS_DONE.atLeast(2).per(PeriodKind.YEAR))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31).clause(12))
            .requires(ACTS_DONE.atLeast(2).per(PeriodKind.YEAR))
            .otherwise(
                    "Trong năm thông báo cho Ủy ban Mặt trận Tổ quốc {counted} lần, ít hơn {needed} lần.",
                    "The Fatherland Front was informed {counted} time(s) in the year, fewer than {needed}.");

    /** The Chair receives citizens a day each quarter (mỗi quý ít nhất 01 ngày tiếp công dân). */
    static final Rule<YearOfActs> CITIZEN_RECEPTION = Rule.about(
                    yearsOf(RecurringAct.CITIZEN_RECEPTION), "record.citizen-reception")
            .titled("Chủ tịch HĐND trực tiếp tiếp công dân", "Reception of citizens by the Chair of the council")
            .because(
                    "Người đứng đầu Hội đồng nhân dân phải trực tiếp nghe dân.",
                    "The head of the council must hear the people in person.")
            .leavingOut(
                    "Lịch tiếp công dân theo Luật Tiếp công dân và các nghị quyết riêng.",
                    "What the Law on Citizen Reception and resolutions of its own say of receptions.")
            .governedOver(ACT_YEAR_STARTS_ON, ACT_YEAR_ENDS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(107).clause(2))
            .requires(ACTS_DONE.atLeast(1).per(PeriodKind.QUARTER))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(32).clause(1))
            .leftToRegulation()
            .otherwise(
                    "Chủ tịch HĐND tiếp công dân {counted} ngày; cần mỗi quý ít nhất {required} ngày, tổng cộng {needed}.",
                    "The Chair received citizens on {counted} day(s); at least {required} a quarter is needed, {needed}"
                            + " in all.");

    /** The People's Committee meets once a month (họp thường kỳ mỗi tháng một lần). */
    static final Rule<YearOfActs> COMMITTEE_MEETING = Rule.about(
                    yearsOf(RecurringAct.PEOPLES_COMMITTEE_MEETING), "record.peoples-committee-meeting")
            .titled("Phiên họp thường kỳ hằng tháng của UBND", "Monthly meeting of the People's Committee")
            .because(
                    "UBND quyết định tập thể những việc quan trọng nên phải họp đều.",
                    "The People's Committee decides important matters together, so it must meet regularly.")
            .governedOver(ACT_YEAR_STARTS_ON, ACT_YEAR_ENDS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(113).clause(1))
            .requires(ACTS_DONE.atLeast(1).per(PeriodKind.MONTH))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(40).clause(1))
            .requires(ACTS_DONE.atLeast(1).per(PeriodKind.MONTH))
            .otherwise(
                    "UBND có {counted} phiên họp thường kỳ; cần mỗi tháng ít nhất {required} phiên, tổng cộng {needed}.",
                    "The People's Committee held {counted} regular meeting(s); at least {required} a month is needed,"
                            + " {needed} in all.");

    /** A commune holds a dialogue with the people once a year (đối thoại ít nhất mỗi năm một lần). */
    static final Rule<YearOfActs> DIALOGUE = Rule.about(yearsOf(RecurringAct.DIALOGUE), "record.dialogue")
            .titled("Hội nghị đối thoại với Nhân dân hằng năm", "Yearly dialogue with the people")
            .because(
                    "Chính quyền cấp xã phải nghe và trả lời người dân trực tiếp.",
                    "The government of a commune must hear and answer the people face to face.")
            .appliesWhen(ACT_YEAR_LEVEL.is(UnitLevel.COMMUNE))
            .governedBy(ACT_YEAR_ENDS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(125))
            .requires(ACTS_DONE.atLeast(1).per(PeriodKind.YEAR))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(43).clause(1))
            .requires(ACTS_DONE.atLeast(1).per(PeriodKind.YEAR))
            .otherwise(
                    "Trong năm có {counted} hội nghị đối thoại với Nhân dân, ít hơn {needed}.",
                    "{counted} dialogue(s) with the people in the year, fewer than {needed}.");

    /** The Standing Committee meets the heads of committees on supervision each quarter (hằng quý). */
    static final Rule<YearOfActs> SUPERVISION_MEETING = Rule.about(
                    yearsOf(RecurringAct.SUPERVISION_MEETING), "record.supervision-meeting")
            .titled(
                    "Thường trực HĐND họp với lãnh đạo các Ban về hoạt động giám sát",
                    "Meeting of the Standing Committee with the heads of committees on supervision")
            .because(
                    "Thường trực HĐND điều hòa, phối hợp hoạt động giám sát của các Ban.",
                    "The Standing Committee keeps the supervision of the committees in step.")
            .governedOver(ACT_YEAR_STARTS_ON, ACT_YEAR_ENDS_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(75).clause(4))
            .requires(ACTS_DONE.atLeast(1).per(PeriodKind.QUARTER))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Thường trực HĐND họp với các Ban về giám sát {counted} lần; cần mỗi quý ít nhất {required} lần, tổng cộng"
                            + " {needed}.",
                    "The Standing Committee met the committees on supervision {counted} time(s); at least {required} a quarter"
                            + " is needed, {needed} in all.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(FRONT_NOTICE, CITIZEN_RECEPTION, COMMITTEE_MEETING, DIALOGUE, SUPERVISION_MEETING);
}

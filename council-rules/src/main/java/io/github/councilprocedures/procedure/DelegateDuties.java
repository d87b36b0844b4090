package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.delegate.AbsenceFacts.FIRST_MISSED_ON;
import static io.github.councilprocedures.delegate.AbsenceFacts.LAST_MISSED_ON;
import static io.github.councilprocedures.delegate.AbsenceFacts.LONG_ABSENCE;
import static io.github.councilprocedures.delegate.AbsenceFacts.REASON;
import static io.github.councilprocedures.delegate.AbsenceFacts.REPORTED_TO_COUNCIL_ON;
import static io.github.councilprocedures.delegate.VoterReportFacts.REPORTS;
import static io.github.councilprocedures.delegate.VoterReportFacts.VOTER_REPORTS;
import static io.github.councilprocedures.delegate.VoterReportFacts.YEAR_ENDS_ON;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.JOINT_RESOLUTION_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_47_2019;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.session.ParticipationFacts.ABSENCE_REASON;
import static io.github.councilprocedures.session.ParticipationFacts.ABSENCE_REPORTED_ON;
import static io.github.councilprocedures.session.ParticipationFacts.ABSENCE_REPORTED_TO;
import static io.github.councilprocedures.session.ParticipationFacts.ATTENDED;
import static io.github.councilprocedures.session.ParticipationFacts.CLOSES_ON;
import static io.github.councilprocedures.session.ParticipationFacts.OPENS_ON;
import static io.github.councilprocedures.session.ParticipationFacts.PARTICIPATION;
import static io.github.councilprocedures.session.ParticipationFacts.REPORTED_TO_VOTERS_ON;
import static io.github.councilprocedures.session.ParticipationFacts.VOTED_BY_ANOTHER;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.MONTHS;

import io.github.councilprocedures.delegate.LongAbsence;
import io.github.councilprocedures.delegate.VoterReports;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.AbsenceReason;
import io.github.councilprocedures.session.AbsenceRecipient;
import io.github.councilprocedures.session.ParticipationOfSession;
import io.github.councilprocedures.time.PeriodKind;
import java.util.List;

/** Duties of a delegate (nhiệm vụ của đại biểu) around a session: to come, to vote, and to tell the voters. */
final class DelegateDuties {

    private DelegateDuties() {}

    /** An absent delegate gives a reason and reports beforehand (có lý do và báo cáo trước). */
    static final Rule<ParticipationOfSession> ABSENCE_REPORTED = Rule.about(
                    PARTICIPATION, "session.participation.absence")
            .titled("Báo cáo trước khi vắng mặt", "Report of an absence beforehand")
            .because(
                    "Cử tri bầu đại biểu để dự họp; vắng mặt phải có lý do.",
                    "Voters elect a delegate to be there; an absence needs a reason.")
            .leavingOut(
                    "Vắng một phiên họp trong kỳ họp. Từ 2025 báo cáo với Chủ tịch được coi là báo cáo với chủ tọa vì Chủ tịch chủ"
                            + " tọa.",
                    "Absence from one sitting only. Since 2025 a report to the Chair counts as one to the presiding officer, since"
                            + " the Chair presides.")
            .appliesWhen(ATTENDED.is(false))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(93).clause(2))
            .requires(all(
                    ABSENCE_REASON.isNot(AbsenceReason.NONE),
                    ABSENCE_REPORTED_TO.is(AbsenceRecipient.CHAIR),
                    ABSENCE_REPORTED_ON.atLeast(0, CALENDAR_DAYS).before(OPENS_ON)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(33).clause(2))
            .requires(all(
                    ABSENCE_REASON.isNot(AbsenceReason.NONE),
                    ABSENCE_REPORTED_TO.oneOf(AbsenceRecipient.CHAIR, AbsenceRecipient.PRESIDING_OFFICER),
                    ABSENCE_REPORTED_ON.atLeast(0, CALENDAR_DAYS).before(OPENS_ON)))
            .otherwise(
                    "Đại biểu vắng mặt ({absenceReason}), báo cáo {absenceReportedTo} ngày {absenceReportedOn}, kỳ họp khai mạc"
                            + " ngày {opensOn}.",
                    "The delegate was absent ({absenceReason}), reported to: {absenceReportedTo} on {absenceReportedOn}; the"
                            + " session opened on {opensOn}.");

    /** A delegate votes in person: nobody votes for another (không được biểu quyết thay). */
    static final Rule<ParticipationOfSession> IN_PERSON = Rule.about(PARTICIPATION, "session.vote.in-person")
            .titled("Đại biểu trực tiếp biểu quyết, không ai biểu quyết thay", "Vote in person")
            .because(
                    "Lá phiếu thuộc về người được cử tri bầu, không ủy quyền được.",
                    "The vote belongs to whom the voters elected and cannot be handed on.")
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(91).clause(1))
            .requires(VOTED_BY_ANOTHER.is(false))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(35).clause(1))
            .leftToRegulation()
            .otherwise("Có người biểu quyết thay cho đại biểu.", "Somebody else voted in the place of the delegate.");

    /** A year without coming (liên tục trong 01 năm không dự họp) is reported to the council for removal. */
    static final Rule<LongAbsence> LONG_ABSENCE_REPORTED = Rule.about(LONG_ABSENCE, "delegate.absence.year")
            .titled("Báo cáo đại biểu vắng mặt liên tục 01 năm", "Report on a delegate absent for a year")
            .because(
                    "Đại biểu bỏ họp cả năm thì Hội đồng nhân dân phải xem xét bãi nhiệm.",
                    "A council must consider removing a delegate who stays away for a year.")
            .leavingOut(
                    "Luật không nêu thời hạn báo cáo; một năm được tính từ ngày khai mạc kỳ họp vắng mặt đầu tiên đến kỳ họp vắng mặt"
                            + " gần nhất.",
                    "No time for the report is named; the year is counted from the opening of the first session missed to that of"
                            + " the last.")
            .appliesWhen(LAST_MISSED_ON.notSooner(12, MONTHS).after(FIRST_MISSED_ON))
            .governedBy(LAST_MISSED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(93).clause(2))
            .when(REASON.is(AbsenceReason.NONE))
            .requires(present(REPORTED_TO_COUNCIL_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(33).clause(2))
            .when(REASON.oneOf(AbsenceReason.NONE, AbsenceReason.NOT_LEGITIMATE))
            .requires(present(REPORTED_TO_COUNCIL_ON))
            .otherwise(
                    "Thường trực Hội đồng nhân dân chưa báo cáo Hội đồng nhân dân về đại biểu vắng mặt từ ngày {firstMissedOn}.",
                    "The Standing Committee has not reported to the council a delegate absent since {firstMissedOn}.");

    /** After each session a delegate tells the voters its results (báo cáo kết quả kỳ họp). */
    static final Rule<ParticipationOfSession> RESULTS_TO_VOTERS = Rule.about(
                    PARTICIPATION, "session.participation.voter-report")
            .titled("Báo cáo kết quả kỳ họp với cử tri", "Report of the results to the voters")
            .because(
                    "Cử tri có quyền biết kỳ họp đã quyết định những gì.",
                    "Voters have a right to know what the session decided.")
            .leavingOut(
                    "Luật không nêu hạn cuối nên chỉ xét báo cáo có sau kỳ họp hay không.",
                    "No last day is named, so only a report before the end of the session is faulted.")
            .governedBy(CLOSES_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(94).clause(2))
            .requires(REPORTED_TO_VOTERS_ON.notSooner(0, CALENDAR_DAYS).after(CLOSES_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .under(JOINT_RESOLUTION_72_2025)
            .notEncoded()
            // The law only says that delegates meet voters regularly; how, stands in articles of the Joint Resolution
            // not read.
            .from("2025-06-16")
            .under(LAW_72_2025.article(33).clause(3))
            .under(JOINT_RESOLUTION_72_2025)
            .notEncoded()
            .otherwise(
                    "Đại biểu báo cáo kết quả với cử tri ngày {reportedToVotersOn}, trước khi kỳ họp bế mạc ngày {closesOn}.",
                    "The delegate reported results to voters on {reportedToVotersOn}, before the session closed on {closesOn}.");

    /** A delegate reports to the voters at least once a year (ít nhất mỗi năm một lần). */
    static final Rule<VoterReports> YEARLY_REPORT = Rule.about(VOTER_REPORTS, "delegate.report.yearly")
            .titled("Báo cáo hằng năm của đại biểu với cử tri", "Yearly report of a delegate to the voters")
            .because("Cử tri giám sát đại biểu do mình bầu ra.", "Voters supervise the delegate whom they elected.")
            .governedBy(YEAR_ENDS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(94).clause(1))
            .requires(REPORTS.atLeast(1).per(PeriodKind.YEAR))
            .from("2020-07-01")
            .under(LAW_77_2015.article(94).clause(1), LAW_47_2019.article(2).clause(27))
            .requires(REPORTS.atLeast(1).per(PeriodKind.YEAR))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .under(JOINT_RESOLUTION_72_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(33).clause(3))
            .under(JOINT_RESOLUTION_72_2025)
            .notEncoded()
            .otherwise(
                    "Trong năm đại biểu báo cáo với cử tri {counted} lần, ít hơn {needed}.",
                    "The delegate reported to the voters {counted} time(s) in the year, fewer than {needed}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(ABSENCE_REPORTED, IN_PERSON, LONG_ABSENCE_REPORTED, RESULTS_TO_VOTERS, YEARLY_REPORT);
}

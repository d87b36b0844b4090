package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.confidence.PollFacts.CASE;
import static io.github.councilprocedures.confidence.PollFacts.FIRST_OF_TERM;
import static io.github.councilprocedures.confidence.PollFacts.HEARING;
import static io.github.councilprocedures.confidence.PollFacts.LAST_CLARIFICATION_ON;
import static io.github.councilprocedures.confidence.PollFacts.LAST_REPORT_ON;
import static io.github.councilprocedures.confidence.PollFacts.LAST_VERIFICATION_ON;
import static io.github.councilprocedures.confidence.PollFacts.OPENS_ON;
import static io.github.councilprocedures.confidence.PollFacts.POLL;
import static io.github.councilprocedures.confidence.PollFacts.POLLED_ON;
import static io.github.councilprocedures.confidence.PollFacts.YEAR_END_SESSION;
import static io.github.councilprocedures.confidence.PollFacts.YEAR_OF_TERM;
import static io.github.councilprocedures.confidence.PollStep.BALLOTED;
import static io.github.councilprocedures.confidence.PollStep.CLARIFICATION;
import static io.github.councilprocedures.confidence.PollStep.CONFIRMED;
import static io.github.councilprocedures.confidence.PollStep.FRONT_SUMMARY_RECEIVED;
import static io.github.councilprocedures.confidence.PollStep.LIST_DECIDED;
import static io.github.councilprocedures.confidence.PollStep.LIST_DRAFTED;
import static io.github.councilprocedures.confidence.PollStep.REPORTS_RECEIVED;
import static io.github.councilprocedures.confidence.PollStep.SENT_TO_DELEGATES;
import static io.github.councilprocedures.confidence.PollStep.VERIFICATION_ASKED;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_85_2014;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_96_2023;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.confidence.ConfidencePoll;
import io.github.councilprocedures.confidence.PollStep;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * Confidence polls (lấy phiếu tín nhiệm): when one is held, who gets what how early, and the order of its steps. Resolution
 * 85/2014 was in force from a day of January 2015 that was not verified; its versions start on the first of February.
 */
final class ConfidencePolls {

    private ConfidencePolls() {}

    /** A poll is held once in a term (một lần trong nhiệm kỳ), at the regular session that ends the third year. */
    static final Rule<ConfidencePoll> TIMING = Rule.about(POLL, "confidence.poll.timing")
            .titled("Thời điểm lấy phiếu tín nhiệm", "When a confidence poll is held")
            .because(
                    "Đến cuối năm thứ ba đã đủ thời gian đánh giá và còn thời gian khắc phục.",
                    "By the end of the third year there is enough to judge by, and time left to do better.")
            .leavingOut(
                    "Số điều của Nghị quyết số 96/2023/QH15 về việc này nêu theo trí nhớ.",
                    "The number of the article of Resolution 96/2023/QH15 is from memory.")
            .governedBy(OPENS_ON)
            .from("2015-02-01")
            .under(RESOLUTION_85_2014.article(7))
            .knownBy(REPORTED)
            .requires(all(YEAR_OF_TERM.equalTo(3), YEAR_END_SESSION.is(true), FIRST_OF_TERM.is(true)))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(9))
            .knownBy(REPORTED)
            .requires(all(YEAR_OF_TERM.equalTo(3), YEAR_END_SESSION.is(true), FIRST_OF_TERM.is(true)))
            .otherwise(
                    "Việc lấy phiếu chỉ được tổ chức một lần, tại kỳ họp thường lệ cuối năm thứ ba của nhiệm kỳ.",
                    "A poll is held once, at the regular session at the end of the third year of the term.");

    /** The list is drawn up and reports are asked for 45 days before the session. */
    static final Rule<ConfidencePoll> LIST = Rule.about(POLL, "confidence.poll.list")
            .titled("Lập danh sách và yêu cầu báo cáo", "List of officers and request for reports")
            .because("Người được lấy phiếu cần thời gian báo cáo.", "Officers need time to write their reports.")
            .leavingOut(
                    "Nghị quyết số 85/2014/QH13 về việc này chưa được xem.",
                    "What Resolution 85/2014/QH13 says of this was not seen.")
            .governedBy(OPENS_ON)
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(11))
            .knownBy(REPORTED)
            .requires(CASE.day(LIST_DRAFTED).atLeast(45, CALENDAR_DAYS).before(OPENS_ON))
            .otherwise(
                    "Danh sách và yêu cầu báo cáo được gửi trước kỳ họp {days} ngày, ít hơn {required} ngày.",
                    "The list was drawn up and reports were asked for {days} days before the session, fewer than"
                            + " {required}.");

    /** Each officer's report (báo cáo của người được lấy phiếu) 30 days before the session. */
    static final Rule<ConfidencePoll> REPORT = Rule.about(POLL, "confidence.poll.report")
            .titled("Báo cáo của người được lấy phiếu tín nhiệm", "Reports of the officers")
            .because("Đại biểu đánh giá dựa trên báo cáo.", "Delegates judge by the reports.")
            .leavingOut(
                    "Thời hạn theo Nghị quyết số 96/2023/QH15 lấy từ điều về Quốc hội mà điều về Hội đồng nhân dân dẫn tới.",
                    "The number of days of Resolution 96/2023/QH15 is that of the article on the National Assembly.")
            .governedBy(OPENS_ON)
            .from("2015-02-01")
            .under(RESOLUTION_85_2014.article(9))
            .knownBy(REPORTED)
            .requires(LAST_REPORT_ON.atLeast(30, CALENDAR_DAYS).before(OPENS_ON))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(11))
            .knownBy(REPORTED)
            .requires(LAST_REPORT_ON.atLeast(30, CALENDAR_DAYS).before(OPENS_ON))
            .otherwise(
                    "Báo cáo cuối cùng được gửi trước kỳ họp {days} ngày, ít hơn {required} ngày.",
                    "The last report was sent {days} days before the session, fewer than {required}.");

    /** The Front's summary of voters' opinions (tổng hợp ý kiến cử tri) 25 days before the session. */
    static final Rule<ConfidencePoll> FRONT_SUMMARY = Rule.about(POLL, "confidence.poll.front-summary")
            .titled("Báo cáo tổng hợp ý kiến cử tri của Mặt trận", "The Front's summary of voters' opinions")
            .because(
                    "Đại biểu cần biết ý kiến cử tri về từng người.",
                    "Delegates need to know what voters think of each officer.")
            .leavingOut(
                    "Thời hạn lấy từ điều về Quốc hội mà điều về Hội đồng nhân dân dẫn tới; Nghị quyết số 85/2014/QH13 về việc này"
                            + " chưa được xem.",
                    "The number of days is that of the article on the National Assembly; what Resolution 85/2014/QH13 says of this"
                            + " was not seen.")
            .governedBy(OPENS_ON)
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(11))
            .knownBy(REPORTED)
            .requires(
                    CASE.day(FRONT_SUMMARY_RECEIVED).atLeast(25, CALENDAR_DAYS).before(OPENS_ON))
            .otherwise(
                    "Báo cáo tổng hợp ý kiến cử tri được gửi trước kỳ họp {days} ngày, ít hơn {required} ngày.",
                    "The summary of voters' opinions was sent {days} days before the session, fewer than {required}.");

    /** Reports and summary reach the delegates' hands (gửi đến đại biểu) 20 days before the session. */
    static final Rule<ConfidencePoll> PAPERS = Rule.about(POLL, "confidence.poll.papers")
            .titled("Gửi tài liệu lấy phiếu tín nhiệm đến đại biểu", "Papers of a poll to the delegates")
            .because("Đại biểu cần thời gian nghiên cứu và hỏi lại.", "Delegates need time to read and to ask.")
            .leavingOut(
                    "Thời hạn theo Nghị quyết số 96/2023/QH15 lấy từ điều về Quốc hội mà điều về Hội đồng nhân dân dẫn tới.",
                    "The number of days of Resolution 96/2023/QH15 is that of the article on the National Assembly.")
            .governedBy(OPENS_ON)
            .from("2015-02-01")
            .under(RESOLUTION_85_2014.article(9))
            .knownBy(REPORTED)
            .requires(CASE.day(SENT_TO_DELEGATES).atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(11))
            .knownBy(REPORTED)
            .requires(CASE.day(SENT_TO_DELEGATES).atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
            .otherwise(
                    "Tài liệu được gửi đến đại biểu trước kỳ họp {days} ngày, ít hơn {required} ngày.",
                    "The papers were sent to the delegates {days} days before the session, fewer than {required}.");

    /** A request to verify (đề nghị xác minh) 15 days before the session. */
    static final Rule<ConfidencePoll> VERIFICATION = Rule.about(POLL, "confidence.poll.verification")
            .titled("Thời hạn đại biểu đề nghị xác minh", "Until when delegates ask for verification")
            .because("Cơ quan có thẩm quyền cần thời gian xác minh.", "Who verifies needs time to do so.")
            .appliesWhen(present(LAST_VERIFICATION_ON))
            .governedBy(OPENS_ON)
            .from("2015-02-01")
            .under(RESOLUTION_85_2014.article(9))
            .knownBy(REPORTED)
            .requires(LAST_VERIFICATION_ON.atLeast(15, CALENDAR_DAYS).before(OPENS_ON))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(11))
            .notEncoded()
            .otherwise(
                    "Đề nghị xác minh được gửi trước kỳ họp {days} ngày, ít hơn {required} ngày.",
                    "Verification was asked for {days} days before the session, fewer than {required}.");

    /** A written request to an officer (yêu cầu làm rõ) 10 days before the session. */
    static final Rule<ConfidencePoll> CLARIFICATION_ASKED = Rule.about(POLL, "confidence.poll.clarification")
            .titled("Thời hạn đại biểu yêu cầu người được lấy phiếu làm rõ", "Until when delegates ask an officer")
            .because("Người được hỏi cần thời gian trả lời.", "Whoever is asked needs time to answer.")
            .appliesWhen(present(LAST_CLARIFICATION_ON))
            .governedBy(OPENS_ON)
            .from("2015-02-01")
            .under(RESOLUTION_85_2014.article(9))
            .knownBy(REPORTED)
            .requires(LAST_CLARIFICATION_ON.atLeast(10, CALENDAR_DAYS).before(OPENS_ON))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(11))
            .notEncoded()
            .otherwise(
                    "Yêu cầu làm rõ được gửi trước kỳ họp {days} ngày, ít hơn {required} ngày.",
                    "The officer was asked {days} days before the session, fewer than {required}.");

    /** How the sitting goes (trình tự lấy phiếu): the list, the secret ballot, the resolution. Suspended, not repealed, in 2023. */
    static final Rule<ConfidencePoll> ORDER = Rule.about(POLL, "confidence.poll.hearing")
            .titled("Trình tự lấy phiếu tín nhiệm tại kỳ họp", "Order of a confidence poll at the sitting")
            .because(
                    "Hội đồng nhân dân quyết định ai được lấy phiếu rồi mới bỏ phiếu.",
                    "The council decides who is rated before it votes.")
            .leavingOut(
                    "Trình tự tại kỳ họp theo Điều 11 Nghị quyết số 96/2023/QH15 chưa được xem.",
                    "The order at the sitting of Article 11 of Resolution 96/2023/QH15 was not seen.")
            .governedBy(POLLED_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(63).clause(2))
            .requires(HEARING.inOrder(
                    once(HearingStep.LIST_DECIDED), once(HearingStep.BALLOTED), once(HearingStep.RESOLUTION_ADOPTED)))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(20))
            .suspended()
            .from("2026-03-01")
            .under(LAW_121_2025.article(28).clause(3))
            .notEncoded()
            .otherwise(
                    "Bước “{step}” không đúng trình tự lấy phiếu tín nhiệm.",
                    "The step “{step}” is out of the order of a confidence poll.");

    /** The steps of a poll; what follows the result differs from officer to officer and is not part of it. */
    static final Procedure<ConfidencePoll, PollStep> PROCEDURE = Procedure.of(POLL, CASE, "confidence.poll")
            .titled("Lấy phiếu tín nhiệm", "Confidence poll")
            .from("2016-07-01")
            .under(LAW_87_2015.article(63).clause(2), RESOLUTION_85_2014.article(9))
            .knownBy(REPORTED)
            .step(
                    REPORTS_RECEIVED,
                    step -> step.by(Actor.PERSON_CONCERNED)
                            .to(Actor.STANDING_COMMITTEE)
                            .with(CaseDocument.REPORT)
                            .due(REPORT)
                            .under(RESOLUTION_85_2014.article(9))
                            .repeatable())
            .step(
                    SENT_TO_DELEGATES,
                    step -> step.after(REPORTS_RECEIVED)
                            .by(Actor.STANDING_COMMITTEE)
                            .to(Actor.DELEGATE)
                            .with(CaseDocument.REPORT, CaseDocument.SYNTHESIS)
                            .due(PAPERS)
                            .under(RESOLUTION_85_2014.article(9)))
            .step(
                    VERIFICATION_ASKED,
                    step -> step.after(SENT_TO_DELEGATES)
                            .by(Actor.DELEGATE)
                            .due(VERIFICATION)
                            .under(RESOLUTION_85_2014.article(9))
                            .beside()
                            .repeatable())
            .step(
                    CLARIFICATION,
                    step -> step.after(SENT_TO_DELEGATES, VERIFICATION_ASKED)
                            .by(Actor.DELEGATE)
                            .to(Actor.PERSON_CONCERNED)
                            .due(CLARIFICATION_ASKED)
                            .under(RESOLUTION_85_2014.article(9))
                            .beside()
                            .repeatable())
            .step(
                    LIST_DECIDED,
                    step -> step.after(SENT_TO_DELEGATES)
                            .by(Actor.COUNCIL)
                            .under(LAW_87_2015.article(63).clause(2)))
            .step(
                    BALLOTED,
                    step -> step.after(LIST_DECIDED)
                            .by(Actor.COUNCIL)
                            .under(LAW_87_2015.article(63).clause(2)))
            .step(
                    CONFIRMED,
                    step -> step.after(BALLOTED)
                            .by(Actor.COUNCIL)
                            .with(CaseDocument.RESOLUTION)
                            .under(LAW_87_2015.article(63).clause(2)))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(11))
            .knownBy(REPORTED)
            .step(
                    LIST_DRAFTED,
                    step -> step.by(Actor.STANDING_COMMITTEE)
                            .to(Actor.PERSON_CONCERNED)
                            .with(CaseDocument.LIST, CaseDocument.REQUEST)
                            .due(LIST))
            .step(
                    REPORTS_RECEIVED,
                    step -> step.after(LIST_DRAFTED, REPORTS_RECEIVED)
                            .by(Actor.PERSON_CONCERNED)
                            .to(Actor.STANDING_COMMITTEE)
                            .with(CaseDocument.REPORT, CaseDocument.ASSET_DECLARATION)
                            .due(REPORT)
                            .repeatable())
            .step(
                    FRONT_SUMMARY_RECEIVED,
                    step -> step.after(REPORTS_RECEIVED)
                            .by(Actor.FATHERLAND_FRONT)
                            .to(Actor.STANDING_COMMITTEE)
                            .with(CaseDocument.SYNTHESIS)
                            .due(FRONT_SUMMARY))
            .step(
                    SENT_TO_DELEGATES,
                    step -> step.after(FRONT_SUMMARY_RECEIVED)
                            .by(Actor.STANDING_COMMITTEE)
                            .to(Actor.DELEGATE)
                            .with(CaseDocument.REPORT, CaseDocument.SYNTHESIS)
                            .due(PAPERS))
            .step(
                    CLARIFICATION,
                    step -> step.after(SENT_TO_DELEGATES)
                            .by(Actor.DELEGATE)
                            .beside()
                            .repeatable())
            .step(LIST_DECIDED, step -> step.after(SENT_TO_DELEGATES).by(Actor.COUNCIL))
            .step(BALLOTED, step -> step.after(LIST_DECIDED).by(Actor.COUNCIL))
            .step(CONFIRMED, step -> step.after(BALLOTED).by(Actor.COUNCIL).with(CaseDocument.RESOLUTION))
            .build();

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(TIMING, LIST, REPORT, FRONT_SUMMARY, PAPERS, VERIFICATION, CLARIFICATION_ASKED, ORDER);

    static final List<Procedure<?, ?>> PROCEDURES = List.of(PROCEDURE);
}

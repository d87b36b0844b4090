package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.session.SessionFacts.DOCUMENTS_SENT_ON;
import static io.github.councilprocedures.session.SessionFacts.FIRST_AFTER_REORGANISATION;
import static io.github.councilprocedures.session.SessionFacts.FIRST_OF_TERM;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.PETITION_SUPERVISION_REPORTED;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static io.github.councilprocedures.session.SessionFacts.VOTERS_REPORT_BY;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionBody;
import java.util.List;

/** What is laid before a session (tài liệu kỳ họp): when documents go out, and who reports what voters ask for. */
final class SessionDocuments {

    private SessionDocuments() {}

    /** The documents (tài liệu kỳ họp) reach delegates 5 days before the session opens, whatever its kind. */
    static final Rule<Session> SENT_TO_DELEGATES = Rule.about(SESSION, "session.documents.delegates")
            .titled("Gửi tài liệu kỳ họp cho đại biểu", "Sending the documents to delegates")
            .because(
                    "Đại biểu phải có thời gian đọc tài liệu trước khi biểu quyết.",
                    "Delegates need time to read before they vote.")
            .leavingOut(
                    "Dự thảo nghị quyết quy phạm pháp luật có thời hạn gửi riêng theo Luật số 80/2015/QH13, không"
                            + " tính ở đây.",
                    "Normative drafts go out by days of their own under Law No. 80/2015/QH13 and are not counted here.")
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(92).clause(2))
            .requires(DOCUMENTS_SENT_ON.atLeast(5, CALENDAR_DAYS).before(OPENS_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34))
            .leftToRegulation()
            .otherwise(
                    "Tài liệu kỳ họp được gửi đủ trước ngày khai mạc {days} ngày, ít hơn {required} ngày.",
                    "The last of the documents was sent {days} days before the session opened, fewer than {required}.");

    /**
     * Who presents what voters ask for (báo cáo tổng hợp kiến nghị cử tri): first the Front alone, later with the
     * council.
     */
    static final Rule<Session> VOTERS_REPORT = Rule.about(SESSION, "session.voter-report.presenter")
            .titled(
                    "Cơ quan trình báo cáo tổng hợp kiến nghị của cử tri",
                    "Who presents the report on voters' petitions")
            .because(
                    "Tại kỳ họp thứ nhất chưa có Thường trực HĐND khóa mới nên Mặt trận Tổ quốc trình báo cáo.",
                    "At the first session there is no new Standing Committee yet, so the Front reports.")
            .leavingOut(
                    "Kỳ họp đầu tiên sau sắp xếp đơn vị hành chính: điều khoản không nêu.",
                    "The first session after a reorganisation of units: the clause does not speak of it.")
            .appliesWhen(FIRST_AFTER_REORGANISATION.isNot(true))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(90).clause(3))
            .requires(FIRST_OF_TERM
                    .when(true, VOTERS_REPORT_BY.exactly(SessionBody.FRONT))
                    .when(false, VOTERS_REPORT_BY.includes(SessionBody.STANDING_COMMITTEE, SessionBody.FRONT)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34))
            .leftToRegulation()
            .otherwise(
                    "Báo cáo tổng hợp ý kiến, kiến nghị của cử tri do: {votersReportBy} trình; phải là: {wanted}.",
                    "The report on voters' petitions was presented by: {votersReportBy}; it should be: {wanted}.");

    /** The Standing Committee reports how it supervised (giám sát) the petitions sent to the session before. */
    static final Rule<Session> PETITIONS_FOLLOWED_UP = Rule.about(SESSION, "session.voter-report.follow-up")
            .titled(
                    "Báo cáo giám sát giải quyết kiến nghị gửi đến kỳ họp trước",
                    "Report on petitions sent to the session before")
            .because(
                    "Kiến nghị của cử tri phải được theo dõi đến khi giải quyết xong.",
                    "What voters asked for is followed until it is settled.")
            .appliesWhen(FIRST_OF_TERM.isNot(true), FIRST_AFTER_REORGANISATION.isNot(true))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(90).clause(3))
            .requires(PETITION_SUPERVISION_REPORTED.is(true))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34))
            .leftToRegulation()
            .otherwise(
                    "Thường trực HĐND không báo cáo kết quả giám sát việc giải quyết kiến nghị của cử tri gửi đến kỳ"
                            + " họp trước.",
                    "The Standing Committee did not report how it supervised the settlement of the petitions sent to"
                            + " the session before.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(SENT_TO_DELEGATES, VOTERS_REPORT, PETITIONS_FOLLOWED_UP);
}

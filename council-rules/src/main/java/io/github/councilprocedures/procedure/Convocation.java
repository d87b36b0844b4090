package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_47_2019;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.session.SessionFacts.CONVENED_ON;
import static io.github.councilprocedures.session.SessionFacts.FIRST_AFTER_REORGANISATION;
import static io.github.councilprocedures.session.SessionFacts.FIRST_OF_TERM;
import static io.github.councilprocedures.session.SessionFacts.KIND;
import static io.github.councilprocedures.session.SessionFacts.LAST_POLLING_ON;
import static io.github.councilprocedures.session.SessionFacts.LEVEL;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.REQUESTED_ON;
import static io.github.councilprocedures.session.SessionFacts.REQUESTER;
import static io.github.councilprocedures.session.SessionFacts.REQUEST_SIGNERS;
import static io.github.councilprocedures.session.SessionFacts.REQUEST_TOTAL_DELEGATES;
import static io.github.councilprocedures.session.SessionFacts.REQUEST_VOTERS;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.Requester;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Convocation (triệu tập) of a session: who may ask for it, how early it is called, and the first one of a term. */
final class Convocation {

    private Convocation() {}

    /** The first session (kỳ họp thứ nhất) of a new council comes within 45 days of polling. */
    static final Rule<Session> FIRST_SESSION = Rule.about(SESSION, "session.first.deadline")
            .titled("Thời hạn kỳ họp thứ nhất", "Time for the first session")
            .because(
                    "Sau bầu cử, địa phương không thể thiếu các chức danh do Hội đồng nhân dân khóa mới bầu ra quá lâu.",
                    "After an election a locality should not be long without the officers whom the new council elects.")
            .leavingOut(
                    "Nghị quyết số 199/2025/QH15 cũng nêu 45 ngày cho năm 2026 nhưng chưa rõ điều khoản nên không viện dẫn.",
                    "Resolution No. 199/2025/QH15 states the same 45 days for 2026, but its article was not seen, so it is not"
                            + " cited.")
            .appliesWhen(FIRST_OF_TERM.is(true))
            .governedBy(LAST_POLLING_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(80).clause(1))
            .requires(CONVENED_ON.within(45, CALENDAR_DAYS).after(LAST_POLLING_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34).clause(1))
            .saying(
                    "Kỳ họp thứ nhất khai mạc sau ngày bầu cử {days} ngày, quá {required} ngày.",
                    "The first session opened {days} days after polling, more than {required}.")
            .requires(OPENS_ON.within(45, CALENDAR_DAYS).after(LAST_POLLING_ON))
            .otherwise(
                    "Kỳ họp thứ nhất được triệu tập sau ngày bầu cử {days} ngày, quá {required} ngày.",
                    "The first session was convened {days} days after polling, more than {required}.");

    /** A regular session (kỳ họp thường lệ) in the term is convened 20 days before it opens. */
    static final Rule<Session> REGULAR_SESSION = Rule.about(SESSION, "session.convocation.regular")
            .titled("Triệu tập kỳ họp thường lệ", "Convocation of a regular session")
            .because(
                    "Đại biểu và cử tri cần thời gian nghiên cứu tài liệu trước kỳ họp.",
                    "Delegates and voters need time to study the documents before the session.")
            .leavingOut(
                    "Trường hợp dời kỳ họp vì thiên tai, dịch bệnh: điều khoản không quy định.",
                    "A session moved because of disaster or epidemic: the clause does not provide for it.")
            .appliesWhen(
                    KIND.is(SessionKind.REGULAR), FIRST_OF_TERM.isNot(true), FIRST_AFTER_REORGANISATION.isNot(true))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(80).clause(2))
            .requires(CONVENED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31).clause(2))
            .leftToRegulation()
            .otherwise(
                    "Kỳ họp thường lệ được triệu tập trước ngày khai mạc {days} ngày, ít hơn {required} ngày.",
                    "The regular session was convened {days} days before it opened, fewer than {required}.");

    /** An extraordinary, thematic or unexpected session (bất thường, chuyên đề, phát sinh đột xuất): 7 days. */
    static final Rule<Session> SPECIAL_SESSION = Rule.about(SESSION, "session.convocation.special")
            .titled(
                    "Triệu tập kỳ họp bất thường, chuyên đề hoặc giải quyết công việc phát sinh đột xuất",
                    "Convocation of an extraordinary, thematic or unexpected session")
            .because(
                    "Việc gấp vẫn phải để đại biểu kịp thu xếp và nắm nội dung.",
                    "Even urgent business must leave delegates time to come and to know what it is about.")
            .appliesWhen(KIND.isNot(SessionKind.REGULAR), FIRST_AFTER_REORGANISATION.isNot(true))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(80).clause(2))
            .requires(CONVENED_ON.atLeast(7, CALENDAR_DAYS).before(OPENS_ON))
            // The name of the kind changed on this day ("bất thường" gave way to two); the number did not.
            .from("2020-07-01")
            .under(LAW_77_2015.article(80).clause(2), LAW_47_2019.article(2).clause(31))
            .requires(CONVENED_ON.atLeast(7, CALENDAR_DAYS).before(OPENS_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31).clause(2))
            .leftToRegulation()
            .otherwise(
                    "Kỳ họp ({kind}) được triệu tập trước ngày khai mạc {days} ngày, ít hơn {required} ngày.",
                    "The session ({kind}) was convened {days} days before it opened, fewer than {required}.");

    /** Those who may ask for a special session (yêu cầu họp): the numbers are shares of all, not of those present. */
    static final Rule<Session> REQUESTER_OF_SPECIAL_SESSION = Rule.about(SESSION, "session.special.requester")
            .titled("Người yêu cầu họp", "Requester of a special session")
            .because(
                    "Họp ngoài kế hoạch phải có người có thẩm quyền hoặc đủ số đại biểu, cử tri yêu cầu.",
                    "A session outside the plan needs somebody entitled, or enough delegates or voters, to ask for it.")
            .leavingOut(
                    "Nội dung từng chữ ký của cử tri (họ tên, ngày sinh, địa chỉ) và khoảng thời gian cộng dồn kiến nghị của đại"
                            + " biểu.",
                    "What each voter's signature must state, and the window in which delegates' recommendations are added up.")
            .appliesWhen(KIND.isNot(SessionKind.REGULAR))
            .governedBy(REQUESTED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(78).clause(2), LAW_77_2015.article(78).clause(3))
            .requires(entitled())
            .from("2020-07-01")
            .under(
                    LAW_77_2015.article(78).clause(2),
                    LAW_77_2015.article(78).clause(3),
                    LAW_47_2019.article(2).clause(31))
            .requires(entitled())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34).clause(3), LAW_72_2025.article(34).clause(4))
            .requires(entitled())
            .otherwise(
                    "Người yêu cầu họp ({requester}) không thuộc diện được yêu cầu hoặc chưa đủ số lượng.",
                    "The requester ({requester}) is not entitled to ask for the session, or the number is not reached.");

    private static Requirement<Session> entitled() {
        return Requirement.any(
                REQUESTER.oneOf(Requester.STANDING_COMMITTEE, Requester.PEOPLES_COMMITTEE_CHAIR),
                REQUESTER
                        .when(Requester.DELEGATES, REQUEST_SIGNERS.atLeast(1, 3).of(REQUEST_TOTAL_DELEGATES))
                        .when(
                                Requester.VOTERS,
                                Requirement.all(
                                        LEVEL.is(UnitLevel.COMMUNE),
                                        REQUEST_SIGNERS.moreThan(1, 10).of(REQUEST_VOTERS))));
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(FIRST_SESSION, REGULAR_SESSION, SPECIAL_SESSION, REQUESTER_OF_SPECIAL_SESSION);
}

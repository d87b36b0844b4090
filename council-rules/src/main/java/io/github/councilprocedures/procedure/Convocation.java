package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_47_2019;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.session.SessionFacts.AGENDA_SENT_ON;
import static io.github.councilprocedures.session.SessionFacts.CONVENED_BY;
import static io.github.councilprocedures.session.SessionFacts.CONVENED_ON;
import static io.github.councilprocedures.session.SessionFacts.FIRST_AFTER_REORGANISATION;
import static io.github.councilprocedures.session.SessionFacts.FIRST_OF_TERM;
import static io.github.councilprocedures.session.SessionFacts.KIND;
import static io.github.councilprocedures.session.SessionFacts.LEVEL;
import static io.github.councilprocedures.session.SessionFacts.NOTICE_SENT_ON;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static io.github.councilprocedures.session.SessionFacts.VACANCY;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.Convenor;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.Vacancy;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/**
 * Convocation (triệu tập) of a session in the term: who calls it, how early, and what delegates receive with the
 * notice.
 */
final class Convocation {

    private Convocation() {}

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

    /**
     * The Standing Committee convenes (Thường trực HĐND triệu tập); where there is none, a convenor named from above.
     */
    static final Rule<Session> AUTHORITY = Rule.about(SESSION, "session.convocation.authority")
            .titled("Thẩm quyền triệu tập kỳ họp", "Who convenes a session")
            .because(
                    "Kỳ họp chỉ hợp lệ khi được cơ quan có thẩm quyền triệu tập.",
                    "A session is regular only when those entitled have convened it.")
            .leavingOut(
                    "Triệu tập viên do cấp trên chỉ định đồng thời chủ tọa kỳ họp.",
                    "A convenor named from above also presides.")
            .appliesWhen(FIRST_OF_TERM.isNot(true), FIRST_AFTER_REORGANISATION.isNot(true))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(80).clause(2), LAW_77_2015.article(104).clause(1))
            .requires(Requirement.any(
                    CONVENED_BY.is(Convenor.STANDING_COMMITTEE),
                    VACANCY.when(Vacancy.STANDING_COMMITTEE, namedFromAbove())))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(
                    LAW_72_2025.article(31).clause(2),
                    LAW_72_2025.article(32).clause(4),
                    LAW_72_2025.article(36).clause(1))
            .requires(Requirement.any(
                    CONVENED_BY.is(Convenor.STANDING_COMMITTEE),
                    VACANCY.when(Vacancy.CHAIR_AND_VICE_CHAIRS, CONVENED_BY.is(Convenor.NAMED_TO_RUN_COUNCIL))
                            .when(
                                    Vacancy.STANDING_COMMITTEE,
                                    Requirement.unclear(
                                            "Khi khuyết Thường trực HĐND, luật chỉ nêu chủ tọa kỳ họp, không nêu"
                                                    + " người triệu tập.",
                                            "Where there is no Standing Committee the law names who presides, but not"
                                                    + " who convenes."))))
            .otherwise(
                    "Người triệu tập kỳ họp là {convenedBy}, không đúng thẩm quyền trong trường hợp này.",
                    "The session was convened by: {convenedBy}, who does not convene it in this case.");

    /** Named by the Standing Committee above; for a province, by that of the National Assembly. */
    static Requirement<Session> namedFromAbove() {
        return LEVEL.when(UnitLevel.PROVINCE, CONVENED_BY.is(Convenor.NAMED_BY_NATIONAL_ASSEMBLY))
                .when(UnitLevel.DISTRICT, CONVENED_BY.is(Convenor.NAMED_BY_SUPERIOR))
                .when(UnitLevel.COMMUNE, CONVENED_BY.is(Convenor.NAMED_BY_SUPERIOR));
    }

    /** The draft agenda goes to delegates together with the decision to convene (gửi cùng quyết định triệu tập). */
    static final Rule<Session> AGENDA_WITH_NOTICE = Rule.about(SESSION, "session.convocation.agenda-attached")
            .titled("Gửi dự kiến chương trình cùng quyết định triệu tập", "Draft agenda sent with the notice")
            .because(
                    "Nhận quyết định triệu tập, đại biểu phải biết kỳ họp bàn những gì.",
                    "Delegates who are called must know what the session is about.")
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(80).clause(3))
            .requires(AGENDA_SENT_ON.atLeast(0, CALENDAR_DAYS).before(NOTICE_SENT_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31).clause(2))
            .leftToRegulation()
            .otherwise(
                    "Dự kiến chương trình được gửi ngày {agendaSentOn}, sau quyết định triệu tập gửi ngày"
                            + " {noticeSentOn}.",
                    "The draft agenda was sent on {agendaSentOn}, after the decision to convene, sent on"
                            + " {noticeSentOn}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(REGULAR_SESSION, SPECIAL_SESSION, AUTHORITY, AGENDA_WITH_NOTICE);
}

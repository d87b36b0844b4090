package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.GUIDANCE_883_2021;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_199_2025;
import static io.github.councilprocedures.session.SessionFacts.CONVENED_BY;
import static io.github.councilprocedures.session.SessionFacts.CONVENED_ON;
import static io.github.councilprocedures.session.SessionFacts.FIRST_OF_TERM;
import static io.github.councilprocedures.session.SessionFacts.FIRST_PLANNED_ON;
import static io.github.councilprocedures.session.SessionFacts.IN_QUARANTINE;
import static io.github.councilprocedures.session.SessionFacts.LAST_POLLING_ON;
import static io.github.councilprocedures.session.SessionFacts.OPENED_BY_CONVENOR;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.POSTPONED;
import static io.github.councilprocedures.session.SessionFacts.QUARANTINE_TOTAL_DELEGATES;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static io.github.councilprocedures.session.SessionFacts.TERM_FIRST_YEAR;
import static io.github.councilprocedures.session.SessionFacts.VACANCY;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.Convenor;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.Vacancy;
import java.util.List;

/** The first session (kỳ họp thứ nhất) of a council: how soon it comes, who calls it and who opens it. */
final class FirstSession {

    private FirstSession() {}

    /** The first session (kỳ họp thứ nhất) of a new council comes within 45 days of polling. */
    static final Rule<Session> FIRST_SESSION = Rule.about(SESSION, "session.first.deadline")
            .titled("Thời hạn kỳ họp thứ nhất", "Time for the first session")
            .because(
                    "Sau bầu cử, địa phương không thể thiếu các chức danh do Hội đồng nhân dân khóa mới bầu ra quá"
                            + " lâu.",
                    "After an election a locality should not be long without the officers whom the new council elects.")
            .leavingOut(
                    "Trường hợp hoãn ngày bỏ phiếu, luật năm 2015 không nêu mốc tính; ở đây tính từ ngày bỏ phiếu mới.",
                    "Where polling was put off, the law of 2015 does not say from when to count; the new polling day"
                            + " is taken.")
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

    /** For 2026 the first session is, by a resolution of its own, convened (triệu tập) within the same 45 days. */
    static final Rule<Session> SHORTENED_TERM = Rule.about(SESSION, "session.first.shortened-term")
            .titled("Triệu tập kỳ họp thứ nhất nhiệm kỳ 2026-2031", "Convocation of the first session of 2026-2031")
            .because(
                    "Nhiệm kỳ 2021-2026 được rút ngắn nên kỳ họp thứ nhất của khóa mới có quy định riêng.",
                    "The term 2021-2026 was shortened, so the first session after it has a rule of its own.")
            .leavingOut(
                    "Chưa xem được điều khoản cụ thể của nghị quyết. Nghị quyết nói “triệu tập”, Luật năm 2025 nói"
                            + " “tổ chức”.",
                    "The article of the resolution was not seen. It says “convened” where the law of 2025 says “held”.")
            .appliesWhen(FIRST_OF_TERM.is(true), TERM_FIRST_YEAR.equalTo(2026))
            .governedBy(LAST_POLLING_ON)
            .from("2025-05-21")
            .under(RESOLUTION_199_2025)
            .knownBy(Evidence.REPORTED)
            .requires(CONVENED_ON.within(45, CALENDAR_DAYS).after(LAST_POLLING_ON))
            .otherwise(
                    "Kỳ họp thứ nhất được triệu tập sau ngày bầu cử {days} ngày, quá {required} ngày.",
                    "The first session was convened {days} days after polling, more than {required}.");

    /** In 2021 a first session could be put off (hoãn) where half of the delegates were in quarantine. */
    static final Rule<Session> POSTPONED_2021 = Rule.about(SESSION, "session.first.postponed")
            .titled("Hoãn kỳ họp thứ nhất năm 2021", "Postponing the first session in 2021")
            .because(
                    "Dịch COVID-19 có thể làm vắng quá nhiều đại biểu.",
                    "The COVID-19 epidemic could keep too many delegates away.")
            .leavingOut(
                    "Hướng dẫn chỉ được biết qua nguồn báo chí; thời hạn triệu tập 45 ngày vẫn xét riêng.",
                    "The guidance is known from reports only; the 45 days to convene are judged on their own.")
            .appliesWhen(FIRST_OF_TERM.is(true), TERM_FIRST_YEAR.equalTo(2021), POSTPONED.is(true))
            .governedBy(FIRST_PLANNED_ON)
            .from("2021-06-02")
            .under(GUIDANCE_883_2021)
            .knownBy(Evidence.REPORTED)
            .requires(IN_QUARANTINE.atLeast(1, 2).of(QUARANTINE_TOTAL_DELEGATES))
            .otherwise(
                    "Kỳ họp thứ nhất bị hoãn khi chỉ có {inQuarantine} trên {quarantineTotalDelegates} đại biểu phải"
                            + " cách ly, cần ít nhất {required}.",
                    "The first session was put off with {inQuarantine} of {quarantineTotalDelegates} delegates in"
                            + " quarantine; at least {required} are needed.");

    /** Who convenes it (triệu tập): the old Chair, else an old Vice Chair, else a convenor named from above. */
    static final Rule<Session> CONVENOR = Rule.about(SESSION, "session.first.convenor")
            .titled("Người triệu tập kỳ họp thứ nhất", "Convenor of the first session")
            .because(
                    "Khi chưa bầu Chủ tịch khóa mới phải có người chịu trách nhiệm triệu tập.",
                    "Until the new Chair is elected somebody must answer for calling the council.")
            .leavingOut(
                    "Luật năm 2025 không nêu người triệu tập kỳ họp thứ nhất; có thể hiểu là Thường trực HĐND khóa"
                            + " trước, nhưng không mặc nhiên coi như vậy.",
                    "The law of 2025 names no convenor for the first session. It may be read as the old Standing"
                            + " Committee, which is not taken for granted here.")
            .appliesWhen(FIRST_OF_TERM.is(true))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(80).clause(1))
            .requires(Requirement.any(
                    CONVENED_BY.is(Convenor.PREVIOUS_CHAIR),
                    VACANCY.when(Vacancy.CHAIR, CONVENED_BY.is(Convenor.PREVIOUS_VICE_CHAIR))
                            .when(Vacancy.CHAIR_AND_VICE_CHAIRS, Convocation.namedFromAbove())
                            .when(Vacancy.STANDING_COMMITTEE, Convocation.namedFromAbove())))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34).clause(1))
            .leftToRegulation()
            .otherwise(
                    "Người triệu tập kỳ họp thứ nhất là {convenedBy}, không đúng thẩm quyền trong trường hợp này.",
                    "The first session was convened by: {convenedBy}, who does not convene it in this case.");

    /** The convenor opens it and presides (khai mạc và chủ tọa) until the new Chair is elected. */
    static final Rule<Session> OPENED_BY_ITS_CONVENOR = Rule.about(SESSION, "session.first.opened-by")
            .titled("Khai mạc và chủ tọa kỳ họp thứ nhất", "Opening and presiding over the first session")
            .because(
                    "Kỳ họp phải có người chủ tọa cho đến khi bầu được Chủ tịch HĐND khóa mới.",
                    "The session needs somebody in the chair until the new Chair is elected.")
            .leavingOut(
                    "Luật năm 2025 chỉ nêu chủ tọa do cấp trên chỉ định khi khuyết Thường trực HĐND (khoản 1 Điều 36).",
                    "The law of 2025 speaks only of a presiding officer named from above where there is no Standing"
                            + " Committee (Article 36, Clause 1).")
            .appliesWhen(FIRST_OF_TERM.is(true))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(80).clause(1), LAW_77_2015.article(82))
            .requires(OPENED_BY_CONVENOR.is(true))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34).clause(1))
            .leftToRegulation()
            .otherwise(
                    "Kỳ họp thứ nhất không do người triệu tập khai mạc và chủ tọa cho đến khi bầu được Chủ tịch HĐND"
                            + " khóa mới.",
                    "The first session was not opened and presided over by its convenor until the new Chair was"
                            + " elected.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(FIRST_SESSION, SHORTENED_TERM, POSTPONED_2021, CONVENOR, OPENED_BY_ITS_CONVENOR);
}

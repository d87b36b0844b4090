package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_47_2019;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_103_2025;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_104_2025;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_629_2019;
import static io.github.councilprocedures.session.PlanFacts.AT_FIRST_SESSION;
import static io.github.councilprocedures.session.PlanFacts.AT_LAST_SESSION_OF_YEAR;
import static io.github.councilprocedures.session.PlanFacts.CONTENTS;
import static io.github.councilprocedures.session.PlanFacts.DECIDED_IN_YEAR;
import static io.github.councilprocedures.session.PlanFacts.FIRST_AFTER_REORGANISATION;
import static io.github.councilprocedures.session.PlanFacts.FOLLOWING_YEAR;
import static io.github.councilprocedures.session.PlanFacts.FOR_YEAR;
import static io.github.councilprocedures.session.PlanFacts.PROPOSED_BY;
import static io.github.councilprocedures.session.PlanFacts.SESSION_OPENS_ON;
import static io.github.councilprocedures.session.PlanFacts.SESSION_PLAN;
import static io.github.councilprocedures.session.SessionFacts.KIND;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.SESSION;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.PlanContent;
import io.github.councilprocedures.session.PlanOfSession;
import io.github.councilprocedures.session.Proposer;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import java.util.List;

/**
 * Plans and kinds of sessions (kế hoạch, loại kỳ họp): when regular sessions are planned, and which kinds the law
 * knows.
 */
final class SessionPlans {

    private SessionPlans() {}

    /**
     * The regular sessions of a year are planned at the last session of the year before (kỳ họp cuối cùng của năm
     * trước).
     */
    static final Rule<PlanOfSession> ADOPTED = Rule.about(SESSION_PLAN, "session.plan.adopted")
            .titled("Quyết định kế hoạch tổ chức các kỳ họp thường lệ", "Deciding the plan of regular sessions")
            .because(
                    "Đại biểu, các cơ quan và cử tri cần biết trước lịch họp của cả năm.",
                    "Delegates, bodies and voters need to know the year's sessions ahead.")
            .leavingOut(
                    "Kế hoạch quyết định tại kỳ họp đầu tiên sau sắp xếp đơn vị hành chính: điều khoản không nêu.",
                    "A plan decided at the first session after a reorganisation of units: the clause does not speak"
                            + " of it.")
            .appliesWhen(FIRST_AFTER_REORGANISATION.isNot(true))
            .governedBy(SESSION_OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(78).clause(1))
            .requires(inTime())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34).clause(2))
            .requires(inTime())
            .otherwise(
                    "Kế hoạch kỳ họp thường lệ năm {forYear} (đề nghị của: {proposedBy}) không đúng kỳ họp hoặc không"
                            + " do Thường trực HĐND đề nghị: kế hoạch năm đầu nhiệm kỳ quyết định tại kỳ họp thứ"
                            + " nhất, các năm sau tại kỳ họp cuối cùng của năm trước.",
                    "The plan of regular sessions of {forYear} (proposed by: {proposedBy}) was decided at the wrong"
                            + " session or not on the proposal of the Standing Committee: that of the first year of"
                            + " the term is decided at the first session, those of later years at the last session of"
                            + " the year before.");

    private static Requirement<PlanOfSession> inTime() {
        return Requirement.all(
                PROPOSED_BY.is(Proposer.STANDING_COMMITTEE),
                AT_FIRST_SESSION
                        .when(true, FOR_YEAR.equalTo(DECIDED_IN_YEAR))
                        .when(
                                false,
                                Requirement.all(FOR_YEAR.equalTo(FOLLOWING_YEAR), AT_LAST_SESSION_OF_YEAR.is(true))));
    }

    /** A plan states number, time and content (số lượng, thời gian, nội dung) of the sessions. */
    static final Rule<PlanOfSession> CONTENT = Rule.about(SESSION_PLAN, "session.plan.content")
            .titled("Nội dung kế hoạch tổ chức các kỳ họp thường lệ", "Contents of the plan of regular sessions")
            .because(
                    "Kế hoạch thiếu thời gian hoặc nội dung thì không chuẩn bị được.",
                    "Nobody can prepare by a plan without time or content.")
            .leavingOut(
                    "Ngày có hiệu lực của nghị quyết lấy theo ngày ký, chưa kiểm chứng; ngày hết hiệu lực chưa rõ, từ"
                            + " khi có quy chế mẫu năm 2025 thì không xét theo nghị quyết này.",
                    "The resolution is taken to begin on the day it was signed, which was not confirmed; its end is"
                            + " not known, and it is not applied once the model regulations of 2025 stand.")
            .governedBy(SESSION_OPENS_ON)
            .from("2019-01-30")
            .under(RESOLUTION_629_2019.article(1).clause(1))
            .knownBy(Evidence.REPORTED)
            .requires(CONTENTS.includes(PlanContent.NUMBER, PlanContent.TIME, PlanContent.CONTENT))
            .from("2025-09-26")
            .under(RESOLUTION_103_2025.whole(), RESOLUTION_104_2025.whole())
            .notEncoded()
            .otherwise(
                    "Kế hoạch chỉ có: {contents}; cần có đủ: {wanted}.",
                    "The plan states only: {contents}; needed: {wanted}.");

    /** The kinds of sessions (loại kỳ họp) that the law of the day knows; the names changed at once on 2020-07-01. */
    static final Rule<Session> KNOWN_KIND = Rule.about(SESSION, "session.kind.known")
            .titled("Loại kỳ họp theo luật", "Kind of session known to the law")
            .because(
                    "Tên loại kỳ họp quyết định thời hạn triệu tập và thông báo.",
                    "Notice and publicity depend on the kind of session.")
            .leavingOut(
                    "Chuyên đề và phát sinh đột xuất là một hay hai loại: luật không nói, yêu cầu như nhau.",
                    "Whether thematic and unexpected-matters sessions are one kind or two is not said; the same is"
                            + " asked of both.")
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(78).clause(2))
            .requires(KIND.oneOf(SessionKind.REGULAR, SessionKind.EXTRAORDINARY))
            .from("2020-07-01")
            .under(LAW_77_2015.article(78).clause(2), LAW_47_2019.article(2).clause(31))
            .requires(KIND.oneOf(SessionKind.REGULAR, SessionKind.THEMATIC, SessionKind.UNEXPECTED_MATTERS))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34).clause(3))
            .requires(KIND.oneOf(SessionKind.REGULAR, SessionKind.THEMATIC, SessionKind.UNEXPECTED_MATTERS))
            .otherwise(
                    "Luật áp dụng cho ngày khai mạc không có loại kỳ họp {kind}; chỉ có: {allowed}.",
                    "The law of the opening day knows no session of this kind ({kind}), only: {allowed}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(ADOPTED, CONTENT, KNOWN_KIND);
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.instrument.Instruments.FRONT_LAW_75_2015;
import static io.github.councilprocedures.instrument.Instruments.JOINT_RESOLUTION_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.petition.PetitionResultFacts.ANSWERED;
import static io.github.councilprocedures.petition.PetitionResultFacts.BREAKDOWN;
import static io.github.councilprocedures.petition.PetitionResultFacts.COUNTED;
import static io.github.councilprocedures.petition.PetitionResultFacts.ITEMS;
import static io.github.councilprocedures.petition.PetitionResultFacts.OWN;
import static io.github.councilprocedures.petition.PetitionResultFacts.PARTS_TOTAL;
import static io.github.councilprocedures.petition.PetitionResultFacts.PRINTING;
import static io.github.councilprocedures.petition.PetitionResultFacts.RECEIVED;
import static io.github.councilprocedures.petition.PetitionResultFacts.RESULTS;
import static io.github.councilprocedures.petition.PetitionResultFacts.SHARE;
import static io.github.councilprocedures.petition.PetitionResultFacts.STATED_TOTAL;
import static io.github.councilprocedures.petition.PetitionResultFacts.STATES_ANSWERED;
import static io.github.councilprocedures.petition.PetitionResultFacts.STATES_OWN;
import static io.github.councilprocedures.petition.PetitionResultFacts.STATES_SPLITTING;
import static io.github.councilprocedures.petition.PetitionsOfSessionFacts.CLOSES_ON;
import static io.github.councilprocedures.petition.PetitionsOfSessionFacts.FRONT_NOTICE_ON;
import static io.github.councilprocedures.petition.PetitionsOfSessionFacts.OPENS_ON;
import static io.github.councilprocedures.petition.PetitionsOfSessionFacts.PETITIONS_OF_SESSION;
import static io.github.councilprocedures.petition.PetitionsOfSessionFacts.SUPERVISION_REPORT_ON;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.petition.BreakdownOfResults;
import io.github.councilprocedures.petition.PetitionResults;
import io.github.councilprocedures.petition.PetitionsOfSession;
import io.github.councilprocedures.petition.ShareOfResults;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.text.Phrase;
import java.util.List;

/** What sessions hear about voters' petitions (báo cáo về kiến nghị của cử tri), and figures that must add up. */
final class PetitionReports {

    private PetitionReports() {}

    /** The Front announces at the session what it compiled of voters' and people's opinions (thông báo tại kỳ họp HĐND). */
    static final Rule<PetitionsOfSession> FRONT_NOTICE = Rule.about(PETITIONS_OF_SESSION, "petition.front-notice")
            .titled(
                    "Mặt trận thông báo ý kiến, kiến nghị của cử tri và Nhân dân tại kỳ họp",
                    "The Front announces voters' opinions at the session")
            .because(
                    "Hội đồng nhân dân quyết định khi đã biết cử tri nghĩ gì.",
                    "A council decides knowing what voters think.")
            .leavingOut(
                    "Việc phối hợp tổng hợp với Thường trực HĐND, UBND: không xét ở đây.",
                    "That it is compiled together with the Standing Committee and the People's Committee is not judged here.")
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(FRONT_LAW_75_2015.article(15).clause(3))
            .requires(during(FRONT_NOTICE_ON))
            .otherwise(
                    "Kỳ họp từ ngày {opensOn} đến ngày {closesOn}; Mặt trận thông báo ngày {frontNoticeOn}.",
                    "The session was from {opensOn} to {closesOn}; the Front made its announcement on {frontNoticeOn}.");

    /** The Standing Committee presents its report on supervising how petitions are settled (trình báo cáo giám sát). */
    static final Rule<PetitionsOfSession> SESSION_REPORT = Rule.about(PETITIONS_OF_SESSION, "petition.report.session")
            .titled(
                    "Thường trực HĐND trình báo cáo giám sát việc giải quyết kiến nghị của cử tri",
                    "The Standing Committee presents its report on supervising petitions")
            .because(
                    "Hội đồng nhân dân theo dõi việc giải quyết kiến nghị ở từng kỳ họp.",
                    "The council follows at each session how petitions are settled.")
            .leavingOut(
                    "Nghị quyết khi cần thiết: là quyền của Hội đồng nhân dân. Kỳ họp nào: điều khoản không giới hạn ở kỳ họp thường"
                            + " lệ.",
                    "A resolution where necessary is for the council to decide. The clauses do not limit the duty to regular sessions.")
            .governedBy(OPENS_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(74).clause(1), LAW_87_2015.article(74).clause(4))
            .requires(during(SUPERVISION_REPORT_ON))
            .from("2025-02-20")
            .under(
                    LAW_87_2015.article(74).clause(1),
                    LAW_87_2015.article(74).clause(4),
                    JOINT_RESOLUTION_72_2025.article(54).clause(2))
            .requires(during(SUPERVISION_REPORT_ON))
            .from("2026-03-01")
            .under(JOINT_RESOLUTION_72_2025.article(54).clause(2))
            .requires(during(SUPERVISION_REPORT_ON))
            .otherwise(
                    "Kỳ họp từ ngày {opensOn} đến ngày {closesOn}; báo cáo giám sát được trình ngày {supervisionReportOn}.",
                    "The session was from {opensOn} to {closesOn}; the report was presented on {supervisionReportOn}.");

    private static Requirement<PetitionsOfSession> during(DateFact<PetitionsOfSession> act) {
        return all(
                act.notSooner(0, CALENDAR_DAYS).after(OPENS_ON),
                act.atLeast(0, CALENDAR_DAYS).before(CLOSES_ON));
    }

    /** Splitting makes more of them, never fewer (tách nội dung: số sau khi tách không ít hơn số trước khi tách; C22). */
    static final Rule<PetitionResults> SPLITTING = Rule.about(RESULTS, "petition.results.splitting")
            .titled("Số kiến nghị trước và sau khi tách", "Petitions before and after splitting")
            .because(
                    "Tách kiến nghị làm tăng số nội dung; phải giữ cả hai số để so sánh được với kỳ trước.",
                    "To split makes more of them; both numbers are kept, so that reports can be compared.")
            .restingOn(Ground.ARITHMETIC)
            .appliesWhen(STATES_SPLITTING.is(true))
            .always()
            .requires(ITEMS.atLeast(RECEIVED))
            .otherwise(
                    "Sau khi tách còn {items} nội dung, ít hơn {received} kiến nghị trước khi tách.",
                    "After splitting there are {items} items, fewer than the {received} petitions before it.");

    /** Parts add up to their total: by competence, by field, by result (tổng các phần bằng tổng số). */
    static final Rule<BreakdownOfResults> PARTITION = Reports.addsUp(
            BREAKDOWN,
            "petition.results.partition",
            new Phrase(
                    "Kết quả giải quyết kiến nghị cộng lại bằng tổng số", "Results of petitions add up to their total"),
            new Phrase(
                    "Mỗi kiến nghị chỉ thuộc một loại và không kiến nghị nào bị bỏ sót.",
                    "Each petition is in one class only, and none is lost."),
            PARTS_TOTAL,
            STATED_TOTAL);

    /** No more are answered than there are (số đã trả lời không vượt tổng số). */
    static final Rule<PetitionResults> ANSWERED_OF_ALL = Rule.about(RESULTS, "petition.results.answered")
            .titled("Số kiến nghị đã trả lời", "Petitions answered")
            .because("Không thể trả lời nhiều hơn số kiến nghị có.", "No more can be answered than there are.")
            .restingOn(Ground.ARITHMETIC)
            .appliesWhen(STATES_ANSWERED.is(true))
            .always()
            .requires(ANSWERED.atMost(COUNTED))
            .otherwise(
                    "Đã trả lời {answered} kiến nghị, nhiều hơn tổng số {counted}.",
                    "{answered} were answered, more than the {counted} there are.");

    /** No more are of the own level than there are (số thuộc thẩm quyền không vượt tổng số). */
    static final Rule<PetitionResults> OWN_OF_ALL = Rule.about(RESULTS, "petition.results.own")
            .titled("Số kiến nghị thuộc thẩm quyền của cấp mình", "Petitions of the own level")
            .because(
                    "Phần thuộc thẩm quyền của một cấp không vượt tổng số.",
                    "What is for one level cannot be more than the whole.")
            .restingOn(Ground.ARITHMETIC)
            .appliesWhen(STATES_OWN.is(true))
            .always()
            .requires(OWN.atMost(COUNTED))
            .otherwise(
                    "Có {own} kiến nghị thuộc thẩm quyền của cấp mình, nhiều hơn tổng số {counted}.",
                    "{own} are for the own level, more than the {counted} there are.");

    /** A printed percentage (tỷ lệ được nêu) is that of the petitions with a result, rounded or truncated. */
    static final Rule<ShareOfResults> SHARES = Reports.printed(
            SHARE,
            "petition.results.share",
            new Phrase("Tỷ lệ phần trăm khớp số kiến nghị", "Percentages agree with the petitions"),
            PRINTING,
            new Phrase(
                    "Tỷ lệ nêu ra không phải là tỷ lệ của số kiến nghị: {printing}.",
                    "The percentage is not that of the petitions: {printing}."));

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(FRONT_NOTICE, SESSION_REPORT, SPLITTING, PARTITION, ANSWERED_OF_ALL, OWN_OF_ALL, SHARES);
}

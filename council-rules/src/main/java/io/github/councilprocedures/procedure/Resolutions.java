package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.session.Recipient.GOVERNMENT;
import static io.github.councilprocedures.session.Recipient.NATIONAL_ASSEMBLY_STANDING_COMMITTEE;
import static io.github.councilprocedures.session.Recipient.SUPERIOR_PEOPLES_COMMITTEE;
import static io.github.councilprocedures.session.Recipient.SUPERIOR_STANDING_COMMITTEE;
import static io.github.councilprocedures.session.ResolutionFacts.CHAIR_VACANT;
import static io.github.councilprocedures.session.ResolutionFacts.DECIDED_ON;
import static io.github.councilprocedures.session.ResolutionFacts.DELEGATES_IN_OFFICE;
import static io.github.councilprocedures.session.ResolutionFacts.DEPLETED_COUNCIL;
import static io.github.councilprocedures.session.ResolutionFacts.DISTRIBUTION;
import static io.github.councilprocedures.session.ResolutionFacts.MATTER;
import static io.github.councilprocedures.session.ResolutionFacts.RESOLUTION;
import static io.github.councilprocedures.session.ResolutionFacts.SIGNED_BY;
import static io.github.councilprocedures.session.ResolutionFacts.VOTES_FOR;
import static io.github.councilprocedures.session.ResolutionFacts.VOTE_TOTAL_DELEGATES;
import static io.github.councilprocedures.session.SessionFacts.CLOSES_ON;
import static io.github.councilprocedures.session.SessionFacts.LEVEL;
import static io.github.councilprocedures.session.SessionFacts.RESOLUTIONS_SENT_ON;
import static io.github.councilprocedures.session.SessionFacts.RESOLUTIONS_SENT_TO;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.Distribution;
import io.github.councilprocedures.session.ResolutionMatter;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.Signer;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Resolutions (nghị quyết): by which majority they pass, who signs them, and to whom they go after the session. */
final class Resolutions {

    private Resolutions() {}

    /** The majority (quá nửa, hai phần ba) is one of all delegates, not of those present. */
    static final Rule<ResolutionOfSession> MAJORITY = Rule.about(RESOLUTION, "session.resolution.majority")
            .titled("Tỷ lệ biểu quyết thông qua nghị quyết", "Majority for a resolution")
            .because(
                    "Nghị quyết thể hiện ý chí của cả Hội đồng nhân dân nên tính trên tổng số đại biểu.",
                    "A resolution is the will of the whole council, so all its delegates are counted.")
            .leavingOut(
                    "Đại biểu bị tạm đình chỉ có tính vào tổng số hay không: luật không nói, tổng số là dữ kiện đầu vào.",
                    "Whether suspended delegates count is not said; the total is taken as given.")
            .appliesWhen(DEPLETED_COUNCIL.is(false))
            .governedBy(DECIDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(91).clause(3))
            .requires(byMatter())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(35).clause(2))
            .requires(byMatter())
            .otherwise(
                    "Nghị quyết ({matter}) chỉ có {votesFor} đại biểu tán thành trên tổng số {totalDelegates}, cần ít nhất"
                            + " {required}.",
                    "The resolution ({matter}) had only {votesFor} votes for out of {totalDelegates} delegates; {required} are"
                            + " needed.");

    private static Requirement<ResolutionOfSession> byMatter() {
        return MATTER.when(ResolutionMatter.ORDINARY, moreThanHalf())
                .when(ResolutionMatter.OFFICER_REMOVAL, moreThanHalf())
                .when(ResolutionMatter.DELEGATE_REMOVAL, VOTES_FOR.atLeast(2, 3).of(VOTE_TOTAL_DELEGATES));
    }

    private static Requirement<ResolutionOfSession> moreThanHalf() {
        return VOTES_FOR.moreThan(1, 2).of(VOTE_TOTAL_DELEGATES);
    }

    /** The majority of a depleted council (không đủ hai phần ba số đại biểu) is one of those in office. */
    static final Rule<ResolutionOfSession> MAJORITY_WHEN_DEPLETED = Rule.about(
                    RESOLUTION, "session.resolution.majority.depleted-council")
            .titled(
                    "Tỷ lệ biểu quyết khi Hội đồng nhân dân không đủ hai phần ba số đại biểu",
                    "Majority in a council below two thirds of its seats")
            .because(
                    "Hội đồng nhân dân thiếu đại biểu mà không bầu bổ sung thì phải có sự đồng thuận cao hơn.",
                    "A council that is short of delegates and holds no by-election needs wider agreement.")
            .leavingOut(
                    "Luật số 77/2015/QH13 không nêu tỷ lệ riêng nên áp dụng tỷ lệ chung (cách hiểu). Hội đồng nhân dân dưới một phần"
                            + " ba số đại biểu do Ủy ban Thường vụ Quốc hội quy định.",
                    "Law No. 77/2015/QH13 names no majority of its own, so the general one is applied (a reading). A council below"
                            + " one third is left to the National Assembly Standing Committee.")
            .appliesWhen(DEPLETED_COUNCIL.is(true))
            .governedBy(DECIDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(91).clause(3), LAW_77_2015.article(138))
            .saying(
                    "Nghị quyết ({matter}) chỉ có {votesFor} đại biểu tán thành trên tổng số {totalDelegates}, cần ít nhất"
                            + " {required}.",
                    "The resolution ({matter}) had only {votesFor} votes for out of {totalDelegates} delegates; {required} are"
                            + " needed.")
            .requires(byMatter())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(49).clause(2).point("b"))
            .requires(VOTES_FOR.moreThan(2, 3).of(DELEGATES_IN_OFFICE))
            .otherwise(
                    "Nghị quyết chỉ có {votesFor} đại biểu tán thành trên {delegatesInOffice} đại biểu hiện có, cần ít nhất"
                            + " {required}.",
                    "The resolution had only {votesFor} votes for out of {delegatesInOffice} delegates in office; {required} are"
                            + " needed.");

    /** The Chair signs (ký chứng thực) a resolution; who else may has changed. */
    static final Rule<ResolutionOfSession> AUTHENTICATED = Rule.about(RESOLUTION, "session.resolution.authenticated")
            .titled("Ký chứng thực nghị quyết", "Authentication of a resolution")
            .because(
                    "Chữ ký xác nhận văn bản đúng như Hội đồng nhân dân đã thông qua.",
                    "The signature says that the text is what the council adopted.")
            .governedBy(DECIDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(86).clause(1))
            .requires(SIGNED_BY.oneOf(Signer.CHAIR, Signer.PRESIDING_OFFICER))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(32).clause(4), LAW_72_2025.article(32).clause(5))
            .saying(
                    "Nghị quyết do {signedBy} ký chứng thực (khuyết Chủ tịch Hội đồng nhân dân: {chairVacant}); chỉ khi khuyết Chủ"
                            + " tịch mới do chủ tọa kỳ họp, Phó Chủ tịch hoặc người được giao điều hành ký.",
                    "The resolution was signed by: {signedBy} (chair vacant: {chairVacant}); only while the chair is vacant may the"
                            + " presiding officer, a Vice Chair or the person named to run the council sign.")
            .requires(any(
                    SIGNED_BY.is(Signer.CHAIR),
                    all(
                            CHAIR_VACANT.is(true),
                            SIGNED_BY.oneOf(Signer.PRESIDING_OFFICER, Signer.VICE_CHAIR, Signer.NAMED_TO_RUN_COUNCIL))))
            .otherwise(
                    "Nghị quyết do {signedBy} ký chứng thực; chỉ được là một trong: {allowed}.",
                    "The resolution was signed by: {signedBy}; it may only be one of: {allowed}.");

    /** Resolutions and records are sent up (gửi lên cấp trên) within 10 days of closing. */
    static final Rule<Session> SENT_UP = Rule.about(SESSION, "session.resolution.sent-up")
            .titled("Gửi nghị quyết và biên bản lên cấp trên", "Sending resolutions and minutes up")
            .because("Cơ quan cấp trên cần văn bản để giám sát.", "The bodies above need the texts to supervise them.")
            .leavingOut(
                    "Đề án, báo cáo gửi kèm không được ghi riêng.",
                    "The schemes and reports that go with them are not recorded one by one.")
            .governedBy(CLOSES_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(86).clause(3))
            .requires(all(
                    RESOLUTIONS_SENT_ON.within(10, CALENDAR_DAYS).after(CLOSES_ON),
                    LEVEL.when(
                                    UnitLevel.PROVINCE,
                                    RESOLUTIONS_SENT_TO.includes(NATIONAL_ASSEMBLY_STANDING_COMMITTEE, GOVERNMENT))
                            .when(
                                    UnitLevel.DISTRICT,
                                    RESOLUTIONS_SENT_TO.includes(
                                            SUPERIOR_STANDING_COMMITTEE, SUPERIOR_PEOPLES_COMMITTEE))
                            .when(
                                    UnitLevel.COMMUNE,
                                    RESOLUTIONS_SENT_TO.includes(
                                            SUPERIOR_STANDING_COMMITTEE, SUPERIOR_PEOPLES_COMMITTEE))))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31).clause(11))
            .leftToRegulation()
            .otherwise(
                    "Nghị quyết được gửi ngày {resolutionsSentOn} đến: {resolutionsSentTo}; hạn cuối là {due}.",
                    "The resolutions were sent on {resolutionsSentOn} to: {resolutionsSentTo}; the last day was {due}.");

    /** A resolution reaches those concerned (gửi, đăng công báo, đưa tin, niêm yết, lưu trữ). */
    static final Rule<ResolutionOfSession> DISTRIBUTED = Rule.about(RESOLUTION, "session.resolution.distributed")
            .titled("Gửi, công bố và lưu trữ nghị quyết", "Distribution of a resolution")
            .because(
                    "Nghị quyết chỉ được thi hành khi đến được người phải thi hành và người dân.",
                    "A resolution is carried out once it reaches those who must do so, and the public.")
            .leavingOut(
                    "Luật không nêu thời hạn nên không xét khi chưa ghi hình thức nào; cũng không phân biệt cấp có công báo hay"
                            + " không.",
                    "No time is named, so nothing is judged until one way is recorded; nor does the clause ask whether a level"
                            + " has a gazette.")
            .appliesWhen(present(DISTRIBUTION))
            .governedBy(DECIDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(86).clause(4), LAW_77_2015.article(92).clause(4))
            .requires(DISTRIBUTION.includes(
                    Distribution.SENT_TO_BODIES,
                    Distribution.OFFICIAL_GAZETTE,
                    Distribution.LOCAL_MEDIA,
                    Distribution.POSTED,
                    Distribution.ARCHIVED))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025)
            .leftToRegulation()
            .otherwise(
                    "Nghị quyết mới được: {distribution}; còn thiếu: {lacking}.",
                    "The resolution was: {distribution}; still lacking: {lacking}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(MAJORITY, MAJORITY_WHEN_DEPLETED, AUTHENTICATED, SENT_UP, DISTRIBUTED);
}

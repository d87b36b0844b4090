package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.session.Recipient.GOVERNMENT;
import static io.github.councilprocedures.session.Recipient.NATIONAL_ASSEMBLY_STANDING_COMMITTEE;
import static io.github.councilprocedures.session.Recipient.SUPERIOR_PEOPLES_COMMITTEE;
import static io.github.councilprocedures.session.Recipient.SUPERIOR_STANDING_COMMITTEE;
import static io.github.councilprocedures.session.ResolutionFacts.DECIDED_ON;
import static io.github.councilprocedures.session.ResolutionFacts.MATTER;
import static io.github.councilprocedures.session.ResolutionFacts.RESOLUTION;
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
import io.github.councilprocedures.session.ResolutionMatter;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Resolutions (nghị quyết): by which majority they pass, and to whom they are sent after the session. */
final class Resolutions {

    private Resolutions() {}

    /** The majority (quá nửa, hai phần ba) is one of all delegates, not of those present. */
    static final Rule<ResolutionOfSession> MAJORITY = Rule.about(RESOLUTION, "session.resolution.majority")
            .titled("Tỷ lệ biểu quyết thông qua nghị quyết", "Majority for a resolution")
            .because(
                    "Nghị quyết thể hiện ý chí của cả Hội đồng nhân dân nên tính trên tổng số đại biểu.",
                    "A resolution is the will of the whole council, so all its delegates are counted.")
            .leavingOut(
                    "Hội đồng nhân dân không đủ hai phần ba số đại biểu (trên hai phần ba số hiện có); đại biểu bị tạm đình chỉ"
                            + " có tính vào tổng số hay không: luật không nói, tổng số là dữ kiện đầu vào.",
                    "A council below two thirds of its seats (more than two thirds of those in office). Whether suspended"
                            + " delegates count is not said; the total is taken as given.")
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
        return MATTER.when(ResolutionMatter.ORDINARY, VOTES_FOR.moreThan(1, 2).of(VOTE_TOTAL_DELEGATES))
                .when(ResolutionMatter.DELEGATE_REMOVAL, VOTES_FOR.atLeast(2, 3).of(VOTE_TOTAL_DELEGATES));
    }

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

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(MAJORITY, SENT_UP);
}

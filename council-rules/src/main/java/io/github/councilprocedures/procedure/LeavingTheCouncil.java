package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.delegate.ActingBody.COUNCIL;
import static io.github.councilprocedures.delegate.ActingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.delegate.ActingBody.VOTERS;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.ARISEN_ON;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.BELOW_STANDARDS;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.BETWEEN_SESSIONS;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.BROUGHT_BY;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.DAYS_AFTER_JUDGMENT;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.DECIDED_BY;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.DECIDED_ON;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.ENDED_ON;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.END_OF_MANDATE;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.FRONT_PROPOSED;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.HELD_POSTS;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.JUDGMENT_EFFECTIVE_ON;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.LOST_TRUST;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.NEXT_SESSION_CLOSES_ON;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.POSTS_ENDED_ON;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.REPORTED_ON;
import static io.github.councilprocedures.delegate.EndOfMandateFacts.WAY;
import static io.github.councilprocedures.delegate.WayOutOfMandate.LOSS;
import static io.github.councilprocedures.delegate.WayOutOfMandate.RELEASE;
import static io.github.councilprocedures.delegate.WayOutOfMandate.REMOVAL;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.delegate.EndOfMandate;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** How a mandate ends before the term does (chấm dứt nhiệm vụ đại biểu): release, loss by conviction, removal. */
final class LeavingTheCouncil {

    private LeavingTheCouncil() {}

    /** Who releases a delegate (cho thôi làm nhiệm vụ): the council, since Law 72/2025 also its Standing Committee. */
    static final Rule<EndOfMandate> RELEASE_OF_DELEGATE = Rule.about(END_OF_MANDATE, "delegate.release.decider")
            .titled("Thẩm quyền cho thôi làm nhiệm vụ đại biểu", "Authority to release a delegate")
            .because(
                    "Không phải cá nhân đại biểu tự quyết định việc thôi nhiệm vụ.",
                    "A delegate does not leave at will.")
            .appliesWhen(WAY.is(RELEASE))
            .governedBy(ARISEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(101).clause(1))
            .requires(DECIDED_BY.is(COUNCIL))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(38).clause(3))
            .requires(Mandates.councilOrBetweenSessions(DECIDED_BY, BETWEEN_SESSIONS))
            .otherwise(
                    "Việc cho thôi làm nhiệm vụ đại biểu do {decidedBy} quyết định, không đúng thẩm quyền.",
                    "The release of the delegate was decided by: {decidedBy}, which has no authority to do so.");

    /** A release by the Standing Committee is reported (báo cáo) to the council at the nearest session. */
    static final Rule<EndOfMandate> RELEASE_REPORTED = Rule.about(END_OF_MANDATE, "delegate.release.reported")
            .titled(
                    "Báo cáo việc cho thôi làm nhiệm vụ đại biểu tại kỳ họp gần nhất",
                    "Report of a release at the nearest session")
            .because(
                    "Hội đồng nhân dân phải biết đại biểu nào đã thôi nhiệm vụ.",
                    "The council must know which delegates have left.")
            .appliesWhen(WAY.is(RELEASE), DECIDED_BY.is(STANDING_COMMITTEE))
            .governedBy(DECIDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(101).clause(1))
            .silent()
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(38).clause(4))
            .requires(REPORTED_ON.atLeast(0, CALENDAR_DAYS).before(NEXT_SESSION_CLOSES_ON))
            .otherwise(
                    "Việc cho thôi làm nhiệm vụ đại biểu được báo cáo Hội đồng nhân dân ngày {reportedOn}, sau kỳ họp gần nhất (bế"
                            + " mạc ngày {nextSessionClosesOn}).",
                    "The release of the delegate was reported to the council on {reportedOn}, after the nearest session, which"
                            + " closed on {nextSessionClosesOn}.");

    /** A conviction ends the mandate (mất quyền đại biểu) on the day on which the judgment takes effect. */
    static final Rule<EndOfMandate> CONVICTION = Rule.about(END_OF_MANDATE, "delegate.loss.conviction")
            .titled("Mất quyền đại biểu do bị kết án", "Loss of the mandate by conviction")
            .because(
                    "Người đã bị kết án đương nhiên không còn là đại biểu, không cần quyết định nào.",
                    "Whoever is convicted is no delegate any more, without any decision.")
            .appliesWhen(WAY.is(LOSS))
            .governedBy(JUDGMENT_EFFECTIVE_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(101).clause(3))
            .requires(DAYS_AFTER_JUDGMENT.equalTo(0))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(38).clause(6))
            .requires(DAYS_AFTER_JUDGMENT.equalTo(0))
            .otherwise(
                    "Nhiệm vụ đại biểu được ghi là chấm dứt cách ngày bản án có hiệu lực {daysAfterJudgment} ngày; phải là chính"
                            + " ngày đó.",
                    "The day on which the judgment took effect and that on which the mandate is recorded as"
                            + " ended lie {daysAfterJudgment} day(s) apart; they must be the same.");

    /** Posts in the Standing Committee and committees (chức vụ trong Thường trực, Ban) end with the mandate. */
    static final Rule<EndOfMandate> POSTS = Rule.about(END_OF_MANDATE, "delegate.loss.posts")
            .titled("Thôi các chức vụ khi chấm dứt nhiệm vụ đại biểu", "Posts end with the mandate")
            .because(
                    "Chức vụ trong Hội đồng nhân dân gắn với tư cách đại biểu.",
                    "Posts in the council go with the mandate.")
            .appliesWhen(HELD_POSTS.is(true))
            .governedBy(ENDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(101).clause(4))
            .when(WAY.oneOf(RELEASE, LOSS))
            .requires(POSTS_ENDED_ON.atLeast(0, CALENDAR_DAYS).before(ENDED_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(38).clause(7))
            .requires(POSTS_ENDED_ON.atLeast(0, CALENDAR_DAYS).before(ENDED_ON))
            .otherwise(
                    "Các chức vụ trong Thường trực Hội đồng nhân dân, Ban được ghi là kết thúc ngày {postsEndedOn}, sau ngày chấm dứt"
                            + " nhiệm vụ đại biểu {endedOn}.",
                    "The posts in the Standing Committee or a committee are recorded as ended on {postsEndedOn}, after the mandate"
                            + " ended on {endedOn}.");

    /** The Standing Committee brings a removal (bãi nhiệm) to the council, or on the Front's proposal to the voters. */
    static final Rule<EndOfMandate> REMOVAL_INITIATOR = Rule.about(END_OF_MANDATE, "delegate.removal.initiator")
            .titled(
                    "Đưa việc bãi nhiệm đại biểu ra Hội đồng nhân dân hoặc cử tri",
                    "Bringing the removal of a delegate")
            .because(
                    "Việc bãi nhiệm phải qua nơi có trách nhiệm xem xét trước.",
                    "Whoever is responsible must consider a removal first.")
            .leavingOut(
                    "Trình tự cử tri bãi nhiệm do Ủy ban Thường vụ Quốc hội quy định; hai luật không nêu con số.",
                    "The order in which voters remove a delegate is set by the National Assembly Standing Committee; neither law"
                            + " names a number.")
            .appliesWhen(WAY.is(REMOVAL))
            .governedBy(ARISEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(102).clause(2))
            .requires(broughtLawfully())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31).clause(10), LAW_72_2025.article(38).clause(5))
            .requires(broughtLawfully())
            .otherwise(
                    "Việc bãi nhiệm đại biểu không do Thường trực Hội đồng nhân dân đưa ra Hội đồng nhân dân, hoặc đưa ra cử tri theo"
                            + " đề nghị của Ủy ban Mặt trận Tổ quốc.",
                    "The removal of the delegate was not brought by the Standing Committee to the council, or on the proposal of the"
                            + " Fatherland Front to the voters.");

    private static Requirement<EndOfMandate> broughtLawfully() {
        return all(
                BROUGHT_BY.is(STANDING_COMMITTEE),
                any(DECIDED_BY.is(COUNCIL), DECIDED_BY.when(VOTERS, FRONT_PROPOSED.is(true))));
    }

    /** Why a delegate may be removed (căn cứ bãi nhiệm): below the standards and without the People's trust. */
    static final Rule<EndOfMandate> REMOVAL_GROUNDS = Rule.about(END_OF_MANDATE, "delegate.removal.grounds")
            .titled("Căn cứ bãi nhiệm đại biểu", "Grounds of the removal of a delegate")
            .because(
                    "Đại biểu do dân bầu chỉ bị bãi nhiệm vì lý do luật định.",
                    "Whom the people elected is removed for the reasons of the law only.")
            .leavingOut(
                    "Đến ngày 28/02/2025 văn bản nối hai căn cứ bằng dấu phẩy nên không rõ cần một hay cả hai; từ ngày 16/6/2025 có"
                            + " chữ “và”.",
                    "Until 28/02/2025 the text joins the two grounds by a comma, so whether one is enough is not clear; since"
                            + " 16/06/2025 it says “and”.")
            .appliesWhen(WAY.is(REMOVAL))
            .governedBy(ARISEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(102).clause(1))
            .requires(any(bothGrounds(), all(any(BELOW_STANDARDS.is(true), LOST_TRUST.is(true)), comma())))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(38).clause(5))
            .requires(bothGrounds())
            .otherwise(
                    "Việc bãi nhiệm không đủ căn cứ; không còn đáp ứng tiêu chuẩn: {belowStandards}; không còn xứng đáng với sự tín"
                            + " nhiệm: {lostTrust}.",
                    "The removal lacks its grounds; no longer meets the standards: {belowStandards}; no longer worthy of trust:"
                            + " {lostTrust}.");

    private static Requirement<EndOfMandate> bothGrounds() {
        return all(BELOW_STANDARDS.is(true), LOST_TRUST.is(true));
    }

    private static Requirement<EndOfMandate> comma() {
        return unclear(
                "Văn bản viết “không đáp ứng đủ các tiêu chuẩn, không còn xứng đáng với sự tín nhiệm”: không rõ cần một hay cả hai"
                        + " căn cứ.",
                "The text says “does not meet the standards, is no longer worthy of trust”: whether one ground is enough is not"
                        + " clear.");
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(RELEASE_OF_DELEGATE, RELEASE_REPORTED, CONVICTION, POSTS, REMOVAL_INITIATOR, REMOVAL_GROUNDS);
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.delegate.ActingBody.COUNCIL;
import static io.github.councilprocedures.delegate.ActingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.ADDRESSED_TO_NOMINATOR;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.AFTER_LOST_VOTE;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.ARISEN_ON;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.BETWEEN_SESSIONS;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.CONSENTED;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.DECIDED_BY;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.DECIDED_ON;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.END_OF_OFFICE;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.NEXT_SESSION_CLOSES_ON;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.POST;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.PROPOSED_BY;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.REPORTED_ON;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.SUCCESSOR_ELECTED_ON;
import static io.github.councilprocedures.officer.EndOfOfficeFacts.WAY;
import static io.github.councilprocedures.officer.OfficeProposer.COUNCIL_CHAIR;
import static io.github.councilprocedures.officer.Post.CHAIR;
import static io.github.councilprocedures.officer.Post.COMMITTEE_DEPUTY_HEAD;
import static io.github.councilprocedures.officer.Post.COMMITTEE_HEAD;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_MEMBER;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_VICE_CHAIR;
import static io.github.councilprocedures.officer.Post.VICE_CHAIR;
import static io.github.councilprocedures.officer.WayOutOfOffice.DEATH;
import static io.github.councilprocedures.officer.WayOutOfOffice.DISMISSAL;
import static io.github.councilprocedures.officer.WayOutOfOffice.RELEASE;
import static io.github.councilprocedures.officer.WayOutOfOffice.RELIEF;
import static io.github.councilprocedures.officer.WayOutOfOffice.REMOVAL;
import static io.github.councilprocedures.officer.WayOutOfOffice.RESIGNATION;
import static io.github.councilprocedures.officer.WayOutOfOffice.RETIREMENT;
import static io.github.councilprocedures.officer.WayOutOfOffice.TRANSFER;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.ByCase;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.officer.EndOfOffice;
import io.github.councilprocedures.officer.OfficeProposer;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** How a post ends before the term does (thôi giữ chức vụ): resignation, release, relief, removal, and what the superior decides. */
final class LeavingOffice {

    private LeavingOffice() {}

    /** A resignation (đơn từ chức) goes in writing to whoever nominated the person. */
    static final Rule<EndOfOffice> RESIGNATION_ADDRESSEE = Rule.about(END_OF_OFFICE, "officer.resignation.addressee")
            .titled("Nơi nhận đơn từ chức", "Addressee of a resignation")
            .because(
                    "Người đã giới thiệu để bầu là người trình việc thôi giữ chức vụ.",
                    "Whoever nominated the person also puts the end of the post forward.")
            .appliesWhen(WAY.is(RESIGNATION))
            .governedBy(ARISEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(84).clause(1))
            .requires(ADDRESSED_TO_NOMINATOR.is(true))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(37).clause(2))
            .requires(ADDRESSED_TO_NOMINATOR.is(true))
            .otherwise(
                    "Đơn từ chức không được gửi đến người đã giới thiệu để bầu.",
                    "The resignation was not addressed to whoever had nominated the person.");

    /** A resignation comes before the council at the nearest session (kỳ họp gần nhất). */
    static final Rule<EndOfOffice> RESIGNATION_AT_NEAREST_SESSION = Rule.about(
                    END_OF_OFFICE, "officer.resignation.nearest-session")
            .titled("Xem xét việc từ chức tại kỳ họp gần nhất", "Resignation at the nearest session")
            .because(
                    "Việc từ chức không để kéo dài qua nhiều kỳ họp.",
                    "A resignation should not wait through several sessions.")
            .leavingOut(
                    "Luật nói việc trình; ở đây xét theo ngày Hội đồng nhân dân quyết định.",
                    "The clause speaks of putting it to the council; judged by the day on which the council decided.")
            .appliesWhen(WAY.is(RESIGNATION))
            .governedBy(ARISEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(84).clause(1))
            .requires(DECIDED_ON.atLeast(0, CALENDAR_DAYS).before(NEXT_SESSION_CLOSES_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(37).clause(2))
            .leftToRegulation()
            .otherwise(
                    "Việc từ chức được quyết định ngày {decidedOn}, sau kỳ họp gần nhất (bế mạc ngày {nextSessionClosesOn}).",
                    "The resignation was decided on {decidedOn}, after the nearest session, which closed on"
                            + " {nextSessionClosesOn}.");

    /** A resignation rests on the consent (ý kiến đồng ý) of the authority that manages the cadre. */
    static final Rule<EndOfOffice> RESIGNATION_CONSENT = Rule.about(END_OF_OFFICE, "officer.resignation.consent")
            .titled("Ý kiến của cơ quan quản lý cán bộ về việc từ chức", "Consent to a resignation")
            .because("Việc từ chức theo phân cấp quản lý cán bộ.", "A resignation follows who manages which cadre.")
            .appliesWhen(WAY.is(RESIGNATION))
            .governedBy(ARISEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(84).clause(1))
            .silent()
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(37).clause(2))
            .requires(CONSENTED.is(true))
            .otherwise(
                    "Việc từ chức chưa có ý kiến đồng ý của cơ quan có thẩm quyền quản lý cán bộ.",
                    "The resignation does not have the consent of the authority that manages the cadre.");

    /** Who lets an officer go (chấp thuận từ chức, cho thôi): the council, between sessions also its Standing Committee. */
    static final Rule<EndOfOffice> RELEASE_DECIDER = Rule.about(END_OF_OFFICE, "officer.release.decider")
            .titled("Thẩm quyền cho từ chức, cho thôi giữ chức vụ", "Authority to accept a resignation or to release")
            .because(
                    "Nơi bầu ra thì cho thôi; giữa hai kỳ họp có Thường trực.",
                    "Whoever elects also releases; between sessions there is the Standing Committee.")
            .governedBy(ARISEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(84).clause(1))
            .when(WAY.is(RESIGNATION))
            .requires(DECIDED_BY.is(COUNCIL))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(37).clause(2))
            .when(WAY.oneOf(RESIGNATION, RELEASE))
            .requires(Mandates.councilOrBetweenSessions(DECIDED_BY, BETWEEN_SESSIONS))
            .otherwise(
                    "Việc {way} do {decidedBy} quyết định, không đúng thẩm quyền.",
                    "The end of the post ({way}) was decided by: {decidedBy}, which has no authority to do so.");

    /** A release on a move (chuyển công tác) is put forward by the Chair of the side that the post is on. */
    static final Rule<EndOfOffice> RELEASE_PROPOSER = Rule.about(END_OF_OFFICE, "officer.release.proposer")
            .titled("Người trình cho thôi giữ chức vụ do chuyển công tác", "Who puts a release forward")
            .because(
                    "Người đứng đầu trình về người của cơ quan mình.",
                    "The head of a body puts forward what concerns its people.")
            .appliesWhen(WAY.is(RELEASE))
            .governedBy(ARISEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(84))
            .silent()
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(37).clause(2))
            .requires(POST.when(COMMITTEE_HEAD, PROPOSED_BY.is(COUNCIL_CHAIR))
                    .when(PEOPLES_COMMITTEE_MEMBER, PROPOSED_BY.is(OfficeProposer.PEOPLES_COMMITTEE_CHAIR)))
            .otherwise(
                    "Việc cho thôi giữ chức vụ {post} do {proposedBy} trình, không đúng người trình.",
                    "The release ({post}) was put forward by: {proposedBy}, who is not the one to do so.");

    /** Relief and removal (miễn nhiệm, bãi nhiệm) are proposed by whom the law names for the post. */
    static final Rule<EndOfOffice> REMOVAL_PROPOSER = Rule.about(END_OF_OFFICE, "officer.removal.proposer")
            .titled("Người đề nghị miễn nhiệm, bãi nhiệm", "Proposer of relief or removal")
            .because(
                    "Đề nghị phải đến từ nơi chịu trách nhiệm về chức vụ.",
                    "The proposal must come from whoever answers for the post.")
            .leavingOut(
                    "Miễn nhiệm sau khi mất tín nhiệm: xem quy tắc confidence.vote.relief-proposer.",
                    "Relief after a lost vote of confidence: see the rule confidence.vote.relief-proposer.")
            .appliesWhen(WAY.oneOf(RELIEF, REMOVAL), AFTER_LOST_VOTE.is(false))
            .governedBy(ARISEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(84).clause(2), LAW_77_2015.article(84).clause(3))
            .requires(removalProposed(POST, PROPOSED_BY)
                    .when(COMMITTEE_DEPUTY_HEAD, PROPOSED_BY.is(OfficeProposer.STANDING_COMMITTEE)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(37).clause(3), LAW_72_2025.article(37).clause(4))
            .requires(removalProposed(POST, PROPOSED_BY))
            .otherwise(
                    "Việc {way} chức vụ {post} do {proposedBy} đề nghị, không đúng người đề nghị.",
                    "The {way} ({post}) was proposed by: {proposedBy}, who is not the one to do so.");

    /** Who puts relief or removal forward for which post (người trình miễn nhiệm, bãi nhiệm theo chức vụ). */
    static <S> ByCase<S, Post> removalProposed(ChoiceFact<S, Post> post, ChoiceFact<S, OfficeProposer> by) {
        return post.when(CHAIR, by.is(OfficeProposer.STANDING_COMMITTEE))
                .when(VICE_CHAIR, by.is(OfficeProposer.STANDING_COMMITTEE))
                .when(COMMITTEE_HEAD, by.is(OfficeProposer.STANDING_COMMITTEE))
                .when(PEOPLES_COMMITTEE_CHAIR, by.is(COUNCIL_CHAIR))
                .when(PEOPLES_COMMITTEE_VICE_CHAIR, by.is(OfficeProposer.PEOPLES_COMMITTEE_CHAIR))
                .when(PEOPLES_COMMITTEE_MEMBER, by.is(OfficeProposer.PEOPLES_COMMITTEE_CHAIR));
    }

    /** What was settled without the council is reported (báo cáo) to it at the nearest session. */
    static final Rule<EndOfOffice> REPORTED = Rule.about(END_OF_OFFICE, "officer.reported")
            .titled("Báo cáo việc thôi giữ chức vụ tại kỳ họp gần nhất", "Report at the nearest session")
            .because(
                    "Hội đồng nhân dân phải biết người mình bầu không còn giữ chức vụ.",
                    "The council must learn that somebody it elected has left.")
            .governedBy(ARISEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(84))
            .silent()
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(
                    LAW_72_2025.article(37).clause(2),
                    LAW_72_2025.article(37).clause(6),
                    LAW_72_2025.article(41).clause(4))
            .requires(WAY.when(RESIGNATION, DECIDED_BY.when(STANDING_COMMITTEE, reported()))
                    .when(RELEASE, DECIDED_BY.when(STANDING_COMMITTEE, reported()))
                    .when(TRANSFER, ofPeoplesCommittee())
                    .when(DISMISSAL, ofPeoplesCommittee())
                    .when(RETIREMENT, reported())
                    .when(DEATH, reported()))
            .otherwise(
                    "Việc thôi giữ chức vụ ({way}) được báo cáo Hội đồng nhân dân ngày {reportedOn}, sau kỳ họp gần nhất (bế mạc"
                            + " ngày {nextSessionClosesOn}).",
                    "The end of the post ({way}) was reported to the council on {reportedOn}, after the nearest session, which"
                            + " closed on {nextSessionClosesOn}.");

    private static Requirement<EndOfOffice> reported() {
        return REPORTED_ON.atLeast(0, CALENDAR_DAYS).before(NEXT_SESSION_CLOSES_ON);
    }

    private static Requirement<EndOfOffice> ofPeoplesCommittee() {
        return POST.when(PEOPLES_COMMITTEE_CHAIR, reported()).when(PEOPLES_COMMITTEE_VICE_CHAIR, reported());
    }

    /** After a transfer or dismissal by the superior (điều động, cách chức) a successor is elected at the nearest session. */
    static final Rule<EndOfOffice> SUCCESSOR = Rule.about(END_OF_OFFICE, "officer.successor.nearest-session")
            .titled("Bầu người thay tại kỳ họp gần nhất", "Successor at the nearest session")
            .because(
                    "Ủy ban nhân dân không để khuyết người đứng đầu lâu.",
                    "A People's Committee should not be long without its head.")
            .leavingOut(
                    "Chức vụ chấm dứt từ khi quyết định của cấp trên có hiệu lực; người quyết định thông báo cho Hội đồng nhân dân.",
                    "The post ends when the superior's decision takes effect, and the decider informs the council.")
            .appliesWhen(
                    WAY.oneOf(TRANSFER, DISMISSAL), POST.oneOf(PEOPLES_COMMITTEE_CHAIR, PEOPLES_COMMITTEE_VICE_CHAIR))
            .governedBy(ARISEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(124))
            .requires(SUCCESSOR_ELECTED_ON.atLeast(0, CALENDAR_DAYS).before(NEXT_SESSION_CLOSES_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(41).clause(4))
            .leftToRegulation()
            .otherwise(
                    "Người thay được bầu ngày {successorElectedOn}, sau kỳ họp gần nhất (bế mạc ngày {nextSessionClosesOn}).",
                    "The successor was elected on {successorElectedOn}, after the nearest session, which closed on"
                            + " {nextSessionClosesOn}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            RESIGNATION_ADDRESSEE,
            RESIGNATION_AT_NEAREST_SESSION,
            RESIGNATION_CONSENT,
            RELEASE_DECIDER,
            RELEASE_PROPOSER,
            REMOVAL_PROPOSER,
            REPORTED,
            SUCCESSOR);
}

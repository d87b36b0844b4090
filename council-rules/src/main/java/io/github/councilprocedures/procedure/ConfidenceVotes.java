package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.CASE;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.CONFIDENCE_VOTE;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.CONSEQUENCE;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.ELECTED_BY_COUNCIL;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.FEWEST_BALLOTS;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.FEWEST_OTHER_BALLOTS;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.GROUND;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.HEARING;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.MOST_BALLOTS;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.MOST_OTHER_BALLOTS;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.NEXT_SESSION_CLOSES_ON;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.NO_TRUST;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.OTHER_DELEGATES;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.POLL_DELEGATES;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.POLL_FEWEST_BALLOTS;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.POLL_LOW;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.POLL_MOST_BALLOTS;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.POST;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.PUT_BY_NOMINATOR;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.RELIEF_PUT_BY;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.SIGNERS;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.TOTAL_DELEGATES;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.DELEGATES;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.FRONT;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.LOW_CONFIDENCE;
import static io.github.councilprocedures.confidence.Consequence.MAY_RESIGN_ELSE_DISMISSAL;
import static io.github.councilprocedures.confidence.Consequence.NO_CONSEQUENCE;
import static io.github.councilprocedures.confidence.Consequence.RELIEF_DUE;
import static io.github.councilprocedures.confidence.VoteStep.BALLOTED;
import static io.github.councilprocedures.confidence.VoteStep.RELIEF_SUBMITTED;
import static io.github.councilprocedures.confidence.VoteStep.RESIGNED;
import static io.github.councilprocedures.confidence.VoteStep.SUBMITTED;
import static io.github.councilprocedures.confidence.VoteStep.TRIGGERED;
import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_96_2023;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/**
 * Votes of confidence (bỏ phiếu tín nhiệm): when one is put, how the sitting goes, and what a lost one leads to. Law 87/2015
 * repeats Law 77/2015; both were suspended when Resolution 96/2023 took their place.
 */
final class ConfidenceVotes {

    private ConfidenceVotes() {}

    /** A vote is put (trình bỏ phiếu) on the recommendation of a third of all delegates, of the Front, or after a bad poll. */
    static final Rule<ConfidenceVote> GROUND_OF_VOTE = Rule.about(CONFIDENCE_VOTE, "confidence.vote.ground")
            .titled("Căn cứ trình Hội đồng nhân dân bỏ phiếu tín nhiệm", "Ground of a vote of confidence")
            .because("Chỉ trình khi có đủ căn cứ.", "It is put only when there is enough reason.")
            .leavingOut(
                    "Nghị quyết số 96/2023/QH15 đọc qua bản dịch và báo chí, số khoản của Điều 13 chưa được xem; việc này do Thường"
                            + " trực trình: xem quy trình bỏ phiếu tín nhiệm.",
                    "Resolution 96/2023/QH15 was read in translation and in the press, and the clauses of its Article 13 were not"
                            + " seen; that the Standing Committee puts the vote is part of the procedure.")
            .governedBy(CASE.day(TRIGGERED))
            .from("2016-01-01")
            .under(LAW_77_2015.article(89).clause(2))
            .requires(groundOf2015())
            .from("2016-07-01")
            .under(LAW_87_2015.article(64).clause(1), LAW_77_2015.article(89).clause(2))
            .requires(groundOf2015())
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(13), RESOLUTION_96_2023.article(20))
            .knownBy(REPORTED)
            .requires(groundOf2023())
            .from("2025-06-16")
            .under(LAW_72_2025.article(37).clause(1), RESOLUTION_96_2023.article(13))
            .knownBy(REPORTED)
            .requires(groundOf2023())
            .otherwise(
                    "Căn cứ bỏ phiếu tín nhiệm ({ground}) không thuộc diện luật quy định hoặc chưa đủ số lượng.",
                    "The ground of the vote of confidence ({ground}) is not one that the law names, or the number is not"
                            + " reached.");

    private static Requirement<ConfidenceVote> groundOf2015() {
        return any(
                GROUND.is(FRONT),
                GROUND.when(DELEGATES, SIGNERS.atLeast(1, 3).of(TOTAL_DELEGATES))
                        .when(LOW_CONFIDENCE, POLL_LOW.atLeast(2, 3).of(POLL_DELEGATES)));
    }

    private static Requirement<ConfidenceVote> groundOf2023() {
        return any(
                GROUND.is(FRONT),
                GROUND.when(DELEGATES, SIGNERS.atLeast(1, 3).of(TOTAL_DELEGATES))
                        .when(
                                LOW_CONFIDENCE,
                                all(
                                        AllBallots.whichever(
                                                POLL_LOW.moreThan(1, 2).of(POLL_MOST_BALLOTS),
                                                POLL_LOW.moreThan(1, 2).of(POLL_FEWEST_BALLOTS)),
                                        AllBallots.whichever(
                                                POLL_LOW.lessThan(2, 3).of(POLL_FEWEST_BALLOTS),
                                                POLL_LOW.lessThan(2, 3).of(POLL_MOST_BALLOTS)))));
    }

    /** Whom the council elected (người do HĐND bầu) may be voted on, at any level; the limits of a poll are not those of a vote. */
    static final Rule<ConfidenceVote> SUBJECTS = Rule.about(CONFIDENCE_VOTE, "confidence.vote.subjects")
            .titled("Người được bỏ phiếu tín nhiệm", "Who may be voted on")
            .because(
                    "Hội đồng nhân dân bỏ phiếu tín nhiệm đối với người do mình bầu.",
                    "A council votes on those whom it elected.")
            .leavingOut(
                    "Chưa xem điều khoản về người được bỏ phiếu trước ngày 01/7/2023.",
                    "Whom the clauses before 01/07/2023 name was not looked at.")
            .governedBy(CASE.day(TRIGGERED))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(2).clause(3))
            .requires(ELECTED_BY_COUNCIL.is(true))
            .otherwise(
                    "Người đó không do Hội đồng nhân dân bầu nên không thuộc diện bỏ phiếu tín nhiệm.",
                    "The officer was not elected by the council and is not one to be voted on.");

    /** How the sitting goes (trình tự bỏ phiếu tín nhiệm): since 2023 the person speaks after the discussion. */
    static final Rule<ConfidenceVote> ORDER = Rule.about(CONFIDENCE_VOTE, "confidence.vote.hearing")
            .titled("Trình tự bỏ phiếu tín nhiệm tại kỳ họp", "Order of a vote of confidence at the sitting")
            .because(
                    "Người được bỏ phiếu phải được trình bày, và đại biểu phải được thảo luận trước khi bỏ phiếu.",
                    "The person is heard, and delegates discuss, before they vote.")
            .leavingOut(
                    "Trình tự theo Nghị quyết số 96/2023/QH15 lấy từ Điều 15 về Quốc hội; điều tương ứng về Hội đồng nhân dân chưa"
                            + " được xem.",
                    "The order of Resolution 96/2023/QH15 is that of its Article 15 on the National Assembly; the article on"
                            + " People's Councils was not seen.")
            .governedBy(CASE.day(SUBMITTED))
            .from("2016-07-01")
            .under(LAW_87_2015.article(64).clause(2))
            .requires(HEARING.inOrder(
                    once(HearingStep.SUBMISSION_PRESENTED),
                    once(HearingStep.PERSON_HEARD),
                    once(HearingStep.DISCUSSED),
                    once(HearingStep.BALLOTED),
                    once(HearingStep.RESOLUTION_ADOPTED)))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(15))
            .knownBy(REPORTED)
            .requires(HEARING.inOrder(
                    once(HearingStep.SUBMISSION_PRESENTED),
                    once(HearingStep.DISCUSSED),
                    once(HearingStep.DISCUSSION_REPORTED),
                    maybe(HearingStep.PERSON_HEARD),
                    once(HearingStep.COUNTING_BOARD_SET),
                    once(HearingStep.BALLOTED),
                    once(HearingStep.COUNT_REPORTED),
                    once(HearingStep.RESOLUTION_ADOPTED)))
            .otherwise(
                    "Bước “{step}” không đúng trình tự bỏ phiếu tín nhiệm.",
                    "The step “{step}” is out of the order of a vote of confidence.");

    /** What is said to follow from the result (hệ quả được nêu) is what the law of the day makes follow. */
    static final Rule<ConfidenceVote> STATED_CONSEQUENCE = Rule.about(CONFIDENCE_VOTE, "confidence.vote.consequence")
            .titled("Hệ quả của kết quả bỏ phiếu tín nhiệm", "What the result of a vote of confidence leads to")
            .because(
                    "Cùng một kết quả, mỗi thời kỳ luật định một hệ quả và một mẫu số khác.",
                    "The same result leads to something else, over another base, under each law.")
            .governedBy(CASE.day(BALLOTED))
            .from("2016-01-01")
            .under(LAW_77_2015.article(89).clause(3))
            .requires(consequenceOf2015())
            .from("2016-07-01")
            .under(LAW_87_2015.article(64).clause(3), LAW_77_2015.article(89).clause(3))
            .requires(consequenceOf2015())
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(17))
            .knownBy(REPORTED)
            .requires(any(
                    all(
                            CONSEQUENCE.is(NO_CONSEQUENCE),
                            AllBallots.whichever(
                                    FEWEST_OTHER_BALLOTS.atLeast(1, 2).of(FEWEST_BALLOTS),
                                    MOST_OTHER_BALLOTS.atLeast(1, 2).of(MOST_BALLOTS))),
                    all(CONSEQUENCE.is(RELIEF_DUE), lostOf2023())))
            .otherwise(
                    "Hệ quả được nêu ({consequence}) không phải là hệ quả luật định khi có {noTrust} phiếu không tín nhiệm.",
                    "The consequence stated ({consequence}) is not the one that the law attaches to {noTrust} ballots of no"
                            + " confidence.");

    private static Requirement<ConfidenceVote> consequenceOf2015() {
        return any(
                all(
                        CONSEQUENCE.is(NO_CONSEQUENCE),
                        OTHER_DELEGATES.atLeast(1, 2).of(TOTAL_DELEGATES)),
                all(
                        CONSEQUENCE.is(MAY_RESIGN_ELSE_DISMISSAL),
                        NO_TRUST.moreThan(1, 2).of(TOTAL_DELEGATES)));
    }

    private static Requirement<ConfidenceVote> lostOf2023() {
        return AllBallots.whichever(
                NO_TRUST.moreThan(1, 2).of(MOST_BALLOTS),
                NO_TRUST.moreThan(1, 2).of(FEWEST_BALLOTS));
    }

    /** After a lost vote (quá nửa không tín nhiệm) the person resigned or relief was put; since 2023 relief is put in any case. */
    static final Rule<ConfidenceVote> LOST = Rule.about(CONFIDENCE_VOTE, "confidence.vote.lost")
            .titled("Việc phải làm khi quá nửa không tín nhiệm", "What a lost vote of confidence calls for")
            .because(
                    "Người không còn được tín nhiệm không tiếp tục giữ chức vụ.",
                    "Whoever has lost confidence does not stay.")
            .leavingOut(
                    "Trường hợp người đó đã từ chức trước khi trình miễn nhiệm: từ ngày 01/7/2023 văn bản đã đọc không nêu.",
                    "A resignation before relief is put: since 01/07/2023 the text that was read does not mention it.")
            .governedBy(CASE.day(BALLOTED))
            .from("2016-01-01")
            .under(LAW_77_2015.article(89).clause(3))
            .when(NO_TRUST.moreThan(1, 2).of(TOTAL_DELEGATES))
            .requires(any(present(CASE.day(RESIGNED)), present(CASE.day(RELIEF_SUBMITTED))))
            .from("2016-07-01")
            .under(LAW_87_2015.article(64).clause(3), LAW_77_2015.article(89).clause(3))
            .when(NO_TRUST.moreThan(1, 2).of(TOTAL_DELEGATES))
            .requires(any(present(CASE.day(RESIGNED)), present(CASE.day(RELIEF_SUBMITTED))))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(17))
            .knownBy(REPORTED)
            .when(lostOf2023())
            .requires(CASE.day(RELIEF_SUBMITTED).atLeast(0, CALENDAR_DAYS).before(NEXT_SESSION_CLOSES_ON))
            .from("2025-06-16")
            .under(LAW_72_2025.article(37).clause(1), RESOLUTION_96_2023.article(17))
            .knownBy(REPORTED)
            .when(lostOf2023())
            .requires(CASE.day(RELIEF_SUBMITTED).atLeast(0, CALENDAR_DAYS).before(NEXT_SESSION_CLOSES_ON))
            .otherwise(
                    "Có {noTrust} phiếu không tín nhiệm, quá nửa, nhưng việc miễn nhiệm không được trình tại kỳ họp đó hoặc kỳ họp"
                            + " gần nhất.",
                    "{noTrust} ballots were of no confidence, more than half, yet relief was not put at that session or the"
                            + " nearest.");

    /** Relief after a lost vote is put by whoever had nominated the person, since Law 72/2025 by whom it names for the post. */
    static final Rule<ConfidenceVote> RELIEF_PROPOSER = Rule.about(CONFIDENCE_VOTE, "confidence.vote.relief-proposer")
            .titled("Người trình miễn nhiệm sau khi bỏ phiếu tín nhiệm", "Who puts relief after a lost vote")
            .because("Ai giới thiệu để bầu thì trình miễn nhiệm.", "Whoever nominated an officer answers for the post.")
            .leavingOut(
                    "Việc phê chuẩn kết quả miễn nhiệm: xem các quy tắc về phê chuẩn chức vụ.",
                    "The approval of the relief, which has rules of its own.")
            .appliesWhen(present(CASE.day(RELIEF_SUBMITTED)))
            .governedBy(CASE.day(BALLOTED))
            .from("2016-01-01")
            .under(LAW_77_2015.article(89).clause(3))
            .requires(PUT_BY_NOMINATOR.is(true))
            .from("2016-07-01")
            .under(LAW_87_2015.article(64).clause(3), LAW_77_2015.article(89).clause(3))
            .requires(PUT_BY_NOMINATOR.is(true))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(17))
            .knownBy(REPORTED)
            .requires(PUT_BY_NOMINATOR.is(true))
            .from("2025-06-16")
            .under(LAW_72_2025.article(37).clause(3), LAW_72_2025.article(37).clause(4))
            .saying(
                    "Việc miễn nhiệm ({post}) do {reliefPutBy} trình, không đúng người trình.",
                    "Relief ({post}) was put by: {reliefPutBy}, who is not the one to do so.")
            .requires(LeavingOffice.removalProposed(POST, RELIEF_PUT_BY))
            .otherwise(
                    "Việc miễn nhiệm không do người đã giới thiệu để bầu trình.",
                    "Relief was not put by whoever had nominated the officer.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(GROUND_OF_VOTE, SUBJECTS, ORDER, STATED_CONSEQUENCE, LOST, RELIEF_PROPOSER);
}

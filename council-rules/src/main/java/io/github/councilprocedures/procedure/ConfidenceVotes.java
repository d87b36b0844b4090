package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_96_2023;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.CONFIDENCE_VOTE;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.GROUND;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.HELD_ON;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.LOW_CONFIDENCE_RATINGS;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.NO_CONFIDENCE;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.RAISED_ON;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.SEQUEL;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.SIGNERS;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.TOTAL_DELEGATES;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.DELEGATES;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.FRONT;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.LOW_CONFIDENCE;
import static io.github.councilprocedures.confidence.ConfidenceVoteSequel.RELIEF_PUT;
import static io.github.councilprocedures.confidence.ConfidenceVoteSequel.RESIGNATION;

import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** Votes of confidence (bỏ phiếu tín nhiệm): when one is put, and what a lost one leads to. */
final class ConfidenceVotes {

    private ConfidenceVotes() {}

    /** A vote is put (trình bỏ phiếu) on the recommendation of a third of all delegates, of the Front, or after a bad poll. */
    static final Rule<ConfidenceVote> PUT = Rule.about(CONFIDENCE_VOTE, "officer.confidence-vote.ground")
            .titled("Căn cứ trình Hội đồng nhân dân bỏ phiếu tín nhiệm", "Ground of a vote of confidence")
            .because("Chỉ trình khi có đủ căn cứ.", "It is put only when there is enough reason.")
            .leavingOut(
                    "Quy định của Quốc hội áp dụng từ ngày 01/7/2023 (Nghị quyết số 96/2023/QH15).",
                    "The National Assembly's rules that apply since 01/07/2023 (Resolution No. 96/2023/QH15).")
            .governedBy(RAISED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(89).clause(2))
            .requires(any(
                    GROUND.is(FRONT),
                    GROUND.when(DELEGATES, SIGNERS.atLeast(1, 3).of(TOTAL_DELEGATES))
                            .when(
                                    LOW_CONFIDENCE,
                                    LOW_CONFIDENCE_RATINGS.atLeast(2, 3).of(TOTAL_DELEGATES))))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(20))
            .suspended()
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(37).clause(1))
            .notEncoded()
            .otherwise(
                    "Căn cứ bỏ phiếu tín nhiệm ({ground}) không thuộc diện luật quy định hoặc chưa đủ số lượng.",
                    "The ground of the vote of confidence ({ground}) is not one that the law names, or the number is not"
                            + " reached.");

    /** Whom more than half of all delegates distrust (không tín nhiệm) resigns, or relief is put to the council. */
    static final Rule<ConfidenceVote> LOST = Rule.about(CONFIDENCE_VOTE, "officer.confidence-vote.lost")
            .titled("Hệ quả khi quá nửa không tín nhiệm", "Consequence of a lost vote of confidence")
            .because(
                    "Người không còn được tín nhiệm không tiếp tục giữ chức vụ.",
                    "Whoever has lost confidence does not stay.")
            .leavingOut(
                    "Quy định của Quốc hội áp dụng từ ngày 01/7/2023 (Nghị quyết số 96/2023/QH15).",
                    "The National Assembly's rules that apply since 01/07/2023 (Resolution No. 96/2023/QH15).")
            .appliesWhen(NO_CONFIDENCE.moreThan(1, 2).of(TOTAL_DELEGATES))
            .governedBy(HELD_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(89).clause(3))
            .requires(SEQUEL.oneOf(RESIGNATION, RELIEF_PUT))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(20))
            .suspended()
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(37).clause(1))
            .notEncoded()
            .otherwise(
                    "{noConfidence} trên tổng số {totalDelegates} đại biểu không tín nhiệm nhưng người đó không từ chức và không"
                            + " được trình miễn nhiệm.",
                    "{noConfidence} of {totalDelegates} delegates voted no confidence, yet there was neither a resignation nor a"
                            + " proposal of relief.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(PUT, LOST);
}

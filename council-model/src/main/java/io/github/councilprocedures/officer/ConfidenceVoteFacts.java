package io.github.councilprocedures.officer;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of votes of confidence (dữ kiện về bỏ phiếu tín nhiệm). */
public final class ConfidenceVoteFacts {

    private ConfidenceVoteFacts() {}

    /** Post (chức vụ). */
    public static final ChoiceFact<ConfidenceVote, Post> POST =
            ChoiceFact.of(Fact.named("post", "chức vụ", "post"), Post.class, ConfidenceVote::post);

    /** Ground (căn cứ bỏ phiếu tín nhiệm). */
    public static final ChoiceFact<ConfidenceVote, ConfidenceVoteGround> GROUND = ChoiceFact.of(
            Fact.named("ground", "căn cứ bỏ phiếu tín nhiệm", "ground"),
            ConfidenceVoteGround.class,
            ConfidenceVote::groundValue);

    /** Day on which the ground arose (ngày có căn cứ bỏ phiếu tín nhiệm). */
    public static final DateFact<ConfidenceVote> RAISED_ON = DateFact.of(
            Fact.named("raisedOn", "ngày có căn cứ bỏ phiếu tín nhiệm", "day on which the ground arose"),
            ConfidenceVote::raisedDay);

    /** Delegates who recommended it (số đại biểu kiến nghị). */
    public static final NumberFact<ConfidenceVote> SIGNERS = NumberFact.of(
            Fact.named("signers", "số đại biểu kiến nghị", "delegates who recommended it"),
            ConfidenceVote::signersNumber);

    /** Low ratings (số phiếu tín nhiệm thấp). */
    public static final NumberFact<ConfidenceVote> LOW_CONFIDENCE_RATINGS = NumberFact.of(
            Fact.named("lowConfidenceRatings", "số phiếu tín nhiệm thấp", "low ratings"),
            ConfidenceVote::lowConfidenceRatingsNumber);

    /** Day of the vote (ngày bỏ phiếu tín nhiệm). */
    public static final DateFact<ConfidenceVote> HELD_ON =
            DateFact.of(Fact.named("heldOn", "ngày bỏ phiếu tín nhiệm", "day of the vote"), ConfidenceVote::heldDay);

    /** Votes of no confidence (số đại biểu không tín nhiệm). */
    public static final NumberFact<ConfidenceVote> NO_CONFIDENCE = NumberFact.of(
            Fact.named("noConfidence", "số đại biểu không tín nhiệm", "votes of no confidence"),
            ConfidenceVote::noConfidenceNumber);

    /** All delegates (tổng số đại biểu HĐND). */
    public static final NumberFact<ConfidenceVote> TOTAL_DELEGATES = NumberFact.of(
            Fact.named("totalDelegates", "tổng số đại biểu HĐND", "all delegates"),
            ConfidenceVote::totalDelegatesNumber);

    /** What followed (việc tiếp theo). */
    public static final ChoiceFact<ConfidenceVote, ConfidenceVoteSequel> SEQUEL = ChoiceFact.of(
            Fact.named("sequel", "việc tiếp theo", "what followed"),
            ConfidenceVoteSequel.class,
            ConfidenceVote::sequelValue);

    /** Level (cấp). */
    public static final ChoiceFact<ConfidenceVote, UnitLevel> LEVEL = ChoiceFact.of(
            Fact.named("level", "cấp", "level"),
            UnitLevel.class,
            confidenceVote -> confidenceVote.council().level());

    /** Vote of confidence (bỏ phiếu tín nhiệm). */
    public static final SubjectType<ConfidenceVote> CONFIDENCE_VOTE = SubjectType.of(
            "confidenceVote",
            "bỏ phiếu tín nhiệm",
            "vote of confidence",
            List.of(
                    POST,
                    GROUND,
                    RAISED_ON,
                    SIGNERS,
                    LOW_CONFIDENCE_RATINGS,
                    HELD_ON,
                    NO_CONFIDENCE,
                    TOTAL_DELEGATES,
                    SEQUEL,
                    LEVEL));
}

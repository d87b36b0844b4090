package io.github.councilprocedures.confidence;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.officer.OfficeProposer;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of votes of confidence (dữ kiện về bỏ phiếu tín nhiệm). */
public final class ConfidenceVoteFacts {

    private ConfidenceVoteFacts() {}

    /** Level (cấp). */
    public static final ChoiceFact<ConfidenceVote, UnitLevel> LEVEL = UnitFacts.level();

    /** Days and steps (ngày và các bước). */
    public static final CaseFacts<ConfidenceVote, VoteStep> CASE = CaseFacts.of(
            "confidenceVote",
            "bỏ phiếu tín nhiệm",
            "vote of confidence",
            ConfidenceVote.class,
            VoteStep.class,
            List.of(LEVEL));

    /** Post (chức vụ). */
    public static final ChoiceFact<ConfidenceVote, Post> POST =
            ChoiceFact.of(Fact.named("post", "chức vụ", "post"), Post.class, ConfidenceVote::post);

    /** Ground (căn cứ bỏ phiếu tín nhiệm). */
    public static final ChoiceFact<ConfidenceVote, ConfidenceVoteGround> GROUND = ChoiceFact.of(
            Fact.named("ground", "căn cứ bỏ phiếu tín nhiệm", "ground"),
            ConfidenceVoteGround.class,
            ConfidenceVote::groundValue);

    /** Elected to the post by the council (giữ chức vụ do HĐND bầu). */
    public static final ChoiceFact<ConfidenceVote, Boolean> ELECTED_BY_COUNCIL = ChoiceFact.yesOrNo(
            Fact.named("electedByCouncil", "giữ chức vụ do HĐND bầu", "elected to the post by the council"),
            ConfidenceVote::electedByCouncilValue);

    /** Delegates who recommended it (số đại biểu kiến nghị). */
    public static final NumberFact<ConfidenceVote> SIGNERS = NumberFact.of(
            Fact.named("signers", "số đại biểu kiến nghị", "delegates who recommended it"),
            ConfidenceVote::signersNumber);

    /** Ballots of low confidence in the poll (số phiếu tín nhiệm thấp khi lấy phiếu). */
    public static final NumberFact<ConfidenceVote> POLL_LOW = NumberFact.of(
            Fact.named("pollLow", "số phiếu tín nhiệm thấp khi lấy phiếu", "ballots of low confidence in the poll"),
            vote -> vote.pollResult().lowNumber());

    /** All delegates at the poll (tổng số đại biểu HĐND khi lấy phiếu). */
    public static final NumberFact<ConfidenceVote> POLL_DELEGATES = NumberFact.of(
            Fact.named("pollDelegates", "tổng số đại biểu HĐND khi lấy phiếu", "all delegates at the poll"),
            vote -> vote.pollResult().delegatesNumber());

    /** All ballots of the poll (at most) (tổng số phiếu lấy tín nhiệm (cách tính nhiều nhất)). */
    public static final NumberFact<ConfidenceVote> POLL_MOST_BALLOTS = NumberFact.of(
            Fact.named(
                            "pollMostBallots",
                            "tổng số phiếu lấy tín nhiệm (cách tính nhiều nhất)",
                            "all ballots of the poll (at most)")
                    .derived(
                            "số lớn nhất trong các số phiếu phát ra, thu về, hợp lệ được ghi",
                            "the largest of the ballots issued, collected and valid that are recorded"),
            vote -> vote.pollResult().mostBallots());

    /** All ballots of the poll (at the fewest) (tổng số phiếu lấy tín nhiệm (cách tính ít nhất)). */
    public static final NumberFact<ConfidenceVote> POLL_FEWEST_BALLOTS = NumberFact.of(
            Fact.named(
                            "pollFewestBallots",
                            "tổng số phiếu lấy tín nhiệm (cách tính ít nhất)",
                            "all ballots of the poll (at the fewest)")
                    .derived(
                            "số nhỏ nhất trong các số phiếu phát ra, thu về, hợp lệ được ghi",
                            "the smallest of the ballots issued, collected and valid that are recorded"),
            vote -> vote.pollResult().fewestBallots());

    /** What was done in turn at the sitting (trình tự tại kỳ họp). */
    public static final SequenceFact<ConfidenceVote, HearingStep> HEARING = SequenceFact.listed(
            Fact.named("hearing", "trình tự tại kỳ họp", "order at the sitting"),
            HearingStep.class,
            ConfidenceVote::hearing);

    /** Ballots of confidence (số phiếu tín nhiệm). */
    public static final NumberFact<ConfidenceVote> TRUST = NumberFact.of(
            Fact.named("trust", "số phiếu tín nhiệm", "ballots of confidence"),
            vote -> vote.result().trustNumber());

    /** Ballots of no confidence (số phiếu không tín nhiệm). */
    public static final NumberFact<ConfidenceVote> NO_TRUST = NumberFact.of(
            Fact.named("noTrust", "số phiếu không tín nhiệm", "ballots of no confidence"),
            vote -> vote.result().noTrustNumber());

    /** Ballots of all levels (tổng số phiếu theo các mức độ). */
    public static final NumberFact<ConfidenceVote> MARKED = TallyFacts.marked(ConfidenceVote::result);

    /** All delegates (tổng số đại biểu HĐND). */
    public static final NumberFact<ConfidenceVote> TOTAL_DELEGATES = TallyFacts.totalDelegates(ConfidenceVote::result);

    /** Ballots issued (số phiếu phát ra). */
    public static final NumberFact<ConfidenceVote> BALLOTS_ISSUED = TallyFacts.ballotsIssued(ConfidenceVote::result);

    /** Ballots collected (số phiếu thu về). */
    public static final NumberFact<ConfidenceVote> BALLOTS_COLLECTED =
            TallyFacts.ballotsCollected(ConfidenceVote::result);

    /** Valid ballots (số phiếu hợp lệ). */
    public static final NumberFact<ConfidenceVote> BALLOTS_VALID = TallyFacts.ballotsValid(ConfidenceVote::result);

    /** All ballots (at most) (tổng số phiếu (cách tính nhiều nhất)). */
    public static final NumberFact<ConfidenceVote> MOST_BALLOTS = TallyFacts.mostBallots(ConfidenceVote::result);

    /** All ballots (at the fewest) (tổng số phiếu (cách tính ít nhất)). */
    public static final NumberFact<ConfidenceVote> FEWEST_BALLOTS = TallyFacts.fewestBallots(ConfidenceVote::result);

    /** Delegates that do not vote no confidence (số đại biểu không bỏ phiếu không tín nhiệm). */
    public static final NumberFact<ConfidenceVote> OTHER_DELEGATES = NumberFact.of(
            Fact.named(
                            "otherDelegates",
                            "số đại biểu không bỏ phiếu không tín nhiệm",
                            "delegates that do not vote no confidence")
                    .derived("tổng số đó trừ số phiếu không tín nhiệm", "that total less those of no confidence"),
            vote -> vote.result().less(vote.result().delegatesNumber()));

    /** Ballots (at most) that do not vote no confidence (số phiếu (cách tính nhiều nhất) không bỏ phiếu không tín nhiệm). */
    public static final NumberFact<ConfidenceVote> MOST_OTHER_BALLOTS = NumberFact.of(
            Fact.named(
                            "mostOtherBallots",
                            "số phiếu (cách tính nhiều nhất) không bỏ phiếu không tín nhiệm",
                            "ballots (at most) that do not vote no confidence")
                    .derived("tổng số đó trừ số phiếu không tín nhiệm", "that total less those of no confidence"),
            vote -> vote.result().less(vote.result().mostBallots()));

    /** Ballots (at the fewest) that do not vote no confidence (số phiếu (cách tính ít nhất) không bỏ phiếu không tín nhiệm). */
    public static final NumberFact<ConfidenceVote> FEWEST_OTHER_BALLOTS = NumberFact.of(
            Fact.named(
                            "fewestOtherBallots",
                            "số phiếu (cách tính ít nhất) không bỏ phiếu không tín nhiệm",
                            "ballots (at the fewest) that do not vote no confidence")
                    .derived("tổng số đó trừ số phiếu không tín nhiệm", "that total less those of no confidence"),
            vote -> vote.result().less(vote.result().fewestBallots()));

    /** Consequence stated (hệ quả được nêu). */
    public static final ChoiceFact<ConfidenceVote, Consequence> CONSEQUENCE = ChoiceFact.of(
            Fact.named("consequence", "hệ quả được nêu", "consequence stated"),
            Consequence.class,
            ConfidenceVote::consequenceValue);

    /** Who put relief to the council (người trình miễn nhiệm). */
    public static final ChoiceFact<ConfidenceVote, OfficeProposer> RELIEF_PUT_BY = ChoiceFact.of(
            Fact.named("reliefPutBy", "người trình miễn nhiệm", "who put relief to the council"),
            OfficeProposer.class,
            ConfidenceVote::reliefPutByValue);

    /** Put by the nominator (do người đã giới thiệu để bầu trình). */
    public static final ChoiceFact<ConfidenceVote, Boolean> PUT_BY_NOMINATOR = ChoiceFact.yesOrNo(
            Fact.named("putByNominator", "do người đã giới thiệu để bầu trình", "put by the nominator")
                    .derived(
                            "so người trình miễn nhiệm với người đã giới thiệu để bầu",
                            "who put relief to the council held against the nominator"),
            ConfidenceVote::putByNominator);

    /** Closing day of that or the nearest session (ngày bế mạc kỳ họp đó hoặc kỳ họp gần nhất). */
    public static final DateFact<ConfidenceVote> NEXT_SESSION_CLOSES_ON = DateFact.of(
            Fact.named(
                    "nextSessionClosesOn",
                    "ngày bế mạc kỳ họp đó hoặc kỳ họp gần nhất",
                    "closing day of that or the nearest session"),
            ConfidenceVote::nextSessionClosesDay);

    /** Vote of confidence (bỏ phiếu tín nhiệm). */
    public static final SubjectType<ConfidenceVote> CONFIDENCE_VOTE = SubjectType.of(
            "confidenceVote",
            "bỏ phiếu tín nhiệm",
            "vote of confidence",
            CASE.with(List.of(
                    POST,
                    GROUND,
                    ELECTED_BY_COUNCIL,
                    SIGNERS,
                    POLL_LOW,
                    POLL_DELEGATES,
                    POLL_MOST_BALLOTS,
                    POLL_FEWEST_BALLOTS,
                    HEARING,
                    TRUST,
                    NO_TRUST,
                    MARKED,
                    TOTAL_DELEGATES,
                    BALLOTS_ISSUED,
                    BALLOTS_COLLECTED,
                    BALLOTS_VALID,
                    MOST_BALLOTS,
                    FEWEST_BALLOTS,
                    OTHER_DELEGATES,
                    MOST_OTHER_BALLOTS,
                    FEWEST_OTHER_BALLOTS,
                    CONSEQUENCE,
                    RELIEF_PUT_BY,
                    PUT_BY_NOMINATOR,
                    NEXT_SESSION_CLOSES_ON,
                    LEVEL)));
}

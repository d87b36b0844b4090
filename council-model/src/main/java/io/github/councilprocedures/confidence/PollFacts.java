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

/** The facts of confidence polls and of their ratings (dữ kiện về lấy phiếu tín nhiệm). */
public final class PollFacts {

    private PollFacts() {}

    /** Level (cấp). */
    public static final ChoiceFact<ConfidencePoll, UnitLevel> LEVEL = UnitFacts.level();

    /** Days and steps (ngày và các bước). */
    public static final CaseFacts<ConfidencePoll, PollStep> CASE = CaseFacts.of(
            "confidencePoll",
            "đợt lấy phiếu tín nhiệm",
            "confidence poll",
            ConfidencePoll.class,
            PollStep.class,
            List.of(LEVEL));

    /** Opening day of the session (ngày khai mạc kỳ họp). */
    public static final DateFact<ConfidencePoll> OPENS_ON = DateFact.of(
            Fact.named("opensOn", "ngày khai mạc kỳ họp", "opening day of the session"), ConfidencePoll::opensDay);

    /** Day of the poll (ngày lấy phiếu tín nhiệm). */
    public static final DateFact<ConfidencePoll> POLLED_ON = DateFact.of(
            Fact.named("polledOn", "ngày lấy phiếu tín nhiệm", "day of the poll")
                    .derived(
                            "ngày bỏ phiếu; nếu không có thì ngày khai mạc kỳ họp",
                            "the day of the ballot; without it the opening day of the session"),
            ConfidencePoll::polledDay);

    /** Year of the term (năm thứ mấy của nhiệm kỳ). */
    public static final NumberFact<ConfidencePoll> YEAR_OF_TERM = NumberFact.of(
            Fact.named("yearOfTerm", "năm thứ mấy của nhiệm kỳ", "year of the term")
                    .derived(
                            "năm khai mạc kỳ họp, năm thứ nhất là năm đầu của tên nhiệm kỳ",
                            "the year of the session; the first is the one that the term is named by"),
            ConfidencePoll::yearOfTerm);

    /** Regular session at the end of the year (kỳ họp thường lệ cuối năm). */
    public static final ChoiceFact<ConfidencePoll, Boolean> YEAR_END_SESSION = ChoiceFact.yesOrNo(
            Fact.named("yearEndSession", "kỳ họp thường lệ cuối năm", "regular session at the end of the year"),
            ConfidencePoll::yearEndValue);

    /** First poll of the term (lần lấy phiếu đầu tiên trong nhiệm kỳ). */
    public static final ChoiceFact<ConfidencePoll, Boolean> FIRST_OF_TERM = ChoiceFact.yesOrNo(
            Fact.named("firstOfTerm", "lần lấy phiếu đầu tiên trong nhiệm kỳ", "first poll of the term")
                    .derived(
                            "chưa có lần lấy phiếu nào trước đó trong nhiệm kỳ",
                            "no poll was held before in this term"),
            ConfidencePoll::firstOfTerm);

    /** What was done in turn at the sitting (trình tự tại kỳ họp). */
    public static final SequenceFact<ConfidencePoll, HearingStep> HEARING = SequenceFact.listed(
            Fact.named("hearing", "trình tự tại kỳ họp", "order at the sitting"),
            HearingStep.class,
            ConfidencePoll::hearing);

    /** Day of the last report of an officer (ngày gửi báo cáo cuối cùng). */
    public static final DateFact<ConfidencePoll> LAST_REPORT_ON = DateFact.of(
            Fact.named("lastReportOn", "ngày gửi báo cáo cuối cùng", "day of the last report of an officer")
                    .derived("ngày muộn nhất của bước gửi báo cáo", "the latest day of that step"),
            ConfidencePoll::lastReportDay);

    /** Day of the last request for verification (ngày đề nghị xác minh cuối cùng). */
    public static final DateFact<ConfidencePoll> LAST_VERIFICATION_ON = DateFact.of(
            Fact.named(
                            "lastVerificationOn",
                            "ngày đề nghị xác minh cuối cùng",
                            "day of the last request for verification")
                    .derived("ngày muộn nhất của bước đề nghị xác minh", "the latest day of that step"),
            ConfidencePoll::lastVerificationDay);

    /** Day of the last request to an officer (ngày yêu cầu làm rõ cuối cùng). */
    public static final DateFact<ConfidencePoll> LAST_CLARIFICATION_ON = DateFact.of(
            Fact.named("lastClarificationOn", "ngày yêu cầu làm rõ cuối cùng", "day of the last request to an officer")
                    .derived("ngày muộn nhất của bước yêu cầu làm rõ", "the latest day of that step"),
            ConfidencePoll::lastClarificationDay);

    /** Post (chức vụ). */
    public static final ChoiceFact<RatingOfPoll, Post> POST = ChoiceFact.of(
            Fact.named("post", "chức vụ", "post"),
            Post.class,
            part -> part.rating().post());

    /** Level (cấp). */
    public static final ChoiceFact<RatingOfPoll, UnitLevel> RATING_LEVEL = UnitFacts.level();

    /** Day of the poll (ngày lấy phiếu tín nhiệm). */
    public static final DateFact<RatingOfPoll> RATED_ON = DateFact.of(
            Fact.named("polledOn", "ngày lấy phiếu tín nhiệm", "day of the poll")
                    .derived(
                            "ngày bỏ phiếu; nếu không có thì ngày khai mạc kỳ họp",
                            "the day of the ballot; without it the opening day of the session"),
            part -> part.poll().polledDay());

    /** Opening day of the session (ngày khai mạc kỳ họp). */
    public static final DateFact<RatingOfPoll> RATING_OPENS_ON = DateFact.of(
            Fact.named("opensOn", "ngày khai mạc kỳ họp", "opening day of the session"),
            part -> part.poll().opensDay());

    /** Day since which the post is held (ngày giữ chức vụ liên tục). */
    public static final DateFact<RatingOfPoll> IN_POST_SINCE = DateFact.of(
            Fact.named("inPostSince", "ngày giữ chức vụ liên tục", "day since which the post is held"),
            part -> part.rating().sinceDay());

    /** Years from that of the election to that of the poll (số năm từ năm được bầu đến năm lấy phiếu). */
    public static final NumberFact<RatingOfPoll> YEARS_IN_POST = NumberFact.of(
            Fact.named(
                            "yearsInPost",
                            "số năm từ năm được bầu đến năm lấy phiếu",
                            "years from that of the election to that of the poll")
                    .derived(
                            "năm lấy phiếu trừ năm được bầu, bổ nhiệm",
                            "the year of the poll less the year of the election or appointment"),
            RatingOfPoll::yearsInPost);

    /** Leave pending retirement announced (đã có thông báo nghỉ công tác chờ nghỉ hưu). */
    public static final ChoiceFact<RatingOfPoll, Boolean> LEAVING_FOR_RETIREMENT = ChoiceFact.yesOrNo(
            Fact.named(
                    "leavingForRetirement",
                    "đã có thông báo nghỉ công tác chờ nghỉ hưu",
                    "leave pending retirement announced"),
            part -> part.rating().leavingValue());

    /** Posts held (số chức vụ đang giữ). */
    public static final NumberFact<RatingOfPoll> HELD_POSTS = NumberFact.of(
            Fact.named("heldPosts", "số chức vụ đang giữ", "posts held"),
            part -> part.rating().heldPostsNumber());

    /** Posts on the ballot (số chức vụ được lấy phiếu). */
    public static final NumberFact<RatingOfPoll> RATED_POSTS = NumberFact.of(
            Fact.named("ratedPosts", "số chức vụ được lấy phiếu", "posts on the ballot"),
            part -> part.rating().ratedPostsNumber());

    /** Highest post on the ballot (chức vụ cao nhất được lấy phiếu). */
    public static final ChoiceFact<RatingOfPoll, Boolean> HIGHEST_POST_RATED = ChoiceFact.yesOrNo(
            Fact.named("highestPostRated", "chức vụ cao nhất được lấy phiếu", "highest post on the ballot"),
            part -> part.rating().highestPostRated());

    /** Ballots of high confidence (số phiếu tín nhiệm cao). */
    public static final NumberFact<RatingOfPoll> HIGH = NumberFact.of(
            Fact.named("high", "số phiếu tín nhiệm cao", "ballots of high confidence"),
            part -> part.rating().result().highNumber());

    /** Ballots of confidence (số phiếu tín nhiệm). */
    public static final NumberFact<RatingOfPoll> MEDIUM = NumberFact.of(
            Fact.named("medium", "số phiếu tín nhiệm", "ballots of confidence"),
            part -> part.rating().result().mediumNumber());

    /** Ballots of low confidence (số phiếu tín nhiệm thấp). */
    public static final NumberFact<RatingOfPoll> LOW = NumberFact.of(
            Fact.named("low", "số phiếu tín nhiệm thấp", "ballots of low confidence"),
            part -> part.rating().result().lowNumber());

    /** Ballots of all levels (tổng số phiếu theo các mức độ). */
    public static final NumberFact<RatingOfPoll> MARKED =
            TallyFacts.marked(part -> part.rating().result());

    /** All delegates (tổng số đại biểu HĐND). */
    public static final NumberFact<RatingOfPoll> TOTAL_DELEGATES =
            TallyFacts.totalDelegates(part -> part.rating().result());

    /** Ballots issued (số phiếu phát ra). */
    public static final NumberFact<RatingOfPoll> BALLOTS_ISSUED =
            TallyFacts.ballotsIssued(part -> part.rating().result());

    /** Ballots collected (số phiếu thu về). */
    public static final NumberFact<RatingOfPoll> BALLOTS_COLLECTED =
            TallyFacts.ballotsCollected(part -> part.rating().result());

    /** Valid ballots (số phiếu hợp lệ). */
    public static final NumberFact<RatingOfPoll> BALLOTS_VALID =
            TallyFacts.ballotsValid(part -> part.rating().result());

    /** All ballots (at most) (tổng số phiếu (cách tính nhiều nhất)). */
    public static final NumberFact<RatingOfPoll> MOST_BALLOTS =
            TallyFacts.mostBallots(part -> part.rating().result());

    /** All ballots (at the fewest) (tổng số phiếu (cách tính ít nhất)). */
    public static final NumberFact<RatingOfPoll> FEWEST_BALLOTS =
            TallyFacts.fewestBallots(part -> part.rating().result());

    /** Delegates that do not rate low (số đại biểu không đánh giá tín nhiệm thấp). */
    public static final NumberFact<RatingOfPoll> OTHER_DELEGATES = NumberFact.of(
            Fact.named("otherDelegates", "số đại biểu không đánh giá tín nhiệm thấp", "delegates that do not rate low")
                    .derived("tổng số đó trừ số phiếu tín nhiệm thấp", "that total less those of low confidence"),
            part -> part.rating().result().less(part.rating().result().delegatesNumber()));

    /** Ballots (at most) that do not rate low (số phiếu (cách tính nhiều nhất) không đánh giá tín nhiệm thấp). */
    public static final NumberFact<RatingOfPoll> MOST_OTHER_BALLOTS = NumberFact.of(
            Fact.named(
                            "mostOtherBallots",
                            "số phiếu (cách tính nhiều nhất) không đánh giá tín nhiệm thấp",
                            "ballots (at most) that do not rate low")
                    .derived("tổng số đó trừ số phiếu tín nhiệm thấp", "that total less those of low confidence"),
            part -> part.rating().result().less(part.rating().result().mostBallots()));

    /** Ballots (at the fewest) that do not rate low (số phiếu (cách tính ít nhất) không đánh giá tín nhiệm thấp). */
    public static final NumberFact<RatingOfPoll> FEWEST_OTHER_BALLOTS = NumberFact.of(
            Fact.named(
                            "fewestOtherBallots",
                            "số phiếu (cách tính ít nhất) không đánh giá tín nhiệm thấp",
                            "ballots (at the fewest) that do not rate low")
                    .derived("tổng số đó trừ số phiếu tín nhiệm thấp", "that total less those of low confidence"),
            part -> part.rating().result().less(part.rating().result().fewestBallots()));

    /** Consequence stated (hệ quả được nêu). */
    public static final ChoiceFact<RatingOfPoll, Consequence> CONSEQUENCE = ChoiceFact.of(
            Fact.named("consequence", "hệ quả được nêu", "consequence stated"),
            Consequence.class,
            part -> part.rating().consequenceValue());

    /** Day of the resignation (ngày xin từ chức). */
    public static final DateFact<RatingOfPoll> RESIGNED_ON = DateFact.of(
            Fact.named("resignedOn", "ngày xin từ chức", "day of the resignation"),
            part -> part.rating().resignedDay());

    /** Day on which a vote was put to the council (ngày trình bỏ phiếu tín nhiệm). */
    public static final DateFact<RatingOfPoll> VOTE_PUT_ON = DateFact.of(
            Fact.named("votePutOn", "ngày trình bỏ phiếu tín nhiệm", "day on which a vote was put to the council"),
            part -> part.rating().votePutDay());

    /** Day on which relief was put to the council (ngày trình miễn nhiệm). */
    public static final DateFact<RatingOfPoll> RELIEF_PUT_ON = DateFact.of(
            Fact.named("reliefPutOn", "ngày trình miễn nhiệm", "day on which relief was put to the council"),
            part -> part.rating().reliefPutDay());

    /** Who put relief to the council (người trình miễn nhiệm). */
    public static final ChoiceFact<RatingOfPoll, OfficeProposer> RELIEF_PUT_BY = ChoiceFact.of(
            Fact.named("reliefPutBy", "người trình miễn nhiệm", "who put relief to the council"),
            OfficeProposer.class,
            part -> part.rating().reliefPutByValue());

    /** Put by the nominator (do người đã giới thiệu để bầu trình). */
    public static final ChoiceFact<RatingOfPoll, Boolean> PUT_BY_NOMINATOR = ChoiceFact.yesOrNo(
            Fact.named("putByNominator", "do người đã giới thiệu để bầu trình", "put by the nominator")
                    .derived(
                            "so người trình miễn nhiệm với người đã giới thiệu để bầu",
                            "who put relief to the council held against the nominator"),
            part -> part.rating().putByNominator());

    /** Closing day of that or the nearest session (ngày bế mạc kỳ họp đó hoặc kỳ họp gần nhất). */
    public static final DateFact<RatingOfPoll> NEXT_SESSION_CLOSES_ON = DateFact.of(
            Fact.named(
                    "nextSessionClosesOn",
                    "ngày bế mạc kỳ họp đó hoặc kỳ họp gần nhất",
                    "closing day of that or the nearest session"),
            part -> part.poll().nextSessionClosesDay());

    /** Confidence poll (lấy phiếu tín nhiệm). */
    public static final SubjectType<ConfidencePoll> POLL = SubjectType.of(
            "confidencePoll",
            "đợt lấy phiếu tín nhiệm",
            "confidence poll",
            CASE.with(List.of(
                    OPENS_ON,
                    POLLED_ON,
                    YEAR_OF_TERM,
                    YEAR_END_SESSION,
                    FIRST_OF_TERM,
                    HEARING,
                    LAST_REPORT_ON,
                    LAST_VERIFICATION_ON,
                    LAST_CLARIFICATION_ON,
                    LEVEL)));

    /** Rating of an officer (kết quả lấy phiếu tín nhiệm). */
    public static final SubjectType<RatingOfPoll> RATING = SubjectType.of(
            "confidenceRating",
            "kết quả lấy phiếu tín nhiệm của một người",
            "rating of an officer",
            List.of(
                    POST,
                    RATING_LEVEL,
                    RATED_ON,
                    RATING_OPENS_ON,
                    IN_POST_SINCE,
                    YEARS_IN_POST,
                    LEAVING_FOR_RETIREMENT,
                    HELD_POSTS,
                    RATED_POSTS,
                    HIGHEST_POST_RATED,
                    HIGH,
                    MEDIUM,
                    LOW,
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
                    RESIGNED_ON,
                    VOTE_PUT_ON,
                    RELIEF_PUT_ON,
                    RELIEF_PUT_BY,
                    PUT_BY_NOMINATOR,
                    NEXT_SESSION_CLOSES_ON));
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.confidence.Consequence.MAY_RESIGN;
import static io.github.councilprocedures.confidence.Consequence.MAY_RESIGN_ELSE_VOTE;
import static io.github.councilprocedures.confidence.Consequence.NO_CONSEQUENCE;
import static io.github.councilprocedures.confidence.Consequence.RELIEF_DUE;
import static io.github.councilprocedures.confidence.Consequence.VOTE_DUE;
import static io.github.councilprocedures.confidence.PollFacts.CONSEQUENCE;
import static io.github.councilprocedures.confidence.PollFacts.FEWEST_BALLOTS;
import static io.github.councilprocedures.confidence.PollFacts.FEWEST_OTHER_BALLOTS;
import static io.github.councilprocedures.confidence.PollFacts.HELD_POSTS;
import static io.github.councilprocedures.confidence.PollFacts.HIGHEST_POST_RATED;
import static io.github.councilprocedures.confidence.PollFacts.IN_POST_SINCE;
import static io.github.councilprocedures.confidence.PollFacts.LEAVING_FOR_RETIREMENT;
import static io.github.councilprocedures.confidence.PollFacts.LOW;
import static io.github.councilprocedures.confidence.PollFacts.MOST_BALLOTS;
import static io.github.councilprocedures.confidence.PollFacts.MOST_OTHER_BALLOTS;
import static io.github.councilprocedures.confidence.PollFacts.NEXT_SESSION_CLOSES_ON;
import static io.github.councilprocedures.confidence.PollFacts.OTHER_DELEGATES;
import static io.github.councilprocedures.confidence.PollFacts.POST;
import static io.github.councilprocedures.confidence.PollFacts.PUT_BY_NOMINATOR;
import static io.github.councilprocedures.confidence.PollFacts.RATED_ON;
import static io.github.councilprocedures.confidence.PollFacts.RATED_POSTS;
import static io.github.councilprocedures.confidence.PollFacts.RATING;
import static io.github.councilprocedures.confidence.PollFacts.RATING_LEVEL;
import static io.github.councilprocedures.confidence.PollFacts.RATING_OPENS_ON;
import static io.github.councilprocedures.confidence.PollFacts.RELIEF_PUT_BY;
import static io.github.councilprocedures.confidence.PollFacts.RELIEF_PUT_ON;
import static io.github.councilprocedures.confidence.PollFacts.RESIGNED_ON;
import static io.github.councilprocedures.confidence.PollFacts.TOTAL_DELEGATES;
import static io.github.councilprocedures.confidence.PollFacts.VOTE_PUT_ON;
import static io.github.councilprocedures.confidence.PollFacts.YEARS_IN_POST;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.LAW_47_2019;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_85_2014;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_96_2023;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.officer.Post.CHIEF_OF_OFFICE;
import static io.github.councilprocedures.officer.Post.COMMITTEE_DEPUTY_HEAD;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.MONTHS;
import static io.github.councilprocedures.unit.UnitLevel.COMMUNE;
import static io.github.councilprocedures.unit.UnitLevel.DISTRICT;
import static io.github.councilprocedures.unit.UnitLevel.PROVINCE;

import io.github.councilprocedures.confidence.RatingOfPoll;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** The officers of a confidence poll (người được lấy phiếu tín nhiệm): who is rated, and what the result leads to. */
final class ConfidenceRatings {

    private ConfidenceRatings() {}

    /** Who is rated (đối tượng lấy phiếu): those whom the law lists for the level. */
    static final Rule<RatingOfPoll> SUBJECTS = Rule.about(RATING, "confidence.poll.subjects")
            .titled("Người được lấy phiếu tín nhiệm", "Who is rated")
            .because(
                    "Luật định danh sách chức vụ được lấy phiếu ở từng cấp.",
                    "The law lists the posts that are rated at each level.")
            .leavingOut(
                    "Còn ai trong danh sách luật định chưa được lấy phiếu: hồ sơ không cho biết ai đang giữ chức vụ nào.",
                    "Who else of that list was not rated: a record does not tell who holds which post.")
            .governedBy(RATED_ON)
            .from("2016-07-01")
            .under(
                    LAW_87_2015.article(63).clause(1).point("a"),
                    LAW_87_2015.article(63).clause(1).point("b"),
                    LAW_77_2015.article(88).clause(1))
            .requires(RATING_LEVEL
                    .when(PROVINCE, POST.isNot(COMMITTEE_DEPUTY_HEAD))
                    .when(DISTRICT, officers())
                    .when(COMMUNE, officers()))
            .from("2020-07-01")
            .under(
                    LAW_87_2015.article(63).clause(1).point("a"),
                    LAW_87_2015.article(63).clause(1).point("b"),
                    LAW_47_2019.article(2).clause(32))
            .requires(RATING_LEVEL
                    .when(
                            PROVINCE,
                            all(
                                    POST.isNot(COMMITTEE_DEPUTY_HEAD),
                                    POST.when(
                                            CHIEF_OF_OFFICE,
                                            unclear(
                                                    "Luật số 87/2015/QH13 vẫn nêu Chánh Văn phòng, nhưng Luật số 47/2019/QH14 đã bỏ"
                                                            + " chức vụ này khỏi Luật số 77/2015/QH13.",
                                                    "Law 87/2015/QH13 still lists the Chief of Office, while Law 47/2019/QH14 struck"
                                                            + " the post from Law 77/2015/QH13."))))
                    .when(DISTRICT, officers())
                    .when(COMMUNE, officers()))
            .from("2023-07-01")
            .under(
                    RESOLUTION_96_2023.article(2).clause(2).point("a"),
                    RESOLUTION_96_2023.article(2).clause(2).point("b"))
            .requires(RATING_LEVEL
                    .when(PROVINCE, officers())
                    .when(DISTRICT, officers())
                    .when(
                            COMMUNE,
                            unclear(
                                    "Nghị quyết số 96/2023/QH15 chỉ nêu cấp tỉnh và cấp huyện; quy định sau ngày 01/7/2025, khi cấp"
                                            + " huyện kết thúc, chưa được xem.",
                                    "Resolution 96/2023/QH15 names provinces and districts only; what holds since districts ended on"
                                            + " 01/07/2025 was not seen.")))
            .otherwise(
                    "Chức vụ {post} không thuộc diện lấy phiếu tín nhiệm: {allowed}.",
                    "The post ({post}) is not one of those rated: {allowed}.");

    /** The officers of the council and of the People's Committee, without the Chief of Office. */
    private static Requirement<RatingOfPoll> officers() {
        return POST.noneOf(COMMITTEE_DEPUTY_HEAD, CHIEF_OF_OFFICE);
    }

    /** Who is not rated (không lấy phiếu): to 2023 who is new by nine months, since then who is new in the year, or leaves. */
    static final Rule<RatingOfPoll> EXCLUSION = Rule.about(RATING, "confidence.poll.exclusion")
            .titled("Trường hợp không lấy phiếu tín nhiệm", "Who is left out of a poll")
            .because(
                    "Người mới giữ chức vụ chưa đủ thời gian để được đánh giá.",
                    "Who is new in a post has not been there long enough to be rated.")
            .governedBy(RATING_OPENS_ON)
            .from("2015-02-01")
            .under(RESOLUTION_85_2014)
            .knownBy(REPORTED)
            .saying(
                    "Người được lấy phiếu giữ chức vụ từ ngày {inPostSince}, chưa đủ {required} tháng tính đến ngày khai mạc kỳ họp.",
                    "The officer rated has held the post since {inPostSince}, less than {required} months before the session"
                            + " opened.")
            .requires(IN_POST_SINCE.atLeast(9, MONTHS).before(RATING_OPENS_ON))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(2).clause(5))
            .requires(all(YEARS_IN_POST.atLeast(1), LEAVING_FOR_RETIREMENT.is(false)))
            .otherwise(
                    "Không lấy phiếu đối với người được bầu, bổ nhiệm trong năm hoặc đã có thông báo nghỉ chờ nghỉ hưu.",
                    "Whoever was elected or appointed in the year, or is on announced leave pending retirement, is not rated.");

    /** Of several posts (nhiều chức vụ) the highest was rated to 2023, and all of them at once since. */
    static final Rule<RatingOfPoll> POSTS = Rule.about(RATING, "confidence.poll.posts")
            .titled("Lấy phiếu đối với người giữ nhiều chức vụ", "Officers with several posts")
            .because("Một người chỉ được lấy phiếu một lần.", "One officer is rated once.")
            .appliesWhen(HELD_POSTS.atLeast(2))
            .governedBy(RATED_ON)
            .from("2015-02-01")
            .under(RESOLUTION_85_2014.article(1))
            .knownBy(REPORTED)
            .requires(all(RATED_POSTS.equalTo(1), HIGHEST_POST_RATED.is(true)))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(2).clause(4))
            .saying(
                    "Lấy phiếu đối với {ratedPosts} trong {heldPosts} chức vụ; phải lấy phiếu một lần đối với tất cả.",
                    "The ballot names {ratedPosts} of {heldPosts} posts; all of them are rated at once.")
            .requires(RATED_POSTS.equalTo(HELD_POSTS))
            .otherwise(
                    "Người giữ nhiều chức vụ chỉ được lấy phiếu đối với chức vụ cao nhất.",
                    "Of several posts only the highest is rated.");

    /** What is said to follow from the result (hệ quả được nêu) is what the law of the day makes follow. */
    static final Rule<RatingOfPoll> STATED_CONSEQUENCE = Rule.about(RATING, "confidence.poll.consequence")
            .titled("Hệ quả của kết quả lấy phiếu tín nhiệm", "What the result of a poll leads to")
            .because(
                    "Cùng một kết quả, mỗi thời kỳ luật định một hệ quả và một mẫu số khác.",
                    "The same result leads to something else, over another base, under each law.")
            .leavingOut(
                    "Dự thảo có thời hạn 10 ngày để từ chức; nghị quyết được thông qua không có.",
                    "Ten days to resign, which stood in a draft and not in the resolution that was passed.")
            .governedBy(RATED_ON)
            .from("2015-02-01")
            .under(RESOLUTION_85_2014.article(10))
            .knownBy(REPORTED)
            .requires(consequenceOf2015())
            .from("2016-07-01")
            .under(LAW_87_2015.article(63).clause(3), RESOLUTION_85_2014.article(10))
            .requires(consequenceOf2015())
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(12))
            .knownBy(REPORTED)
            .requires(any(
                    all(
                                    CONSEQUENCE.is(NO_CONSEQUENCE),
                                    AllBallots.whichever(
                                            FEWEST_OTHER_BALLOTS.atLeast(1, 2).of(FEWEST_BALLOTS),
                                            MOST_OTHER_BALLOTS.atLeast(1, 2).of(MOST_BALLOTS)))
                            .under(RESOLUTION_96_2023.article(12).clause(1)),
                    all(CONSEQUENCE.is(MAY_RESIGN_ELSE_VOTE), moreThanHalf(), lessThanTwoThirds())
                            .under(RESOLUTION_96_2023.article(12).clause(2)),
                    all(CONSEQUENCE.is(RELIEF_DUE), twoThirds())
                            .under(RESOLUTION_96_2023.article(12).clause(3))))
            .otherwise(
                    "Hệ quả được nêu ({consequence}) không phải là hệ quả luật định khi có {low} phiếu tín nhiệm thấp.",
                    "The consequence stated ({consequence}) is not the one that the law attaches to {low} ballots of low"
                            + " confidence.");

    private static Requirement<RatingOfPoll> consequenceOf2015() {
        return any(
                all(
                        CONSEQUENCE.is(NO_CONSEQUENCE),
                        OTHER_DELEGATES.atLeast(1, 2).of(TOTAL_DELEGATES)),
                all(
                        CONSEQUENCE.is(MAY_RESIGN),
                        LOW.moreThan(1, 2).of(TOTAL_DELEGATES),
                        LOW.lessThan(2, 3).of(TOTAL_DELEGATES)),
                all(CONSEQUENCE.is(VOTE_DUE), LOW.atLeast(2, 3).of(TOTAL_DELEGATES)));
    }

    private static Requirement<RatingOfPoll> moreThanHalf() {
        return AllBallots.whichever(
                LOW.moreThan(1, 2).of(MOST_BALLOTS), LOW.moreThan(1, 2).of(FEWEST_BALLOTS));
    }

    private static Requirement<RatingOfPoll> lessThanTwoThirds() {
        return AllBallots.whichever(
                LOW.lessThan(2, 3).of(FEWEST_BALLOTS), LOW.lessThan(2, 3).of(MOST_BALLOTS));
    }

    private static Requirement<RatingOfPoll> twoThirds() {
        return AllBallots.whichever(
                LOW.atLeast(2, 3).of(MOST_BALLOTS), LOW.atLeast(2, 3).of(FEWEST_BALLOTS));
    }

    /** When a vote of confidence is put (trình bỏ phiếu tín nhiệm): to 2023 after two thirds of low ratings, since after half. */
    static final Rule<RatingOfPoll> VOTE = Rule.about(RATING, "confidence.poll.vote-due")
            .titled("Trình bỏ phiếu tín nhiệm sau khi lấy phiếu", "Vote of confidence after a poll")
            .because(
                    "Người bị đánh giá thấp phải được Hội đồng nhân dân xem xét lại.",
                    "The council looks again at an officer who is rated low.")
            .leavingOut(
                    "Người đã từ chức thì không còn gì để bỏ phiếu, kể cả khi có từ hai phần ba trở lên tín nhiệm thấp: cách hiểu của"
                            + " thư viện đối với luật trước ngày 01/7/2023.",
                    "Whoever has resigned is not voted on, even after two thirds of low ratings: a reading of the law before"
                            + " 01/07/2023.")
            .governedBy(RATED_ON)
            .from("2015-02-01")
            .under(RESOLUTION_85_2014.article(10))
            .knownBy(REPORTED)
            .when(LOW.atLeast(2, 3).of(TOTAL_DELEGATES))
            .requires(any(present(VOTE_PUT_ON), present(RESIGNED_ON)))
            .from("2016-07-01")
            .under(LAW_87_2015.article(63).clause(3), RESOLUTION_85_2014.article(10))
            .when(LOW.atLeast(2, 3).of(TOTAL_DELEGATES))
            .requires(any(present(VOTE_PUT_ON), present(RESIGNED_ON)))
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(12).clause(2))
            .knownBy(REPORTED)
            .when(moreThanHalf(), lessThanTwoThirds())
            .requires(any(VOTE_PUT_ON.atLeast(0, CALENDAR_DAYS).before(NEXT_SESSION_CLOSES_ON), present(RESIGNED_ON)))
            .otherwise(
                    "Có {low} phiếu tín nhiệm thấp, người đó không từ chức, nhưng việc bỏ phiếu tín nhiệm không được trình tại kỳ họp"
                            + " đó hoặc kỳ họp gần nhất.",
                    "{low} ballots were of low confidence and the officer did not resign, yet a vote of confidence was not put at"
                            + " that session or the nearest.");

    /** Relief (miễn nhiệm) is put to the council straight after two thirds of low ratings, since 2023. */
    static final Rule<RatingOfPoll> DISMISSAL = Rule.about(RATING, "confidence.poll.relief-due")
            .titled("Trình miễn nhiệm sau khi lấy phiếu", "Relief after a poll")
            .because(
                    "Từ hai phần ba tín nhiệm thấp trở lên thì không cần bỏ phiếu lại.",
                    "After two thirds of low ratings no further vote is needed.")
            .governedBy(RATED_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(63).clause(3))
            .silent()
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(12).clause(3))
            .knownBy(REPORTED)
            .when(twoThirds())
            .requires(RELIEF_PUT_ON.atLeast(0, CALENDAR_DAYS).before(NEXT_SESSION_CLOSES_ON))
            .otherwise(
                    "Có {low} phiếu tín nhiệm thấp, từ hai phần ba trở lên, nhưng việc miễn nhiệm không được trình tại kỳ họp đó hoặc"
                            + " kỳ họp gần nhất.",
                    "{low} ballots were of low confidence, two thirds or more, yet relief was not put at that session or the"
                            + " nearest.");

    /** Relief after a poll is put by whoever had nominated the officer, since Law 72/2025 by whom it names for the post. */
    static final Rule<RatingOfPoll> RELIEF_PROPOSER = Rule.about(RATING, "confidence.poll.relief-proposer")
            .titled("Người trình miễn nhiệm sau khi lấy phiếu tín nhiệm", "Who puts relief after a poll")
            .because("Ai giới thiệu để bầu thì trình miễn nhiệm.", "Whoever nominated an officer answers for the post.")
            .leavingOut(
                    "Việc phê chuẩn kết quả miễn nhiệm: xem các quy tắc về phê chuẩn chức vụ.",
                    "The approval of the relief, which has rules of its own.")
            .appliesWhen(present(RELIEF_PUT_ON))
            .governedBy(RATED_ON)
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(12).clause(3))
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
            List.of(SUBJECTS, EXCLUSION, POSTS, STATED_CONSEQUENCE, VOTE, DISMISSAL, RELIEF_PROPOSER);
}

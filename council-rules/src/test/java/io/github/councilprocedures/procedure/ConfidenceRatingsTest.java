package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.confidence.Consequence.MAY_RESIGN;
import static io.github.councilprocedures.confidence.Consequence.MAY_RESIGN_ELSE_VOTE;
import static io.github.councilprocedures.confidence.Consequence.NO_CONSEQUENCE;
import static io.github.councilprocedures.confidence.Consequence.RELIEF_DUE;
import static io.github.councilprocedures.confidence.Consequence.VOTE_DUE;
import static io.github.councilprocedures.fact.Reason.CONDITION;
import static io.github.councilprocedures.fact.Reason.FACT_MISSING;
import static io.github.councilprocedures.fact.Reason.MET;
import static io.github.councilprocedures.fact.Reason.NOT_ENCODED;
import static io.github.councilprocedures.fact.Reason.NOT_MET;
import static io.github.councilprocedures.fact.Reason.TEXT_AMBIGUOUS;
import static io.github.councilprocedures.officer.Post.CHAIR;
import static io.github.councilprocedures.officer.Post.CHIEF_OF_OFFICE;
import static io.github.councilprocedures.officer.Post.COMMITTEE_DEPUTY_HEAD;
import static io.github.councilprocedures.officer.Post.COMMITTEE_HEAD;
import static io.github.councilprocedures.officer.Post.VICE_CHAIR;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.confidence.ConfidenceLevel;
import io.github.councilprocedures.confidence.ConfidencePoll;
import io.github.councilprocedures.confidence.ConfidenceTally;
import io.github.councilprocedures.confidence.Consequence;
import io.github.councilprocedures.confidence.OfficerRating;
import io.github.councilprocedures.confidence.RatingOfPoll;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.officer.OfficeProposer;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfidenceRatingsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final String REPEATED = "Law 87/2015 repeats Resolution 85/2014";
    private static final LocalDate DAY = LocalDate.parse("2025-12-31");

    /** One day under each text that attaches the same consequence. */
    private static final List<String> OLD = List.of("2015-12-06", "2018-12-06");

    static List<RuleCases<?>> tables() {
        return List.of(subjects(), exclusion(), posts(), consequence(), vote(), relief(), proposer());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    // ---- Who is rated ----

    private static RuleCases<RatingOfPoll> subjects() {
        RuleCases<RatingOfPoll> table = RuleCases.of(ConfidenceRatings.SUBJECTS, CALENDAR)
                .when("before Law 87/2015", rated("2016-06-30", CHAIR))
                .undetermined(NOT_ENCODED)
                .when("first day of Law 87/2015", rated("2016-07-01", CHAIR))
                .satisfied()
                .when("S15: last day of the Chief of Office in Law 77/2015", rated("2020-06-30", CHIEF_OF_OFFICE))
                .satisfied()
                .when("S15: first day on which two laws differ", rated("2020-07-01", CHIEF_OF_OFFICE))
                .undetermined(TEXT_AMBIGUOUS)
                .when("S15: last day on which two laws differ", rated("2023-06-30", CHIEF_OF_OFFICE))
                .undetermined(TEXT_AMBIGUOUS)
                .when("S15: not listed any more", rated("2023-07-01", CHIEF_OF_OFFICE))
                .violated(
                        "Chức vụ Chánh Văn phòng HĐND không thuộc diện lấy phiếu tín nhiệm: Chủ tịch HĐND, Phó Chủ tịch HĐND, Trưởng"
                                + " Ban của HĐND, Chủ tịch UBND, Phó Chủ tịch UBND, Ủy viên UBND.",
                        "The post (Chief of Office of the council) is not one of those rated: Chair of the council, Vice Chair of"
                                + " the council, head of a committee, Chair of the People's Committee, Vice Chair of the People's"
                                + " Committee, member of the People's Committee.")
                .when("S4: a commune, which is not named any more", rated(Samples.communeTerm(), "2023-07-01", CHAIR))
                .undetermined(
                        TEXT_AMBIGUOUS,
                        "Người được lấy phiếu tín nhiệm: chưa xác định được vì văn bản chưa rõ. Nghị quyết số 96/2023/QH15 chỉ nêu"
                                + " cấp tỉnh và cấp huyện; quy định sau ngày 01/7/2025, khi cấp huyện kết thúc, chưa được xem.",
                        "Who is rated: cannot be determined; the text is unclear. Resolution 96/2023/QH15 names provinces and"
                                + " districts only; what holds since districts ended on 01/07/2025 was not seen.")
                .when("S4: a commune on the last day before", rated(Samples.communeTerm(), "2023-06-30", CHAIR))
                .satisfied();
        for (String on : List.of("2018-12-06", "2022-12-06", "2023-12-06")) {
            for (Term term : List.of(Samples.provincialTerm(), Samples.districtTerm(), Samples.communeTerm())) {
                for (Post post : Post.values()) {
                    boolean province = term.equals(Samples.provincialTerm());
                    Reason expected = post == COMMITTEE_DEPUTY_HEAD || post == CHIEF_OF_OFFICE ? NOT_MET : MET;
                    if (post == CHIEF_OF_OFFICE && province && on.startsWith("201")) {
                        expected = MET;
                    }
                    if (post == CHIEF_OF_OFFICE && province && on.startsWith("2022")) {
                        expected = TEXT_AMBIGUOUS;
                    }
                    if (term.equals(Samples.communeTerm()) && on.startsWith("2023")) {
                        expected = TEXT_AMBIGUOUS;
                    }
                    RatingOfPoll rated = rated(term, on, post);
                    String name = on + ", " + term.council().level() + ": " + post;
                    boolean whole = post == COMMITTEE_DEPUTY_HEAD && expected == NOT_MET && province;
                    table = whole
                            ? table.when(name, rated).violated(deputyVi(on), deputyEn(on))
                            : LawDays.when(table, name, rated, expected);
                }
            }
        }
        return table;
    }

    private static String deputyVi(String on) {
        return "Chức vụ Phó Trưởng Ban của HĐND không thuộc diện lấy phiếu tín nhiệm: Chủ tịch HĐND, Phó Chủ tịch HĐND, Trưởng Ban"
                + " của HĐND, " + (on.startsWith("2023") ? "" : "Chánh Văn phòng HĐND, ")
                + "Chủ tịch UBND, Phó Chủ tịch UBND, Ủy viên UBND.";
    }

    private static String deputyEn(String on) {
        return "The post (deputy head of a committee) is not one of those rated: Chair of the council, Vice Chair of the council,"
                + " head of a committee, " + (on.startsWith("2023") ? "" : "Chief of Office of the council, ")
                + "Chair of the People's Committee, Vice Chair of the People's Committee, member of the People's Committee.";
    }

    private static RatingOfPoll rated(String on, Post post) {
        return rated(Samples.provincialTerm(), on, post);
    }

    private static RatingOfPoll rated(Term term, String on, Post post) {
        return new RatingOfPoll(
                ConfidencePoll.builder().from(poll(on).build()).term(term).build(),
                OfficerRating.builder().post(post).build());
    }

    // ---- Who is left out ----

    private static RuleCases<RatingOfPoll> exclusion() {
        return RuleCases.of(ConfidenceRatings.EXCLUSION, CALENDAR)
                .when("before the resolution was surely in force", since("2015-01-31", "2014-01-01", null))
                .undetermined(NOT_ENCODED)
                .when("first day on which it surely was", since("2015-02-01", "2014-01-01", null))
                .satisfied()
                .when("S16: nine months in the post", since("2018-12-06", "2018-03-06", null))
                .satisfied()
                .when("S16: a day less", since("2018-12-06", "2018-03-07", null))
                .violated(
                        "Người được lấy phiếu giữ chức vụ từ ngày 07/03/2018, chưa đủ 9 tháng tính đến ngày khai mạc kỳ họp.",
                        "The officer rated has held the post since 07/03/2018, less than 9 months before the session opened.")
                .when("S16: in the same year, nine months, to 2023-06-30", since("2023-06-30", "2022-09-30", false))
                .satisfied()
                .when(
                        "S16: eight months, but not in the same year, from 2023-07-01",
                        since("2023-07-01", "2022-12-31", false))
                .satisfied()
                .when("S16: eight months, to 2023-06-30", since("2023-06-30", "2022-12-31", false))
                .violated()
                .when("S16: eleven months, in the same year", since("2023-12-06", "2023-01-01", false))
                .violated(
                        "Không lấy phiếu đối với người được bầu, bổ nhiệm trong năm hoặc đã có thông báo nghỉ chờ nghỉ hưu.",
                        "Whoever was elected or appointed in the year, or is on announced leave pending retirement, is not"
                                + " rated.")
                .when("two years before", since("2023-12-06", "2021-01-01", false))
                .satisfied()
                .when("leave announced", since("2023-12-06", "2021-01-01", true))
                .violated()
                .when("not known whether leave was announced", since("2023-12-06", "2021-01-01", null))
                .undetermined(FACT_MISSING);
    }

    private static RatingOfPoll since(String opens, String since, Boolean leaving) {
        OfficerRating.Builder rating = OfficerRating.builder().post(CHAIR).inPostSince(LocalDate.parse(since));
        return new RatingOfPoll(
                poll(opens).build(),
                leaving == null
                        ? rating.build()
                        : rating.leavingForRetirement(leaving).build());
    }

    // ---- Several posts ----

    private static RuleCases<RatingOfPoll> posts() {
        OfficerRating.Builder two = OfficerRating.builder().post(VICE_CHAIR).addOtherPosts(COMMITTEE_HEAD);
        OfficerRating highest = two.addRatedFor(VICE_CHAIR).build();
        OfficerRating both = OfficerRating.builder()
                .from(highest)
                .addRatedFor(COMMITTEE_HEAD)
                .build();
        OfficerRating lower = OfficerRating.builder()
                .post(VICE_CHAIR)
                .addOtherPosts(COMMITTEE_HEAD)
                .addRatedFor(COMMITTEE_HEAD)
                .build();
        OfficerRating three = OfficerRating.builder()
                .from(both)
                .addOtherPosts(Post.PEOPLES_COMMITTEE_MEMBER)
                .build();
        OfficerRating one =
                OfficerRating.builder().post(VICE_CHAIR).addRatedFor(VICE_CHAIR).build();
        String few = "a ballot names at least one post where it names any";
        String many = "a ballot names no more posts than are held";
        return RuleCases.of(ConfidenceRatings.POSTS, CALENDAR)
                .when("before the resolution was surely in force", at("2015-01-31", highest))
                .undetermined(NOT_ENCODED)
                .when("first day on which it surely was", at("2015-02-01", highest))
                .satisfied()
                .when("the highest, last day", at("2023-06-30", highest))
                .satisfied()
                .when("the highest only, a day later", at("2023-07-01", highest))
                .violated(
                        "Lấy phiếu đối với 1 trong 2 chức vụ; phải lấy phiếu một lần đối với tất cả.",
                        "The ballot names 1 of 2 posts; all of them are rated at once.")
                .when("both, a day too soon", at("2023-06-30", both))
                .violated(
                        "Người giữ nhiều chức vụ chỉ được lấy phiếu đối với chức vụ cao nhất.",
                        "Of several posts only the highest is rated.")
                .when("both", at("2023-07-01", both))
                .satisfied()
                .when("the lower", at("2018-12-06", lower))
                .violated()
                .when("two of three", at("2023-12-06", three))
                .violated()
                .when("two of three, too soon", at("2018-12-06", three))
                .violated()
                .when("one post", at("2018-12-06", one))
                .notApplicable(CONDITION)
                .when("one post later", at("2023-12-06", one))
                .notApplicable(CONDITION)
                .equivalent("from 2015-02-01: posts on the ballot equal to 1 -> posts on the ballot at most 1", few)
                .equivalent(
                        "from 2023-07-01: posts on the ballot equal to posts held -> posts on the ballot at least posts held",
                        many);
    }

    private static RatingOfPoll at(String on, OfficerRating rating) {
        return new RatingOfPoll(poll(on).build(), rating);
    }

    // ---- Consequence ----

    private static RuleCases<RatingOfPoll> consequence() {
        RuleCases<RatingOfPoll> table = RuleCases.of(ConfidenceRatings.STATED_CONSEQUENCE, CALENDAR)
                .when("before the resolution was surely in force", at("2015-01-31", low(40, 60, 60, NO_CONSEQUENCE)))
                .undetermined(NOT_ENCODED)
                .when("first day on which it surely was", at("2015-02-01", low(40, 60, 60, VOTE_DUE)))
                .satisfied()
                .when("S2: two thirds call for a vote, last day", at("2023-06-30", low(40, 60, 60, VOTE_DUE)))
                .satisfied()
                .when("S2: two thirds call for relief, first day", at("2023-07-01", low(40, 60, 60, RELIEF_DUE)))
                .satisfied()
                .when("nothing stated", at("2023-12-06", low(40, 60, 60, null)))
                .undetermined(FACT_MISSING)
                .when(
                        "S3: no days to resign in: a vote or relief may be stated at once",
                        at("2023-12-06", low(35, 60, 60, MAY_RESIGN_ELSE_VOTE)))
                .satisfied();
        for (Consequence stated : Consequence.values()) {
            for (String on : OLD) {
                for (int low : new int[] {15, 20, 30, 31, 39, 40, 45, 60}) {
                    Consequence due = low <= 30 ? NO_CONSEQUENCE : low < 40 ? MAY_RESIGN : VOTE_DUE;
                    table = told(table, on + ": " + low, on, low(low, 36, 36, stated), stated == due ? MET : NOT_MET);
                }
            }
            for (int low : new int[] {0, 15, 18, 20, 27, 28, 30, 31, 35, 36, 39, 40, 45, 60}) {
                Reason none = low <= 27 ? MET : low <= 30 ? TEXT_AMBIGUOUS : NOT_MET;
                Reason middle = low <= 27 || low >= 40 ? NOT_MET : low <= 30 || low >= 36 ? TEXT_AMBIGUOUS : MET;
                Reason high = low < 36 ? NOT_MET : low < 40 ? TEXT_AMBIGUOUS : MET;
                Reason expected = stated == NO_CONSEQUENCE
                        ? none
                        : stated == MAY_RESIGN_ELSE_VOTE ? middle : stated == RELIEF_DUE ? high : NOT_MET;
                table = told(
                        table,
                        "S1: " + low + " low of 60 issued, 54 valid",
                        "2023-12-06",
                        low(low, 60, 54, stated),
                        expected);
            }
        }
        return table.equivalent("from 2016-07-01: starts a day sooner", REPEATED)
                .equivalent("from 2016-07-01: starts a day later", REPEATED);
    }

    private static RuleCases<RatingOfPoll> told(
            RuleCases<RatingOfPoll> table, String name, String on, OfficerRating rating, Reason reason) {
        Consequence stated = rating.consequence().orElseThrow();
        String named = name + ", " + stated;
        if (reason != NOT_MET) {
            return LawDays.when(table, named, at(on, rating), reason);
        }
        int low = rating.tally().orElseThrow().counts().get(ConfidenceLevel.LOW);
        return table.when(named, at(on, rating))
                .violated(
                        "Hệ quả được nêu (" + stated.label().vi() + ") không phải là hệ quả luật định khi có " + low
                                + " phiếu tín nhiệm thấp.",
                        "The consequence stated (" + stated.label().en() + ") is not the one that the law attaches to "
                                + low + " ballots of low confidence.");
    }

    /** A rating in a council of 60. */
    private static OfficerRating low(int low, int issued, int valid, Consequence stated) {
        OfficerRating rating = OfficerRating.builder()
                .post(CHAIR)
                .tally(ConfidenceTally.builder()
                        .putCounts(ConfidenceLevel.LOW, low)
                        .totalDelegates(60)
                        .ballotsIssued(issued)
                        .ballotsValid(valid)
                        .build())
                .build();
        return stated == null ? rating : rating.stating(stated);
    }

    // ---- A vote after the poll ----

    private static RuleCases<RatingOfPoll> vote() {
        RuleCases<RatingOfPoll> table = RuleCases.of(ConfidenceRatings.VOTE, CALENDAR)
                .when("before the resolution was surely in force", put("2015-01-31", 40, 60, 60, 0))
                .undetermined(NOT_ENCODED)
                .when("first day on which it surely was", put("2015-02-01", 40, 60, 60, 0))
                .satisfied()
                .when("S2: two thirds, last day on which a vote is due", put("2023-06-30", 40, 60, 60, 0))
                .satisfied()
                .when("S2: two thirds, relief is due instead", put("2023-07-01", 40, 60, 60, 0))
                .notApplicable(CONDITION);
        for (String on : OLD) {
            table = table.when(on + ": put long after", put(on, 40, 50, 50, 400))
                    .satisfied()
                    .when(on + ": resigned", resigned(on, 40))
                    .satisfied()
                    .when(on + ": not known", at(on, low(40, 60, 60, null)))
                    .undetermined(FACT_MISSING)
                    .when(on + ": nothing followed", at(on, low(40, 60, 60, null)))
                    .recordedThrough(DAY)
                    .neverDone(
                            "Trình bỏ phiếu tín nhiệm sau khi lấy phiếu: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2025 không"
                                    + " có ngày trình bỏ phiếu tín nhiệm, ngày xin từ chức.",
                            "Vote of confidence after a poll: never done; the record, complete through 31/12/2025, has no day on"
                                    + " which a vote was put to the council, day of the resignation.")
                    .when(on + ": one fewer", put(on, 39, 50, 50, 0))
                    .notApplicable(CONDITION)
                    .when(on + ": half", put(on, 30, 36, 36, 0))
                    .notApplicable(CONDITION);
        }
        String on = "2023-12-06";
        for (int low : new int[] {18, 20, 27, 28, 30, 31, 35, 36, 39, 40, 60}) {
            Reason expected = low <= 27 || low >= 40 ? CONDITION : low <= 30 || low >= 36 ? TEXT_AMBIGUOUS : MET;
            table = LawDays.when(
                    table, "S1: " + low + " low of 60 issued, 54 valid", put(on, low, 60, 54, 0), expected);
        }
        return table.when("put by the last day", put(on, 33, 60, 54, 2))
                .satisfied()
                .when("put a day before the last", put(on, 33, 60, 54, 1))
                .satisfied()
                .when("put a day later, and no resignation", put(on, 33, 60, 54, 3))
                .recordedThrough(DAY)
                .violated(
                        "Có 33 phiếu tín nhiệm thấp, người đó không từ chức, nhưng việc bỏ phiếu tín nhiệm không được trình tại kỳ"
                                + " họp đó hoặc kỳ họp gần nhất.",
                        "33 ballots were of low confidence and the officer did not resign, yet a vote of confidence was not put at"
                                + " that session or the nearest.")
                .when("resigned", resigned(on, 33))
                .satisfied()
                .equivalent("from 2016-07-01: starts a day sooner", REPEATED)
                .equivalent("from 2016-07-01: starts a day later", REPEATED);
    }

    /** A vote put so many days after the poll; the nearest session closes two days after it. */
    private static RatingOfPoll put(String on, int low, int issued, int valid, int days) {
        return new RatingOfPoll(
                poll(on).nextSessionClosesOn(LocalDate.parse(on).plusDays(2)).build(),
                OfficerRating.builder()
                        .from(low(low, issued, valid, null))
                        .votePutOn(LocalDate.parse(on).plusDays(days))
                        .build());
    }

    private static RatingOfPoll resigned(String on, int low) {
        return new RatingOfPoll(
                poll(on).nextSessionClosesOn(LocalDate.parse(on).plusDays(2)).build(),
                OfficerRating.builder()
                        .from(low(low, 60, 54, null))
                        .resignedOn(LocalDate.parse(on))
                        .build());
    }

    // ---- Relief after the poll ----

    private static RuleCases<RatingOfPoll> relief() {
        RuleCases<RatingOfPoll> table = RuleCases.of(ConfidenceRatings.DISMISSAL, CALENDAR)
                .when("before Law 87/2015", relieved("2016-06-30", 40, 60, 60, 0))
                .undetermined(NOT_ENCODED)
                .when("Law 87/2015 has no such duty", relieved("2016-07-01", 40, 60, 60, 0))
                .notApplicable(CONDITION)
                .when("S2: last day of Law 87/2015", relieved("2023-06-30", 40, 60, 60, 0))
                .notApplicable(CONDITION)
                .when("S2: first day of Resolution 96/2023", relieved("2023-07-01", 40, 60, 60, 0))
                .satisfied();
        for (int low : new int[] {27, 30, 35, 36, 39, 40, 45, 60}) {
            Reason expected = low < 36 ? CONDITION : low < 40 ? TEXT_AMBIGUOUS : MET;
            table = LawDays.when(
                    table,
                    "S1: " + low + " low of 60 issued, 54 valid",
                    relieved("2023-12-06", low, 60, 54, 0),
                    expected);
        }
        return table.when("put by the last day", relieved("2023-12-06", 45, 60, 54, 2))
                .satisfied()
                .when("put a day before the last", relieved("2023-12-06", 45, 60, 54, 1))
                .satisfied()
                .when("put a day later", relieved("2023-12-06", 45, 60, 54, 3))
                .violated(
                        "Có 45 phiếu tín nhiệm thấp, từ hai phần ba trở lên, nhưng việc miễn nhiệm không được trình tại kỳ họp đó"
                                + " hoặc kỳ họp gần nhất.",
                        "45 ballots were of low confidence, two thirds or more, yet relief was not put at that session or the"
                                + " nearest.");
    }

    private static RatingOfPoll relieved(String on, int low, int issued, int valid, int days) {
        return new RatingOfPoll(
                poll(on).nextSessionClosesOn(LocalDate.parse(on).plusDays(2)).build(),
                OfficerRating.builder()
                        .from(low(low, issued, valid, null))
                        .reliefPutOn(LocalDate.parse(on).plusDays(days))
                        .build());
    }

    private static RuleCases<RatingOfPoll> proposer() {
        RuleCases<RatingOfPoll> table = RuleCases.of(ConfidenceRatings.RELIEF_PROPOSER, CALENDAR)
                .when("before Resolution 96/2023", by("2023-06-30", CHAIR, OfficeProposer.COUNCIL_CHAIR))
                .undetermined(NOT_ENCODED)
                .when("first day of Resolution 96/2023", by("2023-07-01", CHAIR, OfficeProposer.COUNCIL_CHAIR))
                .satisfied()
                .when("by another than the nominator", by("2023-12-06", CHAIR, OfficeProposer.STANDING_COMMITTEE))
                .violated(
                        "Việc miễn nhiệm không do người đã giới thiệu để bầu trình.",
                        "Relief was not put by whoever had nominated the officer.")
                .when("last day of the nominators", by("2025-06-15", CHAIR, OfficeProposer.COUNCIL_CHAIR))
                .satisfied()
                .when("first day of Law 72/2025", by("2025-06-16", CHAIR, OfficeProposer.COUNCIL_CHAIR))
                .violated(
                        "Việc miễn nhiệm (Chủ tịch HĐND) do Chủ tịch HĐND trình, không đúng người trình.",
                        "Relief (Chair of the council) was put by: Chair of the council, who is not the one to do so.")
                .when("nothing put", at("2023-12-06", low(40, 60, 60, null)))
                .recordedThrough(DAY)
                .notApplicable(CONDITION);
        return ConfidenceVotesTest.byPost(table, post -> by -> by("2025-12-06", post, by));
    }

    private static RatingOfPoll by(String on, Post post, OfficeProposer by) {
        return at(
                on,
                OfficerRating.builder()
                        .post(post)
                        .reliefPutOn(LocalDate.parse(on))
                        .reliefPutBy(by)
                        .nominatedBy(OfficeProposer.COUNCIL_CHAIR)
                        .build());
    }

    private static ConfidencePoll.Builder poll(String opens) {
        return ConfidencePoll.builder().term(Samples.provincialTerm()).opensOn(LocalDate.parse(opens));
    }
}

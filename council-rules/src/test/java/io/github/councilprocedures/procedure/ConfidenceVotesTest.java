package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.BALLOTED;
import static io.github.councilprocedures.casefile.HearingStep.COUNTING_BOARD_SET;
import static io.github.councilprocedures.casefile.HearingStep.COUNT_REPORTED;
import static io.github.councilprocedures.casefile.HearingStep.DISCUSSED;
import static io.github.councilprocedures.casefile.HearingStep.DISCUSSION_REPORTED;
import static io.github.councilprocedures.casefile.HearingStep.PERSON_HEARD;
import static io.github.councilprocedures.casefile.HearingStep.RESOLUTION_ADOPTED;
import static io.github.councilprocedures.casefile.HearingStep.SUBMISSION_PRESENTED;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.DELEGATES;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.FRONT;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.LOW_CONFIDENCE;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.OTHER;
import static io.github.councilprocedures.confidence.Consequence.MAY_RESIGN_ELSE_DISMISSAL;
import static io.github.councilprocedures.confidence.Consequence.NO_CONSEQUENCE;
import static io.github.councilprocedures.confidence.Consequence.RELIEF_DUE;
import static io.github.councilprocedures.fact.Reason.CONDITION;
import static io.github.councilprocedures.fact.Reason.FACT_MISSING;
import static io.github.councilprocedures.fact.Reason.MET;
import static io.github.councilprocedures.fact.Reason.NOT_ENCODED;
import static io.github.councilprocedures.fact.Reason.NOT_MET;
import static io.github.councilprocedures.fact.Reason.RECORD_NOT_COMPLETE;
import static io.github.councilprocedures.fact.Reason.TEXT_AMBIGUOUS;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.confidence.ConfidenceLevel;
import io.github.councilprocedures.confidence.ConfidenceTally;
import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.confidence.ConfidenceVoteGround;
import io.github.councilprocedures.confidence.Consequence;
import io.github.councilprocedures.confidence.VoteStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.officer.OfficeProposer;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfidenceVotesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final String REPEATED = "Law 87/2015 repeats Law 77/2015";
    private static final String REFERRED =
            "Law 72/2025 refers to the rules of the National Assembly, which stay the same";
    private static final LocalDate DAY = LocalDate.parse("2025-12-31");

    /** One day under each of the laws that require the same of old, and of new. */
    private static final List<String> OLD = List.of("2016-03-01", "2022-05-09");

    private static final List<String> NEW = List.of("2024-05-09", "2025-09-09");

    static List<RuleCases<?>> tables() {
        return List.of(ground(), subjects(), order(), consequence(), lost(), proposer());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(procedure());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void lawful_runs_are_satisfied_and_each_fault_is_found_alone(ProcedureCases<?, ?> table) {
        table.verify();
    }

    private static ProcedureCases<ConfidenceVote, VoteStep> procedure() {
        return ProcedureCases.of(
                        ConfidenceVoteSteps.PROCEDURE,
                        CALENDAR,
                        (vote, steps) ->
                                ConfidenceVote.builder().from(vote).steps(steps).build())
                .lawful(
                        "2022: asked by delegates, kept, and resigned all the same",
                        run("2022", 10, Actor.DELEGATE, VoteStep.RESIGNED))
                .lawful("2022: asked by the Front, kept", run("2022", 10, Actor.FATHERLAND_FRONT))
                .lawful(
                        "2022: after a poll, relieved",
                        run(
                                "2022",
                                40,
                                Actor.COUNCIL,
                                VoteStep.RELIEF_SUBMITTED,
                                VoteStep.RELIEVED,
                                VoteStep.APPROVAL_PENDING,
                                VoteStep.DONE))
                .lawful("2024: asked by the Front, kept", run("2024", 10, Actor.FATHERLAND_FRONT))
                .lawful(
                        "2024: after a poll, kept, and resigned all the same",
                        run("2024", 10, Actor.COUNCIL, VoteStep.RESIGNED))
                .lawful(
                        "2024: asked by delegates, relieved",
                        run(
                                "2024",
                                40,
                                Actor.DELEGATE,
                                VoteStep.RELIEF_SUBMITTED,
                                VoteStep.RELIEVED,
                                VoteStep.APPROVAL_PENDING,
                                VoteStep.DONE));
    }

    /** A vote of a council of 60 in March. */
    private static ConfidenceVote run(String year, int against, Actor by, VoteStep... afterwards) {
        ConfidenceVote.Builder vote = vote().nextSessionClosesOn(LocalDate.parse(year + "-04-02"))
                .addSteps(taken(VoteStep.TRIGGERED, year + "-03-01").by(by).build())
                .addSteps(taken(VoteStep.SUBMITTED, year + "-03-20")
                        .by(Actor.STANDING_COMMITTEE)
                        .addTo(Actor.COUNCIL)
                        .build())
                .addSteps(taken(VoteStep.BALLOTED, year + "-03-21")
                        .by(Actor.COUNCIL)
                        .build())
                .addSteps(taken(VoteStep.CONFIRMED, year + "-03-22")
                        .by(Actor.COUNCIL)
                        .addDocuments(CaseDocument.RESOLUTION)
                        .build());
        int day = 23;
        for (VoteStep step : afterwards) {
            CaseStep.Builder<VoteStep> taken = taken(step, year + "-03-" + day++);
            if (step == VoteStep.RELIEF_SUBMITTED) {
                taken.by(Actor.PROPOSER_OF_POST).addTo(Actor.COUNCIL);
            }
            if (step == VoteStep.RESIGNED && year.equals("2022")) {
                taken.by(Actor.PERSON_CONCERNED);
            }
            vote.addSteps(taken.build());
        }
        return vote.tally(ConfidenceTally.builder()
                        .putCounts(ConfidenceLevel.NO_TRUST, against)
                        .totalDelegates(60)
                        .ballotsCollected(60)
                        .build())
                .build();
    }

    private static CaseStep.Builder<VoteStep> taken(VoteStep step, String on) {
        return CaseStep.<VoteStep>builder().step(step).on(LocalDate.parse(on));
    }

    private static <S extends Subject> RuleCases<S> repeated(RuleCases<S> table) {
        return table.equivalent("from 2016-07-01: starts a day sooner", REPEATED)
                .equivalent("from 2016-07-01: starts a day later", REPEATED);
    }

    private static <S extends Subject> RuleCases<S> referred(RuleCases<S> table) {
        return table.equivalent("from 2025-06-16: starts a day sooner", REFERRED)
                .equivalent("from 2025-06-16: starts a day later", REFERRED);
    }

    // ---- Ground ----

    private static RuleCases<ConfidenceVote> ground() {
        RuleCases<ConfidenceVote> table = RuleCases.of(ConfidenceVotes.GROUND_OF_VOTE, CALENDAR)
                .when("before the law", raised("2015-12-31", FRONT).build())
                .undetermined(NOT_ENCODED)
                .when("first day of the law", raised("2016-01-01", FRONT).build())
                .satisfied()
                .when(
                        "S2: two thirds rated low, last day on which that calls for a vote",
                        afterPoll("2023-06-30", 40, 60, 60))
                .satisfied()
                .when(
                        "S2: two thirds rated low call for relief from the next day on",
                        afterPoll("2023-07-01", 40, 60, 60))
                .violated();
        for (String on : OLD) {
            table = table.when(on + ": two thirds of the delegates rated low", afterPoll(on, 40, 40, 40))
                    .satisfied()
                    .when(on + ": one fewer rated low", afterPoll(on, 39, 58, 58))
                    .violated()
                    .when(on + ": half", afterPoll(on, 30, 30, 30))
                    .violated();
        }
        for (String on : NEW) {
            for (int low : new int[] {20, 27, 28, 30, 31, 35, 36, 39, 40, 60}) {
                Reason expected = low <= 27 || low >= 40 ? NOT_MET : low <= 30 || low >= 36 ? TEXT_AMBIGUOUS : MET;
                table = LawDays.when(
                        table,
                        on + ": S1: " + low + " low of 60 issued, 54 valid",
                        afterPoll(on, low, 60, 54),
                        expected);
            }
        }
        for (String on : List.of("2016-03-01", "2022-05-09", "2024-05-09", "2025-09-09")) {
            table = table.when(on + ": a third of the delegates", signed(on, 20))
                    .satisfied()
                    .when(on + ": one fewer", signed(on, 19))
                    .violated(
                            "Căn cứ bỏ phiếu tín nhiệm (kiến nghị của đại biểu HĐND) không thuộc diện luật quy định hoặc chưa đủ số"
                                    + " lượng.",
                            "The ground of the vote of confidence (recommendation of delegates) is not one that the law names, or"
                                    + " the number is not reached.")
                    .when(on + ": one in four", signed(on, 15))
                    .violated()
                    .when(on + ": more than a third, less than a half", signed(on, 21))
                    .satisfied()
                    .when(on + ": recommended by the Front", raised(on, FRONT).build())
                    .satisfied()
                    .when(on + ": another ground", raised(on, OTHER).build())
                    .violated();
        }
        return referred(repeated(table));
    }

    private static ConfidenceVote.Builder raised(String on, ConfidenceVoteGround ground) {
        return vote().ground(ground).addSteps(step(VoteStep.TRIGGERED, on));
    }

    private static ConfidenceVote signed(String on, int signers) {
        return raised(on, DELEGATES)
                .signers(signers)
                .tally(ConfidenceTally.builder().totalDelegates(60).build())
                .build();
    }

    private static ConfidenceVote afterPoll(String on, int low, int issued, int valid) {
        return raised(on, LOW_CONFIDENCE)
                .poll(ConfidenceTally.builder()
                        .putCounts(ConfidenceLevel.LOW, low)
                        .totalDelegates(60)
                        .ballotsIssued(issued)
                        .ballotsValid(valid)
                        .build())
                .build();
    }

    // ---- Subjects ----

    private static RuleCases<ConfidenceVote> subjects() {
        ConfidenceVote.Builder elected = raised("2023-07-01", FRONT).electedByCouncil(true);
        return RuleCases.of(ConfidenceVotes.SUBJECTS, CALENDAR)
                .when("elected", elected.build())
                .satisfied()
                .when(
                        "S4: elected by a commune, which is not named for polls",
                        elected.term(Samples.communeTerm()).build())
                .satisfied()
                .when(
                        "S15: a Chief of Office, who is not elected any more",
                        raised("2023-07-01", FRONT)
                                .post(Post.CHIEF_OF_OFFICE)
                                .electedByCouncil(false)
                                .build())
                .violated(
                        "Người đó không do Hội đồng nhân dân bầu nên không thuộc diện bỏ phiếu tín nhiệm.",
                        "The officer was not elected by the council and is not one to be voted on.")
                .when("not known", raised("2023-07-01", FRONT).build())
                .undetermined(FACT_MISSING)
                .when(
                        "the day before, whose clause was not looked at",
                        raised("2023-06-30", FRONT).electedByCouncil(true).build())
                .undetermined(NOT_ENCODED);
    }

    // ---- Order at the sitting ----

    private static RuleCases<ConfidenceVote> order() {
        RuleCases<ConfidenceVote> table = RuleCases.of(ConfidenceVotes.ORDER, CALENDAR);
        table = ordered(
                table,
                "2016-07-01",
                List.of(SUBMISSION_PRESENTED, PERSON_HEARD, DISCUSSED, BALLOTED, RESOLUTION_ADOPTED),
                List.of());
        table = ordered(
                table,
                "2023-07-01",
                List.of(
                        SUBMISSION_PRESENTED,
                        DISCUSSED,
                        DISCUSSION_REPORTED,
                        PERSON_HEARD,
                        COUNTING_BOARD_SET,
                        BALLOTED,
                        COUNT_REPORTED,
                        RESOLUTION_ADOPTED),
                List.of(PERSON_HEARD));
        return table.when("the day before Law 87/2015", heard("2016-06-30", List.of(SUBMISSION_PRESENTED)))
                .undetermined(NOT_ENCODED)
                .when(
                        "S28: the person speaks before the discussion, last day of that order",
                        heard("2023-06-30", List.of(PERSON_HEARD, DISCUSSED)))
                .undetermined(RECORD_NOT_COMPLETE)
                .when(
                        "S28: the person speaks after the discussion, a day too soon",
                        heard("2023-06-30", List.of(SUBMISSION_PRESENTED, DISCUSSED, PERSON_HEARD)))
                .violated(
                        "Bước “người được bỏ phiếu trình bày ý kiến” không đúng trình tự bỏ phiếu tín nhiệm.",
                        "The step “officer heard” is out of the order of a vote of confidence.")
                .when(
                        "S28: the person speaks before the discussion, a day too late",
                        heard("2023-07-01", List.of(SUBMISSION_PRESENTED, PERSON_HEARD, DISCUSSED)))
                .violated(
                        "Bước “thảo luận” không đúng trình tự bỏ phiếu tín nhiệm.",
                        "The step “discussed” is out of the order of a vote of confidence.");
    }

    /** All steps; each in turn left out, taken twice, and taken after the next. */
    static RuleCases<ConfidenceVote> ordered(
            RuleCases<ConfidenceVote> table, String on, List<HearingStep> steps, List<HearingStep> optional) {
        return ordered(table, on, steps, optional, list -> heard(on, list));
    }

    static <S extends Subject> RuleCases<S> ordered(
            RuleCases<S> table,
            String on,
            List<HearingStep> steps,
            List<HearingStep> optional,
            Function<List<HearingStep>, S> heard) {
        table = table.when(on + ": all in order", heard.apply(steps)).satisfied();
        for (int i = 0; i < steps.size(); i++) {
            HearingStep step = steps.get(i);
            List<HearingStep> without = new ArrayList<>(steps);
            without.remove(i);
            if (i + 1 < steps.size()) {
                table = LawDays.when(
                        table,
                        on + ": without " + step,
                        heard.apply(without),
                        optional.contains(step) ? MET : RECORD_NOT_COMPLETE);
                List<HearingStep> swapped = new ArrayList<>(steps);
                Collections.swap(swapped, i, i + 1);
                table = table.when(on + ": " + step + " after the next", heard.apply(swapped))
                        .violated();
            }
            List<HearingStep> twice = new ArrayList<>(steps);
            twice.add(i, step);
            table = table.when(on + ": " + step + " twice", heard.apply(twice)).violated();
        }
        return table;
    }

    private static ConfidenceVote heard(String on, List<HearingStep> hearing) {
        return vote().addSteps(step(VoteStep.SUBMITTED, on)).hearing(hearing).build();
    }

    // ---- Consequence ----

    private static RuleCases<ConfidenceVote> consequence() {
        RuleCases<ConfidenceVote> table = RuleCases.of(ConfidenceVotes.STATED_CONSEQUENCE, CALENDAR)
                .when(
                        "before the law",
                        held("2015-12-31", 31, 60, 60)
                                .consequence(NO_CONSEQUENCE)
                                .build())
                .undetermined(NOT_ENCODED)
                .when(
                        "first day of the law",
                        held("2016-01-01", 30, 60, 60)
                                .consequence(NO_CONSEQUENCE)
                                .build())
                .satisfied()
                .when(
                        "S1: 31 of 60 delegates, 64 ballots, to 2023-06-30",
                        held("2023-06-30", 31, 64, 64)
                                .consequence(NO_CONSEQUENCE)
                                .build())
                .violated(
                        "Hệ quả được nêu (không có hệ quả) không phải là hệ quả luật định khi có 31 phiếu không tín nhiệm.",
                        "The consequence stated (no consequence) is not the one that the law attaches to 31 ballots of no"
                                + " confidence.")
                .when(
                        "S1: 31 of 60 delegates, 64 ballots, from 2023-07-01",
                        held("2023-07-01", 31, 64, 64)
                                .consequence(NO_CONSEQUENCE)
                                .build())
                .satisfied()
                .when("nothing stated", held("2024-05-09", 31, 60, 60).build())
                .undetermined(FACT_MISSING);
        for (Consequence stated : Consequence.values()) {
            for (String on : OLD) {
                for (int against : new int[] {15, 20, 30, 31, 60}) {
                    Consequence due = against <= 30 ? NO_CONSEQUENCE : MAY_RESIGN_ELSE_DISMISSAL;
                    table = told(
                            table,
                            on + ": " + against + " of 60, " + stated,
                            held(on, against, 40, 40).consequence(stated).build(),
                            stated == due ? MET : NOT_MET);
                }
            }
            for (int against : new int[] {0, 15, 20, 27, 28, 30, 31, 60}) {
                Reason no = against <= 27 ? MET : against <= 30 ? TEXT_AMBIGUOUS : NOT_MET;
                Reason dismissal = against <= 27 ? NOT_MET : against <= 30 ? TEXT_AMBIGUOUS : MET;
                table = told(
                        table,
                        "2024-05-09: S1: " + against + " of 60 issued, 54 valid, " + stated,
                        held("2024-05-09", against, 60, 54).consequence(stated).build(),
                        stated == NO_CONSEQUENCE ? no : stated == RELIEF_DUE ? dismissal : NOT_MET);
            }
        }
        return repeated(table);
    }

    /** A violated case with its whole message. */
    private static RuleCases<ConfidenceVote> told(
            RuleCases<ConfidenceVote> table, String name, ConfidenceVote vote, Reason reason) {
        if (reason != NOT_MET) {
            return LawDays.when(table, name, vote, reason);
        }
        int against = vote.tally().orElseThrow().counts().get(ConfidenceLevel.NO_TRUST);
        Consequence stated = vote.consequence().orElseThrow();
        return table.when(name, vote)
                .violated(
                        "Hệ quả được nêu (" + stated.label().vi() + ") không phải là hệ quả luật định khi có " + against
                                + " phiếu không tín nhiệm.",
                        "The consequence stated (" + stated.label().en() + ") is not the one that the law attaches to "
                                + against + " ballots of no confidence.");
    }

    // ---- What a lost vote calls for ----

    private static RuleCases<ConfidenceVote> lost() {
        RuleCases<ConfidenceVote> table = RuleCases.of(ConfidenceVotes.LOST, CALENDAR)
                .when("before the law", held("2015-12-31", 31, 60, 60).build())
                .undetermined(NOT_ENCODED)
                .when("first day of the law", resigned("2016-01-01", 31))
                .satisfied()
                .when("S2: a resignation is enough to 2023-06-30", resigned("2023-06-30", 31))
                .satisfied()
                .when("S2: a resignation is not what is asked from 2023-07-01", resigned("2023-07-01", 31))
                .undetermined(FACT_MISSING);
        for (String on : OLD) {
            table = table.when(on + ": resigned", resigned(on, 31))
                    .satisfied()
                    .when(on + ": relief put", relieved(on, on, 31, 40, 40))
                    .satisfied()
                    .when(
                            on + ": nothing known to have followed",
                            held(on, 31, 60, 60).build())
                    .undetermined(FACT_MISSING)
                    .when(on + ": nothing followed", held(on, 31, 60, 60).build())
                    .recordedThrough(DAY)
                    .neverDone(
                            "Việc phải làm khi quá nửa không tín nhiệm: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2025"
                                    + " không có ngày thực hiện bước “xin từ chức”, ngày thực hiện bước “trình HĐND miễn nhiệm,"
                                    + " bãi nhiệm”.",
                            "What a lost vote of confidence calls for: never done; the record, complete through 31/12/2025, has"
                                    + " no day of the step “resigned”, day of the step “relief put to the council”.")
                    .when(on + ": exactly half", held(on, 30, 60, 60).build())
                    .notApplicable(CONDITION)
                    .when(
                            on + ": a third and a little more",
                            held(on, 25, 60, 60).build())
                    .notApplicable(CONDITION)
                    .when(on + ": all", resigned(on, 60))
                    .satisfied();
        }
        for (String on : NEW) {
            LocalDate closes = LocalDate.parse(on).plusDays(2);
            table = table.when(on + ": put by the last day", relieved(on, closes.toString(), 31, 60, 54))
                    .satisfied()
                    .when(
                            on + ": put a day later",
                            relieved(on, closes.plusDays(1).toString(), 31, 60, 54))
                    .violated(
                            "Có 31 phiếu không tín nhiệm, quá nửa, nhưng việc miễn nhiệm không được trình tại kỳ họp đó hoặc"
                                    + " kỳ họp gần nhất.",
                            "31 ballots were of no confidence, more than half, yet relief was not put at that session or the"
                                    + " nearest.")
                    .when(on + ": put on the day of the vote", relieved(on, on, 31, 60, 54))
                    .satisfied()
                    .when(
                            on + ": put the day before the last",
                            relieved(on, closes.minusDays(1).toString(), 31, 60, 54))
                    .satisfied();
            for (int against : new int[] {19, 20, 27, 28, 30}) {
                table = LawDays.when(
                        table,
                        on + ": S1: " + against + " of 60 issued, 54 valid",
                        relieved(on, on, against, 60, 54),
                        against <= 27 ? CONDITION : TEXT_AMBIGUOUS);
            }
        }
        return referred(repeated(table));
    }

    private static ConfidenceVote resigned(String on, int against) {
        return held(on, against, 60, 60)
                .addSteps(step(VoteStep.RESIGNED, on))
                .nextSessionClosesOn(LocalDate.parse(on).plusDays(2))
                .build();
    }

    private static ConfidenceVote relieved(String on, String put, int against, int issued, int valid) {
        return held(on, against, issued, valid)
                .addSteps(step(VoteStep.RELIEF_SUBMITTED, put))
                .nextSessionClosesOn(LocalDate.parse(on).plusDays(2))
                .build();
    }

    // ---- Who puts relief ----

    private static RuleCases<ConfidenceVote> proposer() {
        RuleCases<ConfidenceVote> table = RuleCases.of(ConfidenceVotes.RELIEF_PROPOSER, CALENDAR)
                .when("before the law", put("2015-12-31", Post.CHAIR, OfficeProposer.COUNCIL_CHAIR))
                .undetermined(NOT_ENCODED)
                .when("first day of the law", put("2016-01-01", Post.CHAIR, OfficeProposer.COUNCIL_CHAIR))
                .satisfied()
                .when("last day of the nominators", put("2025-06-15", Post.CHAIR, OfficeProposer.COUNCIL_CHAIR))
                .satisfied()
                .when("first day of Law 72/2025", put("2025-06-16", Post.CHAIR, OfficeProposer.COUNCIL_CHAIR))
                .violated(
                        "Việc miễn nhiệm (Chủ tịch HĐND) do Chủ tịch HĐND trình, không đúng người trình.",
                        "Relief (Chair of the council) was put by: Chair of the council, who is not the one to do so.")
                .when("nothing put", held("2024-05-09", 31, 60, 60).build())
                .recordedThrough(DAY)
                .notApplicable(CONDITION)
                .when("not known whether put", held("2024-05-09", 31, 60, 60).build())
                .undetermined(FACT_MISSING);
        for (String on : List.of("2016-03-01", "2022-05-09", "2024-05-09")) {
            table = table.when(on + ": by the nominator", put(on, Post.VICE_CHAIR, OfficeProposer.COUNCIL_CHAIR))
                    .satisfied()
                    .when(on + ": by another", put(on, Post.VICE_CHAIR, OfficeProposer.STANDING_COMMITTEE))
                    .violated(
                            "Việc miễn nhiệm không do người đã giới thiệu để bầu trình.",
                            "Relief was not put by whoever had nominated the officer.");
        }
        table = byPost(table, post -> by -> put("2025-09-09", post, by));
        return repeated(table)
                .equivalent("from 2023-07-01: starts a day sooner", "Resolution 96/2023 asks the same")
                .equivalent("from 2023-07-01: starts a day later", "Resolution 96/2023 asks the same");
    }

    /** Each post with each proposer; who puts relief is written out. */
    static <S extends Subject> RuleCases<S> byPost(
            RuleCases<S> table, Function<Post, Function<OfficeProposer, S>> put) {
        for (Post post : Post.values()) {
            for (OfficeProposer by : OfficeProposer.values()) {
                OfficeProposer due = switch (post) {
                    case CHAIR, VICE_CHAIR, COMMITTEE_HEAD -> OfficeProposer.STANDING_COMMITTEE;
                    case PEOPLES_COMMITTEE_CHAIR -> OfficeProposer.COUNCIL_CHAIR;
                    case PEOPLES_COMMITTEE_VICE_CHAIR, PEOPLES_COMMITTEE_MEMBER ->
                        OfficeProposer.PEOPLES_COMMITTEE_CHAIR;
                    default -> null;
                };
                table = LawDays.when(
                        table,
                        post + " by " + by,
                        put.apply(post).apply(by),
                        due == null ? CONDITION : due == by ? MET : NOT_MET);
            }
        }
        return table;
    }

    private static ConfidenceVote put(String on, Post post, OfficeProposer by) {
        return held(on, 31, 60, 60)
                .post(post)
                .addSteps(step(VoteStep.RELIEF_SUBMITTED, on))
                .reliefPutBy(by)
                .nominatedBy(OfficeProposer.COUNCIL_CHAIR)
                .build();
    }

    // ---- Given ----

    private static ConfidenceVote.Builder vote() {
        return ConfidenceVote.builder().term(Samples.provincialTerm()).post(Post.CHAIR);
    }

    private static CaseStep<VoteStep> step(VoteStep step, String on) {
        return CaseStep.<VoteStep>builder().step(step).on(LocalDate.parse(on)).build();
    }

    /** A vote of a council of 60. */
    private static ConfidenceVote.Builder held(String on, int against, int issued, int valid) {
        return vote().addSteps(step(VoteStep.BALLOTED, on))
                .tally(ConfidenceTally.builder()
                        .putCounts(ConfidenceLevel.NO_TRUST, against)
                        .totalDelegates(60)
                        .ballotsIssued(issued)
                        .ballotsValid(valid)
                        .build());
    }
}

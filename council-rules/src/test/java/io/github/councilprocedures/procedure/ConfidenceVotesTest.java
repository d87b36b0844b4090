package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Reason.CONDITION;
import static io.github.councilprocedures.fact.Reason.NOT_ENCODED;
import static io.github.councilprocedures.fact.Reason.SUSPENDED;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.DELEGATES;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.FRONT;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.LOW_CONFIDENCE;
import static io.github.councilprocedures.confidence.ConfidenceVoteGround.OTHER;
import static io.github.councilprocedures.confidence.ConfidenceVoteSequel.NOTHING;
import static io.github.councilprocedures.confidence.ConfidenceVoteSequel.RELIEF_PUT;
import static io.github.councilprocedures.confidence.ConfidenceVoteSequel.RESIGNATION;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.confidence.ConfidenceVoteGround;
import io.github.councilprocedures.confidence.ConfidenceVoteSequel;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfidenceVotesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final String SILENT =
            "Law 65/2025 could not be read, and Law 72/2025 refers to rules that are not encoded yet: the same answer";

    static List<RuleCases<?>> tables() {
        return List.of(put(), lost());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<ConfidenceVote> put() {
        RuleCases<ConfidenceVote> table = RuleCases.of(ConfidenceVotes.PUT, CALENDAR);
        table = LawDays.since2025(table, on -> raised(on, FRONT).build(), NOT_ENCODED);
        return table.when("before the law", raised("2015-12-31", FRONT).build())
                .undetermined(NOT_ENCODED)
                .when("first day of the law", raised("2016-01-01", FRONT).build())
                .satisfied()
                .when(
                        "last day before the suspension",
                        raised("2023-06-30", FRONT).build())
                .satisfied()
                .when("first day of the suspension", raised("2023-07-01", FRONT).build())
                .notApplicable(
                        SUSPENDED,
                        "Căn cứ trình Hội đồng nhân dân bỏ phiếu tín nhiệm: không áp dụng vì đang ngưng hiệu lực theo Điều 20 Nghị"
                                + " quyết số 96/2023/QH15.",
                        "Ground of a vote of confidence: not applicable, suspended by Article 20, Resolution No. 96/2023/QH15.")
                .when(
                        "last day of the suspension that was read",
                        raised("2025-02-28", FRONT).build())
                .notApplicable(SUSPENDED)
                .when(
                        "a third of the delegates",
                        raised("2022-05-09", DELEGATES)
                                .signers(20)
                                .totalDelegates(60)
                                .build())
                .satisfied()
                .when(
                        "one fewer",
                        raised("2022-05-09", DELEGATES)
                                .signers(19)
                                .totalDelegates(60)
                                .build())
                .violated(
                        "Căn cứ bỏ phiếu tín nhiệm (kiến nghị của đại biểu HĐND) không thuộc diện luật quy định hoặc chưa đủ số"
                                + " lượng.",
                        "The ground of the vote of confidence (recommendation of delegates) is not one that the law names, or the"
                                + " number is not reached.")
                .when(
                        "one in four",
                        raised("2022-05-09", DELEGATES)
                                .signers(15)
                                .totalDelegates(60)
                                .build())
                .violated()
                .when(
                        "more than a third, less than a half",
                        raised("2022-05-09", DELEGATES)
                                .signers(21)
                                .totalDelegates(60)
                                .build())
                .satisfied()
                .when(
                        "two thirds rated low",
                        raised("2022-05-09", LOW_CONFIDENCE)
                                .lowConfidenceRatings(40)
                                .totalDelegates(60)
                                .build())
                .satisfied()
                .when(
                        "one fewer rated low",
                        raised("2022-05-09", LOW_CONFIDENCE)
                                .lowConfidenceRatings(39)
                                .totalDelegates(60)
                                .build())
                .violated()
                .when(
                        "half rated low",
                        raised("2022-05-09", LOW_CONFIDENCE)
                                .lowConfidenceRatings(30)
                                .totalDelegates(60)
                                .build())
                .violated()
                .when("another ground", raised("2022-05-09", OTHER).build())
                .violated()
                .equivalent("from 2025-06-16: starts a day sooner", SILENT)
                .equivalent("from 2025-06-16: starts a day later", SILENT);
    }

    private static RuleCases<ConfidenceVote> lost() {
        RuleCases<ConfidenceVote> table = RuleCases.of(ConfidenceVotes.LOST, CALENDAR);
        table = LawDays.since2025(table, on -> held(on, 31, RESIGNATION), NOT_ENCODED);
        return table.when("before the law", held("2015-12-31", 31, RESIGNATION))
                .undetermined(NOT_ENCODED)
                .when("first day of the law", held("2016-01-01", 31, RESIGNATION))
                .satisfied()
                .when("last day before the suspension", held("2023-06-30", 31, RELIEF_PUT))
                .satisfied()
                .when("first day of the suspension", held("2023-07-01", 31, RELIEF_PUT))
                .notApplicable(SUSPENDED)
                .when("last day of the suspension that was read", held("2025-02-28", 31, RELIEF_PUT))
                .notApplicable(SUSPENDED)
                .when("nothing followed", held("2022-05-09", 31, NOTHING))
                .violated(
                        "31 trên tổng số 60 đại biểu không tín nhiệm nhưng người đó không từ chức và không được trình miễn"
                                + " nhiệm.",
                        "31 of 60 delegates voted no confidence, yet there was neither a resignation nor a proposal of relief.")
                .when("exactly half", held("2022-05-09", 30, NOTHING))
                .notApplicable(CONDITION)
                .when("a third and a little more", held("2022-05-09", 25, NOTHING))
                .notApplicable(CONDITION)
                .when("all", held("2022-05-09", 60, RESIGNATION))
                .satisfied()
                .equivalent("from 2025-06-16: starts a day sooner", SILENT)
                .equivalent("from 2025-06-16: starts a day later", SILENT);
    }

    private static ConfidenceVote.Builder raised(String on, ConfidenceVoteGround ground) {
        return ConfidenceVote.builder()
                .term(Samples.provincialTerm())
                .post(Post.CHAIR)
                .ground(ground)
                .raisedOn(LocalDate.parse(on));
    }

    private static ConfidenceVote held(String on, int noConfidence, ConfidenceVoteSequel sequel) {
        return ConfidenceVote.builder()
                .term(Samples.provincialTerm())
                .post(Post.CHAIR)
                .heldOn(LocalDate.parse(on))
                .noConfidence(noConfidence)
                .totalDelegates(60)
                .sequel(sequel)
                .build();
    }
}

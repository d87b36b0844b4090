package io.github.councilprocedures.testkit.assertj;

import static io.github.councilprocedures.session.ResolutionFacts.RESOLUTION;
import static io.github.councilprocedures.session.ResolutionFacts.VOTES_FOR;
import static io.github.councilprocedures.session.ResolutionFacts.VOTE_TOTAL_DELEGATES;
import static io.github.councilprocedures.session.SessionFacts.CONVENED_ON;
import static io.github.councilprocedures.session.SessionFacts.KIND;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static io.github.councilprocedures.testkit.assertj.CouncilAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CouncilAssertionsTest {

    private static final Citation LAW_77_2015 = Citation.of(InstrumentKind.LAW, "77/2015/QH13");

    private static final Rule<Session> NOTICE = Rule.about(SESSION, "session.notice")
            .titled("Thời hạn triệu tập", "Notice")
            .because("Để nghiên cứu tài liệu.", "To read the papers.")
            .appliesWhen(KIND.is(SessionKind.REGULAR))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(80).clause(2))
            .requires(CONVENED_ON.atLeast(20, DayUnit.CALENDAR_DAYS).before(OPENS_ON))
            .otherwise("Triệu tập trước {days} ngày.", "Convened {days} days ahead.");

    private static final Rule<Session> PRACTICE = Rule.about(SESSION, "session.practice")
            .titled("Thông lệ triệu tập", "Usual notice")
            .because("Thông lệ.", "Practice.")
            .restingOn(Ground.PRACTICE)
            .always()
            .requires(CONVENED_ON.atLeast(30, DayUnit.CALENDAR_DAYS).before(OPENS_ON))
            .otherwise("Trễ so với thông lệ.", "Later than usual.");

    private static final Rule<ResolutionOfSession> MAJORITY = Rule.about(RESOLUTION, "session.majority")
            .titled("Biểu quyết", "Majority")
            .because("Đa số quyết định.", "The majority decides.")
            .restingOn(Ground.PRACTICE)
            .always()
            .requires(VOTES_FOR.moreThan(1, 2).of(VOTE_TOTAL_DELEGATES))
            .otherwise("{votesFor} phiếu.", "{votesFor} votes.");

    private static final RuleBook BOOK =
            RuleBook.of("test", WorkingCalendar.weekendsOff(), List.of(NOTICE, PRACTICE, MAJORITY));

    private static final Session SAMPLE = Samples.regularSession2024();
    private static final String PLACE = "kỳ họp thứ 18 (thường lệ) của HĐND tỉnh Sông Trăng";

    private static final Findings KEPT = BOOK.judge(SAMPLE);
    private static final Findings BROKEN = BOOK.judge(convened(Optional.of(LocalDate.of(2024, 6, 21))));
    private static final Finding LATE = BROKEN.of("session.notice").get(0);

    private static Session convened(Optional<LocalDate> day) {
        return Session.builder().from(SAMPLE).convenedOn(day).build();
    }

    @Test
    void what_holds_passes_and_chains() {
        assertThat(KEPT)
                .hasNoBreach()
                .hasBreachesOf()
                .hasCount(Verdict.SATISFIED, 3)
                .hasCount(Verdict.VIOLATED, 1)
                .finding("session.notice")
                .isSatisfied()
                .hasVerdict(Verdict.SATISFIED)
                .citing("Điều 80")
                .citing("khoản 2 Điều 80 Luật số 77/2015/QH13")
                .citing("Article 80")
                .onGround(Ground.STATUTE)
                .knownBy(Evidence.TEXT_READ)
                .usingFact("convenedOn", "20/06/2024")
                .dueOn(LocalDate.of(2024, 6, 20));
        assertThat(BROKEN)
                .hasBreachesOf("session.notice")
                .finding("session.notice")
                .isViolated()
                .saying("Triệu tập trước 19 ngày.", "Convened 19 days ahead.");
        assertThat(BOOK.judge(convened(Optional.empty())))
                .finding("session.notice")
                .isUndetermined()
                .hasReason(Reason.FACT_MISSING)
                .missingFact("convenedOn");
        assertThat(BOOK.judge(convened(Optional.empty()), LocalDate.of(2024, 7, 1)))
                .finding("session.notice")
                .isNeverDone();
        assertThat(BOOK.judge(Samples.thematicSession2024()))
                .finding("session.notice")
                .isNotApplicable()
                .hasReason(Reason.CONDITION);
    }

    @Test
    void the_finding_about_one_of_several_parts_is_chosen_by_its_subject() {
        assertThat(KEPT)
                .finding("session.majority", SAMPLE.parts().get(1))
                .isSatisfied()
                .usingFact("votesFor", "31");
        failing(() -> assertThat(KEPT).finding("session.majority"))
                .hasMessageStartingWith("Expected one finding of session.majority, but found 2 among\n"
                        + "  SATISFIED (MET) session.majority of \"nghị quyết số 31/NQ-HĐND, " + PLACE
                        + "\": Majority:");
        failing(() -> assertThat(KEPT).finding("session.notice", SAMPLE.parts().get(0)))
                .hasMessageStartingWith("Expected one finding of session.notice about \"nghị quyết số 31/NQ-HĐND, "
                        + PLACE + "\", but found 0 among\n  SATISFIED (MET) session.notice of \"" + PLACE
                        + "\": Notice:");
    }

    @Test
    void an_unknown_rule_lists_what_there_is() {
        failing(() -> assertThat(KEPT).finding("session.notcie"))
                .hasMessageStartingWith("Expected one finding of session.notcie, but found 0 among\n"
                        + "  SATISFIED (MET) session.notice of \"" + PLACE + "\": Notice: satisfied.")
                .hasMessageContaining("\n  VIOLATED (NOT_MET) session.practice of");
    }

    @Test
    void breaches_and_counts_are_listed() {
        String late = "\n  VIOLATED (NOT_MET) session.notice of \"" + PLACE + "\": Convened 19 days ahead.";
        failing(() -> assertThat(BROKEN).hasNoBreach()).hasMessage("Expected no breach, but found" + late);
        failing(() -> assertThat(BROKEN).hasBreachesOf("session.other"))
                .hasMessage("Expected breaches of [session.other], but found" + late);
        failing(() -> assertThat(KEPT).hasBreachesOf("session.notice"))
                .hasMessage("Expected breaches of [session.notice], but found none");
        failing(() -> assertThat(BROKEN).hasCount(Verdict.VIOLATED, 1))
                .hasMessage("Expected 1 VIOLATED, but found" + late + "\n  VIOLATED (NOT_MET) session.practice of \""
                        + PLACE + "\": Later than usual.");
    }

    @Test
    void a_wrong_answer_is_told_with_the_message_found() {
        String found = ", but it was VIOLATED (NOT_MET): Convened 19 days ahead.";
        String expected = "Expected session.notice of \"" + PLACE + "\" to be ";
        failing(() -> assertThat(LATE).isSatisfied()).hasMessage(expected + "SATISFIED (MET)" + found);
        failing(() -> assertThat(LATE).isNeverDone()).hasMessage(expected + "VIOLATED (NEVER_DONE)" + found);
        failing(() -> assertThat(LATE).isNotApplicable()).hasMessage(expected + "NOT_APPLICABLE" + found);
        failing(() -> assertThat(LATE).isUndetermined()).hasMessage(expected + "UNDETERMINED" + found);
        failing(() -> assertThat(LATE).hasReason(Reason.CONDITION))
                .hasMessage(expected + "NOT_APPLICABLE (CONDITION)" + found);
        failing(() -> assertThat(KEPT).finding("session.notice").isViolated())
                .hasMessageStartingWith(
                        expected + "VIOLATED (NOT_MET), but it was SATISFIED (MET): Notice: satisfied.");
    }

    @Test
    void a_wrong_message_is_told_by_language() {
        failing(() -> assertThat(LATE).saying("Trễ.", "Convened 19 days ahead."))
                .hasMessage("Expected session.notice of \"" + PLACE
                        + "\" to say in VI\n  Trễ.\nbut it said\n  Triệu tập trước 19 ngày.");
        failing(() -> assertThat(LATE).saying("Triệu tập trước 19 ngày.", "Late."))
                .hasMessageEndingWith("to say in EN\n  Late.\nbut it said\n  Convened 19 days ahead.");
    }

    @Test
    void a_citation_is_found_by_whole_words() {
        String cites = ", but it cites [khoản 2 Điều 80 Luật số 77/2015/QH13]";
        for (String words : List.of("Điều 8", "iều 80", "Điều 81")) {
            failing(() -> assertThat(LATE).citing(words))
                    .hasMessage("Expected session.notice of \"" + PLACE + "\" to cite \"" + words + "\"" + cites);
        }
        assertThat(LATE).citing("80").citing("77/2015/QH13").citing("Clause 2");
    }

    @Test
    void ground_evidence_facts_and_due_day_are_told() {
        String of = "Expected session.notice of \"" + PLACE + "\" ";
        failing(() -> assertThat(LATE).onGround(Ground.PRACTICE))
                .hasMessage(of + "to rest on PRACTICE, but it rests on STATUTE");
        failing(() -> assertThat(LATE).knownBy(Evidence.REPORTED))
                .hasMessage(of + "to be known by REPORTED, but it is known by TEXT_READ");
        failing(() -> assertThat(BROKEN).finding("session.practice").knownBy(Evidence.REPORTED))
                .hasMessageEndingWith("but it is known by no text");
        failing(() -> assertThat(LATE).usingFact("convenedOn", "20/06/2024"))
                .hasMessage(of + "to use convenedOn \"20/06/2024\", but it uses [kind \"thường lệ\", opensOn"
                        + " \"10/07/2024\", convenedOn \"21/06/2024\"]");
        failing(() -> assertThat(LATE).usingFact("opens", "10/07/2024")).hasMessageContaining("to use opens");
        failing(() -> assertThat(LATE).missingFact("convenedOn"))
                .hasMessageContaining("to miss convenedOn, but it uses");
        failing(() -> assertThat(LATE).dueOn(LocalDate.of(2024, 6, 21)))
                .hasMessage(of + "to be due on 2024-06-21, but its deadlines end on [2024-06-20]");
    }

    @Test
    void a_description_goes_along_to_the_finding() {
        failing(() -> assertThat(KEPT)
                        .as("%s", "100% of 2024")
                        .finding("session.notice")
                        .isViolated())
                .hasMessageStartingWith("[100% of 2024] Expected session.notice");
    }

    @Test
    void nothing_is_not_a_finding() {
        failing(() -> assertThat((Findings) null).hasNoBreach()).hasMessageContaining("not to be null");
        failing(() -> assertThat((Finding) null).isSatisfied()).hasMessageContaining("not to be null");
    }

    @Test
    void they_can_be_soft() {
        SoftAssertions soft = new SoftAssertions();
        soft.proxy(FindingAssert.class, Finding.class, LATE).isSatisfied().onGround(Ground.PRACTICE);
        assertThat(soft.errorsCollected()).hasSize(2);
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> failing(
            ThrowingCallable assertion) {
        return assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
    }
}

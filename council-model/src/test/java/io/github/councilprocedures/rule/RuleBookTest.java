package io.github.councilprocedures.rule;

import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.rule.Duties.MONTHLY;
import static io.github.councilprocedures.rule.Duties.NOTICE;
import static io.github.councilprocedures.rule.Duties.OLD;
import static io.github.councilprocedures.rule.Duties.book;
import static io.github.councilprocedures.rule.Duties.draft;
import static io.github.councilprocedures.rule.Duties.notice;
import static io.github.councilprocedures.rule.Duties.regular;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Thing;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.time.SmallCalendar;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    @Test
    void tellsWhatItHolds() {
        RuleBook book = RuleBook.of("2026-11", WorkingCalendar.weekendsOff(), List.of(NOTICE, MONTHLY));

        assertThat(book.edition()).isEqualTo("2026-11");
        assertThat(book.calendar()).isSameAs(WorkingCalendar.weekendsOff());
        assertThat(book.rules()).isEqualTo(List.of(NOTICE, MONTHLY));
        assertThat(book.rule("thing.monthly")).isSameAs(MONTHLY);
        assertThat(book).hasToString("2026-11: 2 rules");
    }

    @Test
    void answersAnUnknownIdWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(NOTICE, MONTHLY).rule("thing.month"))
                .withMessage("no rule \"thing.month\"; the nearest is \"thing.monthly\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book().rule("thing.month"))
                .withMessage("no rule \"thing.month\"");
    }

    @Test
    void refusesTwoRulesOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(NOTICE, MONTHLY, notice("thing.notice")))
                .withMessage("two rules have the id \"thing.notice\"");
    }

    @Test
    void takesAnotherRuleAtItsEnd() {
        RuleBook book = book(NOTICE);
        RuleBook more = book.with(notice("embedder.notice"));

        assertThat(more.rules().stream().map(Rule::id)).containsExactly("thing.notice", "embedder.notice");
        assertThat(more.judge(regular("2024-06-11", "2024-06-30")).of("embedder.notice"))
                .hasSize(1);
        assertThat(more.edition()).isEqualTo("thử");
        assertThat(book.rules()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.with(notice("thing.notice")))
                .withMessage("two rules have the id \"thing.notice\"");
    }

    @Test
    void countsInAnotherCalendar() {
        Rule<Thing> rule = draft("thing.duty")
                .from("2016-01-01")
                .under(OLD)
                .requires(CALLED_ON.within(1, WORKING_DAYS).after(OPENS_ON))
                .otherwise("x", "x");
        Thing thing = NOTHING.with(OPENS_ON, "2024-06-03").with(CALLED_ON, "2024-06-05");
        RuleBook book = book(rule);
        SmallCalendar fourthOff = SmallCalendar.withDaysOff("2024-06-04");

        assertThat(reason(book, thing)).isEqualTo(Reason.NOT_MET);
        assertThat(reason(book.with(fourthOff), thing)).isEqualTo(Reason.MET);
        assertThat(book.with(fourthOff).calendar()).isSameAs(fourthOff);
        assertThat(book.with(fourthOff).edition()).isEqualTo("thử");
        assertThat(book.with(fourthOff).schedule(thing).get(0).on()).contains(LocalDate.of(2024, 6, 5));
    }

    @Test
    void trustsClausesFromMemoryWhenAskedInAnyOrder() {
        Rule<Thing> rule = draft("thing.duty")
                .from("2016-01-01")
                .under(OLD)
                .knownBy(Evidence.RECALLED)
                .requires(CALLED_ON.within(1, WORKING_DAYS).after(OPENS_ON))
                .otherwise("x", "x");
        Thing thing = NOTHING.with(OPENS_ON, "2024-06-03").with(CALLED_ON, "2024-06-04");
        WorkingCalendar calendar = SmallCalendar.withDaysOff();

        assertThat(reason(book(rule), thing)).isEqualTo(Reason.SWITCHED_OFF);
        assertThat(reason(book(rule).with(calendar), thing)).isEqualTo(Reason.SWITCHED_OFF);
        assertThat(reason(book(rule).trustingRecalled(), thing)).isEqualTo(Reason.MET);
        assertThat(reason(book(rule).trustingRecalled().with(calendar), thing)).isEqualTo(Reason.MET);
        assertThat(reason(book(rule).trustingRecalled().with(NOTICE), thing)).isEqualTo(Reason.MET);
    }

    private static Reason reason(RuleBook book, Thing thing) {
        return book.judge(thing).all().get(0).reason();
    }
}

package io.github.councilprocedures.rule;

import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.CLOSES_ON;
import static io.github.councilprocedures.fact.Thing.FIRST;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.THING;
import static io.github.councilprocedures.fact.Thing.TOTAL;
import static io.github.councilprocedures.fact.Thing.VOTES;
import static io.github.councilprocedures.rule.Duties.MONTHLY;
import static io.github.councilprocedures.rule.Duties.NEW;
import static io.github.councilprocedures.rule.Duties.NOTICE;
import static io.github.councilprocedures.rule.Duties.OLD;
import static io.github.councilprocedures.rule.Duties.UNREAD;
import static io.github.councilprocedures.rule.Duties.book;
import static io.github.councilprocedures.rule.Duties.draft;
import static io.github.councilprocedures.rule.Duties.meetings;
import static io.github.councilprocedures.rule.Duties.regular;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Thing;
import io.github.councilprocedures.fact.Thing.Kind;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.SmallCalendar;
import io.github.councilprocedures.time.TimeLimit;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Rule<Thing> REPORT = draft("thing.report")
            .from("2016-01-01")
            .under(OLD.article(86))
            .requires(CLOSES_ON.within(10, CALENDAR_DAYS).after(OPENS_ON))
            .otherwise("x", "x");

    @Test
    void namesTheDayWithItsClauseAndItsCount() {
        List<Milestone> schedule = book(NOTICE).schedule(regular("2024-06-30").named("kỳ họp thứ 18"));

        assertThat(schedule).hasSize(1);
        Milestone milestone = schedule.get(0);
        assertThat(milestone.rule()).isEqualTo("thing.notice");
        assertThat(milestone.title()).isEqualTo(new Phrase("Triệu tập", "Notice"));
        assertThat(milestone.place()).isEqualTo(Phrase.same("kỳ họp thứ 18"));
        assertThat(milestone.fact()).isEqualTo("calledOn");
        assertThat(milestone.what()).isEqualTo(CALLED_ON.label());
        assertThat(milestone.on()).contains(LocalDate.of(2024, 6, 10));
        assertThat(milestone.latest()).isTrue();
        assertThat(milestone.reason()).isEqualTo(Reason.MET);
        assertThat(milestone.ground()).isEqualTo(Ground.STATUTE);
        assertThat(milestone.citations()).containsExactly(OLD.article(80).clause(2));
        assertThat(milestone.evidence()).contains(Evidence.TEXT_READ);
        assertThat(milestone.arithmetic())
                .last()
                .isEqualTo(new Phrase("Chậm nhất là ngày 10/06/2024.", "At the latest on 10/06/2024."));
        assertThat(milestone.proof())
                .contains(TimeLimit.of(20, CALENDAR_DAYS)
                        .proofBefore(LocalDate.of(2024, 6, 30), WorkingCalendar.weekendsOff()));
        assertThat(milestone.governedOn()).contains(LocalDate.of(2024, 6, 30));
        assertThat(milestone.plannedOn()).isEmpty();
        assertThat(milestone.missing()).isEmpty();
        assertThat(milestone.provisional()).isFalse();
        assertThat(milestone.note()).isEmpty();
    }

    @Test
    void tellsTheDayChosenForTheAct() {
        assertThat(book(NOTICE).schedule(regular("2024-06-01", "2024-06-30")))
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.plannedOn()).contains(LocalDate.of(2024, 6, 1)));
    }

    @Test
    void aDutyThatWasAlwaysTheSameIsGovernedByNoDay() {
        Rule<Thing> always = Rule.about(THING, "thing.always")
                .titled("a", "b")
                .because("a", "b")
                .restingOn(Ground.PRACTICE)
                .always()
                .requires(CALLED_ON.within(1, CALENDAR_DAYS).after(OPENS_ON))
                .otherwise("x", "x");

        assertThat(book(always).schedule(regular("2024-06-03"))).singleElement().satisfies(milestone -> {
            assertThat(milestone.on()).contains(LocalDate.of(2024, 6, 4));
            assertThat(milestone.governedOn()).isEmpty();
        });
    }

    @Test
    void namesWhatIsMissing() {
        Rule<Thing> report = draft("thing.report")
                .from("2016-01-01")
                .under(OLD)
                .requires(CALLED_ON.within(5, CALENDAR_DAYS).after(CLOSES_ON))
                .otherwise("x", "x");
        Rule<Thing> sized = draft("thing.sized")
                .appliesWhen(TOTAL.atLeast(1), FIRST.is(true))
                .from("2016-01-01")
                .under(OLD)
                .requires(CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
                .otherwise("x", "x");

        // The act itself is what the day is for, so it is not missing.
        assertThat(book(report).schedule(regular("2024-06-30"))).singleElement().satisfies(milestone -> {
            assertThat(milestone.reason()).isEqualTo(Reason.FACT_MISSING);
            assertThat(milestone.missing()).containsExactly(CLOSES_ON.label());
            assertThat(milestone.note())
                    .contains(new Phrase("thiếu dữ kiện: ngày bế mạc", "fact missing: closing day"));
        });
        // A fact that is worked out is named with how.
        assertThat(book(sized).schedule(NOTHING.with(OPENS_ON, "2024-06-30").with(FIRST, true)))
                .singleElement()
                .satisfies(milestone -> {
                    assertThat(milestone.reason()).isEqualTo(Reason.RECORD_NOT_COMPLETE);
                    assertThat(milestone.missing()).isEmpty();
                });
        assertThat(book(sized).schedule(NOTHING.with(OPENS_ON, "2024-06-30").with(TOTAL, 3)))
                .singleElement()
                .satisfies(milestone -> {
                    assertThat(milestone.missing()).containsExactly(FIRST.label());
                    assertThat(milestone.note())
                            .contains(new Phrase(
                                    "có thể không áp dụng; thiếu dữ kiện: lần đầu",
                                    "may not apply; fact missing: first time"));
                });
        assertThat(book(NOTICE).schedule(NOTHING.with(OPENS_ON, "2024-06-30")))
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.missing()).containsExactly(KIND.label(), FIRST.label()));
    }

    @Test
    void saysThatADayIsProvisional() {
        Rule<Thing> rule = draft("thing.duty")
                .from("2016-01-01")
                .under(OLD)
                .requires(CALLED_ON.notSooner(2, WORKING_DAYS).after(OPENS_ON))
                .otherwise("x", "x");
        RuleBook book = book(rule).with(SmallCalendar.provisionalIn("2024-01-01/2024-12-31"));

        assertThat(book.schedule(regular("2024-06-03"))).singleElement().satisfies(milestone -> {
            assertThat(milestone.on()).contains(LocalDate.of(2024, 6, 5));
            assertThat(milestone.provisional()).isTrue();
            assertThat(milestone.note())
                    .contains(new Phrase(
                            "tạm tính, lịch nghỉ chưa được công bố", "provisional, the days off are not announced"));
        });
        assertThat(book(NOTICE)
                        .with(SmallCalendar.provisionalIn("2024-01-01/2024-12-31"))
                        .schedule(NOTHING.with(OPENS_ON, "2024-06-30")))
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.provisional()).isFalse());
    }

    @Test
    void namesAFirstDay() {
        Rule<Thing> rule = draft("thing.duty")
                .from("2016-01-01")
                .under(OLD)
                .requires(CALLED_ON.notSooner(5, CALENDAR_DAYS).after(OPENS_ON))
                .otherwise("x", "x");

        assertThat(book(rule).schedule(regular("2024-06-10"))).singleElement().satisfies(milestone -> {
            assertThat(milestone.latest()).isFalse();
            assertThat(milestone.on()).contains(LocalDate.of(2024, 6, 15));
        });
    }

    @Test
    void aDayThatIsNotNamedIsLastAndSaysWhy() {
        Thing first = regular("2024-06-30").named("first");
        Thing unread = regular("2025-05-01").named("unread");
        Thing silent = regular("2025-07-01").named("silent");
        List<Milestone> schedule =
                book(NOTICE, REPORT).schedule(NOTHING.named("year").withParts(silent, unread, first));

        assertThat(schedule.stream()
                        .map(milestone -> milestone.place().en() + " " + milestone.rule() + " "
                                + milestone.on().map(LocalDate::toString).orElse("-") + " " + milestone.reason()))
                .containsExactly(
                        "first thing.notice 2024-06-10 MET",
                        "first thing.report 2024-07-10 MET",
                        "unread thing.report 2025-05-12 MET",
                        "silent thing.report 2025-07-11 MET",
                        "year thing.notice - NOT_YET_DUE",
                        "year thing.report - NOT_YET_DUE",
                        "silent thing.notice - LEFT_TO_REGULATION",
                        "unread thing.notice - NOT_ENCODED");
        Milestone silence = schedule.get(6);
        assertThat(silence.fact()).isEqualTo("calledOn");
        assertThat(silence.what()).isEqualTo(CALLED_ON.label());
        assertThat(silence.latest()).isTrue();
        assertThat(silence.citations()).containsExactly(NEW.article(31).clause(2));
        assertThat(silence.evidence()).contains(Evidence.TEXT_READ);
        assertThat(silence.arithmetic()).isEmpty();
        assertThat(schedule.get(7).citations()).containsExactly(UNREAD.whole());
        assertThat(schedule.get(7).evidence()).isEmpty();
        assertThat(schedule.get(4).citations()).isEmpty();
        assertThat(schedule.get(4).evidence()).isEmpty();
    }

    @Test
    void aPlanBeforeTheFirstVersionHasNoDay() {
        assertThat(book(NOTICE).schedule(regular("2015-06-30"))).singleElement().satisfies(milestone -> {
            assertThat(milestone.reason()).isEqualTo(Reason.NOT_ENCODED);
            assertThat(milestone.citations()).isEmpty();
        });
    }

    @Test
    void whatDoesNotApplyIsLeftOut() {
        Rule<Thing> ended = draft("thing.ended")
                .from("2016-01-01")
                .under(OLD)
                .requires(CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
                .from("2020-01-01")
                .under(OLD)
                .suspended()
                .from("2021-01-01")
                .under(OLD)
                .repealed()
                .from("2022-01-01")
                .under(OLD)
                .expired()
                .otherwise("x", "x");

        assertThat(book(NOTICE).schedule(regular("2024-06-30").with(KIND, Kind.URGENT)))
                .isEmpty();
        assertThat(book(ended).schedule(regular("2019-12-31"))).hasSize(1);
        assertThat(book(ended).schedule(regular("2020-01-01"))).isEmpty();
        assertThat(book(ended).schedule(regular("2021-01-01"))).isEmpty();
        assertThat(book(ended).schedule(regular("2022-01-01"))).isEmpty();
    }

    @Test
    void whatIsNotKnownYetIsScheduledWithADoubt() {
        assertThat(book(NOTICE).schedule(NOTHING.with(OPENS_ON, "2024-06-30")))
                .singleElement()
                .satisfies(milestone -> {
                    assertThat(milestone.on()).contains(LocalDate.of(2024, 6, 10));
                    assertThat(milestone.reason()).isEqualTo(Reason.FACT_MISSING);
                });
    }

    @Test
    void conditionsOfAVersionAreThoseOfItsDays() {
        Rule<Thing> rule = draft("thing.duty")
                .from("2016-01-01")
                .under(OLD)
                .when(FIRST.is(true))
                .requires(CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
                .otherwise("x", "x");

        assertThat(book(rule).schedule(regular("2024-06-30"))).isEmpty();
        assertThat(book(rule).schedule(regular("2024-06-30").with(FIRST, true)))
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.reason()).isEqualTo(Reason.MET));
        assertThat(book(rule).schedule(NOTHING.with(OPENS_ON, "2024-06-30")))
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.reason()).isEqualTo(Reason.FACT_MISSING));
    }

    @Test
    void aClauseFromMemoryIsLeftOutUnlessAskedFor() {
        Rule<Thing> rule = draft("thing.duty")
                .from("2016-01-01")
                .under(OLD)
                .knownBy(Evidence.RECALLED)
                .requires(CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
                .otherwise("x", "x");

        assertThat(book(rule).schedule(regular("2024-06-30"))).isEmpty();
        assertThat(book(rule).trustingRecalled().schedule(regular("2024-06-30")))
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.evidence()).contains(Evidence.RECALLED));
    }

    @Test
    void aRecurringDutyIsDueUnderTheLawOfItsDays() {
        List<Milestone> schedule = book(MONTHLY).schedule(meetings("2025-01-01", "2025-12-31"));

        assertThat(schedule.stream()
                        .map(milestone ->
                                milestone.on().map(LocalDate::toString).orElse("-") + " " + milestone.reason() + " "
                                        + milestone.what().en()))
                .containsExactly(
                        "2025-01-31 MET meetings: 1 time(s) from 01/01/2025 to 31/01/2025",
                        "2025-02-28 MET meetings: 1 time(s) from 01/02/2025 to 28/02/2025",
                        "- NOT_ENCODED meetings",
                        "- LEFT_TO_REGULATION meetings");
        assertThat(schedule)
                .extracting(milestone -> milestone.governedOn().orElseThrow().toString())
                .containsExactly("2025-01-01", "2025-01-01", "2025-03-01", "2025-06-16");
        assertThat(schedule)
                .allSatisfy(milestone -> assertThat(milestone.plannedOn()).isEmpty());
    }

    @Test
    void withoutItsDaysARecurringDutySaysWhichIsMissing() {
        Rule<Thing> rule = Rule.about(THING, "thing.duty")
                .titled("a", "b")
                .because("a", "b")
                .governedOver(OPENS_ON, CLOSES_ON)
                .from("2016-01-01")
                .under(OLD)
                .requires(CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
                .otherwise("x", "x");

        assertThat(book(rule).schedule(NOTHING.with(OPENS_ON, "2024-01-01")))
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.reason()).isEqualTo(Reason.FACT_MISSING));
        assertThat(book(rule).schedule(NOTHING.with(CLOSES_ON, "2024-01-01")))
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.reason()).isEqualTo(Reason.NOT_YET_DUE));
    }

    @Test
    void aRequirementWithoutDaysIsNotScheduled() {
        Rule<Thing> rule = draft("thing.duty")
                .from("2016-01-01")
                .under(OLD)
                .requires(VOTES.atLeast(1))
                .otherwise("x", "x");

        assertThat(book(rule).schedule(regular("2024-06-30"))).isEmpty();
        assertThat(book(rule).schedule(NOTHING)).isEmpty();
    }
}

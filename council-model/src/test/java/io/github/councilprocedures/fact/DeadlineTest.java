package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Requirements.PLAIN;
import static io.github.councilprocedures.fact.Requirements.assertReadsBack;
import static io.github.councilprocedures.fact.Requirements.changes;
import static io.github.councilprocedures.fact.Requirements.completeThrough;
import static io.github.councilprocedures.fact.Requirements.explained;
import static io.github.councilprocedures.fact.Requirements.usedFacts;
import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.CLOSES_ON;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.MONTHS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.SmallCalendar;
import io.github.councilprocedures.time.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final Requirement<Thing> TWENTY_BEFORE =
            CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON);
    private static final Requirement<Thing> TEN_AFTER =
            CALLED_ON.within(10, CALENDAR_DAYS).after(CLOSES_ON);
    private static final Requirement<Thing> THREE_WORKING_AFTER =
            CALLED_ON.within(3, WORKING_DAYS).after(CLOSES_ON);
    private static final Requirement<Thing> THREE_WORKING_BEFORE =
            CALLED_ON.atLeast(3, WORKING_DAYS).before(OPENS_ON);
    private static final Requirement<Thing> NOT_SOONER =
            CALLED_ON.notSooner(5, CALENDAR_DAYS).after(CLOSES_ON);

    /** Knows June 2024 and nothing else. */
    private static final Knowledge JUNE_ONLY = Knowledge.of(SmallCalendar.decidedIn("2024-06-01/2024-06-30"));

    private static Thing opening(String opensOn) {
        return NOTHING.with(OPENS_ON, opensOn);
    }

    private static Thing closing(String closesOn) {
        return NOTHING.with(CLOSES_ON, closesOn);
    }

    @Nested
    class Before {

        @ParameterizedTest
        @CsvSource({"2024-06-09, MET", "2024-06-10, MET", "2024-06-11, NOT_MET", "2024-07-01, NOT_MET"})
        void theLastDayCountsAndTheEventDoesNot(String calledOn, Reason reason) {
            // Twenty days before Sunday 30 June is Monday 10 June.
            assertThat(TWENTY_BEFORE.judge(opening("2024-06-30").with(CALLED_ON, calledOn), PLAIN))
                    .isEqualTo(reason);
        }

        @ParameterizedTest
        @CsvSource({"2024-06-15, MET", "2024-06-16, NOT_MET"})
        void neverMovesOffADayOff(String calledOn, Reason reason) {
            // Twenty days before Friday 5 July is Saturday 15 June.
            assertThat(TWENTY_BEFORE.judge(opening("2024-07-05").with(CALLED_ON, calledOn), PLAIN))
                    .isEqualTo(reason);
        }

        @ParameterizedTest
        @CsvSource({"2024-06-12, MET", "2024-06-13, NOT_MET"})
        void countsWorkingDays(String calledOn, Reason reason) {
            // Friday, Thursday and Wednesday before Monday 17 June.
            assertThat(THREE_WORKING_BEFORE.judge(opening("2024-06-17").with(CALLED_ON, calledOn), PLAIN))
                    .isEqualTo(reason);
        }

        @Test
        void needsTheEvent() {
            assertThat(TWENTY_BEFORE.judge(NOTHING.with(CALLED_ON, "2024-06-10"), PLAIN))
                    .isEqualTo(Reason.NOT_YET_DUE);
            assertThat(TWENTY_BEFORE.judge(NOTHING, completeThrough("2024-12-31")))
                    .isEqualTo(Reason.NOT_YET_DUE);
        }

        @Test
        void theActNotRecordedProvesSomethingPastTheLastDayOnly() {
            Thing planned = opening("2024-06-30");

            assertThat(TWENTY_BEFORE.judge(planned, PLAIN)).isEqualTo(Reason.FACT_MISSING);
            assertThat(TWENTY_BEFORE.judge(planned, completeThrough("2024-06-09")))
                    .isEqualTo(Reason.NOT_YET_DUE);
            assertThat(TWENTY_BEFORE.judge(planned, completeThrough("2024-06-10")))
                    .isEqualTo(Reason.NEVER_DONE);
        }

        @Test
        void needsTheCalendarForWorkingDaysOnly() {
            Thing early = opening("2024-06-04").with(CALLED_ON, "2024-01-01");

            assertThat(THREE_WORKING_BEFORE.judge(early, JUNE_ONLY)).isEqualTo(Reason.CALENDAR_NOT_DECIDED);
            assertThat(TWENTY_BEFORE.judge(early, JUNE_ONLY)).isEqualTo(Reason.MET);
        }

        @Test
        void tellsItsArithmetic() {
            var account = explained(TWENTY_BEFORE, opening("2024-06-30").with(CALLED_ON, "2024-06-11"));

            assertThat(usedFacts(account)).containsExactly("calledOn", "opensOn");
            assertThat(account.slots())
                    .containsOnly(
                            entry("calledOn", Phrase.same("11/06/2024")),
                            entry("opensOn", Phrase.same("30/06/2024")),
                            entry("required", Phrase.number(20)),
                            entry("days", Phrase.number(19)),
                            entry("due", Phrase.same("10/06/2024")));
            assertThat(account.arithmetic())
                    .containsExactly(
                            new Phrase(
                                    "Tính ngược từ ngày 30/06/2024; ngày này không tính.",
                                    "Counted back from 30/06/2024; that day is not counted."),
                            new Phrase("Đếm 20 ngày, đến ngày 10/06/2024.", "20 calendar days counted, to 10/06/2024."),
                            new Phrase("Chậm nhất là ngày 10/06/2024.", "At the latest on 10/06/2024."));
            assertThat(account.proofs()).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"2024-06-12, 3", "2024-06-13, 2", "2024-06-14, 1", "2024-06-15, 0", "2024-06-17, 0"})
        void showsTheDistanceInWorkingDays(String calledOn, int days) {
            assertThat(explained(THREE_WORKING_BEFORE, opening("2024-06-17").with(CALLED_ON, calledOn))
                            .slots())
                    .containsEntry("days", Phrase.number(days));
        }

        @Test
        void tellsWhatIsMissing() {
            var account = explained(TWENTY_BEFORE, opening("2024-06-30"));

            assertThat(account.missing()).containsExactly(CALLED_ON.label());
            assertThat(account.slots()).doesNotContainKey("days").containsKey("due");
            assertThat(explained(TWENTY_BEFORE, NOTHING).missing())
                    .containsExactly(CALLED_ON.label(), OPENS_ON.label());
            assertThat(explained(TWENTY_BEFORE, NOTHING).arithmetic()).isEmpty();
        }

        @Test
        void isDueOnItsLastDay() {
            Due due = TWENTY_BEFORE.due(opening("2024-06-30"), PLAIN).get(0);

            assertThat(TWENTY_BEFORE.due(opening("2024-06-30"), PLAIN)).hasSize(1);
            assertThat(due.fact()).isEqualTo("calledOn");
            assertThat(due.what()).isEqualTo(CALLED_ON.label());
            assertThat(due.latest()).isTrue();
            assertThat(due.day()).isEqualTo(LocalDate.of(2024, 6, 10));
            assertThat(due.reason()).isEqualTo(Reason.MET);
            assertThat(due.arithmetic()).hasSize(3);
        }

        @Test
        void isDueOnNoDayWhileTheEventOrTheCalendarIsUnknown() {
            assertThat(TWENTY_BEFORE.due(NOTHING, PLAIN))
                    .containsExactly(
                            new Due("calledOn", CALLED_ON.label(), true, null, Reason.NOT_YET_DUE, List.of(), null));
            Due undecided =
                    THREE_WORKING_BEFORE.due(opening("2024-06-04"), JUNE_ONLY).get(0);
            assertThat(undecided.day()).isNull();
            assertThat(undecided.latest()).isTrue();
            assertThat(undecided.reason()).isEqualTo(Reason.CALENDAR_NOT_DECIDED);
            assertThat(undecided.arithmetic()).isNotEmpty();
        }

        @Test
        void isDescribed() {
            assertThat(TWENTY_BEFORE.describe())
                    .isEqualTo(new Phrase(
                            "ngày triệu tập chậm nhất 20 ngày trước ngày khai mạc",
                            "day of calling at least 20 calendar days before opening day"));
        }
    }

    @Nested
    class After {

        @ParameterizedTest
        @CsvSource({"2024-06-13, MET", "2024-06-14, MET", "2024-06-15, NOT_MET"})
        void theLastDayCountsAndTheEventDoesNot(String calledOn, Reason reason) {
            // Ten days after Tuesday 4 June is Friday 14 June.
            assertThat(TEN_AFTER.judge(closing("2024-06-04").with(CALLED_ON, calledOn), PLAIN))
                    .isEqualTo(reason);
        }

        @ParameterizedTest
        @CsvSource({"2024-06-15, MET", "2024-06-16, MET", "2024-06-17, MET", "2024-06-18, NOT_MET"})
        void movesOnToTheNextWorkingDay(String calledOn, Reason reason) {
            // Ten days after Wednesday 5 June is Saturday 15 June.
            assertThat(TEN_AFTER.judge(closing("2024-06-05").with(CALLED_ON, calledOn), PLAIN))
                    .isEqualTo(reason);
        }

        @Test
        void isKeptWhateverTheCalendarSaysWhenKeptWithoutMoving() {
            // Ten days after 28 June is 8 July, which is not decided.
            Thing closed = closing("2024-06-28");

            assertThat(TEN_AFTER.judge(closed.with(CALLED_ON, "2024-07-08"), JUNE_ONLY))
                    .isEqualTo(Reason.MET);
            assertThat(TEN_AFTER.judge(closed.with(CALLED_ON, "2024-07-09"), JUNE_ONLY))
                    .isEqualTo(Reason.CALENDAR_NOT_DECIDED);
            assertThat(TEN_AFTER.judge(closed, JUNE_ONLY)).isEqualTo(Reason.CALENDAR_NOT_DECIDED);
            assertThat(THREE_WORKING_AFTER.judge(closed.with(CALLED_ON, "2024-06-28"), JUNE_ONLY))
                    .isEqualTo(Reason.CALENDAR_NOT_DECIDED);
        }

        @Test
        void theActNotRecordedProvesSomethingPastTheMovedDayOnly() {
            Thing closed = closing("2024-06-05");

            assertThat(TEN_AFTER.judge(closed, PLAIN)).isEqualTo(Reason.FACT_MISSING);
            assertThat(TEN_AFTER.judge(closed, completeThrough("2024-06-16"))).isEqualTo(Reason.NOT_YET_DUE);
            assertThat(TEN_AFTER.judge(closed, completeThrough("2024-06-17"))).isEqualTo(Reason.NEVER_DONE);
        }

        @Test
        void needsTheEvent() {
            assertThat(TEN_AFTER.judge(NOTHING.with(CALLED_ON, "2024-06-10"), PLAIN))
                    .isEqualTo(Reason.FACT_MISSING);
        }

        @Test
        void countsMonths() {
            Requirement<Thing> month = CALLED_ON.within(1, MONTHS).after(CLOSES_ON);

            assertThat(month.judge(closing("2024-01-31").with(CALLED_ON, "2024-02-29"), PLAIN))
                    .isEqualTo(Reason.MET);
            assertThat(month.judge(closing("2024-01-31").with(CALLED_ON, "2024-03-01"), PLAIN))
                    .isEqualTo(Reason.NOT_MET);
            assertThat(explained(month, closing("2024-01-31").with(CALLED_ON, "2024-03-01"))
                            .slots())
                    .containsEntry("days", Phrase.number(30))
                    .containsEntry("required", Phrase.number(1))
                    .containsEntry("due", Phrase.same("29/02/2024"));
        }

        @ParameterizedTest
        @CsvSource({"2024-06-05, 0", "2024-06-06, 1", "2024-06-07, 2", "2024-06-08, 2", "2024-06-10, 3"})
        void showsTheDistanceInWorkingDays(String calledOn, int days) {
            assertThat(explained(THREE_WORKING_AFTER, closing("2024-06-05").with(CALLED_ON, calledOn))
                            .slots())
                    .containsEntry("days", Phrase.number(days));
        }

        @Test
        void showsTheDistanceInCalendarDays() {
            assertThat(explained(TEN_AFTER, closing("2024-06-05").with(CALLED_ON, "2024-06-18"))
                            .slots())
                    .containsEntry("days", Phrase.number(13))
                    .containsEntry("due", Phrase.same("17/06/2024"));
        }

        @Test
        void isDueOnTheMovedDay() {
            assertThat(TEN_AFTER.due(closing("2024-06-05"), PLAIN).get(0).day()).isEqualTo(LocalDate.of(2024, 6, 17));
            assertThat(TEN_AFTER.due(closing("2024-06-28"), JUNE_ONLY).get(0).reason())
                    .isEqualTo(Reason.CALENDAR_NOT_DECIDED);
        }

        @Test
        void isDescribed() {
            assertThat(THREE_WORKING_AFTER.describe())
                    .isEqualTo(new Phrase(
                            "ngày triệu tập trong thời hạn 3 ngày làm việc kể từ ngày bế mạc",
                            "day of calling within 3 working days after closing day"));
        }
    }

    @Nested
    class NotSooner {

        @ParameterizedTest
        @CsvSource({"2024-06-14, NOT_MET", "2024-06-15, MET", "2024-06-16, MET"})
        void theFirstDayCountsAndNeverMoves(String calledOn, Reason reason) {
            // Five days after Monday 10 June is Saturday 15 June.
            assertThat(NOT_SOONER.judge(closing("2024-06-10").with(CALLED_ON, calledOn), PLAIN))
                    .isEqualTo(reason);
        }

        @Test
        void isNotYetDueWhileNothingWasDone() {
            assertThat(NOT_SOONER.judge(closing("2024-06-10"), PLAIN)).isEqualTo(Reason.FACT_MISSING);
            assertThat(NOT_SOONER.judge(closing("2024-06-10"), completeThrough("2030-01-01")))
                    .isEqualTo(Reason.NOT_YET_DUE);
        }

        @Test
        void needsTheCalendarForWorkingDaysOnly() {
            Requirement<Thing> working = CALLED_ON.notSooner(3, WORKING_DAYS).after(CLOSES_ON);
            Thing late = closing("2024-06-27").with(CALLED_ON, "2024-08-01");

            assertThat(working.judge(late, JUNE_ONLY)).isEqualTo(Reason.CALENDAR_NOT_DECIDED);
            assertThat(NOT_SOONER.judge(late, JUNE_ONLY)).isEqualTo(Reason.MET);
            assertThat(explained(working, late, JUNE_ONLY).arithmetic()).isEmpty();
            assertThat(working.due(late, JUNE_ONLY))
                    .containsExactly(new Due(
                            "calledOn",
                            CALLED_ON.label(),
                            false,
                            null,
                            Reason.CALENDAR_NOT_DECIDED,
                            List.of(),
                            TimeLimit.of(3, WORKING_DAYS).proofAfter(LocalDate.of(2024, 6, 27), JUNE_ONLY.calendar())));
        }

        @Test
        void tellsItsArithmeticWithoutALastDay() {
            var account = explained(NOT_SOONER, closing("2024-06-10").with(CALLED_ON, "2024-06-14"));

            Phrase step = new Phrase(
                    "Tính từ ngày 10/06/2024, ngày này không tính, 5 ngày: sớm nhất là ngày 15/06/2024.",
                    "Counted from 10/06/2024, that day not counted, 5 calendar days: at the earliest on 15/06/2024.");
            assertThat(account.arithmetic()).containsExactly(step);
            assertThat(account.proofs()).isEmpty();
            assertThat(account.slots())
                    .containsEntry("days", Phrase.number(4))
                    .containsEntry("due", Phrase.same("15/06/2024"))
                    .containsEntry("required", Phrase.number(5));
            assertThat(NOT_SOONER.due(closing("2024-06-10"), PLAIN))
                    .containsExactly(new Due(
                            "calledOn",
                            CALLED_ON.label(),
                            false,
                            LocalDate.of(2024, 6, 15),
                            Reason.MET,
                            List.of(step),
                            null));
        }

        @Test
        void isDescribed() {
            assertThat(NOT_SOONER.describe())
                    .isEqualTo(new Phrase(
                            "ngày triệu tập không sớm hơn 5 ngày kể từ ngày bế mạc",
                            "day of calling not sooner than 5 calendar days after closing day"));
        }
    }

    @Nested
    class WithoutAnyDays {

        private final Requirement<Thing> before =
                CALLED_ON.atLeast(0, CALENDAR_DAYS).before(OPENS_ON);
        private final Requirement<Thing> after =
                CALLED_ON.within(0, CALENDAR_DAYS).after(CLOSES_ON);
        private final Requirement<Thing> notSooner =
                CALLED_ON.notSooner(0, CALENDAR_DAYS).after(CLOSES_ON);

        @Test
        void theEventItselfIsTheBound() {
            Thing thing = NOTHING.with(OPENS_ON, "2024-06-12").with(CLOSES_ON, "2024-06-12");

            for (Requirement<Thing> latest : List.of(before, after)) {
                assertThat(latest.judge(thing.with(CALLED_ON, "2024-06-12"), PLAIN))
                        .isEqualTo(Reason.MET);
                assertThat(latest.judge(thing.with(CALLED_ON, "2024-06-13"), PLAIN))
                        .isEqualTo(Reason.NOT_MET);
            }
            assertThat(notSooner.judge(thing.with(CALLED_ON, "2024-06-12"), PLAIN))
                    .isEqualTo(Reason.MET);
            assertThat(notSooner.judge(thing.with(CALLED_ON, "2024-06-11"), PLAIN))
                    .isEqualTo(Reason.NOT_MET);
            assertThat(explained(notSooner, thing).arithmetic())
                    .containsExactly(new Phrase("Sớm nhất là ngày 12/06/2024.", "At the earliest on 12/06/2024."));
        }

        @Test
        void isDescribedWithoutThem() {
            assertThat(before.describe())
                    .isEqualTo(new Phrase(
                            "ngày triệu tập không muộn hơn ngày khai mạc",
                            "day of calling not later than opening day"));
            assertThat(after.describe())
                    .isEqualTo(new Phrase(
                            "ngày triệu tập không muộn hơn ngày bế mạc", "day of calling not later than closing day"));
            assertThat(notSooner.describe())
                    .isEqualTo(new Phrase(
                            "ngày triệu tập không sớm hơn ngày bế mạc", "day of calling not sooner than closing day"));
        }
    }

    @Test
    void namesItsSlots() {
        assertThat(TEN_AFTER.slots()).containsExactlyInAnyOrder("days", "required", "due", "calledOn", "closesOn");
    }

    @Test
    void hasNeighboursInAmountAndUnit() {
        assertThat(changes(TWENTY_BEFORE))
                .containsExactly(
                        "20 CALENDAR_DAYS -> 21 CALENDAR_DAYS",
                        "20 CALENDAR_DAYS -> 19 CALENDAR_DAYS",
                        "20 CALENDAR_DAYS -> 20 WORKING_DAYS");
        assertThat(changes(THREE_WORKING_AFTER))
                .containsExactly(
                        "3 WORKING_DAYS -> 4 WORKING_DAYS",
                        "3 WORKING_DAYS -> 2 WORKING_DAYS",
                        "3 WORKING_DAYS -> 3 CALENDAR_DAYS");
        assertThat(changes(CALLED_ON.within(2, MONTHS).after(CLOSES_ON)))
                .containsExactly("2 MONTHS -> 3 MONTHS", "2 MONTHS -> 1 MONTHS", "2 MONTHS -> 60 CALENDAR_DAYS");
        assertThat(changes(CALLED_ON.notSooner(0, CALENDAR_DAYS).after(CLOSES_ON)))
                .containsExactly("0 CALENDAR_DAYS -> 1 CALENDAR_DAYS");
    }

    @Test
    void isWrittenAsData() {
        assertThat(TWENTY_BEFORE.form())
                .isEqualTo(Map.of(
                        "deadline", Map.of("act", "calledOn", "atLatest", "20 CALENDAR_DAYS", "before", "opensOn")));
        assertThat(NOT_SOONER.form())
                .isEqualTo(Map.of(
                        "deadline", Map.of("act", "calledOn", "notSooner", "5 CALENDAR_DAYS", "after", "closesOn")));
        assertThat(NOT_SOONER).hasToString("{deadline={act=calledOn, notSooner=5 CALENDAR_DAYS, after=closesOn}}");
        assertReadsBack(TWENTY_BEFORE);
        assertReadsBack(TEN_AFTER);
        assertReadsBack(NOT_SOONER);
        assertThat(TWENTY_BEFORE).isNotEqualTo(NOT_SOONER).isNotEqualTo(TWENTY_BEFORE.form());
    }

    @Test
    void refusesAnAmountBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALLED_ON.atLeast(-1, CALENDAR_DAYS))
                .withMessage("amount must be 0 to 9999, was -1");
    }
}

package io.github.councilprocedures.rule;

import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.CLOSES_ON;
import static io.github.councilprocedures.fact.Thing.FIRST;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.MEETINGS;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.THING;
import static io.github.councilprocedures.fact.Thing.VOTES;
import static io.github.councilprocedures.rule.Duties.MONTHLY;
import static io.github.councilprocedures.rule.Duties.NEW;
import static io.github.councilprocedures.rule.Duties.NOTICE;
import static io.github.councilprocedures.rule.Duties.OLD;
import static io.github.councilprocedures.rule.Duties.PLAIN;
import static io.github.councilprocedures.rule.Duties.UNREAD;
import static io.github.councilprocedures.rule.Duties.draft;
import static io.github.councilprocedures.rule.Duties.meetings;
import static io.github.councilprocedures.rule.Duties.regular;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Occurrences;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Thing;
import io.github.councilprocedures.fact.Thing.Kind;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.PeriodKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    private static final Requirement<Thing> VOTED = VOTES.atLeast(1);

    private static Knowledge completeThrough(String day) {
        return PLAIN.recordedThrough(LocalDate.parse(day));
    }

    @Nested
    class Written {

        @Test
        void tellsWhatItWasGiven() {
            Rule<Thing> rule = draft("thing.duty")
                    .leavingOut("Bỏ một điều.", "One thing.")
                    .restingOn(Ground.PRACTICE)
                    .appliesWhen(VOTED)
                    .from("2016-01-01")
                    .requires(KIND.is(Kind.REGULAR))
                    .otherwise("Loại {kind}, cần {allowed}; {votes}.", "Kind {kind}, not {allowed}; {votes}.");

            assertThat(rule.about()).isSameAs(THING);
            assertThat(rule.id()).isEqualTo("thing.duty");
            assertThat(rule).hasToString("thing.duty");
            assertThat(rule.title()).isEqualTo(new Phrase("Việc phải làm", "Duty"));
            assertThat(rule.why()).isEqualTo(new Phrase("Vì cần.", "It is needed."));
            assertThat(rule.leftOut()).contains(new Phrase("Bỏ một điều.", "One thing."));
            assertThat(rule.ground()).isEqualTo(Ground.PRACTICE);
            assertThat(rule.conditions()).containsExactly(VOTED);
            assertThat(rule.governedBy()).contains(OPENS_ON);
            assertThat(rule.versions()).hasSize(1);
            assertThat(rule.otherwise())
                    .isEqualTo(
                            Wording.of("Loại {kind}, cần {allowed}; {votes}.", "Kind {kind}, not {allowed}; {votes}."));
            assertThat(NOTICE.leftOut()).isEmpty();
            assertThat(NOTICE.ground()).isEqualTo(Ground.STATUTE);
        }

        @Test
        void itsVersionsTellWhatTheyWereGiven() {
            Rule<Thing> rule = draft("thing.duty")
                    .from("2016-01-01")
                    .under(OLD.article(1), OLD.article(2))
                    .under(NEW)
                    .knownBy(Evidence.REPORTED)
                    .when(KIND.is(Kind.REGULAR))
                    .saying("{votes} phiếu", "{votes} votes")
                    .requires(VOTED)
                    .otherwise("x", "x");
            RuleVersion<Thing> version = rule.versions().get(0);

            assertThat(version.from()).isEqualTo(LocalDate.of(2016, 1, 1));
            assertThat(version.status()).isEqualTo(Status.REQUIRES);
            assertThat(version.citations()).containsExactly(OLD.article(1), OLD.article(2), NEW.whole());
            assertThat(version.evidence()).contains(Evidence.REPORTED);
            assertThat(version.conditions()).containsExactly(KIND.is(Kind.REGULAR));
            assertThat(version.requirement()).contains(VOTED);
            assertThat(version.otherwise()).contains(Wording.of("{votes} phiếu", "{votes} votes"));
            assertThat(NOTICE.versions().get(0).otherwise()).isEmpty();
            assertThat(NOTICE.versions().get(0).evidence()).contains(Evidence.TEXT_READ);
            assertThat(NOTICE.versions().get(1).status()).isEqualTo(Status.NOT_ENCODED);
            assertThat(NOTICE.versions().get(1).evidence()).isEmpty();
            assertThat(NOTICE.governedThrough()).isEmpty();
            assertThat(MONTHLY.governedThrough()).contains(CLOSES_ON);
            assertThat(NOTICE.versions().get(1).requirement()).isEmpty();
        }

        @Test
        void eachEndIsAStatusOfItsOwn() {
            Rule<Thing> rule = draft("thing.duty")
                    .from("2016-01-01")
                    .under(OLD)
                    .requires(VOTED)
                    .from("2017-01-01")
                    .under(OLD)
                    .suspended()
                    .from("2018-01-01")
                    .under(OLD)
                    .expired()
                    .from("2019-01-01")
                    .under(OLD)
                    .repealed()
                    .from("2020-01-01")
                    .under(OLD)
                    .notEncoded()
                    .from("2021-01-01")
                    .under(OLD)
                    .leftToRegulation()
                    .from("2022-01-01")
                    .under(OLD)
                    .silent()
                    .otherwise("x", "x");

            assertThat(rule.versions().stream().map(RuleVersion::status))
                    .containsExactly(
                            Status.REQUIRES,
                            Status.SUSPENDED,
                            Status.EXPIRED,
                            Status.REPEALED,
                            Status.NOT_ENCODED,
                            Status.LEFT_TO_REGULATION,
                            Status.SILENT);
            assertThat(List.of(2016, 2017, 2018, 2019, 2020, 2021, 2022).stream()
                            .map(year -> rule.judge(NOTHING.with(VOTES, 1).with(OPENS_ON, year + "-06-01"), PLAIN)))
                    .containsExactly(
                            Reason.MET,
                            Reason.SUSPENDED,
                            Reason.EXPIRED,
                            Reason.REPEALED,
                            Reason.NOT_ENCODED,
                            Reason.LEFT_TO_REGULATION,
                            Reason.CONDITION);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "thing",
                    "thing.",
                    ".notice",
                    "Thing.notice",
                    "thing.Notice",
                    "thing..notice",
                    "thing.2",
                    "thing notice.x",
                    "thing.notice@",
                    "thing.notice@a b"
                })
        void refusesAnIdOfAnotherForm(String id) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rule.about(THING, id))
                    .withMessage("id must be lower-case words joined by dots, was \"" + id + "\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"thing.notice", "thing.notice-2.x1", "a.b.c", "thing.notice@05/2025/NQ-HĐND"})
        void takesAnIdOfTheForm(String id) {
            assertThat(Duties.notice(id).id()).isEqualTo(id);
        }

        @Test
        void refusesToLeaveOutItsNameItsReasonOrItsVersions() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Rule.about(THING, "thing.duty")
                            .because("a", "b")
                            .always()
                            .under(OLD)
                            .requires(VOTED)
                            .otherwise("x", "x"))
                    .withMessage("thing.duty: title is needed");
            assertThatIllegalStateException()
                    .isThrownBy(() -> Rule.about(THING, "thing.duty")
                            .titled("a", "b")
                            .always()
                            .under(OLD)
                            .requires(VOTED)
                            .otherwise("x", "x"))
                    .withMessage("thing.duty: because is needed");
            assertThatIllegalStateException()
                    .isThrownBy(() -> draft("thing.duty").otherwise("x", "x"))
                    .withMessage("thing.duty: at least one version is needed");
        }

        @Test
        void refusesVersionsThatNothingChoosesBetween() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Rule.about(THING, "thing.duty")
                            .titled("a", "b")
                            .because("a", "b")
                            .from("2016-01-01")
                            .under(OLD)
                            .requires(VOTED)
                            .from("2025-03-01")
                            .under(UNREAD)
                            .notEncoded()
                            .otherwise("x", "x"))
                    .withMessage("thing.duty: governedBy is needed to choose between versions");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2015-12-31", "2016-01-01"})
        void refusesVersionsOutOfOrder(String second) {
            var started = draft("thing.duty")
                    .from("2016-01-01")
                    .under(OLD)
                    .requires(VOTED)
                    .from(second)
                    .under(UNREAD)
                    .notEncoded();

            assertThatIllegalStateException()
                    .isThrownBy(() -> started.otherwise("x", "x"))
                    .withMessage("thing.duty: version of " + second + " does not start after the one before it");
        }

        @Test
        void refusesAStatuteThatIsNotCited() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> draft("thing.duty")
                            .from("2016-01-01")
                            .requires(VOTED)
                            .otherwise("x", "x"))
                    .withMessage("thing.duty: version of 2016-01-01 cites nothing");
        }

        @Test
        void refusesAWordingThatAVersionCannotFill() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> draft("thing.duty")
                            .from("2016-01-01")
                            .under(OLD)
                            .requires(VOTED)
                            .otherwise("{day} {votes}", "{votes} {day}"))
                    .withMessage("thing.duty: the wording has slots [day]; the version of 2016-01-01 gives"
                            + " [required, votes]");
            assertThatIllegalStateException()
                    .isThrownBy(() -> draft("thing.duty")
                            .from("2016-01-01")
                            .under(OLD)
                            .saying("{days}", "{days}")
                            .requires(VOTED)
                            .otherwise("{votes}", "{votes}"))
                    .withMessage("thing.duty: the wording has slots [days]; the version of 2016-01-01 gives"
                            + " [required, votes]");
        }

        @Test
        void aWordingMayUseWhatTheConditionsTell() {
            Rule<Thing> rule = draft("thing.duty")
                    .appliesWhen(KIND.is(Kind.REGULAR))
                    .from("2016-01-01")
                    .under(OLD)
                    .when(FIRST.is(true))
                    .requires(VOTED)
                    .otherwise("{kind} {first} {votes}", "{kind} {first} {votes}");

            assertThat(Duties.finding(
                                    rule,
                                    regular("2024-01-01").with(FIRST, true).with(VOTES, 0))
                            .message())
                    .isEqualTo(new Phrase("thường lệ có 0", "regular yes 0"));
        }

        @Test
        void refusesSilenceOfATextThatWasNotRead() {
            var reported = draft("thing.duty").from("2016-01-01").under(OLD).knownBy(Evidence.REPORTED);

            assertThatIllegalStateException()
                    .isThrownBy(reported::leftToRegulation)
                    .withMessage("thing.duty: silence from 2016-01-01 needs the text read");
        }

        @Test
        void refusesADayThatIsNone() {
            var draft = draft("thing.duty");

            assertThatExceptionOfType(DateTimeParseException.class)
                    .isThrownBy(() -> draft.from("2016-13-01"))
                    .withMessageContaining("2016-13-01");
        }
    }

    @Nested
    class Judged {

        @ParameterizedTest
        @CsvSource({
            "2015-12-31, NOT_ENCODED",
            "2016-01-01, NOT_MET",
            "2025-02-28, NOT_MET",
            "2025-03-01, NOT_ENCODED",
            "2025-06-15, NOT_ENCODED",
            "2025-06-16, LEFT_TO_REGULATION",
            "2031-12-31, LEFT_TO_REGULATION"
        })
        void theGoverningDayChoosesTheVersion(String opensOn, Reason reason) {
            Thing late = regular(LocalDate.parse(opensOn).minusDays(19).toString(), opensOn);

            assertThat(NOTICE.judge(late, PLAIN)).isEqualTo(reason);
        }

        @Test
        void isTheVersionInForceOnADay() {
            assertThat(NOTICE.versionOn(LocalDate.of(2015, 12, 31))).isEmpty();
            assertThat(NOTICE.versionOn(LocalDate.of(2016, 1, 1)))
                    .containsSame(NOTICE.versions().get(0));
            assertThat(NOTICE.versionOn(LocalDate.of(2025, 6, 15)))
                    .containsSame(NOTICE.versions().get(1));
            assertThat(NOTICE.versionOn(LocalDate.of(2025, 6, 16)))
                    .containsSame(NOTICE.versions().get(2));
        }

        @Test
        void beforeTheFirstVersionOnlyAStatuteIsUnknown() {
            Rule<Thing> practice = draft("thing.duty")
                    .restingOn(Ground.PRACTICE)
                    .from("2016-01-01")
                    .requires(VOTED)
                    .otherwise("x", "x");

            assertThat(practice.judge(NOTHING.with(OPENS_ON, "2015-12-31"), PLAIN))
                    .isEqualTo(Reason.CONDITION);
        }

        @Test
        void aConditionThatDoesNotHoldOrIsNotKnownDecides() {
            Thing early = regular("2024-06-01", "2024-06-30");

            assertThat(NOTICE.judge(early, PLAIN)).isEqualTo(Reason.MET);
            assertThat(NOTICE.judge(early.with(KIND, Kind.URGENT), PLAIN)).isEqualTo(Reason.CONDITION);
            assertThat(NOTICE.judge(early.with(FIRST, true), PLAIN)).isEqualTo(Reason.CONDITION);
            assertThat(NOTICE.judge(
                            NOTHING.with(KIND, Kind.REGULAR)
                                    .with(OPENS_ON, "2024-06-30")
                                    .with(CALLED_ON, "2024-06-01"),
                            PLAIN))
                    .isEqualTo(Reason.FACT_MISSING);
            assertThat(NOTICE.judge(NOTHING.with(FIRST, true), PLAIN)).isEqualTo(Reason.CONDITION);
        }

        @Test
        void theFirstConditionUnknownGivesItsReason() {
            Rule<Thing> rule = draft("thing.duty")
                    .appliesWhen(Requirement.present(OPENS_ON), KIND.is(Kind.REGULAR), KIND.when(Kind.REGULAR, VOTED))
                    .from("2016-01-01")
                    .under(OLD)
                    .requires(VOTED)
                    .otherwise("x", "x");

            assertThat(rule.judge(NOTHING, PLAIN)).isEqualTo(Reason.NOT_YET_DUE);
            // Never opened, in a complete record: so the rule is not about it.
            assertThat(rule.judge(NOTHING, completeThrough("2030-01-01"))).isEqualTo(Reason.CONDITION);
            // A condition that does not apply does not hold.
            assertThat(rule.judge(NOTHING.with(OPENS_ON, "2024-01-01").with(KIND, Kind.URGENT), PLAIN))
                    .isEqualTo(Reason.CONDITION);
        }

        @Test
        void conditionsOfAVersionAreItsOwn() {
            Rule<Thing> rule = draft("thing.duty")
                    .from("2016-01-01")
                    .under(OLD)
                    .when(KIND.is(Kind.REGULAR))
                    .requires(VOTED)
                    .from("2025-03-01")
                    .under(NEW)
                    .when(KIND.is(Kind.URGENT))
                    .leftToRegulation()
                    .otherwise("x", "x");
            Thing urgent = NOTHING.with(KIND, Kind.URGENT).with(VOTES, 1);

            assertThat(rule.judge(urgent.with(OPENS_ON, "2025-02-28"), PLAIN)).isEqualTo(Reason.CONDITION);
            assertThat(rule.judge(urgent.with(OPENS_ON, "2025-03-01"), PLAIN)).isEqualTo(Reason.LEFT_TO_REGULATION);
            assertThat(rule.judge(urgent.with(KIND, Kind.REGULAR).with(OPENS_ON, "2025-03-01"), PLAIN))
                    .isEqualTo(Reason.CONDITION);
            assertThat(rule.judge(NOTHING.with(OPENS_ON, "2024-01-01"), PLAIN)).isEqualTo(Reason.FACT_MISSING);
        }

        @Test
        void withoutTheGoverningDayNothingIsChosen() {
            assertThat(NOTICE.judge(NOTHING.with(KIND, Kind.REGULAR).with(FIRST, false), completeThrough("2030-01-01")))
                    .isEqualTo(Reason.NOT_YET_DUE);
        }

        @Test
        void aRuleThatHasAlwaysHeldAsksForNoDay() {
            Rule<Thing> rule = Rule.about(THING, "thing.sum")
                    .titled("Cộng", "Sum")
                    .because("a", "b")
                    .restingOn(Ground.ARITHMETIC)
                    .always()
                    .requires(VOTED)
                    .otherwise("x", "x");

            assertThat(rule.versions().get(0).from()).isEqualTo(LocalDate.MIN);
            assertThat(rule.governedBy()).isEmpty();
            assertThat(rule.judge(NOTHING.with(VOTES, 1), PLAIN)).isEqualTo(Reason.MET);
            assertThat(rule.judge(NOTHING.with(VOTES, 0), PLAIN)).isEqualTo(Reason.NOT_MET);
        }

        @Test
        void aClauseFromMemoryIsOffUnlessAskedFor() {
            Rule<Thing> rule = draft("thing.duty")
                    .from("2016-01-01")
                    .under(OLD)
                    .knownBy(Evidence.RECALLED)
                    .requires(VOTED)
                    .from("2025-03-01")
                    .under(UNREAD)
                    .knownBy(Evidence.REPORTED)
                    .requires(VOTED)
                    .otherwise("x", "x");
            Thing thing = NOTHING.with(VOTES, 0);

            assertThat(rule.judge(thing.with(OPENS_ON, "2024-01-01"), PLAIN)).isEqualTo(Reason.SWITCHED_OFF);
            assertThat(rule.judge(thing.with(OPENS_ON, "2024-01-01"), PLAIN.trustingRecalled()))
                    .isEqualTo(Reason.NOT_MET);
            assertThat(rule.judge(thing.with(OPENS_ON, "2025-03-01"), PLAIN)).isEqualTo(Reason.NOT_MET);
        }
    }

    @Nested
    class JudgedOver {

        @Test
        void aSpanUnderOneLawIsJudgedWhole() {
            assertThat(MONTHLY.judge(meetings("2024-01-01", "2024-02-29", "2024-01-05", "2024-02-05"), PLAIN))
                    .isEqualTo(Reason.MET);
            assertThat(MONTHLY.judge(meetings("2024-01-01", "2024-02-29", "2024-01-05"), completeThrough("2024-02-29")))
                    .isEqualTo(Reason.NOT_MET);
        }

        @Test
        void eachPartIsJudgedUnderTheLawOfItsDays() {
            Knowledge complete = completeThrough("2025-12-31");
            Thing allYear = meetings("2025-01-01", "2025-12-31", "2025-01-05", "2025-02-05");
            Thing noFebruary = meetings("2025-01-01", "2025-12-31", "2025-01-05", "2025-03-05");

            assertThat(MONTHLY.judge(allYear, complete)).isEqualTo(Reason.NOT_ENCODED);
            assertThat(MONTHLY.judge(noFebruary, complete)).isEqualTo(Reason.NOT_MET);
        }

        @Test
        void theWorstOfThePartsDecides() {
            Knowledge complete = completeThrough("2025-12-31");

            assertThat(MONTHLY.judge(meetings("2025-02-01", "2025-02-28", "2025-02-05"), complete))
                    .isEqualTo(Reason.MET);
            assertThat(MONTHLY.judge(meetings("2025-02-01", "2025-03-01", "2025-02-05"), complete))
                    .isEqualTo(Reason.NOT_ENCODED);
            // Of equally weighty answers the first.
            assertThat(MONTHLY.judge(meetings("2025-02-01", "2025-12-31"), PLAIN))
                    .isEqualTo(Reason.RECORD_NOT_COMPLETE);
            assertThat(MONTHLY.judge(meetings("2025-06-15", "2025-12-31"), complete))
                    .isEqualTo(Reason.NOT_ENCODED);
            assertThat(MONTHLY.judge(meetings("2025-06-16", "2025-12-31"), complete))
                    .isEqualTo(Reason.LEFT_TO_REGULATION);
            assertThat(MONTHLY.judge(meetings("2015-12-01", "2016-01-31", "2016-01-05"), complete))
                    .isEqualTo(Reason.NOT_ENCODED);
            assertThat(MONTHLY.judge(meetings("2014-12-01", "2015-01-31"), complete))
                    .isEqualTo(Reason.NOT_ENCODED);
        }

        @Test
        void whatIsKeptOutweighsWhatIsNoLongerAsked() {
            Rule<Thing> ended = Rule.about(THING, "thing.monthly")
                    .titled("a", "b")
                    .because("a", "b")
                    .governedOver(CALLED_ON, CLOSES_ON)
                    .from("2016-01-01")
                    .under(OLD)
                    .requires(MEETINGS.atLeast(1).per(PeriodKind.MONTH))
                    .from("2025-03-01")
                    .under(NEW)
                    .repealed()
                    .otherwise("x", "x");

            assertThat(ended.judge(meetings("2025-02-01", "2025-12-31", "2025-02-28"), PLAIN))
                    .isEqualTo(Reason.MET);
            assertThat(ended.judge(meetings("2025-03-01", "2025-12-31"), PLAIN)).isEqualTo(Reason.REPEALED);
        }

        @Test
        void needsBothEnds() {
            Thing whole = meetings("2024-01-01", "2024-01-31", "2024-01-05");

            assertThat(MONTHLY.judge(NOTHING.with(CALLED_ON, "2024-01-01").with(none()), PLAIN))
                    .isEqualTo(Reason.FACT_MISSING);
            assertThat(MONTHLY.judge(NOTHING.with(CLOSES_ON, "2024-01-01").with(none()), PLAIN))
                    .isEqualTo(Reason.FACT_MISSING);
            assertThat(MONTHLY.judge(whole.with(CLOSES_ON, "2015-12-31"), PLAIN))
                    .isEqualTo(Reason.CONDITION);
        }

        private Occurrences none() {
            return Occurrences.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31), List.of(), OptionalInt.empty());
        }
    }

    @Nested
    class Neighbours {

        @Test
        void areThoseOfEachVersionAndOfEachStart() {
            assertThat(NOTICE.neighbours().stream().map(NeighbourRule::change))
                    .containsExactly(
                            "condition (kind is regular) with THEMATIC",
                            "condition (kind is regular) with URGENT",
                            "condition (kind is regular) left out",
                            "condition (first time: no) with no",
                            "condition (first time: no) left out",
                            "from 2016-01-01: 20 CALENDAR_DAYS -> 21 CALENDAR_DAYS",
                            "from 2016-01-01: 20 CALENDAR_DAYS -> 19 CALENDAR_DAYS",
                            "from 2016-01-01: 20 CALENDAR_DAYS -> 20 WORKING_DAYS",
                            "from 2016-01-01: starts a day sooner",
                            "from 2016-01-01: starts a day later",
                            "from 2025-03-01: starts a day sooner",
                            "from 2025-03-01: starts a day later",
                            "from 2025-06-16: starts a day sooner",
                            "from 2025-06-16: starts a day later");
            assertThat(NOTICE.neighbours()).allSatisfy(neighbour -> {
                assertThat(neighbour.rule().id()).isEqualTo("thing.notice");
                assertThat(neighbour.rule().versions()).hasSize(3);
                assertThat(neighbour.rule().conditions().equals(NOTICE.conditions()))
                        .isEqualTo(!neighbour.change().startsWith("condition"));
                assertThat(neighbour.rule().otherwise()).isEqualTo(NOTICE.otherwise());
            });
        }

        @Test
        void changeWhatTheySay() {
            List<NeighbourRule<Thing>> all = NOTICE.neighbours();
            assertThat(all.get(0).rule().conditions()).hasSize(2);
            assertThat(all.get(2).rule().conditions()).hasSize(1);
            List<NeighbourRule<Thing>> neighbours = all.subList(5, all.size());

            assertThat(neighbours.get(1).rule().judge(regular("2024-06-11", "2024-06-30"), PLAIN))
                    .isEqualTo(Reason.MET);
            assertThat(neighbours.get(0).rule().judge(regular("2024-06-10", "2024-06-30"), PLAIN))
                    .isEqualTo(Reason.NOT_MET);
            assertThat(starts(neighbours.get(3).rule())).startsWith("2015-12-31");
            assertThat(starts(neighbours.get(4).rule())).startsWith("2016-01-02");
            assertThat(starts(neighbours.get(5).rule())).containsExactly("2016-01-01", "2025-02-28", "2025-06-16");
            assertThat(starts(neighbours.get(8).rule())).containsExactly("2016-01-01", "2025-03-01", "2025-06-17");
            assertThat(neighbours.get(5).rule().judge(regular("2025-02-28"), PLAIN))
                    .isEqualTo(Reason.NOT_ENCODED);
            assertThat(neighbours.get(8).rule().judge(regular("2025-06-16"), PLAIN))
                    .isEqualTo(Reason.NOT_ENCODED);
        }

        private List<String> starts(Rule<?> rule) {
            return rule.versions().stream()
                    .map(version -> version.from().toString())
                    .toList();
        }

        @Test
        void areThoseOfTheConditionsOfEachVersionToo() {
            Rule<Thing> rule = draft("thing.duty")
                    .from("2016-01-01")
                    .under(OLD)
                    .when(FIRST.is(true), KIND.is(Kind.REGULAR))
                    .notEncoded()
                    .otherwise("x", "x");
            List<NeighbourRule<Thing>> neighbours = rule.neighbours();

            assertThat(neighbours.stream().map(NeighbourRule::change))
                    .containsExactly(
                            "from 2016-01-01: condition (first time: yes) with no",
                            "from 2016-01-01: condition (first time: yes) left out",
                            "from 2016-01-01: condition (kind is regular) with THEMATIC",
                            "from 2016-01-01: condition (kind is regular) with URGENT",
                            "from 2016-01-01: condition (kind is regular) left out",
                            "from 2016-01-01: starts a day sooner",
                            "from 2016-01-01: starts a day later");
            assertThat(neighbours.get(1).rule().versions().get(0).conditions()).containsExactly(KIND.is(Kind.REGULAR));
            assertThat(neighbours.get(2).rule().versions().get(0).conditions())
                    .containsExactly(FIRST.is(true), KIND.oneOf(Kind.REGULAR, Kind.THEMATIC));
        }

        @Test
        void aRuleThatHasAlwaysHeldHasNoStart() {
            Rule<Thing> rule = Rule.about(THING, "thing.sum")
                    .titled("Cộng", "Sum")
                    .because("a", "b")
                    .restingOn(Ground.ARITHMETIC)
                    .always()
                    .requires(CALLED_ON.within(0, CALENDAR_DAYS).after(OPENS_ON))
                    .otherwise("x", "x");

            assertThat(rule.neighbours().stream().map(NeighbourRule::change))
                    .containsExactly("always: 0 CALENDAR_DAYS -> 1 CALENDAR_DAYS");
        }
    }
}

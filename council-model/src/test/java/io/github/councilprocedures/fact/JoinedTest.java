package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Requirements.PLAIN;
import static io.github.councilprocedures.fact.Requirements.assertReadsBack;
import static io.github.councilprocedures.fact.Requirements.changes;
import static io.github.councilprocedures.fact.Requirements.completeThrough;
import static io.github.councilprocedures.fact.Requirements.explained;
import static io.github.councilprocedures.fact.Requirements.usedFacts;
import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.CLOSES_ON;
import static io.github.councilprocedures.fact.Thing.FIRST;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.TOTAL;
import static io.github.councilprocedures.fact.Thing.VOTES;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.fact.Thing.Kind;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All, any, by case, and the two kinds without facts. */
class JoinedTest {

    private static final Requirement<Thing> VOTED = VOTES.atLeast(1);
    private static final Requirement<Thing> REGULAR = KIND.is(Kind.REGULAR);
    private static final Requirement<Thing> TEN_AFTER =
            CALLED_ON.within(10, CALENDAR_DAYS).after(CLOSES_ON);
    private static final Requirement<Thing> TWENTY_BEFORE =
            CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON);

    private static Requirement<Thing> answering(Reason reason) {
        return Requirement.custom(Phrase.same(reason.name()), (thing, knowledge) -> reason);
    }

    private static Requirement<Thing>[] answers(String reasons) {
        List<Requirement<Thing>> parts = new ArrayList<>();
        for (String reason : reasons.split(" ")) {
            parts.add(answering(Reason.valueOf(reason)));
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        Requirement<Thing>[] array = parts.toArray(new Requirement[0]);
        return array;
    }

    @Nested
    class OfAll {

        @ParameterizedTest
        @CsvSource({
            "MET, MET",
            "MET MET, MET",
            "MET NOT_MET NEVER_DONE, NOT_MET",
            "NEVER_DONE NOT_MET, NEVER_DONE",
            "FACT_MISSING NOT_MET, NOT_MET",
            "CONDITION NEVER_DONE, NEVER_DONE",
            "MET FACT_MISSING NOT_YET_DUE MET, FACT_MISSING",
            "CONDITION NOT_YET_DUE FACT_MISSING, NOT_YET_DUE",
            "CONDITION MET, MET",
            "MET CONDITION, MET",
            "CONDITION CONDITION, CONDITION"
        })
        void aBrokenPartDecidesThenAnUnknownOne(String parts, Reason reason) {
            assertThat(Requirement.all(answers(parts)).judge(NOTHING, PLAIN)).isEqualTo(reason);
        }

        @Test
        void tellsFirstWhatDecided() {
            var both = Requirement.all(VOTED, REGULAR);

            assertThat(usedFacts(explained(both, NOTHING.with(VOTES, 1).with(KIND, Kind.URGENT))))
                    .containsExactly("kind", "votes");
            assertThat(usedFacts(explained(both, NOTHING.with(VOTES, 0).with(KIND, Kind.REGULAR))))
                    .containsExactly("votes", "kind");
            assertThat(usedFacts(explained(both, NOTHING.with(VOTES, 1)))).containsExactly("kind", "votes");
            assertThat(usedFacts(explained(both, NOTHING))).containsExactly("votes", "kind");
            assertThat(explained(Requirement.all(VOTES.atLeast(1), VOTES.atLeast(5)), NOTHING.with(VOTES, 4))
                            .slots())
                    .containsEntry("required", Phrase.number(5));
        }

        @Test
        void isDueWhenItsPartsAre() {
            Thing closed = NOTHING.with(CLOSES_ON, "2024-06-04").with(OPENS_ON, "2024-06-30");

            assertThat(Requirement.all(TEN_AFTER, VOTED, TWENTY_BEFORE).due(closed, PLAIN))
                    .extracting(Due::day)
                    .containsExactly(LocalDate.of(2024, 6, 14), LocalDate.of(2024, 6, 10));
        }

        @Test
        void isDescribed() {
            assertThat(Requirement.all(VOTED, REGULAR).describe())
                    .isEqualTo(new Phrase(
                            "số phiếu thuận ít nhất 1; loại là thường lệ", "votes for at least 1; kind is regular"));
            assertThat(Requirement.all(VOTED, Requirement.any(REGULAR, FIRST.is(true)))
                            .describe())
                    .isEqualTo(new Phrase(
                            "số phiếu thuận ít nhất 1; (loại là thường lệ hoặc lần đầu: có)",
                            "votes for at least 1; (kind is regular or first time: yes)"));
            assertThat(Requirement.all(VOTED, REGULAR).slots())
                    .containsExactlyInAnyOrder("required", "votes", "allowed", "kind");
        }

        @Test
        void hasTheNeighboursOfItsPartsAndIsWithoutEach() {
            assertThat(changes(Requirement.all(TEN_AFTER, FIRST.is(true))))
                    .containsExactly(
                            "10 CALENDAR_DAYS -> 11 CALENDAR_DAYS",
                            "10 CALENDAR_DAYS -> 9 CALENDAR_DAYS",
                            "10 CALENDAR_DAYS -> 10 WORKING_DAYS",
                            "without (day of calling within 10 calendar days after closing day)",
                            "with no",
                            "without (first time: yes)");
            assertThat(changes(Requirement.all(FIRST.is(true)))).containsExactly("with no");
            assertThat(Requirement.all(TEN_AFTER, FIRST.is(true))
                            .neighbours()
                            .get(5)
                            .requirement())
                    .isEqualTo(Requirement.all(TEN_AFTER));
        }

        @Test
        void isWrittenAsData() {
            assertThat(Requirement.all(VOTED, REGULAR).form())
                    .isEqualTo(Map.of("all", List.of(VOTED.form(), REGULAR.form())));
            assertReadsBack(Requirement.all(VOTED, Requirement.any(REGULAR, TEN_AFTER)));
        }

        @Test
        void refusesNoParts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Requirement.<Thing>all())
                    .withMessage("parts must not be empty");
        }
    }

    @Nested
    class OfAny {

        @ParameterizedTest
        @CsvSource({
            "NOT_MET MET, MET",
            "FACT_MISSING MET, MET",
            "NOT_MET NEVER_DONE, NOT_MET",
            "NEVER_DONE NOT_MET, NEVER_DONE",
            "NOT_MET FACT_MISSING NOT_YET_DUE NOT_MET, FACT_MISSING",
            "CONDITION NOT_YET_DUE FACT_MISSING, NOT_YET_DUE",
            "CONDITION NOT_MET, NOT_MET",
            "NOT_MET CONDITION, NOT_MET",
            "CONDITION CONDITION, CONDITION"
        })
        void aPartThatIsMetDecidesThenAnUnknownOne(String parts, Reason reason) {
            assertThat(Requirement.any(answers(parts)).judge(NOTHING, PLAIN)).isEqualTo(reason);
        }

        @Test
        void tellsOnlyWhatTheAnswerRestsOn() {
            var any = Requirement.any(
                    REGULAR,
                    Requirement.all(KIND.is(Kind.URGENT), VOTES.atLeast(1, 3).of(TOTAL)));

            assertThat(usedFacts(explained(any, NOTHING.with(KIND, Kind.REGULAR))))
                    .containsExactly("kind");
            assertThat(explained(any, NOTHING.with(KIND, Kind.URGENT)).missing())
                    .containsExactly(VOTES.label(), TOTAL.label());
            assertThat(explained(any, NOTHING.with(KIND, Kind.THEMATIC)).missing())
                    .containsExactly(VOTES.label(), TOTAL.label());
            assertThat(usedFacts(explained(Requirement.any(VOTED, REGULAR), NOTHING.with(KIND, Kind.URGENT))))
                    .containsExactly("votes");
        }

        @Test
        void namesNoDaySinceNoneOfThemMustBeKept() {
            assertThat(Requirement.any(TEN_AFTER, TWENTY_BEFORE).due(NOTHING.with(CLOSES_ON, "2024-06-04"), PLAIN))
                    .isEmpty();
        }

        @Test
        void isDescribed() {
            assertThat(Requirement.any(VOTED, Requirement.all(REGULAR, FIRST.is(true)))
                            .describe())
                    .isEqualTo(new Phrase(
                            "số phiếu thuận ít nhất 1 hoặc (loại là thường lệ; lần đầu: có)",
                            "votes for at least 1 or (kind is regular; first time: yes)"));
            assertThat(Requirement.any(VOTED, REGULAR).slots())
                    .containsExactlyInAnyOrder("required", "votes", "allowed", "kind");
        }

        @Test
        void hasTheNeighboursOfItsPartsAndIsWithoutEach() {
            var any = Requirement.any(FIRST.is(true), FIRST.is(false));

            assertThat(changes(any))
                    .containsExactly("with no", "without (first time: yes)", "with yes", "without (first time: no)");
            assertThat(any.neighbours().get(1).requirement()).isEqualTo(Requirement.any(FIRST.is(false)));
        }

        @Test
        void isWrittenAsData() {
            assertThat(Requirement.any(VOTED, REGULAR).form())
                    .isEqualTo(Map.of("any", List.of(VOTED.form(), REGULAR.form())));
            assertReadsBack(Requirement.any(VOTED, REGULAR));
        }

        @Test
        void refusesNoParts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Requirement.<Thing>any())
                    .withMessage("parts must not be empty");
        }
    }

    @Nested
    class OfCases {

        private final Requirement<Thing> cases =
                KIND.when(Kind.REGULAR, TWENTY_BEFORE).when(Kind.URGENT, VOTED);

        @Test
        void theValueChooses() {
            Thing thing = NOTHING.with(VOTES, 0).with(CALLED_ON, "2024-06-10").with(OPENS_ON, "2024-06-30");

            assertThat(cases.judge(thing.with(KIND, Kind.REGULAR), PLAIN)).isEqualTo(Reason.MET);
            assertThat(cases.judge(thing.with(KIND, Kind.URGENT), PLAIN)).isEqualTo(Reason.NOT_MET);
        }

        @Test
        void aValueWithoutACaseIsNotACase() {
            assertThat(cases.judge(NOTHING.with(KIND, Kind.THEMATIC), completeThrough("2024-12-31")))
                    .isEqualTo(Reason.CONDITION);
            assertThat(cases.judge(NOTHING, PLAIN)).isEqualTo(Reason.FACT_MISSING);
        }

        @Test
        void tellsOfItsCaseOnly() {
            assertThat(usedFacts(explained(cases, NOTHING.with(KIND, Kind.URGENT))))
                    .containsExactly("kind", "votes");
            assertThat(usedFacts(explained(cases, NOTHING.with(KIND, Kind.THEMATIC))))
                    .containsExactly("kind");
            assertThat(explained(cases, NOTHING).missing()).containsExactly(KIND.label());
        }

        @Test
        void isDueWhenItsCaseIs() {
            Thing opening = NOTHING.with(OPENS_ON, "2024-06-30");

            assertThat(cases.due(opening.with(KIND, Kind.REGULAR), PLAIN))
                    .extracting(Due::day)
                    .containsExactly(LocalDate.of(2024, 6, 10));
            assertThat(cases.due(opening.with(KIND, Kind.URGENT), PLAIN)).isEmpty();
            assertThat(cases.due(opening.with(KIND, Kind.THEMATIC), PLAIN)).isEmpty();
            assertThat(cases.due(opening, PLAIN)).isEmpty();
        }

        @Test
        void isDescribed() {
            assertThat(cases.describe())
                    .isEqualTo(new Phrase(
                            "theo loại – thường lệ: ngày triệu tập chậm nhất 20 ngày trước ngày khai mạc; đột xuất:"
                                    + " số phiếu thuận ít nhất 1",
                            "by kind – regular: day of calling at least 20 calendar days before opening day; urgent:"
                                    + " votes for at least 1"));
            assertThat(cases.slots())
                    .containsExactlyInAnyOrder("kind", "days", "required", "due", "calledOn", "opensOn", "votes");
        }

        @Test
        void hasTheNeighboursOfItsCasesAndIsWithoutEach() {
            assertThat(changes(KIND.when(Kind.REGULAR, FIRST.is(true)).when(Kind.URGENT, FIRST.is(false))))
                    .containsExactly(
                            "REGULAR: with no", "without case REGULAR", "URGENT: with yes", "without case URGENT");
            assertThat(changes(KIND.when(Kind.REGULAR, FIRST.is(true)))).containsExactly("REGULAR: with no");
            assertThat(KIND.when(Kind.REGULAR, FIRST.is(true))
                            .neighbours()
                            .get(0)
                            .requirement())
                    .isEqualTo(KIND.when(Kind.REGULAR, FIRST.oneOf(true, false)));
            assertThat(cases.neighbours())
                    .anySatisfy(
                            neighbour -> assertThat(neighbour.requirement()).isEqualTo(KIND.when(Kind.URGENT, VOTED)));
        }

        @Test
        void isWrittenAsData() {
            assertThat(cases.form())
                    .isEqualTo(Map.of(
                            "byCase",
                            Map.of(
                                    "of",
                                    "kind",
                                    "when",
                                    Map.of("REGULAR", TWENTY_BEFORE.form(), "URGENT", VOTED.form()))));
            assertReadsBack(cases);
        }

        @Test
        void refusesASecondCaseOfOneValue() {
            ByCase<Thing, Kind> once = KIND.when(Kind.REGULAR, VOTED);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> once.when(Kind.REGULAR, REGULAR))
                    .withMessage("value REGULAR of kind has a case already");
        }
    }

    @Nested
    class WithoutFacts {

        private final Phrase why = new Phrase("vì sao", "why");

        @Test
        void anUnclearCaseIsAlwaysUndetermined() {
            Requirement<Thing> unclear = Requirement.unclear("vì sao", "why");

            assertThat(unclear.judge(NOTHING, completeThrough("2024-12-31"))).isEqualTo(Reason.TEXT_AMBIGUOUS);
            assertThat(explained(unclear, NOTHING).arithmetic()).containsExactly(why);
            assertThat(unclear.describe()).isEqualTo(why);
            assertThat(unclear.slots()).isEmpty();
            assertThat(unclear.due(NOTHING, PLAIN)).isEmpty();
            assertThat(changes(unclear)).isEmpty();
            assertThat(unclear.form()).isEqualTo(Map.of("unclear", Map.of("vi", "vì sao", "en", "why")));
            assertReadsBack(unclear);
        }

        @Test
        void aCustomRequirementAnswersForItself() {
            Requirement<Thing> custom = Requirement.custom(
                    why, (thing, knowledge) -> knowledge.trustsRecalled() ? Reason.MET : Reason.NOT_MET);

            assertThat(custom.judge(NOTHING, PLAIN)).isEqualTo(Reason.NOT_MET);
            assertThat(custom.judge(NOTHING, PLAIN.trustingRecalled())).isEqualTo(Reason.MET);
            assertThat(explained(custom, NOTHING).arithmetic()).containsExactly(why);
            assertThat(custom.describe()).isEqualTo(why);
            assertThat(custom.slots()).isEmpty();
            assertThat(custom.neighbours()).isEmpty();
            assertThat(custom.form()).isEqualTo(Map.of("custom", Map.of("vi", "vì sao", "en", "why")));
        }
    }
}

package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.FIRST;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.MEETINGS;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.SENT_TO;
import static io.github.councilprocedures.fact.Thing.STEPS;
import static io.github.councilprocedures.fact.Thing.THING;
import static io.github.councilprocedures.fact.Thing.TOTAL;
import static io.github.councilprocedures.fact.Thing.VOTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.fact.Thing.Body;
import io.github.councilprocedures.fact.Thing.Kind;
import io.github.councilprocedures.fact.Thing.Step;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    @Test
    void hasANameALabelAndPerhapsADerivation() {
        assertThat(CALLED_ON.name()).isEqualTo("calledOn");
        assertThat(CALLED_ON).hasToString("calledOn");
        assertThat(CALLED_ON.label()).isEqualTo(new Phrase("ngày triệu tập", "day of calling"));
        assertThat(CALLED_ON.derivation()).isEmpty();
        assertThat(TOTAL.derivation()).contains(new Phrase("nam cộng nữ", "men and women"));
    }

    @Test
    void isMissingUnlessItsAbsenceHasAnotherReason() {
        assertThat(CALLED_ON.whenAbsent()).isEqualTo(Reason.FACT_MISSING);
        assertThat(OPENS_ON.whenAbsent()).isEqualTo(Reason.NOT_YET_DUE);
        assertThat(TOTAL.whenAbsent()).isEqualTo(Reason.RECORD_NOT_COMPLETE);
    }

    @Test
    void refusesToCallAbsenceAnythingButUndetermined() {
        Fact.Naming naming = Fact.named("a", "một", "one");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> naming.whenAbsent(Reason.NEVER_DONE))
                .withMessage("whenAbsent must be undetermined, was NEVER_DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CalledOn", "called-on", "called on", "2nd", "ngàyHọp"})
    void refusesANameThatIsNoWord(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.named(name, "một", "one"))
                .withMessage("name must be a lower-camel-case word, was \"" + name + "\"");
    }

    @Test
    void nothingOfAnEmptySubjectIsPresentOrShown() {
        for (Fact<Thing> fact : THING.facts()) {
            assertThat(fact.isPresent(NOTHING)).as(fact.name()).isFalse();
            assertThat(fact.show(NOTHING)).as(fact.name()).isEmpty();
        }
    }

    @Test
    void aDayIsReadAndShown() {
        Thing thing = NOTHING.with(CALLED_ON, "2024-06-03");

        assertThat(CALLED_ON.isPresent(thing)).isTrue();
        assertThat(CALLED_ON.epochDay(thing)).isEqualTo(LocalDate.of(2024, 6, 3).toEpochDay());
        assertThat(CALLED_ON.day(thing)).contains(LocalDate.of(2024, 6, 3));
        assertThat(CALLED_ON.day(NOTHING)).isEmpty();
        assertThat(CALLED_ON.show(thing)).contains(Phrase.same("03/06/2024"));
    }

    @Test
    void aNumberIsReadAndShown() {
        Thing thing = NOTHING.with(VOTES, 0);

        assertThat(VOTES.isPresent(thing)).isTrue();
        assertThat(VOTES.number(thing)).isZero();
        assertThat(VOTES.show(thing)).contains(Phrase.same("0"));
    }

    @Test
    void aChoiceIsReadAndShown() {
        Thing thing = NOTHING.with(KIND, Kind.THEMATIC).with(FIRST, false);

        assertThat(KIND.isPresent(thing)).isTrue();
        assertThat(KIND.choice(thing)).isEqualTo(Kind.THEMATIC);
        assertThat(KIND.show(thing)).contains(new Phrase("chuyên đề", "thematic"));
        assertThat(FIRST.show(thing)).contains(new Phrase("không", "no"));
        assertThat(FIRST.show(thing.with(FIRST, true))).contains(new Phrase("có", "yes"));
    }

    @Test
    void aSetIsReadAndShown() {
        Thing thing = NOTHING.sentTo(Body.FRONT, Body.COUNCIL);

        assertThat(SENT_TO.isPresent(thing)).isTrue();
        assertThat(SENT_TO.values(thing)).isEqualTo(Set.of(Body.COUNCIL, Body.FRONT));
        assertThat(SENT_TO.show(thing)).contains(new Phrase("Mặt trận, Hội đồng", "front, council"));
    }

    @Test
    void aLogIsReadAndShownAsRecorded() {
        Thing thing = NOTHING.took(Step.VISIT, "2024-05-02").took(Step.PLAN, "2024-04-01");

        assertThat(STEPS.isPresent(thing)).isTrue();
        assertThat(STEPS.length(thing)).isEqualTo(2);
        assertThat(STEPS.step(thing, 1)).isEqualTo(Step.PLAN);
        assertThat(STEPS.rank(thing, 1)).isEqualTo(LocalDate.of(2024, 4, 1).toEpochDay());
        assertThat(STEPS.show(thing))
                .contains(new Phrase(
                        "làm việc 02/05/2024; lập kế hoạch 01/04/2024", "visit 02/05/2024; plan 01/04/2024"));
    }

    @Test
    void aTallyIsReadAndShown() {
        Occurrences none =
                Occurrences.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), List.of(), OptionalInt.empty());
        Thing thing = NOTHING.with(none);

        assertThat(MEETINGS.isPresent(thing)).isTrue();
        assertThat(MEETINGS.occurrences(thing)).isSameAs(none);
        assertThat(MEETINGS.show(thing)).contains(Phrase.same("0"));
    }
}

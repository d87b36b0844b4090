package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.THING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.text.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectTypeTest {

    @Test
    void publishesItsFactsInOrder() {
        SubjectType<Thing> type = SubjectType.of("thing", "việc", "thing", List.of(OPENS_ON, CALLED_ON));

        assertThat(type.facts()).containsExactly(OPENS_ON, CALLED_ON);
        assertThat(type.fact("calledOn")).isSameAs(CALLED_ON);
        assertThat(type.name()).isEqualTo("thing");
        assertThat(type.label()).isEqualTo(new Phrase("việc", "thing"));
        assertThat(type).hasToString("thing");
    }

    @Test
    void answersAnUnknownNameWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THING.fact("called"))
                .withMessage("no fact \"called\" of thing; the nearest is \"calledOn\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubjectType.<Thing>of("bare", "trống", "bare", List.of())
                        .fact("x"))
                .withMessage("no fact \"x\" of bare");
    }

    @Test
    void refusesTwoFactsOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubjectType.of("thing", "việc", "thing", List.of(CALLED_ON, CALLED_ON)))
                .withMessage("two facts of thing have the name \"calledOn\"");
    }

    @Test
    void aTypeIsItselfUnlessItHasAScope() {
        SubjectType<Thing> type = SubjectType.of("thing", "việc", "thing", List.of(OPENS_ON));
        SubjectType<Thing> same = SubjectType.of("thing", "việc", "thing", List.of(OPENS_ON));
        SubjectType<Thing> other = SubjectType.of("other", "việc", "thing", List.of(OPENS_ON));

        assertThat(type).isEqualTo(type).isNotEqualTo(same).isNotEqualTo(type.within("a"));
        assertThat(type.within("a"))
                .isEqualTo(type.within("a"))
                .isEqualTo(same.within("a"))
                .hasSameHashCodeAs(same.within("a"))
                .isNotEqualTo(type.within("b"))
                .isNotEqualTo(other.within("a"))
                .isNotEqualTo(type)
                .isNotEqualTo("thing of a")
                .hasToString("thing of a");
        assertThat(type.within("a").hashCode())
                .isNotEqualTo(type.within("b").hashCode())
                .isNotEqualTo(other.within("a").hashCode());
        assertThat(type.scope()).isEmpty();
        assertThat(type.within("a").scope()).contains("a");
        assertThat(type.within("a").facts()).isEqualTo(type.facts());
        assertThatNullPointerException().isThrownBy(() -> type.within(null)).withMessage("scopeOfSubjects");
    }

    @Test
    void aSubjectHasNoPartsUnlessItSaysSo() {
        Subject plain = new Subject() {
            @Override
            public SubjectType<?> subjectType() {
                return THING;
            }

            @Override
            public Phrase place() {
                return Phrase.same("x");
            }
        };

        assertThat(plain.parts()).isEmpty();
        assertThat(plain.recordedThrough(plain)).isEmpty();
    }
}

package io.github.councilprocedures.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class DateSpanProperties {

    @Property
    void everySpanIsReadBack(@ForAll("spans") DateSpan span) {
        assertThat(DateSpan.parse(span.toString())).isEqualTo(span);
    }

    @Property
    void aDayLiesInTheIntersectionWhenItLiesInBoth(
            @ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other, @ForAll("days") LocalDate day) {
        boolean inIntersection =
                one.intersection(other).map(shared -> shared.contains(day)).orElse(false);
        assertThat(inIntersection).isEqualTo(one.contains(day) && other.contains(day));
    }

    @Property
    void theIntersectionIsEnclosedByBoth(@ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other) {
        assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
        assertThat(one.intersection(other).isPresent()).isEqualTo(one.overlaps(other));
        one.intersection(other)
                .ifPresent(shared -> assertThat(one.encloses(shared) && other.encloses(shared))
                        .isTrue());
    }

    @Property
    void aSpanEnclosesAnotherWhenTheirIntersectionIsTheOther(
            @ForAll("spans") DateSpan one, @ForAll("spans") DateSpan other) {
        assertThat(one.encloses(other))
                .isEqualTo(one.intersection(other).filter(other::equals).isPresent());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2016, 1, 1).toEpochDay(),
                        LocalDate.of(2018, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        Arbitrary<DateSpan> closed = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 400))
                .as((first, length) -> DateSpan.of(first, first.plusDays(length)));
        return Arbitraries.frequencyOf(Tuple.of(4, closed), Tuple.of(1, days().map(DateSpan::from)));
    }
}

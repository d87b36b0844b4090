package io.github.councilprocedures.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OrdinalProperties {

    @Property
    void a_roman_numeral_reads_back(@ForAll @IntRange(min = 1, max = 3999) int value) {
        Ordinal ordinal = Ordinal.of(value);
        assertThat(Ordinal.parse(ordinal.roman())).isEqualTo(ordinal);
        assertThat(Ordinal.parse("khóa " + ordinal.roman().toLowerCase(Locale.ROOT)))
                .isEqualTo(ordinal);
    }

    @Property
    void what_prints_reads_back(@ForAll @IntRange(min = 1, max = 3999) int value) {
        assertThat(Ordinal.parse(Ordinal.of(value).toString()).value()).isEqualTo(value);
    }

    @Property
    void no_two_ordinals_share_a_numeral(
            @ForAll @IntRange(min = 1, max = 3999) int one, @ForAll @IntRange(min = 1, max = 3999) int other) {
        assertThat(Ordinal.of(one).roman().equals(Ordinal.of(other).roman())).isEqualTo(one == other);
    }
}

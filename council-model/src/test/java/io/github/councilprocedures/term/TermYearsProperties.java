package io.github.councilprocedures.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TermYearsProperties {

    @Property
    void what_prints_reads_back(@ForAll("years") TermYears years) {
        assertThat(TermYears.parse(years.toString())).isEqualTo(years);
    }

    @Property
    void its_name_in_either_language_reads_back(@ForAll("years") TermYears years, @ForAll Language language) {
        assertThat(TermYears.parse(years.label().in(language))).isEqualTo(years);
    }

    @Property
    void every_spelling_means_the_same(
            @ForAll("years") TermYears years, @ForAll("openings") String opening, @ForAll("dashes") String dash) {
        assertThat(TermYears.parse(opening + years.firstYear() + dash + years.lastYear()))
                .isEqualTo(years);
    }

    @Provide
    Arbitrary<TermYears> years() {
        return Combinators.combine(
                        Arbitraries.integers().between(1946, 2100),
                        Arbitraries.integers().between(1, 10))
                .as((first, length) -> TermYears.of(first, first + length));
    }

    @Provide
    Arbitrary<String> openings() {
        return Arbitraries.of("", "nhiệm kỳ ", "Nhiệm kỳ ", "giai đoạn ", "GIAI ĐOẠN ", "Term ");
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("-", " - ", "–", " – ", "—", " —", "- ");
    }
}

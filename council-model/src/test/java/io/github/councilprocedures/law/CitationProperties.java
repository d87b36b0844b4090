package io.github.councilprocedures.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.text.Language;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CitationProperties {

    @Property
    void what_is_written_in_either_language_reads_back(
            @ForAll("citations") Citation citation, @ForAll Language language) {
        assertThat(Citation.parse(citation.label().in(language))).isEqualTo(citation);
    }

    @Property
    void what_prints_reads_back(@ForAll("citations") Citation citation) {
        assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
    }

    @Property
    void capitals_of_the_words_do_not_matter(@ForAll("citations") Citation citation, @ForAll Language language) {
        String written = citation.label().in(language);
        int number = written.length() - citation.instrumentNumber().length();
        String shouted = written.substring(0, number).toUpperCase(Locale.ROOT) + written.substring(number);
        assertThat(Citation.parse(shouted)).isEqualTo(citation);
    }

    @Provide
    Arbitrary<Citation> citations() {
        Arbitrary<String> numbers = Combinators.combine(
                        Arbitraries.integers().between(1, 2000),
                        Arbitraries.integers().between(1999, 2031),
                        Arbitraries.of("QH13", "NĐ-CP", "QĐ-TTg", "NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN", "NQ-HĐND"))
                .as((serial, year, sign) -> serial + "/" + year + "/" + sign);
        Arbitrary<String> numbered = Combinators.combine(
                        Arbitraries.integers().between(1, 9999), Arbitraries.of("", "a", "b", "đ"))
                .as((number, letter) -> number + letter);
        Arbitrary<String> points = Arbitraries.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "y", "a1");
        Arbitrary<Citation> whole = Combinators.combine(Arbitraries.of(InstrumentKind.class), numbers)
                .as(Citation::of);
        Arbitrary<Citation> article = Combinators.combine(whole, numbered).as(Citation::article);
        Arbitrary<Citation> clause = Combinators.combine(article, numbered).as(Citation::clause);
        Arbitrary<Citation> point =
                Combinators.combine(Arbitraries.oneOf(article, clause), points).as(Citation::point);
        return Arbitraries.oneOf(whole, article, clause, point);
    }
}

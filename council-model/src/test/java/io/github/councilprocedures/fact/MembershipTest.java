package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Requirements.PLAIN;
import static io.github.councilprocedures.fact.Requirements.assertReadsBack;
import static io.github.councilprocedures.fact.Requirements.changes;
import static io.github.councilprocedures.fact.Requirements.completeThrough;
import static io.github.councilprocedures.fact.Requirements.explained;
import static io.github.councilprocedures.fact.Thing.FIRST;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.councilprocedures.fact.Thing.Kind;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {

    @ParameterizedTest
    @CsvSource({
        "REGULAR, MET, NOT_MET, MET, NOT_MET",
        "THEMATIC, NOT_MET, MET, MET, NOT_MET",
        "URGENT, NOT_MET, MET, NOT_MET, MET"
    })
    void aValueIsInTheListOrNot(Kind kind, Reason is, Reason isNot, Reason oneOf, Reason noneOf) {
        Thing thing = NOTHING.with(KIND, kind);

        assertThat(KIND.is(Kind.REGULAR).judge(thing, PLAIN)).isEqualTo(is);
        assertThat(KIND.isNot(Kind.REGULAR).judge(thing, PLAIN)).isEqualTo(isNot);
        assertThat(KIND.oneOf(Kind.REGULAR, Kind.THEMATIC).judge(thing, PLAIN)).isEqualTo(oneOf);
        assertThat(KIND.noneOf(Kind.REGULAR, Kind.THEMATIC).judge(thing, PLAIN)).isEqualTo(noneOf);
    }

    @Test
    void needsTheValueHoweverCompleteTheRecord() {
        assertThat(KIND.is(Kind.REGULAR).judge(NOTHING, completeThrough("2024-12-31")))
                .isEqualTo(Reason.FACT_MISSING);
        assertThat(FIRST.isNot(true).judge(NOTHING, PLAIN)).isEqualTo(Reason.FACT_MISSING);
        assertThat(FIRST.isNot(true).judge(NOTHING.with(FIRST, false), PLAIN)).isEqualTo(Reason.MET);
    }

    @Test
    void tellsWhatIsAllowed() {
        assertThat(explained(KIND.noneOf(Kind.REGULAR), NOTHING.with(KIND, Kind.REGULAR))
                        .slots())
                .containsOnly(
                        entry("kind", new Phrase("thường lệ", "regular")),
                        entry("allowed", new Phrase("chuyên đề, đột xuất", "thematic, urgent")));
        assertThat(explained(KIND.oneOf(Kind.URGENT, Kind.REGULAR), NOTHING).slots())
                .containsOnly(entry("allowed", new Phrase("thường lệ, đột xuất", "regular, urgent")));
        assertThat(explained(KIND.is(Kind.URGENT), NOTHING).missing()).containsExactly(KIND.label());
        assertThat(explained(KIND.noneOf(Kind.values()), NOTHING).slots()).isEmpty();
    }

    @Test
    void isDescribed() {
        assertThat(KIND.is(Kind.REGULAR).describe()).isEqualTo(new Phrase("loại là thường lệ", "kind is regular"));
        assertThat(KIND.isNot(Kind.REGULAR).describe())
                .isEqualTo(new Phrase("loại không phải là thường lệ", "kind is not regular"));
        assertThat(KIND.oneOf(Kind.REGULAR, Kind.URGENT).describe())
                .isEqualTo(new Phrase("loại là một trong: thường lệ, đột xuất", "kind is one of: regular, urgent"));
        assertThat(KIND.noneOf(Kind.REGULAR, Kind.URGENT).describe())
                .isEqualTo(new Phrase("loại không thuộc: thường lệ, đột xuất", "kind is none of: regular, urgent"));
        assertThat(KIND.is(Kind.REGULAR).slots()).containsExactlyInAnyOrder("allowed", "kind");
    }

    @Test
    void yesOrNoIsDescribedByItsAnswer() {
        assertThat(FIRST.is(true).describe()).isEqualTo(new Phrase("lần đầu: có", "first time: yes"));
        assertThat(FIRST.isNot(true).describe()).isEqualTo(new Phrase("lần đầu: không", "first time: no"));
        assertThat(FIRST.oneOf(true, false).describe())
                .isEqualTo(new Phrase("lần đầu là một trong: có, không", "first time is one of: yes, no"));
    }

    @Test
    void hasNeighboursInEachMember() {
        assertThat(changes(KIND.is(Kind.REGULAR))).containsExactly("with THEMATIC", "with URGENT");
        assertThat(changes(KIND.noneOf(Kind.REGULAR, Kind.THEMATIC)))
                .containsExactly("without REGULAR", "without THEMATIC", "with URGENT");
        assertThat(changes(FIRST.is(true))).containsExactly("with no");
        assertThat(KIND.noneOf(Kind.REGULAR, Kind.THEMATIC).neighbours().get(0).requirement())
                .isEqualTo(KIND.noneOf(Kind.THEMATIC));
        assertThat(KIND.is(Kind.REGULAR).neighbours().get(0).requirement())
                .isEqualTo(KIND.oneOf(Kind.REGULAR, Kind.THEMATIC));
    }

    @Test
    void isWrittenAsData() {
        assertThat(KIND.oneOf(Kind.REGULAR, Kind.URGENT).form())
                .isEqualTo(Map.of("membership", Map.of("of", "kind", "oneOf", List.of("REGULAR", "URGENT"))));
        assertThat(FIRST.isNot(true).form())
                .isEqualTo(Map.of("membership", Map.of("of", "first", "noneOf", List.of("yes"))));
        assertReadsBack(KIND.oneOf(Kind.REGULAR, Kind.URGENT));
        assertReadsBack(FIRST.isNot(true));
        assertReadsBack(FIRST.is(false));
    }

    @Test
    void refusesAnEmptyList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KIND.oneOf())
                .withMessage("values of kind must not be empty");
    }
}

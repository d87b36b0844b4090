package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Requirements.PLAIN;
import static io.github.councilprocedures.fact.Requirements.explained;
import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.fact.Thing.Kind;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitedTest {

    private static final Citation FIRST = Citation.parse("khoản 1 Điều 62 Luật số 87/2015/QH13");
    private static final Citation SECOND = Citation.parse("khoản 1 Điều 70 Luật số 87/2015/QH13");
    private static final Requirement<Thing> NOTICE =
            CALLED_ON.atLeast(5, CALENDAR_DAYS).before(OPENS_ON);
    private static final Requirement<Thing> CITED = NOTICE.under(FIRST);

    private static final Thing LATE = NOTHING.with(CALLED_ON, "2024-03-02").with(OPENS_ON, "2024-03-06");

    @Test
    void inAllButItsClausesItIsTheRequirement() {
        assertThat(CITED.judge(LATE, PLAIN)).isEqualTo(Reason.NOT_MET);
        assertThat(CITED.slots()).isEqualTo(NOTICE.slots());
        assertThat(CITED.form()).isEqualTo(NOTICE.form());
        assertThat(CITED).isEqualTo(NOTICE);
        assertThat(CITED.limits()).usingRecursiveComparison().isEqualTo(NOTICE.limits());
        assertThat(CITED.due(LATE, PLAIN)).isEqualTo(NOTICE.due(LATE, PLAIN)).isNotEmpty();
        assertThat(explained(CITED, LATE).slots())
                .isEqualTo(explained(NOTICE, LATE).slots());
    }

    @Test
    void tellsItsClauses() {
        assertThat(explained(CITED, LATE).citations()).containsExactly(FIRST);
        assertThat(explained(NOTICE, LATE).citations()).isEmpty();
        Phrase words = NOTICE.describe();
        assertThat(NOTICE.under(FIRST, SECOND).describe())
                .isEqualTo(new Phrase(
                        words.vi() + " (khoản 1 Điều 62 Luật số 87/2015/QH13, khoản 1 Điều 70 Luật số 87/2015/QH13)",
                        words.en()
                                + " (Clause 1, Article 62, Law No. 87/2015/QH13 and Clause 1, Article 70, Law No."
                                + " 87/2015/QH13)"));
    }

    @Test
    void ofSeveralCasesTheOneThatAppliesIsCited() {
        Requirement<Thing> byKind =
                KIND.when(Kind.REGULAR, NOTICE.under(FIRST)).when(Kind.URGENT, NOTICE.under(SECOND));
        assertThat(explained(byKind, LATE.with(KIND, Kind.URGENT)).citations()).containsExactly(SECOND);
        assertThat(explained(byKind, LATE.with(KIND, Kind.THEMATIC)).citations())
                .isEmpty();
    }

    @Test
    void ofSeveralCasesTheOneThatAppliesIsDescribed() {
        Requirement<Thing> byKind = KIND.when(Kind.REGULAR, NOTICE).when(Kind.URGENT, NOTICE.under(SECOND));
        Thing urgent = LATE.with(KIND, Kind.URGENT);
        Phrase urgentWords = new Phrase(
                Kind.URGENT.label().vi() + ": "
                        + NOTICE.under(SECOND).describe().vi(),
                Kind.URGENT.label().en() + ": "
                        + NOTICE.under(SECOND).describe().en());
        assertThat(byKind.describe(urgent)).isEqualTo(urgentWords);
        assertThat(byKind.describe(LATE.with(KIND, Kind.THEMATIC))).isEqualTo(byKind.describe());
        assertThat(byKind.describe(LATE)).isEqualTo(byKind.describe());
        assertThat(Requirement.all(byKind, NOTICE).describe(urgent))
                .isEqualTo(Phrase.join("; ", List.of(urgentWords, NOTICE.describe())));
        assertThat(Requirement.any(byKind, NOTICE).describe(urgent))
                .isEqualTo(new Phrase(
                        urgentWords.vi() + " hoặc " + NOTICE.describe().vi(),
                        urgentWords.en() + " or " + NOTICE.describe().en()));
        assertThat(byKind.under(FIRST).describe(urgent).en())
                .isEqualTo(urgentWords.en() + " (Clause 1, Article 62, Law No. 87/2015/QH13)");
        assertThat(NOTICE.describe(urgent)).isEqualTo(NOTICE.describe());
    }

    @Test
    void itsNeighboursStandInTheSameClauses() {
        assertThat(CITED.neighbours())
                .extracting(Neighbour::change)
                .containsExactlyElementsOf(
                        NOTICE.neighbours().stream().map(Neighbour::change).toList());
        assertThat(explained(CITED.neighbours().get(0).requirement(), LATE).citations())
                .containsExactly(FIRST);
    }

    @Test
    void refusesNoClauses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTICE.under())
                .withMessageStartingWith("clauses of ")
                .withMessageEndingWith(" must not be empty");
    }
}

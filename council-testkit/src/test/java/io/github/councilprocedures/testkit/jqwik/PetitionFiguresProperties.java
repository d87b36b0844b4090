package io.github.councilprocedures.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.petition.PetitionCompetence;
import io.github.councilprocedures.petition.PetitionOnDay;
import io.github.councilprocedures.petition.PetitionResult;
import io.github.councilprocedures.petition.PetitionResults;
import io.github.councilprocedures.petition.PetitionsOnDay;
import io.github.councilprocedures.petition.VoterPetition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Figures of petitions add up, however the petitions are divided. */
@Domain(CouncilDomain.class)
class PetitionFiguresProperties {

    @Property(tries = 200)
    void any_split_of_petitions_sums_to_the_whole(@ForAll PetitionsOnDay petitions, @ForAll int which) {
        List<VoterPetition> one = new ArrayList<>();
        List<VoterPetition> other = new ArrayList<>();
        for (int i = 0; i < petitions.petitions().size(); i++) {
            (((which >> i) & 1) == 0 ? one : other).add(petitions.petitions().get(i));
        }
        List<PetitionResults> parts = new ArrayList<>();
        for (List<VoterPetition> part : List.of(one, other)) {
            if (!part.isEmpty()) {
                parts.add(new PetitionsOnDay(part, petitions.on()).results());
            }
        }

        PetitionResults whole = petitions.results();

        assertSums(parts, whole, results -> results.received().orElseThrow());
        assertSums(parts, whole, results -> results.items().orElseThrow());
        assertSums(parts, whole, results -> results.answered().orElseThrow());
        assertSums(parts, whole, results -> results.own().orElseThrow());
        assertSums(parts, whole, results -> results.unclassified().orElseThrow());
        for (PetitionCompetence level : PetitionCompetence.values()) {
            assertSums(parts, whole, results -> results.byCompetence().getOrDefault(level, 0));
        }
        for (PetitionResult result : PetitionResult.values()) {
            assertSums(parts, whole, results -> results.byResult().getOrDefault(result, 0));
        }
    }

    private static void assertSums(
            List<PetitionResults> parts, PetitionResults whole, Function<PetitionResults, Integer> figure) {
        assertThat(parts.stream().mapToInt(figure::apply).sum()).isEqualTo(figure.apply(whole));
    }

    @Property(tries = 200)
    void what_is_counted_is_in_one_class(@ForAll PetitionsOnDay petitions) {
        PetitionResults results = petitions.results();
        assertThat(results.byResult().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(results.own().orElseThrow());
        assertThat(results.byCompetence().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        + results.unclassified().orElseThrow())
                .isEqualTo(results.items().orElseThrow());
        assertThat(petitions.all().stream().filter(petition -> petition.result().isPresent()))
                .hasSize(results.items().orElseThrow());
    }

    @Property(tries = 200)
    void nobody_is_late_before_the_day_promised_is_over(@ForAll PetitionsOnDay petitions) {
        for (PetitionOnDay petition : petitions.late()) {
            assertThat(petition.dueOn().orElseThrow()).isBefore(petitions.on());
            assertThat(petition.isOpen()).isTrue();
        }
    }
}

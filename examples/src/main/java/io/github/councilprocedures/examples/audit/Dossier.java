package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.term.Term;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one source says about one council (hồ sơ): a record to be judged, plans, or both, and what is needed to judge them.
 * In JSON the record and the plans leave out {@code term} where it is that of the dossier.
 *
 * @param source where the facts were read
 * @param term the council and its term
 * @param record what the council did, absent where there are only plans
 * @param people whom the source names beside those who presided
 * @param stated what else the source states, word for word, that no type of the library holds
 * @param readings slips and stray words of the source, and how they were read
 * @param inferred the facts of the dossier that the source does not state
 * @param regulations the council's own regulations
 * @param plans what the council plans, of which only the legal days are worked out
 */
public record Dossier(
        Source source,
        Term term,
        Optional<CouncilRecord> record,
        List<Participant> people,
        Map<Topic, List<String>> stated,
        List<Reading> readings,
        List<Inference> inferred,
        List<LocalRegulation> regulations,
        List<CouncilRecord> plans) {

    /**
     * Keeps the lists as they are now.
     *
     * @throws IllegalArgumentException if the record is that of another term, or there is neither a record nor a plan
     */
    public Dossier {
        people = List.copyOf(people);
        Map<Topic, List<String>> inOrder = new EnumMap<>(Topic.class);
        stated.forEach((topic, statements) -> inOrder.put(topic, List.copyOf(statements)));
        stated = Collections.unmodifiableMap(inOrder);
        readings = List.copyOf(readings);
        inferred = List.copyOf(inferred);
        regulations = List.copyOf(regulations);
        plans = List.copyOf(plans);
        if (record.isPresent() && !record.get().term().equals(term)) {
            throw new IllegalArgumentException("term of record must be that of the dossier, "
                    + term.label().vi() + ", was " + record.get().term().label().vi());
        }
        if (record.isEmpty() && plans.isEmpty()) {
            throw new IllegalArgumentException("record or plans must be there, neither was");
        }
    }

    /** What was inferred below a path. */
    List<Inference> inferredIn(String path) {
        return inferred.stream()
                .filter(inference -> inference.path().startsWith(path))
                .toList();
    }
}

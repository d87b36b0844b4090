package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.term.Term;
import java.util.List;

/**
 * What one source says about one council (hồ sơ): the record to be judged, and what is needed to judge it. In JSON the
 * record and the plans leave out {@code term} where it is that of the dossier.
 *
 * @param source where the facts were read
 * @param term the council and its term
 * @param record what the council did
 * @param inferred the facts of the dossier that the source does not state
 * @param regulations the council's own regulations
 * @param plans what the council plans, of which only the legal days are worked out
 */
public record Dossier(
        Source source,
        Term term,
        CouncilRecord record,
        List<Inference> inferred,
        List<LocalRegulation> regulations,
        List<CouncilRecord> plans) {

    /**
     * Keeps the lists as they are now.
     *
     * @throws IllegalArgumentException if the record is that of another term
     */
    public Dossier {
        inferred = List.copyOf(inferred);
        regulations = List.copyOf(regulations);
        plans = List.copyOf(plans);
        if (!record.term().equals(term)) {
            throw new IllegalArgumentException("record must be of the term of the dossier, "
                    + term.label().vi() + ", was of " + record.term().label().vi());
        }
    }

    /** What was inferred below a path. */
    List<Inference> inferredIn(String path) {
        return inferred.stream()
                .filter(inference -> inference.path().startsWith(path))
                .toList();
    }
}

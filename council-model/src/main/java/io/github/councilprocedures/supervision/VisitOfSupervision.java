package io.github.councilprocedures.supervision;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit with the supervision it belongs to (buổi làm việc trong cuộc giám sát), which is how rules see it.
 *
 * @param supervision the supervision
 * @param visit one of its visits
 */
public record VisitOfSupervision(ThematicSupervision supervision, Visit visit) implements CouncilSubject {

    /**
     * Checks that the visit belongs to the supervision.
     *
     * @param supervision the supervision
     * @param visit the visit
     * @throws IllegalArgumentException if it does not
     */
    public VisitOfSupervision {
        if (!requireNonNull(supervision, "supervision").visits().contains(requireNonNull(visit, "visit"))) {
            throw new IllegalArgumentException("visit to \"" + visit.supervisee() + "\" is not one of the "
                    + supervision.visits().size() + " visits of "
                    + supervision.place().vi());
        }
    }

    /** Whether the instrument lists who is visited; null when its list is not recorded. */
    @Nullable
    Boolean listed() {
        List<String> listed = supervision.supervisees();
        return listed.isEmpty() ? null : (Boolean) listed.contains(visit.supervisee());
    }

    @Override
    public Council council() {
        return supervision.council();
    }

    @Override
    public SubjectType<VisitOfSupervision> subjectType() {
        return ThematicFacts.VISIT;
    }

    @Override
    public Phrase place() {
        Phrase of = supervision.place();
        return new Phrase(
                "buổi làm việc với " + visit.supervisee() + ", " + of.vi(),
                "visit to “" + visit.supervisee() + "”, " + of.en());
    }
}

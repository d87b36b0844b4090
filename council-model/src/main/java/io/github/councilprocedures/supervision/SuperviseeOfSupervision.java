package io.github.councilprocedures.supervision;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A kind of supervisee with its supervision (loại đối tượng trong cuộc giám sát), which is how rules see it.
 *
 * @param supervision the supervision
 * @param kind one of the kinds of its supervisees
 */
public record SuperviseeOfSupervision(Supervision supervision, SuperviseeKind kind) implements CouncilSubject {

    /**
     * Checks that the supervision names the kind.
     *
     * @param supervision the supervision
     * @param kind the kind
     * @throws IllegalArgumentException if it does not
     */
    public SuperviseeOfSupervision {
        if (!requireNonNull(supervision, "supervision").superviseeKinds().contains(requireNonNull(kind, "kind"))) {
            throw new IllegalArgumentException(
                    "kind " + kind + " is not one of the kinds " + supervision.superviseeKinds() + " of "
                            + supervision.place().vi());
        }
    }

    @Override
    public Council council() {
        return supervision.council();
    }

    @Override
    public SubjectType<SuperviseeOfSupervision> subjectType() {
        return SuperviseeFacts.SUPERVISEE;
    }

    @Override
    public Phrase place() {
        Phrase of = supervision.place();
        return new Phrase(
                "đối tượng “" + kind.label().vi() + "”, " + of.vi(),
                "supervisee “" + kind.label().en() + "”, " + of.en());
    }
}

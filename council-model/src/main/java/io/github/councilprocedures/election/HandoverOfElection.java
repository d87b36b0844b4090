package io.github.councilprocedures.election;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A handover with the election that brought the new council (chuyển giao sau cuộc bầu cử), which is how rules see it.
 *
 * @param election the election
 * @param handover one of its handovers
 */
public record HandoverOfElection(Election election, OrganHandover handover) implements CouncilSubject {

    /**
     * Checks that the handover belongs to the election.
     *
     * @param election the election
     * @param handover the handover
     * @throws IllegalArgumentException if it does not
     */
    public HandoverOfElection {
        if (!requireNonNull(election, "election").handovers().contains(requireNonNull(handover, "handover"))) {
            throw new IllegalArgumentException("handover " + handover.organ() + " is not one of the "
                    + election.handovers().size() + " handovers of "
                    + election.place().vi());
        }
    }

    @Override
    public Council council() {
        return election.council();
    }

    @Override
    public SubjectType<HandoverOfElection> subjectType() {
        return ElectionFacts.HANDOVER;
    }

    @Override
    public Phrase place() {
        Phrase of = election.place();
        Phrase organ = handover.name().map(Phrase::same).orElse(handover.organ().label());
        return new Phrase("chuyển giao: " + organ.vi() + ", " + of.vi(), "handover: " + organ.en() + ", " + of.en());
    }
}

package io.github.councilprocedures.election;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A constituency with its election (đơn vị bầu cử trong cuộc bầu cử), which is how rules see it.
 *
 * @param election the election
 * @param constituency one of its constituencies
 */
public record ConstituencyOfElection(Election election, Constituency constituency) implements CouncilSubject {

    /**
     * Checks that the constituency belongs to the election.
     *
     * @param election the election
     * @param constituency the constituency
     * @throws IllegalArgumentException if it does not
     */
    public ConstituencyOfElection {
        if (!requireNonNull(election, "election")
                .constituencies()
                .contains(requireNonNull(constituency, "constituency"))) {
            throw new IllegalArgumentException("constituency " + constituency.number() + " is not one of the "
                    + election.constituencies().size() + " constituencies of "
                    + election.place().vi());
        }
    }

    @Override
    public Council council() {
        return election.council();
    }

    @Override
    public SubjectType<ConstituencyOfElection> subjectType() {
        return ConstituencyFacts.CONSTITUENCY;
    }

    @Override
    public Phrase place() {
        Phrase of = election.place();
        int number = constituency.number();
        return new Phrase("đơn vị bầu cử số " + number + ", " + of.vi(), "constituency " + number + ", " + of.en());
    }
}

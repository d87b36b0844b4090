package io.github.councilprocedures.election;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A complaint with the election it is about (khiếu nại về kết quả cuộc bầu cử), which is how rules see it.
 *
 * @param election the election
 * @param complaint one of its complaints
 */
public record ComplaintOfElection(Election election, ElectionComplaint complaint) implements CouncilSubject {

    /**
     * Checks that the complaint belongs to the election.
     *
     * @param election the election
     * @param complaint the complaint
     * @throws IllegalArgumentException if it does not
     */
    public ComplaintOfElection {
        if (!requireNonNull(election, "election").complaints().contains(requireNonNull(complaint, "complaint"))) {
            throw new IllegalArgumentException("complaint \"" + complaint.label() + "\"" + " is not one of the "
                    + election.complaints().size() + " complaints of "
                    + election.place().vi());
        }
    }

    @Override
    public Council council() {
        return election.council();
    }

    @Override
    public SubjectType<ComplaintOfElection> subjectType() {
        return ElectionFacts.COMPLAINT;
    }

    @Override
    public Phrase place() {
        Phrase of = election.place();
        String label = complaint.label();
        return new Phrase("khiếu nại (" + label + ") về " + of.vi(), "complaint (" + label + ") about the " + of.en());
    }
}

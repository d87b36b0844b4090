package io.github.councilprocedures.programme;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A proposal with the programme it was made for (đề nghị đưa vào chương trình giám sát), which is how rules see it.
 *
 * @param programme the programme
 * @param proposal one of its proposals
 */
public record ProposalOfProgramme(SupervisionProgramme programme, Proposal proposal) implements CouncilSubject {

    /**
     * Checks that the proposal was made for the programme.
     *
     * @param programme the programme
     * @param proposal the proposal
     * @throws IllegalArgumentException if it was not
     */
    public ProposalOfProgramme {
        if (!requireNonNull(programme, "programme").proposals().contains(requireNonNull(proposal, "proposal"))) {
            throw new IllegalArgumentException("proposal \"" + proposal.topic() + "\" is not one of the "
                    + programme.proposals().size() + " proposals of "
                    + programme.place().vi());
        }
    }

    @Override
    public Council council() {
        return programme.council();
    }

    @Override
    public SubjectType<ProposalOfProgramme> subjectType() {
        return ProgrammeFacts.PROPOSAL;
    }

    @Override
    public Phrase place() {
        Phrase of = programme.place();
        return new Phrase(
                "đề nghị “" + proposal.topic() + "”, " + of.vi(), "proposal “" + proposal.topic() + "”, " + of.en());
    }
}

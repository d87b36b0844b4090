package io.github.councilprocedures.meeting;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A vote of the People's Committee with the meeting it belongs to (biểu quyết tại phiên họp UBND), which is how rules see
 * it.
 *
 * @param meeting the meeting
 * @param vote one of its votes
 */
public record VoteOfCommittee(PeoplesCommitteeMeeting meeting, CommitteeVote vote) implements CouncilSubject {

    /**
     * Checks that the vote belongs to the meeting.
     *
     * @param meeting the meeting
     * @param vote the vote
     * @throws IllegalArgumentException if it does not
     */
    public VoteOfCommittee {
        if (!requireNonNull(meeting, "meeting").votes().contains(requireNonNull(vote, "vote"))) {
            throw new IllegalArgumentException("vote \"" + vote.title() + "\" is not one of the "
                    + meeting.votes().size() + " votes of " + meeting.place().vi());
        }
    }

    @Override
    public Council council() {
        return meeting.council();
    }

    @Override
    public SubjectType<VoteOfCommittee> subjectType() {
        return PeoplesCommitteeFacts.COMMITTEE_VOTE;
    }

    @Override
    public Phrase place() {
        Phrase of = meeting.place();
        return new Phrase(
                "biểu quyết “" + vote.title() + "”, " + of.vi(), "vote on “" + vote.title() + "”, " + of.en());
    }
}

package io.github.councilprocedures.election;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.util.List;

/**
 * A candidate with the constituency (người ứng cử tại đơn vị bầu cử), which is how rules see it.
 *
 * @param constituency the constituency
 * @param candidate one of its candidates
 */
public record CandidateOfConstituency(ConstituencyOfElection constituency, Candidate candidate)
        implements CouncilSubject {

    /**
     * Checks that the candidate belongs to the constituency.
     *
     * @param constituency the constituency
     * @param candidate the candidate
     * @throws IllegalArgumentException if it does not
     */
    public CandidateOfConstituency {
        if (!requireNonNull(constituency, "constituency")
                .constituency()
                .candidates()
                .contains(requireNonNull(candidate, "candidate"))) {
            throw new IllegalArgumentException("candidate " + candidate.listNumber() + " is not one of the "
                    + constituency.constituency().candidates().size() + " candidates of "
                    + constituency.place().vi());
        }
    }

    @Override
    public Council council() {
        return constituency.council();
    }

    @Override
    public SubjectType<CandidateOfConstituency> subjectType() {
        return ConstituencyFacts.CANDIDATE;
    }

    @Override
    public Phrase place() {
        Phrase of = constituency.place();
        int number = candidate.listNumber();
        return new Phrase("người ứng cử số " + number + ", " + of.vi(), "candidate " + number + ", " + of.en());
    }

    /** Whole years on the polling day that was announced; {@link Fact#ABSENT} when either day is not recorded. */
    long age() {
        long polling = constituency.election().pollingDate();
        long birth = candidate.birthDate();
        return polling == Fact.ABSENT || birth == Fact.ABSENT ? Fact.ABSENT : (polling - birth) / 10_000;
    }

    /** The valid ballots that do not name the candidate. */
    long ballotsWithout() {
        long valid = constituency.constituency().validBallotsNumber();
        long votes = candidate.votesNumber();
        return valid == Fact.ABSENT || votes == Fact.ABSENT ? Fact.ABSENT : valid - votes;
    }

    /**
     * How many stand before the candidate, by votes and among equals by age; {@link Fact#ABSENT} when a vote is not
     * recorded, or the seats cannot be given without a day of birth that is not recorded or the same.
     */
    long ahead() {
        long votes = candidate.votesNumber();
        long ahead = 0;
        long tied = 0;
        List<Candidate> others = constituency.constituency().candidates();
        for (int i = 0; i < others.size(); i++) {
            Candidate other = others.get(i);
            if (votes == Fact.ABSENT || other.votesNumber() == Fact.ABSENT) {
                return Fact.ABSENT;
            }
            if (other.votesNumber() > votes || other.votesNumber() == votes && isOlder(other)) {
                ahead++;
            } else if (other.votesNumber() == votes && isUndecided(other)) {
                tied++;
            }
        }
        long seats = constituency.constituency().seatsNumber();
        return ahead < seats && ahead + tied >= seats ? Fact.ABSENT : ahead;
    }

    private boolean isOlder(Candidate other) {
        return other.birthDate() != Fact.ABSENT && other.birthDate() < candidate.birthDate();
    }

    private boolean isUndecided(Candidate other) {
        return other.listNumber() != candidate.listNumber()
                && (other.birthDate() == Fact.ABSENT
                        || candidate.birthDate() == Fact.ABSENT
                        || other.birthDate() == candidate.birthDate());
    }

    /** The place in the order of votes, from 1. */
    long rank() {
        long ahead = ahead();
        return ahead == Fact.ABSENT ? Fact.ABSENT : ahead + 1;
    }
}

package io.github.councilprocedures.session;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A sitting with its session (phiên họp tại kỳ họp), which is how rules see it.
 *
 * @param session the session
 * @param sitting one of its sittings
 */
public record SittingOfSession(Session session, Sitting sitting) implements CouncilSubject {

    /**
     * Checks that the one belongs to the other.
     *
     * @param session the session
     * @param sitting one of its sittings
     * @throws IllegalArgumentException if it is not
     */
    public SittingOfSession {
        if (!requireNonNull(session, "session").sittings().contains(requireNonNull(sitting, "sitting"))) {
            throw new IllegalArgumentException("sitting is not one of the "
                    + session.sittings().size() + " sittings of "
                    + session.place().vi());
        }
    }

    @Override
    public Council council() {
        return session.council();
    }

    @Override
    public SubjectType<SittingOfSession> subjectType() {
        return SittingFacts.SITTING;
    }

    @Override
    public Phrase place() {
        Phrase of = session.place();
        return new Phrase(
                "phiên họp “" + sitting.title() + "”, " + of.vi(), "sitting “" + sitting.title() + "”, " + of.en());
    }

    /** The day of the sitting; without it the opening day of the session. */
    long day() {
        return sitting.heldDay() != Fact.ABSENT ? sitting.heldDay() : session.openingDay();
    }
}

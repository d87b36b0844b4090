package io.github.councilprocedures.session;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A sitting with its session (phiên họp của kỳ họp), which is how rules see it.
 *
 * @param session the session
 * @param sitting one of its sittings
 */
public record SittingOfSession(Session session, Sitting sitting) implements CouncilSubject {

    /**
     * Checks that the part belongs to the session.
     *
     * @param session the session
     * @param sitting the part
     * @throws IllegalArgumentException if it does not
     */
    public SittingOfSession {
        if (!requireNonNull(session, "session").sittings().contains(requireNonNull(sitting, "sitting"))) {
            throw new IllegalArgumentException(
                    "sitting is not one of the " + session.sittings().size() + " sittings of "
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
        Phrase day = Phrase.date(sitting.heldOn());
        return new Phrase("phiên họp ngày " + day.vi() + ", " + of.vi(), "sitting of " + day.en() + ", " + of.en());
    }
}

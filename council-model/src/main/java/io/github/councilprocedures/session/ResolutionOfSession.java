package io.github.councilprocedures.session;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A resolution with the session it was voted at (nghị quyết tại kỳ họp), which is how rules see it.
 *
 * @param session the session
 * @param resolution one of its resolutions
 */
public record ResolutionOfSession(Session session, Resolution resolution) implements CouncilSubject {

    /**
     * Checks that the resolution belongs to the session.
     *
     * @param session the session
     * @param resolution the resolution
     * @throws IllegalArgumentException if it does not
     */
    public ResolutionOfSession {
        if (!requireNonNull(session, "session").resolutions().contains(requireNonNull(resolution, "resolution"))) {
            throw new IllegalArgumentException("resolution \"" + resolution.title() + "\" is not one of the "
                    + session.resolutions().size() + " resolutions of "
                    + session.place().vi());
        }
    }

    @Override
    public Council council() {
        return session.council();
    }

    @Override
    public SubjectType<ResolutionOfSession> subjectType() {
        return ResolutionFacts.RESOLUTION;
    }

    @Override
    public Phrase place() {
        Phrase of = session.place();
        String vi = resolution.number().map(number -> "số " + number).orElse("“" + resolution.title() + "”");
        String en = resolution.number().orElse("“" + resolution.title() + "”");
        return new Phrase("nghị quyết " + vi + ", " + of.vi(), "resolution " + en + ", " + of.en());
    }

    /** The day that stands for the vote: its own, else the closing or the opening day of the session. */
    long decidedDay() {
        if (resolution.adoptedDay() != Fact.ABSENT) {
            return resolution.adoptedDay();
        }
        return session.closingDay() != Fact.ABSENT ? session.closingDay() : session.openingDay();
    }
}

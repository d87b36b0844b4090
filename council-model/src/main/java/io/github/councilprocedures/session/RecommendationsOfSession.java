package io.github.councilprocedures.session;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * Recommendations of delegates with the session from whose opening they are added up (kiến nghị của đại biểu sau khi
 * khai mạc kỳ họp), which is how rules see them.
 *
 * @param session the session
 * @param recommendations one of its recommendations
 */
public record RecommendationsOfSession(Session session, Recommendations recommendations) implements CouncilSubject {

    /**
     * Checks that the one belongs to the other.
     *
     * @param session the session
     * @param recommendations one of its recommendations
     * @throws IllegalArgumentException if it is not
     */
    public RecommendationsOfSession {
        if (!requireNonNull(session, "session")
                .recommendations()
                .contains(requireNonNull(recommendations, "recommendations"))) {
            throw new IllegalArgumentException("recommendations must be among the "
                    + session.recommendations().size() + " recommendations of "
                    + session.place().vi());
        }
    }

    @Override
    public Council council() {
        return session.council();
    }

    @Override
    public SubjectType<RecommendationsOfSession> subjectType() {
        return RecommendationFacts.RECOMMENDATIONS;
    }

    @Override
    public Phrase place() {
        Phrase of = session.place();
        return new Phrase(
                "kiến nghị của đại biểu (" + recommendations.kind().label().vi() + "), " + of.vi(),
                "recommendations of delegates ("
                        + recommendations.kind().label().en() + "), " + of.en());
    }

    /** How many came from the opening of the session until the day up to which they are added up. */
    long counted() {
        return recommendations.countedFrom(session.openingDay());
    }
}

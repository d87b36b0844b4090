package io.github.councilprocedures.session;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A plan of sessions with the session that decided it (kế hoạch được quyết định tại kỳ họp), which is how rules see it.
 *
 * @param session the session
 * @param plan one of its plans
 */
public record PlanOfSession(Session session, SessionPlan plan) implements CouncilSubject {

    /**
     * Checks that the one belongs to the other.
     *
     * @param session the session
     * @param plan one of its plans
     * @throws IllegalArgumentException if it is not
     */
    public PlanOfSession {
        if (!requireNonNull(session, "session").plans().contains(requireNonNull(plan, "plan"))) {
            throw new IllegalArgumentException("plan is not one of the "
                    + session.plans().size() + " plans of "
                    + session.place().vi());
        }
    }

    @Override
    public Council council() {
        return session.council();
    }

    @Override
    public SubjectType<PlanOfSession> subjectType() {
        return PlanFacts.SESSION_PLAN;
    }

    @Override
    public Phrase place() {
        Phrase of = session.place();
        return new Phrase(
                "kế hoạch các kỳ họp thường lệ năm " + plan.forYear() + ", " + of.vi(),
                "plan of regular sessions of " + plan.forYear() + ", " + of.en());
    }

    /** The year after that in which the session opens. */
    long followingYear() {
        long year = session.openingYear();
        return year == Fact.ABSENT ? Fact.ABSENT : year + 1;
    }
}

package io.github.councilprocedures.session;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A draft of a normative resolution with the session it is meant for (dự thảo nghị quyết trình kỳ họp), which is how
 * rules see it.
 *
 * @param session the session
 * @param draft one of its normativeDrafts
 */
public record DraftOfSession(Session session, NormativeDraft draft) implements CouncilSubject {

    /**
     * Checks that the part belongs to the session.
     *
     * @param session the session
     * @param draft the part
     * @throws IllegalArgumentException if it does not
     */
    public DraftOfSession {
        if (!requireNonNull(session, "session").normativeDrafts().contains(requireNonNull(draft, "draft"))) {
            throw new IllegalArgumentException(
                    "draft is not one of the " + session.normativeDrafts().size() + " normativeDrafts of "
                            + session.place().vi());
        }
    }

    @Override
    public Council council() {
        return session.council();
    }

    @Override
    public SubjectType<DraftOfSession> subjectType() {
        return DraftFacts.DRAFT;
    }

    @Override
    public Phrase place() {
        Phrase of = session.place();
        return new Phrase("dự thảo “" + draft.title() + "”, " + of.vi(), "draft “" + draft.title() + "”, " + of.en());
    }
}

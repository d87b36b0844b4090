package io.github.councilprocedures.session;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A change of the agenda with its session (sửa đổi chương trình kỳ họp), which is how rules see it.
 *
 * @param session the session
 * @param amendment one of the changes of its agenda
 */
public record AmendmentOfSession(Session session, AgendaAmendment amendment) implements CouncilSubject {

    /**
     * Checks that the one belongs to the other.
     *
     * @param session the session
     * @param amendment one of the changes of its agenda
     * @throws IllegalArgumentException if it is not
     */
    public AmendmentOfSession {
        if (!requireNonNull(session, "session").agendaAmendments().contains(requireNonNull(amendment, "amendment"))) {
            throw new IllegalArgumentException("amendment is not one of the "
                    + session.agendaAmendments().size() + " changes of the agenda of "
                    + session.place().vi());
        }
    }

    @Override
    public Council council() {
        return session.council();
    }

    @Override
    public SubjectType<AmendmentOfSession> subjectType() {
        return AgendaFacts.AGENDA_AMENDMENT;
    }

    @Override
    public Phrase place() {
        Phrase of = session.place();
        return new Phrase(
                "sửa đổi chương trình “" + amendment.title() + "”, " + of.vi(),
                "change of the agenda “" + amendment.title() + "”, " + of.en());
    }
}

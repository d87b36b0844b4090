package io.github.councilprocedures.session;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * The part one delegate took in a session (sự tham gia của đại biểu tại kỳ họp), which is how rules see it. Told
 * apart by its place in the list, not by name.
 *
 * @param session the session
 * @param participation one of its participations
 */
public record ParticipationOfSession(Session session, Participation participation) implements CouncilSubject {

    /**
     * Checks that the part belongs to the session.
     *
     * @param session the session
     * @param participation the part
     * @throws IllegalArgumentException if it does not
     */
    public ParticipationOfSession {
        if (!requireNonNull(session, "session")
                .participations()
                .contains(requireNonNull(participation, "participation"))) {
            throw new IllegalArgumentException("participation is not one of the "
                    + session.participations().size() + " participations of "
                    + session.place().vi());
        }
    }

    @Override
    public Council council() {
        return session.council();
    }

    @Override
    public SubjectType<ParticipationOfSession> subjectType() {
        return ParticipationFacts.PARTICIPATION;
    }

    @Override
    public Phrase place() {
        Phrase of = session.place();
        int place = session.participations().indexOf(participation) + 1;
        return new Phrase(
                "đại biểu số " + place + " trong danh sách, " + of.vi(),
                "delegate " + place + " of the list, " + of.en());
    }
}

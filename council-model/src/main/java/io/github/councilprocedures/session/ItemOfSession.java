package io.github.councilprocedures.session;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * An item of the agenda with its session (nội dung kỳ họp), which is how rules see it.
 *
 * @param session the session
 * @param item one of its items
 */
public record ItemOfSession(Session session, AgendaItem item) implements CouncilSubject {

    /**
     * Checks that the part belongs to the session.
     *
     * @param session the session
     * @param item the part
     * @throws IllegalArgumentException if it does not
     */
    public ItemOfSession {
        if (!requireNonNull(session, "session").items().contains(requireNonNull(item, "item"))) {
            throw new IllegalArgumentException("item is not one of the "
                    + session.items().size() + " items of " + session.place().vi());
        }
    }

    @Override
    public Council council() {
        return session.council();
    }

    @Override
    public SubjectType<ItemOfSession> subjectType() {
        return ItemFacts.ITEM;
    }

    @Override
    public Phrase place() {
        Phrase of = session.place();
        return new Phrase("nội dung “" + item.title() + "”, " + of.vi(), "item “" + item.title() + "”, " + of.en());
    }

    /** The day it was presented, else the opening day of the session. */
    long submittedDay() {
        return item.proposedDay() != Fact.ABSENT ? item.proposedDay() : session.openingDay();
    }
}

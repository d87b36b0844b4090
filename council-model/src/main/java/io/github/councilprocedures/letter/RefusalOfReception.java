package io.github.councilprocedures.letter;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A refusal with the reception day it belongs to (việc từ chối trong buổi tiếp công dân), which is how rules see it.
 *
 * @param reception the reception day
 * @param refusal one of its refusals
 */
public record RefusalOfReception(ReceptionDay reception, ReceptionRefusal refusal) implements CouncilSubject {

    /**
     * Checks that the refusal belongs to the reception day.
     *
     * @param reception the reception day
     * @param refusal the refusal
     * @throws IllegalArgumentException if it does not
     */
    public RefusalOfReception {
        if (!requireNonNull(reception, "reception").refusals().contains(requireNonNull(refusal, "refusal"))) {
            throw new IllegalArgumentException("refusal is not one of the "
                    + reception.refusals().size() + " refusals of "
                    + reception.place().vi());
        }
    }

    @Override
    public Council council() {
        return reception.council();
    }

    @Override
    public SubjectType<RefusalOfReception> subjectType() {
        return ReceptionFacts.REFUSAL;
    }

    /** Without the name. */
    @Override
    public Phrase place() {
        Phrase of = reception.place();
        return new Phrase("việc từ chối tiếp công dân, " + of.vi(), "refusal to receive a citizen, " + of.en());
    }
}

package io.github.councilprocedures.term;

import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/** A subject that belongs to a term of a council (đối tượng thuộc một nhiệm kỳ): all that the lists of a record hold. */
public interface TermSubject extends CouncilSubject {

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    Term term();

    @Override
    default Council council() {
        return term().council();
    }
}

package io.github.councilprocedures.unit;

import io.github.councilprocedures.fact.Subject;

/** A subject that belongs to a council (đối tượng thuộc một Hội đồng nhân dân); nearly every subject does. */
public interface CouncilSubject extends Subject {

    /**
     * The council this subject belongs to.
     *
     * @return the council
     */
    Council council();
}

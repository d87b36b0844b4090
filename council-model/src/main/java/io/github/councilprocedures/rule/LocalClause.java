package io.github.councilprocedures.rule;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A clause of one council's own regulation, which binds that council alone.
 *
 * @param <S> the subjects
 */
record LocalClause<S>(AdministrativeUnit unit, String regulation, Clause<S> clause) {

    boolean binds(Object subject) {
        return subject instanceof CouncilSubject of && unit.equals(of.council().unit());
    }

    LocalClause<S> requiring(Requirement<S> other) {
        return new LocalClause<>(
                unit,
                regulation,
                new Clause<>(clause.ground(), clause.citations(), clause.evidence(), other, clause.otherwise()));
    }
}

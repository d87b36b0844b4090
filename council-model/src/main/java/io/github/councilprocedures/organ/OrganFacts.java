package io.github.councilprocedures.organ;

/** The facts of this package (dữ kiện về cơ quan của HĐND). */
public final class OrganFacts {

    private OrganFacts() {}
}

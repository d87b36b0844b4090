package io.github.councilprocedures.officer;

/** The facts of this package (dữ kiện về chức vụ). */
public final class OfficerFacts {

    private OfficerFacts() {}
}

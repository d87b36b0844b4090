package io.github.councilprocedures.reorganisation;

/** The facts of this package (dữ kiện về sắp xếp đơn vị hành chính). */
public final class ReorganisationFacts {

    private ReorganisationFacts() {}
}

package io.github.councilprocedures.election;

/** The facts of this package (dữ kiện về bầu cử). */
public final class ElectionFacts {

    private ElectionFacts() {}
}

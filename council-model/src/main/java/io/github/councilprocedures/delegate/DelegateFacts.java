package io.github.councilprocedures.delegate;

/** The facts of this package (dữ kiện về đại biểu). */
public final class DelegateFacts {

    private DelegateFacts() {}
}

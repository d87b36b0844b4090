package io.github.councilprocedures.programme;

/** The facts of supervision programmes (dữ kiện về chương trình giám sát). */
public final class ProgrammeFacts {

    private ProgrammeFacts() {}
}

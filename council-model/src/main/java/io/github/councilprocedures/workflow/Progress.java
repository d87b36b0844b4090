package io.github.councilprocedures.workflow;

/** Where a case stands in its procedure (tiến độ). */
public final class Progress {

    private Progress() {}
}

package io.github.councilprocedures.recommendation;

/** The facts of tasks that follow a supervision (dữ kiện về nhiệm vụ sau giám sát). */
public final class TaskFacts {

    private TaskFacts() {}
}

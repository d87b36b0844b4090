package io.github.councilprocedures.confidence;

/** The facts of confidence polls (dữ kiện về lấy phiếu tín nhiệm). */
public final class PollFacts {

    private PollFacts() {}
}

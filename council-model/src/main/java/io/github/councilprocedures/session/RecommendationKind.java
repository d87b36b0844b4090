package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What delegates recommend to the Standing Committee (loại kiến nghị của đại biểu HĐND). */
public enum RecommendationKind implements Labelled {
    /** A session outside the plan (họp bất thường, chuyên đề, giải quyết công việc phát sinh đột xuất). */
    SPECIAL_SESSION("tổ chức kỳ họp ngoài kế hoạch", "a session outside the plan"),
    /** A vote of confidence (bỏ phiếu tín nhiệm). */
    CONFIDENCE_VOTE("bỏ phiếu tín nhiệm", "a vote of confidence"),
    /** A closed sitting (tổ chức phiên họp kín). */
    CLOSED_SITTING("tổ chức phiên họp kín", "a closed sitting"),
    /** Something else (vấn đề khác). */
    OTHER("vấn đề khác", "another matter");

    private final Phrase label;

    RecommendationKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.confidence;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * What a result leads to for the officer (hệ quả đối với người được lấy phiếu, bỏ phiếu tín nhiệm). Not what was done
 * about it. Which one a result has differs from law to law, so nothing here works it out.
 */
public enum Consequence implements Labelled {
    /** Nothing follows; after a vote the officer stays in the post (không có hệ quả, tiếp tục giữ chức vụ). */
    NO_CONSEQUENCE("không có hệ quả", "no consequence"),
    /** The officer may resign, and nobody must do anything (có thể xin từ chức). */
    MAY_RESIGN("có thể xin từ chức", "may resign"),
    /** The officer may resign; otherwise a vote of confidence is put to the council. */
    MAY_RESIGN_ELSE_VOTE(
            "có thể xin từ chức, nếu không thì trình bỏ phiếu tín nhiệm",
            "may resign, otherwise a vote of confidence is due"),
    /** The officer may resign; otherwise relief or removal is put to the council. */
    MAY_RESIGN_ELSE_DISMISSAL(
            "có thể xin từ chức, nếu không thì trình miễn nhiệm, bãi nhiệm",
            "may resign, otherwise relief or removal is due"),
    /** A vote of confidence is put to the council (trình bỏ phiếu tín nhiệm). */
    VOTE_DUE("trình bỏ phiếu tín nhiệm", "a vote of confidence is due"),
    /** Relief is put to the council (trình miễn nhiệm). */
    RELIEF_DUE("trình miễn nhiệm", "relief is due");

    private final Phrase label;

    Consequence(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

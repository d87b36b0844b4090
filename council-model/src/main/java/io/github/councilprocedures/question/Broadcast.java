package io.github.councilprocedures.question;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Whether a questioning sitting is broadcast live (phát thanh, truyền hình trực tiếp phiên chất vấn). */
public enum Broadcast implements Labelled {
    /** It is broadcast live (được phát thanh, truyền hình trực tiếp). */
    LIVE("được phát thanh, truyền hình trực tiếp", "broadcast live"),
    /** It is not, because the council decided so (không, do HĐND quyết định khác). */
    COUNCIL_DECIDED_OTHERWISE(
            "không được phát thanh, truyền hình trực tiếp, theo quyết định của HĐND",
            "not broadcast live, as the council decided"),
    /** It is not, without such a decision (không, HĐND không quyết định khác). */
    NOT_LIVE(
            "không được phát thanh, truyền hình trực tiếp, dù HĐND không có quyết định khác",
            "not broadcast live, without a decision of the council");

    private final Phrase label;

    Broadcast(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

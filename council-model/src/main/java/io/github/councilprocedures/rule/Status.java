package io.github.councilprocedures.rule;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a version of a rule says from its first day on (tình trạng của quy định). */
public enum Status implements Labelled {
    /** Something is required. */
    REQUIRES(Reason.MET, "quy định", "requires"),
    /** The duty was struck out by another text. */
    REPEALED(Reason.REPEALED, "đã bị bãi bỏ", "repealed"),
    /** The duty ran out. */
    EXPIRED(Reason.EXPIRED, "đã hết hiệu lực", "expired"),
    /** The text was read and leaves the matter to the council's own regulation. */
    LEFT_TO_REGULATION(Reason.LEFT_TO_REGULATION, "do quy chế quy định", "left to regulation"),
    /** The text could not be read; nothing is said about the duty. */
    NOT_ENCODED(Reason.NOT_ENCODED, "chưa được đưa vào danh mục", "not encoded"),
    /** The duty stands in the text, but its application is suspended. */
    SUSPENDED(Reason.SUSPENDED, "đang ngưng hiệu lực", "suspended"),
    /** The text was read and has no such duty; or a local rule does not speak on these days, or under the duty's own id. */
    SILENT(Reason.CONDITION, "không quy định", "silent");

    private final Reason reason;
    private final Phrase label;

    Status(Reason reason, String vi, String en) {
        this.reason = reason;
        this.label = new Phrase(vi, en);
    }

    /** The reason given where nothing is required. */
    Reason reason() {
        return reason;
    }

    @Override
    public Phrase label() {
        return label;
    }
}

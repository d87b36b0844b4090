package io.github.councilprocedures.evaluation;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** How one time that an obligation fell due stands (tình trạng thực hiện). Never late or missing before the last day has ended. */
public enum Standing implements Labelled {
    /** Done as required (đúng hạn). */
    ON_TIME("đúng hạn", "on time", true),
    /** Done after its last day (muộn). */
    LATE("muộn", "late", true),
    /** Done before its first day (sớm hơn quy định). */
    EARLY("sớm hơn quy định", "too early", true),
    /** Not done by its last day, in a record that is complete through it (không thực hiện). */
    MISSING("không thực hiện", "missing", true),
    /** Not done, and its last day has not ended as far as the record reaches, or no last day is named (chưa đến hạn). */
    NOT_YET_DUE("chưa đến hạn", "not yet due", false),
    /** It cannot be said; the finding tells why (chưa xác định được). */
    UNDETERMINED("chưa xác định được", "undetermined", false),
    /** Nothing is owed: the text is not law on that day, or the day lies after the end of the regulation (không phải thực hiện). */
    NO_DUTY("không phải thực hiện", "no duty", false);

    private final Phrase label;
    private final boolean due;

    Standing(String vi, String en, boolean due) {
        this.label = new Phrase(vi, en);
        this.due = due;
    }

    @Override
    public Phrase label() {
        return label;
    }

    /**
     * Whether it is known to have been due: these are what a ratio is taken of.
     *
     * @return true for what was done, in time or not, and for what is missing
     */
    public boolean isDue() {
        return due;
    }
}

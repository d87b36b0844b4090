package io.github.councilprocedures.schedule;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Why something of a plan cannot stand, or stands badly (loại xung đột của kế hoạch). */
public enum ConflictKind implements Labelled {
    /** The last day that one clause allows for an act lies before the first day that another allows. */
    IMPOSSIBLE("không thể cùng thực hiện", "cannot both be kept"),
    /** Two things stand in an order that cannot hold. */
    WRONG_ORDER("trái trình tự", "wrong order"),
    /** The day chosen for an act is not one that its clause allows. */
    MISSED("ngày đã chọn trái thời hạn", "chosen day misses its limit"),
    /** A chosen day, or a day that the law gives, is a day off. */
    DAY_OFF("trùng ngày nghỉ", "on a day off"),
    /** Something is planned for a day that does not lie in the term. */
    OUTSIDE_TERM("ngoài nhiệm kỳ", "outside the term"),
    /** Two sessions share a day. */
    OVERLAP("kỳ họp trùng nhau", "sessions overlap");

    private final Phrase label;

    ConflictKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

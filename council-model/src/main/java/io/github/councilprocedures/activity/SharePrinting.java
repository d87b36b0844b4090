package io.github.councilprocedures.activity;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** How a printed percentage comes about from a part and its total (cách in tỷ lệ phần trăm). */
public enum SharePrinting implements Labelled {
    /** By rounding half up, and not by truncation (làm tròn). */
    ROUNDED("làm tròn", "rounded"),
    /** By leaving off further decimals, and not by rounding (bỏ phần thập phân sau). */
    TRUNCATED("bỏ các chữ số thập phân sau", "truncated"),
    /** By either (làm tròn hay không đều được). */
    BOTH("làm tròn hay bỏ các chữ số sau đều ra số này", "rounded or truncated alike"),
    /** Not from this part, though from another whole number of the same total (khớp với số khác). */
    OTHER_NUMBER("khớp với một số khác, không khớp với số đã nêu", "right for another number, not for the one stated"),
    /** From no whole number of this total (không số nguyên nào cho tỷ lệ này). */
    IMPOSSIBLE("không số nguyên nào cho ra tỷ lệ này", "no whole number gives it");

    private final Phrase label;

    SharePrinting(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }

    /**
     * Whether the printed percentage is that of the part.
     *
     * @return true unless it is that of another number, or of none
     */
    public boolean fits() {
        return compareTo(OTHER_NUMBER) < 0;
    }
}

package io.github.councilprocedures.time;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** The unit that a time limit counts in (đơn vị tính thời hạn). "Ngày" without "làm việc" is a calendar day. */
public enum DayUnit implements Labelled {
    /** Every day counts (ngày). */
    CALENDAR_DAYS("ngày", "calendar day"),
    /** Only days on which public bodies work count (ngày làm việc). */
    WORKING_DAYS("ngày làm việc", "working day"),
    /** Months end on the corresponding day, or on the last day of a month that has none (tháng). */
    MONTHS("tháng", "month");

    private final Phrase one;
    private final Phrase many;

    DayUnit(String vi, String en) {
        this.one = new Phrase(vi, en);
        this.many = new Phrase(vi, en + "s");
    }

    /** The name of the unit; plural in English. */
    @Override
    public Phrase label() {
        return many;
    }

    /** An amount of this unit, such as "1 calendar day" or "20 calendar days". */
    Phrase label(int amount) {
        Phrase unit = amount == 1 ? one : many;
        return new Phrase(amount + " " + unit.vi(), amount + " " + unit.en());
    }
}

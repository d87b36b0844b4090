package io.github.councilprocedures.time;

/** The direction in which a time limit is counted from its event (chiều tính thời hạn). */
public enum CountDirection {
    /** Backwards: "at the latest N days before the event" (chậm nhất N ngày trước). */
    BEFORE(-1),
    /** Forwards: "within N days of the event" (trong thời hạn N ngày kể từ). */
    AFTER(1);

    /** What is added to a day to come to the next one counted. */
    final int step;

    CountDirection(int step) {
        this.step = step;
    }
}

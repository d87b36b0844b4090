package io.github.councilprocedures.election;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import org.jspecify.annotations.Nullable;

/** A day of the week (thứ trong tuần), the first of which is Monday. Not a day of the calendar. */
public enum Weekday implements Labelled {
    /** Monday (thứ Hai). */
    MONDAY("thứ Hai", "Monday"),
    /** Tuesday (thứ Ba). */
    TUESDAY("thứ Ba", "Tuesday"),
    /** Wednesday (thứ Tư). */
    WEDNESDAY("thứ Tư", "Wednesday"),
    /** Thursday (thứ Năm). */
    THURSDAY("thứ Năm", "Thursday"),
    /** Friday (thứ Sáu). */
    FRIDAY("thứ Sáu", "Friday"),
    /** Saturday (thứ Bảy). */
    SATURDAY("thứ Bảy", "Saturday"),
    /** Sunday (Chủ nhật), on which elections are held. */
    SUNDAY("Chủ nhật", "Sunday");

    private static final Weekday[] ALL = values();

    private final Phrase label;

    Weekday(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }

    /** The weekday of an epoch day, null for {@link Fact#ABSENT}. The first epoch day was a Thursday. */
    static @Nullable Weekday of(long epochDay) {
        return epochDay == Fact.ABSENT ? null : ALL[(int) Math.floorMod(epochDay + THURSDAY.ordinal(), 7L)];
    }
}

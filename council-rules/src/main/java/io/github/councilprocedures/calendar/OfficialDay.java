package io.github.councilprocedures.calendar;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.time.DayNote;
import java.time.LocalDate;

/**
 * A day that a document takes out of the weekly rhythm (ngày nghỉ lễ, nghỉ bù, hoán đổi, làm bù): a holiday, a day in lieu
 * of one, a weekday swapped off, or a weekend day worked to make up for it.
 *
 * @param day the day
 * @param note off or working, why and by which document; {@code decided} is false where the row is provisional
 * @param announcedOn the day the document was published; where that is not known, the first day that it governs, by which
 *     it must have been known
 */
public record OfficialDay(LocalDate day, DayNote note, LocalDate announcedOn) {

    /**
     * Checks that nothing is left out.
     *
     * @param day the day
     * @param note off or working, why and by which document
     * @param announcedOn the day the document was published, or the first day that it governs
     */
    public OfficialDay {
        requireNonNull(day, "day");
        requireNonNull(note, "note");
        requireNonNull(announcedOn, "announcedOn");
    }
}

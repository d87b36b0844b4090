package io.github.councilprocedures.time;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.text.Phrase;

/**
 * What a calendar knows about one day (căn cứ ngày làm việc hay ngày nghỉ), with the document that made it so.
 *
 * @param working whether public bodies work on the day; a guess where {@code decided} is false
 * @param decided whether it is fixed
 * @param reason why, such as "Tết Dương lịch" or "Nghỉ hằng tuần"
 * @param source the document, by its number, not blank
 */
public record DayNote(boolean working, boolean decided, Phrase reason, String source) {

    /**
     * Checks that a reason and a document are named.
     *
     * @param working whether public bodies work on the day
     * @param decided whether it is fixed
     * @param reason why
     * @param source the document, by its number, not blank
     * @throws IllegalArgumentException if {@code source} is blank
     */
    public DayNote {
        requireNonNull(reason, "reason");
        if (requireNonNull(source, "source").isBlank()) {
            throw new IllegalArgumentException("source must not be blank");
        }
    }
}

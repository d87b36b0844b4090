package io.github.councilprocedures.time;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.text.Phrase;

/**
 * What a calendar knows about one day (căn cứ ngày làm việc hay ngày nghỉ), with the document that made it so.
 *
 * @param working whether public bodies work on the day; a guess where {@code decided} is false
 * @param decided whether it is fixed, or taken as fixed
 * @param provisional whether it is only taken as fixed (tạm tính), for a plan beyond the years that are announced
 * @param reason why, such as "Tết Dương lịch" or "Nghỉ hằng tuần"
 * @param source the document, by its number, not blank
 */
public record DayNote(boolean working, boolean decided, boolean provisional, Phrase reason, String source) {

    /**
     * Checks that a reason and a document are named, and that only what is taken as fixed is provisional.
     *
     * @param working whether public bodies work on the day
     * @param decided whether it is fixed, or taken as fixed
     * @param provisional whether it is only taken as fixed
     * @param reason why
     * @param source the document, by its number, not blank
     * @throws IllegalArgumentException if {@code source} is blank, or {@code provisional} is said of what is not decided
     */
    public DayNote {
        requireNonNull(reason, "reason");
        if (requireNonNull(source, "source").isBlank()) {
            throw new IllegalArgumentException("source must not be blank");
        }
        if (provisional && !decided) {
            throw new IllegalArgumentException("provisional must be false where decided is");
        }
    }

    /**
     * A note on a day that is not provisional.
     *
     * @param working whether public bodies work on the day
     * @param decided whether it is fixed
     * @param reason why
     * @param source the document, by its number, not blank
     * @throws IllegalArgumentException if {@code source} is blank
     */
    public DayNote(boolean working, boolean decided, Phrase reason, String source) {
        this(working, decided, false, reason, source);
    }
}

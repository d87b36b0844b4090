package io.github.councilprocedures.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final WorkingCalendar WEEK = WorkingCalendar.weekendsOff();

    @ParameterizedTest
    @CsvSource({
        "2024-05-03, true", // Friday
        "2024-05-04, false",
        "2024-05-05, false",
        "2024-05-06, true", // Monday
        "1970-01-01, true", // the first day of the epoch, a Thursday
        "1969-12-28, false", // a Sunday before it
        "1969-12-29, true",
    })
    void onlyWeekendsAreOff(LocalDate day, boolean working) {
        assertThat(WEEK.isWorkingDay(day.toEpochDay())).isEqualTo(working);
        assertThat(WEEK.isDecided(day.toEpochDay())).isTrue();
        assertThat(WEEK.noteOn(day).working()).isEqualTo(working);
    }

    @Test
    void notesNameTheFortyHourWeek() {
        assertThat(WEEK.noteOn(LocalDate.of(2024, 5, 4)))
                .isEqualTo(new DayNote(false, true, new Phrase("Nghỉ hằng tuần", "Weekly rest"), "QĐ 188/1999/QĐ-TTg"));
        assertThat(WEEK.noteOn(LocalDate.of(2024, 5, 6)))
                .isEqualTo(new DayNote(
                        true, true, new Phrase("Ngày làm việc thường", "Ordinary working day"), "QĐ 188/1999/QĐ-TTg"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void aNoteNamesItsDocument() {
        Phrase reason = Phrase.same("x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayNote(true, true, reason, " "))
                .withMessage("source must not be blank");
        assertThatNullPointerException()
                .isThrownBy(() -> new DayNote(true, true, reason, null))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> new DayNote(true, true, null, "x"))
                .withMessage("reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayNote(true, false, true, reason, "x"))
                .withMessage("provisional must be false where decided is");
        assertThat(new DayNote(true, true, true, reason, "x").provisional()).isTrue();
        assertThat(new DayNote(true, true, reason, "x").provisional()).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void aCountedDayIsWhole() {
        LocalDate day = LocalDate.of(2024, 5, 6);
        assertThatNullPointerException()
                .isThrownBy(() -> new CountedDay(null, true, WEEK.noteOn(day)))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> new CountedDay(day, true, null))
                .withMessage("note");
    }
}

package io.github.councilprocedures.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final Knowledge PLAIN = Knowledge.of(WorkingCalendar.weekendsOff());
    private static final Knowledge COMPLETE = PLAIN.recordedThrough(DAY);

    @Test
    void claimsNothingByItself() {
        assertThat(PLAIN.calendar()).isSameAs(WorkingCalendar.weekendsOff());
        assertThat(PLAIN.recordedThrough()).isEmpty();
        assertThat(PLAIN.isComplete()).isFalse();
        assertThat(PLAIN.reaches(Long.MIN_VALUE)).isFalse();
        assertThat(PLAIN.trustsRecalled()).isFalse();
        assertThat(PLAIN.windowFirst()).isEqualTo(Long.MIN_VALUE);
        assertThat(PLAIN.windowLast()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void reachesItsLastDayAndNoFurther() {
        assertThat(COMPLETE.recordedThrough()).contains(DAY);
        assertThat(COMPLETE.isComplete()).isTrue();
        assertThat(COMPLETE.reaches(DAY.toEpochDay())).isTrue();
        assertThat(COMPLETE.reaches(DAY.toEpochDay() + 1)).isFalse();
    }

    @Test
    void absenceProvesSomethingOnlyInACompleteRecordPastTheLastDay() {
        long day = DAY.toEpochDay();

        assertThat(PLAIN.absent(day, Reason.FACT_MISSING)).isEqualTo(Reason.FACT_MISSING);
        assertThat(COMPLETE.absent(day, Reason.FACT_MISSING)).isEqualTo(Reason.NEVER_DONE);
        assertThat(COMPLETE.absent(day + 1, Reason.FACT_MISSING)).isEqualTo(Reason.NOT_YET_DUE);
    }

    @Test
    void keepsTheRestWhenOneThingChanges() {
        Knowledge all = PLAIN.trustingRecalled().within(3, 9).recordedThrough(DAY);

        assertThat(all.trustsRecalled()).isTrue();
        assertThat(all.windowFirst()).isEqualTo(3);
        assertThat(all.windowLast()).isEqualTo(9);
        assertThat(all.recordedThrough()).contains(DAY);
        assertThat(COMPLETE.within(3, 9).trustingRecalled().recordedThrough()).contains(DAY);
        assertThat(COMPLETE.within(3, 9).trustingRecalled().windowLast()).isEqualTo(9);
    }

    @Test
    void needsACalendar() {
        assertThatNullPointerException().isThrownBy(() -> Knowledge.of(null)).withMessage("calendar");
    }
}

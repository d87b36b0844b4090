package io.github.councilprocedures.meeting;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that the conclusion of a meeting or conference asked of somebody (nhiệm vụ giao trong kết luận). Not a task after
 * a supervision, which has a procedure of its own.
 */
@CouncilStyle
@Value.Immutable
public abstract class MeetingTask {

    MeetingTask() {}

    /**
     * What is to be done (nội dung nhiệm vụ).
     *
     * @return the content as written, not blank
     */
    public abstract String content();

    /**
     * Who is to do it (cơ quan, người được giao).
     *
     * @return the body as written, not blank
     */
    public abstract String owner();

    /**
     * Whether it is an answer in writing to what stayed open at the meeting (trả lời, giải trình bằng văn bản).
     *
     * @return true if it is; false unless said otherwise
     */
    @Value.Default
    public boolean inWriting() {
        return false;
    }

    /**
     * The period in which it is to be done (kỳ thực hiện), such as the second quarter.
     *
     * @return the period, absent when none is set or it was not recorded
     */
    public abstract Optional<ReportingPeriod> period();

    /**
     * The day by which it is to be done (thời hạn).
     *
     * @return the day, absent when none but the period is set
     */
    public abstract Optional<LocalDate> dueOn();

    /**
     * The day on which it was done (ngày hoàn thành).
     *
     * @return the day, absent while it is open or when that was not recorded
     */
    public abstract Optional<LocalDate> doneOn();

    /** The day set, or else the last day of the period. */
    @Value.Derived
    @Value.Auxiliary
    long dueDay() {
        return dueOn().or(() -> period().flatMap(ReportingPeriod::span).flatMap(DateSpan::lastDay))
                .map(LocalDate::toEpochDay)
                .orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long doneDay() {
        return doneOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (content().isBlank()) {
            throw new IllegalArgumentException("content must not be blank");
        }
        if (owner().isBlank()) {
            throw new IllegalArgumentException("owner must not be blank");
        }
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeetingTask}; content and owner are needed. */
    public static final class Builder extends ImmutableMeetingTask.Builder {
        Builder() {}
    }
}

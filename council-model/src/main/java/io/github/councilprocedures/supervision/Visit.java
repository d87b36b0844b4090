package io.github.councilprocedures.supervision;

import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A day on which a supervision team works with a supervisee (buổi làm việc với đối tượng chịu sự giám sát). Judged with
 * its supervision, as {@link VisitOfSupervision}.
 */
@CouncilStyle
@Value.Immutable
public abstract class Visit {

    Visit() {}

    /**
     * Who is visited (đối tượng chịu sự giám sát).
     *
     * @return the name as written, not blank
     */
    public abstract String supervisee();

    /**
     * The day on which programme and team were notified to the supervisee (ngày thông báo chương trình, thành phần Đoàn).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> notifiedOn();

    /**
     * The day of the visit (ngày làm việc).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> visitedOn();

    /**
     * The papers of that notice (tài liệu thông báo), such as the programme.
     *
     * @return the papers, as far as recorded
     */
    public abstract Set<CaseDocument> notice();

    @Value.Derived
    @Value.Auxiliary
    long notifiedDay() {
        return notifiedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long visitedDay() {
        return visitedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (supervisee().isBlank()) {
            throw new IllegalArgumentException("supervisee must not be blank");
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

    /** Builds a {@link Visit}; the supervisee is needed. */
    public static final class Builder extends ImmutableVisit.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.reorganisation;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Authority;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What became of a district council when its level ended on 2025-06-30 (bàn giao khi kết thúc hoạt động cấp huyện).
 */
@CouncilStyle
@Value.Immutable
public abstract class DistrictHandover implements TermSubject {

    DistrictHandover() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The day on which files and work were handed over (ngày bàn giao), the last one if several.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> handedOverOn();

    /**
     * Who assigned its delegates to the councils of communes (cơ quan xác định đại biểu HĐND cấp xã).
     *
     * @return the authority, absent when nobody did or it was not recorded
     */
    public abstract Optional<Authority> delegatesAssignedBy();

    @Override
    public SubjectType<DistrictHandover> subjectType() {
        return SchemeFacts.DISTRICT_HANDOVER;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase("việc kết thúc hoạt động của " + council.vi(), "end of the " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long handedOverOnDay() {
        return handedOverOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Authority delegatesAssignedByOrNull() {
        return delegatesAssignedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long levelEndDay() {
        return council().level().lastDay().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {}

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DistrictHandover}; the term is needed. */
    public static final class Builder extends ImmutableDistrictHandover.Builder {
        Builder() {}
    }
}

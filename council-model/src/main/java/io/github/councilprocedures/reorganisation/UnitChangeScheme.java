package io.github.councilprocedures.reorganisation;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A scheme to set up, merge, split or adjust units (đề án thành lập, giải thể, nhập, chia, điều chỉnh địa giới đơn vị hành
 * chính), seen from the council of a unit that it is about.
 */
@CouncilStyle
@Value.Immutable
public abstract class UnitChangeScheme implements TermSubject {

    UnitChangeScheme() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The votes or opinions of the councils concerned (HĐND các cấp thảo luận, biểu quyết, cho ý kiến): their levels with
     * the days, several of one level where several councils are concerned.
     *
     * @return the levels with the days, in their order
     */
    public abstract List<Stamped<UnitLevel>> opinions();

    /**
     * The day on which the scheme was laid before the first council (ngày trình HĐND).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> laidOn();

    /**
     * All voters concerned (tổng số cử tri liên quan).
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt voters();

    /**
     * The voters who agreed (số cử tri tán thành).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt votersAgreeing();

    @Override
    public SubjectType<UnitChangeScheme> subjectType() {
        return SchemeFacts.SCHEME;
    }

    @Override
    public Phrase place() {
        return new Phrase(
                "đề án sắp xếp " + council().unit().fullLabel().vi(),
                "scheme to reorganise " + council().unit().fullLabel().en());
    }

    @Value.Derived
    @Value.Auxiliary
    long laidOnDay() {
        return laidOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long votersNumber() {
        return voters().isPresent() ? voters().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long votersAgreeingNumber() {
        return votersAgreeing().isPresent() ? votersAgreeing().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    Set<UnitLevel> levels() {
        return opinions().stream().map(Stamped::step).collect(Collectors.toUnmodifiableSet());
    }

    @Value.Check
    void check() {
        int all = voters().orElse(Integer.MAX_VALUE);
        if (all < 1) {
            throw new IllegalArgumentException("voters must be 1 or more, was " + all);
        }
        int agreeing = votersAgreeing().orElse(0);
        if (agreeing < 0 || agreeing > all) {
            throw new IllegalArgumentException(
                    "votersAgreeing must not be negative nor more than the voters, was " + agreeing);
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

    /** Builds an {@link UnitChangeScheme}; the term is needed. */
    public static final class Builder extends ImmutableUnitChangeScheme.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A delegate of a council (đại biểu HĐND) in one term. Not an officer; a post is something else.
 */
@CouncilStyle
@Value.Immutable
public abstract class Delegate implements TermSubject {

    Delegate() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * Who it is about (họ và tên). Not shown by findings.
     *
     * @return the name, absent when not recorded
     */
    public abstract Optional<PersonName> person();

    /**
     * The day of the by-election that brought the delegate in (ngày bầu cử bổ sung).
     *
     * @return the day, absent for one who was elected with the council
     */
    public abstract Optional<LocalDate> byElectedOn();

    /**
     * The nationality (quốc tịch).
     *
     * @return the nationality, absent when not recorded
     */
    public abstract Optional<Nationality> nationality();

    /**
     * Whether the delegate still works in the unit (công tác tại đơn vị hành chính).
     *
     * @return true or false, absent when not known
     */
    public abstract Optional<Boolean> worksInUnit();

    /**
     * Whether the delegate still resides in the unit (cư trú tại đơn vị hành chính).
     *
     * @return true or false, absent when not known
     */
    public abstract Optional<Boolean> residesInUnit();

    /**
     * The first day on which the delegate neither worked nor resided in the unit (ngày không còn công tác và cư trú).
     *
     * @return the day, absent when there was none or it is not recorded
     */
    public abstract Optional<LocalDate> movedAwayOn();

    /**
     * The day on which the delegate asked to leave (ngày xin thôi làm nhiệm vụ đại biểu).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> askedToLeaveOn();

    @Override
    public SubjectType<Delegate> subjectType() {
        return DelegateFacts.DELEGATE;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase("đại biểu " + council.vi(), "delegate of the " + council.en());
    }

    /** The day of the by-election, else the last polling day of the term. */
    @Value.Derived
    @Value.Auxiliary
    long electedDay() {
        return byElectedOn().map(LocalDate::toEpochDay).orElse(term().lastPollingDay());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Nationality nationalityValue() {
        return nationality().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean worksInUnitValue() {
        return worksInUnit().isPresent() ? Boolean.valueOf(worksInUnit().get()) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean residesInUnitValue() {
        return residesInUnit().isPresent() ? Boolean.valueOf(residesInUnit().get()) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    long movedAwayDay() {
        return movedAwayOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long askedToLeaveDay() {
        return askedToLeaveOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Delegate}; the term is needed. */
    public static final class Builder extends ImmutableDelegate.Builder {
        Builder() {}
    }
}

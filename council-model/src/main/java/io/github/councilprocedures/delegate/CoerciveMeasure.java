package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.style.DayOrder;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A measure of criminal procedure against a delegate (bắt, giam, giữ, khởi tố, khám xét), from which the mandate
 * protects.
 */
@CouncilStyle
@Value.Immutable
public abstract class CoerciveMeasure implements TermSubject {

    CoerciveMeasure() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The measure (biện pháp).
     *
     * @return the kind of measure
     */
    public abstract CoerciveMeasureKind kind();

    /**
     * Who it is about (họ và tên). Not shown by findings.
     *
     * @return the name, absent when not recorded
     */
    public abstract Optional<PersonName> person();

    /**
     * The day on which it was taken (ngày áp dụng).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> takenOn();

    /**
     * Whether the delegate was caught in the act (phạm tội quả tang).
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean caughtInTheAct() {
        return false;
    }

    /**
     * Whether it was taken between two sessions (thời gian HĐND không họp).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> betweenSessions();

    /**
     * Who consented (cơ quan đồng ý).
     *
     * @return who, absent when not recorded
     */
    public abstract Optional<ActingBody> consentedBy();

    /**
     * The day of the consent (ngày đồng ý).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> consentedOn();

    /**
     * The day on which it was reported to the council or its Standing Committee (ngày báo cáo).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> reportedOn();

    @Override
    public SubjectType<CoerciveMeasure> subjectType() {
        return CoerciveMeasureFacts.COERCIVE_MEASURE;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        String vi = kind().label().vi() + " đối với đại biểu"
                + takenOn().map(day -> " ngày " + Phrase.date(day).vi()).orElse("");
        String en = kind().label().en() + " of a delegate"
                + takenOn().map(day -> " on " + Phrase.date(day).en()).orElse("");
        return new Phrase(vi + " – " + council.vi(), en + " – " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long takenDay() {
        return takenOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean betweenSessionsValue() {
        return betweenSessions().isPresent() ? Boolean.valueOf(betweenSessions().get()) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ActingBody consentedByValue() {
        return consentedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long consentedDay() {
        return consentedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long reportedDay() {
        return reportedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        DayOrder.check("reportedOn", reportedDay(), "takenOn", takenDay());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CoerciveMeasure}; term and kind are needed. */
    public static final class Builder extends ImmutableCoerciveMeasure.Builder {
        Builder() {}
    }
}

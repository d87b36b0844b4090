package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.session.AbsenceReason;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A delegate missing one session after another (đại biểu liên tục không dự kỳ họp). Not the absence from one session,
 * and not loss of the mandate. Messages never name the delegate.
 */
@CouncilStyle
@Value.Immutable
public abstract class LongAbsence implements TermSubject {

    LongAbsence() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The delegate (đại biểu).
     *
     * @return the name
     */
    public abstract PersonName delegate();

    /**
     * The opening day of the first session missed (ngày khai mạc kỳ họp vắng mặt đầu tiên).
     *
     * @return the day
     */
    public abstract LocalDate firstMissedOn();

    /**
     * The opening day of the last session missed so far (ngày khai mạc kỳ họp vắng mặt gần nhất).
     *
     * @return the day, which may be the first one; absent when not recorded
     */
    public abstract Optional<LocalDate> lastMissedOn();

    /**
     * The reason given (lý do vắng mặt).
     *
     * @return the reason, absent when not recorded
     */
    public abstract Optional<AbsenceReason> reason();

    /**
     * The day the Standing Committee reported it to the council (ngày Thường trực HĐND báo cáo HĐND).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> reportedToCouncilOn();

    @Override
    public SubjectType<LongAbsence> subjectType() {
        return AbsenceFacts.LONG_ABSENCE;
    }

    @Override
    public Phrase place() {
        Phrase day = Phrase.date(firstMissedOn());
        Phrase council = council().fullLabel();
        return new Phrase(
                "việc một đại biểu vắng mặt từ kỳ họp khai mạc ngày " + day.vi() + ", " + council.vi(),
                "absence of a delegate since the session opening on " + day.en() + ", " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long firstMissedDay() {
        return firstMissedOn().toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    long lastMissedDay() {
        return lastMissedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long reportedToCouncilDay() {
        return reportedToCouncilOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    AbsenceReason knownReason() {
        return reason().orElse(null);
    }

    @Value.Check
    void check() {
        if (lastMissedDay() != Fact.ABSENT && lastMissedDay() < firstMissedDay()) {
            throw new IllegalArgumentException(
                    "lastMissedOn " + lastMissedOn().get() + " is before firstMissedOn " + firstMissedOn());
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

    /** Builds a {@link LongAbsence}; term, delegate and first missed day are needed. */
    public static final class Builder extends ImmutableLongAbsence.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.coordination;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The coordination regulation of a term (Quy chế phối hợp công tác) between the Standing Committee, the People's
 * Committee and the Fatherland Front, with what is known of its evaluation. Not the working regulation of the council
 * (Quy chế làm việc), which fills silences of the law.
 *
 * <p>How a single year of it went is judged as {@link RegulationYear}; which years are looked at is for the record that
 * holds it.
 */
@CouncilStyle
@Value.Immutable
public abstract class CoordinationRegulation implements TermSubject {

    CoordinationRegulation() {}

    /**
     * The term it is made for (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * Its parties (các bên ký).
     *
     * @return the parties, at least two
     */
    public abstract Set<Party> parties();

    /**
     * The number as printed (số, ký hiệu).
     *
     * @return the number, absent when not recorded
     */
    public abstract Optional<String> number();

    /**
     * The day of signing (ngày ký).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> signedOn();

    /**
     * The span in which it is in force (thời gian có hiệu lực), both days included.
     *
     * @return the span, absent when not recorded
     */
    public abstract Optional<DateSpan> inForce();

    /**
     * The evaluations (các lần đánh giá), in the order in which they were made.
     *
     * @return the evaluations, as far as recorded
     */
    public abstract List<Evaluation> evaluations();

    @Override
    public SubjectType<CoordinationRegulation> subjectType() {
        return CoordinationFacts.REGULATION;
    }

    @Override
    public Phrase place() {
        Phrase years = term().years().label();
        Phrase council = council().fullLabel();
        return new Phrase(
                "quy chế phối hợp công tác " + years.vi() + " của Thường trực " + council.vi(),
                "coordination regulation of the Standing Committee of the " + council.en() + ", " + years.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long signedDay() {
        return signedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (parties().size() < 2) {
            throw new IllegalArgumentException("parties must be two or more, were " + parties());
        }
        if (number().orElse("-").isBlank()) {
            throw new IllegalArgumentException("number must not be blank; leave it out when it is not known");
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

    /** Builds a {@link CoordinationRegulation}; the term and two parties are needed. */
    public static final class Builder extends ImmutableCoordinationRegulation.Builder {
        Builder() {}
    }
}

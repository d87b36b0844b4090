package io.github.councilprocedures.review;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A legal document with its sending to those who supervise it (gửi văn bản quy phạm pháp luật để giám sát), as a matter of
 * the unit that issued it. Not its publication.
 */
@CouncilStyle
@Value.Immutable
public abstract class LegalDocumentSending implements TermSubject {

    LegalDocumentSending() {}

    /**
     * The term of the council of the unit that issued it (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The document (tên văn bản).
     *
     * @return the title or number as written, not blank
     */
    public abstract String document();

    /**
     * Who in the unit issued it (cơ quan ban hành).
     *
     * @return the issuer
     */
    public abstract LegalDocumentIssuer issuer();

    /**
     * The day of signing (ngày ký).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> signedOn();

    /**
     * The day of sending (ngày gửi).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> sentOn();

    /**
     * The day on which it was received (ngày nhận), from which no time runs.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> receivedOn();

    /**
     * To whom it was sent (nơi nhận).
     *
     * @return the recipients, as far as recorded
     */
    public abstract Set<Actor> sentTo();

    @Override
    public SubjectType<LegalDocumentSending> subjectType() {
        return LegalDocumentFacts.SENDING;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                "việc gửi “" + document() + "”, " + council.vi(), "sending of “" + document() + "”, " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long signedDay() {
        return signedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long sentDay() {
        return sentOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long receivedDay() {
        return receivedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (document().isBlank()) {
            throw new IllegalArgumentException("document must not be blank");
        }
        if (receivedDay() != Fact.ABSENT && receivedDay() < sentDay()) {
            throw new IllegalArgumentException(
                    "receivedOn " + receivedOn().get() + " is before sentOn " + sentOn().get());
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

    /** Builds a {@link LegalDocumentSending}; term, document and issuer are needed. */
    public static final class Builder extends ImmutableLegalDocumentSending.Builder {
        Builder() {}
    }
}

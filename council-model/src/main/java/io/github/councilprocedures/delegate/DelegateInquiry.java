package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a delegate asks of a body or an officer, and the answer (chất vấn, yêu cầu của đại biểu HĐND). Not a petition
 * of voters.
 */
@CouncilStyle
@Value.Immutable
public abstract class DelegateInquiry implements TermSubject {

    DelegateInquiry() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * What is asked (loại chất vấn, yêu cầu).
     *
     * @return the kind
     */
    public abstract InquiryKind kind();

    /**
     * The day the Standing Committee, or the body asked to stop a violation, received it (ngày nhận).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> receivedOn();

    /**
     * The closing day of the session it was put at (ngày bế mạc kỳ họp).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> sessionClosesOn();

    /**
     * Whether the council allowed an answer at the next session or in writing (HĐND cho trả lời tại kỳ họp sau hoặc
     * bằng văn bản).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> laterAnswerAllowed();

    /**
     * The last day for the answer that the Standing Committee fixed (thời hạn trả lời do Thường trực HĐND quyết
     * định).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> answerDueOn();

    /**
     * The day of the answer (ngày trả lời).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> answeredOn();

    /**
     * Whether the answer was in writing (trả lời bằng văn bản).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> answeredInWriting();

    @Override
    public SubjectType<DelegateInquiry> subjectType() {
        return InquiryFacts.INQUIRY;
    }

    @Override
    public Phrase place() {
        Phrase kind = kind().label();
        Phrase council = council().fullLabel();
        return receivedOn()
                .map(Phrase::date)
                .map(day -> new Phrase(
                        kind.vi() + " nhận ngày " + day.vi() + ", " + council.vi(),
                        kind.en() + " received on " + day.en() + ", " + council.en()))
                .orElseGet(() -> new Phrase(kind.vi() + ", " + council.vi(), kind.en() + ", " + council.en()));
    }

    @Value.Derived
    @Value.Auxiliary
    long receivedDay() {
        return receivedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long sessionClosesDay() {
        return sessionClosesOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long answerDueDay() {
        return answerDueOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long answeredDay() {
        return answeredOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownLaterAnswerAllowed() {
        return laterAnswerAllowed().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownAnsweredInWriting() {
        return answeredInWriting().orElse(null);
    }

    @Value.Check
    void check() {
        if (answeredDay() != Fact.ABSENT && answeredDay() < receivedDay()) {
            throw new IllegalArgumentException("answeredOn " + answeredOn().get() + " is before receivedOn "
                    + receivedOn().get());
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

    /** Builds a {@link DelegateInquiry}; term and kind are needed. */
    public static final class Builder extends ImmutableDelegateInquiry.Builder {
        Builder() {}
    }
}

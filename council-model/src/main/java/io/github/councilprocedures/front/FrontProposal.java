package io.github.councilprocedures.front;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A proposal of the Fatherland Front to the authorities of the locality (kiến nghị của Mặt trận Tổ quốc với chính quyền địa phương).
 * Not a petition of voters, which the Front only passes on.
 */
@CouncilStyle
@Value.Immutable
public abstract class FrontProposal implements TermSubject {

    FrontProposal() {}

    /**
     * The term of the council of the same level (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * What it proposes (nội dung kiến nghị).
     *
     * @return the proposal as written, not blank
     */
    public abstract String topic();

    /**
     * Who has to answer it (nơi nhận kiến nghị).
     *
     * @return the body
     */
    public abstract Actor addressee();

    /**
     * The day on which it was received (ngày nhận).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> receivedOn();

    /**
     * The day on which it was answered (ngày trả lời).
     *
     * @return the day, absent when not answered or not recorded
     */
    public abstract Optional<LocalDate> answeredOn();

    @Override
    public SubjectType<FrontProposal> subjectType() {
        return FrontFacts.PROPOSAL;
    }

    @Override
    public Phrase place() {
        Phrase to = addressee().label();
        Phrase unit = council().unit().label();
        return new Phrase(
                "kiến nghị “" + topic() + "” của Mặt trận Tổ quốc với " + to.vi() + ", " + unit.vi(),
                "proposal “" + topic() + "” of the Fatherland Front to the " + to.en() + ", " + unit.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long receivedDay() {
        return receivedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long answeredDay() {
        return answeredOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        FrontSupervision.requireText("topic", topic());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FrontProposal}; term, topic and addressee are needed. */
    public static final class Builder extends ImmutableFrontProposal.Builder {
        Builder() {}
    }
}

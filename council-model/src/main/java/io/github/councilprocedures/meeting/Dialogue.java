package io.github.councilprocedures.meeting;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A conference at which the government of a commune talks with the people (hội nghị trao đổi, đối thoại với Nhân dân);
 * held, planned, or only asked for by voters. Not voter contact of delegates (tiếp xúc cử tri).
 */
@CouncilStyle
@Value.Immutable
public abstract class Dialogue implements TermSubject {

    Dialogue() {}

    /**
     * The term of the council of the commune (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The day on which voters asked for it (ngày cử tri yêu cầu).
     *
     * @return the day, absent when nobody asked or it was not recorded
     */
    public abstract Optional<LocalDate> requestedOn();

    /**
     * How many voters asked for it (số cử tri yêu cầu).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt requestSigners();

    /**
     * All voters of the commune (tổng số cử tri).
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt voters();

    /**
     * The day on which time, place and matter were announced in the mass media (ngày thông báo).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> announcedOn();

    /**
     * The day it was held (ngày tổ chức hội nghị).
     *
     * @return the day, absent when it was not held or not recorded
     */
    public abstract Optional<LocalDate> heldOn();

    /**
     * The day on which its results were announced, posted and sent to the heads of hamlets (ngày thông báo kết quả).
     *
     * @return the day, the last one if several; absent when not recorded
     */
    public abstract Optional<LocalDate> resultsAnnouncedOn();

    /**
     * Who chaired it (chủ trì).
     *
     * @return those who did, as far as recorded
     */
    public abstract Set<DialogueChair> chairedBy();

    @Override
    public SubjectType<Dialogue> subjectType() {
        return DialogueFacts.DIALOGUE;
    }

    @Override
    public Phrase place() {
        Phrase unit = council().unit().fullLabel();
        return heldOn().map(Phrase::date)
                .map(day -> new Phrase(
                        "hội nghị đối thoại với Nhân dân ngày " + day.vi() + " của " + unit.vi(),
                        "dialogue with the people on " + day.en() + " of " + unit.en()))
                .orElseGet(() -> new Phrase(
                        "hội nghị đối thoại với Nhân dân của " + unit.vi(),
                        "dialogue with the people of " + unit.en()));
    }

    @Value.Derived
    @Value.Auxiliary
    long requestedDay() {
        return requestedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long signersNumber() {
        return requestSigners().isPresent() ? requestSigners().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long votersNumber() {
        return voters().isPresent() ? voters().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long announcedDay() {
        return announcedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long heldDay() {
        return heldOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long resultsDay() {
        return resultsAnnouncedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (voters().orElse(1) < 1) {
            throw new IllegalArgumentException("voters must be 1 or more, was " + voters().getAsInt());
        }
        int signers = requestSigners().orElse(0);
        if (signers < 0 || signers > voters().orElse(Integer.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "requestSigners must not be negative nor more than the voters, was " + signers);
        }
        if (resultsDay() != Fact.ABSENT && resultsDay() < heldDay()) {
            throw new IllegalArgumentException(
                    "resultsAnnouncedOn " + resultsAnnouncedOn().get() + " is before heldOn " + heldOn().get());
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

    /** Builds a {@link Dialogue}; the term is needed. */
    public static final class Builder extends ImmutableDialogue.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.officer;

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
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A vote of confidence on an officer (bỏ phiếu tín nhiệm), which may end a post. Not a confidence poll (lấy phiếu
 * tín nhiệm), which rates.
 */
@CouncilStyle
@Value.Immutable
public abstract class ConfidenceVote implements TermSubject {

    ConfidenceVote() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The post of the person (chức vụ).
     *
     * @return the post
     */
    public abstract Post post();

    /**
     * Who it is about (họ và tên). Not shown by findings.
     *
     * @return the name, absent when not recorded
     */
    public abstract Optional<PersonName> person();

    /**
     * Why the vote was put (căn cứ).
     *
     * @return the ground, absent when not recorded
     */
    public abstract Optional<ConfidenceVoteGround> ground();

    /**
     * The day of the recommendation or of the poll that it rests on (ngày có căn cứ).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> raisedOn();

    /**
     * How many delegates recommended it (số đại biểu kiến nghị).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt signers();

    /**
     * How many ratings of low confidence the poll had (số phiếu tín nhiệm thấp).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt lowConfidenceRatings();

    /**
     * The day of the vote (ngày bỏ phiếu).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> heldOn();

    /**
     * How many delegates voted no confidence (số đại biểu không tín nhiệm).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt noConfidence();

    /**
     * All delegates at that time, absent ones included (tổng số đại biểu).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt totalDelegates();

    /**
     * What followed a lost vote (việc tiếp theo).
     *
     * @return what, absent when not recorded
     */
    public abstract Optional<ConfidenceVoteSequel> sequel();

    @Override
    public SubjectType<ConfidenceVote> subjectType() {
        return ConfidenceVoteFacts.CONFIDENCE_VOTE;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        String vi = "bỏ phiếu tín nhiệm " + post().label().vi()
                + heldOn().map(day -> " ngày " + Phrase.date(day).vi()).orElse("");
        String en = "vote of confidence, " + post().label().en()
                + heldOn().map(day -> " on " + Phrase.date(day).en()).orElse("");
        return new Phrase(vi + " – " + council.vi(), en + " – " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ConfidenceVoteGround groundValue() {
        return ground().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long raisedDay() {
        return raisedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long signersNumber() {
        return signers().isPresent() ? signers().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long lowConfidenceRatingsNumber() {
        return lowConfidenceRatings().isPresent() ? lowConfidenceRatings().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long heldDay() {
        return heldOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long noConfidenceNumber() {
        return noConfidence().isPresent() ? noConfidence().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long totalDelegatesNumber() {
        return totalDelegates().isPresent() ? totalDelegates().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ConfidenceVoteSequel sequelValue() {
        return sequel().orElse(null);
    }

    @Value.Check
    void check() {
        checkCount("signers", signersNumber());
        checkCount("lowConfidenceRatings", lowConfidenceRatingsNumber());
        checkCount("noConfidence", noConfidenceNumber());
        checkCount("totalDelegates", totalDelegatesNumber());
        DayOrder.check("heldOn", heldDay(), "raisedOn", raisedDay());
    }

    private void checkCount(String field, long number) {
        if (number != Fact.ABSENT && number < 0) {
            throw new IllegalArgumentException(field + " must not be negative, was " + number);
        }
        if (number != Fact.ABSENT && totalDelegatesNumber() != Fact.ABSENT && number > totalDelegatesNumber()) {
            throw new IllegalArgumentException(
                    field + " must not be above totalDelegates " + totalDelegatesNumber() + ", was " + number);
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

    /** Builds a {@link ConfidenceVote}; term and post are needed. */
    public static final class Builder extends ImmutableConfidenceVote.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.confidence;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A confidence poll at a session (lấy phiếu tín nhiệm), which rates the officers of a council and of its People's Committee.
 * Not a vote of confidence (bỏ phiếu tín nhiệm), which may end a post.
 */
@CouncilStyle
@Value.Immutable
public abstract class ConfidencePoll implements CaseFile<PollStep> {

    ConfidencePoll() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    @Override
    public abstract List<CaseStep<PollStep>> steps();

    /**
     * The opening day of the session at which it is held (ngày khai mạc kỳ họp).
     *
     * @return the day, perhaps only planned; absent when not recorded
     */
    public abstract Optional<LocalDate> opensOn();

    /**
     * Whether that session is the regular one at the end of a year (kỳ họp thường lệ cuối năm).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> yearEndSession();

    /**
     * How many polls the council had already held in this term (số lần đã lấy phiếu trong nhiệm kỳ).
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt earlierPolls();

    /**
     * What was done in turn at the sitting (trình tự tại kỳ họp).
     *
     * @return the steps in the order in which they were taken, as far as recorded
     */
    public abstract List<HearingStep> hearing();

    /**
     * The officers and their results (người được lấy phiếu tín nhiệm).
     *
     * @return the ratings, as far as recorded
     */
    public abstract List<OfficerRating> ratings();

    /**
     * The closing day of that session or of the nearest one after it (ngày bế mạc kỳ họp đó hoặc kỳ họp gần nhất), by which
     * what follows is put to the council.
     *
     * @return the day, absent when not known
     */
    public abstract Optional<LocalDate> nextSessionClosesOn();

    @Override
    public CaseFacts<ConfidencePoll, PollStep> caseFacts() {
        return PollFacts.CASE;
    }

    @Override
    public SubjectType<ConfidencePoll> subjectType() {
        return PollFacts.POLL;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        String vi = opensOn()
                .map(day -> " tại kỳ họp khai mạc ngày " + Phrase.date(day).vi())
                .orElse("");
        String en = opensOn()
                .map(day -> " at the session of " + Phrase.date(day).en())
                .orElse("");
        return new Phrase(
                "lấy phiếu tín nhiệm" + vi + " – " + council.vi(), "confidence poll" + en + " – " + council.en());
    }

    /** The steps, the ratings and the percentages printed, each with this poll. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        List<Subject> parts = new ArrayList<>(CaseFile.super.parts());
        for (OfficerRating rating : ratings()) {
            RatingOfPoll part = new RatingOfPoll(this, rating);
            parts.add(part);
            parts.addAll(rating.result().sharesOf(part));
        }
        return List.copyOf(parts);
    }

    @Value.Derived
    @Value.Auxiliary
    long opensDay() {
        return opensOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** The day of the ballot; without it the opening day of the session. */
    @Value.Derived
    @Value.Auxiliary
    long polledDay() {
        long balloted = firstDay(PollStep.BALLOTED);
        return balloted == Fact.ABSENT ? opensDay() : balloted;
    }

    @Value.Derived
    @Value.Auxiliary
    long polledYear() {
        return polledDay() == Fact.ABSENT
                ? Fact.ABSENT
                : LocalDate.ofEpochDay(polledDay()).getYear();
    }

    /** The first year of a term is the one it is named by, also where the term before ended early. */
    @Value.Derived
    @Value.Auxiliary
    long yearOfTerm() {
        return opensOn()
                .map(day -> (long) day.getYear() - term().years().firstYear() + 1)
                .orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean yearEndValue() {
        return yearEndSession().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean firstOfTerm() {
        return earlierPolls().isPresent() ? Boolean.valueOf(earlierPolls().getAsInt() == 0) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    long lastReportDay() {
        return lastDay(PollStep.REPORTS_RECEIVED);
    }

    @Value.Derived
    @Value.Auxiliary
    long lastVerificationDay() {
        return lastDay(PollStep.VERIFICATION_ASKED);
    }

    @Value.Derived
    @Value.Auxiliary
    long lastClarificationDay() {
        return lastDay(PollStep.CLARIFICATION);
    }

    /** Steps that many take are late when the last one is. */
    private long lastDay(PollStep step) {
        return steps().stream()
                .filter(taken -> taken.step() == step)
                .mapToLong(taken -> taken.on().toEpochDay())
                .max()
                .orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long nextSessionClosesDay() {
        return nextSessionClosesOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (earlierPolls().orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "earlierPolls must not be negative, was " + earlierPolls().getAsInt());
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

    /** Builds a {@link ConfidencePoll}; the term is needed. */
    public static final class Builder extends ImmutableConfidencePoll.Builder {
        Builder() {}
    }
}

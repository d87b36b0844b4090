package io.github.councilprocedures.confidence;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.officer.OfficeProposer;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.person.PersonName;
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
 * A vote of confidence on an officer (bỏ phiếu tín nhiệm), which may end a post. Not a confidence poll (lấy phiếu
 * tín nhiệm), which rates.
 */
@CouncilStyle
@Value.Immutable
public abstract class ConfidenceVote implements CaseFile<VoteStep> {

    ConfidenceVote() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    @Override
    public abstract List<CaseStep<VoteStep>> steps();

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
     * Whether the council elected the person to the post (giữ chức vụ do HĐND bầu).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> electedByCouncil();

    /**
     * Why the vote was put (căn cứ).
     *
     * @return the ground, absent when not recorded
     */
    public abstract Optional<ConfidenceVoteGround> ground();

    /**
     * How many delegates recommended it (số đại biểu kiến nghị).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt signers();

    /**
     * The result of the poll that it rests on (kết quả lấy phiếu tín nhiệm).
     *
     * @return the tally of that poll, absent when not recorded or on another ground
     */
    public abstract Optional<ConfidenceTally> poll();

    /**
     * What was done in turn at the sitting (trình tự tại kỳ họp).
     *
     * @return the steps in the order in which they were taken, as far as recorded
     */
    public abstract List<HearingStep> hearing();

    /**
     * The result of the vote (kết quả kiểm phiếu), with all delegates at that time.
     *
     * @return the tally, absent when not recorded
     */
    public abstract Optional<ConfidenceTally> tally();

    /**
     * What is said to follow from it (hệ quả được nêu).
     *
     * @return the consequence, absent when none is stated
     */
    public abstract Optional<Consequence> consequence();

    /**
     * Who put relief or removal to the council (người trình miễn nhiệm, bãi nhiệm).
     *
     * @return who, absent when not recorded
     */
    public abstract Optional<OfficeProposer> reliefPutBy();

    /**
     * Who had nominated the person for the post (người đã giới thiệu để bầu).
     *
     * @return who, absent when not recorded
     */
    public abstract Optional<OfficeProposer> nominatedBy();

    /**
     * The closing day of that session or of the nearest one after it (ngày bế mạc kỳ họp đó hoặc kỳ họp gần nhất), by which
     * what follows is put to the council.
     *
     * @return the day, absent when not known
     */
    public abstract Optional<LocalDate> nextSessionClosesOn();

    /**
     * The same vote with another consequence stated.
     *
     * @param other the consequence
     * @return the vote
     */
    public ConfidenceVote stating(Consequence other) {
        return builder().from(this).consequence(other).build();
    }

    @Override
    public CaseFacts<ConfidenceVote, VoteStep> caseFacts() {
        return ConfidenceVoteFacts.CASE;
    }

    @Override
    public SubjectType<ConfidenceVote> subjectType() {
        return ConfidenceVoteFacts.CONFIDENCE_VOTE;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        long balloted = firstDay(VoteStep.BALLOTED);
        Phrase on = balloted == Fact.ABSENT ? null : Phrase.date(LocalDate.ofEpochDay(balloted));
        String vi = "bỏ phiếu tín nhiệm " + post().label().vi() + (on == null ? "" : " ngày " + on.vi());
        String en = "vote of confidence, " + post().label().en() + (on == null ? "" : " on " + on.en());
        return new Phrase(vi + " – " + council.vi(), en + " – " + council.en());
    }

    /** The steps and the percentages printed, each with this vote. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        List<Subject> parts = new ArrayList<>(CaseFile.super.parts());
        parts.addAll(result().sharesOf(this));
        return List.copyOf(parts);
    }

    /** The tally of the poll, or one that knows nothing. */
    @Value.Derived
    @Value.Auxiliary
    ConfidenceTally pollResult() {
        return poll().orElse(ConfidenceTally.NOTHING);
    }

    /** The tally of the vote, or one that knows nothing. */
    @Value.Derived
    @Value.Auxiliary
    ConfidenceTally result() {
        return tally().orElse(ConfidenceTally.NOTHING);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean electedByCouncilValue() {
        return electedByCouncil().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ConfidenceVoteGround groundValue() {
        return ground().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long signersNumber() {
        return signers().isPresent() ? signers().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Consequence consequenceValue() {
        return consequence().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    OfficeProposer reliefPutByValue() {
        return reliefPutBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean putByNominator() {
        return reliefPutBy().isEmpty() || nominatedBy().isEmpty()
                ? null
                : Boolean.valueOf(reliefPutBy().equals(nominatedBy()));
    }

    @Value.Derived
    @Value.Auxiliary
    long nextSessionClosesDay() {
        return nextSessionClosesOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (signers().orElse(0) < 0) {
            throw new IllegalArgumentException("signers must not be negative, was " + signersNumber());
        }
        pollResult().checkLevels("poll", true);
        result().checkLevels("tally", false);
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

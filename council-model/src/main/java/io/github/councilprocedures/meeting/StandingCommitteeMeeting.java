package io.github.councilprocedures.meeting;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting of the Standing Committee of a council (phiên họp Thường trực HĐND) that was held. Not a session of the
 * council, and not an explanation session, which is a form of supervision.
 */
@CouncilStyle
@Value.Immutable
public abstract class StandingCommitteeMeeting implements TermSubject {

    StandingCommitteeMeeting() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The kind of meeting (loại phiên họp).
     *
     * @return the kind
     */
    public abstract MeetingKind kind();

    /**
     * What it is called in its papers, such as {@code phiên họp thường kỳ tháng 2 năm 2024}.
     *
     * @return the name, absent when not recorded
     */
    public abstract Optional<String> label();

    /**
     * The day it was held (ngày họp).
     *
     * @return the day
     */
    public abstract LocalDate heldOn();

    /**
     * The period whose work it reviewed (kỳ được đánh giá), which may not be over by then.
     *
     * @return the period, absent when not recorded
     */
    public abstract Optional<ReportingPeriod> reviewed();

    /**
     * The period whose work it planned (kỳ triển khai nhiệm vụ).
     *
     * @return the period, absent when not recorded
     */
    public abstract Optional<ReportingPeriod> planned();

    /**
     * Who presided (chủ tọa).
     *
     * @return the officer, absent when not recorded
     */
    public abstract Optional<Officer> presidedBy();

    @Override
    public SubjectType<StandingCommitteeMeeting> subjectType() {
        return MeetingFacts.MEETING;
    }

    @Override
    public Phrase place() {
        Phrase kind = kind().label();
        Phrase day = Phrase.date(heldOn());
        Phrase council = council().fullLabel();
        return new Phrase(
                "phiên họp " + kind.vi() + " ngày " + day.vi() + " của Thường trực " + council.vi(),
                kind.en() + " meeting on " + day.en() + " of the Standing Committee of the " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long heldDay() {
        return heldOn().toEpochDay();
    }

    /** The last day of the period reviewed; a term has none that is known. */
    @Value.Derived
    @Value.Auxiliary
    long reviewedEndDay() {
        return reviewed()
                .flatMap(ReportingPeriod::span)
                .flatMap(DateSpan::lastDay)
                .map(LocalDate::toEpochDay)
                .orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (label().orElse("-").isBlank()) {
            throw new IllegalArgumentException("label must not be blank; leave it out when there is none");
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

    /** Builds a {@link StandingCommitteeMeeting}; term, kind and day are needed. */
    public static final class Builder extends ImmutableStandingCommitteeMeeting.Builder {
        Builder() {}
    }
}

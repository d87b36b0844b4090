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
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A briefing or summary conference of a Standing Committee (hội nghị giao ban, sơ kết, tổng kết) that was held. Not a
 * meeting of the Standing Committee (phiên họp): what it agrees on decides nothing.
 */
@CouncilStyle
@Value.Immutable
public abstract class BriefingConference implements TermSubject {

    BriefingConference() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The kind of conference (loại hội nghị).
     *
     * @return the kind
     */
    public abstract BriefingKind kind();

    /**
     * What it is called in its papers, such as {@code hội nghị sơ kết 9 tháng}.
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
     * Who presided (chủ trì), one or several together.
     *
     * @return the officers in the order in which they were named, as far as recorded
     */
    public abstract List<Officer> chairs();

    @Override
    public SubjectType<BriefingConference> subjectType() {
        return MeetingFacts.BRIEFING;
    }

    @Override
    public Phrase place() {
        Phrase kind = kind().label();
        Phrase day = Phrase.date(heldOn());
        Phrase council = council().fullLabel();
        return new Phrase(
                kind.vi() + " ngày " + day.vi() + " của Thường trực " + council.vi(),
                kind.en() + " on " + day.en() + " of the Standing Committee of the " + council.en());
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

    /** Builds a {@link BriefingConference}; term, kind and day are needed. */
    public static final class Builder extends ImmutableBriefingConference.Builder {
        Builder() {}
    }
}

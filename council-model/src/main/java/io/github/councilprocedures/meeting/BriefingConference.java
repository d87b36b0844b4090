package io.github.councilprocedures.meeting;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A briefing or summary conference of a Standing Committee (hội nghị giao ban, sơ kết, tổng kết), held or only planned, with
 * a log of its steps. Not a meeting of the Standing Committee (phiên họp): what it agrees on decides nothing. No law sets how
 * often there is one.
 */
@CouncilStyle
@Value.Immutable
public abstract class BriefingConference implements CaseFile<BriefingStep>, MeetingWithTasks {

    BriefingConference() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
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
     * Which one of its kind it is in the term (lần thứ mấy trong nhiệm kỳ).
     *
     * @return the number, absent when not recorded
     */
    public abstract Optional<Ordinal> number();

    /**
     * The day it was held (ngày họp), where the log has no step {@link BriefingStep#HELD}.
     *
     * @return the day, absent when it has not been held or only the log tells; the same as that of the step
     */
    public abstract Optional<LocalDate> heldOn();

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
     * The day of the Standing Committee's meeting with which it was held as one (ngày của phiên họp Thường trực được ghép).
     *
     * @return the day, absent when it was not merged
     */
    public abstract Optional<LocalDate> mergedWithMeetingOn();

    /**
     * Who presided (chủ trì), one or several together.
     *
     * @return the officers in the order in which they were named, as far as recorded
     */
    public abstract List<Officer> chairs();

    /** The tasks that its conclusion gives (nhiệm vụ giao trong kết luận). */
    @Override
    public abstract List<MeetingTask> tasks();

    /** The steps taken (các bước đã thực hiện). */
    @Override
    public abstract List<CaseStep<BriefingStep>> steps();

    /** The day on which it was held, in its own field or in the log. */
    @Override
    public Optional<LocalDate> tasksGivenOn() {
        long held = firstDay(BriefingStep.HELD);
        return held == Fact.ABSENT ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(held));
    }

    /** The first day of a step; the day on which it was held may stand outside the log. */
    @Override
    public long firstDay(BriefingStep step) {
        return step == BriefingStep.HELD && heldOn().isPresent()
                ? heldOn().get().toEpochDay()
                : CaseFile.super.firstDay(step);
    }

    @Override
    public CaseFacts<BriefingConference, BriefingStep> caseFacts() {
        return BriefingFacts.CASE;
    }

    @Override
    public SubjectType<BriefingConference> subjectType() {
        return BriefingFacts.BRIEFING;
    }

    /** The steps, then the tasks, each with this conference. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        List<Subject> parts = new ArrayList<>(CaseFile.super.parts());
        for (int i = 0; i < tasks().size(); i++) {
            parts.add(new TaskOfMeeting(this, i));
        }
        return List.copyOf(parts);
    }

    @Override
    public Phrase place() {
        Phrase kind = kind().label();
        Phrase council = council().fullLabel();
        Optional<Phrase> day = tasksGivenOn().map(Phrase::date);
        return new Phrase(
                kind.vi() + day.map(on -> " ngày " + on.vi()).orElse("") + " của Thường trực " + council.vi(),
                kind.en() + day.map(on -> " on " + on.en()).orElse("") + " of the Standing Committee of the "
                        + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long mergedDay() {
        return mergedWithMeetingOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** Whether one of those who chaired it leads the council; null where no office is recorded. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean chairedByLeaders() {
        List<String> offices =
                chairs().stream().flatMap(officer -> officer.offices().stream()).toList();
        return offices.isEmpty()
                ? null
                : offices.stream().anyMatch(office -> ChairOffice.named(office).isPresent());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    TitlePeriod titlePeriod() {
        return TitlePeriod.of(label(), reviewed(), tasksGivenOn());
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
        long logged = CaseFile.super.firstDay(BriefingStep.HELD);
        if (heldOn().isPresent()
                && logged != Fact.ABSENT
                && logged != heldOn().get().toEpochDay()) {
            throw new IllegalArgumentException("heldOn must be the day of the step HELD, "
                    + LocalDate.ofEpochDay(logged) + ", was " + heldOn().get());
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

    /** Builds a {@link BriefingConference}; term and kind are needed. */
    public static final class Builder extends ImmutableBriefingConference.Builder {
        Builder() {}
    }
}

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
import io.github.councilprocedures.unit.UnitLevel;
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
     * The day it was held (ngày họp). The log has it as the step {@link BriefingStep#HELD}; whoever gives one of the two has
     * given both.
     *
     * @return the day, absent when it has not been held
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

    /**
     * The level of the Standing Committees that it was held with (cấp của Thường trực HĐND cùng giao ban): since 2025-07-01 that
     * of a province is the commune level alone.
     *
     * @return the level, absent for another kind of conference, while it has not been held, and for a commune, which has none
     *     below it
     */
    public Optional<UnitLevel> lowerLevel() {
        return kind() == BriefingKind.LOWER_LEVEL_BRIEFING
                ? heldOn().flatMap(council().level()::belowOn)
                : Optional.empty();
    }

    @Override
    public Optional<LocalDate> tasksGivenOn() {
        return heldOn();
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
        Phrase kind = lowerLevel()
                .map(UnitLevel::label)
                .map(level -> new Phrase(
                        "hội nghị giao ban với Thường trực HĐND " + level.vi(),
                        "briefing with the Standing Committees of the " + level.en()))
                .orElse(kind().label());
        Phrase council = council().fullLabel();
        Optional<Phrase> day = heldOn().map(Phrase::date);
        return new Phrase(
                kind.vi() + day.map(on -> " ngày " + on.vi()).orElse("") + " của Thường trực " + council.vi(),
                kind.en() + day.map(on -> " on " + on.en()).orElse("") + " of the Standing Committee of the "
                        + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    UnitLevel knownLowerLevel() {
        return lowerLevel().orElse(null);
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
        return TitlePeriod.of(label(), reviewed(), planned(), heldOn());
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

    /** Refuses two days, and gives a conference of which only one place tells the day the other too. */
    @Value.Check
    BriefingConference check() {
        if (label().orElse("-").isBlank()) {
            throw new IllegalArgumentException("label must not be blank; leave it out when there is none");
        }
        long logged = firstDay(BriefingStep.HELD);
        if (heldOn().isEmpty()) {
            return logged == Fact.ABSENT
                    ? this
                    : builder().from(this).heldOn(LocalDate.ofEpochDay(logged)).build();
        }
        LocalDate held = heldOn().get();
        if (logged == Fact.ABSENT) {
            return builder().from(this).steps(withHeld(held)).build();
        }
        if (logged != held.toEpochDay()) {
            throw new IllegalArgumentException(
                    "heldOn must be the day of the step HELD, " + LocalDate.ofEpochDay(logged) + ", was " + held);
        }
        return this;
    }

    /** The log with the step in its place: before what came later, or usually does on one day. */
    private List<CaseStep<BriefingStep>> withHeld(LocalDate held) {
        CaseStep<BriefingStep> step = CaseStep.<BriefingStep>builder()
                .step(BriefingStep.HELD)
                .on(held)
                .build();
        List<CaseStep<BriefingStep>> log = new ArrayList<>(steps());
        int place = 0;
        while (place < log.size() && !comesAfter(log.get(place), held)) {
            place++;
        }
        log.add(place, step);
        return log;
    }

    private static boolean comesAfter(CaseStep<BriefingStep> taken, LocalDate held) {
        return taken.on().isAfter(held)
                || taken.on().equals(held) && taken.step().compareTo(BriefingStep.HELD) > 0;
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

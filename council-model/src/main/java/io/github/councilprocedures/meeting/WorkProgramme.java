package io.github.councilprocedures.meeting;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.fact.SubjectType;
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
 * A programme of work that a body of the council set itself for a period (chương trình công tác), as far as it foresees
 * briefing conferences. Not a programme of supervision, and no law: what is missing against it breaks the programme.
 */
@CouncilStyle
@Value.Immutable
public abstract class WorkProgramme implements TermSubject {

    WorkProgramme() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * Whose programme it is (chủ thể ban hành).
     *
     * @return the body, {@link Actor#STANDING_COMMITTEE} unless said otherwise
     */
    @Value.Default
    public Actor body() {
        return Actor.STANDING_COMMITTEE;
    }

    /**
     * The period it is for (kỳ của chương trình).
     *
     * @return the period
     */
    public abstract ReportingPeriod period();

    /**
     * The day on which it was adopted (ngày ban hành).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> adoptedOn();

    /**
     * How often it foresees which briefing conferences (số lần giao ban).
     *
     * @return the frequencies, as far as it names any
     */
    public abstract List<BriefingFrequency> briefings();

    /**
     * What was held, against what it foresees (hội nghị đã tổ chức so với chương trình), where all conferences of its period may
     * be recorded.
     *
     * @param held the conferences of the council; those of other kinds or outside the period do not count
     * @return one for each frequency, in their order
     */
    public List<BriefingsOfProgramme> against(List<BriefingConference> held) {
        return against(held, LocalDate.MIN);
    }

    /**
     * The same, where only those from a day on are recorded: the months, quarters or half-years that begin before it are not
     * looked at.
     *
     * @param held the conferences of the council; those of other kinds or outside the period do not count
     * @param recordedFrom the first day that the record looks at
     * @return one for each frequency, in their order; none if the period is over by that day
     */
    public List<BriefingsOfProgramme> against(List<BriefingConference> held, LocalDate recordedFrom) {
        boolean over = period().span()
                .flatMap(DateSpan::lastDay)
                .filter(last -> last.isBefore(recordedFrom))
                .isPresent();
        if (over) {
            return List.of();
        }
        ImmutableList.Builder<BriefingsOfProgramme> all = ImmutableList.builder();
        for (BriefingFrequency frequency : briefings()) {
            all.add(new BriefingsOfProgramme(this, frequency, held, recordedFrom));
        }
        return all.build();
    }

    @Override
    public SubjectType<WorkProgramme> subjectType() {
        return BriefingFacts.PROGRAMME;
    }

    @Override
    public Phrase place() {
        Phrase of = period().label();
        Phrase by = body().label();
        Phrase council = council().fullLabel();
        return new Phrase(
                "chương trình công tác " + of.vi() + " (" + by.vi() + "), " + council.vi(),
                "programme of work for " + of.en() + " (" + by.en() + "), " + council.en());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkProgramme}; term and period are needed. */
    public static final class Builder extends ImmutableWorkProgramme.Builder {
        Builder() {}
    }
}

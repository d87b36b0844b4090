package io.github.councilprocedures.schedule;

import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The legal days of what is planned (lịch các mốc thời gian): by when each duty must be kept, under which clause, and what of
 * the plan cannot stand. Flat, and fit to be stored: it needs no law to be read again. Not a list of what was done wrong;
 * findings are.
 */
@CouncilStyle
@Value.Immutable
public abstract class Schedule {

    Schedule() {}

    /**
     * What is planned.
     *
     * @return the name of the subject
     */
    public abstract Phrase place();

    /**
     * The edition of the rules it was worked out by.
     *
     * @return the edition
     */
    public abstract String edition();

    /**
     * The legal days, those that the law leaves to a regulation or whose text is not encoded included.
     *
     * @return the milestones in the order of days; those without a day last
     */
    public abstract List<Milestone> milestones();

    /**
     * What of the plan cannot stand, or stands badly.
     *
     * @return the conflicts in the order of days
     */
    public abstract List<Conflict> conflicts();

    /**
     * The schedule of a subject and its parts, worked out from the same requirements that judge them.
     *
     * @param book the rules, with the calendar they count in
     * @param subject the subject, perhaps only planned, such as a {@link TermPlan}
     * @return the schedule
     */
    public static Schedule under(RuleBook book, Subject subject) {
        List<Milestone> milestones = book.schedule(subject);
        return builder()
                .place(subject.place())
                .edition(book.edition())
                .addAllMilestones(milestones)
                .addAllConflicts(new Conflicts(book.calendar(), subject, milestones).all())
                .build();
    }

    /**
     * The part of this schedule that lies in a year. What has no day stands in the year whose law it is about, and in every
     * year when that is not known either.
     *
     * @param year the year
     * @return the schedule
     */
    public Schedule in(int year) {
        return builder()
                .place(place())
                .edition(edition())
                .addAllMilestones(milestones().stream()
                        .filter(each -> touches(year, each.on().or(each::governedOn)))
                        .toList())
                .addAllConflicts(conflicts().stream()
                        .filter(each -> each.on().getYear() == year)
                        .toList())
                .build();
    }

    private static boolean touches(int year, Optional<LocalDate> day) {
        return day.isEmpty() || day.get().getYear() == year;
    }

    /**
     * How this schedule differs from an earlier one of the same plan, such as the one made before a day off was announced.
     *
     * @param earlier the earlier schedule
     * @return what moved, what is new and what is gone
     */
    public ScheduleChange comparedWith(Schedule earlier) {
        return ScheduleChange.between(earlier, this);
    }

    /**
     * A builder, for reading a stored schedule; {@link #under} works one out.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Schedule}; place and edition are needed. */
    public static final class Builder extends ImmutableSchedule.Builder {
        Builder() {}
    }
}

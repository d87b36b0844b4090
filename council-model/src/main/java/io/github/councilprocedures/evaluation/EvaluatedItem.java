package io.github.councilprocedures.evaluation;

import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.Delivery;
import io.github.councilprocedures.coordination.DueObligation;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.coordination.TriggerEvent;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One time that an obligation fell due, as an evaluation sees it (một lần đến hạn được đánh giá). */
@CouncilStyle
@Value.Immutable
public abstract class EvaluatedItem {

    EvaluatedItem() {}

    /**
     * The obligation.
     *
     * @return the obligation as the regulation writes it
     */
    public abstract Obligation obligation();

    /**
     * The event it falls due for.
     *
     * @return the event; absent where it falls due for a period
     */
    public abstract Optional<TriggerEvent> event();

    /**
     * The period it falls due for.
     *
     * @return the period; absent where it falls due for an event
     */
    public abstract Optional<ReportingPeriod> period();

    /**
     * How it stands.
     *
     * @return the standing
     */
    public abstract Standing standing();

    /**
     * Its last day (hạn cuối), included; of several the first.
     *
     * @return the day; absent where none is named or it cannot be worked out
     */
    public abstract Optional<LocalDate> dueOn();

    /**
     * The day it was done (ngày thực hiện).
     *
     * @return the day; absent when not recorded
     */
    public abstract Optional<LocalDate> deliveredOn();

    /**
     * The finding that it was read from: what it rests on, in which clause, and how the day was counted.
     *
     * @return the finding; of what falls due after the end of the regulation it does not know that
     */
    public abstract Finding finding();

    static EvaluatedItem of(RuleBook book, DueObligation due, CoordinationRecord record) {
        Findings findings =
                record.recordedThrough().map(day -> book.judge(due, day)).orElseGet(() -> book.judge(due));
        Finding finding = findings.all().stream()
                .filter(each -> each.rule().equals(due.rule()))
                .findFirst()
                .orElseThrow();
        List<Milestone> milestones = milestones(book, due);
        Optional<LocalDate> dueOn = milestones.stream()
                .filter(Milestone::latest)
                .flatMap(milestone -> milestone.on().stream())
                .min(LocalDate::compareTo);
        Optional<LocalDate> deliveredOn = due.delivery().map(Delivery::deliveredOn);
        boolean outside = dueOn.filter(day -> !span(due).contains(day)).isPresent();
        return builder()
                .obligation(due.obligation())
                .event(due.event())
                .period(due.period())
                .standing(outside ? Standing.NO_DUTY : standing(finding.reason(), milestones, dueOn, deliveredOn))
                .dueOn(dueOn)
                .deliveredOn(deliveredOn)
                .finding(finding)
                .build();
    }

    private static DateSpan span(DueObligation due) {
        return due.regulation().span().orElseThrow();
    }

    /** The days of the rule of an obligation. */
    static List<Milestone> milestones(RuleBook book, DueObligation due) {
        return book.schedule(due).stream()
                .filter(milestone -> milestone.rule().equals(due.rule()))
                .toList();
    }

    private static Standing standing(
            Reason reason, List<Milestone> milestones, Optional<LocalDate> dueOn, Optional<LocalDate> deliveredOn) {
        if (reason.verdict() == Verdict.VIOLATED) {
            return deliveredOn
                    .map(day -> broken(milestones, dueOn, day))
                    .orElse(dueOn.isPresent() ? Standing.MISSING : Standing.UNDETERMINED);
        }
        return switch (reason.verdict()) {
            case SATISFIED -> Standing.ON_TIME;
            case NOT_APPLICABLE -> Standing.NO_DUTY;
            default -> reason == Reason.NOT_YET_DUE ? Standing.NOT_YET_DUE : Standing.UNDETERMINED;
        };
    }

    /** Of what was done and not as required: after its last day, or before its first one, or wrong in another way. */
    private static Standing broken(List<Milestone> milestones, Optional<LocalDate> dueOn, LocalDate deliveredOn) {
        if (dueOn.filter(deliveredOn::isAfter).isPresent()) {
            return Standing.LATE;
        }
        boolean early = milestones.stream()
                .filter(milestone -> !milestone.latest())
                .anyMatch(milestone ->
                        milestone.on().filter(deliveredOn::isBefore).isPresent());
        return early ? Standing.EARLY : Standing.UNDETERMINED;
    }

    /**
     * A builder, for reading a stored item.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvaluatedItem}; obligation, standing and finding are needed. */
    public static final class Builder extends ImmutableEvaluatedItem.Builder {
        Builder() {}
    }
}

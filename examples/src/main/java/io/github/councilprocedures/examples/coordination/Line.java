package io.github.councilprocedures.examples.coordination;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.coordination.TriggerEvent;
import io.github.councilprocedures.evaluation.CalendarEntry;
import io.github.councilprocedures.evaluation.EvaluatedItem;
import io.github.councilprocedures.evaluation.Standing;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line of what is shown (một dòng): who owes whom what, by when and why.
 *
 * @param obligors who owes it
 * @param beneficiaries whom it is owed
 * @param deliverable what is owed
 * @param occasion the event or the period it is owed for
 * @param dueOn the last day, or the first one; empty where there is none
 * @param latest whether that is the last day
 * @param ground what it rests on
 * @param basis the clauses; empty where no text is the ground
 * @param account how the day was counted, or why there is none
 * @param standing how it stands
 * @param deliveredOn the day it was delivered, if it was
 */
record Line(
        Set<Actor> obligors,
        Set<Actor> beneficiaries,
        Phrase deliverable,
        Phrase occasion,
        Optional<LocalDate> dueOn,
        boolean latest,
        Ground ground,
        List<Phrase> basis,
        List<Phrase> account,
        Standing standing,
        Optional<LocalDate> deliveredOn) {

    /** A line of the calendar. */
    static Line of(CalendarEntry entry, EvaluatedItem item) {
        Milestone milestone = entry.milestone();
        List<Phrase> account = new ArrayList<>(milestone.arithmetic());
        milestone.note().ifPresent(account::add);
        if (account.isEmpty() && milestone.on().isEmpty()) {
            account.add(milestone.reason().label());
        }
        return new Line(
                entry.obligation().obligors(),
                entry.obligation().beneficiaries(),
                entry.obligation().deliverable(),
                occasion(entry.obligation(), entry.event(), entry.period()),
                milestone.on(),
                milestone.latest(),
                milestone.ground(),
                labels(milestone.citations()),
                account,
                item.standing(),
                item.deliveredOn());
    }

    /** A line of what was not kept. */
    static Line of(EvaluatedItem item) {
        return new Line(
                item.obligation().obligors(),
                item.obligation().beneficiaries(),
                item.obligation().deliverable(),
                occasion(item.obligation(), item.event(), item.period()),
                item.dueOn(),
                true,
                item.finding().ground(),
                labels(item.finding().citations()),
                List.of(item.finding().message()),
                item.standing(),
                item.deliveredOn());
    }

    /** Whether several parties owe it to each other. */
    boolean isMutual() {
        return obligors().equals(beneficiaries());
    }

    private static List<Phrase> labels(List<Citation> citations) {
        return citations.stream().map(Citation::label).toList();
    }

    private static Phrase occasion(
            Obligation obligation, Optional<TriggerEvent> event, Optional<ReportingPeriod> period) {
        return event.map(Line::occasion)
                .or(() -> period.map(ReportingPeriod::label))
                .orElse(obligation.trigger().label());
    }

    private static Phrase occasion(TriggerEvent event) {
        Phrase kind = event.trigger().label();
        String day = Phrase.date(event.on()).vi();
        String label = event.label().map(text -> " (" + text + ")").orElse("");
        return new Phrase(kind.vi() + " ngày " + day + label, kind.en() + " on " + day + label);
    }
}

package io.github.councilprocedures.procedure;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.LetterKind;
import io.github.councilprocedures.letter.LetterStep;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.workflow.Procedure;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Letters that several tables share, and cases on both sides of the days of the laws on letters. */
final class GivenLetters {

    private GivenLetters() {}

    /** A letter to a delegate of a province. */
    static CitizenLetter.Builder letter(LetterKind kind) {
        return letter(kind, Actor.DELEGATE);
    }

    static CitizenLetter.Builder letter(LetterKind kind, Actor receiver) {
        return CitizenLetter.builder()
                .term(Samples.provincialTerm())
                .number("12/2024")
                .kind(kind)
                .receivedBy(receiver);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** The same subject the day before a law and on its first day. */
    static <S extends Subject> RuleCases<S> first(
            RuleCases<S> table, String first, Function<LocalDate, S> lawful, Reason before, Reason on) {
        LocalDate day = day(first);
        RuleCases<S> more = LawDays.when(table, "the day before " + first, lawful.apply(day.minusDays(1)), before);
        return LawDays.when(more, "on " + first, lawful.apply(day), on);
    }

    /** A letter whose way ends with its receiver, about which a rule on its settlement says nothing. */
    static RuleCases<CitizenLetter> notIfOnlyGuided(RuleCases<CitizenLetter> table, CitizenLetter.Builder letter) {
        return table.when(
                        "only guided",
                        letter.addSteps(Law87Days.taken(LetterStep.GUIDED, "2024-03-05"))
                                .build())
                .notApplicable(Reason.CONDITION);
    }

    /** The same of a letter about a matter that had been settled before. */
    static RuleCases<CitizenLetter> notIfSettledBefore(RuleCases<CitizenLetter> table, CitizenLetter.Builder letter) {
        return table.when(
                        "settled before",
                        letter.settledBeforeOn(day("2024-01-05")).build())
                .notApplicable(Reason.CONDITION);
    }

    /** The other kinds of letter, about which a rule says nothing. */
    static RuleCases<CitizenLetter> notOf(
            RuleCases<CitizenLetter> table, CitizenLetter otherwise, List<LetterKind> kinds) {
        RuleCases<CitizenLetter> more = table;
        for (LetterKind kind : LetterKind.values()) {
            if (!kinds.contains(kind)) {
                more = more.when(
                                "not of the kind " + kind,
                                CitizenLetter.builder()
                                        .from(otherwise)
                                        .kind(kind)
                                        .build())
                        .notApplicable(Reason.CONDITION);
            }
        }
        return more;
    }

    /** The other receivers, about which a rule says nothing. */
    static RuleCases<CitizenLetter> notReceivedBy(
            RuleCases<CitizenLetter> table, CitizenLetter otherwise, List<Actor> receivers) {
        RuleCases<CitizenLetter> more = table;
        for (Actor receiver : Actor.values()) {
            if (!receivers.contains(receiver)) {
                more = more.when(
                                "not received by " + receiver,
                                CitizenLetter.builder()
                                        .from(otherwise)
                                        .receivedBy(receiver)
                                        .build())
                        .notApplicable(Reason.CONDITION);
            }
        }
        return more;
    }

    /** A table of lawful runs of a way of letters; days recorded beside the steps give way to them. */
    static ProcedureCases<CitizenLetter, LetterStep> runs(Procedure<CitizenLetter, LetterStep> procedure) {
        return ProcedureCases.of(procedure, OfficialCalendar.standard(), (letter, steps) -> {
            CitizenLetter.Builder changed = CitizenLetter.builder().from(letter).steps(steps);
            for (CaseStep<LetterStep> step : steps) {
                if (step.step() == LetterStep.RESULT_TO_FORWARDER
                        && letter.resultReceivedOn().filter(step.on()::isAfter).isPresent()) {
                    changed.resultReceivedOn(step.on());
                }
                if (step.step() == LetterStep.FORWARDED
                        && letter.settledBeforeOn().filter(step.on()::isBefore).isPresent()) {
                    changed.settledBeforeOn(step.on());
                }
            }
            return changed.build();
        });
    }
}

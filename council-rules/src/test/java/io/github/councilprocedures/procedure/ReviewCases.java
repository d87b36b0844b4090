package io.github.councilprocedures.procedure;

import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.ProcedureStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.text.Labelled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cases that the tables of reviews share: the days of the laws, and what may go wrong at one sitting. */
final class ReviewCases {

    private ReviewCases() {}

    /** A lawful subject on the first and last days of Law 87/2015/QH13, before it and after it. */
    static <S extends Subject> RuleCases<S> underLaw87(RuleCases<S> table, Function<String, S> lawful) {
        RuleCases<S> more = LawDays.when(table, "before Law 87/2015", lawful.apply("2016-06-30"), Reason.NOT_ENCODED);
        more = LawDays.when(more, "first day of Law 87/2015", lawful.apply("2016-07-01"), Reason.MET);
        more = LawDays.when(more, "last day of Law 87/2015", lawful.apply("2026-02-28"), Reason.MET);
        return LawDays.when(more, "first day of Law 121/2025", lawful.apply("2026-03-01"), Reason.NOT_ENCODED);
    }

    /**
     * A sitting in its order, with two neighbours exchanged, without each step, and with each step twice.
     *
     * @param taken the steps that are taken, some optional ones perhaps left out
     */
    @SafeVarargs
    static <S extends Subject> RuleCases<S> sitting(
            RuleCases<S> table,
            String name,
            Function<List<HearingStep>, S> with,
            List<HearingStep> taken,
            ProcedureStep<HearingStep>... order) {
        Map<HearingStep, Boolean> optional =
                List.of(order).stream().collect(Collectors.toMap(ProcedureStep::step, ProcedureStep::optional));
        RuleCases<S> more = table.when(name + ": in order", with.apply(taken)).satisfied();
        for (int i = 0; i < taken.size(); i++) {
            HearingStep step = taken.get(i);
            if (i + 1 < taken.size()) {
                List<HearingStep> swapped = new ArrayList<>(taken);
                Collections.swap(swapped, i, i + 1);
                more = more.when(name + ": " + step + " after the next", with.apply(swapped))
                        .violated();
            }
            List<HearingStep> without = new ArrayList<>(taken);
            without.remove(i);
            boolean may = optional.get(step) || i + 1 == taken.size();
            more = LawDays.when(
                    more,
                    name + ": without " + step,
                    with.apply(without),
                    may ? Reason.MET : Reason.RECORD_NOT_COMPLETE);
            List<HearingStep> twice = new ArrayList<>(taken);
            twice.add(i, step);
            more = more.when(name + ": " + step + " twice", with.apply(twice)).violated();
        }
        return more;
    }

    static <V extends Enum<V> & Labelled> CaseStep.Builder<V> taken(V step, String on) {
        return CaseStep.<V>builder().step(step).on(LocalDate.parse(on));
    }
}

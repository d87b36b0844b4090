package io.github.councilprocedures.procedure;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Thematic supervisions that several tables share, and cases of the days of the laws on supervision. */
final class GivenThematic {

    private GivenThematic() {}

    /** The bodies that set up teams. */
    static final List<SupervisingBody> TEAMS =
            List.of(SupervisingBody.COUNCIL, SupervisingBody.STANDING_COMMITTEE, SupervisingBody.COMMITTEE);

    /** A day through which a record is complete. */
    static final LocalDate LATER = LocalDate.parse("2026-12-31");

    static ThematicSupervision.Builder by(SupervisingBody body) {
        return ThematicSupervision.builder()
                .term(Samples.provincialTerm())
                .body(body)
                .topic("Quản lý đất đai");
    }

    static CaseStep<ThematicStep> taken(ThematicStep step, String on) {
        return CaseStep.<ThematicStep>builder()
                .step(step)
                .on(LocalDate.parse(on))
                .build();
    }

    static CaseStep<ThematicStep> taken(
            ThematicStep step, String on, Actor by, List<Actor> to, CaseDocument... documents) {
        return CaseStep.<ThematicStep>builder()
                .step(step)
                .on(LocalDate.parse(on))
                .by(by)
                .addAllTo(to)
                .addDocuments(documents)
                .build();
    }

    /** The same lawful subject before Law 87/2015, on its first and last days, and on the first day of Law 121/2025. */
    static <S extends Subject> RuleCases<S> through(RuleCases<S> table, Function<String, S> on) {
        RuleCases<S> more = LawDays.when(table, "before Law 87/2015", on.apply("2016-06-30"), Reason.NOT_ENCODED);
        more = LawDays.when(more, "first day of Law 87/2015", on.apply("2016-07-01"), Reason.MET);
        more = LawDays.when(more, "last day of Law 87/2015", on.apply("2026-02-28"), Reason.MET);
        return LawDays.when(more, "first day of Law 121/2025", on.apply("2026-03-01"), Reason.NOT_ENCODED);
    }
}

package io.github.councilprocedures.procedure;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.programme.ProgrammeStep;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;

/** Programmes of supervision of an invented province, with what a case is about. */
final class GivenProgrammes {

    private GivenProgrammes() {}

    static SupervisionProgramme.Builder programme(SupervisingBody body, int year) {
        return SupervisionProgramme.builder()
                .term(Samples.provincialTerm())
                .body(body)
                .year(year);
    }

    /** The programme of 2024 with the sessions around it: 10 to 12 July and 6 to 8 December 2023, 8 to 10 July 2025. */
    static SupervisionProgramme.Builder programme2024(SupervisingBody body) {
        return programme(body, 2024)
                .midYearSession(DateSpan.parse("2023-07-10/2023-07-12"))
                .yearEndSession(DateSpan.parse("2023-12-06/2023-12-08"))
                .nextMidYearSession(DateSpan.parse("2025-07-08/2025-07-10"));
    }

    static CaseStep.Builder<ProgrammeStep> taken(ProgrammeStep step, String on) {
        return CaseStep.<ProgrammeStep>builder().step(step).on(LocalDate.parse(on));
    }

    static CaseStep<ProgrammeStep> day(ProgrammeStep step, String on) {
        return taken(step, on).build();
    }

    static CaseStep<ProgrammeStep> taken(ProgrammeStep step, String on, Actor by, CaseDocument... papers) {
        return taken(step, on).by(by).addDocuments(papers).build();
    }

    static CaseStep<ProgrammeStep> sent(ProgrammeStep step, String on, Actor by, Actor to, CaseDocument... papers) {
        return taken(step, on).by(by).addTo(to).addDocuments(papers).build();
    }

    /** The same programme with other steps. */
    static SupervisionProgramme with(SupervisionProgramme programme, List<CaseStep<ProgrammeStep>> steps) {
        return SupervisionProgramme.builder().from(programme).steps(steps).build();
    }
}

package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.activity.FigureComparison;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.workflow.Progress;
import java.util.List;

/**
 * What the audit of one dossier gave, as it is stored (kết quả xem xét để lưu trữ).
 *
 * @param source the title of the source of the dossier
 * @param term the council and its term
 * @param cases where the cases of its record stand that follow a procedure
 * @param figures the figures of its record, held against it
 * @param findings what was found about its record
 */
public record Audited(
        String source, Term term, List<Progress> cases, List<FigureComparison> figures, List<Finding> findings) {

    /** Keeps the lists as they are now. */
    public Audited {
        cases = List.copyOf(cases);
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }
}

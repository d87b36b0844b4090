package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.activity.FigureComparison;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.examples.terminal.Page;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.FiguresOfRecord;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A dossier with what the law says about it (kết quả xem xét hồ sơ).
 *
 * @param dossier the dossier
 * @param law the law of the land and the council's own regulations
 * @param cases the cases of its record, none without one
 * @param figures the figures that its record lists as reported, held against all else in it
 * @param findings what was found about its record, nothing without one
 * @param breaches those that break a statute or a local regulation
 */
record Review(
        Dossier dossier,
        CouncilLaw law,
        List<FiledCase> cases,
        List<FigureComparison> figures,
        List<Finding> findings,
        List<Finding> breaches) {

    /**
     * Judges the record of a dossier.
     *
     * @throws IllegalArgumentException if a regulation names no known rule or fact
     */
    static Review of(Dossier dossier) {
        CouncilLaw law = CouncilLaw.standard();
        for (int i = 0; i < dossier.regulations().size(); i++) {
            try {
                law = law.with(dossier.regulations().get(i));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException("regulations[" + i + "]: " + wrong.getMessage(), wrong);
            }
        }
        if (dossier.record().isEmpty()) {
            return new Review(dossier, law, List.of(), List.of(), List.of(), List.of());
        }
        CouncilRecord record = dossier.record().get();
        law = withObligations(law, record);
        Findings findings = law.judge(record);
        return new Review(
                dossier,
                law,
                FiledCase.in(record, law),
                FiguresOfRecord.of(record).compareAll(),
                findings.all(),
                findings.breaches());
    }

    /** A law with the obligations of the coordination regulations that a record follows. */
    private static CouncilLaw withObligations(CouncilLaw law, CouncilRecord record) {
        CouncilLaw more = law;
        Set<CoordinationRegulation> regulations = new LinkedHashSet<>();
        record.coordinationRecords().forEach(carriedOut -> regulations.add(carriedOut.regulation()));
        for (CoordinationRegulation regulation : regulations) {
            more = more.with(regulation);
        }
        return more;
    }

    /** The same as it is stored. */
    Audited audited() {
        return new Audited(
                dossier.source().title(),
                dossier.term(),
                cases.stream()
                        .map(FiledCase::progress)
                        .flatMap(Optional::stream)
                        .toList(),
                figures,
                findings);
    }

    /** How many of some findings have each verdict, such as {@code 2 đạt, 1 không đạt}. */
    static String counts(Page page, List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .count();
            counts.add(count + " " + page.say(verdict.label()));
        }
        return String.join(", ", counts);
    }
}

package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.rule.Findings;

/**
 * A dossier with what the law says about it (kết quả xem xét hồ sơ).
 *
 * @param dossier the dossier
 * @param law the law of the land and the council's own regulations
 * @param findings what was found about its record
 */
record Review(Dossier dossier, CouncilLaw law, Findings findings) {

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
        return new Review(dossier, law, law.judge(dossier.record()));
    }

    boolean hasBreaches() {
        return !findings.breaches().isEmpty();
    }
}

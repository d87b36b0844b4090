package io.github.councilprocedures.recommendation;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * What may be done when a task is not carried out (biện pháp khi nhiệm vụ chưa được thực hiện). Each measure is known to the
 * law; that one comes after another is practice only, see {@link PracticeProfile}.
 */
public enum EscalationMeasure implements Labelled {
    /** The owner is urged (đôn đốc): Law 87/2015/QH13, Article 89, Clause 3. */
    URGE("đôn đốc", "urging"),
    /** The owner is urged again (đôn đốc lại). */
    URGE_AGAIN("đôn đốc lại", "urging again"),
    /** The competent body is asked to handle it (kiến nghị cơ quan có thẩm quyền xử lý): Articles 7 (Clause 4), 89 (Clause 3). */
    PROPOSE_HANDLING("kiến nghị cơ quan có thẩm quyền xử lý", "proposal that the competent body handle it"),
    /** An explanation session is held (tổ chức phiên giải trình): Article 72. */
    EXPLANATION_SESSION("tổ chức phiên giải trình", "explanation session"),
    /** The matter is questioned (chất vấn): Articles 60 and 69. */
    QUESTIONING("chất vấn", "questioning"),
    /** It is supervised again (giám sát lại), for a council by a new thematic supervision. */
    RE_SUPERVISION("giám sát lại", "supervision again"),
    /** The council is told (báo cáo HĐND): for explanations Article 72, Clause 5; for legal documents Article 68, Clause 4. */
    REPORT_TO_COUNCIL("báo cáo HĐND", "report to the council");

    private final Phrase label;

    EscalationMeasure(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

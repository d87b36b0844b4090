package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A step of a survey (bước của cuộc khảo sát). No law names any of them. */
public enum SurveyStep implements Labelled {
    /** It is planned or assigned (lập kế hoạch, được giao). */
    PLANNED("lập kế hoạch khảo sát", "survey planned"),
    /** It is made (tiến hành khảo sát). */
    DONE("tiến hành khảo sát", "survey made"),
    /** Its result is reported (báo cáo kết quả khảo sát). */
    REPORTED("báo cáo kết quả khảo sát", "survey reported");

    private final Phrase label;

    SurveyStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

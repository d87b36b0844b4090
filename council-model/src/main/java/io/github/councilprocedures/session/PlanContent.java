package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a plan of regular sessions states (nội dung kế hoạch tổ chức các kỳ họp thường lệ). */
public enum PlanContent implements Labelled {
    /** How many sessions there will be (số lượng kỳ họp). */
    NUMBER("số lượng kỳ họp", "number of sessions"),
    /** When they are expected (thời gian dự kiến). */
    TIME("thời gian dự kiến", "planned time"),
    /** What they are expected to deal with (nội dung dự kiến). */
    CONTENT("nội dung dự kiến", "planned content");

    private final Phrase label;

    PlanContent(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

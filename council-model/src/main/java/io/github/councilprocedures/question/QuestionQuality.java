package io.github.councilprocedures.question;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a question should be (yêu cầu đối với nội dung chất vấn). */
public enum QuestionQuality implements Labelled {
    /** Specific (cụ thể). */
    SPECIFIC("cụ thể", "specific"),
    /** Clear (rõ ràng). */
    CLEAR("rõ ràng", "clear"),
    /** Grounded (có căn cứ). */
    GROUNDED("có căn cứ", "grounded"),
    /** On what the person questioned answers for (thuộc nhiệm vụ, quyền hạn của người bị chất vấn). */
    WITHIN_DUTIES("thuộc nhiệm vụ, quyền hạn của người bị chất vấn", "within the duties of the person questioned");

    private final Phrase label;

    QuestionQuality(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

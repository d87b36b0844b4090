package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What the council did in the end about a legal document (kết quả xử lý văn bản tại HĐND). */
public enum LegalDocumentOutcome implements Labelled {
    /** It let the document stand (giữ nguyên văn bản). */
    UPHELD("giữ nguyên văn bản", "upheld"),
    /** It suspended the document (đình chỉ thi hành). */
    SUSPENDED("đình chỉ thi hành văn bản", "suspended"),
    /** It abolished a part (bãi bỏ một phần). */
    ABOLISHED_IN_PART("bãi bỏ một phần văn bản", "abolished in part"),
    /** It abolished the document (bãi bỏ toàn bộ). */
    ABOLISHED("bãi bỏ toàn bộ văn bản", "abolished");

    private final Phrase label;

    LegalDocumentOutcome(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

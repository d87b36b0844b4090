package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What document is supervised, seen from the council (loại văn bản chịu sự giám sát). */
public enum LegalDocumentKind implements Labelled {
    /** A decision of the People's Committee of the same level (quyết định của UBND cùng cấp). */
    PEOPLES_COMMITTEE_DECISION("quyết định của UBND cùng cấp", "decision of the same-level People's Committee"),
    /** A decision of its chair (quyết định của Chủ tịch UBND cùng cấp). */
    CHAIR_DECISION(
            "quyết định của Chủ tịch UBND cùng cấp", "decision of the chair of the same-level People's Committee"),
    /** A resolution of a council directly below (nghị quyết của HĐND cấp dưới trực tiếp). */
    LOWER_COUNCIL_RESOLUTION("nghị quyết của HĐND cấp dưới trực tiếp", "resolution of the council directly below"),
    /** A document of the People's Committee of a special zone that has no council (văn bản của UBND đặc khu không tổ chức HĐND). */
    SPECIAL_ZONE_DOCUMENT(
            "văn bản của UBND đặc khu nơi không tổ chức HĐND",
            "document of the People's Committee of a special zone without a council"),
    /** Another document (văn bản khác). */
    OTHER("văn bản khác", "another document");

    private final Phrase label;

    LegalDocumentKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

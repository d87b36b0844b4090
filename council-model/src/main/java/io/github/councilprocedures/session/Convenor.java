package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who convened a session or opened it (người triệu tập, khai mạc kỳ họp). Whether the law lets them is for rules. */
public enum Convenor implements Labelled {
    /** The Standing Committee (Thường trực HĐND); for a first session that of the previous council. */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee"),
    /** The Chair of the previous council (Chủ tịch HĐND khóa trước). */
    PREVIOUS_CHAIR("Chủ tịch HĐND khóa trước", "Chair of the previous council"),
    /** A Vice Chair of the previous council (Phó Chủ tịch HĐND khóa trước). */
    PREVIOUS_VICE_CHAIR("Phó Chủ tịch HĐND khóa trước", "Vice Chair of the previous council"),
    /** A convenor named by the Standing Committee of the council directly above (triệu tập viên). */
    NAMED_BY_SUPERIOR(
            "triệu tập viên do Thường trực HĐND cấp trên trực tiếp chỉ định",
            "convenor named by the Standing Committee of the council above"),
    /** A convenor named by the National Assembly Standing Committee (triệu tập viên). */
    NAMED_BY_NATIONAL_ASSEMBLY(
            "triệu tập viên do Ủy ban Thường vụ Quốc hội chỉ định",
            "convenor named by the National Assembly Standing Committee"),
    /** The person named to run a council that has neither Chair nor Vice Chair (người điều hành hoạt động của HĐND). */
    NAMED_TO_RUN_COUNCIL("người được chỉ định điều hành hoạt động của HĐND", "person named to run the council"),
    /** Somebody whom the law does not name (người khác). */
    OTHER("người khác", "somebody else");

    private final Phrase label;

    Convenor(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.petition;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What stands behind a class of answers in the words of practice (phân loại chi tiết); no law has these words. */
public enum ResultDetail implements Labelled {
    /** A document was issued or amended (ban hành, sửa đổi văn bản). */
    DOCUMENT_ISSUED(PetitionResult.RESOLVED, "ban hành, sửa đổi văn bản", "document issued or amended"),
    /** An inspection was made (thanh tra, kiểm tra). */
    INSPECTED(PetitionResult.RESOLVED, "thanh tra, kiểm tra", "inspected"),
    /** It was carried out (tổ chức thực hiện). */
    CARRIED_OUT(PetitionResult.RESOLVED, "tổ chức thực hiện", "carried out"),
    /** There is a roadmap (có lộ trình giải quyết). */
    ROADMAP(PetitionResult.IN_PROGRESS, "có lộ trình giải quyết", "with a roadmap"),
    /** It was put to a body above (đã báo cáo, kiến nghị cấp trên). */
    SUBMITTED_UPWARD(PetitionResult.IN_PROGRESS, "đã báo cáo, kiến nghị cấp trên", "submitted upward"),
    /** There is no roadmap (chưa có lộ trình). */
    NO_ROADMAP(PetitionResult.IN_PROGRESS, "chưa có lộ trình", "no roadmap"),
    /** There are no means (chưa có nguồn lực). */
    NO_RESOURCES(PetitionResult.IN_PROGRESS, "chưa có nguồn lực", "no resources"),
    /** It cannot be settled at once (chưa thể giải quyết ngay). */
    NOT_AT_ONCE(PetitionResult.IN_PROGRESS, "chưa thể giải quyết ngay", "not at once"),
    /** A document of a body above is needed first (phụ thuộc văn bản của cấp trên). */
    HIGHER_DOCUMENT(PetitionResult.IN_PROGRESS, "phụ thuộc văn bản của cấp trên", "depends on a document from above"),
    /** Another reason (lý do khác). */
    OTHER(PetitionResult.IN_PROGRESS, "lý do khác", "another reason");

    private final PetitionResult result;
    private final Phrase label;

    ResultDetail(PetitionResult result, String vi, String en) {
        this.result = result;
        this.label = new Phrase(vi, en);
    }

    /**
     * The class it belongs to.
     *
     * @return the class
     */
    public PetitionResult result() {
        return result;
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.petition;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A step of a voter's petition (bước xử lý kiến nghị của cử tri). The first nine are the usual way; the others lead out of it
 * or back. Some are named by no law, and say so.
 */
public enum VoterPetitionStep implements Labelled {
    /** It is recorded at a contact or elsewhere (ghi nhận); named by no law that was read. */
    RECORDED("ghi nhận kiến nghị", "recorded"),
    /** It is compiled with the others of the round (tổng hợp). */
    COMPILED("tổng hợp", "compiled"),
    /** It is classified by competence (phân loại theo thẩm quyền); named by no law that was read. */
    CLASSIFIED("phân loại theo thẩm quyền", "classified"),
    /** It is forwarded to the competent body (chuyển cơ quan có thẩm quyền). */
    FORWARDED("chuyển cơ quan có thẩm quyền", "forwarded"),
    /** The competent body takes it up, or takes it up again (xem xét, giải quyết). */
    UNDER_HANDLING("xem xét, giải quyết", "under handling"),
    /** It is answered, or answered again (trả lời). */
    ANSWERED("trả lời", "answered"),
    /** The delegates' group evaluates the answer (Tổ đại biểu đánh giá kết quả giải quyết). */
    EVALUATED("Tổ đại biểu đánh giá kết quả giải quyết", "answer evaluated"),
    /** The result is published (công khai kết quả). */
    PUBLISHED("công khai kết quả", "published"),
    /** The file is closed (kết thúc hồ sơ); named by no law. */
    CLOSED("kết thúc hồ sơ", "closed"),
    /** It is found to ask what another one asks (trùng nội dung); named by no law. */
    DUPLICATE("trùng với kiến nghị khác", "found a duplicate"),
    /** It is returned for want of competence (trả lại); named by no law. */
    RETURNED("trả lại do không đúng thẩm quyền", "returned"),
    /** It is a complaint or a denunciation and leaves the way of petitions (không phải kiến nghị). */
    NOT_A_PETITION("xác định là khiếu nại, tố cáo, chuyển xử lý đơn thư", "found to be no petition"),
    /** It is split into several (tách thành nhiều nội dung); named by no law. */
    SPLIT("tách thành nhiều nội dung", "split"),
    /** It came after the compilation was closed (đến sau thời hạn tổng hợp, không tiếp nhận); named by no law. */
    LATE_NOT_ACCEPTED("không tiếp nhận do đến sau thời hạn tổng hợp", "not accepted, too late");

    private final Phrase label;

    VoterPetitionStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A step on the way of a citizen's letter (bước xử lý đơn của công dân). The last three stand beside the line. Those
 * that no law names say so.
 */
public enum LetterStep implements Labelled {
    /** The letter or what was said is received (tiếp nhận). */
    RECEIVED("tiếp nhận đơn", "received"),
    /** It is entered in the register (ghi sổ tiếp công dân). */
    REGISTERED("vào sổ", "registered"),
    /** It is sorted by its kind (phân loại). */
    SORTED("phân loại đơn", "sorted"),
    /** It is forwarded to the competent body (chuyển đơn). */
    FORWARDED("chuyển đơn đến cơ quan có thẩm quyền", "forwarded to the competent body"),
    /** The sender is guided to the competent body, or to write separate letters (hướng dẫn). */
    GUIDED("hướng dẫn người gửi đơn", "sender guided"),
    /** It is kept on file (lưu đơn); named by no law that was read. */
    KEPT("lưu đơn", "kept on file"),
    /** It is found to be for whom received it to settle (thuộc thẩm quyền của nơi nhận); as a step named by no law. */
    OWN_COMPETENCE("xác định thuộc thẩm quyền của nơi nhận", "found to be for its receiver to settle"),
    /** The competent body accepts it for settlement (thụ lý). */
    ACCEPTED("thụ lý giải quyết", "accepted for settlement"),
    /** The competent body settles it, by decision or conclusion (giải quyết). */
    RESOLVED("giải quyết", "settled"),
    /** The result is notified to whom forwarded it (thông báo kết quả cho nơi chuyển đơn). */
    RESULT_TO_FORWARDER("thông báo kết quả cho nơi chuyển đơn", "result notified to the forwarder"),
    /** The forwarder tells the sender the result (thông báo kết quả cho người gửi đơn). */
    RESULT_TO_SENDER("thông báo kết quả cho người gửi đơn", "result notified to the sender"),
    /** The file is closed (kết thúc hồ sơ); named by no law. */
    CLOSED("kết thúc hồ sơ", "closed"),
    /** The competent body is urged to settle it (đôn đốc). */
    URGED("đôn đốc việc giải quyết", "settlement urged"),
    /** Its settlement is supervised (giám sát việc giải quyết), in a file of its own. */
    UNDER_SUPERVISION("giám sát việc giải quyết", "settlement supervised"),
    /** It is taken up at an explanation session (đưa ra phiên giải trình). */
    EXPLANATION_SESSION("đưa ra phiên giải trình", "taken up at an explanation session");

    private final Phrase label;

    LetterStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

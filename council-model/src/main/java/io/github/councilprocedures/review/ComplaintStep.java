package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A step in the supervision of how a complaint is settled (bước giám sát việc giải quyết khiếu nại, tố cáo, kiến nghị). The
 * first four are taken by a delegate, the next two by a Standing Committee or a committee; the rest serve both ways. Some
 * are named by no law, and say so.
 */
public enum ComplaintStep implements Labelled {
    /** A delegate receives it from a citizen (đại biểu tiếp nhận). */
    RECEIVED("tiếp nhận khiếu nại, tố cáo, kiến nghị", "received from the citizen"),
    /** The delegate studies it (đại biểu nghiên cứu). */
    STUDIED("nghiên cứu nội dung", "studied"),
    /** The delegate forwards it to the competent body and tells the citizen (chuyển cơ quan có thẩm quyền, thông báo cho công dân). */
    FORWARDED("chuyển cơ quan, người có thẩm quyền giải quyết", "forwarded to the competent body"),
    /** The delegate tracks and urges the settlement (theo dõi, đôn đốc việc giải quyết). */
    AWAITING_SETTLEMENT("theo dõi, đôn đốc việc giải quyết", "settlement tracked and urged"),
    /** A team is set up or a committee is assigned (tổ chức Đoàn giám sát, giao Ban giám sát). */
    SUPERVISING("tổ chức giám sát", "supervision begun"),
    /** The competent body is required to end a violation (yêu cầu chấm dứt vi phạm). */
    VIOLATION_REQUESTED(
            "yêu cầu chấm dứt vi phạm, khôi phục lợi ích, xử lý trách nhiệm", "end of a violation required"),
    /** The competent body settles the matter, or decides on the request (giải quyết, ra quyết định giải quyết). */
    SETTLED("giải quyết", "settled"),
    /** The body reports the settlement to who required it (báo cáo kết quả giải quyết). */
    REPORTED("báo cáo kết quả giải quyết", "settlement reported"),
    /** The supervisor agrees with the settlement (đồng ý với việc giải quyết); named by no law. */
    ACCEPTED("đồng ý với việc giải quyết", "settlement accepted"),
    /** The supervisor does not agree with the settlement (không đồng ý với việc giải quyết). */
    DISPUTED("không đồng ý với việc giải quyết", "settlement disputed"),
    /** The delegate meets the competent person (gặp người có thẩm quyền giải quyết). */
    MET_COMPETENT_PERSON("gặp người có thẩm quyền giải quyết", "competent person met"),
    /** The delegate meets the head of the directly superior body (gặp người đứng đầu cơ quan cấp trên trực tiếp). */
    MET_SUPERIOR("gặp người đứng đầu cơ quan cấp trên trực tiếp", "head of the superior body met"),
    /** The delegate reports to the competent body (báo cáo cơ quan có thẩm quyền). */
    REPORTED_TO_COMPETENT_BODY("báo cáo cơ quan có thẩm quyền", "reported to the competent body"),
    /** The head of the directly superior body is required to settle it (yêu cầu người đứng đầu cơ quan cấp trên trực tiếp xem xét, giải quyết). */
    ESCALATED_TO_SUPERIOR("yêu cầu người đứng đầu cơ quan cấp trên trực tiếp giải quyết", "put to the superior body"),
    /** The file is closed (kết thúc hồ sơ); named by no law. */
    CLOSED("kết thúc hồ sơ", "closed");

    private final Phrase label;

    ComplaintStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

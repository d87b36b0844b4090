package io.github.councilprocedures.contact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A step in a round of voter contact (bước của đợt tiếp xúc cử tri). The articles on plan, programme and report of councils were not
 * read, so no law that is known here names most of them for a council.
 */
public enum ContactStep implements Labelled {
    /** The Standing Committee confers with that of the commune on meeting voters together (trao đổi với Thường trực HĐND cấp xã về việc cùng tiếp xúc cử tri). */
    CONFERRED("trao đổi với Thường trực HĐND cấp xã", "conferred with the commune"),
    /** The Standing Committee decides whether to hold it (quyết định việc tổ chức tiếp xúc cử tri). */
    DECIDED("quyết định việc tổ chức tiếp xúc cử tri", "holding decided"),
    /** The delegates' group decides the form (quyết định hình thức tiếp xúc cử tri). */
    FORM_DECIDED("quyết định hình thức tiếp xúc cử tri", "form decided"),
    /** The plan is made (xây dựng kế hoạch). */
    PLANNED("xây dựng kế hoạch tiếp xúc cử tri", "planned"),
    /** The plan is sent to the local press (gửi kế hoạch đến cơ quan báo chí địa phương). */
    PRESS_TOLD("gửi kế hoạch đến cơ quan báo chí địa phương", "plan sent to the press"),
    /** The programme is notified (thông báo chương trình); named by no law that was read. */
    NOTIFIED("thông báo chương trình tiếp xúc cử tri", "programme notified"),
    /** Voters are met (tổ chức tiếp xúc cử tri), once for each day. */
    HELD("tổ chức tiếp xúc cử tri", "voters met"),
    /** Opinions and petitions are compiled (tổng hợp ý kiến, kiến nghị). */
    COMPILED("tổng hợp ý kiến, kiến nghị của cử tri", "opinions compiled"),
    /** The compiled report is sent (gửi báo cáo tổng hợp). */
    SENT("gửi báo cáo tổng hợp", "compiled report sent");

    private final Phrase label;

    ContactStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

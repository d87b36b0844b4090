package io.github.councilprocedures.contact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A step when one delegate meets voters apart from a round (bước của việc một đại biểu tiếp xúc cử tri). */
public enum DelegateContactStep implements Labelled {
    /** The delegate writes to the Standing Committee (gửi văn bản báo cáo, đề nghị). */
    REQUESTED("gửi văn bản báo cáo, đề nghị", "request sent"),
    /** The Standing Committee receives it (nhận đề nghị). */
    RECEIVED("Thường trực HĐND nhận đề nghị", "request received"),
    /** It decides and tells the delegate (quyết định và thông báo cho đại biểu). */
    DECIDED("quyết định và thông báo cho đại biểu", "decided"),
    /** It notifies the programme (thông báo chương trình, kế hoạch, nội dung). */
    NOTIFIED("thông báo chương trình tiếp xúc", "programme notified"),
    /** The delegate meets the voters (tiếp xúc). */
    MET("tiếp xúc cử tri", "voters met"),
    /** The delegate compiles what they said and sends it on (tổng hợp, gửi ý kiến, kiến nghị). */
    SENT("tổng hợp, gửi ý kiến, kiến nghị", "opinions sent on");

    private final Phrase label;

    DelegateContactStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

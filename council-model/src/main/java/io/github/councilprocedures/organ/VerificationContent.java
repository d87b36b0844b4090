package io.github.councilprocedures.organ;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a verification report states (nội dung báo cáo thẩm tra). */
public enum VerificationContent implements Labelled {
    /** Whether the matter fits the line of the Party (phù hợp đường lối, chủ trương của Đảng). */
    PARTY_LINE("sự phù hợp với đường lối, chủ trương của Đảng", "fit with the Party line"),
    /** Whether it fits the law (phù hợp pháp luật). */
    LAW("sự phù hợp với pháp luật", "fit with the law"),
    /** Whether it fits conditions on the spot (phù hợp tình hình, điều kiện địa phương). */
    LOCAL_CONDITIONS("sự phù hợp với điều kiện của địa phương", "fit with local conditions"),
    /** Views, and options where opinions differ (quan điểm, phương án khi có ý kiến khác nhau). */
    VIEWS_AND_OPTIONS("quan điểm, phương án khi còn ý kiến khác nhau", "views and options");

    private final Phrase label;

    VerificationContent(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

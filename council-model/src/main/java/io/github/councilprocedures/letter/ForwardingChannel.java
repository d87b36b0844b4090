package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** How a delegate forwards a letter (cách đại biểu HĐND chuyển đơn). */
public enum ForwardingChannel implements Labelled {
    /** By himself (trực tiếp). */
    DIRECT("trực tiếp", "directly"),
    /** Through the Standing Committee of the same level (thông qua Thường trực HĐND cùng cấp). */
    STANDING_COMMITTEE("thông qua Thường trực HĐND", "through the Standing Committee"),
    /** Through the Chair of the council (thông qua Chủ tịch HĐND). */
    COUNCIL_CHAIR("thông qua Chủ tịch HĐND", "through the Chair of the council"),
    /** In another way (cách khác). */
    OTHER("cách khác", "another way");

    private final Phrase label;

    ForwardingChannel(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

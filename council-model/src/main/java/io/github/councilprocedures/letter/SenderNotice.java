package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a person who came with a matter is told (nội dung trả lời, thông báo cho công dân). */
public enum SenderNotice implements Labelled {
    /** It was accepted for settlement (đã được thụ lý). */
    ACCEPTED("đã được thụ lý để giải quyết", "accepted for settlement"),
    /** More time is needed to see whether it can be accepted (cần kéo dài thời gian xem xét). */
    EXTENDED("cần kéo dài thời gian xem xét để thụ lý", "more time needed to see whether to accept"),
    /** It is not accepted (từ chối thụ lý). */
    REFUSED("từ chối thụ lý", "not accepted"),
    /** It was forwarded to the competent body (đã được chuyển). */
    FORWARDED("đã chuyển đến nơi có thẩm quyền giải quyết", "forwarded to the competent body"),
    /** Something else (nội dung khác). */
    OTHER("nội dung khác", "something else");

    private final Phrase label;

    SenderNotice(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

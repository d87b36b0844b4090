package io.github.councilprocedures.contact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What was decided about a round of contact (quyết định về việc tổ chức tiếp xúc cử tri). */
public enum ContactDecision implements Labelled {
    /** To hold it (tổ chức). */
    HOLD("tổ chức", "to hold it"),
    /** Not to hold it (không tổ chức). */
    NOT_HOLD("không tổ chức", "not to hold it"),
    /** To collect opinions in another way (thu thập ý kiến, kiến nghị bằng cách khác). */
    OTHER_WAY("thu thập ý kiến, kiến nghị bằng cách khác", "to collect opinions in another way");

    private final Phrase label;

    ContactDecision(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

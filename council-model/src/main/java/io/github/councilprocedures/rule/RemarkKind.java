package io.github.councilprocedures.rule;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A kind of remark about a regulation (loại lưu ý). */
public enum RemarkKind implements Labelled {
    /** A duty allows what the statute in force forbids; the statute goes on to hold beside it. */
    WEAKER_THAN_STATUTE("nhẹ hơn luật", "weaker than the statute"),
    /** An obligation is said to rest on the statute, and asks for more than it, or for a day that it does not name. */
    NOT_IN_STATUTE("luật không đặt ra", "not asked by the statute"),
    /** A duty and another duty, or the statute, can surely never both be met. */
    CONTRADICTION("mâu thuẫn", "contradiction"),
    /** A rule, a kind of requirement, a fact, a value or a slot is named that there is not. */
    UNKNOWN_NAME("tên không có", "unknown name"),
    /** A text is cited that is not known, does not hold then, or cannot be written so. */
    CITATION("viện dẫn sai", "wrong citation"),
    /** The statute leaves a matter to the regulation, and no duty speaks of it. */
    OPEN_SILENCE("nội dung luật giao còn bỏ trống", "silence left open"),
    /** The unit is recorded without the units above it. */
    UNIT_INCOMPLETE("đơn vị ghi chưa đủ", "unit incomplete"),
    /** A duty cannot be taken by the law for another reason, such as a missing part. */
    NOT_BINDABLE("không áp dụng được", "cannot be taken");

    private final Phrase label;

    RemarkKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

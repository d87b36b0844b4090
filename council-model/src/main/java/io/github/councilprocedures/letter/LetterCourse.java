package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Where the way of a letter leads (hướng đi của đơn), as far as its file tells: to a settlement, to one that there was, or to none. */
public enum LetterCourse implements Labelled {
    /** It is to be settled, or was, by its receiver or whom it is forwarded to (giải quyết). */
    SETTLEMENT("đi đến giải quyết", "to a settlement"),
    /** It had been settled before it was forwarded (đã được giải quyết trước khi chuyển). */
    SETTLED_BEFORE("đã được giải quyết trước khi chuyển đơn", "settled before it was forwarded"),
    /** Its sender was guided, or it was kept on file, and that was all (chỉ hướng dẫn hoặc lưu đơn). */
    GUIDED_OR_KEPT("chỉ hướng dẫn hoặc lưu đơn", "guided or kept on file only");

    private final Phrase label;

    LetterCourse(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

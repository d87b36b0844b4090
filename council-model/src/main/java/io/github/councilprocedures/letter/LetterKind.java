package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * What a letter brings, as it was sorted (loại đơn sau phân loại). A matter that voters raise at a voter contact is no
 * letter; a complaint or denunciation raised there is one.
 */
public enum LetterKind implements Labelled {
    /** A decision or act is complained of (khiếu nại). */
    COMPLAINT("đơn khiếu nại", "complaint"),
    /** A violation of law is denounced (tố cáo). */
    DENUNCIATION("đơn tố cáo", "denunciation"),
    /** Something is proposed or reflected (kiến nghị, phản ánh). */
    PETITION_REFLECTION("đơn kiến nghị, phản ánh", "petition or reflection"),
    /** Several of these in one letter, which has to be split (đơn có nhiều nội dung). */
    MIXED("đơn có nhiều nội dung", "mixed letter"),
    /** A letter that is not handled (đơn không xử lý). */
    NOT_HANDLED("đơn không xử lý", "letter not handled");

    private final Phrase label;

    LetterKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

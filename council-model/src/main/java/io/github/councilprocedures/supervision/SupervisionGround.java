package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a thematic supervision rests on (căn cứ giám sát). Not why its topic was chosen. */
public enum SupervisionGround implements Labelled {
    /** An item of the supervision programme (chương trình giám sát). */
    PROGRAMME("chương trình giám sát", "supervision programme"),
    /** An assignment by the council or its Standing Committee (được HĐND, Thường trực HĐND giao). */
    ASSIGNMENT("được HĐND, Thường trực HĐND giao", "assigned by the council or its Standing Committee"),
    /** Signs of a violation of law, found in complaints, in the media or in what voters say (dấu hiệu vi phạm pháp luật). */
    SIGNS_OF_VIOLATION("dấu hiệu vi phạm pháp luật", "signs of a violation of law"),
    /** Something else (căn cứ khác). */
    OTHER("căn cứ khác", "another ground");

    private final Phrase label;

    SupervisionGround(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

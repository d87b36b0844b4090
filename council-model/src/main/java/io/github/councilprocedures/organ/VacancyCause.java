package io.github.councilprocedures.organ;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Why nobody leads a council as its Chair (lý do khuyết người đứng đầu). */
public enum VacancyCause implements Labelled {
    /** The post of Chair is vacant (khuyết Chủ tịch). */
    CHAIR_VACANT("khuyết Chủ tịch", "Chair vacant"),
    /** The posts of Chair and Vice Chairs are vacant (khuyết cả Chủ tịch và Phó Chủ tịch). */
    CHAIR_AND_VICE_CHAIRS_VACANT("khuyết cả Chủ tịch và Phó Chủ tịch", "Chair and Vice Chairs vacant"),
    /** The Chair is disciplined and due for relief or dismissal (Chủ tịch bị kỷ luật). */
    CHAIR_DISCIPLINED("Chủ tịch bị kỷ luật", "Chair disciplined"),
    /** The Chair is disciplined and the Vice Chair too (Phó Chủ tịch cũng bị kỷ luật). */
    CHAIR_AND_VICE_CHAIR_DISCIPLINED("Chủ tịch và Phó Chủ tịch cùng bị kỷ luật", "Chair and Vice Chair disciplined");

    private final Phrase label;

    VacancyCause(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

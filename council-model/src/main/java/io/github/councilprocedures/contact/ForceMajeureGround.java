package io.github.councilprocedures.contact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What makes a disaster, an epidemic or the like a ground for not meeting voters (căn cứ xác định thiên tai, dịch bệnh, bất khả kháng). */
public enum ForceMajeureGround implements Labelled {
    /** It follows from the law (theo quy định của pháp luật). */
    UNDER_LAW("theo quy định của pháp luật", "as the law provides"),
    /** A competent State body declared it (cơ quan nhà nước có thẩm quyền công bố). */
    DECLARED("do cơ quan nhà nước có thẩm quyền công bố", "declared by a competent State body"),
    /** Neither (căn cứ khác). */
    OTHER("căn cứ khác", "another ground");

    private final Phrase label;

    ForceMajeureGround(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

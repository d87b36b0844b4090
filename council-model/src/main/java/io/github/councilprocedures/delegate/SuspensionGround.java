package io.github.councilprocedures.delegate;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Why a delegate was suspended (căn cứ tạm đình chỉ). */
public enum SuspensionGround implements Labelled {
    /** Prosecuted as an accused person (bị khởi tố bị can). */
    PROSECUTION("bị khởi tố bị can", "prosecution as accused"),
    /** Discipline of a warning or heavier is grounded (kỷ luật từ cảnh cáo trở lên). */
    DISCIPLINE("có căn cứ xử lý kỷ luật từ cảnh cáo trở lên", "discipline of a warning or more"),
    /** Criminal handling is grounded (xử lý hình sự), before any prosecution. */
    CRIMINAL_HANDLING("có căn cứ xử lý hình sự", "criminal handling"),
    /** Any other ground. */
    OTHER("căn cứ khác", "another ground");

    private final Phrase label;

    SuspensionGround(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

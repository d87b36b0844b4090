package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A body above to which the resolutions of a session are sent (nơi nhận nghị quyết ở cấp trên). */
public enum Recipient implements Labelled {
    /** The Standing Committee of the council directly above (Thường trực HĐND cấp trên trực tiếp). */
    SUPERIOR_STANDING_COMMITTEE("Thường trực HĐND cấp trên trực tiếp", "Standing Committee of the council above"),
    /** The People's Committee directly above (UBND cấp trên trực tiếp). */
    SUPERIOR_PEOPLES_COMMITTEE("UBND cấp trên trực tiếp", "People's Committee above"),
    /** The Standing Committee of the National Assembly (Ủy ban Thường vụ Quốc hội). */
    NATIONAL_ASSEMBLY_STANDING_COMMITTEE("Ủy ban Thường vụ Quốc hội", "National Assembly Standing Committee"),
    /** The Government (Chính phủ). */
    GOVERNMENT("Chính phủ", "Government");

    private final Phrase label;

    Recipient(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a signature on a petition for a session states (thông tin kèm chữ ký của cử tri). */
public enum SignerDetail implements Labelled {
    /** The signature itself (chữ ký). */
    SIGNATURE("chữ ký", "signature"),
    /** The full name (họ và tên). */
    FULL_NAME("họ và tên", "full name"),
    /** Day, month and year of birth (ngày, tháng, năm sinh). */
    BIRTH_DATE("ngày, tháng, năm sinh", "date of birth"),
    /** The address (địa chỉ). */
    ADDRESS("địa chỉ", "address");

    private final Phrase label;

    SignerDetail(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

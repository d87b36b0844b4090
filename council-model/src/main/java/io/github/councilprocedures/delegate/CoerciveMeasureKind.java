package io.github.councilprocedures.delegate;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A kind of measure that a delegate is protected from (biện pháp tố tụng). */
public enum CoerciveMeasureKind implements Labelled {
    /** Arrest (bắt). */
    ARREST("bắt", "arrest"),
    /** Custody (tạm giữ). */
    CUSTODY("tạm giữ", "custody"),
    /** Detention (tạm giam). */
    DETENTION("tạm giam", "detention"),
    /** Prosecution (khởi tố). */
    PROSECUTION("khởi tố", "prosecution"),
    /** Search of home or office (khám xét). */
    SEARCH("khám xét nơi ở, nơi làm việc", "search");

    private final Phrase label;

    CoerciveMeasureKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

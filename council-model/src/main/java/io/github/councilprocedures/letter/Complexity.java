package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * How complex a case is (tính chất phức tạp của vụ việc), as who settles it has found. Complaints know two degrees,
 * denunciations three.
 */
public enum Complexity implements Labelled {
    /** Not complex (vụ việc không phức tạp). */
    ORDINARY("không phức tạp", "ordinary"),
    /** Complex (vụ việc phức tạp). */
    COMPLEX("phức tạp", "complex"),
    /** Especially complex (vụ việc đặc biệt phức tạp). */
    VERY_COMPLEX("đặc biệt phức tạp", "especially complex");

    private final Phrase label;

    Complexity(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.delegate;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** How a mandate ended before its term (hình thức chấm dứt nhiệm vụ đại biểu). */
public enum WayOutOfMandate implements Labelled {
    /** Released at the delegate’s own request (cho thôi làm nhiệm vụ). */
    RELEASE("cho thôi làm nhiệm vụ đại biểu", "release"),
    /** Lost by a final conviction (mất quyền đại biểu). */
    LOSS("mất quyền đại biểu do bị kết án", "loss by conviction"),
    /** Removed by the council or by the voters (bãi nhiệm). */
    REMOVAL("bãi nhiệm đại biểu", "removal");

    private final Phrase label;

    WayOutOfMandate(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

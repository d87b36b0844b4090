package io.github.councilprocedures.json;

import com.google.common.collect.Lists;
import tools.jackson.databind.DatabindException;

/** A refusal on its way out through Jackson 3, which adds the path. */
final class Refused3 extends DatabindException {

    private static final long serialVersionUID = 1L;

    /** Not for storing: an exception that was stored has its message. */
    private final transient Refusal refusal;

    Refused3(Class<?> type, Refusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
        for (Object step : Lists.reverse(refusal.path())) {
            if (step instanceof Integer index) {
                prependPath(type, index);
            } else {
                prependPath(type, (String) step);
            }
        }
    }

    Refusal refusal() {
        return refusal;
    }
}

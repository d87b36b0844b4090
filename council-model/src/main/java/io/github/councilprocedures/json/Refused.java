package io.github.councilprocedures.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.collect.Lists;

/** A refusal on its way out through Jackson 2, which adds the path. */
final class Refused extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    /** Not for storing: an exception that was stored has its message. */
    private final transient Refusal refusal;

    Refused(Class<?> type, Refusal refusal) {
        super(null, refusal.message());
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

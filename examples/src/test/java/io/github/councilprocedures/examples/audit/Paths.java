package io.github.councilprocedures.examples.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.StreamSupport;

/** The places in a JSON text, such as {@code record.sessions[*].kind}; the star stands for each element. */
final class Paths {

    private final JsonNode whole;

    Paths(String json) {
        try {
            this.whole = new JsonMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    boolean has(String path) {
        return has(whole, path.split("[.\\[]"), 0);
    }

    private static boolean has(JsonNode node, String[] steps, int at) {
        if (at == steps.length) {
            return !node.isMissingNode();
        }
        String step = steps[at].replace("]", "");
        if (step.equals("*")) {
            return !node.isEmpty()
                    && StreamSupport.stream(node.spliterator(), false).allMatch(each -> has(each, steps, at + 1));
        }
        return has(node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step), steps, at + 1);
    }
}

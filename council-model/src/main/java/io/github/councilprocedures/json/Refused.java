package io.github.councilprocedures.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What stands in the input cannot be read. Jackson adds the path on the way out. */
final class Refused extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 60;

    private final String expected;
    private final String found;

    Refused(String expected, JsonNode found) {
        super(null, "expected " + expected + ", found " + shown(found));
        this.expected = expected;
        this.found = shown(found);
    }

    String expected() {
        return expected;
    }

    String found() {
        return found;
    }

    /** The same, as an element of a list. */
    Refused at(int index) {
        prependPath(List.class, index);
        return this;
    }

    /** The same, as an attribute of a type or an entry of a map. */
    Refused at(Class<?> type, String name) {
        prependPath(type, name);
        return this;
    }

    private static String shown(JsonNode node) {
        if (node.isContainerNode()) {
            return node.isArray() ? "a list" : "an object";
        }
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

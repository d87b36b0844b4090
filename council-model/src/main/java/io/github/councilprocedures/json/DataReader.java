package io.github.councilprocedures.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;

/** Reads data that stands for nothing yet as texts, whole numbers, and lists and maps that nobody can change. */
final class DataReader extends JsonDeserializer<Object> {

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return data(context.readTree(parser));
    }

    /** The node is known to be {@link Expectation#DATA}. */
    private static Object data(JsonNode node) {
        if (node.isObject()) {
            ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
            node.properties().forEach(entry -> map.put(entry.getKey(), data(entry.getValue())));
            return map.buildOrThrow();
        }
        if (node.isArray()) {
            ImmutableList.Builder<Object> list = ImmutableList.builder();
            node.forEach(element -> list.add(data(element)));
            return list.build();
        }
        return node.isTextual() ? node.textValue() : (Object) node.intValue();
    }
}

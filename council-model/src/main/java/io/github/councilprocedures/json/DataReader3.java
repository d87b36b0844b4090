package io.github.councilprocedures.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads data that stands for nothing yet as texts, whole numbers, and lists and maps that nobody can change. */
final class DataReader3 extends ValueDeserializer<Object> {

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        return new Node3(context.readTree(parser)).data();
    }
}

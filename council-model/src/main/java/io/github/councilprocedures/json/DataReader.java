package io.github.councilprocedures.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/** Reads data that stands for nothing yet as texts, whole numbers, and lists and maps that nobody can change. */
final class DataReader extends JsonDeserializer<Object> {

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return new Node(context.readTree(parser)).data();
    }
}

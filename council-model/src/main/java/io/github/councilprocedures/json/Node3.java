package io.github.councilprocedures.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;

/** What Jackson 3 found. */
record Node3(JsonNode node) implements Found {

    /** A type as Jackson 3 resolved it. */
    static Declared declared(JavaType type) {
        return type.isReferenceType()
                ? declared(type.getContentType())
                : new Declared(
                        type.getRawClass(),
                        type.getKeyType() == null ? null : declared(type.getKeyType()),
                        type.getContentType() == null ? null : declared(type.getContentType()));
    }

    @Override
    public Kind kind() {
        return switch (node.getNodeType()) {
            case STRING -> Kind.TEXT;
            case NUMBER -> node.isIntegralNumber() && node.canConvertToInt() ? Kind.WHOLE_NUMBER : Kind.OTHER_NUMBER;
            case BOOLEAN -> Kind.YES_OR_NO;
            case ARRAY -> Kind.LIST;
            case OBJECT -> Kind.OBJECT;
            case POJO -> Kind.READ;
            default -> Kind.NULL;
        };
    }

    @Override
    public String text() {
        return node.stringValue();
    }

    @Override
    public String json() {
        return node.isMissingNode() ? "nothing" : node.toString();
    }

    @Override
    public int number() {
        return node.intValue();
    }

    @Override
    public List<Found> elements() {
        return node.isArray() ? Lists.transform(Lists.newArrayList(node), Node3::new) : List.of();
    }

    @Override
    public Map<String, Found> entries() {
        ImmutableMap.Builder<String, Found> entries = ImmutableMap.builder();
        node.properties().forEach(entry -> entries.put(entry.getKey(), new Node3(entry.getValue())));
        return entries.buildOrThrow();
    }
}

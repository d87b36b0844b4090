package io.github.councilprocedures.json;

import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.fact.Nearest;
import io.github.councilprocedures.json.Shape.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/**
 * Reads a value that has attributes: checks what stands in the input, hands down to the parts what they inherit, and has
 * Jackson's own deserializer build it. The object is read as a tree first, so the order of its keys does not matter.
 */
final class ValueReader3 extends DelegatingDeserializer {

    /** The attribute that a part may leave out where it is that of the whole. */
    static final String TERM = "term";

    private static final long serialVersionUID = 1L;

    private final Class<?> type;
    private final ImmutableMap<String, JavaType> types;

    /**
     * A reader of values.
     *
     * @param type the type of the value, or its builder
     * @param jacksons what Jackson made for it
     */
    ValueReader3(Class<?> type, BeanDeserializerBase jacksons) {
        this(type, jacksons, types(jacksons));
    }

    private ValueReader3(Class<?> type, ValueDeserializer<?> jacksons, ImmutableMap<String, JavaType> types) {
        super(jacksons);
        this.type = type;
        this.types = types;
    }

    private static ImmutableMap<String, JavaType> types(BeanDeserializerBase jacksons) {
        ImmutableMap.Builder<String, JavaType> types = ImmutableMap.builder();
        jacksons.properties().forEachRemaining(property -> types.put(property.getName(), property.getType()));
        return types.buildOrThrow();
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> jacksons) {
        return new ValueReader3(type, jacksons, types);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT)) {
            return parser.getEmbeddedObject(); // Read already, for the whole.
        }
        JsonNode node = context.readTree(parser);
        if (!(node instanceof ObjectNode object)) {
            throw new Refused3(type, Refusal.of("an object", new Node3(node)));
        }
        checkGiven(object);
        handDown(object, context);
        checkLeftOut(object);
        JsonParser tree = object.traverse(context);
        tree.nextToken();
        return super.deserialize(tree, context);
    }

    private void checkGiven(ObjectNode object) {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String name = entry.getKey();
            JavaType attribute = types.get(name);
            Refusal refusal = attribute == null
                    ? Refusal.ofName(
                            "a known name"
                                    + Nearest.hint(
                                            name, Shape.of(type).attributes().keySet()),
                            name)
                    : Expectation.check(new Node3(entry.getValue()), Node3.declared(attribute));
            if (refusal != null) {
                throw new Refused3(type, refusal.at(name));
            }
        }
    }

    private void checkLeftOut(ObjectNode object) {
        for (Map.Entry<String, Attribute> entry : Shape.of(type).attributes().entrySet()) {
            String name = entry.getKey();
            if (object.has(name)) {
                continue;
            }
            Declared attribute = Node3.declared(types.get(name));
            if (entry.getValue().required()) {
                throw new Refused3(
                        type, Refusal.ofNothing(Expectation.words(attribute)).at(name));
            }
            // The constructor of a record is given every component.
            if (entry.getValue().setter() == null && attribute.isCollection()) {
                object.putArray(name);
            } else if (entry.getValue().setter() == null && attribute.isMap()) {
                object.putObject(name);
            }
        }
    }

    /** Parts without a term have that of the whole; it is read once, and is one object for all of them. */
    private void handDown(ObjectNode whole, DeserializationContext context) {
        List<ObjectNode> heirs = heirs(whole);
        if (heirs.isEmpty() || !whole.has(TERM)) {
            return;
        }
        try {
            POJONode term = new POJONode(context.readTreeAsValue(whole.get(TERM), types.get(TERM)));
            whole.set(TERM, term);
            heirs.forEach(part -> part.set(TERM, term));
        } catch (DatabindException wrong) {
            wrong.prependPath(type, TERM);
            throw wrong;
        }
    }

    private List<ObjectNode> heirs(ObjectNode whole) {
        List<ObjectNode> heirs = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : whole.properties()) {
            Declared attribute = Node3.declared(types.get(entry.getKey()));
            if (types.containsKey(TERM) && Shape.of(type).hands(TERM, attribute.part())) {
                for (JsonNode part : attribute.isCollection() ? entry.getValue() : List.of(entry.getValue())) {
                    if (part instanceof ObjectNode object && !object.has(TERM)) {
                        heirs.add(object);
                    }
                }
            }
        }
        return heirs;
    }
}

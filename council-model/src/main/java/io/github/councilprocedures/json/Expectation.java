package io.github.councilprocedures.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.councilprocedures.fact.Nearest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What may stand in JSON for a type, and how an error says so. Stricter than Jackson, which would take 1 for true and ""
 * for no day. It does not look into the objects that stand for values of the library, nor at texts that only their own
 * type can read.
 */
enum Expectation {
    TEXT("a text", JsonNode::isTextual),
    DATE("a date such as 2024-05-31", node -> node.isTextual() && isDate(node.textValue())),
    WHOLE_NUMBER("a whole number", node -> node.isIntegralNumber() && node.canConvertToInt()),
    YES_OR_NO("true or false", JsonNode::isBoolean),
    /** A constant of an enum. */
    NAME("one of", JsonNode::isTextual),
    LIST("a list", JsonNode::isArray),
    MAP("an object", JsonNode::isObject),
    /** A value of the library that has attributes. */
    VALUE("an object", JsonNode::isObject),
    /** Data whose meaning is not known here, such as the written form of a requirement. */
    DATA(
            "a text, a whole number, a list or an object",
            node -> TEXT.fits.test(node) || WHOLE_NUMBER.fits.test(node) || node.isContainerNode()),
    /** A type that the library does not know. */
    ANYTHING("a value", node -> !node.isNull());

    private final String words;
    private final Predicate<JsonNode> fits;

    Expectation(String words, Predicate<JsonNode> fits) {
        this.words = words;
        this.fits = fits;
    }

    /**
     * Checks a node and the lists and maps it holds.
     *
     * @throws Refused if it cannot stand for the type; with the path from this node on
     */
    static void check(JsonNode node, JavaType declared) throws Refused {
        if (node.isPojo()) {
            return; // A value that was read already.
        }
        JavaType type = present(declared);
        Expectation expectation = of(type);
        if (!expectation.fits.test(node)) {
            throw new Refused(words(type), node);
        }
        switch (expectation) {
            case NAME -> checkName(node.textValue(), type);
            case LIST -> checkElements(node, type.getContentType());
            case MAP -> checkEntries(node, type.getKeyType(), type.getContentType());
            case DATA -> {
                checkElements(node, type);
                checkEntries(node, type, type);
            }
            default -> {
                // There is nothing within, or the value itself looks at it.
            }
        }
    }

    /** What is expected for a type, in words that go on after "expected". */
    static String words(JavaType declared) {
        JavaType type = present(declared);
        Expectation expectation = of(type);
        return expectation == NAME ? expectation.words + " " + String.join(", ", names(type)) : expectation.words;
    }

    private static Expectation of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (type.isEnumType()) {
            return NAME;
        }
        if (raw == String.class || Shape.of(raw).isText()) {
            return TEXT;
        }
        if (raw == LocalDate.class) {
            return DATE;
        }
        if (raw == int.class || raw == Integer.class) {
            return WHOLE_NUMBER;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return YES_OR_NO;
        }
        if (type.isCollectionLikeType()) {
            return LIST;
        }
        if (type.isMapLikeType()) {
            return MAP;
        }
        if (type.isJavaLangObject()) {
            return DATA;
        }
        return Shape.of(raw).isObject() ? VALUE : ANYTHING;
    }

    private static JavaType present(JavaType declared) {
        return declared.isReferenceType() ? declared.getContentType() : declared;
    }

    private static void checkElements(JsonNode list, JavaType type) throws Refused {
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            try {
                check(list.get(i), type);
            } catch (Refused refused) {
                throw refused.at(i);
            }
        }
    }

    private static void checkEntries(JsonNode map, JavaType keys, JavaType values) throws Refused {
        for (Map.Entry<String, JsonNode> entry : map.properties()) {
            try {
                if (of(keys) == NAME) {
                    checkName(entry.getKey(), keys);
                }
                check(entry.getValue(), values);
            } catch (Refused refused) {
                throw refused.at(Map.class, entry.getKey());
            }
        }
    }

    private static void checkName(String name, JavaType type) throws Refused {
        List<String> names = names(type);
        if (!names.contains(name)) {
            throw new Refused(words(type) + Nearest.hint(name, names), TextNode.valueOf(name));
        }
    }

    private static List<String> names(JavaType type) {
        return Arrays.stream(type.getRawClass().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }
}

package io.github.councilprocedures.json;

import io.github.councilprocedures.fact.Nearest;
import io.github.councilprocedures.json.Found.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in JSON for a type, and how an error says so. Stricter than Jackson, which would take 1 for true and ""
 * for no day. It does not look into the objects that stand for values of the library, nor at texts that only their own
 * type can read.
 */
enum Expectation {
    TEXT("a text", found -> found.kind() == Kind.TEXT),
    DATE("a date such as 2024-05-31", found -> found.kind() == Kind.TEXT && isDate(found.text())),
    WHOLE_NUMBER("a whole number", found -> found.kind() == Kind.WHOLE_NUMBER),
    YES_OR_NO("true or false", found -> found.kind() == Kind.YES_OR_NO),
    /** A constant of an enum. */
    NAME("one of", found -> found.kind() == Kind.TEXT),
    LIST("a list", found -> found.kind() == Kind.LIST),
    MAP("an object", found -> found.kind() == Kind.OBJECT),
    /** A value of the library that has attributes. */
    VALUE("an object", found -> found.kind() == Kind.OBJECT),
    /** Data whose meaning is not known here, such as the written form of a requirement. */
    DATA("a text, a whole number, a list or an object", found -> switch (found.kind()) {
        case TEXT, WHOLE_NUMBER, LIST, OBJECT -> true;
        default -> false;
    }),
    /** A type that the library does not know. */
    ANYTHING("a value", found -> found.kind() != Kind.NULL);

    private final String words;
    private final Predicate<Found> fits;

    Expectation(String words, Predicate<Found> fits) {
        this.words = words;
        this.fits = fits;
    }

    /**
     * Checks what was found, and the lists and maps it holds.
     *
     * @return why it cannot stand for the type, with the path from here on; null if it can
     */
    static @Nullable Refusal check(Found found, Declared type) {
        if (found.kind() == Kind.READ) {
            return null;
        }
        Expectation expectation = of(type);
        if (!expectation.fits.test(found)) {
            return Refusal.of(words(type), found);
        }
        return switch (expectation) {
            case NAME -> checkName(found.text(), type);
            case LIST -> checkElements(found, type.content());
            case MAP -> checkEntries(found, type.keys(), type.content());
            case DATA -> {
                Refusal refusal = checkElements(found, type);
                yield refusal == null ? checkEntries(found, null, type) : refusal;
            }
            // There is nothing within, or the value itself looks at it.
            default -> null;
        };
    }

    /** What is expected for a type, in words that go on after "expected". */
    static String words(Declared type) {
        Expectation expectation = of(type);
        return expectation == NAME ? expectation.words + " " + String.join(", ", names(type)) : expectation.words;
    }

    private static Expectation of(Declared type) {
        Class<?> raw = type.raw();
        if (raw.isEnum()) {
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
        if (type.isCollection()) {
            return LIST;
        }
        if (type.isMap()) {
            return MAP;
        }
        if (raw == Object.class) {
            return DATA;
        }
        return Shape.of(raw).isObject() ? VALUE : ANYTHING;
    }

    private static @Nullable Refusal checkElements(Found list, Declared type) {
        List<Found> elements = list.elements();
        for (int i = 0; i < elements.size(); i++) {
            Refusal refusal = check(elements.get(i), type);
            if (refusal != null) {
                return refusal.at(i);
            }
        }
        return null;
    }

    private static @Nullable Refusal checkEntries(Found map, @Nullable Declared keys, Declared values) {
        for (Map.Entry<String, Found> entry : map.entries().entrySet()) {
            Refusal refusal = keys != null && of(keys) == NAME ? checkName(entry.getKey(), keys) : null;
            refusal = refusal == null ? check(entry.getValue(), values) : refusal;
            if (refusal != null) {
                return refusal.at(entry.getKey());
            }
        }
        return null;
    }

    private static @Nullable Refusal checkName(String name, Declared type) {
        List<String> names = names(type);
        return names.contains(name) ? null : Refusal.ofName(words(type) + Nearest.hint(name, names), name);
    }

    private static List<String> names(Declared type) {
        return Arrays.stream(type.raw().getEnumConstants())
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

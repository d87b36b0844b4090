package io.github.councilprocedures.json;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The form that the house style gives a type, found by looking at the type alone: a value with a builder, a record, a
 * value that is one text, or none of these.
 *
 * @param builder the class of the builder; null for a record and for a text
 * @param parse what reads a text; null for the others
 * @param text what {@code parse} reads back; null for the others
 * @param attributes the attributes of an object by name, in the order of the source
 */
record Shape(
        @Nullable Class<?> builder,
        @Nullable Method parse,
        @Nullable Method text,
        ImmutableMap<String, Attribute> attributes) {

    private static final String LIBRARY = "io.github.councilprocedures.";
    private static final Shape NONE = new Shape(null, null, null, ImmutableMap.of());

    /** A cache that keeps no class alive. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return found(type);
        }
    };

    /**
     * An attribute of an object.
     *
     * @param accessor what answers it
     * @param setter what the builder takes it with; null for a record
     * @param omissible whether it is left out where it is absent or empty
     * @param required whether it must be there; an attribute that is neither has a default of its own
     */
    record Attribute(Method accessor, @Nullable Method setter, boolean omissible, boolean required) {}

    /** The shape of a type; a builder and a generated class have that of their value. */
    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The type that a generated class stands behind; of any other the class itself. */
    static Class<?> published(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        return parent != null && isOurs(parent) && builderOf(parent) != null ? parent : type;
    }

    boolean isNone() {
        return this == NONE;
    }

    boolean isText() {
        return parse != null;
    }

    boolean isObject() {
        return !isNone() && !isText();
    }

    /** Whether a part of a value of this shape must have an attribute that the value has, of the same type. */
    boolean hands(String name, Class<?> part) {
        Attribute given = attributes.get(name);
        Attribute taken = of(part).attributes.get(name);
        return given != null
                && taken != null
                && taken.required()
                && given.accessor().getReturnType() == taken.accessor().getReturnType();
    }

    /** The shape, worked out anew. */
    static Shape found(Class<?> type) {
        if (!isOurs(type)) {
            return NONE;
        }
        boolean isBuilder = type.getSimpleName().equals("Builder") && type.getEnclosingClass() != null;
        Class<?> value = published(isBuilder ? type.getEnclosingClass() : type);
        Class<?> builder = builderOf(value);
        if (builder != null) {
            return new Shape(builder, null, null, built(value, builder));
        }
        if (value.isRecord()) {
            return new Shape(null, null, null, recorded(value));
        }
        Method parse = method(value, "parse", String.class);
        if (parse == null || !Modifier.isStatic(parse.getModifiers())) {
            return NONE;
        }
        // A name is not shown by toString, and has text() instead.
        Method text = method(value, "text");
        return new Shape(null, parse, text == null ? method(value, "toString") : text, ImmutableMap.of());
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(LIBRARY);
    }

    /** The nested builder, if its superclass was generated for the type. */
    private static @Nullable Class<?> builderOf(Class<?> value) {
        for (Class<?> nested : value.getDeclaredClasses()) {
            Class<?> generated = nested.getSimpleName().equals("Builder") ? generatedBy(nested) : null;
            if (generated != null && generated.getSuperclass() == value) {
                return nested;
            }
        }
        return null;
    }

    /** The generated class that a builder builds. */
    private static @Nullable Class<?> generatedBy(Class<?> builder) {
        return builder.isInterface() ? null : builder.getSuperclass().getEnclosingClass();
    }

    /** A generated class has its fields in the order of the source; nothing sets those that are derived. */
    private static ImmutableMap<String, Attribute> built(Class<?> value, Class<?> builder) {
        ImmutableMap.Builder<String, Attribute> attributes = ImmutableMap.builder();
        for (Field field : generatedBy(builder).getDeclaredFields()) {
            Method accessor = method(value, field.getName());
            Method setter = accessor == null ? null : setter(builder, accessor);
            if (setter != null) {
                boolean hasDefault = !Modifier.isAbstract(accessor.getModifiers());
                boolean omissible = !hasDefault && mayBeEmpty(accessor.getReturnType());
                attributes.put(field.getName(), new Attribute(accessor, setter, omissible, !hasDefault && !omissible));
            }
        }
        return attributes.buildOrThrow();
    }

    private static ImmutableMap<String, Attribute> recorded(Class<?> value) {
        ImmutableMap.Builder<String, Attribute> attributes = ImmutableMap.builder();
        for (RecordComponent component : value.getRecordComponents()) {
            boolean omissible = mayBeEmpty(component.getType());
            attributes.put(component.getName(), new Attribute(component.getAccessor(), null, omissible, !omissible));
        }
        return attributes.buildOrThrow();
    }

    /** Of the methods of a builder that take an attribute, the one that takes all of it. */
    private static @Nullable Method setter(Class<?> builder, Method accessor) {
        Class<?> type = accessor.getReturnType();
        for (Method method : builder.getMethods()) {
            if (method.getName().equals(accessor.getName())
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0].isAssignableFrom(type)) {
                return method;
            }
        }
        return null;
    }

    private static boolean mayBeEmpty(Class<?> type) {
        return type == Optional.class
                || type == OptionalInt.class
                || Collection.class.isAssignableFrom(type)
                || type == Map.class;
    }

    private static @Nullable Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException none) {
            return null;
        }
    }
}

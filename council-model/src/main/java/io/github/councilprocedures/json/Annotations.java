package io.github.councilprocedures.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.councilprocedures.json.Shape.Attribute;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * What annotations on the types of the library would tell, and nothing about any other type. The house style says it all:
 * what a builder takes is an attribute, what {@code parse} reads is one text. The same for both versions of Jackson, which
 * share their annotations.
 */
final class Annotations {

    private static final String DATA = "java.util.Map<java.lang.String, java.lang.Object>";

    private Annotations() {}

    /** Nothing is an attribute, and no constructor is called, for the look of it: private ones check nothing. */
    static boolean hideAll(Class<?> type) {
        return !Shape.of(type).isNone();
    }

    static String @Nullable [] order(Class<?> type) {
        Shape shape = Shape.of(type);
        return shape.isObject() ? shape.attributes().keySet().toArray(new String[0]) : null;
    }

    static boolean isAccessor(AnnotatedElement member) {
        Attribute attribute = attribute(member);
        return attribute != null && attribute.accessor().equals(member);
    }

    static boolean isSetter(AnnotatedElement member) {
        Attribute attribute = attribute(member);
        return attribute != null && member.equals(attribute.setter());
    }

    /** The accessor of the attribute that a member belongs to; null if it belongs to none. */
    static @Nullable Method accessor(AnnotatedElement member) {
        Attribute attribute = attribute(member);
        return attribute == null ? null : attribute.accessor();
    }

    /** What is absent or empty is left out; all else is written, whatever the embedder's mapper would do. */
    static JsonInclude.Value inclusion(AnnotatedElement member) {
        Attribute attribute = attribute(member);
        if (attribute == null) {
            return JsonInclude.Value.empty();
        }
        Include include = attribute.omissible() ? Include.NON_EMPTY : Include.ALWAYS;
        return JsonInclude.Value.construct(include, Include.ALWAYS);
    }

    /** Days are ISO text, whatever the embedder's mapper would do. */
    static JsonFormat.@Nullable Value format(AnnotatedElement member) {
        Method accessor = accessor(member);
        return accessor != null && accessor.getGenericReturnType().getTypeName().contains("java.time.")
                ? JsonFormat.Value.forShape(JsonFormat.Shape.STRING)
                : null;
    }

    /** Data, such as the written form of a requirement, is made of what nobody can change. */
    static boolean takesData(AnnotatedElement member) {
        return isSetter(member)
                && DATA.equals(accessor(member).getGenericReturnType().getTypeName());
    }

    static @Nullable Boolean asValue(AnnotatedElement member) {
        return member instanceof Method method
                        && method.equals(Shape.of(method.getDeclaringClass()).text())
                ? Boolean.TRUE
                : null;
    }

    static JsonCreator.@Nullable Mode creator(AnnotatedElement member) {
        return member instanceof Method method
                        && method.equals(Shape.of(method.getDeclaringClass()).parse())
                ? JsonCreator.Mode.DELEGATING
                : null;
    }

    private static @Nullable Attribute attribute(AnnotatedElement member) {
        return member instanceof Method method
                ? Shape.of(method.getDeclaringClass()).attributes().get(method.getName())
                : null;
    }
}

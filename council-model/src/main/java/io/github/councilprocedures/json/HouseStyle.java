package io.github.councilprocedures.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;
import io.github.councilprocedures.json.Shape.Attribute;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Tells Jackson about every type of the library what annotations on it would tell, and nothing about any other type. The
 * house style says it all: what a builder takes is an attribute, what {@code parse} reads is one text.
 */
final class HouseStyle extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final String DATA = "java.util.Map<java.lang.String, java.lang.Object>";

    /** Generated classes are written as the type they stand behind. */
    @Override
    public JavaType refineSerializationType(MapperConfig<?> config, Annotated annotated, JavaType type) {
        Class<?> published = Shape.published(type.getRawClass());
        return type.hasRawClass(published) ? type : config.getTypeFactory().constructGeneralizedType(type, published);
    }

    /** Nothing is an attribute, and no constructor is called, for the look of it: private ones check nothing. */
    @Override
    public VisibilityChecker<?> findAutoDetectVisibility(AnnotatedClass type, VisibilityChecker<?> visible) {
        return Shape.of(type.getRawType()).isNone() ? visible : visible.with(Visibility.NONE);
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(AnnotatedClass type) {
        return Shape.of(type.getRawType()).isObject()
                ? Shape.of(type.getRawType()).attributes().keySet().toArray(new String[0])
                : null;
    }

    @Override
    public @Nullable PropertyName findNameForSerialization(Annotated annotated) {
        Attribute attribute = attribute(annotated);
        return attribute != null && attribute.accessor().equals(annotated.getAnnotated())
                ? PropertyName.construct(annotated.getName())
                : null;
    }

    @Override
    public @Nullable PropertyName findNameForDeserialization(Annotated annotated) {
        return isSetter(annotated) ? PropertyName.construct(annotated.getName()) : null;
    }

    /** A builder takes any iterable; what is read is the list or the set that the value answers. */
    @Override
    public JavaType refineDeserializationType(MapperConfig<?> config, Annotated annotated, JavaType type) {
        return type.hasRawClass(Iterable.class) && isSetter(annotated)
                ? config.getTypeFactory()
                        .constructType(attribute(annotated).accessor().getGenericReturnType())
                : type;
    }

    @Override
    public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
        return Shape.of(type.getRawType()).builder();
    }

    /** What is absent or empty is left out; all else is written, whatever the embedder's mapper would do. */
    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
        Attribute attribute = attribute(annotated);
        if (attribute == null) {
            return JsonInclude.Value.empty();
        }
        Include include = attribute.omissible() ? Include.NON_EMPTY : Include.ALWAYS;
        return JsonInclude.Value.construct(include, Include.ALWAYS);
    }

    /** Days are ISO text, whatever the embedder's mapper would do. */
    @Override
    public JsonFormat.@Nullable Value findFormat(Annotated annotated) {
        Attribute attribute = attribute(annotated);
        return attribute != null
                        && attribute
                                .accessor()
                                .getGenericReturnType()
                                .getTypeName()
                                .contains("java.time.")
                ? JsonFormat.Value.forShape(JsonFormat.Shape.STRING)
                : null;
    }

    /** Data, such as the written form of a requirement, is made of what nobody can change. */
    @Override
    public @Nullable Object findContentDeserializer(Annotated annotated) {
        return isSetter(annotated)
                        && DATA.equals(attribute(annotated)
                                .accessor()
                                .getGenericReturnType()
                                .getTypeName())
                ? new DataReader()
                : null;
    }

    @Override
    public @Nullable Boolean hasAsValue(Annotated annotated) {
        return annotated.getAnnotated() instanceof Method method
                        && method.equals(Shape.of(method.getDeclaringClass()).text())
                ? Boolean.TRUE
                : null;
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        return annotated.getAnnotated() instanceof Method method
                        && method.equals(Shape.of(method.getDeclaringClass()).parse())
                ? JsonCreator.Mode.DELEGATING
                : null;
    }

    private static boolean isSetter(Annotated annotated) {
        Attribute attribute = attribute(annotated);
        return attribute != null && annotated.getAnnotated().equals(attribute.setter());
    }

    private static @Nullable Attribute attribute(Annotated annotated) {
        return annotated.getAnnotated() instanceof Method method
                ? Shape.of(method.getDeclaringClass()).attributes().get(method.getName())
                : null;
    }
}

package io.github.councilprocedures.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;
import org.jspecify.annotations.Nullable;

/** Tells Jackson 2 what {@link Annotations} say. */
final class HouseStyle extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /** Generated classes are written as the type they stand behind. */
    @Override
    public JavaType refineSerializationType(MapperConfig<?> config, Annotated annotated, JavaType type) {
        Class<?> published = Shape.published(type.getRawClass());
        return type.hasRawClass(published) ? type : config.getTypeFactory().constructGeneralizedType(type, published);
    }

    @Override
    public VisibilityChecker<?> findAutoDetectVisibility(AnnotatedClass type, VisibilityChecker<?> visible) {
        return Annotations.hideAll(type.getRawType()) ? visible.with(Visibility.NONE) : visible;
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(AnnotatedClass type) {
        return Annotations.order(type.getRawType());
    }

    @Override
    public @Nullable PropertyName findNameForSerialization(Annotated annotated) {
        return Annotations.isAccessor(annotated.getAnnotated()) ? PropertyName.construct(annotated.getName()) : null;
    }

    @Override
    public @Nullable PropertyName findNameForDeserialization(Annotated annotated) {
        return Annotations.isSetter(annotated.getAnnotated()) ? PropertyName.construct(annotated.getName()) : null;
    }

    /** A builder takes any iterable; what is read is the list or the set that the value answers. */
    @Override
    public JavaType refineDeserializationType(MapperConfig<?> config, Annotated annotated, JavaType type) {
        return type.hasRawClass(Iterable.class) && Annotations.isSetter(annotated.getAnnotated())
                ? config.getTypeFactory()
                        .constructType(
                                Annotations.accessor(annotated.getAnnotated()).getGenericReturnType())
                : type;
    }

    @Override
    public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
        return Shape.of(type.getRawType()).builder();
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
        return Annotations.inclusion(annotated.getAnnotated());
    }

    @Override
    public JsonFormat.@Nullable Value findFormat(Annotated annotated) {
        return Annotations.format(annotated.getAnnotated());
    }

    @Override
    public @Nullable Object findContentDeserializer(Annotated annotated) {
        return Annotations.takesData(annotated.getAnnotated()) ? new DataReader() : null;
    }

    @Override
    public @Nullable Boolean hasAsValue(Annotated annotated) {
        return Annotations.asValue(annotated.getAnnotated());
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        return Annotations.creator(annotated.getAnnotated());
    }
}

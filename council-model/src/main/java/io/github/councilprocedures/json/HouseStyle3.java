package io.github.councilprocedures.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;

/** Tells Jackson 3 what {@link Annotations} say. */
final class HouseStyle3 extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /** Generated classes are written as the type they stand behind. */
    @Override
    public JavaType refineSerializationType(MapperConfig<?> config, Annotated annotated, JavaType type) {
        Class<?> published = Shape.published(type.getRawClass());
        return type.hasRawClass(published) ? type : config.getTypeFactory().constructGeneralizedType(type, published);
    }

    @Override
    public VisibilityChecker findAutoDetectVisibility(
            MapperConfig<?> config, AnnotatedClass type, VisibilityChecker visible) {
        return Annotations.hideAll(type.getRawType()) ? visible.with(Visibility.NONE) : visible;
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(MapperConfig<?> config, AnnotatedClass type) {
        return Annotations.order(type.getRawType());
    }

    @Override
    public @Nullable PropertyName findNameForSerialization(MapperConfig<?> config, Annotated annotated) {
        return Annotations.isAccessor(annotated.getAnnotated()) ? PropertyName.construct(annotated.getName()) : null;
    }

    @Override
    public @Nullable PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated annotated) {
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
    public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
        return Shape.of(type.getRawType()).builder();
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
        return Annotations.inclusion(annotated.getAnnotated());
    }

    @Override
    public JsonFormat.@Nullable Value findFormat(MapperConfig<?> config, Annotated annotated) {
        return Annotations.format(annotated.getAnnotated());
    }

    @Override
    public @Nullable Object findContentDeserializer(MapperConfig<?> config, Annotated annotated) {
        return Annotations.takesData(annotated.getAnnotated()) ? new DataReader3() : null;
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        return Annotations.asValue(annotated.getAnnotated());
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        return Annotations.creator(annotated.getAnnotated());
    }
}

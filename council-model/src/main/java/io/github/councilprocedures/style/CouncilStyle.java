package io.github.councilprocedures.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one style of all generated values: the implementation stays package-private behind the abstract class and its
 * nested {@code Builder}, and carries no annotation that a consumer would need on its path.
 *
 * <p>Not part of the public interface: the package is not exported, and the annotation leaves no trace in class files.
 */
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        // Anything else found on the class path would be written into the generated code, and warn in every consumer.
        allowedClasspathAnnotations = {Override.class})
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface CouncilStyle {}

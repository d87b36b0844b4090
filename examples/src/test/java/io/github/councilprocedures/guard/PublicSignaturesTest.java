package io.github.councilprocedures.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.github.councilprocedures.guard.PublishedModules.ROOT;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a stranger sees of a type is made of the JDK and of public types of this library, and of nothing else. */
@AnalyzeClasses(locations = PublishedModules.class)
final class PublicSignaturesTest {

    @ArchTest
    static final ArchRule signatures_name_no_guava_and_nothing_internal =
            classes().should(nameOnlyWhatAStrangerCanSee());

    /**
     * An annotation warns in every consumer who does not have its type, and {@code -Werror} makes that fatal. Those of
     * Immutables carry no values where we use them, which javac passes over in silence.
     */
    @ArchTest
    static final ArchRule class_files_carry_no_annotation_of_a_tool = classes()
            .that()
            .resideOutsideOfPackages(ROOT + ".testkit..", ROOT + ".style")
            .should(carryOnlyAnnotationsWithoutEffect());

    private static ArchCondition<JavaClass> carryOnlyAnnotationsWithoutEffect() {
        return new ArchCondition<>("carry only annotations that no consumer needs") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(Stream.of(type), type.getMembers().stream())
                        .flatMap(PublicSignaturesTest::annotationsOf)
                        .map(annotation -> annotation.getRawType().getName())
                        .filter(annotation ->
                                !annotation.matches("(java|org\\.jspecify|org\\.immutables\\.value)\\..*"))
                        .forEach(annotation -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " carries " + annotation)));
            }
        };
    }

    private static Stream<? extends JavaAnnotation<?>> annotationsOf(HasAnnotations<?> place) {
        return place.getAnnotations().stream();
    }

    private static ArchCondition<JavaClass> nameOnlyWhatAStrangerCanSee() {
        return new ArchCondition<>("name only what a stranger can see") {
            private final Set<String> exported = PublishedModules.exportedPackages();

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!LayersTest.isVisible(type) || !exported.contains(type.getPackageName())) {
                    return;
                }
                for (JavaTypeVariable<JavaClass> parameter : type.getTypeParameters()) {
                    parameter.getUpperBounds().forEach(bound -> see(type, "is bounded by", bound, events));
                }
                type.getInterfaces().forEach(seen -> see(type, "implements", seen, events));
                type.getSuperclass()
                        .filter(seen -> !isHiddenSupertypeOfBuilder(type, seen.toErasure()))
                        .ifPresent(seen -> see(type, "extends", seen, events));
                // With what it inherits: a generated builder is hidden, its methods are not.
                for (JavaMember member : type.getAllMembers()) {
                    if (isOffered(member)) {
                        check(type, member, events);
                    }
                }
            }

            private void check(JavaClass type, JavaMember member, ConditionEvents events) {
                if (member instanceof JavaField field) {
                    see(type, "has the field " + field.getName() + " of", field.getType(), events);
                } else if (member instanceof JavaCodeUnit unit) {
                    String name = "has " + unit.getName() + " with";
                    see(type, name, unit.getReturnType(), events);
                    unit.getParameterTypes().forEach(seen -> see(type, name, seen, events));
                    unit.getExceptionTypes().forEach(seen -> see(type, name, seen, events));
                    unit.getTypeParameters()
                            .forEach(parameter ->
                                    parameter.getUpperBounds().forEach(bound -> see(type, name, bound, events)));
                }
            }

            private void see(JavaClass type, String how, JavaType seen, ConditionEvents events) {
                for (JavaClass raw : seen.getAllInvolvedRawTypes()) {
                    JavaClass base = raw.getBaseComponentType();
                    if (!base.isPrimitive() && !isKnown(base)) {
                        events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " " + how + " " + base.getName()));
                    }
                }
            }

            private boolean isKnown(JavaClass seen) {
                return seen.getName().startsWith("java.")
                        || LayersTest.isVisible(seen) && exported.contains(seen.getPackageName())
                        || OPTIONAL.stream().anyMatch(seen.getPackageName()::startsWith);
            }
        };
    }

    /** What a user brings along with the part of the library that is about it. */
    private static final List<String> OPTIONAL =
            List.of("com.fasterxml.jackson.", "tools.jackson.", "org.assertj.", "net.jqwik.");

    private static boolean isHiddenSupertypeOfBuilder(JavaClass type, JavaClass supertype) {
        return type.getSimpleName().equals("Builder")
                && supertype.getSimpleName().equals("Builder")
                && supertype
                        .getEnclosingClass()
                        .map(outer -> outer.getSimpleName().startsWith("Immutable"))
                        .orElse(false);
    }

    private static boolean isOffered(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return member.getOwner().getName().startsWith(ROOT + ".")
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE)
                && (!(member instanceof JavaConstructor)
                        || member.getOwner().getModifiers().contains(JavaModifier.PUBLIC));
    }
}

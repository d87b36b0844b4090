package io.github.councilprocedures.guard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judging keeps to primitives and to what is there already. The calls are followed from the judging methods and from the
 * readers of the facts, through every implementation they may reach.
 */
@AnalyzeClasses(locations = PublishedModules.class)
final class JudgingPathTest {

    private static final Pattern SLOW = Pattern.compile(
            "java\\.util\\.(stream|regex)\\..*|java\\.util\\.Optional.*|java\\.lang\\.reflect\\..*|org\\.slf4j\\..*");

    @ArchTest
    static void judging_uses_no_stream_no_optional_no_pattern_and_no_reflection(JavaClasses classes) {
        assertThat(accessesOnThePath(classes).stream()
                        .filter(access ->
                                SLOW.matcher(access.getTargetOwner().getName()).matches()
                                        || access.getTarget().getName().equals("stream"))
                        .map(JavaCodeUnitAccess::getDescription))
                .isEmpty();
    }

    /** So that a change of a name does not leave the test above with nothing to look at. */
    @ArchTest
    static void the_path_leads_to_requirements_calendars_and_fields(JavaClasses classes) {
        assertThat(accessesOnThePath(classes).stream()
                        .map(access -> access.getOrigin().getOwner().getSimpleName() + "."
                                + access.getOrigin().getName() + " -> "
                                + access.getTarget().getName())
                        .distinct())
                .contains(
                        "RuleSet.judge -> judge",
                        "Deadline.judge -> epochDay",
                        "TimeLimit.lastDayAfter -> isWorkingDay",
                        "ResolutionOfSession.decidedDay -> closingDay");
    }

    private static Set<JavaCodeUnitAccess<?>> accessesOnThePath(JavaClasses classes) {
        Set<JavaCodeUnitAccess<?>> accesses = new LinkedHashSet<>();
        Set<JavaCodeUnit> seen = new LinkedHashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>();
        for (JavaClass type : classes) {
            if (type.isAssignableTo(Requirement.class)
                    || type.isEquivalentTo(Rule.class)
                    || type.getSimpleName().equals("RuleSet")) {
                type.getMethods().stream()
                        .filter(method -> method.getName().equals("judge"))
                        .forEach(open::add);
            }
            if (type.getFields().stream()
                    .anyMatch(field -> assignableTo(Fact.class).test(field.getRawType())
                            && field.getModifiers().contains(JavaModifier.STATIC))) {
                readers(type).forEach(reader -> follow(reader, accesses, open));
            }
        }
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (seen.add(unit)) {
                calls(unit).forEach(call -> follow(call, accesses, open));
            }
        }
        return accesses;
    }

    /** What the lambdas and method references do that a class of facts is made of. */
    private static Stream<JavaCodeUnitAccess<?>> readers(JavaClass facts) {
        return facts.getCodeUnits().stream()
                .flatMap(unit -> Stream.concat(
                        unit.getMethodReferencesFromSelf().stream(),
                        calls(unit).filter(JavaCodeUnitAccess::isDeclaredInLambda)));
    }

    private static Stream<JavaCodeUnitAccess<?>> calls(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getMethodCallsFromSelf(),
                        unit.getConstructorCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorReferencesFromSelf())
                .flatMap(Set::stream);
    }

    private static void follow(
            JavaCodeUnitAccess<?> access, Set<JavaCodeUnitAccess<?>> accesses, Deque<JavaCodeUnit> open) {
        accesses.add(access);
        if (!access.getTargetOwner().getName().startsWith(PublishedModules.ROOT)) {
            return;
        }
        List<String> parameters = access.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList();
        Stream.concat(Stream.of(access.getTargetOwner()), access.getTargetOwner().getAllSubclasses().stream())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> implementation(type, access.getTarget().getName(), parameters))
                .flatMap(Optional::stream)
                .forEach(open::add);
    }

    /** The method that runs when it is called on exactly this type. */
    private static Optional<JavaMethod> implementation(JavaClass type, String name, List<String> parameters) {
        return Stream.<Collection<JavaClass>>of(List.of(type), type.getAllRawSuperclasses(), type.getAllRawInterfaces())
                .flatMap(Collection::stream)
                .map(owner -> owner.tryGetMethod(name, parameters.toArray(String[]::new)))
                .flatMap(Optional::stream)
                .filter(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT))
                .findFirst();
    }
}

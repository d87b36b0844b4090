package io.github.councilprocedures.guard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.councilprocedures.guard.PublishedModules.ROOT;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** The packages stand in the order of ARCHITECTURE.md, from the ground up. */
@AnalyzeClasses(locations = PublishedModules.class)
final class LayersTest {

    /** Each line knows itself and the lines above it. Within a line anything goes but a cycle. */
    private static final List<Set<String>> FROM_THE_GROUND_UP = List.of(
            Set.of("style"),
            Set.of("text"),
            Set.of("time"),
            Set.of("law"),
            Set.of("fact"),
            Set.of("unit"),
            Set.of("term"),
            Set.of("person"),
            Set.of("casefile"),
            Set.of("election", "session", "meeting", "officer", "delegate", "organ", "reorganisation", "contact"),
            Set.of("supervision", "petition", "letter", "coordination", "front", "activity"),
            Set.of("programme", "question", "review", "confidence", "recommendation"),
            Set.of("record"),
            Set.of("rule"),
            Set.of("schedule"),
            Set.of("workflow"),
            Set.of("evaluation"),
            Set.of("json"),
            Set.of("testkit", "testkit.assertj", "testkit.jqwik", "instrument", "calendar"),
            Set.of("procedure"),
            Set.of(""));

    @ArchTest
    static final ArchRule packages_stand_in_order = classes().should(knowOnlyWhatLiesBelow());

    @ArchTest
    static final ArchRule there_is_no_cycle =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_json_knows_jackson = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".json..")
            .should(dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "tools.jackson..")));

    @ArchTest
    static final ArchRule the_model_logs_nothing = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should(dependOnClassesThat(
                    resideInAnyPackage("org.slf4j..", "java.util.logging..", "java.lang.System.Logger")));

    @ArchTest
    static final ArchRule there_is_no_disk_network_database_or_window = noClasses()
            .should(dependOnClassesThat(resideInAnyPackage(
                    "java.net..", "java.nio.file..", "java.sql..", "javax.sql..", "java.awt..", "javax.swing..")))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File|RandomAccessFile).*");

    /** Of those that are not exported, one holds the style of generated code, the other the rules behind the law. */
    @ArchTest
    static final ArchRule what_is_public_is_exported = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackages(ROOT + ".style", ROOT + ".procedure")
            .should(lieInAnExportedPackage());

    private static ArchCondition<JavaClass> lieInAnExportedPackage() {
        Set<String> exported = PublishedModules.exportedPackages();
        return new ArchCondition<>("lie in a package that its module exports") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isVisible(type) && !exported.contains(type.getPackageName())) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is public, its package hidden"));
                }
            }
        };
    }

    /** Public all the way out. */
    static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(LayersTest::isVisible).orElse(true);
    }

    private static ArchCondition<JavaClass> knowOnlyWhatLiesBelow() {
        return new ArchCondition<>("know only what lies below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = rank(type);
                if (own < 0) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " stands in a package without a place"));
                    return;
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (target.getName().startsWith(ROOT + ".") && rank(target) > own) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static int rank(JavaClass type) {
        String name = type.getPackageName();
        String own = name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
        for (int i = 0; i < FROM_THE_GROUND_UP.size(); i++) {
            if (FROM_THE_GROUND_UP.get(i).contains(own)) {
                return i;
            }
        }
        return -1;
    }
}

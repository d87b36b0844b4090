package io.github.councilprocedures.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever has only the testkit, the model and Guava can use case tables; the rest asks for its library. */
class OptionalLibrariesTest {

    @Test
    void case_tables_need_neither_a_test_framework_nor_an_assertion_library() throws Exception {
        try (URLClassLoader loader = withoutLibraries()) {
            Object answer = loader.loadClass(PlainTable.class.getName())
                    .getMethod("verified")
                    .invoke(null);
            assertThat(answer).isEqualTo("session.plain: 3 cases");
        }
    }

    @Test
    void what_fails_is_an_assertion_error_of_the_language() throws Exception {
        try (URLClassLoader loader = withoutLibraries()) {
            assertThatThrownBy(() -> loader.loadClass(PlainTable.class.getName())
                            .getMethod("faulty")
                            .invoke(null))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isExactlyInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("session.plain: 6 faults in its table of 0 cases");
        }
    }

    @Test
    void assertions_and_generators_miss_their_libraries_and_nothing_else_does() throws Exception {
        try (URLClassLoader loader = withoutLibraries()) {
            for (String name : List.of(
                    "org.assertj.core.api.Assertions", "net.jqwik.api.Property", "org.junit.jupiter.api.Test")) {
                assertThatThrownBy(() -> loader.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
            }
            assertThatThrownBy(() ->
                            Class.forName("io.github.councilprocedures.testkit.assertj.FindingAssert", true, loader))
                    .isInstanceOf(NoClassDefFoundError.class)
                    .hasMessageContaining("assertj");
            assertThatThrownBy(() ->
                            Class.forName("io.github.councilprocedures.testkit.jqwik.CouncilDomain", true, loader))
                    .isInstanceOf(NoClassDefFoundError.class)
                    .hasMessageContaining("jqwik");
            for (String name : List.of("RuleCases", "RuleCase", "RuleCases$When", "Samples")) {
                Class<?> type = Class.forName("io.github.councilprocedures.testkit." + name, true, loader);
                assertThat(type.getMethods()).isNotEmpty();
            }
        }
    }

    /** The class path of this test less every library but Guava and its own needs, with no parent but the JDK. */
    private static URLClassLoader withoutLibraries() {
        URL[] left = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(OptionalLibrariesTest::isOursOrGuava)
                .map(OptionalLibrariesTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(left, ClassLoader.getPlatformClassLoader());
    }

    private static boolean isOursOrGuava(String entry) {
        String path = entry.replace('\\', '/');
        return path.contains("/council-") || path.contains("guava") || path.contains("failureaccess");
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}

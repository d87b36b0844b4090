package io.github.councilprocedures.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.fact.FactUsed;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.Remark;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.session.Session;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CouncilDomainTest {

    /** What stands among the facts and rules and is a value all the same. */
    private static final List<Class<?>> VALUES_OF_RULES =
            List.of(FactUsed.class, Duty.class, Finding.class, LocalRegulation.class, Milestone.class, Remark.class);

    @Test
    void every_value_of_the_model_is_generated() throws IOException, URISyntaxException {
        List<Class<?>> values = modelTypes().filter(CouncilDomainTest::isValue).toList();
        assertThat(values).hasSizeGreaterThan(30).contains(Session.class);
        assertThat(CouncilDomain.types()).containsAll(values);
    }

    @Test
    void a_type_that_is_not_generated_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> CouncilDomain.any(RuleBook.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("type must be one of [Phrase, Wording, Ordinal,")
                .hasMessageEndingWith(", was RuleBook");
    }

    /** Generic types are generated within what holds them. */
    private static boolean isValue(Class<?> type) {
        String concept = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        if (concept.equals("fact") || concept.equals("rule")) {
            return VALUES_OF_RULES.contains(type);
        }
        return Modifier.isPublic(type.getModifiers())
                && !type.isEnum()
                && !type.isAnnotation()
                && !type.isMemberClass()
                && type.getTypeParameters().length == 0
                && (type.isRecord() || Arrays.stream(type.getDeclaredMethods()).anyMatch(CouncilDomainTest::makes));
    }

    private static boolean makes(java.lang.reflect.Method method) {
        return Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getModifiers())
                && List.of("builder", "of", "parse").contains(method.getName());
    }

    private static Stream<Class<?>> modelTypes() throws IOException, URISyntaxException {
        URI model = Session.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path path = Path.of(model);
        if (Files.isDirectory(path)) {
            return typesUnder(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
            return typesUnder(jar.getPath("/"));
        }
    }

    private static Stream<Class<?>> typesUnder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .map(root::relativize)
                    .map(Path::toString)
                    .map(name -> name.replaceAll("[/\\\\]", "."))
                    .filter(name -> name.startsWith("io.github.councilprocedures.") && name.endsWith(".class"))
                    // Needs Jackson, and holds no values.
                    .filter(name -> !name.startsWith("io.github.councilprocedures.json."))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .<Class<?>>map(CouncilDomainTest::load)
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CouncilDomainTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}

package io.github.councilprocedures.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.fact.Due;
import io.github.councilprocedures.fact.Neighbour;
import io.github.councilprocedures.fact.ProcedureStep;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.rule.NeighbourRule;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That no public value of the library is forgotten, and that each comes back as it went. */
class EveryValueTest {

    /** Types that look like values and are not stored by themselves. */
    private static final Map<Class<?>, String> LEFT_OUT = Map.of(
            CaseStep.class, "of any procedure; it is read within the log of a file",
            StepOfCase.class, "a view of a file, which is what is stored",
            Due.class, "worked out anew from a requirement; a milestone is what is stored",
            Neighbour.class, "holds a requirement, for tests",
            NeighbourRule.class, "holds a rule, for tests",
            ProcedureStep.class, "a place in a requirement, which has a written form of its own",
            Stamped.class, "of any procedure; it is read within a log");

    static List<Object> samples() {
        return EveryValue.samples();
    }

    @Test
    void every_public_value_type_has_a_sample() throws Exception {
        Set<String> expected = new TreeSet<>();
        LEFT_OUT.keySet().forEach(type -> expected.add(type.getName()));
        samples().forEach(sample -> expected.add(publicType(sample).getName()));

        assertThat(classes()
                        .filter(type -> Modifier.isPublic(type.getModifiers()) && looksLikeAValue(type))
                        .map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Judging asks for them twice. */
    @Test
    void the_file_of_a_case_keeps_its_parts() {
        assertThat(samples())
                .filteredOn(CaseFile.class::isInstance)
                .hasSizeGreaterThan(13)
                .allSatisfy(sample -> assertThat(((CaseFile<?>) sample).parts())
                        .isSameAs(((CaseFile<?>) sample).parts())
                        .isUnmodifiable());
    }

    @Test
    void every_attribute_has_a_sample() throws IOException {
        Map<String, Set<String>> written = new TreeMap<>();
        Map<String, Set<String>> declared = new TreeMap<>();
        for (Object sample : samples()) {
            JsonNode json = new JsonMapper().readTree(CouncilJson.write(sample));
            Set<String> names = written.computeIfAbsent(publicType(sample).getName(), name -> new TreeSet<>());
            json.fieldNames().forEachRemaining(names::add);
            declared.put(publicType(sample).getName(), attributes(publicType(sample)));
        }
        assertThat(written).isEqualTo(declared);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comes_back_as_it_went(Object value) {
        String json = CouncilJson.write(value);

        Object back = CouncilJson.read(json, publicType(value));

        assertThat(back).isEqualTo(value);
        assertThat(CouncilJson.write(back)).isEqualTo(json);
        assertThat(json).doesNotContain("null", "[]", "{}", "\r");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void is_the_same_in_jackson_3(Object value) {
        String json = CouncilJson.write(value);

        assertThat(CouncilJson3.write(value)).isEqualTo(json);
        assertThat(CouncilJson3.read(json, publicType(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void is_the_same_through_a_mapper_of_the_embedders_in_jackson_3(Object value) {
        tools.jackson.databind.json.JsonMapper mapper = tools.jackson.databind.json.JsonMapper.builder()
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(
                        inclusion -> JsonInclude.Value.construct(Include.NON_DEFAULT, Include.ALWAYS))
                .enable(tools.jackson.databind.cfg.DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(CouncilJson3.module())
                .build();
        String json = mapper.writeValueAsString(value);

        assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(CouncilJson.write(value)));
        assertThat(mapper.readValue(json, publicType(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void is_the_same_through_a_mapper_of_the_embedders(Object value) throws IOException {
        // Its settings are all against us.
        JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_DEFAULT, Include.ALWAYS))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(CouncilJson.module())
                .build();
        JsonNode json = mapper.readTree(mapper.writeValueAsString(value));

        assertThat(json).isEqualTo(mapper.readTree(CouncilJson.write(value)));
        assertThat(mapper.treeToValue(json, publicType(value))).isEqualTo(value);
        assertThat(mapper.readValue(json.toString(), publicType(value))).isEqualTo(value);
    }

    /** Each attribute in turn is made null, and left out; besides, one is added that is not known. */
    @ParameterizedTest
    @MethodSource("samples")
    void is_strict_about_each_of_its_attributes(Object value) throws IOException {
        if (!(new JsonMapper().readTree(CouncilJson.write(value)) instanceof ObjectNode json)) {
            return;
        }
        Class<?> type = publicType(value);
        for (String name : attributes(type)) {
            assertThat(refused(json.deepCopy().set(name, NullNode.getInstance()), type))
                    .matches(name + ": expected .*, found null");
            if (isRequired(type, name)) {
                assertThat(refused(json.deepCopy().without(name), type)).matches(name + ": expected .*, found nothing");
            }
        }
        assertThat(refused(json.deepCopy().put("of", 1), type)).matches("of: expected a known name; .*");
    }

    private static boolean isRequired(Class<?> type, String attribute) {
        Method accessor = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(attribute) && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow();
        boolean hasDefault = !type.isRecord() && !Modifier.isAbstract(accessor.getModifiers());
        return !hasDefault
                && !List.of(Optional.class, OptionalInt.class, List.class, Set.class, Map.class)
                        .contains(accessor.getReturnType());
    }

    private static String refused(JsonNode json, Class<?> type) {
        String message = catchThrowableOfType(JsonInputException.class, () -> CouncilJson.read(json.toString(), type))
                .getMessage();
        assertThatThrownBy(() -> CouncilJson3.read(json.toString(), type))
                .isInstanceOf(JsonInputException.class)
                .hasMessage(message);
        return message;
    }

    /** On the module path Jackson reaches builders by reflection only where it is let in, and is let in nowhere else. */
    @Test
    void the_packages_with_builders_are_open_to_jackson() throws Exception {
        Set<String> withBuilders = new TreeSet<>(Set.of(CaseStep.class.getPackageName()));
        samples().stream()
                .filter(sample -> !Modifier.isPublic(sample.getClass().getModifiers()))
                .forEach(sample -> withBuilders.add(sample.getClass().getPackageName()));

        try (InputStream descriptor = Files.newInputStream(root().resolve("module-info.class"))) {
            assertThat(ModuleDescriptor.read(descriptor).opens())
                    .allSatisfy(open -> assertThat(open.targets())
                            .containsExactlyInAnyOrder("com.fasterxml.jackson.databind", "tools.jackson.databind"))
                    .extracting(ModuleDescriptor.Opens::source)
                    .containsExactlyInAnyOrderElementsOf(withBuilders);
        }
    }

    private static Class<?> publicType(Object value) {
        return Modifier.isPublic(value.getClass().getModifiers())
                ? value.getClass()
                : value.getClass().getSuperclass();
    }

    private static boolean looksLikeAValue(Class<?> type) {
        return type.isRecord()
                || Arrays.stream(type.getClasses())
                        .anyMatch(nested -> nested.getSimpleName().equals("Builder"))
                || Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("parse"));
    }

    /** What a record has, or a builder takes and the value answers. */
    private static Set<String> attributes(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> answered = Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .collect(Collectors.toSet());
        return Arrays.stream(type.getClasses())
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> method.getParameterCount() == 1)
                .map(Method::getName)
                .filter(answered::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> classes() throws IOException, URISyntaxException {
        Path root = Path.of(CouncilJson.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root.resolve("io"))) {
            return files
                    .map(file -> root.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .<Class<?>>map(name -> loaded(name.substring(0, name.length() - ".class".length())))
                    .toList()
                    .stream();
        }
    }

    private static Path root() throws URISyntaxException {
        return Path.of(CouncilJson.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, EveryValueTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}

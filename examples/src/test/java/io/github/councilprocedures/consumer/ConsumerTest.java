package io.github.councilprocedures.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.testkit.RuleCases;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/**
 * Compiles programs of embedders with every warning on, and runs them, each on the class path and as a module. They find
 * only what they need: no annotation library is there, nor any optional dependency that they do not use.
 */
class ConsumerTest {

    private static final String MODULE = "org.example.embedder";
    private static final String MAIN = MODULE + ".Consumer";

    private static final List<Class<?>> MODEL =
            List.of(Session.class, ImmutableList.class, InternalFutureFailureAccess.class);
    private static final List<Class<?>> RULES = with(MODEL, CouncilLaw.class, Logger.class);
    private static final List<Class<?>> RULES_AND_JACKSON = with(
            RULES, JsonProperty.class, JsonFactory.class, ObjectMapper.class, Jdk8Module.class, JavaTimeModule.class);
    private static final List<Class<?>> RULES_AND_JACKSON_3 = with(
            RULES,
            JsonProperty.class,
            tools.jackson.core.json.JsonFactory.class,
            tools.jackson.databind.ObjectMapper.class);
    private static final List<Class<?>> TESTKIT = with(MODEL, RuleCases.class);

    private static final String BREACH = """
            Kỳ họp thường lệ được triệu tập trước ngày khai mạc 19 ngày, ít hơn 20 ngày.
            [khoản 2 Điều 80 Luật số 77/2015/QH13]
            """;

    private static final String JSON = """
            {
              "term": {
                "council": {
                  "unit": {
                    "kind": "PROVINCE",
                    "name": "Sông Trăng"
                  }
                },
                "years": "2021-2026"
              },
              "ordinal": "18",
              "kind": "REGULAR",
              "firstAfterReorganisation": false,
              "convenedOn": "2024-06-21",
              "opensOn": "2024-07-10"
            }
            session equal: true
            findings equal: true
            own mapper equal: true
            """;

    private static final String CASES = """
            no case tells this neighbour apart: always: 5 CALENDAR_DAYS -> 6 CALENDAR_DAYS
            no case tells this neighbour apart: always: 5 CALENDAR_DAYS -> 4 CALENDAR_DAYS
            no case tells this neighbour apart: always: 5 CALENDAR_DAYS -> 5 WORKING_DAYS
            session.announcement.custom: 5 cases
            """;

    @TempDir
    Path directory;

    @Test
    void judges_on_the_class_path_without_jackson() throws Exception {
        assertThat(printedOnClassPath("judging", RULES)).isEqualTo("null uses null and null\n" + BREACH);
    }

    @Test
    void judges_as_a_module_without_jackson() throws Exception {
        assertThat(printedAsModule("judging", RULES))
                .isEqualTo("org.example.embedder uses io.github.councilprocedures.rules"
                        + " and io.github.councilprocedures.model\n" + BREACH);
    }

    @Test
    void reads_and_writes_json_on_the_class_path() throws Exception {
        assertThat(printedOnClassPath("json", RULES_AND_JACKSON))
                .isEqualTo("null uses null and null\n" + JSON + BREACH);
    }

    @Test
    void reads_and_writes_json_with_jackson_3_on_the_class_path() throws Exception {
        assertThat(printedOnClassPath("json3", RULES_AND_JACKSON_3))
                .isEqualTo("null uses null and null\n" + JSON + BREACH);
    }

    @Test
    void reads_and_writes_json_with_jackson_3_as_a_module() throws Exception {
        assertThat(printedAsModule("json3", RULES_AND_JACKSON_3))
                .isEqualTo("org.example.embedder uses io.github.councilprocedures.rules"
                        + " and tools.jackson.databind\n" + JSON + BREACH);
    }

    @Test
    void reads_and_writes_json_as_a_module() throws Exception {
        assertThat(printedAsModule("json", RULES_AND_JACKSON))
                .isEqualTo("org.example.embedder uses io.github.councilprocedures.rules"
                        + " and com.fasterxml.jackson.databind\n" + JSON + BREACH);
    }

    @Test
    void runs_rule_cases_on_the_class_path_without_assertj_or_jqwik() throws Exception {
        assertThat(printedOnClassPath("testkit", TESTKIT)).isEqualTo("null uses null and null\n" + CASES);
    }

    @Test
    void runs_rule_cases_as_a_module_without_assertj_or_jqwik() throws Exception {
        assertThat(printedAsModule("testkit", TESTKIT))
                .isEqualTo("org.example.embedder uses io.github.councilprocedures.testkit"
                        + " and io.github.councilprocedures.model\n" + CASES);
    }

    private String printedOnClassPath(String program, List<Class<?>> libraries) throws Exception {
        Path classes = directory.resolve("classes");
        compile("--class-path", path(libraries), "-d", classes.toString(), source(program, "Consumer.java"));
        return printed("--class-path", classes + File.pathSeparator + path(libraries), MAIN);
    }

    private String printedAsModule(String program, List<Class<?>> libraries) throws Exception {
        Path classes = directory.resolve("classes");
        compile(
                // Else the compiler would see the class path of this test.
                "--class-path",
                "",
                "--module-path",
                path(libraries),
                "-d",
                classes.toString(),
                source(program, "Consumer.java"),
                source(program, "module-info.java"));
        return printed(
                "--module-path", classes + File.pathSeparator + path(libraries), "--module", MODULE + "/" + MAIN);
    }

    private static void compile(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter log = new PrintWriter(said);
        List<String> all = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", "-encoding", "UTF-8"));
        all.addAll(List.of(arguments));
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(log, log, all.toArray(String[]::new));
        assertThat(said.toString()).as("what the compiler says").isEmpty();
        assertThat(exit).isZero();
    }

    private String printed(String... arguments) throws IOException, InterruptedException {
        Path out = directory.resolve("out.txt");
        Path errors = directory.resolve("errors.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // A machine that is not Vietnamese and cannot even write it.
        command.addAll(List.of("-Dfile.encoding=US-ASCII", "-Duser.language=tr", "-Duser.timezone=America/New_York"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile());
        builder.environment().keySet().removeAll(List.of("CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process program = builder.start();
        try {
            assertThat(program.waitFor(2, TimeUnit.MINUTES))
                    .as("the program ends")
                    .isTrue();
        } finally {
            program.destroyForcibly();
        }
        // No logging provider was chosen, which SLF4J says.
        assertThat(Files.readAllLines(errors, UTF_8)).allMatch(line -> line.startsWith("SLF4J"));
        assertThat(program.exitValue()).isZero();
        return Files.readString(out, UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String source(String program, String name) throws IOException {
        Path file = directory.resolve(name);
        try (InputStream text =
                requireNonNull(ConsumerTest.class.getResourceAsStream(program + "/" + name + ".txt"), name)) {
            Files.copy(text, file);
        }
        return file.toString();
    }

    private static List<Class<?>> with(List<Class<?>> some, Class<?>... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /** The jars or directories that hold these classes here. */
    private static String path(List<Class<?>> libraries) {
        return libraries.stream()
                .map(ConsumerTest::home)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(type + " has no home", impossible);
        }
    }
}

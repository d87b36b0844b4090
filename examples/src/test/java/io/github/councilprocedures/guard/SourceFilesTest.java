package io.github.councilprocedures.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every file of the repository reads the same on any machine, and says nothing of the one it was written on. */
final class SourceFilesTest {

    private static final Set<String> NOT_OURS = Set.of(".git", ".idea", ".vscode", ".settings", "target");
    private static final Set<String> TEXT = Set.of(
            "java",
            "xml",
            "md",
            "json",
            "csv",
            "properties",
            "yml",
            "yaml",
            "txt",
            "editorconfig",
            "gitignore",
            "gitattributes",
            "run",
            "LICENSE");

    /** Written so that this file does not find itself. */
    private static final Pattern OF_ONE_MACHINE = Pattern.compile(
            "(?<![\\w.~*:/-])/(work|root|home|Users|tmp|var|mnt)/[\\w.]|\\b[A-Z]:\\\\\\\\?Users|\\.\\./[s]hared");

    private static final Pattern REGISTRY = Pattern.compile(
            "<(repository|repositories|pluginRepositories|distributionManagement|mirror)>|repo\\.maven\\.apache\\.org|/maven2\\b");

    private static final Map<String, String> FILES = new TreeMap<>();

    @BeforeAll
    static void readTheRepository() throws IOException {
        // Surefire names the directory of the module; elsewhere tests run in it.
        Path root = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return NOT_OURS.contains(directory.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                if (TEXT.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    read(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void read(String name, byte[] bytes) {
        try {
            FILES.put(name, UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException wrong) {
            throw new AssertionError(name + " is not UTF-8", wrong);
        }
    }

    @Test
    void the_files_were_found() {
        assertThat(FILES).containsKeys("pom.xml", "LICENSE", ".ci/run", "examples/pom.xml");
        assertThat(FILES.keySet()).filteredOn(name -> name.endsWith(".java")).hasSizeGreaterThan(100);
    }

    @Test
    void letters_are_composed() {
        assertThat(names(text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC)))
                .isEmpty();
        assertThat(matches(".*", Pattern.compile("\\p{Mn}"))).isEmpty();
    }

    @Test
    void there_is_no_byte_order_mark_and_lines_end_in_one_way() {
        assertThat(matches(".*", Pattern.compile("\\uFEFF|\r"))).isEmpty();
        assertThat(names(text -> !text.endsWith("\n"))).isEmpty();
    }

    @Test
    void none_names_a_place_of_one_machine() {
        assertThat(matches(".*", OF_ONE_MACHINE)).isEmpty();
    }

    @Test
    void no_build_file_names_a_registry() {
        assertThat(matches("(.*/)?pom\\.xml|\\.ci/.*", REGISTRY)).isEmpty();
        assertThat(FILES.keySet()).noneMatch(name -> name.startsWith(".mvn/") || name.startsWith("mvnw"));
    }

    private static List<String> names(Predicate<String> wrong) {
        return FILES.keySet().stream()
                .filter(name -> wrong.test(FILES.get(name)))
                .toList();
    }

    private static List<String> matches(String names, Pattern pattern) {
        return FILES.entrySet().stream()
                .filter(file -> file.getKey().matches(names))
                .flatMap(file ->
                        pattern.matcher(file.getValue()).results().map(result -> file.getKey() + ": " + result.group()))
                .toList();
    }
}

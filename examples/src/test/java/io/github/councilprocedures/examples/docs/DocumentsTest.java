package io.github.councilprocedures.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there: the identifiers of the glossary in the code, the links in the repository. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern IDENTIFIER = Pattern.compile("`(\\w+)(?:\\.(\\w+))?`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>|(?m)^#+ (.+)$");

    @Test
    void the_glossary_names_what_the_code_has() throws IOException {
        Map<String, Path> sources = sources();
        List<String> rows = Files.readAllLines(ROOT.resolve("GLOSSARY.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| Vietnamese"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(50);
        List<String> missing = new ArrayList<>();
        for (String row : rows) {
            List<String> named = new ArrayList<>();
            IDENTIFIER.matcher(row.split("\\|")[3]).results().forEach(found -> {
                named.add(found.group());
                Path source = sources.get(found.group(1));
                if (source == null || found.group(2) != null && !holds(source, found.group(2))) {
                    missing.add(found.group());
                }
            });
            assertThat(named).as(row).isNotEmpty();
        }
        assertThat(missing).as("named in GLOSSARY.md and not in the code").isEmpty();
    }

    /** The sources of the published modules by the name of their type. */
    private static Map<String, Path> sources() throws IOException {
        Map<String, Path> sources = new TreeMap<>();
        for (String module : List.of("council-model", "council-rules", "council-testkit")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file ->
                                sources.put(file.getFileName().toString().replace(".java", ""), file));
            }
        }
        return sources;
    }

    private static boolean holds(Path source, String member) {
        return Pattern.compile("\\b" + member + "\\b").matcher(read(source)).find();
    }

    @Test
    void links_lead_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            LINK.matcher(read(document)).results().forEach(link -> {
                Path target = link.group(1).isEmpty()
                        ? document
                        : document.resolveSibling(link.group(1)).normalize();
                boolean outside = link.group(1).contains("://");
                if (!outside && (!Files.exists(target) || link.group(2) != null && !hasAnchor(target, link.group(2)))) {
                    broken.add(ROOT.relativize(document) + ": " + link.group());
                }
            });
        }
        assertThat(broken).isEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> root = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            List<Path> documents = Stream.concat(root, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            assertThat(documents).hasSizeGreaterThan(6);
            return documents;
        }
    }

    private static boolean hasAnchor(Path target, String anchor) {
        return ANCHOR.matcher(read(target))
                .results()
                .map(found -> found.group(1) == null ? slug(found.group(2)) : found.group(1))
                .collect(Collectors.toSet())
                .contains(anchor);
    }

    /** The anchor that a heading gets where Markdown is shown. */
    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException missing) {
            throw new AssertionError(path + " cannot be read", missing);
        }
    }
}

package io.github.councilprocedures.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of documents that the code writes.
 *
 * @param name its path in the repository
 * @param files the text of each file by its name, in the order of names
 */
record WrittenFolder(Path name, Map<String, String> files) {

    /** Compares the folder with the texts; with {@code -Ddocs.write=true} writes it anew first. */
    void compare(Class<?> test) throws IOException {
        String write = "run: mvn -q -pl examples -am test -Dtest=" + test.getSimpleName()
                + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true";
        if (Boolean.getBoolean("docs.write")) {
            write();
        }
        assertThat(names())
                .as("files of %s; to write them anew %s", name, write)
                .containsExactlyElementsOf(files.keySet());
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            String found = Files.readString(folder().resolve(file.getKey()));
            if (!found.equals(file.getValue())) {
                differing.add(name.resolve(file.getKey()) + ", " + firstDifference(found, file.getValue()));
            }
        }
        assertThat(differing)
                .as("files that differ from the code; to write them anew %s", write)
                .isEmpty();
    }

    private Path folder() {
        return Path.of("..").resolve(name);
    }

    private static String firstDifference(String found, String generated) {
        List<String> before = found.lines().toList();
        List<String> after = generated.lines().toList();
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return "line " + (line + 1) + ": found \"" + at(line, before) + "\", expected \"" + at(line, after) + "\"";
    }

    private static String at(int line, List<String> lines) {
        return line < lines.size() ? lines.get(line) : "";
    }

    private void write() throws IOException {
        Files.createDirectories(folder());
        for (String each : names()) {
            Files.delete(folder().resolve(each));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder().resolve(file.getKey()), file.getValue());
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder())) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}

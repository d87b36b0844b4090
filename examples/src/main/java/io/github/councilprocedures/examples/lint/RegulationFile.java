package io.github.councilprocedures.examples.lint;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.rule.LocalRegulation;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A file that should hold a regulation: one on disk, or one that comes with the program. */
public record RegulationFile(String name, Content content) {

    /** Samples of a province and of a commune, and one that is faulty on purpose. */
    private static final List<String> BUNDLED = List.of("province.json", "commune.json", "faulty.json");

    /** What opens the file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Opens the file.
         *
         * @return its bytes
         * @throws IOException if there is none
         */
        InputStream open() throws IOException;
    }

    /** A file on disk. */
    static RegulationFile of(Path path) {
        return new RegulationFile(path.toString(), () -> {
            if (Files.isDirectory(path)) {
                throw new IOException("a folder");
            }
            return Files.newInputStream(path);
        });
    }

    /**
     * The regulations that come with the program, marked as samples.
     *
     * @return the sample of a province, that of a commune, and the faulty one
     */
    public static List<RegulationFile> bundled() {
        return BUNDLED.stream()
                .map(name -> new RegulationFile(name, () -> resource(name)))
                .toList();
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = RegulationFile.class.getResourceAsStream("regulations/" + name);
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return found;
    }

    /**
     * Reads the working regulation.
     *
     * @return the regulation, not bound to any law
     * @throws UnreadableRegulation if it cannot be read; its message is one line that names the file
     */
    public LocalRegulation read() throws UnreadableRegulation {
        return read(bytes(), LocalRegulation.class);
    }

    /** Reads the regulation of either kind: only a coordination regulation has parties. */
    Object readEither() throws UnreadableRegulation {
        byte[] json = bytes();
        return hasParties(json) ? read(json, CoordinationRegulation.class) : read(json, LocalRegulation.class);
    }

    private static boolean hasParties(byte[] json) {
        try {
            return new JsonMapper().readTree(json).has("parties");
        } catch (IOException wrong) {
            return false; // What is wrong is told when it is read.
        }
    }

    private byte[] bytes() throws UnreadableRegulation {
        try (InputStream json = content.open()) {
            return json.readAllBytes();
        } catch (NoSuchFileException | FileNotFoundException missing) {
            throw new UnreadableRegulation(name, "expected a file, found nothing", missing);
        } catch (IOException unreadable) {
            throw new UnreadableRegulation(
                    name, "expected a file that can be read, found " + unreadable.getMessage(), unreadable);
        }
    }

    private <T> T read(byte[] json, Class<T> type) throws UnreadableRegulation {
        try {
            return CouncilJson.read(new ByteArrayInputStream(json), type);
        } catch (IOException unreadable) {
            throw new UnreadableRegulation(
                    name, "expected a file that can be read, found " + unreadable.getMessage(), unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new UnreadableRegulation(name, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}

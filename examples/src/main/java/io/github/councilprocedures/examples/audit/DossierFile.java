package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.json.CouncilJson;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** A file that should hold a dossier: one on disk, or one that comes with the program. */
record DossierFile(String name, Content content) {

    /** The five articles, and a plan under the law of today. */
    private static final List<String> BUNDLED = List.of(
            "thanh-liem.json", "huong-son.json", "mong-cai.json", "ha-nam.json", "ngoc-thuy.json", "plan-2026.json");

    /** What opens the file. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /** A file on disk. */
    static DossierFile of(Path path) {
        return new DossierFile(path.toString(), () -> {
            if (Files.isDirectory(path)) {
                throw new IOException("a folder");
            }
            return Files.newInputStream(path);
        });
    }

    /** The dossiers that come with the program. */
    static List<DossierFile> bundled() {
        return BUNDLED.stream()
                .map(name -> new DossierFile(name, () -> resource(name)))
                .toList();
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = DossierFile.class.getResourceAsStream("dossiers/" + name);
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return found;
    }

    /**
     * Reads the dossier and judges it.
     *
     * @throws UnreadableDossier if it cannot be read or judged; its message is one line that names the file
     */
    Review review() throws UnreadableDossier {
        try (InputStream json = content.open()) {
            return Review.of(CouncilJson.read(json, Dossier.class));
        } catch (NoSuchFileException | FileNotFoundException missing) {
            throw new UnreadableDossier(name, "expected a file, found nothing", missing);
        } catch (IOException unreadable) {
            throw new UnreadableDossier(
                    name, "expected a file that can be read, found " + unreadable.getMessage(), unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new UnreadableDossier(name, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}

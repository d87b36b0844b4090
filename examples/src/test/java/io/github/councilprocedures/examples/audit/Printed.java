package io.github.councilprocedures.examples.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a run of the audit printed, and the code it ended with. */
record Printed(int code, String out, String err) {

    static Printed by(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        // The streams' own charset must not matter.
        int code = Audit.run(new PrintStream(out, true, US_ASCII), new PrintStream(err, true, US_ASCII), arguments);
        return new Printed(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** The lines printed to standard output. */
    List<String> lines() {
        return out.lines().toList();
    }

    /** The text of a dossier that comes with the program. */
    static String bundled(String name) {
        try (InputStream json = Printed.class.getResourceAsStream("dossiers/" + name)) {
            return new String(json.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file in a folder with a text. */
    static String file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.github.councilprocedures.examples.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.councilprocedures.json.CouncilJson;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/**
 * The two streams of a program, written in UTF-8 whatever the machine is set to.
 *
 * @param out for what was asked
 * @param err for what went wrong, one line each
 */
public record Terminal(PrintWriter out, PrintWriter err) {

    /** The code of a program that was given something it cannot use. */
    public static final int BAD_INPUT = 2;

    /**
     * A terminal over two streams.
     *
     * @param out for what was asked
     * @param err for what went wrong
     * @return the terminal
     */
    public static Terminal of(PrintStream out, PrintStream err) {
        return new Terminal(
                new PrintWriter(new OutputStreamWriter(out, UTF_8), true),
                new PrintWriter(new OutputStreamWriter(err, UTF_8), true));
    }

    /**
     * Runs a program; an argument it does not know is answered in one line.
     *
     * @param program the program, which prints here
     * @param arguments options and files
     * @return its exit code
     */
    public int run(Callable<Integer> program, String... arguments) {
        CommandLine command = new CommandLine(program);
        int code = command.setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, all) -> {
                    err.println(command.getCommandName() + ": " + wrong.getMessage());
                    return BAD_INPUT;
                })
                .execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /**
     * What a file holds.
     *
     * @param <T> the type of value
     * @param file the file, null for the one that comes with the program
     * @param program the program
     * @param bundled the name of that one beside it
     * @param type the type of value
     * @return the value
     * @throws IllegalArgumentException if there is no such file, or it cannot be read, or holds something else
     */
    public static <T> T read(@Nullable Path file, Class<?> program, String bundled, Class<T> type) {
        try (InputStream content = file == null ? program.getResourceAsStream(bundled) : open(file)) {
            if (content == null) {
                throw new FileNotFoundException(bundled);
            }
            return CouncilJson.read(content, type);
        } catch (NoSuchFileException | FileNotFoundException missing) {
            throw new IllegalArgumentException("expected a file, found nothing", missing);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "expected a file that can be read, found " + unreadable.getMessage(), unreadable);
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("a folder");
        }
        return Files.newInputStream(file);
    }

    /**
     * Tells in one line why a file cannot be used: read, or written where it is an {@link IOException}.
     *
     * @param err where to
     * @param name the file
     * @param wrong what went wrong with it
     * @return the exit code
     */
    public static int refuse(PrintWriter err, String name, Exception wrong) {
        String problem;
        if (wrong instanceof NoSuchFileException) {
            problem = "expected a file or a folder that is there, found nothing";
        } else if (wrong instanceof IOException) {
            problem = "expected a file that can be used, found " + wrong.getMessage();
        } else {
            problem = String.valueOf(wrong.getMessage());
        }
        err.println(name + ": " + problem.replaceAll("\\R", " "));
        return BAD_INPUT;
    }
}

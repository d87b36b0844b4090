package io.github.councilprocedures.examples.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
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
}

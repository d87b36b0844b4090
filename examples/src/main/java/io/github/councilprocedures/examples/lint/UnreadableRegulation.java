package io.github.councilprocedures.examples.lint;

/** Thrown for a file that is not a regulation (quy chế không đọc được). The message is one line that names the file. */
public final class UnreadableRegulation extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableRegulation(String file, String problem, Exception cause) {
        super(file + ": " + problem.replaceAll("\\R", " "), cause);
    }
}

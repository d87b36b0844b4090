package io.github.councilprocedures.examples.audit;

/** Thrown for a file that is not a dossier (hồ sơ không đọc được). The message is one line that names the file. */
final class UnreadableDossier extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableDossier(String file, String problem, Exception cause) {
        super(file + ": " + problem.replaceAll("\\R", " "), cause);
    }
}

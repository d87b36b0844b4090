package io.github.councilprocedures.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for JSON that cannot be read as the value asked for (dữ liệu JSON sai). Not a finding: it says nothing about what
 * a council did.
 *
 * <p>The message is one line: where, what was expected and what was found, such as {@code sessions[2].convenedOn: expected
 * a date such as 2024-05-31, found "31/05/2024"}; or where, and why the type refuses the value; or line and column, where
 * the text is not JSON.
 */
public final class JsonInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** See {@link #path()}. */
    private final String path;

    /** See {@link #expected()}; null where that is empty. */
    private final @Nullable String expected;

    /** See {@link #found()}; null where that is empty. */
    private final @Nullable String found;

    /** A text that is not JSON, or a type that refused the value for a reason of its own. */
    JsonInputException(String path, String problem, Exception cause) {
        this(path, problem, null, null, cause);
    }

    /** Something else stands there than is expected. */
    JsonInputException(String path, Refusal refusal, Exception cause) {
        this(path, refusal.message(), refusal.expected(), refusal.found(), cause);
    }

    private JsonInputException(
            String path, String problem, @Nullable String expected, @Nullable String found, Exception cause) {
        super(path.isEmpty() ? problem : path + ": " + problem, cause);
        this.path = path;
        this.expected = expected;
        this.found = found;
    }

    /** A step of a path: an attribute by its name, or an element of a list by its index. */
    static void step(StringBuilder path, @Nullable String name, int index) {
        if (name == null) {
            path.append('[').append(index).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(name);
        }
    }

    /**
     * The way from the whole to what could not be read, such as {@code sessions[2].convenedOn}; for something missing the
     * place where it should be.
     *
     * @return the path; the empty text for the whole itself, and where the text is not JSON
     */
    public String path() {
        return path;
    }

    /**
     * What should stand there, such as {@code a date such as 2024-05-31}.
     *
     * @return the words; empty where the text is not JSON or a type refused the value for a reason of its own, which the
     *     message tells
     */
    public Optional<String> expected() {
        return Optional.ofNullable(expected);
    }

    /**
     * What stands there instead, such as {@code "31/05/2024"}, {@code a list} or {@code nothing}.
     *
     * @return the words; present where {@link #expected} is
     */
    public Optional<String> found() {
        return Optional.ofNullable(found);
    }
}

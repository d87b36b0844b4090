package io.github.councilprocedures.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.lang.reflect.InvocationTargetException;
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

    private final transient String path;
    private final transient @Nullable String expected;
    private final transient @Nullable String found;

    private JsonInputException(String path, String problem, Exception cause) {
        super(path.isEmpty() ? problem : path + ": " + problem, cause);
        this.path = path;
        this.expected = cause instanceof Refused refused ? refused.expected() : null;
        this.found = cause instanceof Refused refused ? refused.found() : null;
    }

    /** The text is not JSON. */
    static JsonInputException broken(JsonProcessingException cause) {
        JsonLocation at = cause.getLocation();
        String problem = cause.getOriginalMessage();
        if (cause instanceof JsonEOFException) {
            problem = "the JSON ends too early";
        } else if (cause instanceof MismatchedInputException) {
            problem = "something follows the end of the JSON";
        }
        return new JsonInputException(
                "", "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + problem, cause);
    }

    /** The bytes are not text. */
    static JsonInputException notUtf8(int position, Exception cause) {
        return new JsonInputException("", "byte " + position + ": expected UTF-8", cause);
    }

    /** The text is JSON, but not of the value. */
    static JsonInputException refused(JsonProcessingException cause) {
        StringBuilder path = new StringBuilder();
        if (cause instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                if (step.getFieldName() == null) {
                    path.append('[').append(step.getIndex()).append(']');
                } else {
                    path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
                }
            }
        }
        return new JsonInputException(path.toString(), problem(cause), cause);
    }

    /** What the type itself said, where it was the one to refuse; otherwise what Jackson says. */
    private static String problem(JsonProcessingException cause) {
        Throwable said = cause;
        while (said.getCause() != null
                && (said instanceof JsonProcessingException || said instanceof InvocationTargetException)) {
            said = said.getCause();
        }
        return said instanceof JsonProcessingException jacksons
                ? jacksons.getOriginalMessage()
                : String.valueOf(said.getMessage());
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

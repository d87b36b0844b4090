package io.github.councilprocedures.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/**
 * Values of the library as JSON (dữ liệu JSON) and back. Not a store: it opens and closes nothing.
 *
 * <p>A value with a builder or a record is an object with its attributes by name; what is absent or empty is left out. A
 * value that {@code parse} reads, such as a citation, is a text; an enum constant its name; a day ISO text. A part whose
 * term is that of the value it stands in leaves {@code term} out, and has that of the whole when read. Names of people,
 * which {@code toString} hides, are written.
 *
 * <p>Reading is strict: null, a name that is not known, a name given twice, a number for a text, and all that the type
 * itself refuses are answered with a {@link JsonInputException} that names the place. No input can name a class.
 *
 * <p>Needs {@code jackson-databind}, {@code jackson-datatype-jdk8} and {@code jackson-datatype-jsr310} on the path. A named
 * module that uses this class requires {@code com.fasterxml.jackson.databind}. Safe to use from several threads.
 */
public final class CouncilJson {

    /** Configured here and never again. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(module())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Jackson's own printer would end lines as the machine does. */
    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)));

    private CouncilJson() {}

    /**
     * What makes a Jackson mapper of the embedder's own read and write the values of the library in the same way. It says
     * nothing about other types. Errors are then Jackson's, with the same words in them.
     *
     * @return a module to be registered with a mapper
     */
    public static Module module() {
        return new CouncilModule();
    }

    /**
     * The JSON of a value, or of a list or map of values.
     *
     * @param value the value
     * @return the JSON on several lines, with line feeds only and none at the end
     * @throws IllegalArgumentException if it holds something that has no JSON form, such as a rule
     */
    public static String write(Object value) {
        try {
            return WRITER.writeValueAsString(requireNonNull(value, "value"));
        } catch (JsonProcessingException noForm) {
            throw noForm(value.getClass(), noForm);
        }
    }

    /**
     * The value in a text.
     *
     * @param <T> the type of the value
     * @param json the text
     * @param type the type of the value
     * @return the value
     * @throws JsonInputException if the text is not JSON, or not that of such a value
     */
    public static <T> T read(String json, Class<T> type) {
        return read(json, MAPPER.constructType(requireNonNull(type, "type")));
    }

    /**
     * The value in a stream of UTF-8, which is read to its end and left open.
     *
     * @param <T> the type of the value
     * @param json the stream
     * @param type the type of the value
     * @return the value
     * @throws IOException if the stream cannot be read
     * @throws JsonInputException if it is not JSON, or not that of such a value
     */
    public static <T> T read(InputStream json, Class<T> type) throws IOException {
        return read(InputText.of(json), type);
    }

    /**
     * The values in a text that holds a list, such as stored findings.
     *
     * @param <T> the type of the values
     * @param json the text
     * @param type the type of the values
     * @return the values, which cannot be changed
     * @throws JsonInputException if the text is not JSON, or not a list of such values
     */
    public static <T> List<T> readList(String json, Class<T> type) {
        List<T> values =
                read(json, MAPPER.getTypeFactory().constructCollectionType(List.class, requireNonNull(type, "type")));
        return List.copyOf(values);
    }

    /**
     * The values in a stream of UTF-8 that holds a list; it is read to its end and left open.
     *
     * @param <T> the type of the values
     * @param json the stream
     * @param type the type of the values
     * @return the values, which cannot be changed
     * @throws IOException if the stream cannot be read
     * @throws JsonInputException if it is not JSON, or not a list of such values
     */
    public static <T> List<T> readList(InputStream json, Class<T> type) throws IOException {
        return readList(InputText.of(json), type);
    }

    private static <T> T read(String json, JavaType type) {
        JsonNode tree = tree(json);
        try {
            Refusal refusal = Expectation.check(new Node(tree), Node.declared(type));
            if (refusal != null) {
                throw new Refused(type.getRawClass(), refusal);
            }
            return MAPPER.treeToValue(tree, type);
        } catch (InvalidDefinitionException noForm) {
            throw noForm(type.getRawClass(), noForm);
        } catch (JsonProcessingException wrong) {
            throw refused(wrong);
        }
    }

    private static IllegalArgumentException noForm(Class<?> type, JsonProcessingException cause) {
        return new IllegalArgumentException(type.getName() + " has no JSON form: " + cause.getOriginalMessage(), cause);
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw broken(notJson);
        }
    }

    /** The text is not JSON. */
    private static JsonInputException broken(JsonProcessingException cause) {
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

    /** The text is JSON, but not of the value. */
    private static JsonInputException refused(JsonProcessingException cause) {
        StringBuilder path = new StringBuilder();
        if (cause instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                JsonInputException.step(path, step.getFieldName(), step.getIndex());
            }
        }
        return cause instanceof Refused refused
                ? new JsonInputException(path.toString(), refused.refusal(), cause)
                : new JsonInputException(path.toString(), problem(cause), cause);
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
}

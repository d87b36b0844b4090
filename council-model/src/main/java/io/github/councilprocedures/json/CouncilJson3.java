package io.github.councilprocedures.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values of the library as JSON (dữ liệu JSON) and back, through Jackson 3. The JSON, what is refused and how an error says
 * so are those of {@link CouncilJson}, which needs Jackson 2.
 *
 * <p>Needs {@code tools.jackson.core:jackson-databind} on the path. A named module that uses this class requires {@code
 * tools.jackson.databind}. Safe to use from several threads.
 */
public final class CouncilJson3 {

    /** Configured here and never again. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(module())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Jackson's own printer would end lines as the machine does. */
    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER)));

    private CouncilJson3() {}

    /**
     * What makes a Jackson mapper of the embedder's own read and write the values of the library in the same way. It says
     * nothing about other types. Errors are then Jackson's, with the same words in them.
     *
     * @return a module to be registered with a mapper
     */
    public static JacksonModule module() {
        return new CouncilModule3();
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
        } catch (JacksonException noForm) {
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
            Refusal refusal = Expectation.check(new Node3(tree), Node3.declared(type));
            if (refusal != null) {
                throw new Refused3(type.getRawClass(), refusal);
            }
            return MAPPER.treeToValue(tree, type);
        } catch (InvalidDefinitionException noForm) {
            throw noForm(type.getRawClass(), noForm);
        } catch (JacksonException wrong) {
            throw refused(wrong);
        }
    }

    private static IllegalArgumentException noForm(Class<?> type, JacksonException cause) {
        return new IllegalArgumentException(type.getName() + " has no JSON form: " + cause.getOriginalMessage(), cause);
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException notJson) {
            throw broken(notJson);
        }
    }

    /** The text is not JSON. */
    private static JsonInputException broken(JacksonException cause) {
        TokenStreamLocation at = cause.getLocation();
        String problem = cause.getOriginalMessage();
        if (cause instanceof UnexpectedEndOfInputException) {
            problem = "the JSON ends too early";
        } else if (cause instanceof MismatchedInputException) {
            problem = "something follows the end of the JSON";
        }
        return new JsonInputException(
                "", "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + problem, cause);
    }

    /** The text is JSON, but not of the value. */
    private static JsonInputException refused(JacksonException cause) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : cause.getPath()) {
            JsonInputException.step(path, step.getPropertyName(), step.getIndex());
        }
        return cause instanceof Refused3 refused
                ? new JsonInputException(path.toString(), refused.refusal(), cause)
                : new JsonInputException(path.toString(), problem(cause), cause);
    }

    /** What the type itself said, where it was the one to refuse; otherwise what Jackson says. */
    private static String problem(JacksonException cause) {
        Throwable said = cause;
        while (said.getCause() != null
                && (said instanceof JacksonException || said instanceof InvocationTargetException)) {
            said = said.getCause();
        }
        return said instanceof JacksonException jacksons
                ? jacksons.getOriginalMessage()
                : String.valueOf(said.getMessage());
    }
}

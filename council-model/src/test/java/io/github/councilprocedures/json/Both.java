package io.github.councilprocedures.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads and writes with both versions of Jackson and holds them against each other. */
final class Both {

    private Both() {}

    static String write(Object value) {
        return same(() -> CouncilJson.write(value), () -> CouncilJson3.write(value));
    }

    static <T> T read(String json, Class<T> type) {
        return same(() -> CouncilJson.read(json, type), () -> CouncilJson3.read(json, type));
    }

    static <T> T read(InputStream json, Class<T> type) throws IOException {
        byte[] bytes = json.readAllBytes();
        return same(
                () -> CouncilJson.read(new ByteArrayInputStream(bytes), type),
                () -> CouncilJson3.read(new ByteArrayInputStream(bytes), type));
    }

    static <T> List<T> readList(String json, Class<T> type) {
        return same(() -> CouncilJson.readList(json, type), () -> CouncilJson3.readList(json, type));
    }

    static <T> List<T> readList(InputStream json, Class<T> type) throws IOException {
        byte[] bytes = json.readAllBytes();
        return same(
                () -> CouncilJson.readList(new ByteArrayInputStream(bytes), type),
                () -> CouncilJson3.readList(new ByteArrayInputStream(bytes), type));
    }

    private static <T> T same(Work<T> two, Work<T> three) {
        T value;
        try {
            value = two.done();
        } catch (JsonInputException refused) {
            assertThatThrownBy(three::done).isInstanceOfSatisfying(JsonInputException.class, also -> {
                assertThat(said(also)).isEqualTo(said(refused));
                assertThat(also.path()).isEqualTo(refused.path());
                assertThat(also.expected()).isEqualTo(refused.expected());
                assertThat(also.found()).isEqualTo(refused.found());
            });
            throw refused;
        } catch (RuntimeException other) {
            assertThatThrownBy(three::done).isExactlyInstanceOf(other.getClass());
            throw other;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        try {
            assertThat(three.done()).isEqualTo(value);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return value;
    }

    /** Where a text is not JSON the words are the parser's own; only the place is the same. */
    private static String said(JsonInputException refused) {
        String message = refused.getMessage();
        return message.startsWith("line ") ? message.substring(0, message.indexOf(':')) : message;
    }

    @FunctionalInterface
    private interface Work<T> {
        T done() throws IOException;
    }
}

package io.github.councilprocedures.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a stream of UTF-8. */
final class InputText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private InputText() {}

    /** Some editors begin a file with a byte order mark, which is not JSON. */
    static String of(InputStream json) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(json.readAllBytes());
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new JsonInputException("", "byte " + bytes.position() + ": expected UTF-8", notUtf8);
        }
    }
}

package io.github.councilprocedures.letter;

import java.text.Normalizer;
import java.util.Objects;

/**
 * What a citizen wrote or said (nội dung đơn, nội dung trình bày). It is not shown by {@link #toString}, so that it reaches no
 * message and no log with the letter it stands in; whoever wants it asks for {@link #text}. It is kept in Unicode's composed
 * form (NFC), without spaces around it.
 */
public final class LetterText {

    private static final String REDACTED = "…";

    private final String text;

    private LetterText(String text) {
        this.text = text;
    }

    /**
     * A text as written.
     *
     * @param text the text, not blank
     * @return the text
     * @throws IllegalArgumentException if the text is blank
     */
    public static LetterText parse(String text) {
        String composed = Normalizer.normalize(Objects.requireNonNull(text, "text"), Normalizer.Form.NFC)
                .strip();
        if (composed.isEmpty()) {
            throw new IllegalArgumentException("text of a letter must not be blank");
        }
        return new LetterText(composed);
    }

    /**
     * The text, as {@link #parse} reads it. The only way to see it.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LetterText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The same sign for every text. */
    @Override
    public String toString() {
        return REDACTED;
    }
}

package io.github.councilprocedures.person;

import java.text.Normalizer;
import java.util.Objects;

/**
 * The name of a person (họ và tên). Not an identity: two people may share a name.
 *
 * <p>The name is not shown by {@link #toString}, so that it does not reach a log with the value it stands in; whoever
 * wants it asks for {@link #text}. It is kept in Unicode's composed form (NFC), without spaces around it.
 */
public final class PersonName {

    private static final String REDACTED = "…";

    private final String text;

    private PersonName(String text) {
        this.text = text;
    }

    /**
     * A name as written.
     *
     * @param text the name, not blank
     * @return the name
     * @throws IllegalArgumentException if the text is blank
     */
    public static PersonName parse(String text) {
        String composed = Normalizer.normalize(Objects.requireNonNull(text, "text"), Normalizer.Form.NFC)
                .strip();
        if (composed.isEmpty()) {
            throw new IllegalArgumentException("name of a person must not be blank");
        }
        return new PersonName(composed);
    }

    /**
     * The name, as {@link #parse} reads it. The only way to see it.
     *
     * @return the name
     */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName name && text.equals(name.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The same sign for every name. */
    @Override
    public String toString() {
        return REDACTED;
    }
}

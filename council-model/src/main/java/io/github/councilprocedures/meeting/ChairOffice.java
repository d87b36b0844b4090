package io.github.councilprocedures.meeting;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An office of those who lead a council (chức vụ lãnh đạo HĐND). Offices of the Party or of the People's Committee are none,
 * and "thường trực" beside that of a Vice Chair is a word of practice which changes nothing.
 */
public enum ChairOffice implements Labelled {
    /** The Chair of the council (Chủ tịch HĐND). */
    CHAIR("Chủ tịch HĐND", "Chair of the council", "chủ\\s+tịch"),
    /** A Vice Chair of the council (Phó Chủ tịch HĐND). */
    VICE_CHAIR("Phó Chủ tịch HĐND", "Vice Chair of the council", "phó\\s+chủ\\s+tịch(?:\\s+thường\\s+trực)?");

    private final Phrase label;
    private final Pattern written;

    ChairOffice(String vi, String en, String words) {
        this.label = new Phrase(vi, en);
        this.written = Pattern.compile(
                words + "\\s+(?:hđnd|hội\\s+đồng\\s+nhân\\s+dân)(?:\\s.*)?", Pattern.UNICODE_CHARACTER_CLASS);
    }

    @Override
    public Phrase label() {
        return label;
    }

    /**
     * The office that a text names.
     *
     * @param office an office as written, such as {@code Phó Chủ tịch thường trực HĐND TP}
     * @return the office, empty when it is none of these
     */
    public static Optional<ChairOffice> named(String office) {
        String text = Normalizer.normalize(office, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
        for (ChairOffice one : values()) {
            if (one.written.matcher(text).matches()) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}

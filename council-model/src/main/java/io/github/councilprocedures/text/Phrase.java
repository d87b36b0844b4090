package io.github.councilprocedures.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * A finished piece of text in both languages (câu song ngữ). Not a template: see {@link Wording} for one with slots.
 *
 * @param vi the Vietnamese text, not blank
 * @param en the English text, not blank
 */
public record Phrase(String vi, String en) {

    /**
     * Checks that neither language is left out.
     *
     * @param vi the Vietnamese text, not blank
     * @param en the English text, not blank
     * @throws IllegalArgumentException if either text is blank
     */
    public Phrase {
        requireText("vi", vi);
        requireText("en", en);
    }

    /**
     * The text in one language.
     *
     * @param language the language wanted
     * @return the text in it
     */
    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }

    /**
     * A phrase that reads the same in both languages: a number, a date, a proper name.
     *
     * @param text the text, not blank
     * @return the phrase
     */
    public static Phrase same(String text) {
        return new Phrase(text, text);
    }

    /**
     * A day as it is shown in both languages, {@code dd/MM/yyyy}. Stored values stay ISO.
     *
     * @param day the day
     * @return the phrase
     */
    public static Phrase date(LocalDate day) {
        return same(twoDigits(day.getDayOfMonth()) + '/' + twoDigits(day.getMonthValue()) + '/' + day.getYear());
    }

    /**
     * A whole number as it is shown in both languages, without grouping.
     *
     * @param number the number
     * @return the phrase
     */
    public static Phrase number(long number) {
        return same(Long.toString(number));
    }

    /**
     * Several phrases as one list.
     *
     * @param separator what stands between two of them
     * @param parts the phrases, at least one
     * @return the joined phrase
     * @throws IllegalArgumentException if there is no part
     */
    public static Phrase join(String separator, List<Phrase> parts) {
        StringBuilder vi = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Phrase part : parts) {
            vi.append(vi.isEmpty() ? "" : separator).append(part.vi);
            en.append(en.isEmpty() ? "" : separator).append(part.en);
        }
        return new Phrase(vi.toString(), en.toString());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static void requireText(String field, String value) {
        if (requireNonNull(value, field).isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank");
        }
    }
}

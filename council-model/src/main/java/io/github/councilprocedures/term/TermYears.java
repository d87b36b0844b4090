package io.github.councilprocedures.term;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.text.Phrase;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two years by which a term is named (nhiệm kỳ), such as {@code 2021-2026}. Not the days on which it begins and ends:
 * these are the opening days of two first sessions and differ from council to council.
 *
 * <p>A term is nominally of five years, and only the National Assembly makes it shorter or longer (Law 77/2015/QH13,
 * Article 10, Clause 1; Law 72/2025/QH15, Article 5, Clause 4). So from one to ten years are believed.
 */
public final class TermYears {

    private static final int LONGEST = 10;
    private static final Pattern WRITTEN = Pattern.compile(
            "\\s*(?:(?:nhiệm\\s+kỳ|giai\\s+đoạn|term)\\s+)?([0-9]{4})\\s*[-\\u2010-\\u2015]\\s*([0-9]{4})\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final int firstYear;
    private final int lastYear;

    private TermYears(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /**
     * A term named by two years.
     *
     * @param firstYear the year it begins in, of four digits
     * @param lastYear the year it ends in, one to ten years later
     * @return the years
     * @throws IllegalArgumentException if a year has not four digits, or the last is not one to ten years after the first
     */
    public static TermYears of(int firstYear, int lastYear) {
        requireFourDigits("first year", firstYear);
        requireFourDigits("last year", lastYear);
        int length = lastYear - firstYear;
        if (length < 1 || length > LONGEST) {
            throw new IllegalArgumentException("term years " + firstYear + "-" + lastYear + ": last year " + lastYear
                    + " must be 1 to " + LONGEST + " years after first year " + firstYear);
        }
        return new TermYears(firstYear, lastYear);
    }

    /**
     * The years written in a text: {@code 2021-2026}, {@code 2021 - 2026}, with any dash, after {@code nhiệm kỳ},
     * {@code giai đoạn}, {@code term} or nothing.
     *
     * @param text the text
     * @return the years
     * @throws IllegalArgumentException if the text is something else, or {@link #of} refuses the years
     */
    public static TermYears parse(String text) {
        String composed = Normalizer.normalize(requireNonNull(text, "text"), Normalizer.Form.NFC);
        Matcher written = WRITTEN.matcher(composed);
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "term years: found \"" + text + "\", expected two years of four digits such as 2021-2026");
        }
        return of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    /**
     * The year in which the term begins.
     *
     * @return the year
     */
    public int firstYear() {
        return firstYear;
    }

    /**
     * The year in which the term ends.
     *
     * @return the year
     */
    public int lastYear() {
        return lastYear;
    }

    /**
     * The name of the term, such as {@code nhiệm kỳ 2021-2026}, {@code term 2021-2026}.
     *
     * @return the text in both languages; {@link #parse} reads either
     */
    public Phrase label() {
        return new Phrase("nhiệm kỳ " + this, "term " + this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermYears years && firstYear == years.firstYear && lastYear == years.lastYear;
    }

    @Override
    public int hashCode() {
        return 31 * firstYear + lastYear;
    }

    /** The years joined by a hyphen, which {@link #parse} reads. */
    @Override
    public String toString() {
        return firstYear + "-" + lastYear;
    }

    private static void requireFourDigits(String field, int year) {
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("term years: " + field + " must have four digits, was " + year);
        }
    }
}

package io.github.councilprocedures.law;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in an instrument (viện dẫn điều khoản), from the whole of it down to a point, such as
 * {@code điểm b khoản 2 Điều 62 Luật số 87/2015/QH13}.
 *
 * <p>It names the instrument by kind and number only, so that a place in a text nobody has catalogued, such as a
 * council's own regulation, can be cited too. It does not know whether the place exists or what it says. Chapters,
 * sections and paragraphs (đoạn) are not named.
 *
 * <p>Articles and clauses are numbers, with a letter when inserted later ({@code 124a}); points are letters of the
 * Vietnamese alphabet ({@code a b c d đ e g h} and on), with a digit when inserted later ({@code a1}).
 */
public final class Citation {

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final Pattern NUMBERED = Pattern.compile("[1-9][0-9]{0,3}[" + LETTERS + "]?");
    private static final Pattern LETTERED = Pattern.compile("[" + LETTERS + "][1-9]?");
    private static final Pattern NUMBER = Pattern.compile("[0-9](?:[\\p{L}0-9/.-]*[\\p{L}0-9])?");
    private static final Pattern GAPS = Pattern.compile("[\\s,]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Phrase ARTICLE = new Phrase("Điều ", "Article ");
    private static final Phrase CLAUSE = new Phrase("khoản ", "Clause ");
    private static final Phrase POINT = new Phrase("điểm ", "Point ");

    private final InstrumentKind kind;
    private final String number;
    private final @Nullable String article;
    private final @Nullable String clause;
    private final @Nullable String point;

    private Citation(
            InstrumentKind kind,
            String number,
            @Nullable String article,
            @Nullable String clause,
            @Nullable String point) {
        this.kind = kind;
        this.number = number;
        this.article = article;
        this.clause = clause;
        this.point = point;
    }

    /**
     * A citation of a whole instrument.
     *
     * @param kind the kind of instrument
     * @param number its number as printed, such as {@code 77/2015/QH13}; for a constitution its year
     * @return the citation
     * @throws IllegalArgumentException if the number does not start with a digit, or holds a space or a sign other than
     *     {@code / - .}
     */
    public static Citation of(InstrumentKind kind, String number) {
        requireNonNull(kind, "kind");
        String written = composed(number, "number").strip();
        if (!NUMBER.matcher(written).matches()) {
            throw new IllegalArgumentException("number \"" + number + "\" must be like 77/2015/QH13");
        }
        return new Citation(kind, written, null, null, null);
    }

    /**
     * The citation written in a text, in Vietnamese or English: {@code khoản 2 Điều 80 Luật số 77/2015/QH13} or
     * {@code Clause 2, Article 80, Law No. 77/2015/QH13}. Capitals, commas and the width of spaces do not matter; the
     * letters of the number stay as written.
     *
     * @param text the text
     * @return the citation
     * @throws IllegalArgumentException if a part cannot be read; the message names the text and the part
     */
    public static Citation parse(String text) {
        Reader reader = new Reader(text);
        try {
            String point = reader.part(POINT);
            String clause = reader.part(CLAUSE);
            String article = reader.part(ARTICLE);
            Citation citation = reader.instrument();
            citation = article == null ? citation : citation.article(article);
            citation = clause == null ? citation : citation.clause(clause);
            return point == null ? citation : citation.point(point);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalArgumentException("citation \"" + text + "\": " + e.getMessage(), e);
        }
    }

    /**
     * An article of the instrument cited as a whole.
     *
     * @param article the number of the article, from 1 to 9999
     * @return the citation of the article
     * @throws IllegalArgumentException if the number is out of range
     * @throws IllegalStateException if this citation names an article already
     */
    public Citation article(int article) {
        return article(String.valueOf(article));
    }

    /**
     * An article of the instrument cited as a whole.
     *
     * @param article the number of the article with its letter if it has one, such as {@code 124a}
     * @return the citation of the article
     * @throws IllegalArgumentException if it is not a number with at most one letter
     * @throws IllegalStateException if this citation names an article already
     */
    public Citation article(String article) {
        requireFree("an article", this.article == null);
        return new Citation(kind, number, checked("article", article, NUMBERED, "80 or 124a"), null, null);
    }

    /**
     * A clause of the cited article.
     *
     * @param clause the number of the clause, from 1 to 9999
     * @return the citation of the clause
     * @throws IllegalArgumentException if the number is out of range
     * @throws IllegalStateException if this citation names no article, or a clause or point already
     */
    public Citation clause(int clause) {
        return clause(String.valueOf(clause));
    }

    /**
     * A clause of the cited article.
     *
     * @param clause the number of the clause with its letter if it has one, such as {@code 2a}
     * @return the citation of the clause
     * @throws IllegalArgumentException if it is not a number with at most one letter
     * @throws IllegalStateException if this citation names no article, or a clause or point already
     */
    public Citation clause(String clause) {
        requireArticle("a clause");
        requireFree("a clause", this.clause == null && point == null);
        return new Citation(kind, number, article, checked("clause", clause, NUMBERED, "2 or 2a"), null);
    }

    /**
     * A point of the cited clause, or of an article that has no clauses.
     *
     * @param point the letter of the point in either case, such as {@code đ}; {@code d} and {@code đ} are two points
     * @return the citation of the point
     * @throws IllegalArgumentException if it is not a letter of points with at most one digit
     * @throws IllegalStateException if this citation names no article, or a point already
     */
    public Citation point(String point) {
        requireArticle("a point");
        requireFree("a point", this.point == null);
        return new Citation(kind, number, article, clause, checked("point", point, LETTERED, "b, đ or a1"));
    }

    /**
     * The kind of the cited instrument.
     *
     * @return the kind
     */
    public InstrumentKind kind() {
        return kind;
    }

    /**
     * The number of the cited instrument, as printed.
     *
     * @return the number; of a constitution the year
     */
    public String instrumentNumber() {
        return number;
    }

    /**
     * The article (Điều).
     *
     * @return the article, absent when the whole instrument is cited
     */
    public Optional<String> article() {
        return Optional.ofNullable(article);
    }

    /**
     * The clause (khoản).
     *
     * @return the clause, absent when the whole article is cited or has no clauses
     */
    public Optional<String> clause() {
        return Optional.ofNullable(clause);
    }

    /**
     * The point (điểm).
     *
     * @return the point in lower case, absent when something larger is cited
     */
    public Optional<String> point() {
        return Optional.ofNullable(point);
    }

    /**
     * The citation as it is written in a text: from the smallest part up, in English with commas.
     *
     * @return the text in both languages; {@link #parse} reads either
     */
    public Phrase label() {
        return new Phrase(written(Language.VI, " "), written(Language.EN, ", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Citation that
                && kind == that.kind
                && number.equals(that.number)
                && Objects.equals(article, that.article)
                && Objects.equals(clause, that.clause)
                && Objects.equals(point, that.point);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, number, article, clause, point);
    }

    /** The Vietnamese form, which {@link #parse} reads. */
    @Override
    public String toString() {
        return written(Language.VI, " ");
    }

    private String written(Language language, String gap) {
        StringBuilder text = new StringBuilder(64);
        if (point != null) {
            text.append(POINT.in(language)).append(point).append(gap);
        }
        if (clause != null) {
            text.append(CLAUSE.in(language)).append(clause).append(gap);
        }
        if (article != null) {
            text.append(ARTICLE.in(language)).append(article).append(gap);
        }
        return text.append(kind.opening().in(language)).append(number).toString();
    }

    private void requireArticle(String part) {
        if (article == null) {
            throw new IllegalStateException(part + " needs an article, and " + this + " names none");
        }
    }

    private void requireFree(String part, boolean free) {
        if (!free) {
            throw new IllegalStateException(part + " cannot be added to " + this);
        }
    }

    private static String checked(String field, String value, Pattern pattern, String examples) {
        String part = composed(value, field).strip().toLowerCase(Locale.ROOT);
        if (!pattern.matcher(part).matches()) {
            throw new IllegalArgumentException(field + " \"" + value + "\" must be like " + examples);
        }
        return part;
    }

    /** Texts typed on some systems hold each accent as a sign of its own; composed, they compare as they look. */
    private static String composed(String value, String field) {
        return Normalizer.normalize(requireNonNull(value, field), Normalizer.Form.NFC);
    }

    /** What is left to read of a text. */
    private static final class Reader {

        private String rest;

        Reader(String text) {
            this.rest = GAPS.matcher(composed(text, "text")).replaceAll(" ").strip();
        }

        /** The word after the name of the part, or null if the text does not go on with that part. */
        @Nullable
        String part(Phrase name) {
            if (!skip(name.vi()) && !skip(name.en())) {
                return null;
            }
            int end = rest.indexOf(' ');
            String part = end < 0 ? rest : rest.substring(0, end);
            rest = rest.substring(part.length()).strip();
            return part;
        }

        Citation instrument() {
            for (InstrumentKind kind : InstrumentKind.values()) {
                Phrase opening = kind.opening();
                if (skip(opening.vi()) || skip(opening.en())) {
                    return of(kind, rest);
                }
            }
            throw new IllegalArgumentException(
                    "instrument \"" + rest + "\" must be like \"Luật số 77/2015/QH13\" or \"Law No. 77/2015/QH13\"");
        }

        private boolean skip(String opening) {
            if (!rest.regionMatches(true, 0, opening, 0, opening.length())) {
                return false;
            }
            rest = rest.substring(opening.length());
            return true;
        }
    }
}

package io.github.councilprocedures.law;

import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A legal or Party instrument (văn bản): what it is called, and from when to when it is in force. Not its text, and not
 * its parts: a {@link Citation} names those.
 *
 * <p>The span is that of the instrument as a whole. Single articles may have been suspended or amended earlier, which
 * belongs to the rules that rest on them.
 */
@CouncilStyle
@Value.Immutable
public abstract class Instrument {

    Instrument() {}

    /**
     * The kind of instrument (hình thức văn bản).
     *
     * @return the kind
     */
    public abstract InstrumentKind kind();

    /**
     * The number as printed (số, ký hiệu), such as {@code 77/2015/QH13}; of a constitution its year.
     *
     * @return the number, which no other instrument has
     */
    public abstract String number();

    /**
     * The title (tên gọi), including the kind where the kind opens it.
     *
     * @return the title in both languages
     */
    public abstract Phrase title();

    /**
     * The day of passing or signing (ngày thông qua, ngày ký).
     *
     * @return the day, absent when not found
     */
    public abstract Optional<LocalDate> passedOn();

    /**
     * The span in which it is in force (thời gian có hiệu lực), both days included. An open end says that no end was
     * found.
     *
     * @return the span, absent when its first day was not found
     */
    public abstract Optional<DateSpan> inForce();

    /**
     * How surely the span is known; the weaker of its two days counts.
     *
     * @return the evidence
     */
    public abstract Evidence evidence();

    /**
     * The numbers of the instruments that amended it or suspended parts of it, the oldest first.
     *
     * @return the numbers, empty when none is known
     */
    public abstract List<String> amendedBy();

    /**
     * The numbers of the instruments that took its place.
     *
     * @return the numbers, empty when none is known
     */
    public abstract List<String> replacedBy();

    /**
     * A citation of the whole instrument.
     *
     * @return the citation
     */
    public Citation whole() {
        return Citation.of(kind(), number());
    }

    /**
     * A citation of one of its articles.
     *
     * @param article the number of the article, from 1 to 9999
     * @return the citation
     * @throws IllegalArgumentException if the number is out of range
     */
    public Citation article(int article) {
        return whole().article(article);
    }

    /**
     * A citation of one of its articles.
     *
     * @param article the number of the article with its letter if it has one, such as {@code 124a}
     * @return the citation
     * @throws IllegalArgumentException if it is not a number with at most one letter
     */
    public Citation article(String article) {
        return whole().article(article);
    }

    @Value.Check
    void check() {
        String written = whole().instrumentNumber();
        if (!written.equals(number())) {
            throw new IllegalArgumentException("number \"" + number() + "\" must be written \"" + written + "\"");
        }
        if (amendedBy().contains(written) || replacedBy().contains(written)) {
            throw new IllegalArgumentException("instrument " + written + " cannot amend or replace itself");
        }
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Instrument}; kind, number, title and evidence are needed. */
    public static final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}

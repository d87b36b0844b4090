package io.github.councilprocedures.activity;

import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.ReportingPeriod;
import java.util.Map;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A figure of a report held against what is recorded (đối chiếu một số liệu). Not a finding: no law is broken by a figure
 * that differs.
 */
@CouncilStyle
@Value.Immutable
public abstract class FigureComparison {

    private static final Wording AGREES = Wording.of(
            "{figure} {period}: báo cáo nêu {stated}, hồ sơ có {counted}; khớp.",
            "{figure}, {period}: {stated} reported, {counted} recorded; they agree.");
    private static final Wording MORE = Wording.of(
            "{figure} {period}: báo cáo nêu {stated}, hồ sơ có {counted}; báo cáo nhiều hơn {by}.",
            "{figure}, {period}: {stated} reported, {counted} recorded; the report has {by} more.");
    private static final Wording FEWER = Wording.of(
            "{figure} {period}: báo cáo nêu {stated}, hồ sơ có {counted}; báo cáo ít hơn {by}.",
            "{figure}, {period}: {stated} reported, {counted} recorded; the report has {by} fewer.");
    private static final Wording NOT_COMPARED = Wording.of(
            "{figure} {period}: báo cáo nêu {stated}; không đối chiếu được: {why}.",
            "{figure}, {period}: {stated} reported; not to be compared: {why}.");

    FigureComparison() {}

    /**
     * What is counted (chỉ tiêu).
     *
     * @return the figure
     */
    public abstract Figure figure();

    /**
     * The period (kỳ báo cáo).
     *
     * @return the period
     */
    public abstract ReportingPeriod period();

    /**
     * The number in the report (số liệu báo cáo).
     *
     * @return the number, 0 or more
     */
    public abstract int stated();

    /**
     * How many are recorded (số liệu theo hồ sơ), as far as recorded.
     *
     * @return the number, absent where a record holds no such thing or the days of the period are not known
     */
    public abstract OptionalInt counted();

    /**
     * Whether the two agree, or why that cannot be told.
     *
     * @return the agreement
     */
    public abstract FigureAgreement agreement();

    /**
     * By how much the report differs from the record (mức lệch).
     *
     * @return the number reported less the number recorded; absent unless the two {@linkplain FigureAgreement#DIFFERS
     *     differ} or {@linkplain FigureAgreement#AGREES agree}
     */
    public OptionalInt difference() {
        return isCompared() ? OptionalInt.of(stated() - counted().orElseThrow()) : OptionalInt.empty();
    }

    private boolean isCompared() {
        return agreement() == FigureAgreement.AGREES || agreement() == FigureAgreement.DIFFERS;
    }

    /**
     * The comparison in words.
     *
     * @return the message
     */
    public Phrase message() {
        Map<String, Phrase> slots = Map.of(
                "figure", figure().label(),
                "period", period().label(),
                "stated", Phrase.number(stated()),
                "counted", Phrase.number(counted().orElse(0)),
                "by", Phrase.number(Math.abs(difference().orElse(0))),
                "why", agreement().label());
        Wording wording = NOT_COMPARED;
        if (isCompared()) {
            int by = difference().orElseThrow();
            wording = by == 0 ? AGREES : by > 0 ? MORE : FEWER;
        }
        return wording.fill(slots);
    }

    @Value.Check
    void check() {
        if (stated() < 0 || counted().orElse(0) < 0) {
            throw new IllegalArgumentException("stated and counted must not be negative, were " + stated() + " and "
                    + counted().orElse(0));
        }
        if (isCompared() && counted().isEmpty()) {
            throw new IllegalArgumentException("counted must be given where the agreement is " + agreement());
        }
        if (isCompared() && (stated() == counted().orElseThrow()) != (agreement() == FigureAgreement.AGREES)) {
            throw new IllegalArgumentException(
                    "agreement of " + stated() + " and " + counted().orElseThrow() + " must not be " + agreement());
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

    /** Builds a {@link FigureComparison}; figure, period, stated and agreement are needed. */
    public static final class Builder extends ImmutableFigureComparison.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.activity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A percentage as it is printed (tỷ lệ phần trăm được nêu), such as {@code 87,50%}, with the decimals shown. Not a share
 * that is judged: thresholds of the law are compared in whole numbers. What it is a percentage of is not part of it.
 */
public final class PrintedShare {

    private static final int MOST_DECIMALS = 6;
    private static final long LARGEST_TOTAL = 1_000_000_000L;
    private static final Pattern WRITTEN = Pattern.compile("\\s*([0-9]{1,3})(?:[.,]([0-9]{1,6}))?\\s*%\\s*");

    /** In units of the last decimal shown. */
    private final long units;

    private final int decimals;

    private PrintedShare(long units, int decimals) {
        this.units = units;
        this.decimals = decimals;
    }

    /**
     * A percentage with the decimals of a number.
     *
     * @param percent the number, such as 87.50; 0 to 999, with 0 to 6 decimals
     * @return the percentage
     * @throws IllegalArgumentException if it is negative, above 999, or has more decimals
     */
    public static PrintedShare of(BigDecimal percent) {
        if (percent.signum() < 0
                || percent.compareTo(BigDecimal.valueOf(1000)) >= 0
                || percent.scale() < 0
                || percent.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "percent must be from 0 to 999 with 0 to " + MOST_DECIMALS + " decimals, was " + percent);
        }
        return new PrintedShare(percent.unscaledValue().longValueExact(), percent.scale());
    }

    /**
     * The percentage written in a text: {@code 87,50%}, {@code 87.5 %}, {@code 100%}.
     *
     * @param text the text
     * @return the percentage, with the decimals that are written
     * @throws IllegalArgumentException if the text is something else
     */
    public static PrintedShare parse(String text) {
        Matcher written = WRITTEN.matcher(requireNonNull(text, "text"));
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "printed share: found \"" + text + "\", expected a percentage such as 87,50%");
        }
        String fraction = written.group(2) == null ? "" : written.group(2);
        return new PrintedShare(Long.parseLong(written.group(1) + fraction), fraction.length());
    }

    /**
     * The share of a part in its total, rounded half up.
     *
     * @param part the part, 0 or more
     * @param total the total, 1 to 1,000,000,000 and not less than the part
     * @param decimals how many decimals are shown, 0 to 6
     * @return the percentage
     * @throws IllegalArgumentException if a number is not of these
     */
    public static PrintedShare rounded(long part, long total, int decimals) {
        long scale = scale(part, total, decimals);
        return new PrintedShare((2 * scale * part + total) / (2 * total), decimals);
    }

    /**
     * The share of a part in its total, without the decimals that are not shown.
     *
     * @param part the part, 0 or more
     * @param total the total, 1 to 1,000,000,000 and not less than the part
     * @param decimals how many decimals are shown, 0 to 6
     * @return the percentage
     * @throws IllegalArgumentException if a number is not of these
     */
    public static PrintedShare truncated(long part, long total, int decimals) {
        return new PrintedShare(scale(part, total, decimals) * part / total, decimals);
    }

    /** How many units of the last decimal are the whole. */
    private static long scale(long part, long total, int decimals) {
        if (total < 1 || total > LARGEST_TOTAL) {
            throw new IllegalArgumentException("total must be from 1 to " + LARGEST_TOTAL + ", was " + total);
        }
        if (part < 0 || part > total) {
            throw new IllegalArgumentException("part must be from 0 to total " + total + ", was " + part);
        }
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals must be from 0 to " + MOST_DECIMALS + ", was " + decimals);
        }
        long scale = 100;
        for (int i = 0; i < decimals; i++) {
            scale *= 10;
        }
        return scale;
    }

    /**
     * How this percentage comes about from a part and its total. Allocates nothing.
     *
     * @param part the part, 0 or more
     * @param total the total, 1 to 1,000,000,000 and not less than the part
     * @return the way; whether another number would give it, if this one does not
     * @throws IllegalArgumentException if a number is not of these
     */
    public SharePrinting printing(long part, long total) {
        long scale = scale(part, total, decimals);
        boolean rounded = (2 * scale * part + total) / (2 * total) == units;
        boolean truncated = scale * part / total == units;
        if (rounded || truncated) {
            return rounded && truncated
                    ? SharePrinting.BOTH
                    : rounded ? SharePrinting.ROUNDED : SharePrinting.TRUNCATED;
        }
        return units <= scale && isPossible(total, scale) ? SharePrinting.OTHER_NUMBER : SharePrinting.IMPOSSIBLE;
    }

    /** Whether a whole number of the total gives it: the least one that does not fall short, by either way of printing. */
    private boolean isPossible(long total, long scale) {
        long truncated = (units * total + scale - 1) / scale;
        long rounded = Math.max(0, ((2 * units - 1) * total + 2 * scale - 1) / (2 * scale));
        return scale * truncated / total == units || (2 * scale * rounded + total) / (2 * total) == units;
    }

    /**
     * How many decimals are shown.
     *
     * @return the number, 0 to 6
     */
    public int decimals() {
        return decimals;
    }

    /**
     * The percentage as a number with the decimals shown.
     *
     * @return the number, such as 87.50
     */
    public BigDecimal percent() {
        return BigDecimal.valueOf(units, decimals);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedShare share && units == share.units && decimals == share.decimals;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(units) + decimals;
    }

    /** As it is printed in Vietnamese, such as {@code 87,50%}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return percent().toPlainString().replace('.', ',') + "%";
    }
}

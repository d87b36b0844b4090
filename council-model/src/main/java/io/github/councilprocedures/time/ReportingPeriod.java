package io.github.councilprocedures.time;

import io.github.councilprocedures.text.Phrase;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period that a report or a set of figures is about (kỳ báo cáo): {@code 2024-02}, {@code 2024-Q2}, {@code 2022-H1},
 * {@code 2020-9M}, {@code 2023}, the term {@code 2021-2026}, or the time {@code since-2022-10} in which the last one was. Not
 * the day the report was made, which may come before the period ends.
 */
public final class ReportingPeriod {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})(?:-(?:(?<month>\\d\\d)|Q(?<quarter>\\d)|H(?<half>\\d)|(?<nine>9M)|(?<last>\\d{4})))?");

    private static final Pattern SINCE = Pattern.compile("since-(\\d{4})-(\\d\\d)");

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /** The words of a title, from the most to the least exact. */
    private static final Pattern MONTH_NAMED =
            words("tháng\\s*(?<part>\\d{1,2})\\s*(?:[/.-]|năm)\\s*(?<year>[1-9]\\d{3})");

    private static final Pattern QUARTER_NAMED =
            words("quý\\s*(?<part>[1-4]|i{1,3}|iv)\\s*(?:[/.-]|năm)\\s*(?<year>[1-9]\\d{3})");

    private static final Pattern HALF_NAMED =
            words("(?:0?6|sáu)\\s*tháng\\s*(?<part>đầu|cuối)?\\s*(?:năm)?\\s*(?<year>[1-9]\\d{3})");

    private static final Pattern NINE_NAMED =
            words("(?:0?9|chín)\\s*tháng\\s*(?:đầu)?\\s*(?:năm)?\\s*(?<year>[1-9]\\d{3})");

    private static final Pattern TERM_NAMED =
            words("nhiệm\\s*kỳ\\s*(?<year>[1-9]\\d{3})\\s*[-–]\\s*(?<part>[1-9]\\d{3})");

    private static final Pattern YEAR_NAMED = words("năm\\s*(?<year>[1-9]\\d{3})");

    private final PeriodKind kind;
    private final int year;
    /** Which one within the year, from 1; of a term its last year; since the last one the month of that. */
    private final int number;

    private ReportingPeriod(PeriodKind kind, int year, int number) {
        requireYear("year", year);
        this.kind = kind;
        this.year = year;
        this.number = number;
    }

    /**
     * A calendar month.
     *
     * @param year the year, four digits
     * @param month 1 to 12
     * @return the period
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ReportingPeriod month(int year, int month) {
        return part(PeriodKind.MONTH, year, "month", month);
    }

    /**
     * A quarter of a year.
     *
     * @param year the year, four digits
     * @param quarter 1 to 4
     * @return the period
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ReportingPeriod quarter(int year, int quarter) {
        return part(PeriodKind.QUARTER, year, "quarter", quarter);
    }

    /**
     * Six months of a year.
     *
     * @param year the year, four digits
     * @param half 1 for the first six months, 2 for the last
     * @return the period
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ReportingPeriod halfYear(int year, int half) {
        return part(PeriodKind.HALF_YEAR, year, "half", half);
    }

    /**
     * The first nine months of a year.
     *
     * @param year the year, four digits
     * @return the period
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static ReportingPeriod nineMonths(int year) {
        return new ReportingPeriod(PeriodKind.NINE_MONTHS, year, 1);
    }

    /**
     * A calendar year.
     *
     * @param year the year, four digits
     * @return the period
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static ReportingPeriod year(int year) {
        return new ReportingPeriod(PeriodKind.YEAR, year, 1);
    }

    /**
     * A council's term.
     *
     * @param firstYear the year it begins, four digits
     * @param lastYear the year it ends, four digits, later
     * @return the period
     * @throws IllegalArgumentException if a year has not four digits, or the term does not end after it begins
     */
    public static ReportingPeriod term(int firstYear, int lastYear) {
        requireYear("firstYear", firstYear);
        requireYear("lastYear", lastYear);
        if (lastYear <= firstYear) {
            throw new IllegalArgumentException("lastYear " + lastYear + " is not after firstYear " + firstYear);
        }
        return new ReportingPeriod(PeriodKind.TERM, firstYear, lastYear);
    }

    /**
     * The time since the last one (từ lần trước), of which only the month is known.
     *
     * @param year the year of the last one, four digits
     * @param month its month, 1 to 12
     * @return the period, whose days are not known
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ReportingPeriod sinceLast(int year, int month) {
        return new ReportingPeriod(PeriodKind.SINCE_LAST, year, month(year, month).number);
    }

    /**
     * The periods that a title names (kỳ ghi trong tên gọi), such as February 2024 in {@code phiên họp thường kỳ tháng 2 năm
     * 2024}. Not always the period that was reviewed: some name a meeting after the month in which it was held.
     *
     * @param title the title, in Vietnamese
     * @return the periods, months before quarters before years; a year that belongs to a shorter period is not named by itself
     */
    public static List<ReportingPeriod> named(String title) {
        Set<ReportingPeriod> found = new LinkedHashSet<>();
        String left = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        left = take(left, MONTH_NAMED, found, named -> isMonth(named) ? month(year(named), number(named)) : null);
        left = take(left, QUARTER_NAMED, found, named -> quarter(year(named), quarterNumber(named)));
        left = take(
                left, HALF_NAMED, found, named -> halfYear(year(named), "cuối".equals(named.group("part")) ? 2 : 1));
        left = take(left, NINE_NAMED, found, named -> nineMonths(year(named)));
        left = take(
                left,
                TERM_NAMED,
                found,
                named -> year(named) < number(named) ? term(year(named), number(named)) : null);
        take(left, YEAR_NAMED, found, named -> year(year(named)));
        return List.copyOf(found);
    }

    /** Adds what a pattern names, and leaves the text without it. */
    private static String take(
            String text,
            Pattern pattern,
            Set<ReportingPeriod> found,
            Function<Matcher, @Nullable ReportingPeriod> reader) {
        Matcher named = pattern.matcher(text);
        StringBuilder left = new StringBuilder();
        while (named.find()) {
            ReportingPeriod period = reader.apply(named);
            if (period != null) {
                found.add(period);
            }
            named.appendReplacement(left, " ");
        }
        return named.appendTail(left).toString();
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<!\\p{L}|\\d)" + words + "(?!\\d)", Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static boolean isMonth(Matcher named) {
        return number(named) >= 1 && number(named) <= 12;
    }

    private static int quarterNumber(Matcher named) {
        int roman = ROMAN.indexOf(named.group("part").toUpperCase(Locale.ROOT));
        return roman < 0 ? number(named) : roman + 1;
    }

    private static int number(Matcher named) {
        return Integer.parseInt(named.group("part"));
    }

    private static int year(Matcher named) {
        return Integer.parseInt(named.group("year"));
    }

    /**
     * Reads a period written as {@link #toString} writes it.
     *
     * @param text such as {@code 2024-02} or {@code 2021-2026}
     * @return the period
     * @throws IllegalArgumentException if the text has none of the forms, or a number in it is out of range
     */
    public static ReportingPeriod parse(String text) {
        Matcher since = SINCE.matcher(text);
        if (since.matches()) {
            return sinceLast(Integer.parseInt(since.group(1)), Integer.parseInt(since.group(2)));
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "period \"" + text
                            + "\": expected a form such as 2024-02, 2024-Q2, 2022-H1, 2020-9M, 2023, 2021-2026 or since-2022-10");
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group("month") != null) {
            return month(year, Integer.parseInt(form.group("month")));
        }
        if (form.group("quarter") != null) {
            return quarter(year, Integer.parseInt(form.group("quarter")));
        }
        if (form.group("half") != null) {
            return halfYear(year, Integer.parseInt(form.group("half")));
        }
        if (form.group("nine") != null) {
            return nineMonths(year);
        }
        return form.group("last") != null ? term(year, Integer.parseInt(form.group("last"))) : year(year);
    }

    /**
     * The kind of period.
     *
     * @return the kind
     */
    public PeriodKind kind() {
        return kind;
    }

    /**
     * The years of a term, from the first of January of the first to the end of the last (các năm của nhiệm kỳ); of any
     * other period its days. Wider than the term itself, whose first and last day differ from council to council.
     *
     * @return the span; empty for the time since the last one
     */
    public Optional<DateSpan> years() {
        return kind == PeriodKind.TERM
                ? Optional.of(DateSpan.of(LocalDate.of(year, 1, 1), LocalDate.of(number, 12, 31)))
                : span();
    }

    /**
     * The days of the period.
     *
     * @return the span; empty for a term, whose days differ from council to council, and for the time since the last one
     */
    public Optional<DateSpan> span() {
        if (kind == PeriodKind.TERM || kind == PeriodKind.SINCE_LAST) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(year, (number - 1) * kind.months + 1, 1);
        return Optional.of(DateSpan.of(first, first.plusMonths(kind.months).minusDays(1)));
    }

    /**
     * The period in words.
     *
     * @return such as "quý II/2024" and "Q2 2024"
     */
    public Phrase label() {
        return switch (kind) {
            case MONTH ->
                new Phrase(
                        "tháng " + twoDigits(number) + "/" + year,
                        Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year);
            case QUARTER -> new Phrase("quý " + ROMAN.get(number - 1) + "/" + year, "Q" + number + " " + year);
            case HALF_YEAR ->
                number == 1
                        ? new Phrase("6 tháng đầu năm " + year, "first half of " + year)
                        : new Phrase("6 tháng cuối năm " + year, "second half of " + year);
            case NINE_MONTHS -> new Phrase("9 tháng đầu năm " + year, "first nine months of " + year);
            case YEAR -> new Phrase("năm " + year, "year " + year);
            case TERM -> new Phrase("nhiệm kỳ " + this, "term " + this);
            case SINCE_LAST -> {
                Phrase last = month(year, number).label();
                yield new Phrase(
                        "thời gian từ lần trước (" + last.vi() + ")", "time since the last one (" + last.en() + ")");
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingPeriod period
                && kind == period.kind
                && year == period.year
                && number == period.number;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * kind.hashCode() + year) + number;
    }

    /** The short form, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return switch (kind) {
            case MONTH -> year + "-" + twoDigits(number);
            case QUARTER -> year + "-Q" + number;
            case HALF_YEAR -> year + "-H" + number;
            case NINE_MONTHS -> year + "-9M";
            case YEAR -> Integer.toString(year);
            case TERM -> year + "-" + number;
            case SINCE_LAST -> "since-" + year + "-" + twoDigits(number);
        };
    }

    private static ReportingPeriod part(PeriodKind kind, int year, String field, int number) {
        int most = PeriodKind.YEAR.months / kind.months;
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(field + " must be 1 to " + most + ", was " + number);
        }
        return new ReportingPeriod(kind, year, number);
    }

    private static void requireYear(String field, int year) {
        if (year < 1_000 || year > 9_999) {
            throw new IllegalArgumentException(field + " must have four digits, was " + year);
        }
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

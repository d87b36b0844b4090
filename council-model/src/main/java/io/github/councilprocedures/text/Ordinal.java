package io.github.councilprocedures.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The ordinal number (số thứ tự) of a session (kỳ họp thứ 18) or of a council (khóa XVIII), from 1 to 3999, the largest
 * that Roman numerals can write. Not a count of anything.
 */
public final class Ordinal implements Comparable<Ordinal> {

    private static final int LARGEST = 3999;

    /** From the largest down, so that a number is written by taking each as often as it fits. */
    private static final ImmutableMap<String, Integer> NUMERALS = ImmutableMap.<String, Integer>builder()
            .put("M", 1000)
            .put("CM", 900)
            .put("D", 500)
            .put("CD", 400)
            .put("C", 100)
            .put("XC", 90)
            .put("L", 50)
            .put("XL", 40)
            .put("X", 10)
            .put("IX", 9)
            .put("V", 5)
            .put("IV", 4)
            .put("I", 1)
            .buildOrThrow();

    private static final ImmutableMap<String, Integer> WORDS = words();

    /** What may stand around a number: spaces, and the words before it. */
    private static final Pattern AROUND = Pattern.compile(
            "^\\s*(?:(?:kỳ\\s+họp|lần|khóa|khoá)\\s+)?(?:thứ\\s+)?|\\s+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private final int value;

    private Ordinal(int value) {
        this.value = value;
    }

    /**
     * The ordinal of a number.
     *
     * @param value the number, from 1 to 3999
     * @return the ordinal
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Ordinal of(int value) {
        if (value < 1 || value > LARGEST) {
            throw new IllegalArgumentException("ordinal must be from 1 to " + LARGEST + ", was " + value);
        }
        return new Ordinal(value);
    }

    /** From một to chín mươi chín, each in every usual spelling. */
    private static ImmutableMap<String, Integer> words() {
        List<List<String>> units = List.of(
                List.of("nhất", "một"),
                List.of("nhì", "hai"),
                List.of("ba"),
                List.of("tư", "bốn"),
                List.of("năm"),
                List.of("sáu"),
                List.of("bảy", "bẩy"),
                List.of("tám"),
                List.of("chín"));
        ImmutableMap.Builder<String, Integer> words = ImmutableMap.builder();
        for (int unit = 1; unit <= 9; unit++) {
            int value = unit;
            units.get(unit - 1).forEach(word -> words.put(word, value));
        }
        putTen(words, "mười", 10, List.of("một"), List.of("bốn"), List.of("lăm"), units);
        for (int ten = 2; ten <= 9; ten++) {
            for (String word : units.get(ten - 1)) {
                if (!word.equals("nhì") && !word.equals("tư")) {
                    putTen(
                            words,
                            word + " mươi",
                            10 * ten,
                            List.of("mốt"),
                            List.of("tư", "bốn"),
                            List.of("lăm", "nhăm"),
                            units);
                }
            }
        }
        return words.buildOrThrow();
    }

    /** A ten and the nine numbers after it: one, four and five change their sound after a ten. */
    private static void putTen(
            ImmutableMap.Builder<String, Integer> words,
            String ten,
            int value,
            List<String> one,
            List<String> four,
            List<String> five,
            List<List<String>> units) {
        words.put(ten, value);
        for (int unit = 1; unit <= 9; unit++) {
            List<String> after = switch (unit) {
                case 1 -> one;
                case 2 -> List.of("hai");
                case 4 -> four;
                case 5 -> five;
                default -> units.get(unit - 1);
            };
            for (String word : after) {
                words.put(ten + " " + word, value + unit);
            }
        }
    }

    /**
     * The ordinal written in a text: in digits ({@code 18}, {@code 06}), as a Roman numeral ({@code XVIII}), or in words
     * from một to chín mươi chín ({@code nhất}, {@code tư}, {@code hai mươi mốt}); {@code kỳ họp}, {@code lần},
     * {@code khóa} and {@code thứ} may stand before it. Capitals do not matter.
     *
     * @param text the text
     * @return the ordinal
     * @throws IllegalArgumentException if the text is none of these, is a Roman numeral written in an unusual way such as
     *     {@code IIII}, or is out of range
     */
    public static Ordinal parse(String text) {
        String composed = Normalizer.normalize(requireNonNull(text, "text"), Normalizer.Form.NFC);
        String written = AROUND.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT);
        if (DIGITS.matcher(written).matches()) {
            return of(Integer.parseInt(written));
        }
        Integer word = WORDS.get(SPACES.matcher(written).replaceAll(" "));
        if (word != null) {
            return of(word);
        }
        String numeral = written.toUpperCase(Locale.ROOT);
        int value = romanValue(numeral);
        // Only the usual way of writing reads back as itself, so IIII or VX are refused here.
        if (value < 1 || value > LARGEST || !of(value).roman().equals(numeral)) {
            throw new IllegalArgumentException(
                    "ordinal \"" + text + "\" must be a number from 1 to " + LARGEST + " such as 18, XVIII or thứ tư");
        }
        return of(value);
    }

    /**
     * The number.
     *
     * @return the number, at least 1
     */
    public int value() {
        return value;
    }

    /**
     * The number as a Roman numeral, as the numbers of councils are written.
     *
     * @return the numeral in capitals, such as {@code XVIII}
     */
    public String roman() {
        StringBuilder numeral = new StringBuilder();
        int left = value;
        for (var entry : NUMERALS.entrySet()) {
            for (; left >= entry.getValue(); left -= entry.getValue()) {
                numeral.append(entry.getKey());
            }
        }
        return numeral.toString();
    }

    @Override
    public int compareTo(Ordinal other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ordinal ordinal && value == ordinal.value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    /** The number in digits, which {@link #parse} reads. */
    @Override
    public String toString() {
        return Integer.toString(value);
    }

    /** The value of the numerals taken from the front while they fit; 0 if something else is left. */
    private static int romanValue(String numeral) {
        int value = 0;
        int at = 0;
        for (var entry : NUMERALS.entrySet()) {
            for (; numeral.startsWith(entry.getKey(), at); at += entry.getKey().length()) {
                value += entry.getValue();
            }
        }
        return at == numeral.length() ? value : 0;
    }
}

package io.github.councilprocedures.fact;

import io.github.councilprocedures.text.Phrase;
import java.util.Collection;
import java.util.Locale;

/** The nearest known name (tên gần nhất) to one that was not found, by letters to change; for error messages only. */
public final class Nearest {

    private Nearest() {}

    /**
     * The end of a message about a name that was not found.
     *
     * @param wanted the name that was not found
     * @param known the names there are
     * @return {@code ; the nearest is "…"}, the first of several equally near; nothing where no name is known
     */
    public static String hint(String wanted, Collection<String> known) {
        return known.isEmpty() ? "" : "; the nearest is \"" + to(wanted, known) + '"';
    }

    /**
     * A sentence about a name that was not found, with the nearest known name at its end.
     *
     * @param problem the sentence without a full stop
     * @param wanted the name that was not found
     * @param known the names there are
     * @return the sentence in both languages; as it was where no name is known
     */
    public static Phrase hinted(Phrase problem, String wanted, Collection<String> known) {
        return known.isEmpty()
                ? problem
                : new Phrase(
                        problem.vi() + "; gần nhất là \"" + to(wanted, known) + '"',
                        problem.en() + hint(wanted, known));
    }

    /** The first of several equally near. */
    private static String to(String wanted, Collection<String> known) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int distance = distance(wanted.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}

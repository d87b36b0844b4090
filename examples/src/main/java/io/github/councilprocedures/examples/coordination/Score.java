package io.github.councilprocedures.examples.coordination;

import io.github.councilprocedures.text.Phrase;
import java.util.Map;

/**
 * How a party or a subject did in a year (kết quả trong năm).
 *
 * @param name the party or the subject
 * @param counts how many obligations stand how
 * @param onTime how many of those already due were kept on time
 * @param due how many were already due
 */
record Score(Phrase name, Map<Standing, Integer> counts, int onTime, int due) {

    int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }
}

package io.github.councilprocedures.examples.coordination;

import io.github.councilprocedures.evaluation.Standing;
import io.github.councilprocedures.evaluation.StandingCounts;
import io.github.councilprocedures.text.Phrase;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a party or a subject did in a year (kết quả trong năm).
 *
 * @param name the party or the subject
 * @param counts how many obligations stand how
 */
record Score(Phrase name, Map<Standing, Integer> counts) {

    static Score of(Phrase name, StandingCounts counted) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, counted.count(standing));
        }
        return new Score(name, counts);
    }

    int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    /** How many were already due. */
    int due() {
        int due = 0;
        for (Standing standing : Standing.values()) {
            due += standing.isDue() ? count(standing) : 0;
        }
        return due;
    }
}

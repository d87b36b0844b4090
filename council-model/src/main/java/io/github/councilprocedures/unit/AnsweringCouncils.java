package io.github.councilprocedures.unit;

import io.github.councilprocedures.text.Phrase;
import java.util.List;

/**
 * The councils that answer for what an earlier one decided (HĐND chịu trách nhiệm về nghị quyết của HĐND trước sắp xếp),
 * and what makes the answer doubtful. Without a doubt the answer is known.
 *
 * @param councils the councils, each once, without their ordinals, which a reorganisation may change; several after a
 *     split, none where no successor is recorded
 * @param doubts what is not known, in the order in which it was met
 */
public record AnsweringCouncils(List<Council> councils, List<Phrase> doubts) {

    /**
     * An answer.
     *
     * @param councils the councils
     * @param doubts what is not known
     */
    public AnsweringCouncils {
        councils = List.copyOf(councils);
        doubts = List.copyOf(doubts);
    }

    /**
     * Whether the answer is known.
     *
     * @return true if nothing makes it doubtful
     */
    public boolean isKnown() {
        return doubts.isEmpty();
    }
}

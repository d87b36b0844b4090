package io.github.councilprocedures.petition;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * How far a petition has come (kết quả giải quyết kiến nghị), the class of its answer. A petition is in one class only. The
 * first three are those of Joint Resolution 72/2025, Article 49, which speaks of petitions through the National Assembly.
 */
public enum PetitionResult implements Labelled {
    /** Settled (đã giải quyết xong). */
    RESOLVED("đã giải quyết xong", "resolved"),
    /** Being studied or settled (đang nghiên cứu, tiếp thu để giải quyết). */
    IN_PROGRESS("đang giải quyết", "in progress"),
    /** Explained, or information given (giải trình, cung cấp thông tin). */
    EXPLAINED("giải trình, cung cấp thông tin", "explained"),
    /** To be settled later (sẽ giải quyết): a class of local regulations only. */
    WILL_RESOLVE("sẽ giải quyết", "to be resolved"),
    /** Without an answer (chưa trả lời); no answer can say so, it is only counted. */
    UNANSWERED("chưa trả lời", "unanswered");

    /**
     * Whether nothing more is to be done.
     *
     * @return true of what is resolved or explained
     */
    public boolean isFinal() {
        return this == RESOLVED || this == EXPLAINED;
    }

    private final Phrase label;

    PetitionResult(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

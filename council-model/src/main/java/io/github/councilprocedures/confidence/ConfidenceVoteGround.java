package io.github.councilprocedures.confidence;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Why a vote of confidence was put (căn cứ bỏ phiếu tín nhiệm). */
public enum ConfidenceVoteGround implements Labelled {
    /** Delegates recommended it (kiến nghị của đại biểu). */
    DELEGATES("kiến nghị của đại biểu HĐND", "recommendation of delegates"),
    /** The Fatherland Front of the level recommended it (kiến nghị của Ủy ban Mặt trận Tổ quốc). */
    FRONT("kiến nghị của Ủy ban Mặt trận Tổ quốc cùng cấp", "recommendation of the Fatherland Front"),
    /** A confidence poll had rated the person low (tín nhiệm thấp). */
    LOW_CONFIDENCE("kết quả lấy phiếu tín nhiệm thấp", "low rating in a confidence poll"),
    /** Any other ground. */
    OTHER("căn cứ khác", "another ground");

    private final Phrase label;

    ConfidenceVoteGround(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.meeting;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A kind of briefing conference (loại hội nghị). No law makes any of them a duty. */
public enum BriefingKind implements Labelled {
    /** A briefing with the committees of the same council (giao ban với các Ban). */
    COMMITTEE_BRIEFING("hội nghị giao ban với các Ban", "briefing with the committees"),
    /** A briefing with the Standing Committees of the councils below (giao ban với Thường trực HĐND cấp dưới). */
    LOWER_LEVEL_BRIEFING(
            "hội nghị giao ban với Thường trực HĐND cấp dưới", "briefing with the lower Standing Committees"),
    /** A conference that sums up a period (sơ kết, tổng kết). */
    SUMMARY_CONFERENCE("hội nghị sơ kết, tổng kết", "summary conference"),
    /** A conference on what was learned from a session or campaign (rút kinh nghiệm). */
    LESSONS_LEARNED("hội nghị rút kinh nghiệm", "lessons-learned conference");

    private final Phrase label;

    BriefingKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

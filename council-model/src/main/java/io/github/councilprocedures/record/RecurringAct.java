package io.github.councilprocedures.record;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** An act that is due again and again (việc phải làm định kỳ). Not a list of the acts themselves: where more is known of each than its day, it has a type of its own. */
public enum RecurringAct implements Labelled {
    /** The Standing Committee informs the Fatherland Front of what the council does (thông báo cho UBMTTQ về hoạt động của HĐND). */
    FRONT_NOTICE("thông báo cho Ủy ban MTTQ về hoạt động của HĐND", "notice to the Fatherland Front"),
    /** The Chair of the council receives citizens in person (Chủ tịch HĐND trực tiếp tiếp công dân), counted by days. */
    CITIZEN_RECEPTION("Chủ tịch HĐND trực tiếp tiếp công dân", "reception of citizens by the Chair"),
    /** The People's Committee meets regularly (phiên họp thường kỳ của UBND). */
    PEOPLES_COMMITTEE_MEETING("phiên họp thường kỳ của UBND", "regular meeting of the People's Committee"),
    /** The commune holds a dialogue with the people (hội nghị đối thoại với Nhân dân). */
    DIALOGUE("hội nghị đối thoại với Nhân dân", "dialogue with the people"),
    /** The Standing Committee meets the heads of the committees on supervision (Thường trực HĐND họp với các Ban về giám sát). */
    SUPERVISION_MEETING(
            "cuộc họp của Thường trực HĐND với lãnh đạo các Ban về hoạt động giám sát",
            "meeting of the Standing Committee with the heads of committees on supervision");

    private final Phrase label;

    RecurringAct(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

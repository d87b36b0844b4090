package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who is supervised, by kind (loại đối tượng chịu sự giám sát). All but the last stand in the locality of the council. */
public enum SuperviseeKind implements Labelled {
    /** The council's own Standing Committee (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee"),
    /** One of the council's own committees (Ban của HĐND). */
    COMMITTEE("Ban của HĐND", "committee"),
    /** The People's Committee of the same level (UBND cùng cấp). */
    PEOPLES_COMMITTEE("UBND cùng cấp", "People's Committee"),
    /** An agency of that People's Committee (cơ quan thuộc UBND cùng cấp). */
    DEPARTMENT("cơ quan thuộc UBND cùng cấp", "agency of the People's Committee"),
    /** The court of the same level (Tòa án nhân dân). */
    COURT("Tòa án nhân dân", "People's Court"),
    /** The procuracy of the same level (Viện kiểm sát nhân dân). */
    PROCURACY("Viện kiểm sát nhân dân", "People's Procuracy"),
    /** The body that enforces civil judgments (cơ quan thi hành án dân sự). */
    JUDGMENT_ENFORCEMENT("cơ quan thi hành án dân sự", "civil judgment enforcement"),
    /** A council of a lower level (HĐND cấp dưới). */
    LOWER_COUNCIL("HĐND cấp dưới", "lower council"),
    /** Another body, organisation or person of the locality (cơ quan, tổ chức, cá nhân khác ở địa phương). */
    OTHER_LOCAL("cơ quan, tổ chức, cá nhân khác ở địa phương", "another in the locality"),
    /** A body above the council or of another locality (cơ quan cấp trên, cơ quan ngoài địa phương). */
    OUTSIDE("cơ quan cấp trên, cơ quan ngoài địa phương", "a body above it or elsewhere");

    private final Phrase label;

    SuperviseeKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

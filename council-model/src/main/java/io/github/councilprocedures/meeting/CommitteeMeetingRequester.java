package io.github.councilprocedures.meeting;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who asked for a special meeting of the People's Committee (người yêu cầu họp UBND). Whether the law lets them is for rules. */
public enum CommitteeMeetingRequester implements Labelled {
    /** The Chair of the People's Committee (Chủ tịch UBND), who decides it. */
    CHAIR("Chủ tịch UBND", "Chair of the People's Committee"),
    /** The Chair of the People's Committee directly above (Chủ tịch UBND cấp trên trực tiếp). */
    SUPERIOR_CHAIR("Chủ tịch UBND cấp trên trực tiếp", "Chair of the People's Committee directly above"),
    /** The Prime Minister (Thủ tướng Chính phủ). */
    PRIME_MINISTER("Thủ tướng Chính phủ", "Prime Minister"),
    /** Members of the People's Committee (thành viên UBND). */
    MEMBERS("thành viên UBND", "members of the People's Committee"),
    /** Somebody whom the law does not name (người khác). */
    OTHER("người khác", "somebody else");

    private final Phrase label;

    CommitteeMeetingRequester(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

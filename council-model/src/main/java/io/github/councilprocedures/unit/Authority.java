package io.github.councilprocedures.unit;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A body or officer above a council that decides about it or approves its choices (cơ quan, người có thẩm quyền đối với HĐND).
 * Which of them the law names is for rules.
 */
public enum Authority implements Labelled {
    /** The National Assembly Standing Committee (Ủy ban Thường vụ Quốc hội). */
    NATIONAL_ASSEMBLY_STANDING_COMMITTEE("Ủy ban Thường vụ Quốc hội", "National Assembly Standing Committee"),
    /** The Prime Minister (Thủ tướng Chính phủ). */
    PRIME_MINISTER("Thủ tướng Chính phủ", "Prime Minister"),
    /** The provincial council (HĐND cấp tỉnh). */
    PROVINCIAL_COUNCIL("HĐND cấp tỉnh", "provincial council"),
    /** The Standing Committee of the provincial council (Thường trực HĐND cấp tỉnh). */
    PROVINCIAL_STANDING_COMMITTEE("Thường trực HĐND cấp tỉnh", "Standing Committee of the provincial council"),
    /** The Chair of the provincial People's Committee (Chủ tịch UBND cấp tỉnh). */
    PROVINCIAL_PEOPLES_COMMITTEE_CHAIR("Chủ tịch UBND cấp tỉnh", "Chair of the provincial People's Committee"),
    /** The district council (HĐND cấp huyện), until 2025-06-30. */
    DISTRICT_COUNCIL("HĐND cấp huyện", "district council"),
    /** The Standing Committee of the district council (Thường trực HĐND cấp huyện), until 2025-06-30. */
    DISTRICT_STANDING_COMMITTEE("Thường trực HĐND cấp huyện", "Standing Committee of the district council"),
    /** The Chair of the district People's Committee (Chủ tịch UBND cấp huyện), until 2025-06-30. */
    DISTRICT_PEOPLES_COMMITTEE_CHAIR("Chủ tịch UBND cấp huyện", "Chair of the district People's Committee"),
    /** Somebody else (cơ quan, người khác). */
    OTHER("cơ quan, người khác", "somebody else");

    private final Phrase label;

    Authority(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

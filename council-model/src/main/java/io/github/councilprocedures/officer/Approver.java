package io.github.councilprocedures.officer;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who approves that a post was filled or ended (người phê chuẩn). */
public enum Approver implements Labelled {
    /** The National Assembly Standing Committee (Ủy ban Thường vụ Quốc hội). */
    NATIONAL_ASSEMBLY_STANDING_COMMITTEE("Ủy ban Thường vụ Quốc hội", "National Assembly Standing Committee"),
    /** The Prime Minister (Thủ tướng Chính phủ). */
    PRIME_MINISTER("Thủ tướng Chính phủ", "Prime Minister"),
    /** The Standing Committee of the provincial council (Thường trực HĐND cấp tỉnh). */
    PROVINCIAL_STANDING_COMMITTEE("Thường trực HĐND cấp tỉnh", "provincial Standing Committee"),
    /** The Chair of the provincial People's Committee (Chủ tịch UBND cấp tỉnh). */
    PROVINCIAL_PEOPLES_COMMITTEE_CHAIR("Chủ tịch UBND cấp tỉnh", "Chair of the provincial People's Committee"),
    /** The Standing Committee of the district council (Thường trực HĐND cấp huyện), to 2025-06-30. */
    DISTRICT_STANDING_COMMITTEE("Thường trực HĐND cấp huyện", "district Standing Committee"),
    /** The Chair of the district People's Committee (Chủ tịch UBND cấp huyện), to 2025-06-30. */
    DISTRICT_PEOPLES_COMMITTEE_CHAIR("Chủ tịch UBND cấp huyện", "Chair of the district People's Committee"),
    /** Anybody else. */
    OTHER("cơ quan, người khác", "somebody else");

    private final Phrase label;

    Approver(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

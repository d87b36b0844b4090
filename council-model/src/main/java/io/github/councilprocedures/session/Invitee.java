package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who is invited to a session (thành phần được mời dự kỳ họp). */
public enum Invitee implements Labelled {
    /** The Standing Committee of the council directly above (đại diện Thường trực HĐND cấp trên trực tiếp). */
    SUPERIOR_STANDING_COMMITTEE("Thường trực HĐND cấp trên trực tiếp", "Standing Committee of the council above"),
    /** The People's Committee directly above (đại diện UBND cấp trên trực tiếp). */
    SUPERIOR_PEOPLES_COMMITTEE("UBND cấp trên trực tiếp", "People's Committee above"),
    /** The National Assembly Standing Committee (đại diện Ủy ban Thường vụ Quốc hội). */
    NATIONAL_ASSEMBLY_STANDING_COMMITTEE("Ủy ban Thường vụ Quốc hội", "National Assembly Standing Committee"),
    /** The Government (đại diện Chính phủ). */
    GOVERNMENT("Chính phủ", "Government"),
    /** Deputies of the National Assembly elected there (đại biểu Quốc hội được bầu tại địa phương). */
    NATIONAL_ASSEMBLY_DEPUTIES("đại biểu Quốc hội được bầu tại địa phương", "National Assembly deputies elected there"),
    /** Delegates of the council above elected there (đại biểu HĐND cấp trên được bầu tại địa phương). */
    SUPERIOR_DELEGATES(
            "đại biểu HĐND cấp trên được bầu tại địa phương", "delegates of the council above elected there"),
    /** Members of the People's Committee (thành viên UBND). */
    PEOPLES_COMMITTEE_MEMBERS("thành viên UBND", "members of the People's Committee"),
    /** The chief judge of the level (Chánh án Tòa án nhân dân). */
    CHIEF_JUDGE("Chánh án Tòa án nhân dân", "chief judge"),
    /** The chief procurator of the level (Viện trưởng Viện kiểm sát nhân dân). */
    CHIEF_PROCURATOR("Viện trưởng Viện kiểm sát nhân dân", "chief procurator"),
    /** The Chair of the Fatherland Front Committee (Chủ tịch Ủy ban MTTQ Việt Nam). */
    FRONT_CHAIR("Chủ tịch Ủy ban MTTQ Việt Nam", "Chair of the Fatherland Front Committee"),
    /** The heads of the socio-political organisations (người đứng đầu các tổ chức chính trị - xã hội). */
    HEADS_OF_SOCIO_POLITICAL_ORGANISATIONS(
            "người đứng đầu các tổ chức chính trị - xã hội", "heads of the socio-political organisations");

    private final Phrase label;

    Invitee(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

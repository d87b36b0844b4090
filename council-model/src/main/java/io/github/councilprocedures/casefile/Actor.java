package io.github.councilprocedures.casefile;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who takes a step of a case, or receives it (chủ thể thực hiện, nơi nhận). Not a person: names are not recorded here. */
public enum Actor implements Labelled {
    /** The council at a session (HĐND). */
    COUNCIL("HĐND", "the council"),
    /** The Standing Committee (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee"),
    /** A committee (Ban của HĐND). */
    COMMITTEE("Ban của HĐND", "committee"),
    /** The legal committee (Ban Pháp chế). */
    LEGAL_COMMITTEE("Ban Pháp chế", "legal committee"),
    /** A delegates' group (Tổ đại biểu HĐND). */
    DELEGATES_GROUP("Tổ đại biểu HĐND", "delegates' group"),
    /** A delegate, or the delegates (đại biểu HĐND). */
    DELEGATE("đại biểu HĐND", "delegate"),
    /** Who chairs the session or meeting (chủ tọa). */
    CHAIR("chủ tọa", "chair of the meeting"),
    /** A supervision team (Đoàn giám sát). */
    SUPERVISION_TEAM("Đoàn giám sát", "supervision team"),
    /** The leader of a supervision team (Trưởng Đoàn giám sát). */
    TEAM_LEADER("Trưởng Đoàn giám sát", "leader of the team"),
    /** The office of a provincial council, or what serves a council of another level (Văn phòng, bộ phận giúp việc của HĐND). */
    OFFICE("Văn phòng, bộ phận giúp việc của HĐND", "the council's office"),
    /** The head of that office (Chánh Văn phòng, người đứng đầu bộ phận giúp việc). */
    CHIEF_OF_OFFICE("Chánh Văn phòng, người đứng đầu bộ phận giúp việc", "head of the council's office"),
    /** The People's Committee of the same level (UBND). */
    PEOPLES_COMMITTEE("UBND", "People's Committee"),
    /** The court of the same level (Tòa án nhân dân). */
    COURT("Tòa án nhân dân", "People's Court"),
    /** The procuracy of the same level (Viện kiểm sát nhân dân). */
    PROCURACY("Viện kiểm sát nhân dân", "People's Procuracy"),
    /** The body that enforces civil judgments (cơ quan thi hành án dân sự). */
    JUDGMENT_ENFORCEMENT("cơ quan thi hành án dân sự", "civil judgment enforcement"),
    /** The committee of the Fatherland Front of the same level (Ủy ban MTTQ Việt Nam). */
    FATHERLAND_FRONT("Ủy ban MTTQ Việt Nam", "Fatherland Front committee"),
    /** Voters (cử tri). */
    VOTERS("cử tri", "voters"),
    /** A citizen who complains or petitions (công dân). */
    CITIZEN("công dân", "citizen"),
    /** Those who are supervised (cơ quan, tổ chức, cá nhân chịu sự giám sát). */
    SUPERVISEE("cơ quan, tổ chức, cá nhân chịu sự giám sát", "those supervised"),
    /** A deputy head who reports for the head (cấp phó của người đứng đầu cơ quan chịu sự giám sát). */
    DEPUTY_OF_SUPERVISEE("cấp phó của người đứng đầu cơ quan chịu sự giám sát", "deputy head of those supervised"),
    /** Who is questioned (người bị chất vấn). */
    QUESTIONED_PERSON("người bị chất vấn", "person questioned"),
    /** Another person who answers what is his own responsibility (người khác được mời trả lời). */
    OTHER_INVITED_PERSON("người khác được mời trả lời", "another person invited"),
    /** Who is required to explain (người được yêu cầu giải trình). */
    PERSON_REQUIRED("người được yêu cầu giải trình", "person required to explain"),
    /** Who issued a legal document (cơ quan ban hành văn bản). */
    ISSUER("cơ quan ban hành văn bản", "issuing body"),
    /** The head of that body (người đứng đầu cơ quan ban hành văn bản). */
    HEAD_OF_ISSUER("người đứng đầu cơ quan ban hành văn bản", "head of the issuing body"),
    /** Who made a report (cơ quan có báo cáo). */
    AUTHOR("cơ quan có báo cáo", "author of the report"),
    /** The head of that body (người đứng đầu cơ quan có báo cáo). */
    HEAD_OF_AUTHOR("người đứng đầu cơ quan có báo cáo", "head of the author of the report"),
    /** The body or person competent to settle a matter (cơ quan, người có thẩm quyền giải quyết). */
    COMPETENT_BODY("cơ quan, người có thẩm quyền giải quyết", "competent body"),
    /** The head of the body directly above (người đứng đầu cơ quan cấp trên trực tiếp). */
    SUPERIOR_BODY("người đứng đầu cơ quan cấp trên trực tiếp", "head of the directly superior body"),
    /** Bodies, organisations and persons concerned (cơ quan, tổ chức, cá nhân có liên quan). */
    RELATED_BODIES("cơ quan, tổ chức, cá nhân có liên quan", "others concerned"),
    /** Who is polled or voted on (người được lấy phiếu, bỏ phiếu tín nhiệm). */
    PERSON_CONCERNED("người được lấy phiếu, bỏ phiếu tín nhiệm", "officer concerned"),
    /** Who proposed the officer for the post (cơ quan, người giới thiệu để bầu). */
    PROPOSER_OF_POST("cơ quan, người giới thiệu để bầu", "who proposed the officer"),
    /** The board that counts ballots (Ban kiểm phiếu). */
    COUNTING_BOARD("Ban kiểm phiếu", "counting board"),
    /** The Standing Committee of the council directly above (Thường trực HĐND cấp trên trực tiếp). */
    SUPERIOR_STANDING_COMMITTEE("Thường trực HĐND cấp trên trực tiếp", "Standing Committee of the council above"),
    /** The Standing Committee of the National Assembly (Ủy ban Thường vụ Quốc hội). */
    NATIONAL_ASSEMBLY_STANDING_COMMITTEE("Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly"),
    /** Who approves the result of an election or dismissal (cơ quan, người có thẩm quyền phê chuẩn). */
    APPROVING_BODY("cơ quan, người có thẩm quyền phê chuẩn", "approving body"),
    /** The Standing Committees of the councils below (Thường trực HĐND cấp dưới). */
    LOWER_STANDING_COMMITTEE("Thường trực HĐND cấp dưới", "Standing Committees of the councils below"),
    /** The Standing Committee of the council where voters are met (Thường trực HĐND nơi tiếp xúc cử tri). */
    HOST_STANDING_COMMITTEE("Thường trực HĐND nơi tiếp xúc cử tri", "Standing Committee of the place of contact"),
    /** The delegation of National Assembly deputies of the province (Đoàn đại biểu Quốc hội). */
    NATIONAL_ASSEMBLY_DELEGATION("Đoàn đại biểu Quốc hội", "National Assembly delegation"),
    /** The Front's work board of a village or residential group (Ban Công tác Mặt trận). */
    FRONT_WORK_BOARD("Ban Công tác Mặt trận", "Front work board"),
    /** The Party's propaganda board (Ban Tuyên giáo). */
    PROPAGANDA_BOARD("Ban Tuyên giáo", "Party propaganda board"),
    /** Who drafts a text (cơ quan chủ trì soạn thảo). */
    DRAFTER("cơ quan chủ trì soạn thảo", "drafting body"),
    /** Who sent a letter (người gửi đơn). */
    SENDER("người gửi đơn", "sender of the letter"),
    /** Who forwarded a petition or letter (cơ quan, đại biểu đã chuyển). */
    FORWARDER("cơ quan, đại biểu đã chuyển", "who forwarded it"),
    /** Everybody (công chúng), where something is made public. */
    PUBLIC("công chúng", "the public"),
    /** Somebody else (chủ thể khác). */
    OTHER("chủ thể khác", "another");

    private final Phrase label;

    Actor(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

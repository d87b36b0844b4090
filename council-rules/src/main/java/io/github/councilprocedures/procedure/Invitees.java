package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.session.SessionFacts.CONCERNS_FRONT;
import static io.github.councilprocedures.session.SessionFacts.INVITED;
import static io.github.councilprocedures.session.SessionFacts.LEVEL;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static io.github.councilprocedures.session.SittingFacts.HELD_ON;
import static io.github.councilprocedures.session.SittingFacts.OFFICIALS_CONCERNED;
import static io.github.councilprocedures.session.SittingFacts.OFFICIALS_PRESENT;
import static io.github.councilprocedures.session.SittingFacts.PLENARY;
import static io.github.councilprocedures.session.SittingFacts.SITTING;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.Invitee;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SittingOfSession;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Who comes to a session besides the delegates (thành phần được mời, người có trách nhiệm tham dự). */
final class Invitees {

    private Invitees() {}

    /** Those who are invited (được mời tham dự), by level. */
    static final Rule<Session> INVITED_BY_LEVEL = Rule.about(SESSION, "session.invitees.must")
            .titled("Thành phần được mời dự kỳ họp", "Those invited to a session")
            .because(
                    "Cơ quan cấp trên và các cơ quan cùng cấp cần nghe và trả lời Hội đồng nhân dân.",
                    "The bodies above and those of the level need to hear and to answer the council.")
            .leavingOut(
                    "Người đã là đại biểu HĐND không phải mời, ở đây coi như đã có mặt; cấp xã không có Tòa án, Viện"
                            + " kiểm sát; trường hợp địa phương không có đại biểu Quốc hội hoặc đại biểu HĐND cấp"
                            + " trên.",
                    "Those who are delegates need no invitation and count as invited; a commune has no court or"
                            + " procuracy; places without National Assembly deputies or delegates of the council"
                            + " above.")
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(81).clause(1), LAW_77_2015.article(81).clause(2))
            .requires(LEVEL.when(
                            UnitLevel.PROVINCE,
                            INVITED.includes(
                                    Invitee.NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
                                    Invitee.GOVERNMENT,
                                    Invitee.NATIONAL_ASSEMBLY_DEPUTIES,
                                    Invitee.PEOPLES_COMMITTEE_MEMBERS,
                                    Invitee.CHIEF_JUDGE,
                                    Invitee.CHIEF_PROCURATOR))
                    .when(
                            UnitLevel.DISTRICT,
                            INVITED.includes(
                                    Invitee.SUPERIOR_STANDING_COMMITTEE,
                                    Invitee.SUPERIOR_PEOPLES_COMMITTEE,
                                    Invitee.NATIONAL_ASSEMBLY_DEPUTIES,
                                    Invitee.SUPERIOR_DELEGATES,
                                    Invitee.PEOPLES_COMMITTEE_MEMBERS,
                                    Invitee.CHIEF_JUDGE,
                                    Invitee.CHIEF_PROCURATOR))
                    .when(
                            UnitLevel.COMMUNE,
                            INVITED.includes(
                                    Invitee.SUPERIOR_STANDING_COMMITTEE,
                                    Invitee.SUPERIOR_PEOPLES_COMMITTEE,
                                    Invitee.NATIONAL_ASSEMBLY_DEPUTIES,
                                    Invitee.SUPERIOR_DELEGATES,
                                    Invitee.PEOPLES_COMMITTEE_MEMBERS)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34))
            .leftToRegulation()
            .otherwise(
                    "Chưa mời: {lacking}. Thành phần phải mời: {wanted}.",
                    "Not invited: {lacking}. To be invited: {wanted}.");

    /** The Front and the socio-political organisations (MTTQ và các tổ chức chính trị - xã hội) are invited. */
    static final Rule<Session> FRONT_INVITED = Rule.about(SESSION, "session.invitees.front")
            .titled("Mời Chủ tịch Ủy ban MTTQ và người đứng đầu các tổ chức chính trị - xã hội", "Inviting the Front")
            .because(
                    "Mặt trận phối hợp với chính quyền và tập hợp ý kiến của Nhân dân.",
                    "The Front works with the authorities and gathers what the people think.")
            .leavingOut(
                    "Phiên họp của UBND về các vấn đề có liên quan.",
                    "Meetings of the People's Committee on matters that concern them.")
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(15).clause(2))
            .requires(Requirement.any(
                    frontInvited(),
                    CONCERNS_FRONT.when(
                            false,
                            Requirement.unclear(
                                    "Cụm từ “khi bàn về các vấn đề có liên quan” có thể giới hạn cả kỳ họp HĐND hoặc"
                                            + " chỉ phiên họp UBND.",
                                    "The words “when matters concerning them are discussed” may limit sessions of the"
                                            + " council too, or meetings of the People's Committee only."))))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(7).clause(2))
            .requires(frontInvited())
            .otherwise(
                    "Chưa mời: {lacking}. Thành phần phải mời: {wanted}.",
                    "Not invited: {lacking}. To be invited: {wanted}.");

    private static Requirement<Session> frontInvited() {
        return INVITED.includes(Invitee.FRONT_CHAIR, Invitee.HEADS_OF_SOCIO_POLITICAL_ORGANISATIONS);
    }

    /**
     * Members of the People's Committee, chief judge and procurator come when their field is discussed (lĩnh vực mình).
     */
    static final Rule<SittingOfSession> OFFICIALS_ATTEND = Rule.about(SITTING, "session.officials.attendance-duty")
            .titled("Trách nhiệm tham dự phiên họp toàn thể", "Duty to attend plenary sittings")
            .because(
                    "Người phụ trách lĩnh vực phải có mặt để báo cáo, giải trình.",
                    "Whoever answers for a field must be there to report and explain.")
            .leavingOut(
                    "Quyền và trách nhiệm phát biểu; người đồng thời là đại biểu HĐND (theo quy định về đại biểu).",
                    "Their right and duty to speak; those who are delegates too, whom other clauses bind.")
            .appliesWhen(PLENARY.is(true))
            .governedBy(HELD_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(81).clause(2))
            .requires(OFFICIALS_PRESENT.atLeast(OFFICIALS_CONCERNED))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34))
            .leftToRegulation()
            .otherwise(
                    "Có {officialsPresent} trên {officialsConcerned} người có lĩnh vực được thảo luận tham dự phiên"
                            + " họp.",
                    "{officialsPresent} of {officialsConcerned} officials whose field was discussed came to the"
                            + " sitting.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(INVITED_BY_LEVEL, FRONT_INVITED, OFFICIALS_ATTEND);
}

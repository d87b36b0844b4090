package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.CITIZEN_RECEPTION_LAW_42_2013;
import static io.github.councilprocedures.instrument.Instruments.DECREE_154_2026;
import static io.github.councilprocedures.letter.ReceptionFacts.GROUND;
import static io.github.councilprocedures.letter.ReceptionFacts.GROUND_COMPLETE_ON;
import static io.github.councilprocedures.letter.ReceptionFacts.NOTICE_ON;
import static io.github.councilprocedures.letter.ReceptionFacts.REFUSAL;
import static io.github.councilprocedures.letter.ReceptionFacts.REFUSED_BY;
import static io.github.councilprocedures.letter.ReceptionFacts.REFUSED_ON;
import static io.github.councilprocedures.letter.ReceptionHolder.COUNCIL_CHAIR;
import static io.github.councilprocedures.letter.ReceptionHolder.DELEGATE;
import static io.github.councilprocedures.letter.ReceptionHolder.PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.letter.RefusalGround.ANSWERED_BEFORE;
import static io.github.councilprocedures.letter.RefusalGround.DANGEROUS_OBJECTS;
import static io.github.councilprocedures.letter.RefusalGround.DISORDER;
import static io.github.councilprocedures.letter.RefusalGround.FINAL_JUDGMENT;
import static io.github.councilprocedures.letter.RefusalGround.HANDLED_ELSEWHERE;
import static io.github.councilprocedures.letter.RefusalGround.INCAPABLE_STATE;
import static io.github.councilprocedures.letter.RefusalGround.NO_LAWFUL_REPRESENTATIVE;
import static io.github.councilprocedures.letter.RefusalGround.NO_SECURITY_CHECK;
import static io.github.councilprocedures.letter.RefusalGround.OTHER_LAWFUL;
import static io.github.councilprocedures.letter.RefusalGround.OUT_OF_SCOPE;
import static io.github.councilprocedures.letter.RefusalGround.SETTLED_AND_REVIEWED;
import static io.github.councilprocedures.letter.RefusalGround.THREAT_OR_INSULT;
import static io.github.councilprocedures.letter.RefusalGround.UNAUTHORISED_RECORDING;
import static io.github.councilprocedures.letter.RefusalGround.UNPROVEN_REPRESENTATIVE;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.letter.RefusalOfReception;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/**
 * Refusals to receive a citizen (từ chối tiếp công dân). From 2026-07-01 a decree details the grounds for administrative bodies;
 * Resolution 116/2025, which is for councils, could not be read.
 */
final class ReceptionRefusals {

    private ReceptionRefusals() {}

    /** Nobody is refused but on a ground that the law names (chỉ được từ chối trong các trường hợp luật định). */
    static final Rule<RefusalOfReception> REFUSAL_GROUND = Rule.about(REFUSAL, "letter.refusal.ground")
            .titled("Căn cứ từ chối tiếp công dân", "Grounds for refusing to receive a citizen")
            .because(
                    "Được tiếp là quyền của công dân; từ chối là ngoại lệ.",
                    "To be received is a citizen's right; a refusal is the exception.")
            .leavingOut(
                    "Việc giải thích trực tiếp lý do từ chối cho công dân.",
                    "That the reason is explained to the person on the spot.")
            .governedBy(REFUSED_ON)
            .from("2014-07-01")
            .under(CITIZEN_RECEPTION_LAW_42_2013.article(9))
            .requires(GROUND.oneOf(INCAPABLE_STATE, THREAT_OR_INSULT, SETTLED_AND_REVIEWED, OTHER_LAWFUL))
            .from("2026-07-01")
            .under(
                    CITIZEN_RECEPTION_LAW_42_2013.article(9),
                    DECREE_154_2026.article(4).clause(1))
            .requires(REFUSED_BY
                    .when(
                            PEOPLES_COMMITTEE_CHAIR,
                            GROUND.oneOf(
                                    INCAPABLE_STATE,
                                    THREAT_OR_INSULT,
                                    SETTLED_AND_REVIEWED,
                                    DANGEROUS_OBJECTS,
                                    NO_SECURITY_CHECK,
                                    UNAUTHORISED_RECORDING,
                                    DISORDER,
                                    NO_LAWFUL_REPRESENTATIVE,
                                    UNPROVEN_REPRESENTATIVE,
                                    OUT_OF_SCOPE,
                                    ANSWERED_BEFORE,
                                    FINAL_JUDGMENT,
                                    HANDLED_ELSEWHERE))
                    .when(DELEGATE, lawfulForCouncils())
                    .when(COUNCIL_CHAIR, lawfulForCouncils()))
            .otherwise(
                    "Từ chối tiếp công dân với căn cứ: {ground}; chỉ được từ chối khi: {allowed}.",
                    "A citizen was refused on the ground: {ground}; the law allows it for: {allowed}.");

    /** Two of the grounds are put into a written notice within 3 working days (03 ngày làm việc). */
    static final Rule<RefusalOfReception> REFUSAL_NOTICE = Rule.about(REFUSAL, "letter.refusal.notice")
            .titled("Thông báo từ chối tiếp công dân", "Written notice of a refusal")
            .because(
                    "Công dân cần văn bản để biết vì sao không được tiếp nữa và để khiếu nại.",
                    "A person needs a paper to know why he is no longer received, and to complain of it.")
            .leavingOut("Mẫu thông báo.", "The form of the notice.")
            .appliesWhen(GROUND.oneOf(SETTLED_AND_REVIEWED, ANSWERED_BEFORE))
            .governedBy(GROUND_COMPLETE_ON)
            .from("2026-07-01")
            .under(DECREE_154_2026.article(4).clause(3))
            .requires(REFUSED_BY
                    .when(
                            PEOPLES_COMMITTEE_CHAIR,
                            NOTICE_ON.within(3, WORKING_DAYS).after(GROUND_COMPLETE_ON))
                    .when(DELEGATE, unreadForCouncils())
                    .when(COUNCIL_CHAIR, unreadForCouncils()))
            .otherwise(
                    "Có đủ căn cứ từ chối ngày {groundCompleteOn}, phải ban hành thông báo chậm nhất ngày {due}; đã ban hành ngày"
                            + " {noticeOn}.",
                    "The ground was complete on {groundCompleteOn} and a notice due by {due}; it was issued on {noticeOn}.");

    /** The decree names the three grounds that the law keeps; its own ten are for the executive. */
    private static Requirement<RefusalOfReception> lawfulForCouncils() {
        return any(GROUND.oneOf(INCAPABLE_STATE, THREAT_OR_INSULT, SETTLED_AND_REVIEWED), unreadForCouncils());
    }

    private static Requirement<RefusalOfReception> unreadForCouncils() {
        return unclear(
                "Nghị định số 154/2026/NĐ-CP chỉ áp dụng cho cơ quan hành chính; chưa đọc được Nghị quyết số 116/2025/UBTVQH15.",
                "Decree No. 154/2026/NĐ-CP is for administrative bodies; Resolution No. 116/2025/UBTVQH15 could not be read.");
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(REFUSAL_GROUND, REFUSAL_NOTICE);
}

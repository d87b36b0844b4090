package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.CITIZEN_RECEPTION_LAW_42_2013;
import static io.github.councilprocedures.instrument.Instruments.LAW_136_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_116_2025;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_759_2014;
import static io.github.councilprocedures.letter.ReceptionFacts.EXPECTED_ON;
import static io.github.councilprocedures.letter.ReceptionFacts.HEAD_LEVEL;
import static io.github.councilprocedures.letter.ReceptionFacts.HEAD_RECEPTIONS;
import static io.github.councilprocedures.letter.ReceptionFacts.HEAD_YEAR_ENDS_ON;
import static io.github.councilprocedures.letter.ReceptionFacts.HEAD_YEAR_STARTS_ON;
import static io.github.councilprocedures.letter.ReceptionFacts.HELD_BY;
import static io.github.councilprocedures.letter.ReceptionFacts.HELD_ON;
import static io.github.councilprocedures.letter.ReceptionFacts.LEVEL;
import static io.github.councilprocedures.letter.ReceptionFacts.ORGANISER;
import static io.github.councilprocedures.letter.ReceptionFacts.PLACE;
import static io.github.councilprocedures.letter.ReceptionFacts.POSTPONED;
import static io.github.councilprocedures.letter.ReceptionFacts.POSTPONED_WITH_REASON;
import static io.github.councilprocedures.letter.ReceptionFacts.POSTPONEMENT_NOTIFIED_ON;
import static io.github.councilprocedures.letter.ReceptionFacts.RECEPTION;
import static io.github.councilprocedures.letter.ReceptionFacts.RECEPTIONS;
import static io.github.councilprocedures.letter.ReceptionFacts.SCHEDULED_ON;
import static io.github.councilprocedures.letter.ReceptionFacts.SCHEDULE_POSTED_ON;
import static io.github.councilprocedures.letter.ReceptionHolder.COUNCIL_CHAIR;
import static io.github.councilprocedures.letter.ReceptionHolder.DELEGATE;
import static io.github.councilprocedures.letter.ReceptionPlace.CONSTITUENCY;
import static io.github.councilprocedures.letter.ReceptionPlace.PEOPLES_COMMITTEE_OFFICE;
import static io.github.councilprocedures.letter.ReceptionPlace.RECEPTION_OFFICE;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;
import static io.github.councilprocedures.unit.UnitLevel.COMMUNE;
import static io.github.councilprocedures.unit.UnitLevel.DISTRICT;
import static io.github.councilprocedures.unit.UnitLevel.PROVINCE;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.letter.HeadReceptions;
import io.github.councilprocedures.letter.ReceptionDay;
import io.github.councilprocedures.letter.ReceptionOrganiser;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.time.PeriodKind;
import java.util.List;

/**
 * The reception of citizens (tiếp công dân) by delegates: schedule, place, organiser; and by the Chair of the People's
 * Committee, as far as a council supervises it. The quarterly day of the Chair of the council stands among the recurring acts.
 *
 * <p>From 2026-07-01 Law 136/2025 amends the law on reception, and Resolution 116/2025, whose first day is not known either, details
 * it for councils; neither could be read.
 */
final class Receptions {

    private Receptions() {}

    /** The schedule is posted 5 working days before (niêm yết chậm nhất 05 ngày làm việc). */
    static final Rule<ReceptionDay> SCHEDULE = unreadFromLaw136(Rule.about(RECEPTION, "letter.reception.schedule")
                    .titled("Niêm yết lịch tiếp công dân của đại biểu HĐND", "Schedule of receptions by delegates")
                    .because(
                            "Công dân phải biết trước ngày nào, ở đâu có đại biểu tiếp.",
                            "Citizens must know beforehand when and where a delegate receives them.")
                    .leavingOut(
                            "Nơi niêm yết; lịch của đại biểu Quốc hội và của người đứng đầu cơ quan.",
                            "Where it is posted; the schedules of National Assembly deputies and of heads of bodies.")
                    .appliesWhen(HELD_BY.oneOf(DELEGATE, COUNCIL_CHAIR))
                    .governedBy(SCHEDULED_ON)
                    .from("2014-07-01")
                    .under(
                            CITIZEN_RECEPTION_LAW_42_2013.article(24).clause(3),
                            CITIZEN_RECEPTION_LAW_42_2013.article(24).clause(4))
                    .requires(SCHEDULE_POSTED_ON.atLeast(5, WORKING_DAYS).before(SCHEDULED_ON)))
            .otherwise(
                    "Lịch tiếp công dân ngày {scheduledOn} được niêm yết trước {days} ngày làm việc, ít hơn {required} ngày.",
                    "The schedule for {scheduledOn} was posted {days} working day(s) before, fewer than {required}.");

    /** A posted day is put off for a good reason only, and the new time is notified (lùi lịch, thông báo). */
    static final Rule<ReceptionDay> POSTPONEMENT = unreadFromLaw136(Rule.about(
                            RECEPTION, "letter.reception.postponement")
                    .titled("Lùi lịch tiếp công dân", "Postponed reception")
                    .because(
                            "Công dân đã đi đến nơi tiếp theo lịch không thể ra về mà không biết khi nào được tiếp.",
                            "Who came by the schedule must learn when he will be received instead.")
                    .leavingOut(
                            "Thế nào là lý do chính đáng; thông báo trước bao nhiêu ngày.",
                            "What a good reason is, and how many days ahead the notice is.")
                    .appliesWhen(HELD_BY.oneOf(DELEGATE, COUNCIL_CHAIR), POSTPONED.is(true))
                    .governedBy(SCHEDULED_ON)
                    .from("2014-07-01")
                    .under(CITIZEN_RECEPTION_LAW_42_2013.article(24).clause(4))
                    .requires(all(POSTPONED_WITH_REASON.is(true), present(POSTPONEMENT_NOTIFIED_ON, EXPECTED_ON))))
            .otherwise(
                    "Lịch tiếp công dân bị lùi; có lý do chính đáng: {postponedWithReason}.",
                    "The reception was postponed; for a good reason: {postponedWithReason}.");

    /** Where delegates receive: at the office of reception or in their constituency; of a commune at the People's Committee. */
    static final Rule<ReceptionDay> AT_A_PLACE = unreadFromLaw136(Rule.about(RECEPTION, "letter.reception.place")
                    .titled("Nơi tiếp công dân của đại biểu HĐND", "Place of receptions by delegates")
                    .because(
                            "Công dân phải tìm được đại biểu ở nơi luật đã định.",
                            "Citizens must find a delegate where the law says.")
                    .appliesWhen(HELD_BY.oneOf(DELEGATE, COUNCIL_CHAIR))
                    .governedBy(SCHEDULED_ON)
                    .from("2014-07-01")
                    .under(CITIZEN_RECEPTION_LAW_42_2013.article(22).clause(1))
                    .requires(LEVEL.when(PROVINCE, PLACE.oneOf(RECEPTION_OFFICE, CONSTITUENCY))
                            .when(DISTRICT, PLACE.oneOf(RECEPTION_OFFICE, CONSTITUENCY))
                            .when(COMMUNE, PLACE.is(PEOPLES_COMMITTEE_OFFICE)))
                    .from("2025-07-01")
                    .under(
                            CITIZEN_RECEPTION_LAW_42_2013.article(22).clause(1),
                            LAW_72_2025.article(51).clause(3))
                    .requires(LEVEL.when(PROVINCE, PLACE.oneOf(RECEPTION_OFFICE, CONSTITUENCY))
                            .when(COMMUNE, PLACE.is(PEOPLES_COMMITTEE_OFFICE))))
            .otherwise(
                    "Đại biểu HĐND {level} tiếp công dân tại: {at}; luật quy định: {allowed}.",
                    "A delegate ({level}) received citizens at: {at}; the law provides for: {allowed}.");

    /**
     * Who organises it: in a province or district the Standing Committee. For a commune the law of 2013 names the Chair of the
     * council, since communes had no Standing Committee then (C9); the laws on local government name the Standing Committee of
     * every level. Both stand side by side, so neither is at fault.
     */
    static final Rule<ReceptionDay> ORGANISED = Rule.about(RECEPTION, "letter.reception.organiser")
            .titled("Tổ chức để đại biểu HĐND tiếp công dân", "Who organises receptions by delegates")
            .because(
                    "Phải có người sắp xếp lịch và nơi tiếp thì đại biểu mới tiếp được công dân.",
                    "Somebody has to arrange days and places for delegates to receive citizens.")
            .leavingOut(
                    "Quy chế, việc cử công chức tiếp thường xuyên, đôn đốc, kiểm tra việc giải quyết, tổng hợp báo cáo kỳ họp.",
                    "Rules of reception, civil servants on duty, urging and examining settlement, the report to the session.")
            .appliesWhen(HELD_BY.oneOf(DELEGATE, COUNCIL_CHAIR))
            .governedBy(SCHEDULED_ON)
            .from("2014-07-01")
            .under(CITIZEN_RECEPTION_LAW_42_2013.article(22).clause(2))
            .requires(organisedBy(ORGANISER.is(ReceptionOrganiser.COUNCIL_CHAIR)))
            .from("2016-01-01")
            .under(
                    CITIZEN_RECEPTION_LAW_42_2013.article(22).clause(2),
                    LAW_77_2015.article(104).clause(5),
                    LAW_77_2015.article(107).clause(1))
            .requires(organisedBy(
                    ORGANISER.oneOf(ReceptionOrganiser.COUNCIL_CHAIR, ReceptionOrganiser.STANDING_COMMITTEE)))
            .from("2025-03-01")
            .under(CITIZEN_RECEPTION_LAW_42_2013.article(22).clause(2), LAW_65_2025.whole())
            .requires(organisedBy(any(
                    ORGANISER.is(ReceptionOrganiser.COUNCIL_CHAIR),
                    unclear(
                            "Luật Tiếp công dân giao Chủ tịch HĐND cấp xã; chưa đọc được Luật số 65/2025/QH15 giao cho ai.",
                            "The law on reception names the Chair of a commune's council; whom Law 65/2025/QH15 names"
                                    + " could not be read."))))
            .from("2025-06-16")
            .under(
                    CITIZEN_RECEPTION_LAW_42_2013.article(22).clause(2),
                    LAW_72_2025.article(31).clause(6))
            .requires(organisedBy(
                    ORGANISER.oneOf(ReceptionOrganiser.COUNCIL_CHAIR, ReceptionOrganiser.STANDING_COMMITTEE)))
            .from("2026-07-01")
            .under(LAW_72_2025.article(31).clause(6))
            .under(LAW_136_2025)
            .requires(organisedBy(any(
                    ORGANISER.is(ReceptionOrganiser.STANDING_COMMITTEE),
                    unclear(
                            "Luật Tổ chức chính quyền địa phương giao Thường trực HĐND; chưa đọc được Luật số 136/2025/QH15 còn"
                                    + " giao Chủ tịch HĐND cấp xã hay không.",
                            "The law on local government names the Standing Committee; whether Law 136/2025/QH15 still names"
                                    + " the Chair of a commune's council could not be read."))))
            .otherwise(
                    "Tiếp công dân của đại biểu HĐND {level} do {organiser} tổ chức; luật giao cho: {allowed}.",
                    "Receptions by delegates ({level}) were organised by: {organiser}; it is for: {allowed}.");

    /** Who received reports the result (báo cáo kết quả tiếp công dân); a number stands in local regulations only. */
    static final Rule<ReceptionDay> REPORT = Rule.about(RECEPTION, "letter.reception.report")
            .titled("Báo cáo kết quả tiếp công dân của đại biểu", "Report of a delegate on a reception")
            .because(
                    "Thường trực HĐND theo dõi, đôn đốc những việc đại biểu đã tiếp nhận.",
                    "The Standing Committee follows up what delegates took in.")
            .appliesWhen(HELD_BY.oneOf(DELEGATE, COUNCIL_CHAIR))
            .governedBy(HELD_ON)
            .from("2014-07-01")
            .under(RESOLUTION_759_2014)
            .notEncoded()
            .otherwise("Chưa báo cáo kết quả tiếp công dân.", "The result of the reception was not reported.");

    /** The Chair of a People's Committee receives each month in person (C18); that of a council each quarter, elsewhere. */
    static final Rule<HeadReceptions> BY_HEAD = unreadFromLaw136(Rule.about(HEAD_RECEPTIONS, "letter.reception.head")
                    .titled(
                            "Chủ tịch UBND trực tiếp tiếp công dân",
                            "Receptions by the Chair of the People's Committee")
                    .because(
                            "Người đứng đầu phải trực tiếp nghe dân; HĐND giám sát việc đó.",
                            "The head must hear the people in person, and the council supervises that.")
                    .leavingOut(
                            "Chủ tịch UBND cấp xã mỗi tuần ít nhất 01 ngày (điểm d khoản 2 Điều 15): thư viện không đếm tuần. Người"
                                    + " đứng đầu các cơ quan khác (khoản 2 Điều 18).",
                            "The Chair of a commune's People's Committee, a day each week (Article 15, Clause 2, Point d): the"
                                    + " library counts no weeks. Heads of other bodies (Article 18, Clause 2).")
                    .governedOver(HEAD_YEAR_STARTS_ON, HEAD_YEAR_ENDS_ON)
                    .from("2014-07-01")
                    .under(
                            CITIZEN_RECEPTION_LAW_42_2013.article(12).clause(5),
                            CITIZEN_RECEPTION_LAW_42_2013.article(13).clause(5))
                    .requires(HEAD_LEVEL
                            .when(
                                    PROVINCE,
                                    RECEPTIONS
                                            .atLeast(1)
                                            .per(PeriodKind.MONTH)
                                            .under(CITIZEN_RECEPTION_LAW_42_2013
                                                    .article(12)
                                                    .clause(5)))
                            .when(
                                    DISTRICT,
                                    RECEPTIONS
                                            .atLeast(2)
                                            .per(PeriodKind.MONTH)
                                            .under(CITIZEN_RECEPTION_LAW_42_2013
                                                    .article(13)
                                                    .clause(5)))))
            .otherwise(
                    "Chủ tịch UBND tiếp công dân {counted} ngày; cần mỗi tháng ít nhất {required} ngày, tổng cộng {needed}.",
                    "The Chair of the People's Committee received citizens on {counted} day(s); at least {required} a month"
                            + " is needed, {needed} in all.");

    private static Requirement<ReceptionDay> organisedBy(Requirement<ReceptionDay> ofCommune) {
        return LEVEL.when(PROVINCE, ORGANISER.is(ReceptionOrganiser.STANDING_COMMITTEE))
                .when(DISTRICT, ORGANISER.is(ReceptionOrganiser.STANDING_COMMITTEE))
                .when(COMMUNE, ofCommune);
    }

    static <S extends Subject> Rule.Draft<S> unreadFromLaw136(Rule.Draft<S> draft) {
        return draft.from("2026-07-01")
                .under(LAW_136_2025)
                .under(RESOLUTION_116_2025)
                .notEncoded();
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(SCHEDULE, POSTPONEMENT, AT_A_PLACE, ORGANISED, REPORT, BY_HEAD);
}

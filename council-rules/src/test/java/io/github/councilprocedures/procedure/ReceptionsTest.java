package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.GivenLetters.day;
import static io.github.councilprocedures.procedure.GivenLetters.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.letter.HeadReceptions;
import io.github.councilprocedures.letter.ReceptionDay;
import io.github.councilprocedures.letter.ReceptionHolder;
import io.github.councilprocedures.letter.ReceptionOrganiser;
import io.github.councilprocedures.letter.ReceptionPlace;
import io.github.councilprocedures.letter.ReceptionRefusal;
import io.github.councilprocedures.letter.RefusalGround;
import io.github.councilprocedures.letter.RefusalOfReception;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReceptionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final Term PROVINCE = Samples.provincialTerm();
    private static final Term DISTRICT = Samples.districtTerm();
    private static final Term COMMUNE = Samples.communeTerm();

    static List<RuleCases<?>> tables() {
        return List.of(
                schedule(), postponement(), place(), organiser(), report(), refusalGround(), refusalNotice(), head());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static ReceptionDay.Builder reception(String scheduled) {
        return reception(PROVINCE, ReceptionHolder.DELEGATE, scheduled);
    }

    private static ReceptionDay.Builder reception(Term term, ReceptionHolder holder, String scheduled) {
        return ReceptionDay.builder().term(term).heldBy(holder).scheduledOn(day(scheduled));
    }

    private static RuleCases<ReceptionDay> schedule() {
        RuleCases<ReceptionDay> table = RuleCases.of(Receptions.SCHEDULE, CALENDAR)
                .when(
                        "vector 4: five working days with the make-up Saturday",
                        reception("2026-01-14")
                                .schedulePostedOn(day("2026-01-08"))
                                .build())
                .satisfied()
                .when(
                        "a day later, which is five calendar days",
                        reception("2026-01-14")
                                .schedulePostedOn(day("2026-01-09"))
                                .build())
                .violated(
                        "Lịch tiếp công dân ngày 14/01/2026 được niêm yết trước 4 ngày làm việc, ít hơn 5 ngày.",
                        "The schedule for 14/01/2026 was posted 4 working day(s) before, fewer than 5.")
                .when(
                        "the Chair of the council is a delegate",
                        reception(PROVINCE, ReceptionHolder.COUNCIL_CHAIR, "2026-01-14")
                                .schedulePostedOn(day("2026-01-09"))
                                .build())
                .violated()
                .when(
                        "the Chair of the People's Committee is not",
                        reception(PROVINCE, ReceptionHolder.PEOPLES_COMMITTEE_CHAIR, "2026-01-14")
                                .schedulePostedOn(day("2026-01-09"))
                                .build())
                .notApplicable(Reason.CONDITION)
                .when("not on record", reception("2026-01-14").build())
                .undetermined(Reason.FACT_MISSING)
                .when("never posted, complete record", reception("2026-01-14").build())
                .recordedThrough(day("2026-01-14"))
                .neverDone()
                .when(
                        "vector 3: the rule read ends before it",
                        reception("2026-09-09").build())
                .undetermined(Reason.NOT_ENCODED);
        table = first(
                table,
                "2014-07-01",
                on -> reception(on.toString())
                        .schedulePostedOn(on.minusDays(20))
                        .build(),
                Reason.NOT_ENCODED,
                Reason.CALENDAR_NOT_DECIDED);
        return first(
                table,
                "2026-07-01",
                on -> reception(on.toString())
                        .schedulePostedOn(on.minusDays(20))
                        .build(),
                Reason.MET,
                Reason.NOT_ENCODED);
    }

    private static ReceptionDay.Builder putOff(String scheduled) {
        return reception(scheduled)
                .postponedWithReason(true)
                .postponementNotifiedOn(day(scheduled))
                .expectedOn(day(scheduled).plusDays(7));
    }

    private static RuleCases<ReceptionDay> postponement() {
        RuleCases<ReceptionDay> table = RuleCases.of(Receptions.POSTPONEMENT, CALENDAR)
                .when("with reason, notice and a new day", putOff("2024-05-15").build())
                .satisfied()
                .when(
                        "without a good reason",
                        putOff("2024-05-15").postponedWithReason(false).build())
                .violated(
                        "Lịch tiếp công dân bị lùi; có lý do chính đáng: không.",
                        "The reception was postponed; for a good reason: no.")
                .when(
                        "the Chair of the council, without a good reason",
                        putOff("2024-05-15")
                                .heldBy(ReceptionHolder.COUNCIL_CHAIR)
                                .postponedWithReason(false)
                                .build())
                .violated()
                .when(
                        "the Chair of the People's Committee",
                        putOff("2024-05-15")
                                .heldBy(ReceptionHolder.PEOPLES_COMMITTEE_CHAIR)
                                .postponedWithReason(false)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "held on another day, nothing notified",
                        reception("2024-05-15")
                                .postponedWithReason(true)
                                .expectedOn(day("2024-05-22"))
                                .heldOn(day("2024-05-22"))
                                .build())
                .recordedThrough(day("2024-12-31"))
                .neverDone(
                        "Lùi lịch tiếp công dân: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2024 không có ngày thông báo lùi lịch tại nơi tiếp công dân.",
                        "Postponed reception: never done; the record, complete through 31/12/2024, has no day of the notice of postponement.")
                .when(
                        "notified, no new day",
                        reception("2024-05-15")
                                .postponedWithReason(true)
                                .postponementNotifiedOn(day("2024-05-14"))
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "held as scheduled",
                        reception("2024-05-15").heldOn(day("2024-05-15")).build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "whether it was held, is not known",
                        reception("2024-05-15").build())
                .undetermined(Reason.FACT_MISSING);
        table = first(table, "2014-07-01", on -> putOff(on.toString()).build(), Reason.NOT_ENCODED, Reason.MET);
        return first(table, "2026-07-01", on -> putOff(on.toString()).build(), Reason.MET, Reason.NOT_ENCODED);
    }

    private static RuleCases<ReceptionDay> place() {
        RuleCases<ReceptionDay> table = RuleCases.of(Receptions.AT_A_PLACE, CALENDAR);
        for (String on : List.of("2014-07-01", "2024-05-15", "2025-06-30", "2025-07-01", "2026-06-30")) {
            for (ReceptionPlace place : ReceptionPlace.values()) {
                boolean ofHigher = place == ReceptionPlace.RECEPTION_OFFICE || place == ReceptionPlace.CONSTITUENCY;
                table = LawDays.when(
                        table,
                        "province, " + place + " on " + on,
                        at(PROVINCE, place, on),
                        ofHigher ? Reason.MET : Reason.NOT_MET);
                table = LawDays.when(
                        table,
                        "commune, " + place + " on " + on,
                        at(COMMUNE, place, on),
                        place == ReceptionPlace.PEOPLES_COMMITTEE_OFFICE ? Reason.MET : Reason.NOT_MET);
                Reason district = ofHigher ? Reason.MET : Reason.NOT_MET;
                table = LawDays.when(
                        table,
                        "district, " + place + " on " + on,
                        at(DISTRICT, place, on),
                        on.compareTo("2025-07-01") < 0 ? district : Reason.CONDITION);
            }
        }
        return table.when(
                        "a delegate of a commune at the office of reception",
                        at(COMMUNE, ReceptionPlace.RECEPTION_OFFICE, "2024-05-16"))
                .violated(
                        "Đại biểu HĐND cấp xã tiếp công dân tại: Trụ sở tiếp công dân; luật quy định: Trụ sở UBND.",
                        "A delegate (commune level) received citizens at: citizen reception office; the law provides for: office of the People's Committee.")
                .when(
                        "the Chair of a commune's council in 2025, elsewhere",
                        ReceptionDay.builder()
                                .from(at(COMMUNE, ReceptionPlace.OTHER, "2025-08-15"))
                                .heldBy(ReceptionHolder.COUNCIL_CHAIR)
                                .build())
                .violated(
                        "Đại biểu HĐND cấp xã tiếp công dân tại: nơi khác; luật quy định: Trụ sở UBND.",
                        "A delegate (commune level) received citizens at: another place; the law provides for: office of the People's Committee.")
                .when(
                        "the Chair of the People's Committee",
                        ReceptionDay.builder()
                                .from(at(PROVINCE, ReceptionPlace.OTHER, "2024-05-15"))
                                .heldBy(ReceptionHolder.PEOPLES_COMMITTEE_CHAIR)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when("not on record", reception("2024-05-15").build())
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", at(PROVINCE, ReceptionPlace.CONSTITUENCY, "2014-06-30"))
                .undetermined(Reason.NOT_ENCODED)
                .when("as amended", at(PROVINCE, ReceptionPlace.CONSTITUENCY, "2026-07-01"))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static ReceptionDay at(Term term, ReceptionPlace place, String on) {
        return reception(term, ReceptionHolder.DELEGATE, on).at(place).build();
    }

    private static RuleCases<ReceptionDay> organiser() {
        RuleCases<ReceptionDay> table = RuleCases.of(Receptions.ORGANISED, CALENDAR);
        // On each first and last day: who is right in a commune by the Chair, by the Standing Committee.
        Map<String, List<Reason>> ofCommune = Map.of(
                "2014-07-01", List.of(Reason.NOT_MET, Reason.MET, Reason.NOT_MET),
                "2015-12-31", List.of(Reason.NOT_MET, Reason.MET, Reason.NOT_MET),
                "2016-01-01", List.of(Reason.MET, Reason.MET, Reason.NOT_MET),
                "2025-02-28", List.of(Reason.MET, Reason.MET, Reason.NOT_MET),
                "2025-03-01", List.of(Reason.TEXT_AMBIGUOUS, Reason.MET, Reason.TEXT_AMBIGUOUS),
                "2025-06-15", List.of(Reason.TEXT_AMBIGUOUS, Reason.MET, Reason.TEXT_AMBIGUOUS),
                "2025-06-16", List.of(Reason.MET, Reason.MET, Reason.NOT_MET),
                "2026-06-30", List.of(Reason.MET, Reason.MET, Reason.NOT_MET),
                "2026-07-01", List.of(Reason.MET, Reason.TEXT_AMBIGUOUS, Reason.TEXT_AMBIGUOUS));
        for (Map.Entry<String, List<Reason>> entry : ofCommune.entrySet()) {
            for (ReceptionOrganiser organiser : ReceptionOrganiser.values()) {
                String name = organiser + " on " + entry.getKey();
                Reason higher = organiser == ReceptionOrganiser.STANDING_COMMITTEE ? Reason.MET : Reason.NOT_MET;
                table = LawDays.when(table, "province: " + name, by(PROVINCE, organiser, entry.getKey()), higher);
                table = LawDays.when(table, "district: " + name, by(DISTRICT, organiser, entry.getKey()), higher);
                table = LawDays.when(
                        table,
                        "C9: commune: " + name,
                        by(COMMUNE, organiser, entry.getKey()),
                        entry.getValue().get(organiser.ordinal()));
            }
        }
        for (String on : List.of("2014-08-15", "2024-05-15", "2025-04-15", "2025-08-15", "2026-08-14")) {
            table = table.when("a province, by somebody else on " + on, by(PROVINCE, ReceptionOrganiser.OTHER, on))
                    .violated(
                            "Tiếp công dân của đại biểu HĐND cấp tỉnh do chủ thể khác tổ chức; luật giao cho: Thường trực HĐND.",
                            "Receptions by delegates (province level) were organised by: somebody else; it is for: Standing Committee.");
        }
        return table.when(
                        "C9: in 2014 a commune has no Standing Committee",
                        by(COMMUNE, ReceptionOrganiser.STANDING_COMMITTEE, "2014-08-15"))
                .violated(
                        "Tiếp công dân của đại biểu HĐND cấp xã do Thường trực HĐND tổ chức; luật giao cho: Chủ tịch HĐND.",
                        "Receptions by delegates (commune level) were organised by: Standing Committee; it is for: Chair of the council.")
                .when("C9: since then it may be either", by(COMMUNE, ReceptionOrganiser.OTHER, "2024-05-15"))
                .violated(
                        "Tiếp công dân của đại biểu HĐND cấp xã do chủ thể khác tổ chức; luật giao cho: Thường trực HĐND, Chủ tịch HĐND.",
                        "Receptions by delegates (commune level) were organised by: somebody else; it is for: Standing Committee, Chair of the council.")
                .when(
                        "the Chair of the council receives",
                        ReceptionDay.builder()
                                .from(by(PROVINCE, ReceptionOrganiser.OTHER, "2024-05-15"))
                                .heldBy(ReceptionHolder.COUNCIL_CHAIR)
                                .build())
                .violated()
                .when(
                        "the Chair of the People's Committee receives",
                        ReceptionDay.builder()
                                .from(by(PROVINCE, ReceptionOrganiser.OTHER, "2024-05-15"))
                                .heldBy(ReceptionHolder.PEOPLES_COMMITTEE_CHAIR)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when("not on record", reception("2024-05-15").build())
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", by(PROVINCE, ReceptionOrganiser.STANDING_COMMITTEE, "2014-06-30"))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static ReceptionDay by(Term term, ReceptionOrganiser organiser, String on) {
        return reception(term, ReceptionHolder.DELEGATE, on)
                .organiser(organiser)
                .build();
    }

    private static RuleCases<ReceptionDay> report() {
        return RuleCases.of(Receptions.REPORT, CALENDAR)
                .when(
                        "reported",
                        reception("2024-05-15")
                                .heldOn(day("2024-05-15"))
                                .resultReportedOn(day("2024-05-16"))
                                .build())
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "by the Chair of the council",
                        reception(PROVINCE, ReceptionHolder.COUNCIL_CHAIR, "2024-05-15")
                                .heldOn(day("2024-05-15"))
                                .build())
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "by the Chair of the People's Committee",
                        reception(PROVINCE, ReceptionHolder.PEOPLES_COMMITTEE_CHAIR, "2024-05-15")
                                .heldOn(day("2024-05-15"))
                                .build())
                .notApplicable(Reason.CONDITION)
                .equivalent("from 2014-07-01: starts a day sooner", "before it nothing is encoded either")
                .equivalent("from 2014-07-01: starts a day later", "before it nothing is encoded either");
    }

    @Test
    void a_local_regulation_gives_the_report_its_days() {
        LocalRegulation regulation = LocalRegulation.builder()
                .number("05/2019/NQ-HĐND")
                .kind(InstrumentKind.RESOLUTION)
                .title(new Phrase("Quy chế hoạt động (ví dụ)", "Working regulation (an example)"))
                .council(Samples.provincialTerm2016().council())
                .adoptedOn(day("2018-12-10"))
                .inForce(DateSpan.parse("2019-01-01/2020-12-31"))
                .addDuties(Duty.builder()
                        .rule("letter.reception.report")
                        .article("12")
                        .clause("2")
                        .requires(Map.of(
                                "deadline",
                                Map.of("act", "resultReportedOn", "atLatest", "5 CALENDAR_DAYS", "after", "heldOn")))
                        .otherwise(new Phrase(
                                "Báo cáo kết quả tiếp công dân chậm nhất ngày {due}; đã báo cáo ngày {resultReportedOn}.",
                                "The result was to be reported by {due}; it was on {resultReportedOn}."))
                        .build())
                .build();
        CouncilLaw law = CouncilLaw.standard().with(regulation);
        ReceptionDay.Builder held = reception2019().heldOn(day("2019-05-15"));

        Finding inTime = only(law, held.resultReportedOn(day("2019-05-20")).build());
        assertThat(inTime.reason()).isEqualTo(Reason.MET);
        assertThat(inTime.ground()).isEqualTo(Ground.LOCAL_REGULATION);
        Finding late = only(
                law,
                reception2019()
                        .heldOn(day("2019-05-15"))
                        .resultReportedOn(day("2019-05-21"))
                        .build());
        assertThat(late.reason()).isEqualTo(Reason.NOT_MET);
        assertThat(late.message())
                .isEqualTo(new Phrase(
                        "Báo cáo kết quả tiếp công dân chậm nhất ngày 20/05/2019; đã báo cáo ngày 21/05/2019.",
                        "The result was to be reported by 20/05/2019; it was on 21/05/2019."));
        assertThat(late.ground()).isEqualTo(Ground.LOCAL_REGULATION);
    }

    private static ReceptionDay.Builder reception2019() {
        return reception(Samples.provincialTerm2016(), ReceptionHolder.DELEGATE, "2019-05-15");
    }

    private static Finding only(CouncilLaw law, ReceptionDay reception) {
        return law.judge(reception)
                .of("letter.reception.report@05/2019/NQ-HĐND")
                .get(0);
    }

    private static RefusalOfReception refused(ReceptionHolder holder, RefusalGround ground, String on) {
        ReceptionRefusal refusal = ReceptionRefusal.builder().ground(ground).build();
        return new RefusalOfReception(
                reception(PROVINCE, holder, on)
                        .heldOn(day(on))
                        .addRefusals(refusal)
                        .build(),
                refusal);
    }

    private static RuleCases<RefusalOfReception> refusalGround() {
        Set<RefusalGround> ofTheLaw = Set.of(
                RefusalGround.INCAPABLE_STATE, RefusalGround.THREAT_OR_INSULT, RefusalGround.SETTLED_AND_REVIEWED);
        RuleCases<RefusalOfReception> table = RuleCases.of(ReceptionRefusals.REFUSAL_GROUND, CALENDAR);
        for (RefusalGround ground : RefusalGround.values()) {
            for (ReceptionHolder holder : ReceptionHolder.values()) {
                for (String on : List.of("2014-07-01", "2026-06-30")) {
                    table = LawDays.when(
                            table,
                            ground + " by " + holder + " on " + on,
                            refused(holder, ground, on),
                            ofTheLaw.contains(ground) || ground == RefusalGround.OTHER_LAWFUL
                                    ? Reason.MET
                                    : Reason.NOT_MET);
                }
                Reason ofTheDecree = ground == RefusalGround.OTHER_LAWFUL || ground == RefusalGround.NONE_OF_THESE
                        ? Reason.NOT_MET
                        : Reason.MET;
                Reason ofCouncils = ofTheLaw.contains(ground) ? Reason.MET : Reason.TEXT_AMBIGUOUS;
                table = LawDays.when(
                        table,
                        ground + " by " + holder + " on 2026-07-01",
                        refused(holder, ground, "2026-07-01"),
                        holder == ReceptionHolder.PEOPLES_COMMITTEE_CHAIR ? ofTheDecree : ofCouncils);
            }
        }
        ReceptionRefusal nothing = ReceptionRefusal.builder().build();
        return table.when(
                        "no ground that the law of 2013 names",
                        refused(ReceptionHolder.DELEGATE, RefusalGround.NONE_OF_THESE, "2024-05-15"))
                .violated(
                        "Từ chối tiếp công dân với căn cứ: không thuộc căn cứ nào được quy định; chỉ được từ chối khi: say do dùng chất kích thích, mất khả năng nhận thức hoặc điều khiển hành vi, đe dọa, xúc phạm hoặc vi phạm nội quy nơi tiếp công dân, vụ việc đã giải quyết đúng, đã kiểm tra, rà soát, thông báo mà vẫn cố tình kéo dài, trường hợp khác theo quy định của pháp luật.",
                        "A citizen was refused on the ground: no ground that a text names; the law allows it for: intoxicated, or without understanding or self-control, threats, insults or breach of the house rules, settled rightly, reviewed and explained, yet kept up, another case provided by law.")
                .when(
                        "no ground of the decree",
                        refused(ReceptionHolder.PEOPLES_COMMITTEE_CHAIR, RefusalGround.NONE_OF_THESE, "2026-08-14"))
                .violated(
                        "Từ chối tiếp công dân với căn cứ: không thuộc căn cứ nào được quy định; chỉ được từ chối khi: say do dùng chất kích thích, mất khả năng nhận thức hoặc điều khiển hành vi, đe dọa, xúc phạm hoặc vi phạm nội quy nơi tiếp công dân, vụ việc đã giải quyết đúng, đã kiểm tra, rà soát, thông báo mà vẫn cố tình kéo dài, mang vũ khí, vật nguy hiểm mà không gửi, giao nộp, không chấp hành kiểm tra an ninh, tự ý ghi âm, ghi hình, phát trực tiếp, kích động, lôi kéo, gây rối trật tự, không có năng lực hành vi dân sự đầy đủ mà không có người đại diện, không xuất trình được giấy tờ chứng minh tư cách đại diện, nội dung không thuộc khiếu nại, tố cáo, kiến nghị, phản ánh, kiến nghị, phản ánh đã được trả lời, không có tình tiết mới, đã có bản án, quyết định có hiệu lực của Tòa án, không thuộc trường hợp xem xét lại, cơ quan có thẩm quyền khác đang thụ lý, giải quyết.",
                        "A citizen was refused on the ground: no ground that a text names; the law allows it for: intoxicated, or without understanding or self-control, threats, insults or breach of the house rules, settled rightly, reviewed and explained, yet kept up, dangerous objects not handed over, security check not submitted to, unauthorised recording or broadcasting, incitement or disorder, no full capacity and no representative, representative without proof, outside the scope of reception, answered before, nothing new, final judgment, being settled elsewhere.")
                .when(
                        "a delegate by the decree, which is not for him",
                        refused(ReceptionHolder.DELEGATE, RefusalGround.DISORDER, "2026-08-14"))
                .undetermined(
                        Reason.TEXT_AMBIGUOUS,
                        "Căn cứ từ chối tiếp công dân: chưa xác định được vì văn bản chưa rõ. Nghị định số 154/2026/NĐ-CP chỉ áp dụng cho cơ quan hành chính; chưa đọc được Nghị quyết số 116/2025/UBTVQH15.",
                        "Grounds for refusing to receive a citizen: cannot be determined; the text is unclear. Decree No. 154/2026/NĐ-CP is for administrative bodies; Resolution No. 116/2025/UBTVQH15 could not be read.")
                .when(
                        "the ground is not on record",
                        new RefusalOfReception(
                                reception("2024-05-15").addRefusals(nothing).build(), nothing))
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", refused(ReceptionHolder.DELEGATE, RefusalGround.OTHER_LAWFUL, "2014-06-30"))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static RefusalOfReception noticed(
            ReceptionHolder holder, RefusalGround ground, String complete, String notice) {
        ReceptionRefusal.Builder refusal =
                ReceptionRefusal.builder().ground(ground).groundCompleteOn(day(complete));
        ReceptionRefusal built =
                notice == null ? refusal.build() : refusal.noticeOn(day(notice)).build();
        return new RefusalOfReception(
                reception(PROVINCE, holder, complete)
                        .heldOn(day(complete))
                        .addRefusals(built)
                        .build(),
                built);
    }

    private static RuleCases<RefusalOfReception> refusalNotice() {
        ReceptionHolder head = ReceptionHolder.PEOPLES_COMMITTEE_CHAIR;
        RefusalGround settled = RefusalGround.SETTLED_AND_REVIEWED;
        RuleCases<RefusalOfReception> table = RuleCases.of(ReceptionRefusals.REFUSAL_NOTICE, CALENDAR)
                .when("on the third working day", noticed(head, settled, "2026-08-13", "2026-08-18"))
                .satisfied()
                .when("on the fourth", noticed(head, settled, "2026-08-13", "2026-08-19"))
                .violated(
                        "Có đủ căn cứ từ chối ngày 13/08/2026, phải ban hành thông báo chậm nhất ngày 18/08/2026; đã ban hành ngày 19/08/2026.",
                        "The ground was complete on 13/08/2026 and a notice due by 18/08/2026; it was issued on 19/08/2026.")
                .when(
                        "a petition answered before",
                        noticed(head, RefusalGround.ANSWERED_BEFORE, "2026-08-13", "2026-08-19"))
                .violated()
                .when("not on record", noticed(head, settled, "2026-08-13", null))
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", noticed(head, settled, "2026-08-13", null))
                .recordedThrough(day("2026-08-31"))
                .neverDone()
                .when("a delegate", noticed(ReceptionHolder.DELEGATE, settled, "2026-08-13", "2026-08-18"))
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "the Chair of the council",
                        noticed(ReceptionHolder.COUNCIL_CHAIR, settled, "2026-08-13", "2026-08-18"))
                .undetermined(Reason.TEXT_AMBIGUOUS);
        for (RefusalGround ground : RefusalGround.values()) {
            if (ground != settled && ground != RefusalGround.ANSWERED_BEFORE) {
                table = table.when(
                                ground + " is explained on the spot", noticed(head, ground, "2026-08-13", "2026-08-19"))
                        .notApplicable(Reason.CONDITION);
            }
        }
        return first(
                table,
                "2026-07-01",
                on -> noticed(head, settled, on.toString(), on.toString()),
                Reason.NOT_ENCODED,
                Reason.MET);
    }

    private static HeadReceptions year(Term term, int year, List<String> days) {
        return HeadReceptions.builder()
                .term(term)
                .year(year)
                .addAllDays(days.stream().map(LocalDate::parse).toList())
                .build();
    }

    /** A day in each month of a year but those left out; twice a month where asked for. */
    private static List<String> monthly(int year, boolean twice, int... without) {
        List<String> days = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            int one = month;
            if (Arrays.stream(without).noneMatch(left -> left == one)) {
                days.add(LocalDate.of(year, month, 5).toString());
                if (twice) {
                    days.add(LocalDate.of(year, month, 20).toString());
                }
            }
        }
        return days;
    }

    private static RuleCases<HeadReceptions> head() {
        List<String> missedOne = monthly(2024, false, 7);
        List<String> elevenAndOneMore = new ArrayList<>(missedOne);
        elevenAndOneMore.add("2024-08-20");
        List<String> onceInJuly = new ArrayList<>(monthly(2024, true, 7));
        onceInJuly.add("2024-07-05");
        LocalDate end = day("2024-12-31");
        return RuleCases.of(Receptions.BY_HEAD, CALENDAR)
                .when("C18: a day each month in a province", year(PROVINCE, 2024, monthly(2024, false)))
                .recordedThrough(end)
                .satisfied()
                .when("twice a month in a province", year(PROVINCE, 2024, monthly(2024, true)))
                .recordedThrough(end)
                .satisfied()
                .when("twelve days, but none in July", year(PROVINCE, 2024, elevenAndOneMore))
                .recordedThrough(end)
                .violated(
                        "Chủ tịch UBND tiếp công dân 12 ngày; cần mỗi tháng ít nhất 1 ngày, tổng cộng 12.",
                        "The Chair of the People's Committee received citizens on 12 day(s); at least 1 a month is needed, 12 in all.")
                .when("twice a month in a district", year(DISTRICT, 2024, monthly(2024, true)))
                .recordedThrough(end)
                .satisfied()
                .when("once in July in a district", year(DISTRICT, 2024, onceInJuly))
                .recordedThrough(end)
                .violated()
                .when(
                        "three times in July in a district",
                        year(DISTRICT, 2024, plus(monthly(2024, true), "2024-07-25")))
                .recordedThrough(end)
                .satisfied()
                .when(
                        "C18: a commune is asked for a day each week, which is not counted",
                        year(COMMUNE, 2024, List.of()))
                .recordedThrough(end)
                .notApplicable(Reason.CONDITION)
                .when("nothing claimed", year(PROVINCE, 2024, missedOne))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("the year before the law", year(PROVINCE, 2013, monthly(2013, false)))
                .recordedThrough(day("2013-12-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first whole year of the law", year(PROVINCE, 2015, monthly(2015, false)))
                .recordedThrough(day("2015-12-31"))
                .satisfied()
                .when("the last whole year", year(PROVINCE, 2025, monthly(2025, false)))
                .recordedThrough(day("2025-12-31"))
                .satisfied()
                .when(
                        "a district in its last half-year",
                        year(DISTRICT, 2025, monthly(2025, true, 7, 8, 9, 10, 11, 12)))
                .recordedThrough(day("2025-12-31"))
                .satisfied()
                .when("2026, of which half was read", year(PROVINCE, 2026, monthly(2026, false)))
                .recordedThrough(day("2026-12-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "2014, of which half falls under the law, none in July",
                        year(PROVINCE, 2014, monthly(2014, false, 7)))
                .recordedThrough(day("2014-12-31"))
                .violated()
                .when("2026, none in June", year(PROVINCE, 2026, monthly(2026, false, 6)))
                .recordedThrough(day("2026-12-31"))
                .violated()
                .equivalent("from 2014-07-01: starts a day sooner", "one day of June holds no whole month")
                .equivalent("from 2026-07-01: starts a day later", "one day of July holds no whole month")
                .when("2027", year(PROVINCE, 2027, monthly(2027, false)))
                .recordedThrough(day("2027-12-31"))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static List<String> plus(List<String> days, String one) {
        List<String> more = new ArrayList<>(days);
        more.add(one);
        return more;
    }
}

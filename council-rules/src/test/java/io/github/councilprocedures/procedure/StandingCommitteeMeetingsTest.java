package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.Days.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.meeting.MeetingInvitee;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.MeetingPresider;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandingCommitteeMeetingsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(adHoc(), quorum(), presiding(), absence(), invitees(), notice(), documents(), conclusion());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<StandingCommitteeMeeting> adHoc() {
        return LawDays.around(
                        RuleCases.of(StandingCommitteeMeetings.AD_HOC, CALENDAR),
                        day -> adHoc(day).proposedByChair(true).build(),
                        Reason.MET,
                        Reason.LEFT_TO_REGULATION)
                .when(
                        "not proposed by the Chair",
                        adHoc("2024-05-20").proposedByChair(false).build())
                .violated(
                        "Phiên họp đột xuất không theo đề nghị của Chủ tịch Hội đồng nhân dân.",
                        "The ad hoc meeting was not proposed by the Chair.")
                .when("who proposed it is unknown", adHoc("2024-05-20").build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "an ordinary meeting",
                        held("2024-05-20").proposedByChair(false).build())
                .notApplicable(Reason.CONDITION);
    }

    private static RuleCases<StandingCommitteeMeeting> quorum() {
        return LawDays.around(
                        RuleCases.of(StandingCommitteeMeetings.QUORUM, CALENDAR),
                        day -> present(day, 4, 6),
                        Reason.MET,
                        Reason.LEFT_TO_REGULATION)
                .when("all members", present("2024-05-20", 6, 6))
                .satisfied()
                .when("two thirds of nine", present("2024-05-20", 6, 9))
                .satisfied()
                .when("one fewer than two thirds", present("2024-05-20", 3, 6))
                .violated(
                        "Phiên họp có 3 trên tổng số 6 thành viên, cần ít nhất 4.",
                        "3 of 6 members were present; at least 4 are needed.")
                .when("just under two thirds of seven", present("2024-05-20", 4, 7))
                .violated()
                .when("nobody counted", held("2024-05-20").build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<StandingCommitteeMeeting> presiding() {
        return LawDays.around(
                        RuleCases.of(StandingCommitteeMeetings.PRESIDING, CALENDAR),
                        day -> held(day).presidedAs(MeetingPresider.CHAIR).build(),
                        Reason.MET,
                        Reason.MET)
                .when(
                        "an authorised Vice Chair",
                        held("2025-02-28")
                                .presidedAs(MeetingPresider.AUTHORISED_VICE_CHAIR)
                                .build())
                .satisfied()
                .when(
                        "somebody else",
                        held("2024-05-20").presidedAs(MeetingPresider.OTHER).build())
                .violated(
                        "Phiên họp do người khác chủ tọa, không đúng thẩm quyền.",
                        "The meeting was presided over by somebody else, who was not entitled to.")
                .when(
                        "an authorised Vice Chair under Law 72/2025",
                        held("2025-09-20")
                                .presidedAs(MeetingPresider.AUTHORISED_VICE_CHAIR)
                                .build())
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "somebody else under Law 72/2025",
                        held("2025-09-20").presidedAs(MeetingPresider.OTHER).build())
                .violated(
                        "Phiên họp do người khác chủ tọa, không đúng thẩm quyền.",
                        "The meeting was presided over by somebody else, who was not entitled to.")
                .when("unknown", held("2024-05-20").build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<StandingCommitteeMeeting> absence() {
        return LawDays.around(
                        RuleCases.of(StandingCommitteeMeetings.ABSENCE, CALENDAR),
                        day -> absent(day, 2).absencesReported(2).build(),
                        Reason.MET,
                        Reason.LEFT_TO_REGULATION)
                .when(
                        "one absence, reported",
                        absent("2024-05-20", 1).absencesReported(1).build())
                .satisfied()
                .when(
                        "one absence not reported",
                        absent("2024-05-20", 2).absencesReported(1).build())
                .violated(
                        "2 thành viên vắng mặt nhưng chỉ 1 người báo cáo Chủ tịch.",
                        "2 member(s) were absent but only 1 told the Chair.")
                .when(
                        "whether they were reported is unknown",
                        absent("2024-05-20", 1).build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "nobody absent",
                        absent("2024-05-20", 0).absencesReported(0).build())
                .notApplicable(Reason.CONDITION)
                .equivalent(
                        "from 2016-01-01: absences reported to the Chair equal to members absent -> absences reported to the Chair at least"
                                + " members absent",
                        "a meeting with more reports than absences cannot be built");
    }

    private static RuleCases<StandingCommitteeMeeting> invitees() {
        RuleCases<StandingCommitteeMeeting> table = LawDays.around(
                RuleCases.of(StandingCommitteeMeetings.INVITEES_OF_MEETING, CALENDAR),
                day -> invited(UnitKind.PROVINCE, day, MeetingInvitee.values()),
                Reason.MET,
                Reason.LEFT_TO_REGULATION);
        for (UnitKind kind : List.of(UnitKind.PROVINCE, UnitKind.RURAL_DISTRICT, UnitKind.COMMUNE)) {
            String name = kind.label().en() + ", ";
            MeetingInvitee[] wanted = kind == UnitKind.PROVINCE
                    ? MeetingInvitee.values()
                    : new MeetingInvitee[] {MeetingInvitee.PEOPLES_COMMITTEE, MeetingInvitee.FATHERLAND_FRONT};
            table = table.when(name + "all of them", invited(kind, "2024-05-20", wanted))
                    .satisfied();
            if (kind != UnitKind.PROVINCE) {
                table = table.when(name + "others too", invited(kind, "2024-05-20", MeetingInvitee.values()))
                        .satisfied();
            }
            for (MeetingInvitee missing : wanted) {
                MeetingInvitee[] others =
                        Arrays.stream(wanted).filter(one -> one != missing).toArray(MeetingInvitee[]::new);
                table = table.when(name + "without " + missing, invited(kind, "2024-05-20", others))
                        .undetermined(Reason.RECORD_NOT_COMPLETE);
            }
        }
        return table.when(
                        "without the Front, in a complete record",
                        invited(UnitKind.COMMUNE, "2024-05-20", MeetingInvitee.PEOPLES_COMMITTEE))
                .recordedThrough(LocalDate.parse("2024-05-31"))
                .violated(
                        "Phiên họp không mời đủ thành phần; còn thiếu: đại diện Ủy ban Mặt trận Tổ quốc Việt Nam.",
                        "Not all who are to be invited were; missing: Fatherland Front.")
                .equivalent("from 2016-01-01: PROVINCE: exactly", "there is nobody else in the list of invitees");
    }

    private static RuleCases<StandingCommitteeMeeting> notice() {
        return LawDays.around(
                RuleCases.of(StandingCommitteeMeetings.NOTICE, CALENDAR),
                day -> held(day).build(),
                Reason.LEFT_TO_REGULATION,
                Reason.LEFT_TO_REGULATION);
    }

    private static RuleCases<StandingCommitteeMeeting> documents() {
        return LawDays.around(
                RuleCases.of(StandingCommitteeMeetings.DOCUMENTS, CALENDAR),
                day -> held(day).build(),
                Reason.LEFT_TO_REGULATION,
                Reason.LEFT_TO_REGULATION);
    }

    private static RuleCases<StandingCommitteeMeeting> conclusion() {
        return LawDays.around(
                RuleCases.of(StandingCommitteeMeetings.CONCLUSION, CALENDAR),
                day -> held(day).build(),
                Reason.LEFT_TO_REGULATION,
                Reason.LEFT_TO_REGULATION);
    }

    @Test
    void a_regulation_fills_what_every_law_leaves_open() {
        LocalRegulation regulation = LocalRegulation.builder()
                .number("05/2021/NQ-HĐND")
                .title(new Phrase("Quy chế hoạt động", "Regulation on operation"))
                .council(term(UnitKind.PROVINCE, "2021-05-23").council())
                .adoptedOn(LocalDate.parse("2021-07-01"))
                .inForce(DateSpan.from(LocalDate.parse("2021-07-10")))
                .addDuties(Duty.builder()
                        .rule("meeting.notice")
                        .article("9")
                        .putRequires(
                                "deadline",
                                Map.of("act", "notifiedOn", "atLatest", "5 CALENDAR_DAYS", "before", "heldOn"))
                        .build())
                .build();
        CouncilLaw law = CouncilLaw.standard().with(regulation);

        assertThat(notice(law, "2024-05-15")).isEqualTo(Reason.MET);
        assertThat(notice(law, "2024-05-16")).isEqualTo(Reason.NOT_MET);
        assertThat(notice(CouncilLaw.standard(), "2024-05-16")).isEqualTo(Reason.LEFT_TO_REGULATION);
    }

    private static Reason notice(CouncilLaw law, String notifiedOn) {
        return law.judge(held("2024-05-20")
                        .notifiedOn(LocalDate.parse(notifiedOn))
                        .build())
                .of("meeting.notice")
                .get(0)
                .reason();
    }

    private static StandingCommitteeMeeting.Builder held(String day) {
        return held(UnitKind.PROVINCE, day);
    }

    private static StandingCommitteeMeeting.Builder held(UnitKind kind, String day) {
        return StandingCommitteeMeeting.builder()
                .term(term(kind, "2021-05-23"))
                .kind(MeetingKind.ORDINARY)
                .heldOn(LocalDate.parse(day));
    }

    private static StandingCommitteeMeeting.Builder adHoc(String day) {
        return held(day).kind(MeetingKind.AD_HOC);
    }

    private static StandingCommitteeMeeting present(String day, int present, int total) {
        return held(day).present(present).totalMembers(total).build();
    }

    private static StandingCommitteeMeeting.Builder absent(String day, int absent) {
        return held(day).present(6 - absent).totalMembers(6);
    }

    private static StandingCommitteeMeeting invited(UnitKind kind, String day, MeetingInvitee... invitees) {
        return held(kind, day).addInvitees(invitees).build();
    }
}

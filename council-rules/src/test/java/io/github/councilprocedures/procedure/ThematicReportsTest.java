package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.GivenThematic.LATER;
import static io.github.councilprocedures.procedure.GivenThematic.by;
import static io.github.councilprocedures.procedure.GivenThematic.taken;
import static io.github.councilprocedures.supervision.SupervisingBody.COMMITTEE;
import static io.github.councilprocedures.supervision.SupervisingBody.COUNCIL;
import static io.github.councilprocedures.supervision.SupervisingBody.DELEGATES_GROUP;
import static io.github.councilprocedures.supervision.SupervisingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.supervision.ThematicStep.CONCLUDED;
import static io.github.councilprocedures.supervision.ThematicStep.FIELD_WORK_DONE;
import static io.github.councilprocedures.supervision.ThematicStep.REPORTED;
import static io.github.councilprocedures.supervision.ThematicStep.UNDER_CONSIDERATION;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThematicReportsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(
                report(), reportToCouncil(), consideration(), order(), resolution(), measures(), toldToCouncil());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<ThematicSupervision> report() {
        RuleCases<ThematicSupervision> table = RuleCases.of(ThematicReports.REPORT, CALENDAR)
                .when("S8: 15 days for a team of the Standing Committee", reported(STANDING_COMMITTEE, "2024-03-20"))
                .satisfied()
                .when("S8: 16 days for a team of the Standing Committee", reported(STANDING_COMMITTEE, "2024-03-21"))
                .violated(
                        "Đoàn giám sát phải báo cáo chậm nhất ngày 20/03/2024; đã báo cáo ngày 21/03/2024.",
                        "The team had to report by 20/03/2024; it reported on 21/03/2024.")
                .when("S8: 10 days for a team of a committee", reported(COMMITTEE, "2024-03-15"))
                .satisfied()
                .when("S8: 11 days for a team of a committee", reported(COMMITTEE, "2024-03-16"))
                .violated()
                .when("a team of the council", reported(COUNCIL, "2024-03-15"))
                .notApplicable(Reason.CONDITION)
                .when("of another body", reported(DELEGATES_GROUP, "2024-03-15"))
                .notApplicable(Reason.CONDITION)
                .when(
                        "the last day is a Saturday, on the Monday",
                        reported(STANDING_COMMITTEE, "2024-03-01", "2024-03-18"))
                .satisfied()
                .when("the last day is a Sunday, on the Monday", reported(COMMITTEE, "2024-03-07", "2024-03-18"))
                .satisfied()
                .when(
                        "S21: ended under Law 87/2015, reported too late under the next",
                        reported(COMMITTEE, "2026-02-28", "2026-03-13"))
                .violated()
                .when(
                        "never, complete record",
                        by(COMMITTEE)
                                .addSteps(taken(FIELD_WORK_DONE, "2024-03-05"))
                                .build())
                .recordedThrough(LATER)
                .neverDone()
                .when(
                        "S21: an end on the first day of Law 121/2025",
                        reported(STANDING_COMMITTEE, "2026-03-01", "2026-06-01"))
                .undetermined(Reason.NOT_ENCODED);
        return GivenThematic.through(table, day -> reported(COMMITTEE, day, day));
    }

    private static ThematicSupervision reported(SupervisingBody body, String on) {
        return reported(body, "2024-03-05", on);
    }

    private static ThematicSupervision reported(SupervisingBody body, String endedOn, String on) {
        return by(body).addSteps(taken(FIELD_WORK_DONE, endedOn), taken(REPORTED, on))
                .build();
    }

    private static RuleCases<ThematicSupervision> reportToCouncil() {
        RuleCases<ThematicSupervision> table = RuleCases.of(ThematicReports.REPORT_TO_COUNCIL, CALENDAR)
                .when("on its first day, told the same day", toCouncil("2024-07-09", "2024-07-09"))
                .satisfied()
                .when("on its last day", toCouncil("2024-06-20", "2024-07-11"))
                .satisfied()
                .when("before the session", toCouncil("2024-06-20", "2024-07-08"))
                .violated(
                        "Kỳ họp gần nhất từ ngày 09/07/2024 đến ngày 11/07/2024; Đoàn giám sát báo cáo Thường trực HĐND ngày 20/06/2024, báo cáo HĐND ngày 08/07/2024.",
                        "The nearest session is from 09/07/2024 to 11/07/2024; the team reported to the Standing Committee on 20/06/2024, to the council on 08/07/2024.")
                .when("after the session", toCouncil("2024-06-20", "2024-07-12"))
                .violated()
                .when("the Standing Committee told after the council", toCouncil("2024-07-11", "2024-07-10"))
                .violated()
                .when("the Standing Committee told the day before", toCouncil("2024-07-09", "2024-07-10"))
                .satisfied()
                .when("the Standing Committee never told, complete record", toCouncil(null, "2024-07-10"))
                .recordedThrough(LATER)
                .neverDone()
                .when("not on record", toCouncil(null, "2024-07-10"))
                .undetermined(Reason.FACT_MISSING);
        for (SupervisingBody body : SupervisingBody.values()) {
            if (body != COUNCIL) {
                table = table.when("of " + body.label().en(), reported(body, "2024-03-15"))
                        .notApplicable(Reason.CONDITION);
            }
        }
        return GivenThematic.through(
                table,
                day -> by(COUNCIL)
                        .nearestSession(DateSpan.parse(day + "/" + day))
                        .preReportedOn(LocalDate.parse(day))
                        .addSteps(taken(FIELD_WORK_DONE, day), taken(REPORTED, day))
                        .build());
    }

    private static ThematicSupervision toCouncil(String preReportedOn, String reportedOn) {
        ThematicSupervision.Builder supervision = by(COUNCIL)
                .nearestSession(DateSpan.parse("2024-07-09/2024-07-11"))
                .addSteps(taken(FIELD_WORK_DONE, "2024-05-31"), taken(REPORTED, reportedOn));
        return preReportedOn == null
                ? supervision.build()
                : supervision.preReportedOn(LocalDate.parse(preReportedOn)).build();
    }

    private static RuleCases<ThematicSupervision> consideration() {
        RuleCases<ThematicSupervision> table = RuleCases.of(ThematicReports.CONSIDERATION, CALENDAR)
                .when("S8: 7 days after receipt", considered("2024-03-05", "2024-03-12"))
                .satisfied()
                .when("S8: 8 days after receipt", considered("2024-03-05", "2024-03-13"))
                .violated(
                        "Thường trực HĐND phải xem xét báo cáo chậm nhất ngày 12/03/2024; đã xem xét ngày 13/03/2024.",
                        "The Standing Committee had to consider the report by 12/03/2024; it did on 13/03/2024.")
                .when("the seventh day is a Saturday, on the Monday", considered("2024-03-02", "2024-03-11"))
                .satisfied()
                .when(
                        "receipt not recorded",
                        by(STANDING_COMMITTEE)
                                .addSteps(taken(REPORTED, "2024-03-05"), taken(UNDER_CONSIDERATION, "2024-03-25"))
                                .build())
                .undetermined(Reason.FACT_MISSING);
        for (SupervisingBody body : SupervisingBody.values()) {
            if (body != STANDING_COMMITTEE) {
                String name = body == COMMITTEE ? "S9: no days for a " : "of ";
                table = table.when(
                                name + body.label().en(),
                                ThematicSupervision.builder()
                                        .from(considered("2024-03-05", "2024-05-13"))
                                        .body(body)
                                        .build())
                        .notApplicable(Reason.CONDITION);
            }
        }
        return GivenThematic.through(table, day -> considered(day, day));
    }

    private static ThematicSupervision considered(String receivedOn, String on) {
        return by(STANDING_COMMITTEE)
                .reportReceivedOn(LocalDate.parse(receivedOn))
                .addSteps(taken(UNDER_CONSIDERATION, on))
                .build();
    }

    private static final List<HearingStep> OF_COUNCIL = List.of(
            HearingStep.REPORT_PRESENTED,
            HearingStep.EXPLAINED,
            HearingStep.DISCUSSED,
            HearingStep.SUPPLEMENTED,
            HearingStep.RESOLUTION_ADOPTED);
    private static final List<HearingStep> OF_STANDING_COMMITTEE = List.of(
            HearingStep.REPORT_PRESENTED,
            HearingStep.BODIES_HEARD,
            HearingStep.DISCUSSED,
            HearingStep.SUPPLEMENTED,
            HearingStep.CONCLUDED);
    private static final List<HearingStep> OF_COMMITTEE = List.of(
            HearingStep.REPORT_PRESENTED,
            HearingStep.BODIES_HEARD,
            HearingStep.DISCUSSED,
            HearingStep.CONCLUDED,
            HearingStep.VOTED);

    private static RuleCases<ThematicSupervision> order() {
        RuleCases<ThematicSupervision> table = RuleCases.of(ThematicReports.ORDER, CALENDAR);
        table = orders(table, COUNCIL, OF_COUNCIL);
        table = orders(table, STANDING_COMMITTEE, OF_STANDING_COMMITTEE);
        table = orders(table, COMMITTEE, OF_COMMITTEE);
        table = table.when(
                        "S28: those supervised heard after the discussion",
                        heard(
                                STANDING_COMMITTEE,
                                List.of(
                                        HearingStep.REPORT_PRESENTED,
                                        HearingStep.DISCUSSED,
                                        HearingStep.BODIES_HEARD,
                                        HearingStep.CONCLUDED)))
                .violated(
                        "Bước “cơ quan, tổ chức, cá nhân được mời phát biểu” không đúng trình tự xem xét báo cáo của Đoàn giám sát.",
                        "The step “those invited heard” is out of the order in which the report is considered.")
                .when("nothing recorded", heard(COMMITTEE, List.of()))
                .undetermined(Reason.FACT_MISSING)
                .when("of another body", heard(DELEGATES_GROUP, OF_COMMITTEE))
                .notApplicable(Reason.CONDITION);
        return GivenThematic.through(table, day -> heard(COMMITTEE, OF_COMMITTEE, day));
    }

    /** All steps, each one left out, each one twice, each one after the next. */
    private static RuleCases<ThematicSupervision> orders(
            RuleCases<ThematicSupervision> table, SupervisingBody body, List<HearingStep> all) {
        String of = body.label().en() + ": ";
        RuleCases<ThematicSupervision> more =
                table.when(of + "all", heard(body, all)).satisfied();
        for (int i = 0; i < all.size(); i++) {
            HearingStep step = all.get(i);
            List<HearingStep> twice = new ArrayList<>(all.subList(0, i + 1));
            twice.add(step);
            more = more.when(of + step.label().en() + " twice", heard(body, twice))
                    .violated();
            if (i + 1 < all.size()) {
                List<HearingStep> swapped = new ArrayList<>(all);
                swapped.set(i, all.get(i + 1));
                swapped.set(i + 1, step);
                more = more.when(of + step.label().en() + " after the next", heard(body, swapped))
                        .violated();
                List<HearingStep> without = new ArrayList<>(all);
                without.remove(i);
                RuleCases.When<ThematicSupervision> skipped =
                        more.when(of + "without " + step.label().en(), heard(body, without));
                boolean optional = step == HearingStep.SUPPLEMENTED;
                more = optional ? skipped.satisfied() : skipped.undetermined(Reason.RECORD_NOT_COMPLETE);
            }
        }
        return more;
    }

    private static ThematicSupervision heard(SupervisingBody body, List<HearingStep> hearing) {
        return heard(body, hearing, "2024-03-12");
    }

    private static ThematicSupervision heard(SupervisingBody body, List<HearingStep> hearing, String on) {
        return by(body).addAllHearing(hearing)
                .addSteps(taken(UNDER_CONSIDERATION, on))
                .build();
    }

    private static RuleCases<ThematicSupervision> resolution() {
        RuleCases<ThematicSupervision> table = RuleCases.of(ThematicReports.RESOLUTION, CALENDAR);
        for (ResolutionPart part : ResolutionPart.values()) {
            RuleCases.When<ThematicSupervision> without = table.when(
                            "without " + part.label().en(),
                            resolved(COUNCIL, EnumSet.complementOf(EnumSet.of(part)), "2024-07-11"))
                    .recordedThrough(LATER);
            table = part == ResolutionPart.CORRECTION_TIME
                    ? without.violated(
                            "Nghị quyết về giám sát chuyên đề còn thiếu: thời hạn khắc phục.",
                            "The resolution on the thematic supervision lacks: time for correction.")
                    : without.violated();
        }
        for (SupervisingBody body : SupervisingBody.values()) {
            if (body != COUNCIL) {
                table = table.when(
                                "of " + body.label().en(),
                                resolved(body, EnumSet.allOf(ResolutionPart.class), "2024-07-11"))
                        .notApplicable(Reason.CONDITION);
            }
        }
        table = table.when("not on record", resolved(COUNCIL, Set.of(), "2024-07-11"))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .equivalent(
                        "from 2016-07-01: exactly", "there are only the four parts, so that nothing can be in excess");
        return GivenThematic.through(table, day -> resolved(COUNCIL, EnumSet.allOf(ResolutionPart.class), day));
    }

    private static ThematicSupervision resolved(SupervisingBody body, Set<ResolutionPart> parts, String on) {
        return by(body).addAllResolutionContent(parts)
                .addSteps(taken(CONCLUDED, on))
                .build();
    }

    private static RuleCases<ThematicSupervision> measures() {
        RuleCases<ThematicSupervision> table = RuleCases.of(ThematicReports.MEASURES, CALENDAR)
                .when("measures", measures(COMMITTEE, true, "2024-03-12"))
                .satisfied()
                .when("none", measures(COMMITTEE, false, "2024-03-12"))
                .violated(
                        "Báo cáo kết quả giám sát của Ban không nêu biện pháp kiến nghị.",
                        "The committee's report on the supervision states no measures.")
                .when(
                        "not recorded",
                        by(COMMITTEE).addSteps(taken(CONCLUDED, "2024-03-12")).build())
                .undetermined(Reason.FACT_MISSING);
        for (SupervisingBody body : SupervisingBody.values()) {
            if (body != COMMITTEE) {
                table = table.when("of " + body.label().en(), measures(body, true, "2024-03-12"))
                        .notApplicable(Reason.CONDITION);
            }
        }
        return GivenThematic.through(table, day -> measures(COMMITTEE, true, day));
    }

    private static ThematicSupervision measures(SupervisingBody body, boolean stated, String on) {
        return by(body).measuresStated(stated).addSteps(taken(CONCLUDED, on)).build();
    }

    private static RuleCases<ThematicSupervision> toldToCouncil() {
        RuleCases<ThematicSupervision> table = RuleCases.of(ThematicReports.TOLD_TO_COUNCIL, CALENDAR)
                .when("on the last day of the session", told(STANDING_COMMITTEE, "2024-07-11"))
                .satisfied()
                .when("a day later", told(STANDING_COMMITTEE, "2024-07-12"))
                .violated(
                        "Thường trực HĐND báo cáo HĐND ngày 12/07/2024, sau khi kỳ họp gần nhất bế mạc ngày 11/07/2024.",
                        "The Standing Committee told the council on 12/07/2024, after the nearest session had closed on 11/07/2024.")
                .when("on the day before the last", told(STANDING_COMMITTEE, "2024-07-10"))
                .satisfied()
                .when("never, complete record", told(STANDING_COMMITTEE, null))
                .recordedThrough(LATER)
                .neverDone();
        for (SupervisingBody body : SupervisingBody.values()) {
            if (body != STANDING_COMMITTEE) {
                table = table.when("of " + body.label().en(), told(body, "2024-07-11"))
                        .notApplicable(Reason.CONDITION);
            }
        }
        return GivenThematic.through(
                table,
                day -> by(STANDING_COMMITTEE)
                        .nearestSession(DateSpan.parse(day + "/" + day))
                        .reportedToCouncilOn(LocalDate.parse(day))
                        .build());
    }

    private static ThematicSupervision told(SupervisingBody body, String on) {
        ThematicSupervision.Builder supervision = by(body).nearestSession(DateSpan.parse("2024-07-09/2024-07-11"));
        return on == null
                ? supervision.build()
                : supervision.reportedToCouncilOn(LocalDate.parse(on)).build();
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.GivenThematic.by;
import static io.github.councilprocedures.procedure.GivenThematic.taken;
import static io.github.councilprocedures.supervision.SupervisingBody.COMMITTEE;
import static io.github.councilprocedures.supervision.SupervisingBody.COUNCIL;
import static io.github.councilprocedures.supervision.SupervisingBody.STANDING_COMMITTEE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.workflow.NextStep;
import io.github.councilprocedures.workflow.Procedure;
import io.github.councilprocedures.workflow.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThematicProceduresTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(council(), standingCommittee(), committee());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void lawful_runs_are_satisfied_and_each_single_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    private static ProcedureCases<ThematicSupervision, ThematicStep> of(
            Procedure<ThematicSupervision, ThematicStep> procedure) {
        return ProcedureCases.of(
                procedure,
                CALENDAR,
                (file, steps) ->
                        ThematicSupervision.builder().from(file).steps(steps).build());
    }

    private static ProcedureCases<ThematicSupervision, ThematicStep> council() {
        ProcedureCases<ThematicSupervision, ThematicStep> table = of(ThematicProcedures.BY_COUNCIL)
                .lawful(
                        "every step",
                        run(
                                COUNCIL,
                                "PLANNED 2023-07-12",
                                "ESTABLISHED 2024-03-05",
                                "URGENT_REQUEST 2024-03-07",
                                "NOTIFIED 2024-03-20",
                                "COLLECTING_REPORTS 2024-04-10",
                                "FIELD_WORK 2024-04-19",
                                "FIELD_WORK 2024-04-22",
                                "FIELD_WORK_DONE 2024-05-31",
                                "DRAFT_REPORT 2024-06-10",
                                "REPORTED 2024-07-09",
                                "UNDER_CONSIDERATION 2024-07-10",
                                "CONCLUDED 2024-07-11",
                                "SENT 2024-07-19",
                                "PUBLISHED 2024-07-22",
                                "FOLLOW_UP STANDING_COMMITTEE 2024-09-10",
                                "FOLLOW_UP COMMITTEE 2024-10-10",
                                "FOLLOW_UP DELEGATES_GROUP 2024-11-10",
                                "FOLLOW_UP DELEGATE 2024-12-10",
                                "CLOSED 2024-12-20"))
                .lawful(
                        "only what the law names",
                        run(
                                COUNCIL,
                                "ESTABLISHED 2024-03-05",
                                "NOTIFIED 2024-03-20",
                                "FIELD_WORK_DONE TEAM_LEADER 2024-05-31",
                                "REPORTED 2024-07-11",
                                "UNDER_CONSIDERATION 2024-07-11",
                                "CONCLUDED 2024-07-11",
                                "SENT 2024-07-19",
                                "FOLLOW_UP STANDING_COMMITTEE 2024-09-10"));
        return others(table, COUNCIL);
    }

    private static ProcedureCases<ThematicSupervision, ThematicStep> standingCommittee() {
        ProcedureCases<ThematicSupervision, ThematicStep> table = of(ThematicProcedures.BY_STANDING_COMMITTEE)
                .lawful(
                        "every step",
                        run(
                                STANDING_COMMITTEE,
                                "PLANNED 2024-01-10",
                                "ESTABLISHED 2024-03-05",
                                "NOTIFIED 2024-03-20",
                                "COLLECTING_REPORTS 2024-04-10",
                                "FIELD_WORK 2024-04-19",
                                "URGENT_REQUEST 2024-04-19",
                                "URGENT_REQUEST 2024-04-22",
                                "FIELD_WORK 2024-04-23",
                                "FIELD_WORK_DONE 2024-05-10",
                                "DRAFT_REPORT 2024-05-14",
                                "REPORTED 2024-05-17",
                                "UNDER_CONSIDERATION 2024-05-23",
                                "CONCLUDED 2024-05-23",
                                "REFERRED_UP 2024-05-24",
                                "SENT 2024-05-28",
                                "PUBLISHED 2024-05-29",
                                "FOLLOW_UP 2024-09-16",
                                "FOLLOW_UP 2024-11-18",
                                "CLOSED 2024-12-10"))
                .lawful(
                        "only what the law names, on the last days",
                        run(
                                STANDING_COMMITTEE,
                                "ESTABLISHED 2024-03-05",
                                "URGENT_REQUEST 2024-03-06",
                                "NOTIFIED 2024-03-20",
                                "FIELD_WORK_DONE TEAM_LEADER 2024-05-06",
                                "REPORTED 2024-05-21",
                                "UNDER_CONSIDERATION 2024-05-24",
                                "REFERRED_UP 2024-05-24",
                                "CONCLUDED 2024-05-24",
                                "SENT 2024-05-28",
                                "FOLLOW_UP 2024-09-16"));
        return others(table, STANDING_COMMITTEE);
    }

    private static ProcedureCases<ThematicSupervision, ThematicStep> committee() {
        ProcedureCases<ThematicSupervision, ThematicStep> table = of(ThematicProcedures.BY_COMMITTEE)
                .lawful(
                        "every step",
                        run(
                                COMMITTEE,
                                "PLANNED 2024-01-10",
                                "ESTABLISHED 2024-03-05",
                                "URGENT_REQUEST 2024-03-07",
                                "NOTIFIED 2024-03-20",
                                "COLLECTING_REPORTS 2024-04-10",
                                "FIELD_WORK 2024-04-19",
                                "FIELD_WORK 2024-04-23",
                                "FIELD_WORK_DONE 2024-05-10",
                                "DRAFT_REPORT 2024-05-14",
                                "REPORTED 2024-05-20",
                                "UNDER_CONSIDERATION 2024-06-23",
                                "CONCLUDED 2024-06-23",
                                "SENT 2024-06-28",
                                "PUBLISHED 2024-06-29",
                                "FOLLOW_UP 2024-09-16",
                                "FOLLOW_UP 2024-11-18",
                                "CLOSED 2024-12-10"))
                .lawful(
                        "only what the law names",
                        run(
                                COMMITTEE,
                                "ESTABLISHED 2024-03-05",
                                "NOTIFIED 2024-03-20",
                                "FIELD_WORK_DONE TEAM_LEADER 2024-05-06",
                                "REPORTED 2024-05-16",
                                "UNDER_CONSIDERATION 2024-06-23",
                                "CONCLUDED COMMITTEE 2024-06-23",
                                "SENT 2024-06-28",
                                "FOLLOW_UP 2024-09-16"));
        return others(table, COMMITTEE);
    }

    /** Runs that go other ways between the same steps. */
    private static ProcedureCases<ThematicSupervision, ThematicStep> others(
            ProcedureCases<ThematicSupervision, ThematicStep> table, SupervisingBody body) {
        return table.lawful("given up while planned", run(body, "PLANNED 2024-01-10", "CANCELLED 2024-02-10"))
                .lawful(
                        "given up once set up",
                        run(body, "PLANNED 2024-01-10", "ESTABLISHED 2024-03-05", "CANCELLED 2024-03-11"))
                .lawful(
                        "given up once notified",
                        run(body, "ESTABLISHED 2024-03-05", "NOTIFIED 2024-03-08", "CANCELLED 2024-03-11"))
                .lawful(
                        "given up in the field",
                        run(
                                body,
                                "ESTABLISHED 2024-03-05",
                                "NOTIFIED 2024-03-08",
                                "FIELD_WORK 2024-03-21",
                                "CANCELLED 2024-03-22"))
                .lawful(
                        "by papers only",
                        run(
                                body,
                                "ESTABLISHED 2024-03-05",
                                "NOTIFIED 2024-03-08",
                                "COLLECTING_REPORTS 2024-03-21",
                                "FIELD_WORK_DONE 2024-05-22"));
    }

    /** A file with these steps, each with its papers and recipients: "STEP day" or "STEP actor day". */
    private static ThematicSupervision run(SupervisingBody body, String... steps) {
        List<CaseStep<ThematicStep>> taken = new ArrayList<>();
        for (String step : steps) {
            String[] words = step.split(" ");
            CaseStep<ThematicStep> lawful = lawful(body, ThematicStep.valueOf(words[0]), words[words.length - 1]);
            taken.add(
                    words.length == 2
                            ? lawful
                            : CaseStep.<ThematicStep>builder()
                                    .from(lawful)
                                    .by(Actor.valueOf(words[1]))
                                    .build());
        }
        return by(body).nearestSession(DateSpan.parse("2024-07-09/2024-07-11"))
                .preReportedOn(LocalDate.parse("2024-06-20"))
                .reportReceivedOn(LocalDate.parse("2024-05-17"))
                .addAllSteps(taken)
                .build();
    }

    private static CaseStep<ThematicStep> lawful(SupervisingBody body, ThematicStep step, String on) {
        Actor own = Actor.valueOf(body.name());
        return switch (step) {
            case PLANNED, COLLECTING_REPORTS, FIELD_WORK, DRAFT_REPORT, PUBLISHED, CLOSED, CANCELLED -> taken(step, on);
            case ESTABLISHED ->
                switch (body) {
                    case COUNCIL -> taken(step, on, own, List.of(), CaseDocument.RESOLUTION, CaseDocument.PROPOSAL);
                    case COMMITTEE -> taken(step, on, own, List.of(), CaseDocument.DECISION);
                    default -> taken(step, on, own, List.of());
                };
            case NOTIFIED ->
                taken(
                        step,
                        on,
                        Actor.SUPERVISION_TEAM,
                        List.of(Actor.SUPERVISEE),
                        CaseDocument.CONTENT,
                        CaseDocument.PLAN,
                        CaseDocument.OUTLINE);
            case URGENT_REQUEST -> taken(step, on, Actor.SUPERVISION_TEAM, List.of(), CaseDocument.REQUEST);
            case FIELD_WORK_DONE -> taken(step, on, Actor.SUPERVISION_TEAM, List.of());
            case REPORTED -> taken(step, on, Actor.SUPERVISION_TEAM, List.of(own), CaseDocument.REPORT);
            case UNDER_CONSIDERATION, FOLLOW_UP -> taken(step, on, own, List.of());
            case CONCLUDED -> taken(step, on, body == COUNCIL ? own : Actor.CHAIR, List.of(), result(body));
            case SENT -> sent(body, on);
            case REFERRED_UP ->
                taken(step, on, own, List.of(Actor.COUNCIL), CaseDocument.PROPOSAL, CaseDocument.REPORT);
        };
    }

    private static CaseStep<ThematicStep> sent(SupervisingBody body, String on) {
        List<Actor> to = body == COMMITTEE
                ? List.of(Actor.STANDING_COMMITTEE, Actor.COUNCIL, Actor.SUPERVISEE)
                : List.of(Actor.SUPERVISEE, Actor.RELATED_BODIES);
        return CaseStep.<ThematicStep>builder()
                .step(ThematicStep.SENT)
                .on(LocalDate.parse(on))
                .addAllTo(to)
                .addDocuments(result(body))
                .build();
    }

    private static CaseDocument result(SupervisingBody body) {
        return switch (body) {
            case COUNCIL -> CaseDocument.RESOLUTION;
            case STANDING_COMMITTEE -> CaseDocument.CONCLUSION;
            default -> CaseDocument.REPORT;
        };
    }

    @Test
    void the_sample_keeps_the_law_in_everything() {
        assertThat(CouncilLaw.standard()
                        .judge(Samples.thematicSupervision2024(), LocalDate.parse("2024-12-31"))
                        .all())
                .allSatisfy(finding -> assertThat(finding.reason())
                        .as(finding.rule() + ": " + finding.message().en())
                        .isIn(Reason.MET, Reason.CONDITION));
    }

    @Test
    void an_application_is_told_what_follows_and_by_when() {
        Progress progress = CouncilLaw.standard()
                .progress(run(STANDING_COMMITTEE, "PLANNED 2024-01-10", "ESTABLISHED 2024-03-05"))
                .orElseThrow();
        assertThat(progress.procedure()).isEqualTo("supervision.thematic.standing-committee");
        assertThat(progress.next())
                .extracting(NextStep::step)
                .containsExactly("NOTIFIED", "URGENT_REQUEST", "CANCELLED");
        assertThat(progress.next().get(0).due())
                .extracting(milestone -> milestone.on().orElseThrow())
                .containsExactly(LocalDate.parse("2024-03-20"));
    }

    @Test
    void s13_what_a_team_does_from_2026_is_not_known() {
        for (SupervisingBody body : GivenThematic.TEAMS) {
            assertThat(CouncilLaw.standard()
                            .judge(run(body, "ESTABLISHED 2026-03-02", "NOTIFIED 2026-03-03"))
                            .all())
                    .filteredOn(finding -> finding.rule().startsWith("supervision.thematic.")
                            && finding.rule().endsWith(".order"))
                    .filteredOn(finding -> finding.reason() != Reason.CONDITION)
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.reason()).isEqualTo(Reason.NOT_ENCODED));
        }
    }
}

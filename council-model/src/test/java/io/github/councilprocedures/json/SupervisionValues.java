package io.github.councilprocedures.json;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.supervision.ExplainingPost;
import io.github.councilprocedures.supervision.ExplanationMatter;
import io.github.councilprocedures.supervision.ExplanationSession;
import io.github.councilprocedures.supervision.ExplanationStep;
import io.github.councilprocedures.supervision.InstrumentPart;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.SupervisionGround;
import io.github.councilprocedures.supervision.Survey;
import io.github.councilprocedures.supervision.SurveyStep;
import io.github.councilprocedures.supervision.TeamRole;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.supervision.TopicCriterion;
import io.github.councilprocedures.supervision.Visit;
import io.github.councilprocedures.supervision.VisitOfSupervision;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;

/** The values of the package supervision, each with all of its attributes, and with none that may be left out. */
final class SupervisionValues {

    private SupervisionValues() {}

    private static final LocalDate DAY = LocalDate.parse("2024-03-05");

    static final ThematicSupervision THEMATIC = ThematicSupervision.builder()
            .term(Given.HA_NAM)
            .body(SupervisingBody.COMMITTEE)
            .committee("Ban Pháp chế")
            .topic("Tiếp công dân")
            .addTopicCriteria(TopicCriterion.CROSS_CUTTING)
            .ground(SupervisionGround.SIGNS_OF_VIOLATION)
            .addInstrumentContent(InstrumentPart.SCOPE, InstrumentPart.PLAN)
            .leader(TeamRole.COMMITTEE_HEAD)
            .addMembers(TeamRole.COMMITTEE_MEMBER, TeamRole.DELEGATE)
            .addSupervisees("UBND huyện", "UBND xã")
            .reportsDueOn(DAY.plusDays(20))
            .addVisits(
                    Visit.builder()
                            .supervisee("UBND huyện")
                            .notifiedOn(DAY.plusDays(3))
                            .visitedOn(DAY.plusDays(19))
                            .addNotice(CaseDocument.PROGRAMME)
                            .build(),
                    Visit.builder().supervisee("UBND xã").build())
            .nearestSession(DateSpan.of(DAY.plusDays(100), DAY.plusDays(102)))
            .preReportedOn(DAY.plusDays(60))
            .reportReceivedOn(DAY.plusDays(61))
            .addHearing(HearingStep.REPORT_PRESENTED, HearingStep.CONCLUDED)
            .measuresStated(true)
            .addResolutionContent(ResolutionPart.ASSESSMENT)
            .reportedToCouncilOn(DAY.plusDays(100))
            .addSteps(CaseStep.<ThematicStep>builder()
                    .step(ThematicStep.ESTABLISHED)
                    .on(DAY)
                    .by(Actor.COMMITTEE)
                    .addTo(Actor.SUPERVISEE)
                    .addDocuments(CaseDocument.DECISION)
                    .build())
            .build();

    static final ExplanationSession EXPLANATION = ExplanationSession.builder()
            .term(Given.HA_NAM)
            .topic("Giải quyết kiến nghị cử tri")
            .programmed(true)
            .addDecided(ExplanationMatter.PLAN)
            .addRequired(ExplainingPost.CHIEF_JUDGE)
            .addInvited(Actor.DELEGATE)
            .scheduledOn(DAY)
            .openToPublic(false)
            .closedByDecision(true)
            .addHearing(HearingStep.ISSUE_STATED, HearingStep.EXPLAINED)
            .votesFor(3)
            .standingCommitteeMembers(5)
            .carriedOut(false)
            .addSteps(CaseStep.<ExplanationStep>builder()
                    .step(ExplanationStep.HELD)
                    .on(DAY)
                    .build())
            .build();

    static final Survey SURVEY = Survey.builder()
            .term(Given.HA_NAM)
            .body(SupervisingBody.COMMITTEE)
            .committee("Ban Kinh tế - Ngân sách")
            .topic("Chợ dân sinh")
            .addSteps(
                    CaseStep.<SurveyStep>builder().step(SurveyStep.DONE).on(DAY).build())
            .build();

    static List<Object> samples() {
        return List.of(
                THEMATIC,
                ThematicSupervision.builder()
                        .term(Given.HA_NAM)
                        .body(SupervisingBody.COUNCIL)
                        .topic("Đất đai")
                        .build(),
                THEMATIC.visits().get(0),
                THEMATIC.visits().get(1),
                new VisitOfSupervision(THEMATIC, THEMATIC.visits().get(0)),
                EXPLANATION,
                ExplanationSession.builder()
                        .term(Given.HA_NAM)
                        .topic("Xây dựng nông thôn mới")
                        .build(),
                SURVEY,
                Survey.builder()
                        .term(Given.HA_NAM)
                        .body(SupervisingBody.DELEGATES_GROUP)
                        .topic("Nước sạch")
                        .build());
    }
}

package io.github.councilprocedures.json;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.petition.AnswerOfPetition;
import io.github.councilprocedures.petition.BreakdownOfResults;
import io.github.councilprocedures.petition.PetitionAnswer;
import io.github.councilprocedures.petition.PetitionBreakdown;
import io.github.councilprocedures.petition.PetitionChannel;
import io.github.councilprocedures.petition.PetitionCompetence;
import io.github.councilprocedures.petition.PetitionResult;
import io.github.councilprocedures.petition.PetitionResults;
import io.github.councilprocedures.petition.PetitionsOfSession;
import io.github.councilprocedures.petition.PetitionsOnDay;
import io.github.councilprocedures.petition.ResultDetail;
import io.github.councilprocedures.petition.ShareOfResults;
import io.github.councilprocedures.petition.VoterPetition;
import io.github.councilprocedures.petition.VoterPetitionStep;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;

/** The values of the package petition, each with all of its attributes, and with none that may be left out. */
final class PetitionValues {

    private PetitionValues() {}

    private static final LocalDate DAY = LocalDate.parse("2024-03-05");

    private static final PetitionAnswer ANSWER = PetitionAnswer.builder()
            .result(PetitionResult.IN_PROGRESS)
            .detail(ResultDetail.ROADMAP)
            .roadmap(true)
            .dueOn(DAY.plusDays(90))
            .build();

    private static final VoterPetition PETITION = VoterPetition.builder()
            .term(Given.HA_NAM)
            .number("KN-12/2024")
            .channel(PetitionChannel.COUNCIL)
            .competence(PetitionCompetence.PROVINCE)
            .receivedOn(DAY.plusDays(10))
            .answerDueOn(DAY.plusDays(40))
            .addAnswers(ANSWER)
            .addSessionReports(DAY.plusDays(60), DAY.plusDays(240))
            .pressingSince(DAY.plusDays(100))
            .duplicateOf("KN-3/2023")
            .addSplitInto("KN-12a/2024", "KN-12b/2024")
            .partOf("KN-11/2024")
            .inDatabase(false)
            .evaluationRequested(true)
            .postedOn(DAY.plusDays(50))
            .postedThrough(DAY.plusDays(80))
            .addSteps(CaseStep.<VoterPetitionStep>builder()
                    .step(VoterPetitionStep.ANSWERED)
                    .on(DAY.plusDays(30))
                    .by(Actor.PEOPLES_COMMITTEE)
                    .build())
            .build();

    private static final PetitionResults RESULTS = PetitionResults.builder()
            .term(Given.HA_NAM)
            .label("trước kỳ họp thứ 12")
            .reportedOn(DAY)
            .received(10)
            .items(12)
            .answered(9)
            .own(8)
            .unclassified(1)
            .putByCompetence(PetitionCompetence.PROVINCE, 8)
            .putByCompetence(PetitionCompetence.CENTRAL, 3)
            .putByField("Giao thông", 12)
            .putByResult(PetitionResult.RESOLVED, 8)
            .putShares(PetitionResult.RESOLVED, PrintedShare.parse("100%"))
            .build();

    private static final PetitionsOfSession SESSION = PetitionsOfSession.builder()
            .term(Given.HA_NAM)
            .session(DateSpan.of(DAY, DAY.plusDays(2)))
            .frontNoticeOn(DAY)
            .supervisionReportOn(DAY.plusDays(1))
            .build();

    static List<Object> samples() {
        return List.of(
                ANSWER,
                PetitionAnswer.builder().result(PetitionResult.EXPLAINED).build(),
                PETITION,
                VoterPetition.builder()
                        .term(Given.HA_NAM)
                        .number("7")
                        .channel(PetitionChannel.NATIONAL_ASSEMBLY)
                        .build(),
                new AnswerOfPetition(PETITION, 0),
                PETITION.on(DAY),
                new PetitionsOnDay(List.of(PETITION), DAY),
                RESULTS,
                PetitionResults.builder().term(Given.HA_NAM).build(),
                new BreakdownOfResults(RESULTS, PetitionBreakdown.BY_FIELD),
                new ShareOfResults(RESULTS, PetitionResult.RESOLVED),
                SESSION,
                PetitionsOfSession.builder()
                        .term(Given.HA_NAM)
                        .session(DateSpan.from(DAY))
                        .build());
    }
}

package io.github.councilprocedures.json;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.front.FrontProposal;
import io.github.councilprocedures.front.FrontSupervision;
import io.github.councilprocedures.front.FrontSupervisionStep;
import io.github.councilprocedures.front.FrontYear;
import io.github.councilprocedures.front.SocialCriticism;
import io.github.councilprocedures.front.SocialCriticismStep;
import java.time.LocalDate;
import java.util.List;

/** The values of the package front, each with all of its attributes, and with none that may be left out. */
final class FrontValues {

    private FrontValues() {}

    private static final LocalDate DAY = LocalDate.parse("2018-03-05");

    static final FrontYear YEAR = FrontYear.builder()
            .term(Given.HA_NAM)
            .year(2018)
            .addPlanAgreedWith(Actor.STANDING_COMMITTEE, Actor.PEOPLES_COMMITTEE)
            .planIssuedOn(DAY.withYear(2017))
            .addResultsHeardOn(DAY, DAY.plusMonths(6))
            .build();

    static final FrontProposal PROPOSAL = FrontProposal.builder()
            .term(Given.HA_NAM)
            .topic("Vệ sinh môi trường")
            .addressee(Actor.PEOPLES_COMMITTEE)
            .receivedOn(DAY)
            .answeredOn(DAY.plusDays(20))
            .build();

    static final FrontSupervision SUPERVISION = FrontSupervision.builder()
            .term(Given.HA_NAM)
            .topic("Hỗ trợ hộ nghèo")
            .supervisee("UBND huyện Thanh Liêm")
            .addSteps(CaseStep.<FrontSupervisionStep>builder()
                    .step(FrontSupervisionStep.DOCUMENTS_RECEIVED)
                    .on(DAY)
                    .by(Actor.SUPERVISEE)
                    .addDocuments(CaseDocument.PLAN, CaseDocument.DECISION, CaseDocument.OUTLINE)
                    .build())
            .build();

    static final SocialCriticism CRITICISM = SocialCriticism.builder()
            .term(Given.HA_NAM)
            .draft("Nghị quyết về học phí")
            .accepted(false)
            .addSteps(CaseStep.<SocialCriticismStep>builder()
                    .step(SocialCriticismStep.ANSWERED)
                    .on(DAY)
                    .by(Actor.DRAFTER)
                    .addTo(Actor.FATHERLAND_FRONT)
                    .addDocuments(CaseDocument.LETTER, CaseDocument.EXPLANATION)
                    .build())
            .build();

    static List<Object> samples() {
        return List.of(
                YEAR,
                FrontYear.builder().term(Given.HA_NAM).year(2019).build(),
                PROPOSAL,
                FrontProposal.builder()
                        .term(Given.HA_NAM)
                        .topic("Chợ")
                        .addressee(Actor.COUNCIL)
                        .build(),
                SUPERVISION,
                FrontSupervision.builder()
                        .term(Given.HA_NAM)
                        .topic("Chợ")
                        .supervisee("Ban Quản lý")
                        .build(),
                CRITICISM,
                SocialCriticism.builder().term(Given.HA_NAM).draft("Đề án").build());
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.Actor.COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.COUNCIL;
import static io.github.councilprocedures.casefile.Actor.PEOPLES_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.STANDING_COMMITTEE;
import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_114_2025;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.review.PetitionFacts.CASE;
import static io.github.councilprocedures.review.PetitionFacts.HEARING;
import static io.github.councilprocedures.review.PetitionFacts.SETTLEMENT;
import static io.github.councilprocedures.review.PetitionStep.BEFORE_COUNCIL;
import static io.github.councilprocedures.review.PetitionStep.CLOSED;
import static io.github.councilprocedures.review.PetitionStep.COLLECTED;
import static io.github.councilprocedures.review.PetitionStep.CONSIDERED_BY_STANDING_COMMITTEE;
import static io.github.councilprocedures.review.PetitionStep.PEOPLES_COMMITTEE_REPORTED;
import static io.github.councilprocedures.review.PetitionStep.REPORT_AND_DRAFT_RESOLUTION_READY;
import static io.github.councilprocedures.review.PetitionStep.SENT_TO_AGENCY;
import static io.github.councilprocedures.review.PetitionStep.VERIFIED;

import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.review.PetitionSettlement;
import io.github.councilprocedures.review.PetitionStep;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * How the settlement of voters' petitions is supervised (giám sát việc giải quyết kiến nghị của cử tri). The law sets no day for
 * any of its steps (S9). From 2026-03-01 committees supervise it too, by a text that was not read.
 */
final class PetitionSettlements {

    private PetitionSettlements() {}

    /** Who speaks in turn at the meeting of the Standing Committee (trình tự xem xét): the People's Committee first (S28). */
    static final Rule<PetitionSettlement> ORDER_OF_HEARING = Rule.about(SETTLEMENT, "review.petition.hearing")
            .titled(
                    "Trình tự Thường trực HĐND xem xét việc giải quyết kiến nghị của cử tri",
                    "Order in which the Standing Committee considers the settlement of petitions")
            .because(
                    "Phải nghe báo cáo và kết quả thẩm tra trước khi thảo luận, thảo luận trước khi kết luận.",
                    "The report and its verification are heard before the discussion, and the discussion before the end.")
            .leavingOut(
                    "Đại biểu được mời không phát biểu thì không có bước đó.",
                    "Where those invited do not speak, there is no such step.")
            .governedBy(CASE.day(CONSIDERED_BY_STANDING_COMMITTEE))
            .from("2016-07-01")
            .under(LAW_87_2015.article(74).clause(3))
            .requires(HEARING.inOrder(
                    once(HearingStep.REPORT_PRESENTED),
                    once(HearingStep.VERIFICATION_PRESENTED),
                    maybe(HearingStep.BODIES_HEARD),
                    once(HearingStep.DISCUSSED),
                    once(HearingStep.CONCLUDED)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_114_2025)
            .notEncoded()
            .otherwise(
                    "Bước “{step}” không đúng trình tự xem xét việc giải quyết kiến nghị của cử tri.",
                    "The step “{step}” is out of the order in which the settlement of petitions is considered.");

    /** From the report of the People's Committee to the council (từ báo cáo của UBND đến HĐND). */
    static final Procedure<PetitionSettlement, PetitionStep> PETITIONS = Procedure.of(
                    SETTLEMENT, CASE, "review.petition")
            .titled(
                    "Giám sát việc giải quyết kiến nghị của cử tri",
                    "Supervision of the settlement of voters' petitions")
            .from("2016-07-01")
            .under(LAW_87_2015.article(74))
            .step(COLLECTED, step -> step.modelled())
            .step(SENT_TO_AGENCY, step -> step.after(COLLECTED).modelled())
            .step(
                    PEOPLES_COMMITTEE_REPORTED,
                    step -> step.after(SENT_TO_AGENCY)
                            .by(PEOPLES_COMMITTEE)
                            .with(CaseDocument.REPORT)
                            .under(LAW_87_2015.article(74).clause(2)))
            .step(
                    VERIFIED,
                    step -> step.after(PEOPLES_COMMITTEE_REPORTED)
                            .by(COMMITTEE)
                            .with(CaseDocument.ASSIGNMENT, CaseDocument.VERIFICATION_REPORT)
                            .under(LAW_87_2015.article(74).clause(2)))
            .step(
                    CONSIDERED_BY_STANDING_COMMITTEE,
                    step -> step.after(VERIFIED)
                            .by(STANDING_COMMITTEE)
                            .under(LAW_87_2015.article(74).clause(3)))
            .step(
                    REPORT_AND_DRAFT_RESOLUTION_READY,
                    step -> step.after(CONSIDERED_BY_STANDING_COMMITTEE)
                            .by(STANDING_COMMITTEE)
                            .with(CaseDocument.REPORT, CaseDocument.DRAFT_RESOLUTION)
                            .under(LAW_87_2015.article(74).clause(4)))
            .step(
                    BEFORE_COUNCIL,
                    step -> step.after(REPORT_AND_DRAFT_RESOLUTION_READY)
                            .to(COUNCIL)
                            .under(LAW_87_2015.article(74).clause(4)))
            .step(CLOSED, step -> step.after(BEFORE_COUNCIL).modelled())
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(LAW_121_2025.article(34).clause(1).point("c"))
            .under(RESOLUTION_114_2025)
            .knownBy(REPORTED)
            .notEncoded()
            .build();

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(ORDER_OF_HEARING);

    /** The procedure. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(PETITIONS);
}

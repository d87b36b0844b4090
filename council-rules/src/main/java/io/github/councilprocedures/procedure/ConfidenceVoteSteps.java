package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.CASE;
import static io.github.councilprocedures.confidence.ConfidenceVoteFacts.CONFIDENCE_VOTE;
import static io.github.councilprocedures.confidence.VoteStep.APPROVAL_PENDING;
import static io.github.councilprocedures.confidence.VoteStep.BALLOTED;
import static io.github.councilprocedures.confidence.VoteStep.CONFIRMED;
import static io.github.councilprocedures.confidence.VoteStep.DONE;
import static io.github.councilprocedures.confidence.VoteStep.RELIEF_SUBMITTED;
import static io.github.councilprocedures.confidence.VoteStep.RELIEVED;
import static io.github.councilprocedures.confidence.VoteStep.RESIGNED;
import static io.github.councilprocedures.confidence.VoteStep.SUBMITTED;
import static io.github.councilprocedures.confidence.VoteStep.TRIGGERED;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_96_2023;
import static io.github.councilprocedures.law.Evidence.REPORTED;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.confidence.VoteStep;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/** The steps of a vote of confidence (các bước bỏ phiếu tín nhiệm); what is judged of it otherwise: {@link ConfidenceVotes}. */
final class ConfidenceVoteSteps {

    private ConfidenceVoteSteps() {}

    /** The steps of a vote; until 2023 a resignation stood before relief. */
    static final Procedure<ConfidenceVote, VoteStep> PROCEDURE = Procedure.of(CONFIDENCE_VOTE, CASE, "confidence.vote")
            .titled("Bỏ phiếu tín nhiệm", "Vote of confidence")
            .from("2016-07-01")
            .under(LAW_87_2015.article(64))
            .step(
                    TRIGGERED,
                    step -> step.by(Actor.DELEGATE, Actor.FATHERLAND_FRONT, Actor.COUNCIL)
                            .under(LAW_87_2015.article(64).clause(1)))
            .step(
                    SUBMITTED,
                    step -> step.after(TRIGGERED)
                            .by(Actor.STANDING_COMMITTEE)
                            .to(Actor.COUNCIL)
                            .under(LAW_87_2015.article(64).clause(1)))
            .step(
                    BALLOTED,
                    step -> step.after(SUBMITTED)
                            .by(Actor.COUNCIL)
                            .under(LAW_87_2015.article(64).clause(2)))
            .step(
                    CONFIRMED,
                    step -> step.after(BALLOTED)
                            .by(Actor.COUNCIL)
                            .with(CaseDocument.RESOLUTION)
                            .under(LAW_87_2015.article(64).clause(2)))
            .step(
                    RESIGNED,
                    step -> step.after(CONFIRMED)
                            .by(Actor.PERSON_CONCERNED)
                            .under(LAW_87_2015.article(64).clause(3)))
            .step(
                    RELIEF_SUBMITTED,
                    step -> step.after(CONFIRMED)
                            .by(Actor.PROPOSER_OF_POST)
                            .to(Actor.COUNCIL)
                            .due(ConfidenceVotes.LOST)
                            .under(LAW_87_2015.article(64).clause(3)))
            .step(RELIEVED, step -> step.after(RELIEF_SUBMITTED).modelled())
            .step(APPROVAL_PENDING, step -> step.after(RELIEVED).modelled())
            .step(DONE, step -> step.after(APPROVAL_PENDING).modelled())
            .from("2023-07-01")
            .under(RESOLUTION_96_2023.article(13), RESOLUTION_96_2023.article(15), RESOLUTION_96_2023.article(17))
            .knownBy(REPORTED)
            .step(
                    TRIGGERED,
                    step -> step.by(Actor.DELEGATE, Actor.FATHERLAND_FRONT, Actor.COUNCIL)
                            .under(RESOLUTION_96_2023.article(13)))
            .step(
                    SUBMITTED,
                    step -> step.after(TRIGGERED)
                            .by(Actor.STANDING_COMMITTEE)
                            .to(Actor.COUNCIL)
                            .under(RESOLUTION_96_2023.article(13)))
            .step(BALLOTED, step -> step.after(SUBMITTED).by(Actor.COUNCIL).under(RESOLUTION_96_2023.article(15)))
            .step(
                    CONFIRMED,
                    step -> step.after(BALLOTED)
                            .by(Actor.COUNCIL)
                            .with(CaseDocument.RESOLUTION)
                            .under(RESOLUTION_96_2023.article(15)))
            .step(RESIGNED, step -> step.after(CONFIRMED).beside().modelled())
            .step(
                    RELIEF_SUBMITTED,
                    step -> step.after(CONFIRMED)
                            .by(Actor.PROPOSER_OF_POST)
                            .to(Actor.COUNCIL)
                            .due(ConfidenceVotes.LOST)
                            .under(RESOLUTION_96_2023.article(17)))
            .step(RELIEVED, step -> step.after(RELIEF_SUBMITTED).modelled())
            .step(APPROVAL_PENDING, step -> step.after(RELIEVED).modelled())
            .step(DONE, step -> step.after(APPROVAL_PENDING).modelled())
            .build();

    static final List<Procedure<?, ?>> PROCEDURES = List.of(PROCEDURE);
}

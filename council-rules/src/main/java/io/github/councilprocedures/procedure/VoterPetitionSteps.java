package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.Actor.COMPETENT_BODY;
import static io.github.councilprocedures.casefile.Actor.COUNCIL;
import static io.github.councilprocedures.casefile.Actor.DELEGATES_GROUP;
import static io.github.councilprocedures.casefile.Actor.FORWARDER;
import static io.github.councilprocedures.casefile.Actor.NATIONAL_ASSEMBLY_DELEGATION;
import static io.github.councilprocedures.casefile.Actor.PEOPLES_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.STANDING_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.VOTERS;
import static io.github.councilprocedures.instrument.Instruments.DECISION_33_2017;
import static io.github.councilprocedures.instrument.Instruments.JOINT_RESOLUTION_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.petition.VoterPetitionFacts.CASE;
import static io.github.councilprocedures.petition.VoterPetitionFacts.CHANNEL;
import static io.github.councilprocedures.petition.VoterPetitionFacts.PETITION;
import static io.github.councilprocedures.petition.VoterPetitionStep.ANSWERED;
import static io.github.councilprocedures.petition.VoterPetitionStep.CLASSIFIED;
import static io.github.councilprocedures.petition.VoterPetitionStep.CLOSED;
import static io.github.councilprocedures.petition.VoterPetitionStep.COMPILED;
import static io.github.councilprocedures.petition.VoterPetitionStep.DUPLICATE;
import static io.github.councilprocedures.petition.VoterPetitionStep.EVALUATED;
import static io.github.councilprocedures.petition.VoterPetitionStep.FORWARDED;
import static io.github.councilprocedures.petition.VoterPetitionStep.LATE_NOT_ACCEPTED;
import static io.github.councilprocedures.petition.VoterPetitionStep.NOT_A_PETITION;
import static io.github.councilprocedures.petition.VoterPetitionStep.PUBLISHED;
import static io.github.councilprocedures.petition.VoterPetitionStep.RECORDED;
import static io.github.councilprocedures.petition.VoterPetitionStep.RETURNED;
import static io.github.councilprocedures.petition.VoterPetitionStep.SPLIT;
import static io.github.councilprocedures.petition.VoterPetitionStep.UNDER_HANDLING;

import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.petition.PetitionChannel;
import io.github.councilprocedures.petition.VoterPetition;
import io.github.councilprocedures.petition.VoterPetitionStep;
import io.github.councilprocedures.workflow.Procedure;
import io.github.councilprocedures.workflow.Procedure.Start;
import io.github.councilprocedures.workflow.Step;
import java.util.List;

/**
 * The way of a petition from its record to its end (quá trình xử lý một kiến nghị của cử tri). Most of its steps stand in no text
 * that was read: they tell where a petition is and ask for nothing.
 */
final class VoterPetitionSteps {

    private VoterPetitionSteps() {}

    private static final Citation REPORTING = LAW_77_2015.article(90).clause(2);
    private static final Citation ANSWERING =
            JOINT_RESOLUTION_72_2025.article(49).clause(1);
    private static final Citation PUBLISHING =
            JOINT_RESOLUTION_72_2025.article(51).clause(1);
    private static final Citation EVALUATING =
            JOINT_RESOLUTION_72_2025.article(53).clause(5);

    /** Through the council and its delegates (qua kênh HĐND). */
    static final Procedure<VoterPetition, VoterPetitionStep> THROUGH_THE_COUNCIL = throughTheCouncil();

    /** Through the National Assembly and its deputies (qua kênh Quốc hội). */
    static final Procedure<VoterPetition, VoterPetitionStep> THROUGH_THE_NATIONAL_ASSEMBLY =
            throughTheNationalAssembly();

    private static Procedure<VoterPetition, VoterPetitionStep> throughTheCouncil() {
        Start<VoterPetition, VoterPetitionStep> law77 = recorded(Procedure.of(PETITION, CASE, "petition.council")
                        .titled("Xử lý kiến nghị của cử tri qua kênh HĐND", "A petition through the People's Council")
                        .where(CHANNEL, PetitionChannel.COUNCIL)
                        .from("2016-01-01")
                        .under(REPORTING))
                .step(ANSWERED, VoterPetitionSteps::reportedToTheCouncil)
                .step(EVALUATED, step -> step.after(ANSWERED).modelled())
                .step(PUBLISHED, step -> step.after(ANSWERED, EVALUATED).modelled())
                .step(CLOSED, step -> step.after(PUBLISHED).modelled());
        // What is published in these nine days had its time for the answer end before them.
        Start<VoterPetition, VoterPetitionStep> bothLaws = recorded(
                        law77.from("2025-02-20").under(REPORTING, EVALUATING, PUBLISHING))
                .step(ANSWERED, VoterPetitionSteps::reportedToTheCouncil)
                .step(EVALUATED, VoterPetitionSteps::evaluated)
                .step(PUBLISHED, VoterPetitionSteps::published)
                .step(CLOSED, step -> step.after(PUBLISHED).modelled());
        return recorded(bothLaws.from("2025-03-01").under(EVALUATING, PUBLISHING))
                // Who answers and to whom stands in an article that was not read; what is evaluated is an answer.
                .step(
                        ANSWERED,
                        step -> step.after(UNDER_HANDLING, ANSWERED)
                                .repeatable()
                                .under(EVALUATING))
                .step(EVALUATED, VoterPetitionSteps::evaluated)
                .step(PUBLISHED, step -> published(step).due(VoterPetitions.PUBLICATION))
                .step(CLOSED, step -> step.after(PUBLISHED).modelled())
                .build();
    }

    private static Procedure<VoterPetition, VoterPetitionStep> throughTheNationalAssembly() {
        return recorded(Procedure.of(PETITION, CASE, "petition.national-assembly")
                        .titled(
                                "Xử lý kiến nghị của cử tri qua kênh Quốc hội",
                                "A petition through the National Assembly")
                        .where(CHANNEL, PetitionChannel.NATIONAL_ASSEMBLY)
                        .from("2017-09-15")
                        .under(DECISION_33_2017)
                        .notEncoded()
                        .from("2025-02-20")
                        .under(ANSWERING, PUBLISHING))
                .step(
                        ANSWERED,
                        step -> step.after(UNDER_HANDLING, ANSWERED)
                                .by(COMPETENT_BODY, PEOPLES_COMMITTEE)
                                .to(VOTERS, NATIONAL_ASSEMBLY_DELEGATION, FORWARDER)
                                .due(VoterPetitions.ANSWER_NATIONAL_ASSEMBLY)
                                .repeatable()
                                .under(ANSWERING))
                .step(EVALUATED, step -> step.after(ANSWERED).modelled())
                .step(PUBLISHED, step -> published(step).due(VoterPetitions.PUBLICATION))
                .step(CLOSED, step -> step.after(PUBLISHED).modelled())
                .build();
    }

    /** From the record to the body that handles it. */
    private static Start<VoterPetition, VoterPetitionStep> recorded(Start<VoterPetition, VoterPetitionStep> version) {
        return version.step(RECORDED, Step::modelled)
                .step(LATE_NOT_ACCEPTED, step -> step.after(RECORDED).modelled())
                .step(COMPILED, step -> step.after(RECORDED).modelled())
                .step(NOT_A_PETITION, step -> step.after(RECORDED).modelled())
                .step(DUPLICATE, step -> step.after(COMPILED).modelled())
                .step(CLASSIFIED, step -> step.after(COMPILED, RETURNED).modelled())
                .step(SPLIT, step -> step.after(CLASSIFIED).modelled())
                .step(FORWARDED, step -> step.after(CLASSIFIED).modelled())
                .step(RETURNED, step -> step.after(FORWARDED).modelled())
                .step(UNDER_HANDLING, step -> step.after(FORWARDED, EVALUATED).modelled());
    }

    /** Agencies answer, and report the result to the council. */
    private static Step<VoterPetitionStep> reportedToTheCouncil(Step<VoterPetitionStep> step) {
        return step.after(UNDER_HANDLING, ANSWERED)
                .by(COMPETENT_BODY, PEOPLES_COMMITTEE)
                .to(COUNCIL)
                .repeatable()
                .under(REPORTING);
    }

    private static Step<VoterPetitionStep> evaluated(Step<VoterPetitionStep> step) {
        return step.after(ANSWERED)
                .by(DELEGATES_GROUP)
                .to(STANDING_COMMITTEE)
                .repeatable()
                .under(EVALUATING);
    }

    private static Step<VoterPetitionStep> published(Step<VoterPetitionStep> step) {
        return step.after(ANSWERED, EVALUATED)
                .by(STANDING_COMMITTEE, PEOPLES_COMMITTEE, NATIONAL_ASSEMBLY_DELEGATION)
                .under(PUBLISHING);
    }

    /** The procedures. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(THROUGH_THE_COUNCIL, THROUGH_THE_NATIONAL_ASSEMBLY);
}

package io.github.councilprocedures.procedure;

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
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.petition.PetitionChannel;
import io.github.councilprocedures.petition.VoterPetition;
import io.github.councilprocedures.petition.VoterPetitionStep;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.workflow.Procedure;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VoterPetitionStepsTest {

    private static final Set<VoterPetitionStep> NAMED_BY_LAW = EnumSet.of(ANSWERED, EVALUATED, PUBLISHED);

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(council(), nationalAssembly());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void lawful_runs_hold_and_each_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    @Test
    void what_no_text_names_asks_for_nothing() {
        for (Procedure<?, ?> procedure : VoterPetitionSteps.PROCEDURES) {
            assertThat(procedure.versions())
                    .flatMap(version -> version.steps().stream()
                            .filter(step -> !step.isModelled())
                            .<Object>map(step -> step.step())
                            .toList())
                    .isSubsetOf(NAMED_BY_LAW);
        }
    }

    /** The group is not content and the petition is taken up again: the file tells where it stands. */
    @Test
    void it_tells_where_a_petition_stands() {
        VoterPetition petition = run(
                Law.JOINT, "2025-07-01", CLASSIFIED, FORWARDED, UNDER_HANDLING, ANSWERED, EVALUATED, UNDER_HANDLING);
        assertThat(CouncilLaw.standard().progress(petition)).hasValueSatisfying(progress -> {
            assertThat(progress.procedure()).isEqualTo("petition.council");
            assertThat(progress.step()).contains("UNDER_HANDLING");
            assertThat(progress.next()).extracting(next -> next.step()).contains("ANSWERED");
            assertThat(progress.faults()).isEmpty();
        });
    }

    /** Who takes the steps that the law names, and to whom; by version. */
    private enum Law {
        LAW_77,
        BOTH,
        JOINT,
        NATIONAL_ASSEMBLY
    }

    private static ProcedureCases<VoterPetition, VoterPetitionStep> council() {
        ProcedureCases<VoterPetition, VoterPetitionStep> table = cases(VoterPetitionSteps.THROUGH_THE_COUNCIL);
        table = runs(table, Law.LAW_77, "2023-03-06");
        table = runs(table, Law.BOTH, "2025-02-20");
        return runs(table, Law.JOINT, "2025-07-01");
    }

    private static ProcedureCases<VoterPetition, VoterPetitionStep> nationalAssembly() {
        return runs(cases(VoterPetitionSteps.THROUGH_THE_NATIONAL_ASSEMBLY), Law.NATIONAL_ASSEMBLY, "2025-07-01");
    }

    private static ProcedureCases<VoterPetition, VoterPetitionStep> runs(
            ProcedureCases<VoterPetition, VoterPetitionStep> table, Law law, String from) {
        return table.lawful(
                        law + ", answered, published and closed",
                        run(
                                law,
                                from,
                                RECORDED,
                                COMPILED,
                                CLASSIFIED,
                                FORWARDED,
                                UNDER_HANDLING,
                                ANSWERED,
                                PUBLISHED,
                                CLOSED))
                .lawful(
                        law + ", returned and forwarded again",
                        run(
                                law,
                                from,
                                RECORDED,
                                COMPILED,
                                CLASSIFIED,
                                FORWARDED,
                                RETURNED,
                                CLASSIFIED,
                                FORWARDED,
                                UNDER_HANDLING,
                                ANSWERED))
                .lawful(
                        law + ", answered three times",
                        run(
                                law,
                                from,
                                CLASSIFIED,
                                FORWARDED,
                                UNDER_HANDLING,
                                ANSWERED,
                                EVALUATED,
                                UNDER_HANDLING,
                                ANSWERED,
                                ANSWERED,
                                EVALUATED,
                                PUBLISHED))
                .lawful(
                        law + ", published by each in turn",
                        run(law, from, UNDER_HANDLING, ANSWERED, PUBLISHED, PUBLISHED, PUBLISHED))
                .lawful(law + ", F10: too late to be compiled", run(law, from, RECORDED, LATE_NOT_ACCEPTED))
                .lawful(law + ", C28: a complaint", run(law, from, RECORDED, NOT_A_PETITION))
                .lawful(law + ", a duplicate", run(law, from, RECORDED, COMPILED, DUPLICATE))
                .lawful(law + ", C22: split", run(law, from, RECORDED, COMPILED, CLASSIFIED, SPLIT));
    }

    private static VoterPetition run(Law law, String from, VoterPetitionStep... taken) {
        LocalDate day = LocalDate.parse(from);
        VoterPetition.Builder petition = VoterPetition.builder()
                .term(Samples.provincialTerm())
                .number("KN-7")
                .channel(law == Law.NATIONAL_ASSEMBLY ? PetitionChannel.NATIONAL_ASSEMBLY : PetitionChannel.COUNCIL)
                .receivedOn(day)
                .answerDueOn(law == Law.BOTH ? day.minusDays(30) : day.plusDays(5));
        Deque<Actor> answerers =
                new ArrayDeque<>(List.of(Actor.COMPETENT_BODY, Actor.PEOPLES_COMMITTEE, Actor.COMPETENT_BODY));
        Deque<Actor> publishers = new ArrayDeque<>(
                List.of(Actor.STANDING_COMMITTEE, Actor.PEOPLES_COMMITTEE, Actor.NATIONAL_ASSEMBLY_DELEGATION));
        LocalDate on = day;
        List<CaseStep<VoterPetitionStep>> steps = new ArrayList<>();
        for (VoterPetitionStep step : taken) {
            boolean firstPublished = step == PUBLISHED && publishers.size() == 3;
            on = firstPublished && law != Law.BOTH ? on.plusDays(40) : on;
            CaseStep.Builder<VoterPetitionStep> one =
                    CaseStep.<VoterPetitionStep>builder().step(step).on(on);
            if (step == ANSWERED && law != Law.JOINT) {
                one.by(answerers.pop());
                if (law == Law.NATIONAL_ASSEMBLY) {
                    one.addTo(Actor.VOTERS, Actor.NATIONAL_ASSEMBLY_DELEGATION, Actor.FORWARDER);
                } else {
                    one.addTo(Actor.COUNCIL);
                }
            }
            if (step == EVALUATED && (law == Law.BOTH || law == Law.JOINT)) {
                one.by(Actor.DELEGATES_GROUP).addTo(Actor.STANDING_COMMITTEE);
            }
            if (step == PUBLISHED && law != Law.LAW_77) {
                one.by(publishers.pop());
            }
            steps.add(one.build());
            on = on.plusDays(1);
        }
        return petition.steps(steps).build();
    }

    private static ProcedureCases<VoterPetition, VoterPetitionStep> cases(
            Procedure<VoterPetition, VoterPetitionStep> procedure) {
        return ProcedureCases.of(
                procedure,
                OfficialCalendar.standard(),
                (file, steps) -> VoterPetition.builder().from(file).steps(steps).build());
    }
}

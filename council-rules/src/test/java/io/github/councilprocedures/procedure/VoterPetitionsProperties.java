package io.github.councilprocedures.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.petition.PetitionChannel;
import io.github.councilprocedures.petition.VoterPetition;
import io.github.councilprocedures.petition.VoterPetitionStep;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the time of an answer, whatever the days. */
class VoterPetitionsProperties {

    private static final CouncilLaw LAW = CouncilLaw.standard();

    @Property(tries = 200)
    void to_answer_sooner_never_breaks_the_time_for_it(
            @ForAll @IntRange(max = 2000) int received,
            @ForAll @IntRange(max = 120) int days,
            @ForAll @IntRange(max = 120) int sooner) {
        LocalDate on = LocalDate.of(2019, 1, 1).plusDays(received);
        if (verdict(answered(on, days)) == Verdict.SATISFIED) {
            assertThat(verdict(answered(on, Math.max(0, days - sooner)))).isEqualTo(Verdict.SATISFIED);
        }
    }

    @Property(tries = 200)
    void nobody_is_late_before_the_sixtieth_day_is_over(
            @ForAll @IntRange(max = 2000) int received, @ForAll @IntRange(max = 59) int days) {
        LocalDate on = LocalDate.of(2019, 1, 1).plusDays(received);
        VoterPetition open = answered(on, -1);
        assertThat(LAW.judge(open, on.plusDays(days))
                        .of("petition.answer.national-assembly")
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    private static Verdict verdict(VoterPetition petition) {
        return LAW.judge(petition)
                .of("petition.answer.national-assembly")
                .get(0)
                .verdict();
    }

    private static VoterPetition answered(LocalDate received, int after) {
        VoterPetition.Builder petition = VoterPetition.builder()
                .term(Samples.provincialTerm())
                .number("KN-7")
                .channel(PetitionChannel.NATIONAL_ASSEMBLY)
                .receivedOn(received);
        return after < 0
                ? petition.build()
                : petition.addSteps(Law87Days.taken(
                                VoterPetitionStep.ANSWERED,
                                received.plusDays(after).toString()))
                        .build();
    }
}

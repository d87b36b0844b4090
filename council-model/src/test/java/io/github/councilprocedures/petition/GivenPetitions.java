package io.github.councilprocedures.petition;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.casefile.CaseStep;
import java.time.LocalDate;

/** Petitions for the tests of this package. */
final class GivenPetitions {

    private GivenPetitions() {}

    /** A petition to the district of Thanh Liêm for itself to settle. */
    static VoterPetition.Builder petition(String number) {
        return VoterPetition.builder()
                .term(Given.THANH_LIEM)
                .number(number)
                .channel(PetitionChannel.COUNCIL)
                .competence(PetitionCompetence.DISTRICT);
    }

    static CaseStep<VoterPetitionStep> taken(VoterPetitionStep step, String on) {
        return CaseStep.<VoterPetitionStep>builder()
                .step(step)
                .on(LocalDate.parse(on))
                .build();
    }

    static PetitionAnswer answer(PetitionResult result) {
        return PetitionAnswer.builder().result(result).build();
    }

    static PetitionAnswer promise(String dueOn) {
        return PetitionAnswer.builder()
                .result(PetitionResult.IN_PROGRESS)
                .detail(ResultDetail.ROADMAP)
                .dueOn(LocalDate.parse(dueOn))
                .build();
    }
}

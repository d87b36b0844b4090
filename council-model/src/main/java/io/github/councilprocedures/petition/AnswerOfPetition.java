package io.github.councilprocedures.petition;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.time.LocalDate;
import java.util.List;

/**
 * An answer with the petition it was given to (lần trả lời của kiến nghị), which is how rules see it.
 *
 * @param petition the petition
 * @param index its place among the answers, from 0
 */
public record AnswerOfPetition(VoterPetition petition, int index) implements CouncilSubject {

    /**
     * Checks that the petition has such an answer.
     *
     * @param petition the petition
     * @param index the place, from 0
     * @throws IllegalArgumentException if there is none
     */
    public AnswerOfPetition {
        if (index < 0 || index >= requireNonNull(petition, "petition").answers().size()) {
            throw new IllegalArgumentException("index must be a place among the "
                    + requireNonNull(petition, "petition").answers().size() + " answers of the petition, was "
                    + index);
        }
    }

    /**
     * What was answered.
     *
     * @return the answer
     */
    public PetitionAnswer answer() {
        return petition.answers().get(index);
    }

    /**
     * The day on which it was answered (ngày trả lời).
     *
     * @return the day
     */
    public LocalDate answeredOn() {
        return petition.answeredOn().get(index);
    }

    long answeredDay() {
        return answeredOn().toEpochDay();
    }

    /** The first day, from that of this answer on, on which an answer was final. */
    long settledDay() {
        List<PetitionAnswer> answers = petition.answers();
        long settled = Fact.ABSENT;
        for (int i = 0; i < answers.size(); i++) {
            long on = petition.answeredOn().get(i).toEpochDay();
            if (answers.get(i).result().isFinal() && on >= answeredDay() && (settled == Fact.ABSENT || on < settled)) {
                settled = on;
            }
        }
        return settled;
    }

    @Override
    public Council council() {
        return petition.council();
    }

    @Override
    public SubjectType<AnswerOfPetition> subjectType() {
        return VoterPetitionFacts.ANSWER;
    }

    @Override
    public Phrase place() {
        Phrase of = petition.place();
        Phrase on = Phrase.date(answeredOn());
        return new Phrase("trả lời ngày " + on.vi() + ", " + of.vi(), "answer of " + on.en() + ", " + of.en());
    }
}

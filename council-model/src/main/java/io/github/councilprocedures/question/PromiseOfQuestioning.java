package io.github.councilprocedures.question;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A promise with the question that it was given in answer to (vấn đề đã hứa khi trả lời chất vấn), which is how rules see it.
 *
 * @param questioning the question
 * @param promise one of its promises
 */
public record PromiseOfQuestioning(Questioning questioning, Promise promise) implements CouncilSubject {

    /**
     * Checks that the promise was given in answer to the question.
     *
     * @param questioning the question
     * @param promise the promise
     * @throws IllegalArgumentException if it was not
     */
    public PromiseOfQuestioning {
        if (!requireNonNull(questioning, "questioning").promises().contains(requireNonNull(promise, "promise"))) {
            throw new IllegalArgumentException("promise \"" + promise.text() + "\" is not one of the "
                    + questioning.promises().size() + " promises of "
                    + questioning.place().vi());
        }
    }

    @Override
    public Council council() {
        return questioning.council();
    }

    @Override
    public SubjectType<PromiseOfQuestioning> subjectType() {
        return QuestionFacts.PROMISE;
    }

    @Override
    public Phrase place() {
        Phrase of = questioning.place();
        return new Phrase(
                "vấn đề đã hứa “" + promise.text() + "”, " + of.vi(), "promise “" + promise.text() + "”, " + of.en());
    }
}

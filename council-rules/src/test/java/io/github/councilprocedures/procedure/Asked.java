package io.github.councilprocedures.procedure;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.question.QuestionChannel;
import io.github.councilprocedures.question.QuestionStep;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.QuestioningSetting;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Questions of delegates that the tables of questioning share. */
final class Asked {

    private Asked() {}

    /** A question of a delegate of a province. */
    static Questioning.Builder question(QuestioningSetting setting) {
        return Questioning.builder()
                .term(Days.term(UnitKind.PROVINCE, "2021-05-23"))
                .matter("Cấp nước sạch nông thôn")
                .setting(setting);
    }

    /** One put by word of mouth at a sitting. */
    static Questioning.Builder atSitting(QuestioningSetting setting, String sittingOn) {
        return question(setting).channel(QuestionChannel.AT_SITTING).sittingOn(LocalDate.parse(sittingOn));
    }

    /** The same lawful subject on the first and last days of Law 87/2015, and beside them. */
    static <S extends Subject> RuleCases<S> underLaw87(RuleCases<S> table, Function<String, S> on) {
        return table.when("before Law 87/2015", on.apply("2016-06-30"))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of Law 87/2015", on.apply("2016-07-01"))
                .satisfied()
                .when("last day of Law 87/2015", on.apply("2026-02-28"))
                .satisfied()
                .when("first day of Law 121/2025", on.apply("2026-03-01"))
                .undetermined(Reason.NOT_ENCODED);
    }

    /** The steps of a question at a session, each as the law has it. */
    static CaseStep<QuestionStep> step(QuestionStep step, String on) {
        return step(QuestioningSetting.AT_SESSION, step, on);
    }

    /** A step as the law has it. */
    static CaseStep<QuestionStep> step(QuestioningSetting setting, QuestionStep step, String on) {
        boolean session = setting == QuestioningSetting.AT_SESSION;
        Actor deciding = session ? Actor.COUNCIL : Actor.STANDING_COMMITTEE;
        return switch (step) {
            case SLIP_SENT ->
                step(step, on, Actor.DELEGATE, List.of(CaseDocument.QUESTION_SLIP), Set.of(Actor.STANDING_COMMITTEE));
            case DIGESTED -> step(step, on, Actor.STANDING_COMMITTEE, List.of(), Set.of());
            case GROUP_PROPOSED ->
                step(step, on, Actor.STANDING_COMMITTEE, List.of(CaseDocument.PROPOSAL), Set.of(Actor.COUNCIL));
            case GROUP_DECIDED, WRITTEN_ANSWER_ORDERED ->
                step(step, on, deciding, List.of(CaseDocument.DECISION), Set.of());
            case ASKED -> step(step, on, Actor.DELEGATE, List.of(), Set.of());
            case ANSWERED_ORALLY -> step(step, on, Actor.QUESTIONED_PERSON, List.of(), Set.of());
            case WRITTEN_ANSWERED ->
                step(
                        step,
                        on,
                        Actor.QUESTIONED_PERSON,
                        List.of(CaseDocument.LETTER),
                        Set.of(Actor.DELEGATE, Actor.STANDING_COMMITTEE));
            case RESOLVED -> step(step, on, Actor.COUNCIL, List.of(CaseDocument.RESOLUTION), Set.of());
            case IMPLEMENTATION_REPORTED ->
                step(step, on, Actor.QUESTIONED_PERSON, List.of(CaseDocument.REPORT), Set.of(Actor.STANDING_COMMITTEE));
            case CLOSED ->
                CaseStep.<QuestionStep>builder()
                        .step(step)
                        .on(LocalDate.parse(on))
                        .build();
        };
    }

    private static CaseStep<QuestionStep> step(
            QuestionStep step, String on, Actor by, List<CaseDocument> papers, Set<Actor> to) {
        return CaseStep.<QuestionStep>builder()
                .step(step)
                .on(LocalDate.parse(on))
                .by(by)
                .addAllDocuments(papers)
                .addAllTo(to)
                .build();
    }

    /** Another question with the same facts and other steps. */
    static Questioning with(Questioning question, List<CaseStep<QuestionStep>> steps) {
        return Questioning.builder().from(question).steps(steps).build();
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.CITIZEN_RECEPTION_LAW_42_2013;
import static io.github.councilprocedures.instrument.Instruments.LAW_136_2025;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_116_2025;
import static io.github.councilprocedures.letter.LetterFacts.CASE;
import static io.github.councilprocedures.letter.LetterFacts.KIND;
import static io.github.councilprocedures.letter.LetterFacts.LETTER;
import static io.github.councilprocedures.letter.LetterKind.MIXED;
import static io.github.councilprocedures.letter.LetterKind.NOT_HANDLED;
import static io.github.councilprocedures.letter.LetterKind.PETITION_REFLECTION;
import static io.github.councilprocedures.letter.LetterStep.CLOSED;
import static io.github.councilprocedures.letter.LetterStep.EXPLANATION_SESSION;
import static io.github.councilprocedures.letter.LetterStep.FORWARDED;
import static io.github.councilprocedures.letter.LetterStep.GUIDED;
import static io.github.councilprocedures.letter.LetterStep.KEPT;
import static io.github.councilprocedures.letter.LetterStep.OWN_COMPETENCE;
import static io.github.councilprocedures.letter.LetterStep.RECEIVED;
import static io.github.councilprocedures.letter.LetterStep.REGISTERED;
import static io.github.councilprocedures.letter.LetterStep.RESOLVED;
import static io.github.councilprocedures.letter.LetterStep.RESULT_TO_FORWARDER;
import static io.github.councilprocedures.letter.LetterStep.RESULT_TO_SENDER;
import static io.github.councilprocedures.letter.LetterStep.SORTED;
import static io.github.councilprocedures.letter.LetterStep.UNDER_SUPERVISION;
import static io.github.councilprocedures.letter.LetterStep.URGED;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.LetterStep;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * The ways of letters (xử lý đơn của công dân): of petitions, of letters of several matters and of those that are not handled; and
 * the steps that those of complaints and denunciations share with them.
 */
final class LetterProcedures {

    private LetterProcedures() {}

    /** The way of a petition or reflection (đơn kiến nghị, phản ánh); the law sets no day for its answer. */
    static final Procedure<CitizenLetter, LetterStep> PETITION = besideTheLine(sorted(
                            Procedure.of(LETTER, CASE, "letter.petition")
                                    .titled("Xử lý đơn kiến nghị, phản ánh", "Handling of a petition or reflection")
                                    .where(KIND, PETITION_REFLECTION)
                                    .from("2014-07-01")
                                    .under(
                                            CITIZEN_RECEPTION_LAW_42_2013.article(25),
                                            CITIZEN_RECEPTION_LAW_42_2013
                                                    .article(26)
                                                    .clause(2)),
                            CITIZEN_RECEPTION_LAW_42_2013.article(26).clause(2))
                    .step(
                            FORWARDED,
                            step -> step.after(SORTED)
                                    .to(Actor.COMPETENT_BODY)
                                    .under(CITIZEN_RECEPTION_LAW_42_2013
                                            .article(26)
                                            .clause(2)
                                            .point("b")))
                    .step(GUIDED, step -> step.after(SORTED).to(Actor.SENDER).under(ofDelegates()))
                    .step(KEPT, step -> step.after(SORTED).modelled())
                    .step(OWN_COMPETENCE, step -> step.after(SORTED).modelled())
                    .step(
                            RESOLVED,
                            step -> step.after(FORWARDED, OWN_COMPETENCE).modelled())
                    .step(RESULT_TO_FORWARDER, step -> step.after(RESOLVED).modelled())
                    .step(
                            RESULT_TO_SENDER,
                            step -> step.after(RESOLVED, RESULT_TO_FORWARDER).modelled())
                    .step(
                            CLOSED,
                            step -> step.after(GUIDED, KEPT, RESOLVED, RESULT_TO_FORWARDER, RESULT_TO_SENDER)
                                    .modelled()))
            .from("2026-07-01")
            .under(LAW_136_2025)
            .under(RESOLUTION_116_2025)
            .notEncoded()
            .build();

    /** The way of a letter of several matters: its sender writes anew (đơn có nhiều nội dung). */
    static final Procedure<CitizenLetter, LetterStep> OF_SEVERAL_MATTERS = sorted(
                    Procedure.of(LETTER, CASE, "letter.mixed")
                            .titled("Xử lý đơn có nhiều nội dung", "Handling of a letter of several matters")
                            .where(KIND, MIXED)
                            .from("2014-07-01")
                            .under(CITIZEN_RECEPTION_LAW_42_2013.article(25)),
                    CITIZEN_RECEPTION_LAW_42_2013.article(25).clause(3))
            .step(
                    GUIDED,
                    step -> step.after(SORTED)
                            .to(Actor.SENDER)
                            .under(CITIZEN_RECEPTION_LAW_42_2013.article(25).clause(3)))
            .step(CLOSED, step -> step.after(GUIDED).modelled())
            .from("2026-07-01")
            .under(LAW_136_2025)
            .under(RESOLUTION_116_2025)
            .notEncoded()
            .build();

    /** The way of a letter that is not handled: registered, sorted and kept (đơn không xử lý). */
    static final Procedure<CitizenLetter, LetterStep> KEPT_ON_FILE = sorted(
                    Procedure.of(LETTER, CASE, "letter.not-handled")
                            .titled("Đơn không xử lý", "A letter that is not handled")
                            .where(KIND, NOT_HANDLED)
                            .from("2014-07-01")
                            .under(
                                    CITIZEN_RECEPTION_LAW_42_2013.article(25),
                                    CITIZEN_RECEPTION_LAW_42_2013.article(26)),
                    CITIZEN_RECEPTION_LAW_42_2013.article(26))
            .step(KEPT, step -> step.after(SORTED).modelled())
            .step(CLOSED, step -> step.after(KEPT).modelled())
            .from("2026-07-01")
            .under(LAW_136_2025)
            .under(RESOLUTION_116_2025)
            .notEncoded()
            .build();

    /** What comes first for each letter: received, registered, sorted. */
    private static Procedure.Start<CitizenLetter, LetterStep> sorted(
            Procedure.Start<CitizenLetter, LetterStep> start, Citation ofSorting) {
        return received(start).step(SORTED, step -> step.after(REGISTERED).under(ofSorting));
    }

    /** Received and registered. */
    static Procedure.Start<CitizenLetter, LetterStep> received(Procedure.Start<CitizenLetter, LetterStep> start) {
        return start.step(
                        RECEIVED,
                        step -> step.under(
                                CITIZEN_RECEPTION_LAW_42_2013.article(25).clause(1)))
                .step(
                        REGISTERED,
                        step -> step.after(RECEIVED)
                                .under(CITIZEN_RECEPTION_LAW_42_2013.article(25).clause(2)));
    }

    /** What may happen while the competent body works on a letter that was forwarded. */
    static Procedure.Start<CitizenLetter, LetterStep> besideTheLine(Procedure.Start<CitizenLetter, LetterStep> start) {
        return start.step(
                        URGED,
                        step -> step.after(FORWARDED)
                                .to(Actor.COMPETENT_BODY)
                                .beside()
                                .repeatable()
                                .under(ofDelegates()))
                .step(UNDER_SUPERVISION, step -> step.after(FORWARDED).beside().modelled())
                .step(
                        EXPLANATION_SESSION,
                        step -> step.after(FORWARDED).beside().modelled());
    }

    /** What the forwarder and the sender are told in the end, and the end itself. */
    static Procedure.Start<CitizenLetter, LetterStep> told(
            Procedure.Start<CitizenLetter, LetterStep> start, Rule<?>... toForwarder) {
        return start.step(
                        RESULT_TO_FORWARDER,
                        step -> step.after(RESOLVED, FORWARDED)
                                .by(Actor.COMPETENT_BODY)
                                .with(CaseDocument.NOTICE)
                                .due(toForwarder)
                                .under(CITIZEN_RECEPTION_LAW_42_2013.article(27).clause(2)))
                .step(
                        RESULT_TO_SENDER,
                        step -> step.after(RESULT_TO_FORWARDER)
                                .to(Actor.SENDER)
                                .due(Letters.RESULT_TO_CITIZEN)
                                .under(CITIZEN_RECEPTION_LAW_42_2013.article(28).clause(2)))
                .step(
                        CLOSED,
                        step -> step.after(GUIDED, KEPT, RESOLVED, RESULT_TO_FORWARDER, RESULT_TO_SENDER)
                                .modelled());
    }

    static Citation ofDelegates() {
        return CITIZEN_RECEPTION_LAW_42_2013.article(22).clause(3);
    }

    /** In the order of the law. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(PETITION, OF_SEVERAL_MATTERS, KEPT_ON_FILE);
}

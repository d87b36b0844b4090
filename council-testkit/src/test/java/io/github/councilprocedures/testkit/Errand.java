package io.github.councilprocedures.testkit;

import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.UnitLevel;
import io.github.councilprocedures.workflow.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A case with a procedure of a few steps of every sort, for tests.
 *
 * @param term the term
 * @param steps the steps taken
 */
public record Errand(Term term, List<CaseStep<Errand.Step>> steps) implements CaseFile<Errand.Step> {

    /** The steps of an errand. */
    public enum Step implements Labelled {
        ASKED("giao việc", "asked"),
        READ("đọc", "read"),
        NOTED("ghi chép", "noted"),
        DONE("làm xong", "done"),
        REFUSED("từ chối", "refused"),
        TOLD("báo lại", "told");

        private final Phrase label;

        Step(String vi, String en) {
            this.label = new Phrase(vi, en);
        }

        @Override
        public Phrase label() {
            return label;
        }
    }

    private static final ChoiceFact<Errand, UnitLevel> LEVEL = ChoiceFact.of(
            Fact.named("level", "cấp", "level"),
            UnitLevel.class,
            errand -> errand.council().level());

    private static final CaseFacts<Errand, Step> CASE =
            CaseFacts.of("errand", "việc", "errand", Errand.class, Step.class, List.of(LEVEL));

    private static final SubjectType<Errand> ERRAND =
            SubjectType.of("errand", "việc", "errand", CASE.with(List.of(LEVEL)));

    private static final Instrument LAW = Instrument.builder()
            .kind(InstrumentKind.LAW)
            .number("1/2015/QH13")
            .title(new Phrase("Luật thử", "Law for tests"))
            .passedOn(LocalDate.of(2015, 11, 20))
            .evidence(Evidence.TEXT_READ)
            .build();

    private static final Rule<Errand> PROMPT = Rule.about(ERRAND, "casefile.errand.prompt")
            .titled("Báo lại kịp thời", "Told in time")
            .because("Người giao việc cần biết.", "Who asked wants to know.")
            .governedBy(CASE.day(Step.DONE))
            .from("2016-07-01")
            .under(LAW.article(3))
            .requires(CASE.day(Step.TOLD).within(5, CALENDAR_DAYS).after(CASE.day(Step.DONE)))
            .otherwise("Báo lại ngày {toldOn}.", "Told on {toldOn}.");

    private static final Rule<Errand> AHEAD = Rule.about(ERRAND, "casefile.errand.ahead")
            .titled("Giao việc trước", "Asked ahead")
            .because("Phải có thời gian làm.", "It takes time to do.")
            .governedBy(CASE.day(Step.DONE))
            .from("2016-07-01")
            .under(LAW.article(2))
            .requires(CASE.day(Step.ASKED).atLeast(2, CALENDAR_DAYS).before(CASE.day(Step.DONE)))
            .otherwise("Giao việc ngày {askedOn}.", "Asked on {askedOn}.");

    /**
     * Asked, perhaps read, which no law names, perhaps noted along the way, done and told, or refused. From 2025 the head of the
     * office may do it too and papers are no longer asked for; then the law was not read.
     */
    public static final Procedure<Errand, Step> ERRANDS = Procedure.of(ERRAND, CASE, "casefile.errand")
            .titled("Việc được giao", "Errand")
            .where(LEVEL, UnitLevel.PROVINCE)
            .from("2016-07-01")
            .under(LAW.article(1))
            .step(Step.ASKED, step -> step.by(Actor.COUNCIL, Actor.CHAIR).due(AHEAD))
            .step(Step.READ, step -> step.after(Step.ASKED).modelled())
            .step(
                    Step.NOTED,
                    step -> step.after(Step.ASKED, Step.READ)
                            .to(Actor.VOTERS)
                            .beside()
                            .repeatable())
            .step(
                    Step.DONE,
                    step -> step.after(Step.ASKED, Step.READ)
                            .by(Actor.OFFICE)
                            .with(CaseDocument.REPORT, CaseDocument.EVIDENCE))
            .step(Step.REFUSED, step -> step.after(Step.READ).by(Actor.OFFICE, Actor.OTHER))
            .step(
                    Step.TOLD,
                    step -> step.after(Step.DONE, Step.REFUSED)
                            .to(Actor.COUNCIL, Actor.CHAIR)
                            .due(PROMPT))
            .from("2025-01-01")
            .under(LAW.article(9))
            .step(Step.ASKED, step -> step.by(Actor.COUNCIL))
            .step(Step.DONE, step -> step.after(Step.ASKED).by(Actor.OFFICE, Actor.CHIEF_OF_OFFICE))
            .from("2026-03-01")
            .under(LAW)
            .notEncoded()
            .build();

    /** Copies the steps. */
    public Errand {
        steps = List.copyOf(steps);
    }

    private static List<Fact<Errand>> facts() {
        List<Fact<Errand>> facts = new ArrayList<>(CASE.days());
        facts.add(CASE.log());
        facts.add(LEVEL);
        return facts;
    }

    /** An errand of the sample province. */
    @SafeVarargs
    static Errand of(CaseStep<Step>... steps) {
        return new Errand(Samples.provincialTerm(), List.of(steps));
    }

    /** A step by somebody. */
    static CaseStep<Step> taken(Step step, String on, Actor by, CaseDocument... documents) {
        return CaseStep.<Step>builder()
                .step(step)
                .on(LocalDate.parse(on))
                .by(by)
                .addDocuments(documents)
                .build();
    }

    /** A step told to some. */
    static CaseStep<Step> told(Step step, String on, Actor... to) {
        return CaseStep.<Step>builder()
                .step(step)
                .on(LocalDate.parse(on))
                .to(Set.of(to))
                .build();
    }

    /**
     * The same errand with other steps.
     *
     * @param other the steps
     * @return the errand
     */
    public Errand with(List<CaseStep<Step>> other) {
        return new Errand(term, other);
    }

    @Override
    public CaseFacts<Errand, Step> caseFacts() {
        return CASE;
    }

    @Override
    public SubjectType<Errand> subjectType() {
        return ERRAND;
    }

    @Override
    public Phrase place() {
        return new Phrase("việc", "errand");
    }
}

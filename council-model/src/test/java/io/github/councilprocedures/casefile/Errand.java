package io.github.councilprocedures.casefile;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;
import org.immutables.value.Value;

/** A case with a procedure of three steps, for tests. */
@CouncilStyle
@Value.Immutable
public abstract class Errand implements CaseFile<Errand.Step> {

    /** The steps of an errand. */
    public enum Step implements Labelled {
        ASKED("giao việc", "asked"),
        DONE("làm xong", "done"),
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

    public static final ChoiceFact<Errand, UnitLevel> LEVEL = ChoiceFact.of(
            Fact.named("level", "cấp", "level"),
            UnitLevel.class,
            errand -> errand.council().level());

    public static final CaseFacts<Errand, Step> CASE =
            CaseFacts.of("errand", "việc", "errand", Errand.class, Step.class, List.of(LEVEL));

    public static final SubjectType<Errand> ERRAND =
            SubjectType.of("errand", "việc", "errand", CASE.with(List.of(LEVEL)));

    Errand() {}

    @Override
    public abstract Term term();

    @Override
    public abstract List<CaseStep<Step>> steps();

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

    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Errand}. */
    public static final class Builder extends ImmutableErrand.Builder {
        Builder() {}
    }
}

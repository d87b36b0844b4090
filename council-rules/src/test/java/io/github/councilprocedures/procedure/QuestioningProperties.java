package io.github.councilprocedures.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.question.QuestionStep;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.QuestioningSetting;
import io.github.councilprocedures.question.WrittenAnswer;
import io.github.councilprocedures.question.WrittenAnswerStep;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.testkit.jqwik.CaseRuns;
import io.github.councilprocedures.testkit.jqwik.FaultyRun;
import io.github.councilprocedures.workflow.Fault;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Generated runs of questioning under the whole law: lawful ones are without fault, others have the one fault they were given. */
class QuestioningProperties {

    private static final CouncilLaw LAW = CouncilLaw.standard();
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 7, 1);
    private static final CaseRuns<QuestionStep> AT_SESSIONS = CaseRuns.of(QuestioningAtSessions.AT_SESSIONS, FIRST_DAY);
    private static final CaseRuns<QuestionStep> BETWEEN_SESSIONS =
            CaseRuns.of(QuestioningBetweenSessions.AT_MEETINGS, FIRST_DAY);
    private static final CaseRuns<WrittenAnswerStep> ANSWERS_AT_SESSIONS =
            CaseRuns.of(WrittenAnswers.AT_SESSIONS, FIRST_DAY);
    private static final CaseRuns<WrittenAnswerStep> ANSWERS_BETWEEN_SESSIONS =
            CaseRuns.of(WrittenAnswers.BETWEEN_THEM, FIRST_DAY);

    private static Questioning question(QuestioningSetting setting, List<CaseStep<QuestionStep>> steps) {
        return Questioning.builder()
                .term(Samples.provincialTerm())
                .matter("Cấp nước sạch")
                .setting(setting)
                .steps(steps)
                .build();
    }

    private static WrittenAnswer answer(QuestioningSetting setting, List<CaseStep<WrittenAnswerStep>> steps) {
        return WrittenAnswer.builder()
                .term(Samples.provincialTerm())
                .matter("Cấp nước sạch")
                .setting(setting)
                .steps(steps)
                .build();
    }

    private static List<Fault> faults(CaseFile<?> file) {
        return LAW.progress(file, LocalDate.of(2026, 12, 31)).orElseThrow().faults();
    }

    private record Expected(CaseFile<?> file, Enum<?> step, Object kind) {}

    @Provide
    Arbitrary<CaseFile<?>> lawful() {
        return Arbitraries.oneOf(
                AT_SESSIONS.lawful().map(steps -> question(QuestioningSetting.AT_SESSION, steps)),
                BETWEEN_SESSIONS.lawful().map(steps -> question(QuestioningSetting.BETWEEN_SESSIONS, steps)),
                ANSWERS_AT_SESSIONS.lawful().map(steps -> answer(QuestioningSetting.AT_SESSION, steps)),
                ANSWERS_BETWEEN_SESSIONS.lawful().map(steps -> answer(QuestioningSetting.BETWEEN_SESSIONS, steps)));
    }

    private static Arbitrary<Expected> spoilt(CaseRuns<QuestionStep> runs, QuestioningSetting setting) {
        return Arbitraries.of(runs.kinds())
                .flatMap(runs::faulty)
                .map(run -> new Expected(question(setting, run.steps()), run.step(), run.kind()));
    }

    private static Arbitrary<Expected> spoiltAnswer(CaseRuns<WrittenAnswerStep> runs, QuestioningSetting setting) {
        return Arbitraries.of(runs.kinds())
                .<FaultyRun<WrittenAnswerStep>>flatMap(runs::faulty)
                .map(run -> new Expected(answer(setting, run.steps()), run.step(), run.kind()));
    }

    @Provide
    Arbitrary<Expected> faulty() {
        return Arbitraries.oneOf(
                spoilt(AT_SESSIONS, QuestioningSetting.AT_SESSION),
                spoilt(BETWEEN_SESSIONS, QuestioningSetting.BETWEEN_SESSIONS),
                spoiltAnswer(ANSWERS_AT_SESSIONS, QuestioningSetting.AT_SESSION),
                spoiltAnswer(ANSWERS_BETWEEN_SESSIONS, QuestioningSetting.BETWEEN_SESSIONS));
    }

    @Property(tries = 300)
    void a_lawful_run_has_no_fault(@ForAll("lawful") CaseFile<?> file) {
        assertThat(faults(file)).isEmpty();
    }

    @Property(tries = 500)
    void a_run_with_one_fault_has_that_fault_at_that_step_and_no_other(@ForAll("faulty") Expected expected) {
        assertThat(faults(expected.file())).singleElement().satisfies(fault -> {
            assertThat(fault.step()).isEqualTo(expected.step().name());
            assertThat(fault.kind()).isEqualTo(expected.kind());
        });
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.question.QuestioningSetting.BETWEEN_SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.question.QuestionStep;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.testkit.ProcedureCases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestioningBetweenSessionsTest {

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(runs());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void the_runs_are_lawful_and_each_single_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    private static Questioning run(String... steps) {
        List<CaseStep<QuestionStep>> taken = new ArrayList<>();
        for (String one : steps) {
            int space = one.indexOf(' ');
            taken.add(Asked.step(
                    BETWEEN_SESSIONS, QuestionStep.valueOf(one.substring(0, space)), one.substring(space + 1)));
        }
        return Asked.atSitting(BETWEEN_SESSIONS, "2024-09-10")
                .questionedOn(LocalDate.parse("2024-09-10"))
                .addAllSteps(taken)
                .build();
    }

    private static ProcedureCases<Questioning, QuestionStep> runs() {
        return ProcedureCases.of(QuestioningBetweenSessions.AT_MEETINGS, OfficialCalendar.standard(), Asked::with)
                .lawful(
                        "asked twice at the meeting",
                        run(
                                "SLIP_SENT 2024-08-15",
                                "DIGESTED 2024-08-20",
                                "GROUP_DECIDED 2024-09-03",
                                "ASKED 2024-09-10",
                                "ANSWERED_ORALLY 2024-09-10",
                                "ASKED 2024-09-10",
                                "ANSWERED_ORALLY 2024-09-10",
                                "CLOSED 2024-09-10"))
                .lawful(
                        "not in the groups, answered in writing on the twentieth day",
                        run(
                                "SLIP_SENT 2024-08-15",
                                "DIGESTED 2024-08-20",
                                "WRITTEN_ANSWER_ORDERED 2024-09-10",
                                "WRITTEN_ANSWERED 2024-09-30",
                                "CLOSED 2024-10-01"))
                .lawful(
                        "to be verified, answered in writing",
                        run(
                                "SLIP_SENT 2024-08-15",
                                "DIGESTED 2024-08-20",
                                "GROUP_DECIDED 2024-09-03",
                                "WRITTEN_ANSWER_ORDERED 2024-09-10",
                                "WRITTEN_ANSWERED 2024-09-20"))
                .lawful(
                        "asked, no time to answer",
                        run(
                                "SLIP_SENT 2024-08-15",
                                "DIGESTED 2024-08-20",
                                "GROUP_DECIDED 2024-09-03",
                                "ASKED 2024-09-10",
                                "WRITTEN_ANSWER_ORDERED 2024-09-10",
                                "WRITTEN_ANSWERED 2024-09-20"));
    }

    @Test
    void a_question_goes_through_the_procedure_of_its_setting() {
        assertThat(QuestioningBetweenSessions.AT_MEETINGS.isFor(run())).isTrue();
        assertThat(QuestioningAtSessions.AT_SESSIONS.isFor(run())).isFalse();
        assertThat(CouncilLaw.standard()
                        .progress(run("SLIP_SENT 2024-08-15"))
                        .orElseThrow()
                        .procedure())
                .isEqualTo("question.between-sessions");
    }
}

package io.github.councilprocedures.casefile;

import static io.github.councilprocedures.casefile.Errand.CASE;
import static io.github.councilprocedures.casefile.Errand.Step.ASKED;
import static io.github.councilprocedures.casefile.Errand.Step.DONE;
import static io.github.councilprocedures.casefile.Errand.Step.TOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.json.CouncilJson3;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final Errand ERRAND = Errand.builder()
            .term(Given.HA_NAM)
            .addSteps(taken(ASKED, "2024-03-01").by(Actor.COUNCIL).build())
            .addSteps(taken(DONE, "2024-03-05")
                    .by(Actor.OFFICE)
                    .addDocuments(CaseDocument.REPORT)
                    .build())
            .addSteps(taken(DONE, "2024-03-04").build())
            .addSteps(taken(TOLD, "2024-03-05").addTo(Actor.COUNCIL).build())
            .build();

    private static CaseStep.Builder<Errand.Step> taken(Errand.Step step, String on) {
        return CaseStep.<Errand.Step>builder().step(step).on(LocalDate.parse(on));
    }

    private static StepOfCase<Errand.Step> step(int index) {
        return new StepOfCase<>(ERRAND, index);
    }

    @Test
    void each_step_is_a_part() {
        assertThat(ERRAND.parts()).containsExactly(step(0), step(1), step(2), step(3));
    }

    @Test
    void the_day_of_a_step_is_the_first_one() {
        assertThat(CASE.day(DONE).day(ERRAND)).contains(LocalDate.parse("2024-03-04"));
        assertThat(CASE.day(DONE).name()).isEqualTo("doneOn");
        Errand nothing = Errand.builder().term(Given.HA_NAM).build();
        assertThat(nothing.firstDay(DONE)).isEqualTo(Fact.ABSENT);
        assertThat(Errand.ERRAND.facts())
                .containsExactly(Errand.LEVEL, CASE.day(ASKED), CASE.day(DONE), CASE.day(TOLD), CASE.log());
        assertThat(CASE.days()).containsExactly(CASE.day(ASKED), CASE.day(DONE), CASE.day(TOLD));
    }

    @Test
    void the_time_of_a_step_runs_from_the_step_before_it() {
        assertThat(CASE.startedOn().day(step(0))).contains(LocalDate.parse("2024-03-01"));
        assertThat(CASE.startedOn().day(step(1))).contains(LocalDate.parse("2024-03-04"));
        assertThat(CASE.startedOn().day(step(2))).contains(LocalDate.parse("2024-03-01"));
        assertThat(CASE.startedOn().day(step(3))).contains(LocalDate.parse("2024-03-05"));
    }

    @Test
    void a_step_shows_who_took_it_with_which_papers_and_of_which_file() {
        assertThat(CASE.step().choice(step(1))).isEqualTo(DONE);
        assertThat(CASE.by().choice(step(1))).isEqualTo(Actor.OFFICE);
        assertThat(CASE.by().choice(step(2))).isNull();
        assertThat(CASE.to().values(step(3))).containsExactly(Actor.COUNCIL);
        assertThat(CASE.documents().values(step(1))).containsExactly(CaseDocument.REPORT);
        assertThat(CASE.takenOn().day(step(1))).contains(LocalDate.parse("2024-03-05"));
        assertThat(CASE.stepType().fact("level").show(step(1)))
                .hasValueSatisfying(label -> assertThat(label).isEqualTo(UnitLevel.PROVINCE.label()));
        assertThat(CASE.steps().show(step(0))).isEqualTo(CASE.log().show(ERRAND));
    }

    @Test
    void its_place_names_step_day_and_file() {
        assertThat(step(1).place().vi()).isEqualTo("bước “làm xong” ngày 05/03/2024, việc");
        assertThat(step(1).place().en()).isEqualTo("step “done” of 05/03/2024, errand");
        assertThat(step(1).council()).isEqualTo(ERRAND.council());
        assertThat(step(1).subjectType()).isSameAs(CASE.stepType());
        assertThat(CASE.stepType().name()).isEqualTo("errandStep");
        assertThat(CASE.stepType().label().vi()).isEqualTo("bước của việc");
        assertThat(CASE.stepType().label().en()).isEqualTo("step of a errand");
    }

    @Test
    void a_place_that_the_file_does_not_have_is_refused() {
        assertThatThrownBy(() -> step(4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("index must be a place among the 4 steps of the file, was 4");
        assertThatThrownBy(() -> step(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("index must be a place among the 4 steps of the file, was -1");
    }

    @Test
    void a_file_is_written_and_read_back() {
        String json = CouncilJson.write(ERRAND);
        assertThat(json).contains("\"by\": \"OFFICE\"");
        assertThat(CouncilJson.read(json, Errand.class)).isEqualTo(ERRAND);
        assertThat(CouncilJson3.read(json, Errand.class)).isEqualTo(ERRAND);
        assertThat(CouncilJson3.write(ERRAND)).isEqualTo(json);
    }
}

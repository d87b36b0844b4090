package io.github.councilprocedures.examples.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.recommendation.EscalationMeasure;
import io.github.councilprocedures.recommendation.ImplementationTask;
import io.github.councilprocedures.recommendation.PracticeProfile;
import io.github.councilprocedures.recommendation.SupervisionDocument;
import io.github.councilprocedures.recommendation.SupervisionDocumentKind;
import io.github.councilprocedures.recommendation.TaskOutcome;
import io.github.councilprocedures.recommendation.TaskStep;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The sample of practice that comes with the program: data, which nothing applies unless it is asked for. */
class PracticeSampleTest {

    private static final LocalDate DUE = LocalDate.of(2024, 5, 10);

    private static PracticeProfile sample() throws IOException {
        try (InputStream json = Follow.class.getResourceAsStream("practice-of-a-province.json")) {
            return CouncilJson.read(json, PracticeProfile.class);
        }
    }

    private static ImplementationTask.Builder task() {
        return ImplementationTask.builder()
                .term(Samples.districtTerm())
                .document(SupervisionDocument.builder()
                        .kind(SupervisionDocumentKind.CONCLUSION)
                        .title("Nước sạch")
                        .build())
                .content("Sửa đường ống")
                .owner("UBND xã Thanh Nghị")
                .dueOn(DUE);
    }

    @Test
    void it_says_that_it_is_a_sample_and_no_law() throws IOException {
        assertThat(sample().sample()).isTrue();
        assertThat(sample().title().en()).contains("not law");
        assertThat(sample().outcomes()).containsExactlyInAnyOrder(TaskOutcome.values());
        assertThat(sample().ladder()).containsExactly(EscalationMeasure.values());
    }

    /** 18 and 30 April and 1 May 2024 were holidays; 29 April was a day off made up for on Saturday, 4 May. */
    @Test
    void it_reminds_fifteen_seven_and_three_working_days_before() throws IOException {
        assertThat(sample().reminders(task().build().on(LocalDate.of(2024, 4, 1)), OfficialCalendar.standard()))
                .extracting(reminder -> reminder.on().orElseThrow())
                .containsExactly(LocalDate.of(2024, 4, 16), LocalDate.of(2024, 5, 2), LocalDate.of(2024, 5, 7));
    }

    @Test
    void it_climbs_its_ladder_rung_by_rung() throws IOException {
        ImplementationTask.Builder task = task();
        for (EscalationMeasure expected : EscalationMeasure.values()) {
            assertThat(sample().next(task.build().on(DUE.plusDays(30)))).contains(expected);
            task.addSteps(CaseStep.<TaskStep>builder()
                            .step(TaskStep.ESCALATED)
                            .on(DUE.plusDays(10))
                            .build())
                    .addMeasures(expected);
        }
        assertThat(sample().next(task.build().on(DUE.plusDays(30)))).isEmpty();
    }

    @Test
    void its_messages_say_that_it_is_practice() throws IOException {
        assertThat(sample().nextMessage(task().build().on(DUE.plusDays(1))))
                .contains(new Phrase(
                        "Thông lệ (không phải quy định của pháp luật): biện pháp tiếp theo là đôn đốc, bậc 1/7.",
                        "Practice (not law): the next measure is urging, rung 1 of 7."));
    }
}

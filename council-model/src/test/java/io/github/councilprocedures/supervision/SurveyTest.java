package io.github.councilprocedures.supervision;

import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static Survey.Builder survey() {
        return Survey.builder()
                .term(HUONG_SON)
                .body(SupervisingBody.COMMITTEE)
                .committee("Ban Dân tộc")
                .topic("chợ dân sinh");
    }

    @Test
    void it_is_a_log_without_duties() {
        Survey survey = survey().addSteps(CaseStep.<SurveyStep>builder()
                        .step(SurveyStep.DONE)
                        .on(day("2024-05-21"))
                        .build())
                .build();
        assertThat(survey.place())
                .isEqualTo(
                        new Phrase(
                                "khảo sát “chợ dân sinh” của Ban Dân tộc HĐND huyện Hương Sơn",
                                "survey “chợ dân sinh” by the “Ban Dân tộc” of the People's Council of Hương Sơn Rural District"));
        assertThat(shown(SurveyFacts.SURVEY, survey))
                .containsExactly(
                        "body: Ban của HĐND",
                        "level: cấp huyện",
                        "doneOn: 21/05/2024",
                        "steps: tiến hành khảo sát 21/05/2024");
        assertThat(survey.subjectType()).isSameAs(SurveyFacts.SURVEY);
        assertThat(survey.parts()).containsExactly(new StepOfCase<>(survey, 0));
        assertThat(shown(SurveyFacts.CASE.stepType(), new StepOfCase<>(survey, 0)))
                .contains("body: Ban của HĐND", "level: cấp huyện");
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey().topic("").build())
                .withMessage("topic must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey().body(SupervisingBody.DELEGATE).build())
                .withMessage("committee \"Ban Dân tộc\" is given, but the body is DELEGATE");
    }
}

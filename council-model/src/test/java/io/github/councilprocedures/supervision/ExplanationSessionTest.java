package io.github.councilprocedures.supervision;

import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class ExplanationSessionTest {

    private static ExplanationSession.Builder session() {
        return ExplanationSession.builder().term(HUONG_SON).topic("nước sạch");
    }

    private static CaseStep<ExplanationStep> held(String on) {
        return CaseStep.<ExplanationStep>builder()
                .step(ExplanationStep.HELD)
                .on(day(on))
                .build();
    }

    @Test
    void it_is_named_by_its_topic() {
        assertThat(session().build().place())
                .isEqualTo(new Phrase(
                        "phiên giải trình “nước sạch” của Thường trực HĐND huyện Hương Sơn",
                        "explanation session “nước sạch” by the Standing Committee of the People's Council of Hương Sơn"
                                + " Rural District"));
    }

    @Test
    void every_fact_can_be_asked_by_name() {
        ExplanationSession session = session()
                .programmed(true)
                .addDecided(ExplanationMatter.HOLDING, ExplanationMatter.PERSONS)
                .addRequired(ExplainingPost.CHIEF_JUDGE)
                .addInvited(Actor.DELEGATE, Actor.RELATED_BODIES)
                .scheduledOn(day("2024-05-20"))
                .openToPublic(true)
                .closedByDecision(false)
                .addHearing(HearingStep.ISSUE_STATED, HearingStep.ISSUES_RAISED)
                .votesFor(3)
                .standingCommitteeMembers(5)
                .carriedOut(false)
                .addSteps(held("2024-05-21"))
                .build();
        assertThat(shown(ExplanationFacts.EXPLANATION_SESSION, session))
                .containsExactly(
                        "level: cấp huyện",
                        "programmed: có",
                        "decided: việc tổ chức, người được yêu cầu giải trình",
                        "required: Chánh án Tòa án nhân dân",
                        "othersRequired: không",
                        "invited: đại biểu HĐND, cơ quan, tổ chức, cá nhân có liên quan",
                        "sessionOn: 21/05/2024",
                        "openToPublic: có",
                        "closedByDecision: không",
                        "hearing: chủ tọa nêu vấn đề; thành viên, đại biểu nêu vấn đề",
                        "votesFor: 3",
                        "standingCommitteeMembers: 5",
                        "carriedOut: không",
                        "heldOn: 21/05/2024",
                        "steps: tổ chức phiên giải trình 21/05/2024");
        assertThat(session.council()).isEqualTo(HUONG_SON.council());
        assertThat(session.subjectType()).isSameAs(ExplanationFacts.EXPLANATION_SESSION);
        assertThat(session.parts()).containsExactly(new StepOfCase<>(session, 0));
        assertThat(shown(ExplanationFacts.CASE.stepType(), new StepOfCase<>(session, 0)))
                .contains("level: cấp huyện");
    }

    @Test
    void of_a_session_only_named_the_level_is_known() {
        assertThat(shown(ExplanationFacts.EXPLANATION_SESSION, session().build()))
                .containsExactly("level: cấp huyện");
    }

    @Test
    void its_day_is_the_day_held_or_else_the_day_for_which_it_is_called() {
        ExplanationSession.Builder called = session().scheduledOn(day("2024-05-20"));
        assertThat(ExplanationFacts.SESSION_ON.day(called.build())).contains(day("2024-05-20"));
        assertThat(ExplanationFacts.SESSION_ON.day(
                        called.addSteps(held("2024-05-27")).build()))
                .contains(day("2024-05-27"));
        assertThat(ExplanationFacts.SESSION_ON.derivation().orElseThrow().en())
                .isEqualTo("the day held; before that the day for which it is called");
    }

    @Test
    void others_than_the_law_names_are_seen_among_those_required() {
        ExplanationSession.Builder both =
                session().addRequired(ExplainingPost.PEOPLES_COMMITTEE_MEMBER, ExplainingPost.OTHER);
        assertThat(ExplanationFacts.OTHERS_REQUIRED.choice(both.build())).isTrue();
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session().topic(" ").build())
                .withMessage("topic must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session().votesFor(-1).build())
                .withMessage("votesFor must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session().standingCommitteeMembers(0).build())
                .withMessage("standingCommitteeMembers must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> session().votesFor(6).standingCommitteeMembers(5).build())
                .withMessage("votesFor 6 is more than standingCommitteeMembers 5");
        assertThatCode(() -> session().votesFor(5).standingCommitteeMembers(5).build())
                .doesNotThrowAnyException();
        assertThatCode(() -> session().votesFor(0).standingCommitteeMembers(1).build())
                .doesNotThrowAnyException();
    }
}

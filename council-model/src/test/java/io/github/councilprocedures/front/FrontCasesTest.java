package io.github.councilprocedures.front;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class FrontCasesTest {

    private static final FrontSupervision SUPERVISION = FrontSupervision.builder()
            .term(HA_NAM)
            .topic("Hỗ trợ hộ nghèo")
            .supervisee("UBND huyện Thanh Liêm")
            .addSteps(CaseStep.<FrontSupervisionStep>builder()
                    .step(FrontSupervisionStep.WORKED)
                    .on(day("2018-03-05"))
                    .by(Actor.SUPERVISION_TEAM)
                    .build())
            .build();

    private static SocialCriticism.Builder criticism() {
        return SocialCriticism.builder().term(HA_NAM).draft("Nghị quyết về học phí");
    }

    private static CaseStep<SocialCriticismStep> step(SocialCriticismStep step, CaseDocument... papers) {
        return CaseStep.<SocialCriticismStep>builder()
                .step(step)
                .on(day("2018-03-05"))
                .addDocuments(papers)
                .build();
    }

    @Test
    void a_supervision_shows_its_steps() {
        assertThat(shown(FrontSupervisionFacts.FRONT_SUPERVISION, SUPERVISION))
                .containsExactly(
                        "level: cấp tỉnh",
                        "lastWorkedOn: 05/03/2018",
                        "workedOn: 05/03/2018",
                        "steps: làm việc với cơ quan được giám sát 05/03/2018");
        StepOfCase<FrontSupervisionStep> step = new StepOfCase<>(SUPERVISION, 0);
        assertThat(SUPERVISION.parts()).containsExactly(step);
        assertThat(shown(FrontSupervisionFacts.CASE.stepType(), step))
                .containsExactly(
                        "step: làm việc với cơ quan được giám sát",
                        "by: Đoàn giám sát",
                        "takenOn: 05/03/2018",
                        "startedOn: 05/03/2018",
                        "steps: làm việc với cơ quan được giám sát 05/03/2018",
                        "level: cấp tỉnh");
    }

    @Test
    void the_working_session_ends_on_its_last_day() {
        FrontSupervision two = FrontSupervision.builder()
                .from(SUPERVISION)
                .addSteps(
                        worked("2018-03-07"),
                        worked("2018-03-06"),
                        CaseStep.<FrontSupervisionStep>builder()
                                .step(FrontSupervisionStep.RESULT_REPORTED)
                                .on(day("2018-03-20"))
                                .build())
                .build();
        assertThat(FrontSupervisionFacts.LAST_WORKED_ON.day(two)).contains(day("2018-03-07"));
        assertThat(FrontSupervisionFacts.CASE.day(FrontSupervisionStep.WORKED).day(two))
                .contains(day("2018-03-05"));
        assertThat(shown(
                        FrontSupervisionFacts.FRONT_SUPERVISION,
                        FrontSupervision.builder()
                                .term(HA_NAM)
                                .topic("Chợ")
                                .supervisee("UBND xã")
                                .build()))
                .containsExactly("level: cấp tỉnh");
    }

    private static CaseStep<FrontSupervisionStep> worked(String on) {
        return CaseStep.<FrontSupervisionStep>builder()
                .step(FrontSupervisionStep.WORKED)
                .on(day(on))
                .build();
    }

    @Test
    void a_supervision_is_named_by_what_and_whom_it_is_about() {
        assertThat(SUPERVISION.place())
                .isEqualTo(
                        new Phrase(
                                "giám sát của Mặt trận Tổ quốc “Hỗ trợ hộ nghèo” đối với UBND huyện Thanh Liêm, tỉnh Hà Nam",
                                "supervision by the Fatherland Front “Hỗ trợ hộ nghèo” of UBND huyện Thanh Liêm, Hà Nam Province"));
        assertThat(SUPERVISION.council()).isEqualTo(HA_NAM.council());
    }

    @Test
    void what_it_is_about_and_whom_are_not_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FrontSupervision.builder().from(SUPERVISION).topic(" ").build())
                .withMessage("topic must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrontSupervision.builder()
                        .from(SUPERVISION)
                        .supervisee(" ")
                        .build())
                .withMessage("supervisee must not be blank");
    }

    @Test
    void a_criticism_shows_all_that_answered_it() {
        SocialCriticism criticism = criticism()
                .accepted(false)
                .addSteps(
                        step(SocialCriticismStep.CRITICISED, CaseDocument.REPORT),
                        step(SocialCriticismStep.ANSWERED, CaseDocument.EXPLANATION),
                        step(SocialCriticismStep.ANSWERED, CaseDocument.LETTER))
                .build();
        assertThat(shown(SocialCriticismFacts.SOCIAL_CRITICISM, criticism))
                .containsExactly(
                        "level: cấp tỉnh",
                        "accepted: không",
                        "answerPapers: văn bản trả lời, văn bản giải trình",
                        "criticisedOn: 05/03/2018",
                        "answeredOn: 05/03/2018",
                        "steps: Mặt trận phản biện 05/03/2018; cơ quan soạn thảo trả lời bằng văn bản 05/03/2018; cơ quan soạn thảo trả lời bằng văn bản 05/03/2018");
        assertThat(criticism.parts()).hasSize(3);
        assertThat(shown(SocialCriticismFacts.CASE.stepType(), new StepOfCase<>(criticism, 2)))
                .contains("level: cấp tỉnh");
    }

    @Test
    void a_criticism_shows_nothing_that_is_not_recorded() {
        assertThat(shown(SocialCriticismFacts.SOCIAL_CRITICISM, criticism().build()))
                .containsExactly("level: cấp tỉnh");
    }

    @Test
    void a_criticism_is_named_by_its_draft() {
        assertThat(criticism().build().place())
                .isEqualTo(new Phrase(
                        "phản biện xã hội đối với dự thảo “Nghị quyết về học phí”, tỉnh Hà Nam",
                        "social criticism of the draft “Nghị quyết về học phí”, Hà Nam Province"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> criticism().draft(" ").build())
                .withMessage("draft must not be blank");
    }

    @Test
    void a_proposal_shows_when_it_came_and_was_answered() {
        FrontProposal.Builder proposal =
                FrontProposal.builder().term(HA_NAM).topic("Chợ").addressee(Actor.PEOPLES_COMMITTEE);
        assertThat(shown(FrontFacts.PROPOSAL, proposal.build())).containsExactly("addressee: UBND", "level: cấp tỉnh");
        FrontProposal answered = proposal.receivedOn(day("2018-03-05"))
                .answeredOn(day("2018-03-20"))
                .build();
        assertThat(shown(FrontFacts.PROPOSAL, answered))
                .containsExactly(
                        "receivedOn: 05/03/2018", "answeredOn: 20/03/2018", "addressee: UBND", "level: cấp tỉnh");
        assertThat(answered.place())
                .isEqualTo(new Phrase(
                        "kiến nghị “Chợ” của Mặt trận Tổ quốc với UBND, tỉnh Hà Nam",
                        "proposal “Chợ” of the Fatherland Front to the People's Committee, Hà Nam Province"));
        assertThat(answered.council()).isEqualTo(HA_NAM.council());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> proposal.topic(" ").build())
                .withMessage("topic must not be blank");
    }

    @Test
    void steps_are_named() {
        assertThat(FrontSupervisionStep.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("thành lập Đoàn giám sát", "team set up"),
                        new Phrase(
                                "cơ quan được giám sát nhận kế hoạch, quyết định và đề cương",
                                "papers received by the body supervised"),
                        new Phrase(
                                "Đoàn giám sát nhận báo cáo của cơ quan được giám sát", "report received by the team"),
                        new Phrase("làm việc với cơ quan được giám sát", "working session with the body supervised"),
                        new Phrase("Trưởng Đoàn giám sát báo cáo kết quả", "result reported by the head of the team"));
        assertThat(SocialCriticismStep.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("gửi dự thảo để phản biện", "draft sent for criticism"),
                        new Phrase("Mặt trận phản biện", "criticism given"),
                        new Phrase("cơ quan soạn thảo trả lời bằng văn bản", "criticism answered in writing"),
                        new Phrase(
                                "báo cáo ý kiến phản biện với cơ quan ban hành văn bản",
                                "criticism reported to the issuing body"),
                        new Phrase("trình cơ quan có thẩm quyền ban hành", "draft submitted for issue"));
    }
}

package io.github.councilprocedures.question;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.UnitLevel;
import org.junit.jupiter.api.Test;

class QuestionTypesTest {

    private static final Promise PROMISE = Promise.builder()
            .text("Bố trí vốn")
            .dueOn(day("2019-09-30"))
            .keptOn(day("2019-10-02"))
            .build();

    private static Questioning.Builder question() {
        return Questioning.builder().term(HA_NAM).matter("Cấp nước sạch").setting(QuestioningSetting.AT_SESSION);
    }

    private static CaseStep<QuestionStep> taken(QuestionStep step, String on) {
        return CaseStep.<QuestionStep>builder()
                .step(step)
                .on(day(on))
                .by(Actor.DELEGATE)
                .build();
    }

    private static WrittenAnswer.Builder answer() {
        return WrittenAnswer.builder()
                .term(HA_NAM)
                .matter("Cấp nước sạch")
                .setting(QuestioningSetting.BETWEEN_SESSIONS);
    }

    @Test
    void a_question_shows_what_is_recorded_of_it() {
        Questioning question = question()
                .addSteps(taken(QuestionStep.SLIP_SENT, "2019-07-08"), taken(QuestionStep.ASKED, "2019-07-10"))
                .channel(QuestionChannel.AT_SITTING)
                .post(QuestionedPost.CHIEF_JUDGE)
                .levelOfPost(UnitLevel.PROVINCE)
                .questionedOn(day("2019-07-10"))
                .sittingOn(day("2019-07-10"))
                .addQualities(QuestionQuality.CLEAR)
                .addSlip(SlipItem.SUBJECT)
                .addGroupGrounds(GroupGround.VOTERS)
                .groupCriterion(GroupCriterion.MANAGEMENT)
                .addHearing(
                        HearingStep.ASKED,
                        HearingStep.ANSWERED,
                        HearingStep.ASKED_AGAIN,
                        HearingStep.ANSWERED,
                        HearingStep.OTHERS_ANSWERED)
                .askingMinutes(1)
                .answeringMinutes(3)
                .debatingMinutes(0)
                .broadcast(Broadcast.LIVE)
                .addResolutionParts(ResolutionPart.ASSESSMENT)
                .addPromises(PROMISE)
                .nextSessionOpensOn(day("2019-12-05"))
                .nextSessionKind(SessionKind.REGULAR)
                .build();
        assertThat(shown(QuestionFacts.QUESTIONING, question))
                .containsExactly(
                        "setting: tại kỳ họp",
                        "level: cấp tỉnh",
                        "channel: trực tiếp tại phiên chất vấn",
                        "post: Chánh án Tòa án nhân dân",
                        "sameLevel: có",
                        "questionedOn: 10/07/2019",
                        "sittingOn: 10/07/2019",
                        "qualities: rõ ràng",
                        "slip: vấn đề chất vấn",
                        "groupGrounds: ý kiến, kiến nghị của cử tri",
                        "groupCriterion: vấn đề khác nhằm nâng cao hiệu quả quản lý hoặc phát hiện qua khảo sát, giám sát",
                        "hearing: đại biểu nêu chất vấn; người bị chất vấn trả lời; đại biểu chất vấn lại; người khác được mời trả lời",
                        "askingMinutes: 1",
                        "answeringMinutes: 3",
                        "debatingMinutes: 0",
                        "broadcast: được phát thanh, truyền hình trực tiếp",
                        "resolutionParts: đánh giá kết quả, hạn chế, nguyên nhân và trách nhiệm",
                        "promises: 1",
                        "nextSessionOpensOn: 05/12/2019",
                        "nextSessionKind: thường lệ",
                        "slipSentOn: 08/07/2019",
                        "askedOn: 10/07/2019",
                        "steps: gửi phiếu chất vấn 08/07/2019; nêu chất vấn 10/07/2019");
        assertThat(question.place())
                .isEqualTo(new Phrase(
                        "chất vấn về “Cấp nước sạch” tại kỳ họp, HĐND tỉnh Hà Nam",
                        "question about “Cấp nước sạch” at a session, People's Council of Hà Nam Province"));
        assertThat(question.subjectType()).isSameAs(QuestionFacts.QUESTIONING);
        assertThat(question.council()).isEqualTo(HA_NAM.council());
    }

    @Test
    void what_is_not_recorded_is_absent() {
        assertThat(shown(QuestionFacts.QUESTIONING, question().build()))
                .containsExactly("setting: tại kỳ họp", "level: cấp tỉnh", "promises: 0");
        assertThat(shown(WrittenAnswerFacts.WRITTEN_ANSWER, answer().build()))
                .containsExactly("setting: giữa hai kỳ họp", "level: cấp tỉnh");
        assertThat(shown(
                        QuestionFacts.PROMISE,
                        new PromiseOfQuestioning(
                                question()
                                        .addPromises(Promise.builder()
                                                .text("Bố trí vốn")
                                                .build())
                                        .build(),
                                Promise.builder().text("Bố trí vốn").build())))
                .isEmpty();
    }

    @Test
    void an_office_of_another_level_is_told() {
        assertThat(QuestionFacts.SAME_LEVEL.choice(
                        question().levelOfPost(UnitLevel.COMMUNE).build()))
                .isFalse();
    }

    @Test
    void steps_and_promises_are_parts() {
        Questioning question = question()
                .addSteps(taken(QuestionStep.ASKED, "2019-07-10"))
                .addPromises(PROMISE)
                .build();
        PromiseOfQuestioning promise = new PromiseOfQuestioning(question, PROMISE);
        assertThat(question.parts()).containsExactly(new StepOfCase<>(question, 0), promise);
        assertThat(QuestionFacts.CASE.stepType().fact("setting").show(new StepOfCase<>(question, 0)))
                .contains(QuestioningSetting.AT_SESSION.label());
        assertThat(QuestionFacts.CASE.stepType().label())
                .isEqualTo(new Phrase("bước của chất vấn", "step of a question"));
        assertThat(shown(QuestionFacts.PROMISE, promise)).containsExactly("dueOn: 30/09/2019", "keptOn: 02/10/2019");
        assertThat(promise.place())
                .isEqualTo(
                        new Phrase(
                                "vấn đề đã hứa “Bố trí vốn”, chất vấn về “Cấp nước sạch” tại kỳ họp, HĐND tỉnh Hà Nam",
                                "promise “Bố trí vốn”, question about “Cấp nước sạch” at a session, People's Council of Hà Nam Province"));
        assertThat(promise.subjectType()).isSameAs(QuestionFacts.PROMISE);
        assertThat(promise.council()).isEqualTo(HA_NAM.council());
    }

    @Test
    void a_promise_of_another_question_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PromiseOfQuestioning(question().build(), PROMISE))
                .withMessage(
                        "promise \"Bố trí vốn\" is not one of the 0 promises of chất vấn về “Cấp nước sạch” tại kỳ họp, HĐND tỉnh Hà Nam");
    }

    @Test
    void a_written_answer_shows_what_is_recorded_of_it() {
        WrittenAnswer answer = answer().questionedOn(day("2019-07-10"))
                .ground(WrittenAnswerGround.NEEDS_VERIFICATION)
                .addSteps(CaseStep.<WrittenAnswerStep>builder()
                        .step(WrittenAnswerStep.ANSWERED)
                        .on(day("2019-07-30"))
                        .build())
                .build();
        assertThat(shown(WrittenAnswerFacts.WRITTEN_ANSWER, answer))
                .containsExactly(
                        "setting: giữa hai kỳ họp",
                        "level: cấp tỉnh",
                        "ground: vấn đề cần điều tra, xác minh",
                        "questionedOn: 10/07/2019",
                        "answeredOn: 30/07/2019",
                        "steps: gửi văn bản trả lời 30/07/2019");
        assertThat(answer.place())
                .isEqualTo(new Phrase(
                        "văn bản trả lời chất vấn về “Cấp nước sạch” giữa hai kỳ họp, HĐND tỉnh Hà Nam",
                        "written answer about “Cấp nước sạch” between sessions, People's Council of Hà Nam Province"));
        assertThat(answer.subjectType()).isSameAs(WrittenAnswerFacts.WRITTEN_ANSWER);
        assertThat(answer.council()).isEqualTo(HA_NAM.council());
        assertThat(answer.parts()).containsExactly(new StepOfCase<>(answer, 0));
        assertThat(WrittenAnswerFacts.CASE.stepType().name()).isEqualTo("writtenAnswerStep");
    }

    @Test
    void blank_texts_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question().matter(" ").build())
                .withMessage("matter must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer().matter("").build())
                .withMessage("matter must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Promise.builder().text(" ").build())
                .withMessage("text must not be blank");
    }

    @Test
    void minutes_are_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question().askingMinutes(-1).build())
                .withMessage("askingMinutes must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question().answeringMinutes(-1).build())
                .withMessage("answeringMinutes must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question().debatingMinutes(-1).build())
                .withMessage("debatingMinutes must not be negative, was -1");
    }

    @Test
    void the_next_session_does_not_open_before_the_sitting() {
        Questioning.Builder question = question().sittingOn(day("2019-07-10"));
        assertThat(question.nextSessionOpensOn(day("2019-07-10")).build().nextSessionOpensOn())
                .contains(day("2019-07-10"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question.nextSessionOpensOn(day("2019-07-09")).build())
                .withMessage("nextSessionOpensOn 2019-07-09 is before sittingOn 2019-07-10");
        assertThat(question().nextSessionOpensOn(day("2019-07-09")).build().nextSessionOpensOn())
                .contains(day("2019-07-09"));
    }
}

package io.github.councilprocedures.letter;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.text.Phrase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenLetterTest {

    private static final CitizenLetter LETTER = CitizenLetter.builder()
            .term(HA_NAM)
            .number("12/2018")
            .kind(LetterKind.DENUNCIATION)
            .receivedBy(Actor.DELEGATE)
            .sender(PersonName.parse("Trần Thị Bưởi"))
            .text(LetterText.parse("Ông Mít lấn chiếm đất công"))
            .inPerson(false)
            .sentToCompetentBody(true)
            .guidedBefore(false)
            .severalPlaces(true)
            .channel(ForwardingChannel.DIRECT)
            .senderInformedOn(day("2018-03-06"))
            .senderInformedOf(SenderNotice.FORWARDED)
            .reachedOn(day("2018-03-07"))
            .handlingNotifiedOn(day("2018-03-20"))
            .instance(ComplaintInstance.FIRST)
            .complexity(Complexity.VERY_COMPLEX)
            .complexGround(ComplexGround.MANY_PEOPLE)
            .complexRecordedOn(day("2018-03-21"))
            .remote(false)
            .extension(Extension.TWICE)
            .accused(AccusedPost.COUNCIL_VICE_CHAIR)
            .decisionSentOn(day("2018-05-03"))
            .resultAsked(true)
            .resultReceivedOn(day("2018-05-09"))
            .addSteps(
                    step(LetterStep.RECEIVED, "2018-03-01", null),
                    step(LetterStep.FORWARDED, "2018-03-05", null),
                    step(LetterStep.ACCEPTED, "2018-03-19", Actor.APPROVING_BODY),
                    step(LetterStep.RESOLVED, "2018-05-02", Actor.COMPETENT_BODY),
                    step(LetterStep.RESULT_TO_FORWARDER, "2018-05-08", null))
            .build();

    private static CaseStep<LetterStep> step(LetterStep step, String on, Actor by) {
        CaseStep.Builder<LetterStep> taken =
                CaseStep.<LetterStep>builder().step(step).on(day(on));
        return by == null ? taken.build() : taken.by(by).build();
    }

    private static CitizenLetter.Builder bare() {
        return CitizenLetter.builder().term(HA_NAM).number("7").receivedBy(Actor.STANDING_COMMITTEE);
    }

    @Test
    void shows_what_is_recorded_but_neither_sender_nor_text() {
        assertThat(shown(LetterFacts.LETTER, LETTER))
                .containsExactly(
                        "kind: đơn tố cáo",
                        "receivedBy: đại biểu HĐND",
                        "level: cấp tỉnh",
                        "inPerson: không",
                        "sentToCompetentBody: có",
                        "guidedBefore: không",
                        "severalPlaces: có",
                        "ownCompetence: không",
                        "channel: trực tiếp",
                        "senderInformedOn: 06/03/2018",
                        "senderInformedOf: đã chuyển đến nơi có thẩm quyền giải quyết",
                        "reachedOn: 07/03/2018",
                        "handlingNotifiedOn: 20/03/2018",
                        "acceptanceDecidedOn: 19/03/2018",
                        "instance: lần đầu",
                        "complexity: đặc biệt phức tạp",
                        "complexGround: nhiều người khiếu nại hoặc liên quan đến nhiều người",
                        "complexRecordedOn: 21/03/2018",
                        "remote: không",
                        "extension: gia hạn hai lần",
                        "accused: Phó Chủ tịch HĐND",
                        "settledBy: cơ quan, người có thẩm quyền phê chuẩn",
                        "decisionSentOn: 03/05/2018",
                        "course: đi đến giải quyết",
                        "resultDueFromOn: 02/05/2018",
                        "resultAsked: có",
                        "resultReceivedOn: 09/05/2018",
                        "receivedOn: 01/03/2018",
                        "forwardedOn: 05/03/2018",
                        "acceptedOn: 19/03/2018",
                        "resolvedOn: 02/05/2018",
                        "resultToForwarderOn: 08/05/2018",
                        "steps: tiếp nhận đơn 01/03/2018; chuyển đơn đến cơ quan có thẩm quyền 05/03/2018; thụ lý giải quyết 19/03/2018; giải quyết 02/05/2018; thông báo kết quả cho nơi chuyển đơn 08/05/2018");
        assertThat(LETTER.toString()).doesNotContain("Bưởi", "Mít", "lấn chiếm");
        assertThat(LETTER.place().vi() + LETTER.place().en()).doesNotContain("Bưởi", "Mít", "lấn chiếm");
    }

    @Test
    void shows_nothing_that_is_not_recorded() {
        assertThat(shown(LetterFacts.LETTER, bare().build()))
                .containsExactly("receivedBy: Thường trực HĐND", "level: cấp tỉnh", "course: đi đến giải quyết");
    }

    @Test
    void is_called_by_kind_number_and_council() {
        assertThat(LETTER.place())
                .isEqualTo(new Phrase(
                        "đơn tố cáo số 12/2018, HĐND tỉnh Hà Nam",
                        "denunciation No. 12/2018, People's Council of Hà Nam Province"));
        assertThat(bare().build().place())
                .isEqualTo(new Phrase(
                        "đơn của công dân số 7, HĐND tỉnh Hà Nam",
                        "citizen's letter No. 7, People's Council of Hà Nam Province"));
    }

    @Test
    void its_steps_are_parts_that_show_kind_and_receiver() {
        assertThat(LETTER.parts()).hasSize(5).first().isEqualTo(new StepOfCase<>(LETTER, 0));
        assertThat(shown(LetterFacts.CASE.stepType(), new StepOfCase<>(LETTER, 0)))
                .containsExactly(
                        "step: tiếp nhận đơn",
                        "takenOn: 01/03/2018",
                        "startedOn: 01/03/2018",
                        "steps: tiếp nhận đơn 01/03/2018; chuyển đơn đến cơ quan có thẩm quyền 05/03/2018; thụ lý giải quyết 19/03/2018; giải quyết 02/05/2018; thông báo kết quả cho nơi chuyển đơn 08/05/2018",
                        "kind: đơn tố cáo",
                        "receivedBy: đại biểu HĐND",
                        "level: cấp tỉnh");
    }

    @Test
    void whose_competence_it_is_follows_from_the_steps_where_nothing_else_says_so() {
        assertThat(own(bare().build())).isNull();
        assertThat(own(bare().addSteps(step(LetterStep.OWN_COMPETENCE, "2018-03-02", null))
                        .build()))
                .isTrue();
        assertThat(own(bare().addSteps(step(LetterStep.FORWARDED, "2018-03-02", null))
                        .build()))
                .isFalse();
        assertThat(own(bare().ownCompetence(true)
                        .addSteps(step(LetterStep.FORWARDED, "2018-03-02", null))
                        .build()))
                .isTrue();
    }

    private static Boolean own(CitizenLetter letter) {
        return LetterFacts.OWN_COMPETENCE.choice(letter);
    }

    @Test
    void what_its_receiver_settles_has_reached_him_when_received() {
        List<CaseStep<LetterStep>> received = List.of(step(LetterStep.RECEIVED, "2018-03-01", null));
        assertThat(LetterFacts.REACHED_ON.day(
                        bare().ownCompetence(true).addAllSteps(received).build()))
                .contains(day("2018-03-01"));
        assertThat(LetterFacts.REACHED_ON.day(
                        bare().ownCompetence(false).addAllSteps(received).build()))
                .isEmpty();
        assertThat(LetterFacts.REACHED_ON.day(bare().ownCompetence(true)
                        .reachedOn(day("2018-03-02"))
                        .addAllSteps(received)
                        .build()))
                .contains(day("2018-03-02"));
    }

    @Test
    void acceptance_is_decided_by_the_earlier_of_acceptance_and_refusal() {
        CaseStep<LetterStep> accepted = step(LetterStep.ACCEPTED, "2018-03-09", null);
        assertThat(LetterFacts.ACCEPTANCE_DECIDED_ON.day(
                        bare().acceptanceRefusedOn(day("2018-03-08")).build()))
                .contains(day("2018-03-08"));
        assertThat(LetterFacts.ACCEPTANCE_DECIDED_ON.day(bare().acceptanceRefusedOn(day("2018-03-08"))
                        .addSteps(accepted)
                        .build()))
                .contains(day("2018-03-08"));
        assertThat(LetterFacts.ACCEPTANCE_DECIDED_ON.day(bare().acceptanceRefusedOn(day("2018-03-10"))
                        .addSteps(accepted)
                        .build()))
                .contains(day("2018-03-09"));
        assertThat(LetterFacts.ACCEPTANCE_DECIDED_ON.day(bare().build())).isEmpty();
    }

    @Test
    void who_settles_it_is_who_accepted_it_or_else_who_settled_it() {
        CaseStep<LetterStep> settled = step(LetterStep.RESOLVED, "2018-05-02", Actor.COMPETENT_BODY);
        CaseStep<LetterStep> accepted = step(LetterStep.ACCEPTED, "2018-03-19", Actor.STANDING_COMMITTEE);
        assertThat(LetterFacts.SETTLED_BY.choice(bare().addSteps(settled).build()))
                .isEqualTo(Actor.COMPETENT_BODY);
        assertThat(LetterFacts.SETTLED_BY.choice(
                        bare().addSteps(settled, accepted).build()))
                .isEqualTo(Actor.STANDING_COMMITTEE);
        assertThat(LetterFacts.SETTLED_BY.choice(
                        bare().addSteps(accepted, settled).build()))
                .isEqualTo(Actor.STANDING_COMMITTEE);
        assertThat(LetterFacts.SETTLED_BY.choice(bare().addSteps(step(LetterStep.FORWARDED, "2018-03-02", Actor.OFFICE))
                        .build()))
                .isNull();
    }

    @Test
    void a_letter_whose_sender_was_only_guided_leads_to_no_settlement() {
        CaseStep<LetterStep> guided = step(LetterStep.GUIDED, "2018-03-02", null);
        assertThat(course(guided)).isEqualTo(LetterCourse.GUIDED_OR_KEPT);
        assertThat(course(step(LetterStep.KEPT, "2018-03-02", null))).isEqualTo(LetterCourse.GUIDED_OR_KEPT);
        assertThat(course(step(LetterStep.SORTED, "2018-03-02", null))).isEqualTo(LetterCourse.SETTLEMENT);
        for (LetterStep on :
                List.of(LetterStep.FORWARDED, LetterStep.OWN_COMPETENCE, LetterStep.ACCEPTED, LetterStep.RESOLVED)) {
            assertThat(course(guided, step(on, "2018-03-05", null)))
                    .as("%s", on)
                    .isEqualTo(LetterCourse.SETTLEMENT);
        }
    }

    @SafeVarargs
    private static LetterCourse course(CaseStep<LetterStep>... steps) {
        return LetterFacts.COURSE.choice(bare().addSteps(steps).build());
    }

    @Test
    void a_matter_settled_before_is_due_from_the_day_of_forwarding() {
        CitizenLetter before = bare().settledBeforeOn(day("2018-01-05"))
                .addSteps(step(LetterStep.FORWARDED, "2018-03-05", null))
                .build();
        assertThat(LetterFacts.COURSE.choice(before)).isEqualTo(LetterCourse.SETTLED_BEFORE);
        assertThat(LetterFacts.RESULT_DUE_FROM_ON.day(before)).contains(day("2018-03-05"));
        assertThat(LetterFacts.RESULT_DUE_FROM_ON.day(bare().build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "của bà Bưởi", "12 của bà Bưởi", "12/", "/12", "Bưởi"})
    void a_number_that_is_none_is_refused_and_not_repeated(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare().number(number).build())
                .withMessage(
                        "number must start with a digit, hold no spaces, and end in a letter or a digit, like 12/2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12/2026", "12/SVĐ-2026", "0012.A"})
    void numbers_of_registers_are_taken(String number) {
        assertThat(bare().number(number).build().number()).isEqualTo(number);
    }

    @Test
    void days_that_cannot_follow_each_other_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare().resultReceivedOn(day("2018-05-07"))
                        .addSteps(step(LetterStep.RESULT_TO_FORWARDER, "2018-05-08", null))
                        .build())
                .withMessage("resultReceivedOn 2018-05-07 is before resultToForwarderOn 2018-05-08");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare().decisionSentOn(day("2018-05-01"))
                        .addSteps(step(LetterStep.RESOLVED, "2018-05-02", null))
                        .build())
                .withMessage("decisionSentOn 2018-05-01 is before resolvedOn 2018-05-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare().settledBeforeOn(day("2018-03-06"))
                        .addSteps(step(LetterStep.FORWARDED, "2018-03-05", null))
                        .build())
                .withMessage("forwardedOn 2018-03-05 is before settledBeforeOn 2018-03-06");
        assertThat(bare().resultReceivedOn(day("2018-05-08"))
                        .decisionSentOn(day("2018-05-02"))
                        .settledBeforeOn(day("2018-03-05"))
                        .addSteps(
                                step(LetterStep.FORWARDED, "2018-03-05", null),
                                step(LetterStep.RESOLVED, "2018-05-02", null),
                                step(LetterStep.RESULT_TO_FORWARDER, "2018-05-08", null))
                        .build()
                        .steps())
                .hasSize(3);
    }

    @Test
    void a_text_is_read_stripped_compared_and_never_shown() {
        LetterText text = LetterText.parse("  Thu ho\u0302\u0300i đất ");
        assertThat(text.text()).isEqualTo("Thu hồi đất");
        assertThat(text).isEqualTo(LetterText.parse("Thu hồi đất")).hasToString("…");
        assertThat(text).hasSameHashCodeAs(LetterText.parse("Thu hồi đất")).isNotEqualTo(LetterText.parse("Khác"));
        assertThat(text.equals((Object) "Thu hồi đất")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterText.parse(" \n"))
                .withMessage("text of a letter must not be blank");
    }

    @Test
    void every_choice_has_a_label_of_its_own_in_both_languages() {
        List.of(
                        LetterKind.values(),
                        LetterStep.values(),
                        LetterCourse.values(),
                        ComplaintInstance.values(),
                        Complexity.values(),
                        ComplexGround.values(),
                        Extension.values(),
                        AccusedPost.values(),
                        ForwardingChannel.values(),
                        SenderNotice.values(),
                        ReceptionHolder.values(),
                        ReceptionPlace.values(),
                        ReceptionOrganiser.values(),
                        RefusalGround.values())
                .forEach(values -> {
                    assertThat(Arrays.stream(values).map(value -> value.label().vi()))
                            .doesNotHaveDuplicates()
                            .noneMatch(String::isBlank);
                    assertThat(Arrays.stream(values).map(value -> value.label().en()))
                            .doesNotHaveDuplicates()
                            .noneMatch(String::isBlank);
                });
        assertThat(LetterStep.GUIDED.label()).isEqualTo(new Phrase("hướng dẫn người gửi đơn", "sender guided"));
        assertThat(RefusalGround.values()).hasSize(15);
        assertThat(ComplexGround.values()).hasSize(8);
    }
}

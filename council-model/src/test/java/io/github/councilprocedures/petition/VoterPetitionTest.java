package io.github.councilprocedures.petition;

import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static io.github.councilprocedures.petition.GivenPetitions.answer;
import static io.github.councilprocedures.petition.GivenPetitions.petition;
import static io.github.councilprocedures.petition.GivenPetitions.promise;
import static io.github.councilprocedures.petition.GivenPetitions.taken;
import static io.github.councilprocedures.petition.PetitionResult.EXPLAINED;
import static io.github.councilprocedures.petition.PetitionResult.IN_PROGRESS;
import static io.github.councilprocedures.petition.PetitionResult.RESOLVED;
import static io.github.councilprocedures.petition.PetitionResult.UNANSWERED;
import static io.github.councilprocedures.petition.PetitionResult.WILL_RESOLVE;
import static io.github.councilprocedures.petition.VoterPetitionStep.ANSWERED;
import static io.github.councilprocedures.petition.VoterPetitionStep.CLOSED;
import static io.github.councilprocedures.petition.VoterPetitionStep.EVALUATED;
import static io.github.councilprocedures.petition.VoterPetitionStep.FORWARDED;
import static io.github.councilprocedures.petition.VoterPetitionStep.RECORDED;
import static io.github.councilprocedures.petition.VoterPetitionStep.SPLIT;
import static io.github.councilprocedures.petition.VoterPetitionStep.UNDER_HANDLING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.UnitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoterPetitionTest {

    @Test
    void a_petition_is_named_by_its_number_alone() {
        VoterPetition petition = petition("KN-7")
                .addSteps(taken(ANSWERED, "2024-04-01"))
                .addAnswers(answer(RESOLVED))
                .build();
        assertThat(petition.place())
                .isEqualTo(new Phrase(
                        "kiến nghị của cử tri số KN-7, HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                        "voters' petition No. KN-7, People's Council of Thanh Liêm Rural District, Hà Nam Province"));
        assertThat(new AnswerOfPetition(petition, 0).place())
                .isEqualTo(new Phrase(
                        "trả lời ngày 01/04/2024, " + petition.place().vi(),
                        "answer of 01/04/2024, " + petition.place().en()));
    }

    @Test
    void its_facts_are_read() {
        VoterPetition petition = petition("KN-7")
                .receivedOn(day("2024-03-20"))
                .answerDueOn(day("2024-04-19"))
                .inDatabase(true)
                .evaluationRequested(false)
                .postedOn(day("2024-05-02"))
                .postedThrough(day("2024-06-03"))
                .addSteps(
                        CaseStep.<VoterPetitionStep>builder()
                                .step(FORWARDED)
                                .on(day("2024-03-18"))
                                .by(Actor.FATHERLAND_FRONT)
                                .build(),
                        taken(ANSWERED, "2024-04-01"))
                .build();
        assertThat(shown(VoterPetitionFacts.PETITION, petition))
                .containsExactly(
                        "channel: kênh Hội đồng nhân dân",
                        "competence: huyện",
                        "level: cấp huyện",
                        "forwardedBy: Ủy ban MTTQ Việt Nam",
                        "receivedOn: 20/03/2024",
                        "answerDueOn: 19/04/2024",
                        "inDatabase: có",
                        "evaluationRequested: không",
                        "postedOn: 02/05/2024",
                        "postedThrough: 03/06/2024",
                        "forwardedOn: 18/03/2024",
                        "answeredOn: 01/04/2024",
                        "steps: chuyển cơ quan có thẩm quyền 18/03/2024; trả lời 01/04/2024");
        assertThat(petition.subjectType()).isSameAs(VoterPetitionFacts.PETITION);
        assertThat(petition.parts()).hasSize(2);
        assertThat(shown(
                        VoterPetitionFacts.PETITION,
                        VoterPetition.builder()
                                .term(petition.term())
                                .number("8")
                                .channel(PetitionChannel.NATIONAL_ASSEMBLY)
                                .build()))
                .containsExactly("channel: kênh Quốc hội", "level: cấp huyện");
    }

    @Test
    void the_last_who_forwarded_it_counts_by_day_and_then_by_place() {
        CaseStep<VoterPetitionStep> front = by(Actor.FATHERLAND_FRONT, "2024-03-18");
        CaseStep<VoterPetitionStep> later = by(Actor.STANDING_COMMITTEE, "2024-03-19");
        assertThat(petition("1").addSteps(later, front).build().forwardedBy()).isEqualTo(Actor.STANDING_COMMITTEE);
        assertThat(petition("1")
                        .addSteps(by(Actor.OFFICE, "2024-03-18"), front)
                        .build()
                        .forwardedBy())
                .isEqualTo(Actor.FATHERLAND_FRONT);
        assertThat(petition("1")
                        .addSteps(front, taken(FORWARDED, "2024-03-20"))
                        .build()
                        .forwardedBy())
                .isNull();
    }

    private static CaseStep<VoterPetitionStep> by(Actor actor, String on) {
        return CaseStep.<VoterPetitionStep>builder()
                .from(taken(FORWARDED, on))
                .by(actor)
                .build();
    }

    @Test
    void its_answers_are_parts_with_days_and_facts_of_their_own() {
        VoterPetition petition = petition("KN-7")
                .addSteps(
                        taken(ANSWERED, "2024-04-01"),
                        taken(UNDER_HANDLING, "2024-04-02"),
                        taken(ANSWERED, "2024-09-03"))
                .addAnswers(promise("2024-09-02"), answer(EXPLAINED))
                .build();
        assertThat(petition.parts())
                .hasSize(5)
                .endsWith(new AnswerOfPetition(petition, 0), new AnswerOfPetition(petition, 1));
        assertThat(shown(VoterPetitionFacts.ANSWER, new AnswerOfPetition(petition, 0)))
                .containsExactly(
                        "channel: kênh Hội đồng nhân dân",
                        "result: đang giải quyết",
                        "detail: có lộ trình giải quyết",
                        "roadmap: có",
                        "dueOn: 02/09/2024",
                        "answeredOn: 01/04/2024",
                        "settledOn: 03/09/2024");
        AnswerOfPetition last = new AnswerOfPetition(petition, 1);
        assertThat(last.subjectType()).isSameAs(VoterPetitionFacts.ANSWER);
        assertThat(last.council()).isEqualTo(petition.council());
        assertThat(last.answeredOn()).isEqualTo(day("2024-09-03"));
        assertThat(shown(VoterPetitionFacts.ANSWER, last))
                .containsExactly(
                        "channel: kênh Hội đồng nhân dân",
                        "result: giải trình, cung cấp thông tin",
                        "answeredOn: 03/09/2024",
                        "settledOn: 03/09/2024");
    }

    @Test
    void what_was_settled_before_an_answer_does_not_keep_its_promise() {
        VoterPetition petition = petition("1")
                .addSteps(
                        taken(ANSWERED, "2024-04-01"),
                        taken(ANSWERED, "2024-05-01"),
                        taken(ANSWERED, "2024-08-01"),
                        taken(ANSWERED, "2024-07-01"))
                .addAnswers(answer(RESOLVED), promise("2024-06-01"), answer(RESOLVED), answer(EXPLAINED))
                .build();
        assertThat(VoterPetitionFacts.SETTLED_ON.day(new AnswerOfPetition(petition, 1)))
                .contains(day("2024-07-01"));
        assertThat(VoterPetitionFacts.SETTLED_ON.day(new AnswerOfPetition(petition, 0)))
                .contains(day("2024-04-01"));
        VoterPetition open = petition("1")
                .addSteps(taken(ANSWERED, "2024-05-01"))
                .addAnswers(promise("2024-06-01"))
                .build();
        assertThat(VoterPetitionFacts.SETTLED_ON.day(new AnswerOfPetition(open, 0)))
                .isEmpty();
    }

    @Test
    void a_detail_tells_whether_there_is_a_roadmap() {
        assertThat(PetitionAnswer.builder()
                        .result(IN_PROGRESS)
                        .detail(ResultDetail.NO_ROADMAP)
                        .build()
                        .knownRoadmap())
                .isFalse();
        assertThat(PetitionAnswer.builder()
                        .result(IN_PROGRESS)
                        .detail(ResultDetail.NO_RESOURCES)
                        .build()
                        .knownRoadmap())
                .isFalse();
        assertThat(PetitionAnswer.builder()
                        .result(IN_PROGRESS)
                        .detail(ResultDetail.ROADMAP)
                        .build()
                        .knownRoadmap())
                .isTrue();
        assertThat(PetitionAnswer.builder()
                        .result(IN_PROGRESS)
                        .detail(ResultDetail.OTHER)
                        .build()
                        .knownRoadmap())
                .isNull();
        assertThat(PetitionAnswer.builder()
                        .result(IN_PROGRESS)
                        .detail(ResultDetail.OTHER)
                        .roadmap(true)
                        .build()
                        .knownRoadmap())
                .isTrue();
    }

    @Test
    void no_answer_is_of_two_classes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(UNANSWERED))
                .withMessage("result must be a class of answers, was UNANSWERED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PetitionAnswer.builder()
                        .result(EXPLAINED)
                        .detail(ResultDetail.INSPECTED)
                        .build())
                .withMessage("detail must be one of the class EXPLAINED, was INSPECTED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PetitionAnswer.builder()
                        .result(IN_PROGRESS)
                        .detail(ResultDetail.NO_ROADMAP)
                        .roadmap(true)
                        .build())
                .withMessage("roadmap must be what the detail NO_ROADMAP says or be left out, was true");
    }

    @ParameterizedTest
    @EnumSource
    void each_detail_belongs_to_a_class_that_has_some(ResultDetail detail) {
        assertThat(detail.result()).isIn(RESOLVED, IN_PROGRESS);
        assertThat(PetitionAnswer.builder()
                        .result(detail.result())
                        .detail(detail)
                        .build()
                        .detail())
                .contains(detail);
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> petition(" ").build())
                .withMessage("number must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> petition("1").duplicateOf("").build())
                .withMessage("duplicateOf must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> petition("1").partOf("1").build())
                .withMessage("partOf must name another petition, was its own number 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> petition("1").addSplitInto("1a", "1").build())
                .withMessage("splitInto must name another petition, was its own number 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> petition("1").addSplitInto("1a").build())
                .withMessage("splitInto must hold two numbers or more, no two alike, was [1a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> petition("1").addSplitInto("1a", "1a").build())
                .withMessage("splitInto must hold two numbers or more, no two alike, was [1a, 1a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> petition("1")
                        .addSteps(taken(ANSWERED, "2024-04-01"))
                        .addAnswers(answer(RESOLVED), answer(EXPLAINED))
                        .build())
                .withMessage("answers must hold at most one for each of 1 steps ANSWERED, was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> petition("1")
                        .postedOn(day("2024-05-02"))
                        .postedThrough(day("2024-05-01"))
                        .build())
                .withMessage("postedThrough must not be before postedOn 2024-05-02, was 2024-05-01");
        assertThat(petition("1")
                        .postedOn(day("2024-05-02"))
                        .postedThrough(day("2024-05-02"))
                        .build()
                        .postedThrough())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerOfPetition(petition("1").build(), 0))
                .withMessage("index must be a place among the 0 answers of the petition, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerOfPetition(petition("1").build(), -1))
                .withMessage("index must be a place among the 0 answers of the petition, was -1");
    }

    @Test
    void on_a_day_nothing_later_is_known() {
        VoterPetition petition = petition("1")
                .pressingSince(day("2024-07-01"))
                .addSteps(taken(ANSWERED, "2024-09-02"), taken(RECORDED, "2024-03-01"), taken(ANSWERED, "2024-05-02"))
                .addAnswers(answer(RESOLVED), promise("2024-07-31"))
                .build();
        assertThat(petition.on(day("2024-02-29")).step()).isEmpty();
        assertThat(petition.on(day("2024-02-29")).result()).isEmpty();
        assertThat(petition.on(day("2024-02-29")).isOpen()).isFalse();
        assertThat(petition.on(day("2024-03-01")).step()).contains(RECORDED);
        assertThat(petition.on(day("2024-03-01")).result()).contains(UNANSWERED);
        assertThat(petition.on(day("2024-05-01")).answer()).isEmpty();
        assertThat(petition.on(day("2024-05-02")).result()).contains(IN_PROGRESS);
        assertThat(petition.on(day("2024-05-02")).dueOn()).contains(day("2024-07-31"));
        assertThat(petition.on(day("2024-06-30")).isPressing()).isFalse();
        assertThat(petition.on(day("2024-07-01")).isPressing()).isTrue();
        assertThat(petition.on(day("2024-07-31")).daysLate()).isZero();
        assertThat(petition.on(day("2024-07-31")).isProlonged()).isFalse();
        assertThat(petition.on(day("2024-08-01")).daysLate()).isEqualTo(1);
        assertThat(petition.on(day("2024-08-01")).isProlonged()).isTrue();
        assertThat(petition.on(day("2024-09-01")).isOpen()).isTrue();
        PetitionOnDay resolved = petition.on(day("2024-09-02"));
        assertThat(resolved.result()).contains(RESOLVED);
        assertThat(resolved.isOpen()).isFalse();
        assertThat(resolved.isPressing()).isFalse();
        assertThat(resolved.daysLate()).isZero();
        assertThat(resolved.isProlonged()).isFalse();
    }

    @Test
    void of_answers_on_one_day_the_later_in_the_log_counts() {
        VoterPetition petition = petition("1")
                .addSteps(taken(ANSWERED, "2024-05-02"), taken(ANSWERED, "2024-05-02"))
                .addAnswers(answer(WILL_RESOLVE), answer(EXPLAINED))
                .build();
        assertThat(petition.on(day("2024-05-02")).result()).contains(EXPLAINED);
    }

    @Test
    void an_answer_whose_class_is_not_recorded_counts_as_none() {
        VoterPetition petition =
                petition("1").addSteps(taken(ANSWERED, "2024-05-02")).build();
        assertThat(petition.on(day("2024-05-02")).answer()).isEmpty();
        assertThat(petition.on(day("2024-05-02")).result()).contains(UNANSWERED);
    }

    @ParameterizedTest
    @EnumSource(names = {"FORWARDED", "UNDER_HANDLING", "RETURNED"})
    void what_was_ended_and_taken_up_again_is_open(VoterPetitionStep again) {
        VoterPetition petition = petition("1")
                .addSteps(
                        taken(again, "2024-04-01"),
                        taken(ANSWERED, "2024-05-02"),
                        taken(EVALUATED, "2024-05-10"),
                        taken(again, "2024-05-12"))
                .addAnswers(answer(RESOLVED))
                .build();
        assertThat(petition.on(day("2024-05-11")).isOpen()).isFalse();
        assertThat(petition.on(day("2024-05-12")).isOpen()).isTrue();
        assertThat(petition.on(day("2024-05-12")).result()).contains(UNANSWERED);
        VoterPetition sameDay = petition("1")
                .addSteps(taken(again, "2024-05-02"), taken(ANSWERED, "2024-05-02"))
                .addAnswers(answer(RESOLVED))
                .build();
        assertThat(sameDay.on(day("2024-05-02")).result()).contains(RESOLVED);
    }

    @Test
    void what_is_in_progress_keeps_its_promise_while_it_is_handled() {
        VoterPetition petition = petition("1")
                .addSteps(taken(ANSWERED, "2024-05-02"), taken(UNDER_HANDLING, "2024-05-12"))
                .addAnswers(promise("2024-07-31"))
                .build();
        assertThat(petition.on(day("2024-08-02")).daysLate()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"DUPLICATE", "NOT_A_PETITION", "LATE_NOT_ACCEPTED", "SPLIT"})
    void what_leaves_the_way_of_petitions_is_in_no_class(VoterPetitionStep left) {
        VoterPetition petition = petition("1")
                .addSteps(taken(RECORDED, "2024-03-01"), taken(left, "2024-03-05"))
                .build();
        assertThat(petition.on(day("2024-03-04")).result()).contains(UNANSWERED);
        assertThat(petition.on(day("2024-03-05")).result()).isEmpty();
        assertThat(petition.on(day("2024-03-05")).isOpen()).isFalse();
        assertThat(petition.on(day("2024-03-05")).isCounted()).isEqualTo(left == SPLIT);
    }

    @Test
    void a_closed_file_is_not_open_whatever_its_class() {
        VoterPetition petition = petition("1")
                .addSteps(taken(RECORDED, "2024-03-01"), taken(CLOSED, "2024-03-05"))
                .build();
        assertThat(petition.on(day("2024-03-05")).isOpen()).isFalse();
        assertThat(petition.on(day("2024-03-05")).result()).contains(UNANSWERED);
    }

    @Test
    void it_is_prolonged_when_two_reports_in_a_row_leave_it_open() {
        VoterPetition petition = petition("1")
                .addSessionReports(
                        day("2024-07-10"), day("2023-12-06"), day("2024-12-10"), day("2023-07-12"), day("2023-07-12"))
                .addSteps(
                        taken(RECORDED, "2023-05-01"),
                        taken(ANSWERED, "2023-06-15"),
                        taken(UNDER_HANDLING, "2023-08-01"))
                .addAnswers(answer(RESOLVED))
                .build();
        assertThat(petition.on(day("2023-07-12")).reportsOpen()).isZero();
        assertThat(petition.on(day("2023-12-05")).reportsOpen()).isZero();
        assertThat(petition.on(day("2023-12-06")).reportsOpen()).isEqualTo(1);
        assertThat(petition.on(day("2024-07-09")).isProlonged()).isFalse();
        assertThat(petition.on(day("2024-07-09")).isProlonged(1)).isTrue();
        assertThat(petition.on(day("2024-07-10")).reportsOpen()).isEqualTo(2);
        assertThat(petition.on(day("2024-07-10")).isProlonged()).isTrue();
        assertThat(petition.on(day("2024-07-10")).isProlonged(3)).isFalse();
        assertThat(petition.on(day("2024-12-10")).reportsOpen()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> petition.on(day("2024-12-10")).isProlonged(0))
                .withMessage("reports must be 1 or more, was 0");
    }

    @Test
    void levels_have_their_competence() {
        assertThat(PetitionCompetence.of(UnitLevel.PROVINCE)).isEqualTo(PetitionCompetence.PROVINCE);
        assertThat(PetitionCompetence.of(UnitLevel.DISTRICT)).isEqualTo(PetitionCompetence.DISTRICT);
        assertThat(PetitionCompetence.of(UnitLevel.COMMUNE)).isEqualTo(PetitionCompetence.COMMUNE);
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.petition.PetitionChannel.COUNCIL;
import static io.github.councilprocedures.petition.PetitionChannel.NATIONAL_ASSEMBLY;
import static io.github.councilprocedures.petition.PetitionResult.EXPLAINED;
import static io.github.councilprocedures.petition.PetitionResult.IN_PROGRESS;
import static io.github.councilprocedures.petition.PetitionResult.RESOLVED;
import static io.github.councilprocedures.petition.PetitionResult.WILL_RESOLVE;
import static io.github.councilprocedures.petition.VoterPetitionStep.ANSWERED;
import static io.github.councilprocedures.petition.VoterPetitionStep.CLOSED;
import static io.github.councilprocedures.petition.VoterPetitionStep.EVALUATED;
import static io.github.councilprocedures.petition.VoterPetitionStep.FORWARDED;
import static io.github.councilprocedures.petition.VoterPetitionStep.NOT_A_PETITION;
import static io.github.councilprocedures.petition.VoterPetitionStep.PUBLISHED;
import static io.github.councilprocedures.petition.VoterPetitionStep.RECORDED;
import static io.github.councilprocedures.procedure.Law87Days.taken;
import static io.github.councilprocedures.testkit.assertj.CouncilAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.petition.AnswerOfPetition;
import io.github.councilprocedures.petition.PetitionAnswer;
import io.github.councilprocedures.petition.PetitionChannel;
import io.github.councilprocedures.petition.PetitionResult;
import io.github.councilprocedures.petition.ResultDetail;
import io.github.councilprocedures.petition.VoterPetition;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VoterPetitionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2026-06-30");
    private static final Term CITY = Days.term(UnitKind.CENTRAL_CITY, "Hồ Chí Minh", "2021-05-23");

    static List<RuleCases<?>> tables() {
        return List.of(
                nationalAssembly(),
                council(),
                classes(),
                councilClasses(),
                roadmap(),
                promise(),
                frontCompiled(),
                evaluation(),
                publication(),
                posting(),
                database());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    // ---- The two channels ----

    private static RuleCases<VoterPetition> nationalAssembly() {
        return RuleCases.of(VoterPetitions.ANSWER_NATIONAL_ASSEMBLY, CALENDAR)
                .when("vector 7: on the sixtieth day", answered(NATIONAL_ASSEMBLY, "2025-07-07", "2025-09-05"))
                .satisfied()
                .when("vector 7: an answer late by one day", answered(NATIONAL_ASSEMBLY, "2025-07-07", "2025-09-06"))
                .violated(
                        "Kiến nghị nhận ngày 07/07/2025 phải được trả lời chậm nhất ngày 05/09/2025; đã trả lời ngày 06/09/2025.",
                        "The petition received on 07/07/2025 had to be answered by 05/09/2025; it was answered on 06/09/2025.")
                .when(
                        "the sixtieth day is a Sunday: on Monday",
                        answered(NATIONAL_ASSEMBLY, "2025-07-09", "2025-09-08"))
                .satisfied()
                .when(
                        "the sixtieth day is a Sunday: on Tuesday",
                        answered(NATIONAL_ASSEMBLY, "2025-07-09", "2025-09-09"))
                .violated()
                .when("C1: a petition through the council", answered(COUNCIL, "2025-07-07", "2025-12-01"))
                .notApplicable(Reason.CONDITION)
                .when("not answered", received(NATIONAL_ASSEMBLY, "2025-07-07").build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "not answered, in time",
                        received(NATIONAL_ASSEMBLY, "2025-07-07").build())
                .recordedThrough(LocalDate.parse("2025-09-04"))
                .undetermined(Reason.NOT_YET_DUE)
                .when(
                        "never, complete record",
                        received(NATIONAL_ASSEMBLY, "2025-07-07").build())
                .recordedThrough(LocalDate.parse("2025-09-05"))
                .neverDone()
                .when(
                        "receipt not recorded",
                        petition(NATIONAL_ASSEMBLY)
                                .addSteps(taken(ANSWERED, "2025-08-01"))
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "before Joint Resolution 72/2025, on the sixtieth day",
                        answered(NATIONAL_ASSEMBLY, "2023-03-06", "2023-05-05"))
                .satisfied()
                .when(
                        "before Joint Resolution 72/2025, a day late",
                        answered(NATIONAL_ASSEMBLY, "2023-03-06", "2023-05-06"))
                .violated(
                        "Kiến nghị nhận ngày 06/03/2023 phải được trả lời chậm nhất ngày 05/05/2023; đã trả lời ngày 06/05/2023.",
                        "The petition received on 06/03/2023 had to be answered by 05/05/2023; it was answered on 06/05/2023.")
                .when(
                        "before it, the sixtieth day is a Sunday, on Monday",
                        answered(NATIONAL_ASSEMBLY, "2023-03-15", "2023-05-15"))
                .satisfied()
                .when("the first day of Decision 33/2017", answered(NATIONAL_ASSEMBLY, "2017-09-15", "2017-10-02"))
                .undetermined(Reason.NOT_ENCODED)
                .when("before the 60 days", answered(NATIONAL_ASSEMBLY, "2020-09-30", "2020-10-02"))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first day of the 60 days", answered(NATIONAL_ASSEMBLY, "2020-10-01", "2020-10-02"))
                .satisfied()
                .equivalent("from 2017-09-15: starts a day sooner", "before it nothing is encoded either")
                .equivalent("from 2017-09-15: starts a day later", "before it nothing is encoded either")
                .equivalent("from 2025-02-20: starts a day sooner", "the number is the same before it")
                .equivalent("from 2025-02-20: starts a day later", "the number is the same before it");
    }

    private static RuleCases<VoterPetition> council() {
        return RuleCases.of(VoterPetitions.ANSWER_COUNCIL, CALENDAR)
                .when("C1: the 60 days are not those of the council", answered(COUNCIL, "2025-07-07", "2025-09-06"))
                .undetermined(Reason.NOT_ENCODED)
                .when("C8: the last day of Resolution 753/2005", answered(COUNCIL, "2025-02-19", "2025-03-03"))
                .undetermined(Reason.NOT_ENCODED)
                .when("the other channel", answered(NATIONAL_ASSEMBLY, "2025-07-07", "2025-09-06"))
                .notApplicable(Reason.CONDITION)
                .equivalent("from 2016-01-01: starts a day sooner", "nothing is encoded on either side")
                .equivalent("from 2016-01-01: starts a day later", "nothing is encoded on either side")
                .equivalent("from 2025-02-20: starts a day sooner", "nothing is encoded on either side")
                .equivalent("from 2025-02-20: starts a day later", "nothing is encoded on either side");
    }

    private static RuleCases<AnswerOfPetition> councilClasses() {
        return RuleCases.of(VoterPetitions.COUNCIL_CLASSES, CALENDAR)
                .when("C1: a fourth class is no breach", answer(COUNCIL, "2025-07-07", of(WILL_RESOLVE)))
                .undetermined(Reason.NOT_ENCODED)
                .when("the other channel", answer(NATIONAL_ASSEMBLY, "2025-07-07", of(RESOLVED)))
                .notApplicable(Reason.CONDITION)
                .equivalent("from 2016-01-01: starts a day sooner", "nothing is encoded on either side")
                .equivalent("from 2016-01-01: starts a day later", "nothing is encoded on either side")
                .equivalent("from 2025-02-20: starts a day sooner", "nothing is encoded on either side")
                .equivalent("from 2025-02-20: starts a day later", "nothing is encoded on either side");
    }

    private static final String LOCAL = "01/2025/QC-HĐND";

    /** The 30 days and the classes of Hồ Chí Minh City, as a regulation of the city's council. */
    private static CouncilLaw withThirtyDays() {
        return CouncilLaw.standard()
                .with(LocalRegulation.builder()
                        .number(LOCAL)
                        .title(new Phrase("Quy chế phối hợp tiếp xúc cử tri", "Regulation on voter contact"))
                        .sample(true)
                        .council(CITY.council())
                        .adoptedOn(LocalDate.parse("2025-03-01"))
                        .inForce(DateSpan.parse("2025-03-01/.."))
                        .addDuties(
                                Duty.builder()
                                        .rule("petition.answer.council")
                                        .article("9")
                                        .putRequires(
                                                "deadline",
                                                Map.of(
                                                        "act",
                                                        "answeredOn",
                                                        "atLatest",
                                                        "30 CALENDAR_DAYS",
                                                        "after",
                                                        "receivedOn"))
                                        .build(),
                                Duty.builder()
                                        .rule("petition.answer.council-classes")
                                        .article("10")
                                        .putRequires(
                                                "byCase",
                                                Map.of(
                                                        "of",
                                                        "result",
                                                        "when",
                                                        Map.of(
                                                                "WILL_RESOLVE",
                                                                Map.of("presence", Map.of("of", List.of("dueOn"))))))
                                        .build())
                        .build());
    }

    @Test
    void c1_a_fourth_class_of_a_local_regulation_needs_its_day() {
        CouncilLaw law = withThirtyDays();
        LocalDate end = LocalDate.parse("2025-12-31");
        VoterPetition without =
                ofTheCity(answer(COUNCIL, "2025-07-07", of(WILL_RESOLVE)).petition());
        assertThat(law.judge(without, end)
                        .of("petition.answer.council-classes@" + LOCAL)
                        .get(0))
                .hasVerdict(Verdict.VIOLATED)
                .onGround(Ground.LOCAL_REGULATION);
        VoterPetition with = ofTheCity(
                answer(COUNCIL, "2025-07-07", dated(WILL_RESOLVE, "2025-12-01")).petition());
        assertThat(law.judge(with, end)
                        .of("petition.answer.council-classes@" + LOCAL)
                        .get(0))
                .hasVerdict(Verdict.SATISFIED);
    }

    @Test
    void c1_thirty_days_of_a_local_regulation_stand_beside_a_law_that_was_not_read() {
        CouncilLaw law = withThirtyDays();
        VoterPetition late = ofTheCity(answered(COUNCIL, "2025-07-07", "2025-08-07"));

        Finding local = law.judge(late).of("petition.answer.council@" + LOCAL).get(0);
        assertThat(local).hasVerdict(Verdict.VIOLATED).onGround(Ground.LOCAL_REGULATION);
        assertThat(local.message())
                .isEqualTo(
                        new Phrase(
                                "Kiến nghị nhận ngày 07/07/2025 phải được trả lời chậm nhất ngày 06/08/2025; đã trả lời ngày 07/08/2025.",
                                "The petition received on 07/07/2025 had to be answered by 06/08/2025; it was answered on 07/08/2025."));
        assertThat(law.judge(late).of("petition.answer.council").get(0)).hasReason(Reason.NOT_ENCODED);
        assertThat(law.judge(late).of("petition.answer.national-assembly").get(0))
                .hasReason(Reason.CONDITION);
        assertThat(law.judge(ofTheCity(answered(COUNCIL, "2025-07-07", "2025-08-06")))
                        .of("petition.answer.council@" + LOCAL)
                        .get(0))
                .hasVerdict(Verdict.SATISFIED);
    }

    @Test
    void c1_a_local_number_reaches_neither_the_other_channel_nor_another_council() {
        CouncilLaw law = withThirtyDays();
        VoterPetition other = ofTheCity(answered(NATIONAL_ASSEMBLY, "2025-07-07", "2025-09-05"));
        assertThat(law.judge(other).of("petition.answer.council@" + LOCAL).get(0))
                .hasReason(Reason.CONDITION);
        assertThat(law.judge(other).of("petition.answer.national-assembly").get(0))
                .hasVerdict(Verdict.SATISFIED);
        assertThat(law.judge(answered(COUNCIL, "2025-07-07", "2025-09-05")).breaches())
                .isEmpty();
    }

    private static VoterPetition ofTheCity(VoterPetition petition) {
        return VoterPetition.builder().from(petition).term(CITY).build();
    }

    @Test
    void c28_a_complaint_leaves_the_way_of_petitions() {
        VoterPetition complaint = petition(COUNCIL)
                .addSteps(taken(RECORDED, "2025-07-01"), taken(NOT_A_PETITION, "2025-07-03"))
                .build();
        assertThat(complaint.on(LocalDate.parse("2025-07-03")).result()).isEmpty();
        assertThat(complaint.on(LocalDate.parse("2025-12-31")).isProlonged(1)).isFalse();
    }

    // ---- Answers ----

    private static RuleCases<AnswerOfPetition> classes() {
        return RuleCases.of(VoterPetitions.CLASSES, CALENDAR)
                .when("resolved", answer(NATIONAL_ASSEMBLY, "2025-07-07", of(RESOLVED)))
                .satisfied()
                .when("explained", answer(NATIONAL_ASSEMBLY, "2025-07-07", of(EXPLAINED)))
                .satisfied()
                .when(
                        "in progress with roadmap and day",
                        answer(NATIONAL_ASSEMBLY, "2025-07-07", promise("2025-12-31")))
                .satisfied()
                .when("to be resolved", answer(NATIONAL_ASSEMBLY, "2025-07-07", of(WILL_RESOLVE)))
                .violated(
                        "Kết quả được nêu là “sẽ giải quyết”: phải thuộc một trong ba loại đã giải quyết xong, đang giải quyết, giải"
                                + " trình; việc đang giải quyết phải nêu lộ trình và thời hạn.",
                        "The answer says “to be resolved”: it is to be one of resolved, in progress, explained; what is in progress"
                                + " needs a roadmap and a day.")
                .when(
                        "in progress, no roadmap",
                        answer(NATIONAL_ASSEMBLY, "2025-07-07", without(ResultDetail.NO_ROADMAP)))
                .violated()
                .when(
                        "in progress, no resources",
                        answer(NATIONAL_ASSEMBLY, "2025-07-07", without(ResultDetail.NO_RESOURCES)))
                .violated()
                .when(
                        "in progress, roadmap without a day",
                        answer(NATIONAL_ASSEMBLY, "2025-07-07", without(ResultDetail.ROADMAP)))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "in progress, roadmap without a day, complete record",
                        answer(NATIONAL_ASSEMBLY, "2025-07-07", without(ResultDetail.ROADMAP)))
                .recordedThrough(LATER)
                .neverDone()
                .when("in progress, roadmap not recorded", answer(NATIONAL_ASSEMBLY, "2025-07-07", dated("2025-12-31")))
                .undetermined(Reason.FACT_MISSING)
                .when("C1: the council's channel", answer(COUNCIL, "2025-07-07", of(WILL_RESOLVE)))
                .notApplicable(Reason.CONDITION)
                .when("received the day before", answer(NATIONAL_ASSEMBLY, "2025-02-19", of(RESOLVED)))
                .undetermined(Reason.NOT_ENCODED)
                .when("received on the first day", answer(NATIONAL_ASSEMBLY, "2025-02-20", of(RESOLVED)))
                .satisfied()
                .equivalent("from 2025-02-20: with UNANSWERED", "no answer can be UNANSWERED");
    }

    private static RuleCases<AnswerOfPetition> roadmap() {
        return RuleCases.of(VoterPetitions.ROADMAP_OF_COUNCIL, CALENDAR)
                .when("with roadmap and day", answer(COUNCIL, "2025-07-07", promise("2025-12-31")))
                .satisfied()
                .when("no roadmap", answer(COUNCIL, "2025-07-07", without(ResultDetail.NO_ROADMAP)))
                .violated(
                        "Việc đang giải quyết không nêu lộ trình, thời hạn: không đúng mô hình tham khảo, không phải vi phạm pháp luật.",
                        "What is in progress has no roadmap or no day: short of the model, no breach of law.")
                .when("roadmap without a day", answer(COUNCIL, "2025-07-07", without(ResultDetail.ROADMAP)))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "roadmap without a day, complete record",
                        answer(COUNCIL, "2025-07-07", without(ResultDetail.ROADMAP)))
                .recordedThrough(LATER)
                .neverDone()
                .when("a day, roadmap not recorded", answer(COUNCIL, "2025-07-07", dated("2025-12-31")))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "C1: the other channel has a law of its own",
                        answer(NATIONAL_ASSEMBLY, "2025-07-07", promise("2025-12-31")))
                .notApplicable(Reason.CONDITION)
                .when("resolved", answer(COUNCIL, "2025-07-07", of(RESOLVED)))
                .notApplicable(Reason.CONDITION)
                .when("explained", answer(COUNCIL, "2025-07-07", of(EXPLAINED)))
                .notApplicable(Reason.CONDITION)
                .when("to be resolved", answer(COUNCIL, "2025-07-07", of(WILL_RESOLVE)))
                .notApplicable(Reason.CONDITION)
                .equivalent(
                        "condition (class of the answer is in progress) with UNANSWERED",
                        "no answer can be UNANSWERED");
    }

    @Test
    void c1_short_of_the_model_is_no_breach_of_law() {
        VoterPetition petition =
                answer(COUNCIL, "2025-07-07", without(ResultDetail.NO_ROADMAP)).petition();
        assertThat(CouncilLaw.standard()
                        .judge(petition)
                        .of("petition.answer.roadmap")
                        .get(0))
                .hasVerdict(Verdict.VIOLATED)
                .onGround(Ground.PRACTICE);
        assertThat(CouncilLaw.standard().judge(petition).breaches()).isEmpty();
    }

    private static RuleCases<AnswerOfPetition> promise() {
        return RuleCases.of(VoterPetitions.PROMISE, CALENDAR)
                .when("settled on the day promised", settled("2025-12-31", "2025-12-31"))
                .satisfied()
                .when("settled a day late", settled("2025-12-31", "2026-01-01"))
                .violated(
                        "Kiến nghị được giải quyết xong ngày 01/01/2026, sau ngày 31/12/2025 đã cam kết: chậm cam kết, không phải vi"
                                + " phạm thời hạn luật định.",
                        "The petition was settled on 01/01/2026, after 31/12/2025, the day promised: a commitment missed, no limit of"
                                + " law broken.")
                .when("settled the day before", settled("2025-12-31", "2025-12-30"))
                .satisfied()
                .when("the day promised is a Sunday, on Monday", settled("2025-11-30", "2025-12-01"))
                .violated()
                .when("open", answer(COUNCIL, "2025-07-07", promise("2025-12-31")))
                .undetermined(Reason.FACT_MISSING)
                .when("open on the day itself", answer(COUNCIL, "2025-07-07", promise("2025-12-31")))
                .recordedThrough(LocalDate.parse("2025-12-30"))
                .undetermined(Reason.NOT_YET_DUE)
                .when("open when it is over", answer(COUNCIL, "2025-07-07", promise("2025-12-31")))
                .recordedThrough(LocalDate.parse("2025-12-31"))
                .neverDone()
                .when("nothing promised", answer(COUNCIL, "2025-07-07", without(ResultDetail.NO_ROADMAP)))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "to be resolved by a day",
                        answer(
                                COUNCIL,
                                "2025-07-07",
                                PetitionAnswer.builder()
                                        .result(WILL_RESOLVE)
                                        .dueOn(LocalDate.parse("2025-12-31"))
                                        .build()))
                .undetermined(Reason.FACT_MISSING)
                .when("resolved, with a day", answer(COUNCIL, "2025-07-07", dated(RESOLVED, "2025-07-01")))
                .notApplicable(Reason.CONDITION)
                .when("explained, with a day", answer(COUNCIL, "2025-07-07", dated(EXPLAINED, "2025-07-01")))
                .notApplicable(Reason.CONDITION)
                .equivalent(
                        "condition (class of the answer is one of: in progress, to be resolved) with UNANSWERED",
                        "no answer can be UNANSWERED");
    }

    private static AnswerOfPetition settled(String promised, String on) {
        return new AnswerOfPetition(
                petition(COUNCIL)
                        .addSteps(taken(ANSWERED, "2025-08-01"), taken(ANSWERED, on))
                        .addAnswers(promise(promised), of(RESOLVED))
                        .build(),
                0);
    }

    private static AnswerOfPetition answer(PetitionChannel channel, String received, PetitionAnswer answer) {
        return new AnswerOfPetition(
                received(channel, received)
                        .addSteps(taken(
                                ANSWERED, LocalDate.parse(received).plusDays(20).toString()))
                        .addAnswers(answer)
                        .build(),
                0);
    }

    private static PetitionAnswer of(PetitionResult result) {
        return PetitionAnswer.builder().result(result).build();
    }

    private static PetitionAnswer promise(String dueOn) {
        return PetitionAnswer.builder()
                .result(IN_PROGRESS)
                .roadmap(true)
                .dueOn(LocalDate.parse(dueOn))
                .build();
    }

    private static PetitionAnswer without(ResultDetail detail) {
        return PetitionAnswer.builder().result(IN_PROGRESS).detail(detail).build();
    }

    private static PetitionAnswer dated(String dueOn) {
        return dated(IN_PROGRESS, dueOn);
    }

    private static PetitionAnswer dated(PetitionResult result, String dueOn) {
        return PetitionAnswer.builder()
                .result(result)
                .dueOn(LocalDate.parse(dueOn))
                .build();
    }

    // ---- What is judged when a file is closed ----

    private static RuleCases<VoterPetition> frontCompiled() {
        RuleCases<VoterPetition> table = RuleCases.of(VoterPetitions.FRONT_COMPILED, CALENDAR)
                .when("answered on the day it was closed", fromTheFront("2025-07-07", "2025-08-01", "2025-08-01"))
                .satisfied()
                .when("answered the day before", fromTheFront("2025-07-07", "2025-07-31", "2025-08-01"))
                .satisfied()
                .when("answered the day after", fromTheFront("2025-07-07", "2025-08-02", "2025-08-01"))
                .violated(
                        "Hồ sơ kết thúc ngày 01/08/2025 trước khi kiến nghị do Mặt trận chuyển đến được trả lời ngày 02/08/2025.",
                        "The file was closed on 01/08/2025, before the petition that the Front forwarded was answered on 02/08/2025.")
                .when("closed on a Sunday, answered on Monday", fromTheFront("2025-07-07", "2025-08-04", "2025-08-03"))
                .violated()
                .when("never answered, complete record", fromTheFront("2025-07-07", null, "2025-08-01"))
                .recordedThrough(LATER)
                .neverDone()
                .when("still open", fromTheFront("2025-07-07", null, null))
                .undetermined(Reason.FACT_MISSING)
                .when("still open, complete record", fromTheFront("2025-07-07", null, null))
                .recordedThrough(LATER)
                .undetermined(Reason.FACT_MISSING)
                .when("received before Law 72/2025", fromTheFront("2025-06-15", "2025-07-01", "2025-08-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("received on its first day", fromTheFront("2025-06-16", "2025-07-01", "2025-08-01"))
                .satisfied()
                .when("who forwarded it is not recorded", answered(COUNCIL, "2025-07-07", "2025-08-01"))
                .undetermined(Reason.FACT_MISSING);
        for (Actor actor : Actor.values()) {
            table = actor == Actor.FATHERLAND_FRONT
                    ? table
                    : table.when("forwarded by " + actor, forwarded(actor, "2025-07-07", "2025-08-02", "2025-08-01"))
                            .notApplicable(Reason.CONDITION);
        }
        return table;
    }

    private static VoterPetition fromTheFront(String received, String answered, String closed) {
        return forwarded(Actor.FATHERLAND_FRONT, received, answered, closed);
    }

    private static VoterPetition forwarded(Actor by, String received, String answered, String closed) {
        VoterPetition.Builder petition = received(COUNCIL, received).addSteps(taken(FORWARDED, received, by));
        if (answered != null) {
            petition.addSteps(taken(ANSWERED, answered));
        }
        return closed == null
                ? petition.build()
                : petition.addSteps(taken(CLOSED, closed)).build();
    }

    private static RuleCases<VoterPetition> evaluation() {
        return RuleCases.of(VoterPetitions.EVALUATION, CALENDAR)
                .when("evaluated on the day it was closed", evaluated(true, "2025-07-07", "2025-08-01", "2025-08-01"))
                .satisfied()
                .when("evaluated the day before", evaluated(true, "2025-07-07", "2025-07-31", "2025-08-01"))
                .satisfied()
                .when("evaluated the day after", evaluated(true, "2025-07-07", "2025-08-02", "2025-08-01"))
                .violated(
                        "Hồ sơ kết thúc ngày 01/08/2025 trước khi Tổ đại biểu đánh giá ngày 02/08/2025 theo yêu cầu.",
                        "The file was closed on 01/08/2025, before the delegates' group evaluated the answer on 02/08/2025 as asked.")
                .when(
                        "closed on a Sunday, evaluated on Monday",
                        evaluated(true, "2025-07-07", "2025-08-04", "2025-08-03"))
                .violated()
                .when("never, complete record", evaluated(true, "2025-07-07", null, "2025-08-01"))
                .recordedThrough(LATER)
                .neverDone()
                .when("not asked for", evaluated(false, "2025-07-07", null, "2025-08-01"))
                .notApplicable(Reason.CONDITION)
                .when("whether it was asked for is not recorded", answered(COUNCIL, "2025-07-01", "2025-07-07"))
                .undetermined(Reason.FACT_MISSING)
                .when("still open", evaluated(true, "2025-07-07", null, null))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "answered before Joint Resolution 72/2025",
                        evaluated(true, "2025-02-19", "2025-07-31", "2025-08-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("answered on its first day", evaluated(true, "2025-02-20", "2025-07-31", "2025-08-01"))
                .satisfied()
                .equivalent("from 2016-01-01: starts a day sooner", "nothing is encoded on either side")
                .equivalent("from 2016-01-01: starts a day later", "nothing is encoded on either side");
    }

    private static VoterPetition evaluated(boolean requested, String answered, String evaluated, String closed) {
        VoterPetition.Builder petition =
                petition(COUNCIL).evaluationRequested(requested).addSteps(taken(ANSWERED, answered));
        if (evaluated != null) {
            petition.addSteps(taken(EVALUATED, evaluated));
        }
        return closed == null
                ? petition.build()
                : petition.addSteps(taken(CLOSED, closed)).build();
    }

    // ---- What is made public ----

    private static RuleCases<VoterPetition> publication() {
        return RuleCases.of(VoterPetitions.PUBLICATION, CALENDAR)
                .when("C6: on the fifteenth working day", published("2025-09-05", "2025-09-26"))
                .satisfied()
                .when("C6: on the fourteenth", published("2025-09-05", "2025-09-25"))
                .violated(
                        "Thời hạn trả lời kết thúc ngày 05/09/2025, kết quả được công khai sớm nhất ngày 26/09/2025; đã công khai ngày"
                                + " 25/09/2025.",
                        "The time for the answer ended on 05/09/2025 and results were to be published on 26/09/2025 at the earliest; they"
                                + " were published on 25/09/2025.")
                .when("C6: a start and no end: a year later", published("2025-09-05", "2026-09-07"))
                .satisfied()
                .when("C6: not published is no breach", published("2025-09-05", null))
                .undetermined(Reason.FACT_MISSING)
                .when("C6: not published, complete record", published("2025-09-05", null))
                .recordedThrough(LATER)
                .undetermined(Reason.NOT_YET_DUE)
                .when(
                        "the last day for the answer is not recorded",
                        petition(COUNCIL)
                                .addSteps(taken(PUBLISHED, "2025-09-26"))
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "C8: a time for the answer that ended under Resolution 753/2005",
                        published("2025-02-19", "2025-04-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of Joint Resolution 72/2025", published("2025-02-20", "2025-04-01"))
                .satisfied()
                .equivalent("from 2016-01-01: starts a day sooner", "nothing is encoded on either side")
                .equivalent("from 2016-01-01: starts a day later", "nothing is encoded on either side");
    }

    private static VoterPetition published(String answerDueOn, String on) {
        VoterPetition.Builder petition = petition(COUNCIL).answerDueOn(LocalDate.parse(answerDueOn));
        return on == null
                ? petition.build()
                : petition.addSteps(taken(PUBLISHED, on)).build();
    }

    private static RuleCases<VoterPetition> posting() {
        return RuleCases.of(VoterPetitions.POSTING, CALENDAR)
                .when(
                        "by the thirtieth day, and for thirty days",
                        posted("2025-07-01", "2025-07-31", "2025-08-30", "2025-12-01"))
                .satisfied()
                .when("a day later, for thirty days", posted("2025-07-01", "2025-08-01", "2025-08-31", "2025-12-01"))
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "by the thirtieth day, for a day less",
                        posted("2025-07-01", "2025-07-31", "2025-08-29", "2025-12-01"))
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "by the thirtieth day, until when is not recorded",
                        posted("2025-07-01", "2025-07-31", null, "2025-12-01"))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "posted after all on the day it was closed",
                        posted("2025-07-01", "2025-12-01", "2025-12-31", "2025-12-01"))
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "posted a day after it was closed",
                        posted("2025-07-01", "2025-12-02", "2026-01-30", "2025-12-01"))
                .violated(
                        "Kết quả niêm yết ngày 02/12/2025, sau khi hồ sơ đã kết thúc ngày 01/12/2025.",
                        "The result was posted on 02/12/2025, after the file was closed on 01/12/2025.")
                .when("never, complete record", posted("2025-07-01", null, null, "2025-12-01"))
                .recordedThrough(LATER)
                .neverDone()
                .when("not posted, still open", posted("2025-07-01", null, null, null))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "answered before Joint Resolution 72/2025",
                        posted("2025-02-19", "2025-03-03", "2025-05-05", null))
                .undetermined(Reason.NOT_ENCODED)
                .when("answered on its first day", posted("2025-02-20", "2025-03-03", "2025-05-05", null))
                .satisfied()
                .equivalent("from 2016-01-01: starts a day sooner", "nothing is encoded on either side")
                .equivalent("from 2016-01-01: starts a day later", "nothing is encoded on either side");
    }

    private static VoterPetition posted(String answered, String on, String through, String closed) {
        VoterPetition.Builder petition = petition(COUNCIL).addSteps(taken(ANSWERED, answered));
        if (on != null) {
            petition.postedOn(LocalDate.parse(on));
        }
        if (through != null) {
            petition.postedThrough(LocalDate.parse(through));
        }
        return closed == null
                ? petition.build()
                : petition.addSteps(taken(CLOSED, closed)).build();
    }

    private static RuleCases<VoterPetition> database() {
        return RuleCases.of(VoterPetitions.DATABASE, CALENDAR)
                .when(
                        "C7: on the first day of the amended text",
                        recorded("2025-09-26").inDatabase(true).build())
                .satisfied()
                .when(
                        "C7: not in the database",
                        recorded("2025-09-26").inDatabase(false).build())
                .violated(
                        "Kiến nghị không có trong cơ sở dữ liệu về kiến nghị của cử tri.",
                        "The petition is not in the database of voters' petitions.")
                .when(
                        "C7: the day before the amended text",
                        recorded("2025-09-25").inDatabase(true).build())
                .undetermined(Reason.NOT_ENCODED)
                .when("not recorded", recorded("2025-10-01").build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static VoterPetition.Builder recorded(String on) {
        return petition(COUNCIL).addSteps(taken(RECORDED, on));
    }

    private static VoterPetition answered(PetitionChannel channel, String received, String on) {
        return received(channel, received).addSteps(taken(ANSWERED, on)).build();
    }

    private static VoterPetition.Builder received(PetitionChannel channel, String on) {
        return petition(channel).receivedOn(LocalDate.parse(on));
    }

    private static VoterPetition.Builder petition(PetitionChannel channel) {
        return VoterPetition.builder()
                .term(Samples.provincialTerm())
                .number("KN-7")
                .channel(channel);
    }
}

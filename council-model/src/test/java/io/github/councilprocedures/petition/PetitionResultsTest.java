package io.github.councilprocedures.petition;

import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static io.github.councilprocedures.petition.GivenPetitions.answer;
import static io.github.councilprocedures.petition.GivenPetitions.petition;
import static io.github.councilprocedures.petition.GivenPetitions.promise;
import static io.github.councilprocedures.petition.GivenPetitions.taken;
import static io.github.councilprocedures.petition.PetitionBreakdown.BY_COMPETENCE;
import static io.github.councilprocedures.petition.PetitionBreakdown.BY_FIELD;
import static io.github.councilprocedures.petition.PetitionBreakdown.BY_RESULT;
import static io.github.councilprocedures.petition.PetitionCompetence.CENTRAL;
import static io.github.councilprocedures.petition.PetitionCompetence.COMMUNE;
import static io.github.councilprocedures.petition.PetitionCompetence.DISTRICT;
import static io.github.councilprocedures.petition.PetitionCompetence.PROVINCE;
import static io.github.councilprocedures.petition.PetitionResult.EXPLAINED;
import static io.github.councilprocedures.petition.PetitionResult.IN_PROGRESS;
import static io.github.councilprocedures.petition.PetitionResult.RESOLVED;
import static io.github.councilprocedures.petition.PetitionResult.UNANSWERED;
import static io.github.councilprocedures.petition.VoterPetitionStep.ANSWERED;
import static io.github.councilprocedures.petition.VoterPetitionStep.DUPLICATE;
import static io.github.councilprocedures.petition.VoterPetitionStep.RECORDED;
import static io.github.councilprocedures.petition.VoterPetitionStep.SPLIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.activity.SharePrinting;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PetitionResultsTest {

    /** Five petitions by June: one split in two, one a duplicate; the parts and one more are settled or not. */
    private static final List<VoterPetition> PETITIONS = List.of(
            petition("1")
                    .addSplitInto("1a", "1b")
                    .addSteps(taken(RECORDED, "2024-03-01"), taken(SPLIT, "2024-03-10"))
                    .build(),
            petition("1a")
                    .partOf("1")
                    .addSteps(taken(RECORDED, "2024-03-10"), taken(ANSWERED, "2024-05-02"))
                    .addAnswers(answer(RESOLVED))
                    .build(),
            petition("1b")
                    .partOf("1")
                    .addSteps(taken(RECORDED, "2024-03-10"), taken(ANSWERED, "2024-05-02"))
                    .addAnswers(promise("2024-05-31"))
                    .addSessionReports(day("2024-05-20"))
                    .pressingSince(day("2024-05-21"))
                    .build(),
            petition("2")
                    .addSteps(taken(RECORDED, "2024-03-01"), taken(DUPLICATE, "2024-03-10"))
                    .duplicateOf("1")
                    .build(),
            petition("3")
                    .competence(PROVINCE)
                    .addSteps(taken(RECORDED, "2024-03-01"))
                    .build(),
            VoterPetition.builder()
                    .term(Given.THANH_LIEM)
                    .number("4")
                    .channel(PetitionChannel.COUNCIL)
                    .addSteps(taken(RECORDED, "2024-03-02"))
                    .build(),
            petition("5").addSteps(taken(RECORDED, "2024-03-02")).build());

    @Test
    void figures_are_counted_from_petitions() {
        assertThat(new PetitionsOnDay(PETITIONS, day("2024-06-01")).results())
                .isEqualTo(PetitionResults.builder()
                        .term(Given.THANH_LIEM)
                        .reportedOn(day("2024-06-01"))
                        .received(4)
                        .items(5)
                        .answered(2)
                        .own(3)
                        .unclassified(1)
                        .putByCompetence(PROVINCE, 1)
                        .putByCompetence(DISTRICT, 3)
                        .putByResult(RESOLVED, 1)
                        .putByResult(IN_PROGRESS, 1)
                        .putByResult(UNANSWERED, 1)
                        .build());
        PetitionResults earlier = new PetitionsOnDay(PETITIONS, day("2024-03-01")).results();
        assertThat(earlier.received()).hasValue(3);
        assertThat(earlier.items()).hasValue(3);
        assertThat(earlier.byResult()).isEqualTo(Map.of(UNANSWERED, 2));
        assertThat(new PetitionsOnDay(PETITIONS, day("2024-02-29")).results().items())
                .hasValue(0);
    }

    @Test
    void petitions_are_listed_by_what_is_to_be_done() {
        PetitionsOnDay all = new PetitionsOnDay(PETITIONS, day("2024-06-01"));
        assertThat(all.all()).hasSize(7);
        assertThat(numbers(all.open())).containsExactly("1b", "3", "4", "5");
        assertThat(numbers(all.late())).containsExactly("1b");
        assertThat(numbers(all.pressing())).containsExactly("1b");
        assertThat(numbers(all.prolonged(2))).containsExactly("1b");
        PetitionsOnDay before = new PetitionsOnDay(PETITIONS, day("2024-05-31"));
        assertThat(before.late()).isEmpty();
        assertThat(before.prolonged(2)).isEmpty();
        assertThat(numbers(before.prolonged(1))).containsExactly("1b");
    }

    private static List<String> numbers(List<PetitionOnDay> petitions) {
        return petitions.stream().map(petition -> petition.petition().number()).toList();
    }

    @Test
    void petitions_of_a_list_belong_together() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PetitionsOnDay(List.of(), day("2024-06-01")))
                .withMessage("petitions must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PetitionsOnDay(
                        List.of(petition("1").build(), petition("1").build()), day("2024-06-01")))
                .withMessage("petitions must have numbers of their own, was twice 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PetitionsOnDay(
                        List.of(
                                petition("1").build(),
                                petition("2").term(Given.HA_NAM).build()),
                        day("2024-06-01")))
                .withMessage("petitions must be of one term, was also 2016-2021 of number 2");
    }

    @Test
    void only_what_is_stated_with_its_total_is_a_part() {
        assertThat(stated().build().parts()).isEmpty();
        assertThat(stated().received(10).build().parts()).isEmpty();
        assertThat(stated().putByField("Giao thông", 10).build().parts()).isEmpty();
        PetitionResults results = stated().received(10)
                .putByCompetence(CENTRAL, 2)
                .putByField("Giao thông", 10)
                .putByResult(RESOLVED, 8)
                .putShares(RESOLVED, PrintedShare.parse("80%"))
                .build();
        assertThat(results.parts())
                .containsExactly(
                        new BreakdownOfResults(results, BY_COMPETENCE),
                        new BreakdownOfResults(results, BY_FIELD),
                        new ShareOfResults(results, RESOLVED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BreakdownOfResults(results, BY_RESULT))
                .withMessage("by must be a breakdown that is stated with its total, was BY_RESULT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShareOfResults(results, EXPLAINED))
                .withMessage("result must be one whose percentage is printed, was EXPLAINED");
    }

    @Test
    void each_breakdown_has_its_total() {
        PetitionResults results = stated().received(10)
                .items(12)
                .own(7)
                .unclassified(2)
                .putByCompetence(DISTRICT, 8)
                .putByCompetence(COMMUNE, 2)
                .putByField("Giao thông", 6)
                .putByField("Đất đai", 4)
                .putByResult(RESOLVED, 5)
                .build();
        assertThat(shown(PetitionResultFacts.BREAKDOWN, new BreakdownOfResults(results, BY_COMPETENCE)))
                .containsExactly("by: theo thẩm quyền giải quyết", "partsTotal: 12", "statedTotal: 12");
        assertThat(shown(PetitionResultFacts.BREAKDOWN, new BreakdownOfResults(results, BY_FIELD)))
                .containsExactly("by: theo lĩnh vực", "partsTotal: 10", "statedTotal: 10");
        assertThat(shown(PetitionResultFacts.BREAKDOWN, new BreakdownOfResults(results, BY_RESULT)))
                .containsExactly("by: theo kết quả giải quyết", "partsTotal: 5", "statedTotal: 7");
        PetitionResults otherwise = PetitionResults.builder()
                .from(results)
                .byField(Map.of("Đất đai", 11))
                .build();
        assertThat(new BreakdownOfResults(otherwise, BY_FIELD).statedTotal()).isEqualTo(12);
        assertThat(new BreakdownOfResults(results, BY_COMPETENCE).council()).isEqualTo(results.council());
    }

    @Test
    void those_of_the_own_level_are_stated_or_follow() {
        assertThat(stated().received(10).build().ownOrAll()).isEqualTo(10);
        assertThat(stated().received(10).items(12).build().ownOrAll()).isEqualTo(12);
        assertThat(stated().received(10).putByCompetence(DISTRICT, 8).build().ownOrAll())
                .isEqualTo(8);
        assertThat(stated().received(10)
                        .putByCompetence(DISTRICT, 8)
                        .own(7)
                        .build()
                        .ownOrAll())
                .isEqualTo(7);
    }

    @Test
    void places_show_what_is_added_up() {
        PetitionResults results = stated().label("trước kỳ họp thứ 7")
                .reportedOn(day("2024-06-01"))
                .received(10)
                .unclassified(1)
                .putByCompetence(CENTRAL, 2)
                .putByCompetence(PROVINCE, 7)
                .putByField("Giao thông", 10)
                .putByResult(RESOLVED, 3)
                .own(3)
                .putShares(RESOLVED, PrintedShare.parse("100%"))
                .build();
        assertThat(results.place())
                .isEqualTo(
                        new Phrase(
                                "số liệu kiến nghị của cử tri “trước kỳ họp thứ 7” ngày 01/06/2024, HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                                "figures of voters' petitions “trước kỳ họp thứ 7” of 01/06/2024, People's Council of Thanh Liêm Rural District, Hà Nam Province"));
        assertThat(new BreakdownOfResults(results, BY_COMPETENCE).place())
                .isEqualTo(new Phrase(
                        "theo thẩm quyền giải quyết (2 trung ương + 7 tỉnh + 1 chưa phân loại), "
                                + results.place().vi(),
                        "by competence (2 central + 7 province + 1 not yet classified), "
                                + results.place().en()));
        assertThat(new BreakdownOfResults(results, BY_FIELD).place())
                .isEqualTo(new Phrase(
                        "theo lĩnh vực (10 Giao thông), " + results.place().vi(),
                        "by field (10 “Giao thông”), " + results.place().en()));
        assertThat(new BreakdownOfResults(results, BY_RESULT).place())
                .isEqualTo(new Phrase(
                        "theo kết quả giải quyết (3 đã giải quyết xong), "
                                + results.place().vi(),
                        "by result (3 resolved), " + results.place().en()));
        assertThat(new ShareOfResults(results, RESOLVED).place())
                .isEqualTo(new Phrase(
                        "tỷ lệ 100% “đã giải quyết xong”, " + results.place().vi(),
                        "100% “resolved”, " + results.place().en()));
        assertThat(stated().received(3)
                        .unclassified(0)
                        .putByCompetence(PROVINCE, 3)
                        .build()
                        .parts()
                        .get(0))
                .isInstanceOfSatisfying(
                        BreakdownOfResults.class,
                        breakdown -> assertThat(breakdown.place().en())
                                .startsWith("by competence (3 province), figures of voters' petitions, People"));
    }

    @Test
    void its_facts_are_read() {
        PetitionResults results = stated().reportedOn(day("2024-06-01"))
                .received(154)
                .items(161)
                .answered(150)
                .own(124)
                .putByResult(RESOLVED, 31)
                .putShares(RESOLVED, PrintedShare.parse("25%"))
                .putShares(EXPLAINED, PrintedShare.parse("31,5%"))
                .build();
        assertThat(shown(PetitionResultFacts.RESULTS, results))
                .containsExactly(
                        "reportedOn: 01/06/2024",
                        "received: 154",
                        "items: 161",
                        "counted: 161",
                        "answered: 150",
                        "own: 124",
                        "statesSplitting: có",
                        "statesAnswered: có",
                        "statesOwn: có");
        assertThat(shown(PetitionResultFacts.RESULTS, stated().build()))
                .containsExactly("statesSplitting: không", "statesAnswered: không", "statesOwn: không");
        assertThat(shown(PetitionResultFacts.RESULTS, stated().received(3).build()))
                .containsExactly(
                        "received: 3",
                        "counted: 3",
                        "statesSplitting: không",
                        "statesAnswered: không",
                        "statesOwn: không");
        assertThat(shown(PetitionResultFacts.SHARE, new ShareOfResults(results, RESOLVED)))
                .containsExactly(
                        "result: đã giải quyết xong",
                        "number: 31",
                        "total: 124",
                        "printing: " + SharePrinting.BOTH.label().vi());
        assertThat(shown(PetitionResultFacts.SHARE, new ShareOfResults(results, EXPLAINED)))
                .containsExactly("result: giải trình, cung cấp thông tin", "total: 124");
        assertThat(new ShareOfResults(results, RESOLVED).council()).isEqualTo(results.council());
    }

    @Test
    void a_percentage_of_nothing_or_of_too_little_cannot_be_held_against_anything() {
        PetitionResults.Builder shares =
                stated().putShares(RESOLVED, PrintedShare.parse("25%")).putByResult(RESOLVED, 4);
        assertThat(new ShareOfResults(shares.own(3).build(), RESOLVED).printing())
                .isNull();
        assertThat(new ShareOfResults(shares.own(4).build(), RESOLVED).printing())
                .isEqualTo(SharePrinting.OTHER_NUMBER);
        PetitionResults none = stated().putShares(RESOLVED, PrintedShare.parse("0%"))
                .putByResult(RESOLVED, 0)
                .own(0)
                .build();
        assertThat(new ShareOfResults(none, RESOLVED).printing()).isNull();
        assertThat(new ShareOfResults(
                                PetitionResults.builder().from(none).own(1).build(), RESOLVED)
                        .printing())
                .isEqualTo(SharePrinting.BOTH);
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated().label(" ").build())
                .withMessage("label must not be blank; leave it out when there is none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated().received(-1).build())
                .withMessage("received must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated().items(-1).build())
                .withMessage("items must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated().answered(-1).build())
                .withMessage("answered must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated().own(-1).build())
                .withMessage("own must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated().unclassified(-1).build())
                .withMessage("unclassified must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated().putByCompetence(CENTRAL, -1).build())
                .withMessage("byCompetence must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated().putByField("Đất đai", -1).build())
                .withMessage("byField must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated().putByResult(RESOLVED, -1).build())
                .withMessage("byResult must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated().putByField(" ", 1).build())
                .withMessage("byField must not have a blank field");
    }

    @Test
    void a_session_hears_of_petitions() {
        PetitionsOfSession session = PetitionsOfSession.builder()
                .term(Given.THANH_LIEM)
                .session(DateSpan.of(day("2024-07-03"), day("2024-07-05")))
                .frontNoticeOn(day("2024-07-03"))
                .supervisionReportOn(day("2024-07-04"))
                .build();
        assertThat(shown(PetitionsOfSessionFacts.PETITIONS_OF_SESSION, session))
                .containsExactly(
                        "level: cấp huyện",
                        "opensOn: 03/07/2024",
                        "closesOn: 05/07/2024",
                        "frontNoticeOn: 03/07/2024",
                        "supervisionReportOn: 04/07/2024");
        assertThat(session.place())
                .isEqualTo(
                        new Phrase(
                                "kiến nghị của cử tri tại kỳ họp khai mạc ngày 03/07/2024, HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                                "voters' petitions at the session opening on 03/07/2024, People's Council of Thanh Liêm Rural District, Hà Nam Province"));
        assertThat(session.subjectType()).isSameAs(PetitionsOfSessionFacts.PETITIONS_OF_SESSION);
    }

    private static PetitionResults.Builder stated() {
        return PetitionResults.builder().term(Given.THANH_LIEM);
    }
}

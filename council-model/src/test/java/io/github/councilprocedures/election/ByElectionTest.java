package io.github.councilprocedures.election;

import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByElectionTest {

    private static ByElection.Builder byElection() {
        return ByElection.builder().term(THANH_LIEM).pollingOn(day("2023-09-10"));
    }

    @Test
    void it_is_named_by_its_day() {
        ByElection election = byElection().build();
        assertThat(election.place())
                .isEqualTo(
                        new Phrase(
                                "cuộc bầu cử bổ sung đại biểu HĐND huyện Thanh Liêm, tỉnh Hà Nam ngày 10/09/2023",
                                "by-election of 10/09/2023 to the People's Council of Thanh Liêm Rural District, Hà Nam Province"));
        assertThat(election.council()).isEqualTo(THANH_LIEM.council());
        assertThat(election.subjectType()).isSameAs(ByElectionFacts.BY_ELECTION);
    }

    @Test
    void its_facts_are_shown() {
        ByElection election = byElection()
                .term(Term.builder().from(THANH_LIEM).endsOn(day("2026-04-10")).build())
                .decidedBy(ByElectionDecider.PROVINCIAL_STANDING_COMMITTEE)
                .electedAtStart(33)
                .inOffice(20)
                .statutoryDelegates(35)
                .unitReorganised(true)
                .announcedOn(day("2023-08-01"))
                .committeeSetUpOn(day("2023-08-10"))
                .boardsSetUpOn(day("2023-08-20"))
                .votersListedOn(day("2023-08-21"))
                .lastFileOn(day("2023-08-22"))
                .consultedOn(day("2023-08-28"))
                .candidatesPublishedOn(day("2023-08-30"))
                .nextSessionOpensOn(day("2023-12-05"))
                .mandatesBeginOn(day("2023-12-06"))
                .build();
        assertThat(shown(ByElectionFacts.BY_ELECTION, election))
                .containsExactly(
                        "pollingOn: 10/09/2023",
                        "pollingWeekday: Chủ nhật",
                        "level: cấp huyện",
                        "decidedBy: Thường trực Hội đồng nhân dân cấp tỉnh",
                        "monthsLeft: 31",
                        "electedAtStart: 33",
                        "inOffice: 20",
                        "lacking: 13",
                        "statutoryDelegates: 35",
                        "unitReorganised: có",
                        "announcedOn: 01/08/2023",
                        "committeeSetUpOn: 10/08/2023",
                        "boardsSetUpOn: 20/08/2023",
                        "votersListedOn: 21/08/2023",
                        "lastFileOn: 22/08/2023",
                        "consultedOn: 28/08/2023",
                        "candidatesPublishedOn: 30/08/2023",
                        "nextSessionOpensOn: 05/12/2023",
                        "mandatesBeginOn: 06/12/2023");
        assertThat(shown(ByElectionFacts.BY_ELECTION, byElection().build()))
                .containsExactly(
                        "pollingOn: 10/09/2023",
                        "pollingWeekday: Chủ nhật",
                        "level: cấp huyện",
                        "unitReorganised: không");
    }

    /** A month begun is counted; a month that is shorter than the day of polling ends on its last day. */
    @ParameterizedTest
    @CsvSource({
        "2024-10-28, 2026-04-29, 19",
        "2024-10-29, 2026-04-29, 18",
        "2024-10-30, 2026-04-29, 18",
        "2024-08-31, 2026-02-28, 18",
        "2024-08-30, 2026-02-28, 18",
        "2024-08-27, 2026-02-28, 19",
        "2026-04-29, 2026-04-29, 0",
    })
    void months_left_are_counted_forward_from_polling(String pollingOn, String endsOn, int months) {
        Term term = Term.builder().from(THANH_LIEM).endsOn(day(endsOn)).build();
        ByElection election =
                ByElection.builder().term(term).pollingOn(day(pollingOn)).build();
        assertThat(ByElectionFacts.MONTHS_LEFT.number(election)).isEqualTo(months);
    }

    @Test
    void t3_what_is_lacking_is_measured_from_the_start_of_the_term() {
        assertThat(ByElectionFacts.LACKING.number(byElection()
                        .electedAtStart(33)
                        .inOffice(33)
                        .statutoryDelegates(60)
                        .build()))
                .isZero();
        assertThat(ByElectionFacts.LACKING.number(
                        byElection().electedAtStart(33).inOffice(50).build()))
                .isZero();
        assertThat(ByElectionFacts.LACKING.isPresent(
                        byElection().electedAtStart(33).build()))
                .isFalse();
        assertThat(ByElectionFacts.LACKING.isPresent(byElection().inOffice(33).build()))
                .isFalse();
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byElection().electedAtStart(0).build())
                .withMessage("electedAtStart must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byElection().inOffice(-1).build())
                .withMessage("inOffice must be 0 or more, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byElection().statutoryDelegates(0).build())
                .withMessage("statutoryDelegates must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> byElection().nextSessionOpensOn(day("2023-09-09")).build())
                .withMessage("nextSessionOpensOn 2023-09-09 is before pollingOn 2023-09-10");
        ByElection least = byElection()
                .electedAtStart(1)
                .inOffice(0)
                .statutoryDelegates(1)
                .nextSessionOpensOn(day("2023-09-10"))
                .build();
        assertThat(least.inOffice()).hasValue(0);
        assertThatIllegalStateException()
                .isThrownBy(() -> ByElection.builder().build())
                .withMessageContaining("term, pollingOn");
    }

    @Test
    void the_first_epoch_day_was_a_thursday() {
        assertThat(Weekday.of(0)).isSameAs(Weekday.THURSDAY);
        assertThat(Weekday.of(-1)).isSameAs(Weekday.WEDNESDAY);
        assertThat(Weekday.of(-4)).isSameAs(Weekday.SUNDAY);
        assertThat(Weekday.of(4)).isSameAs(Weekday.MONDAY);
        assertThat(Weekday.of(Long.MIN_VALUE)).isNull();
    }

    @Test
    void deciders_and_weekdays_are_named_in_both_languages() {
        assertThat(ByElectionDecider.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("Ủy ban Thường vụ Quốc hội", "National Assembly Standing Committee"),
                        new Phrase(
                                "Thường trực Hội đồng nhân dân cấp tỉnh",
                                "Standing Committee of the provincial council"),
                        new Phrase("cơ quan khác", "somebody else"));
        assertThat(Weekday.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("thứ Hai", "Monday"),
                        new Phrase("thứ Ba", "Tuesday"),
                        new Phrase("thứ Tư", "Wednesday"),
                        new Phrase("thứ Năm", "Thursday"),
                        new Phrase("thứ Sáu", "Friday"),
                        new Phrase("thứ Bảy", "Saturday"),
                        new Phrase("Chủ nhật", "Sunday"));
    }
}

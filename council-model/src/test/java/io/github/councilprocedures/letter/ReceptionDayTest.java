package io.github.councilprocedures.letter;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class ReceptionDayTest {

    private static final ReceptionRefusal REFUSAL = ReceptionRefusal.builder()
            .citizen(PersonName.parse("Trần Thị Bưởi"))
            .ground(RefusalGround.THREAT_OR_INSULT)
            .groundCompleteOn(day("2018-03-14"))
            .noticeOn(day("2018-03-15"))
            .build();

    private static final ReceptionDay RECEPTION = ReceptionDay.builder()
            .term(HA_NAM)
            .heldBy(ReceptionHolder.DELEGATE)
            .holder(PersonName.parse("Nguyễn Văn Mít"))
            .scheduledOn(day("2018-03-13"))
            .schedulePostedOn(day("2018-03-05"))
            .at(ReceptionPlace.CONSTITUENCY)
            .organiser(ReceptionOrganiser.STANDING_COMMITTEE)
            .heldOn(day("2018-03-14"))
            .postponedWithReason(true)
            .postponementNotifiedOn(day("2018-03-12"))
            .expectedOn(day("2018-03-14"))
            .resultReportedOn(day("2018-03-16"))
            .addRefusals(REFUSAL)
            .build();

    private static ReceptionDay.Builder bare() {
        return ReceptionDay.builder()
                .term(HA_NAM)
                .heldBy(ReceptionHolder.COUNCIL_CHAIR)
                .scheduledOn(day("2018-03-13"));
    }

    @Test
    void shows_what_is_recorded_without_names() {
        assertThat(shown(ReceptionFacts.RECEPTION, RECEPTION))
                .containsExactly(
                        "heldBy: đại biểu HĐND",
                        "level: cấp tỉnh",
                        "scheduledOn: 13/03/2018",
                        "schedulePostedOn: 05/03/2018",
                        "at: nơi tiếp công dân ở địa phương đại biểu ứng cử",
                        "organiser: Thường trực HĐND",
                        "heldOn: 14/03/2018",
                        "postponed: có",
                        "postponedWithReason: có",
                        "postponementNotifiedOn: 12/03/2018",
                        "expectedOn: 14/03/2018",
                        "resultReportedOn: 16/03/2018");
        assertThat(RECEPTION.toString()).doesNotContain("Bưởi", "Mít");
        assertThat(RECEPTION.place())
                .isEqualTo(
                        new Phrase(
                                "buổi tiếp công dân của đại biểu HĐND theo lịch ngày 13/03/2018, HĐND tỉnh Hà Nam",
                                "reception of citizens by the delegate scheduled for 13/03/2018, People's Council of Hà Nam Province"));
    }

    @Test
    void shows_nothing_that_is_not_recorded() {
        assertThat(shown(ReceptionFacts.RECEPTION, bare().build()))
                .containsExactly("heldBy: Chủ tịch HĐND", "level: cấp tỉnh", "scheduledOn: 13/03/2018");
    }

    @Test
    void is_postponed_when_held_later_or_when_anything_says_so() {
        assertThat(postponed(bare())).isNull();
        assertThat(postponed(bare().heldOn(day("2018-03-13")))).isFalse();
        assertThat(postponed(bare().heldOn(day("2018-03-12")))).isFalse();
        assertThat(postponed(bare().heldOn(day("2018-03-14")))).isTrue();
        assertThat(postponed(bare().postponedWithReason(false))).isTrue();
        assertThat(postponed(bare().postponementNotifiedOn(day("2018-03-12")))).isTrue();
        assertThat(postponed(bare().expectedOn(day("2018-03-20")))).isTrue();
    }

    private static Boolean postponed(ReceptionDay.Builder reception) {
        return ReceptionFacts.POSTPONED.choice(reception.build());
    }

    @Test
    void days_that_cannot_follow_each_other_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare().expectedOn(day("2018-03-12")).build())
                .withMessage("expectedOn 2018-03-12 is before scheduledOn 2018-03-13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare().heldOn(day("2018-03-13"))
                        .resultReportedOn(day("2018-03-12"))
                        .build())
                .withMessage("resultReportedOn 2018-03-12 is before heldOn 2018-03-13");
    }

    @Test
    void a_refusal_is_a_part_that_names_nobody() {
        RefusalOfReception part = new RefusalOfReception(RECEPTION, REFUSAL);
        assertThat(RECEPTION.parts()).containsExactly(part);
        assertThat(part.council()).isEqualTo(HA_NAM.council());
        assertThat(shown(ReceptionFacts.REFUSAL, part))
                .containsExactly(
                        "ground: đe dọa, xúc phạm hoặc vi phạm nội quy nơi tiếp công dân",
                        "groundCompleteOn: 14/03/2018",
                        "noticeOn: 15/03/2018",
                        "refusedOn: 14/03/2018",
                        "heldBy: đại biểu HĐND",
                        "level: cấp tỉnh");
        assertThat(part.toString()).doesNotContain("Bưởi", "Mít");
        assertThat(part.place())
                .isEqualTo(
                        new Phrase(
                                "việc từ chối tiếp công dân, buổi tiếp công dân của đại biểu HĐND theo lịch ngày 13/03/2018, HĐND tỉnh Hà Nam",
                                "refusal to receive a citizen, reception of citizens by the delegate scheduled for 13/03/2018, People's Council of Hà Nam Province"));
    }

    @Test
    void a_refusal_without_facts_falls_on_the_scheduled_day() {
        ReceptionRefusal nothing = ReceptionRefusal.builder().build();
        ReceptionDay planned = bare().addRefusals(nothing).build();
        assertThat(shown(ReceptionFacts.REFUSAL, new RefusalOfReception(planned, nothing)))
                .containsExactly("refusedOn: 13/03/2018", "heldBy: Chủ tịch HĐND", "level: cấp tỉnh");
    }

    @Test
    void a_refusal_of_another_day_is_refused_without_a_name() {
        ReceptionDay other = bare().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefusalOfReception(other, REFUSAL))
                .withMessage(
                        "refusal is not one of the 0 refusals of buổi tiếp công dân của Chủ tịch HĐND theo lịch ngày 13/03/2018, HĐND tỉnh Hà Nam");
    }

    @Test
    void a_year_of_the_head_ends_with_the_kind_of_unit() {
        assertThat(shown(
                        ReceptionFacts.HEAD_RECEPTIONS,
                        HeadReceptions.builder()
                                .term(HA_NAM)
                                .year(2018)
                                .addDays(day("2018-01-15"), day("2018-02-12"))
                                .build()))
                .containsExactly(
                        "receptions: 2", "yearStartsOn: 01/01/2018", "yearEndsOn: 31/12/2018", "level: cấp tỉnh");
        HeadReceptions district = HeadReceptions.builder()
                .term(THANH_LIEM)
                .year(2025)
                .addDays(day("2025-06-30"), day("2025-07-01"))
                .build();
        assertThat(shown(ReceptionFacts.HEAD_RECEPTIONS, district))
                .containsExactly(
                        "receptions: 1", "yearStartsOn: 01/01/2025", "yearEndsOn: 30/06/2025", "level: cấp huyện");
        assertThat(district.place())
                .isEqualTo(
                        new Phrase(
                                "các ngày tiếp công dân của Chủ tịch UBND năm 2025, huyện Thanh Liêm, tỉnh Hà Nam",
                                "days on which the Chair of the People's Committee received citizens in 2025, Thanh Liêm Rural District, Hà Nam Province"));
    }

    @Test
    void a_year_refuses_days_of_another_and_days_given_twice() {
        HeadReceptions.Builder year = HeadReceptions.builder().term(HA_NAM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year.year(18).build())
                .withMessage("year must have four digits, was 18");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeadReceptions.builder()
                        .term(HA_NAM)
                        .year(2018)
                        .addDays(day("2019-01-01"))
                        .build())
                .withMessage("days must lie in year 2018, was 2019-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeadReceptions.builder()
                        .term(HA_NAM)
                        .year(2018)
                        .addDays(day("2018-01-01"), day("2018-01-01"))
                        .build())
                .withMessage("days must differ, was twice 2018-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> HeadReceptions.builder().term(HA_NAM).year(10000).build())
                .withMessage("year must have four digits, was 10000");
    }
}

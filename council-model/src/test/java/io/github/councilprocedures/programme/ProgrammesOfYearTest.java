package io.github.councilprocedures.programme;

import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.time.DateSpan;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProgrammesOfYearTest {

    private static ProgrammeItem.Builder item(CommitteeKind committee) {
        return ProgrammeItem.builder()
                .topic("Việc sử dụng đất công")
                .body(SupervisingBody.COMMITTEE)
                .committee(committee)
                .addSupervisees("Sở Tài chính", "UBND xã Bến Sen");
    }

    private static SupervisionProgramme programme(CommitteeKind committee, ProgrammeItem... items) {
        return SupervisionProgramme.builder()
                .term(Given.HA_NAM)
                .body(SupervisingBody.COMMITTEE)
                .committee(committee)
                .year(2019)
                .addItems(items)
                .build();
    }

    private static SupervisionProgramme ofTheCouncil(ProgrammeItem... items) {
        return SupervisionProgramme.builder()
                .term(Given.HA_NAM)
                .body(SupervisingBody.COUNCIL)
                .year(2019)
                .addItems(items)
                .build();
    }

    private static ProgrammesOfYear year(SupervisionProgramme... programmes) {
        return ProgrammesOfYear.builder()
                .term(Given.HA_NAM)
                .year(2019)
                .addProgrammes(programmes)
                .build();
    }

    /** How many others are the same as the first item of the first programme. */
    private static long same(SupervisionProgramme... programmes) {
        return ProgrammeFacts.SAME_ITEMS.number(new ComparedItem(year(programmes), 0, 0));
    }

    private static long same(ProgrammeItem one, ProgrammeItem other) {
        return same(programme(CommitteeKind.LEGAL, one), programme(CommitteeKind.URBAN_AFFAIRS, other));
    }

    @Test
    void two_committees_with_the_same_topic_supervisee_and_period_are_told() {
        ProgrammeItem legal = item(CommitteeKind.LEGAL).build();
        ProgrammeItem urban = item(CommitteeKind.URBAN_AFFAIRS).build();
        assertThat(same(legal, urban)).isEqualTo(1);
        assertThat(same(programme(CommitteeKind.LEGAL, legal))).isZero();
        assertThat(same(
                        programme(CommitteeKind.LEGAL, legal),
                        programme(CommitteeKind.URBAN_AFFAIRS, urban),
                        ofTheCouncil(item(CommitteeKind.URBAN_AFFAIRS).build())))
                .isEqualTo(2);
    }

    @Test
    void another_topic_or_supervisee_is_another_supervision() {
        ProgrammeItem legal = item(CommitteeKind.LEGAL).build();
        assertThat(same(
                        legal,
                        item(CommitteeKind.URBAN_AFFAIRS)
                                .topic("VIỆC SỬ DỤNG ĐẤT CÔNG")
                                .build()))
                .isEqualTo(1);
        assertThat(same(
                        legal,
                        item(CommitteeKind.URBAN_AFFAIRS)
                                .topic("Việc sử dụng đất lúa")
                                .build()))
                .isZero();
        ProgrammeItem.Builder other = ProgrammeItem.builder()
                .topic("Việc sử dụng đất công")
                .body(SupervisingBody.COMMITTEE)
                .committee(CommitteeKind.URBAN_AFFAIRS);
        assertThat(same(legal, other.build())).isZero();
        assertThat(same(legal, other.addSupervisees("Sở Xây dựng").build())).isZero();
        assertThat(same(legal, other.addSupervisees("UBND xã Bến Sen").build())).isEqualTo(1);
    }

    @Test
    void periods_must_overlap_and_without_one_it_is_the_year() {
        ProgrammeItem legal = item(CommitteeKind.LEGAL).build();
        ProgrammeItem.Builder urban = item(CommitteeKind.URBAN_AFFAIRS);
        assertThat(same(
                        legal,
                        urban.period(DateSpan.parse("2017-01-01/2018-12-31")).build()))
                .isZero();
        assertThat(same(
                        legal,
                        urban.period(DateSpan.parse("2017-01-01/2019-01-01")).build()))
                .isEqualTo(1);
        assertThat(same(
                        legal,
                        urban.period(DateSpan.parse("2019-12-31/2020-12-31")).build()))
                .isEqualTo(1);
        assertThat(same(
                        legal,
                        urban.period(DateSpan.parse("2020-01-01/2020-12-31")).build()))
                .isZero();
        assertThat(same(
                        item(CommitteeKind.LEGAL)
                                .period(DateSpan.parse("2016-01-01/2017-12-31"))
                                .build(),
                        urban.period(DateSpan.parse("2017-12-31/2018-12-31")).build()))
                .isEqualTo(1);
    }

    @Test
    void what_was_given_to_a_committee_stands_in_both_programmes() {
        ProgrammeItem legal = item(CommitteeKind.LEGAL).build();
        assertThat(same(ofTheCouncil(legal), programme(CommitteeKind.LEGAL, legal)))
                .isZero();
        assertThat(same(
                        ofTheCouncil(legal),
                        programme(
                                CommitteeKind.URBAN_AFFAIRS,
                                item(CommitteeKind.URBAN_AFFAIRS).build())))
                .isEqualTo(1);
        assertThat(same(
                        ofTheCouncil(legal),
                        ofTheCouncil(ProgrammeItem.builder()
                                .topic("Việc sử dụng đất công")
                                .body(SupervisingBody.STANDING_COMMITTEE)
                                .addSupervisees("Sở Tài chính")
                                .build())))
                .isEqualTo(1);
        // Twice in one programme is twice.
        assertThat(same(programme(CommitteeKind.LEGAL, legal, legal))).isEqualTo(1);
    }

    @Test
    void what_was_taken_out_is_not_done_twice() {
        ProgrammeItem legal = item(CommitteeKind.LEGAL).build();
        ProgrammeItem dropped = item(CommitteeKind.URBAN_AFFAIRS)
                .droppedOn(Given.day("2019-02-01"))
                .build();
        assertThat(same(legal, dropped)).isZero();
        assertThat(same(dropped, legal)).isZero();
    }

    @Test
    void programmes_and_items_are_parts() {
        ProgrammeItem legal = item(CommitteeKind.LEGAL).build();
        ProgrammeItem urban = item(CommitteeKind.URBAN_AFFAIRS).build();
        ProgrammesOfYear year = year(ofTheCouncil(legal, urban), programme(CommitteeKind.LEGAL, legal));
        assertThat(year.parts())
                .containsExactly(
                        year.programmes().get(0),
                        year.programmes().get(1),
                        new ComparedItem(year, 0, 0),
                        new ComparedItem(year, 0, 1),
                        new ComparedItem(year, 1, 0));
        assertThat(year.place().vi())
                .isEqualTo("các chương trình giám sát năm 2019 của HĐND tỉnh Hà Nam và các cơ quan của Hội đồng");
        assertThat(year.place().en())
                .isEqualTo("supervision programmes 2019 of the "
                        + Given.HA_NAM.council().fullLabel().en() + " and its bodies");
        ComparedItem last = new ComparedItem(year, 0, 1);
        assertThat(last.place()).isEqualTo(new ItemOfProgramme(year.programmes().get(0), urban).place());
        assertThat(last.council()).isEqualTo(year.council());
        assertThat(shown(ProgrammeFacts.COMPARED_ITEM, last))
                .containsExactly("sameItems: 2", "yearStartsOn: 01/01/2019");
        assertThat(shown(ProgrammeFacts.PROGRAMMES_OF_YEAR, year)).containsExactly("level: cấp tỉnh");
    }

    @Test
    void places_and_programmes_that_do_not_belong_are_refused() {
        ProgrammesOfYear year =
                year(programme(CommitteeKind.LEGAL, item(CommitteeKind.LEGAL).build()));
        refusedPlace(() -> new ComparedItem(year, 1, 0), "programme must be a place among 1, was 1");
        refusedPlace(() -> new ComparedItem(year, -1, 0), "programme must be a place among 1, was -1");
        refusedPlace(() -> new ComparedItem(year, 0, 1), "item must be a place among 1, was 1");
        refusedPlace(() -> new ComparedItem(year, 0, -1), "item must be a place among 1, was -1");
        refusedPlace(
                () -> ProgrammesOfYear.builder().from(year).year(2020).build(),
                "programmes must be of this term and of 2020, held the "
                        + year.programmes().get(0).place().en());
        refusedPlace(
                () -> ProgrammesOfYear.builder()
                        .from(year)
                        .term(Given.THANH_LIEM)
                        .build(),
                "programmes must be of this term and of 2019, held the "
                        + year.programmes().get(0).place().en());
    }

    private static void refusedPlace(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}

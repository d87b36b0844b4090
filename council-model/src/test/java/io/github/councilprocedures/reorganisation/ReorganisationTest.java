package io.github.councilprocedures.reorganisation;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Authority;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.SuccessionKind;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReorganisationTest {

    private static Council council(UnitKind kind, String name, int number) {
        AdministrativeUnit unit =
                AdministrativeUnit.builder().kind(kind).name(name).build();
        Council.Builder council = Council.builder().unit(unit);
        return number == 0
                ? council.build()
                : council.number(Ordinal.of(number)).build();
    }

    private static ReorganisedCouncil.Builder merged(Council council) {
        return ReorganisedCouncil.builder()
                .term(Term.builder()
                        .council(council)
                        .years(TermYears.of(2021, 2026))
                        .build())
                .kind(SuccessionKind.MERGE)
                .formedOn(day("2025-07-01"));
    }

    private static DepletedCouncil.Builder depleted() {
        return DepletedCouncil.builder()
                .term(THANH_LIEM)
                .on(day("2024-03-15"))
                .delegatesInOffice(19)
                .statutorySeats(30);
    }

    @Test
    void a_council_after_a_reorganisation_is_named_by_its_day() {
        ReorganisedCouncil council = merged(council(UnitKind.WARD, "Bến Sen", 1))
                .provisional(true)
                .delegates(45)
                .formerDelegates(44)
                .statutorySeats(30)
                .convenorNamedBy(Authority.PROVINCIAL_STANDING_COMMITTEE)
                .convenorIsDelegate(true)
                .officersElected(false)
                .viceChairs(3)
                .viceChairLimit(2)
                .viceChairsCountedOn(day("2025-08-01"))
                .build();
        assertThat(council.place())
                .isEqualTo(new Phrase(
                        "HĐND phường Bến Sen hình thành ngày 01/07/2025",
                        "People's Council of Bến Sen Ward that came to be on 01/07/2025"));
        assertThat(shown(ReorganisationFacts.REORGANISED_COUNCIL, council))
                .containsExactly(
                        "kind: nhập đơn vị hành chính",
                        "khoa: 1",
                        "formedOn: 01/07/2025",
                        "provisional: có",
                        "delegates: 45",
                        "formerDelegates: 44",
                        "statutorySeats: 30",
                        "convenorNamedBy: Thường trực HĐND cấp tỉnh",
                        "convenorIsDelegate: có",
                        "officersElected: không",
                        "viceChairs: 3",
                        "viceChairLimit: 2",
                        "viceChairsCountedOn: 01/08/2025",
                        "level: cấp xã");
    }

    @Test
    void t13_the_ordinal_goes_on_with_name_and_kind_and_else_begins_again() {
        Council commune = council(UnitKind.COMMUNE, "Bến Sen", 21);
        Council township = council(UnitKind.TOWNSHIP, "Đồng Mây", 19);
        assertThat(merged(council(UnitKind.COMMUNE, "Bến Sen", 1))
                        .addFormerCouncils(township, commune)
                        .build()
                        .expectedKhoa())
                .isEqualTo(21);
        assertThat(merged(council(UnitKind.WARD, "Bến Sen", 1))
                        .addFormerCouncils(township, commune)
                        .build()
                        .expectedKhoa())
                .as("the kind changed")
                .isEqualTo(1);
        assertThat(merged(council(UnitKind.COMMUNE, "Ea Nắng", 1))
                        .addFormerCouncils(township, commune)
                        .build()
                        .expectedKhoa())
                .as("the name changed")
                .isEqualTo(1);
    }

    @Test
    void t13_without_the_former_councils_or_their_ordinals_none_is_expected() {
        Council commune = council(UnitKind.COMMUNE, "Bến Sen", 1);
        assertThat(merged(commune).build().expectedKhoa()).isEqualTo(Fact.ABSENT);
        assertThat(merged(commune)
                        .addFormerCouncils(council(UnitKind.COMMUNE, "Bến Sen", 0))
                        .build()
                        .expectedKhoa())
                .isEqualTo(Fact.ABSENT);
        assertThat(merged(commune)
                        .addFormerCouncils(
                                council(UnitKind.COMMUNE, "Bến Sen", 20), council(UnitKind.COMMUNE, "Bến Sen", 21))
                        .build()
                        .expectedKhoa())
                .as("two of the name, with different ordinals")
                .isEqualTo(Fact.ABSENT);
        assertThat(merged(commune)
                        .addFormerCouncils(
                                council(UnitKind.COMMUNE, "Bến Sen", 20), council(UnitKind.COMMUNE, "Bến Sen", 20))
                        .build()
                        .expectedKhoa())
                .isEqualTo(20);
        assertThat(merged(council(UnitKind.COMMUNE, "Bến Sen", 0)).build().khoa())
                .isEqualTo(Fact.ABSENT);
    }

    @Test
    void counts_are_not_negative() {
        Council ward = council(UnitKind.WARD, "Bến Sen", 1);
        assertThatCode(() -> merged(ward)
                        .delegates(0)
                        .formerDelegates(0)
                        .statutorySeats(1)
                        .viceChairs(0)
                        .viceChairLimit(0)
                        .build())
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merged(ward).delegates(-1).build())
                .withMessage("delegates must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merged(ward).formerDelegates(-1).build())
                .withMessage("formerDelegates must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merged(ward).viceChairs(-1).build())
                .withMessage("viceChairs must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merged(ward).viceChairLimit(-1).build())
                .withMessage("viceChairLimit must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merged(ward).statutorySeats(0).build())
                .withMessage("statutorySeats must be 1 or more, was 0");
    }

    @Test
    void a_depleted_council_is_named_by_its_numbers() {
        DepletedCouncil council = depleted()
                .termEndsOn(day("2025-09-15"))
                .byElectionHeld(false)
                .chairVacant(true)
                .actingChairNamedBy(Authority.PROVINCIAL_STANDING_COMMITTEE)
                .otherMattersDecided(true)
                .build();
        assertThat(council.place())
                .isEqualTo(new Phrase(
                        "HĐND huyện Thanh Liêm, tỉnh Hà Nam với 19/30 đại biểu ngày 15/03/2024",
                        "People's Council of Thanh Liêm Rural District, Hà Nam Province with 19/30 delegates on"
                                + " 15/03/2024"));
        assertThat(shown(DepletionFacts.DEPLETED_COUNCIL, council))
                .containsExactly(
                        "monthsLeft: 18",
                        "on: 15/03/2024",
                        "delegatesInOffice: 19",
                        "statutorySeats: 30",
                        "termEndsOn: 15/09/2025",
                        "byElectionHeld: không",
                        "chairVacant: có",
                        "actingChairNamedBy: Thường trực HĐND cấp tỉnh",
                        "otherMattersDecided: có",
                        "level: cấp huyện");
    }

    @Test
    void a_month_that_has_begun_counts() {
        assertThat(depleted().build().monthsLeft()).isEqualTo(Fact.ABSENT);
        assertThat(depleted().termEndsOn(day("2024-03-15")).build().monthsLeft())
                .isZero();
        assertThat(depleted().termEndsOn(day("2024-03-16")).build().monthsLeft())
                .isEqualTo(1);
        assertThat(depleted().termEndsOn(day("2025-09-15")).build().monthsLeft())
                .isEqualTo(18);
        assertThat(depleted().termEndsOn(day("2025-09-16")).build().monthsLeft())
                .isEqualTo(19);
    }

    @Test
    void a_depleted_council_has_seats_and_a_term_that_ends_later() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> depleted().delegatesInOffice(-1).build())
                .withMessage("delegatesInOffice must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> depleted().statutorySeats(0).build())
                .withMessage("statutorySeats must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> depleted().termEndsOn(day("2024-03-14")).build())
                .withMessage("termEndsOn 2024-03-14 is before on 2024-03-15");
    }

    @Test
    void a_dissolution_tells_who_did_what() {
        Dissolution dissolution = Dissolution.builder()
                .term(HA_NAM)
                .decidedOn(day("2018-03-15"))
                .decidedBy(Authority.PROVINCIAL_COUNCIL)
                .approvedBy(Authority.NATIONAL_ASSEMBLY_STANDING_COMMITTEE)
                .interimNamedBy(Authority.PRIME_MINISTER)
                .pollingSetBy(Authority.OTHER)
                .build();
        assertThat(dissolution.place())
                .isEqualTo(new Phrase(
                        "việc giải tán HĐND tỉnh Hà Nam ngày 15/03/2018",
                        "dissolution of the People's Council of Hà Nam Province on 15/03/2018"));
        assertThat(shown(DissolutionFacts.DISSOLUTION, dissolution))
                .containsExactly(
                        "decidedOn: 15/03/2018",
                        "decidedBy: HĐND cấp tỉnh",
                        "approvedBy: Ủy ban Thường vụ Quốc hội",
                        "interimNamedBy: Thủ tướng Chính phủ",
                        "pollingSetBy: cơ quan, người khác",
                        "level: cấp tỉnh");
    }

    @Test
    void a_district_ends_with_its_level() {
        DistrictHandover handover = DistrictHandover.builder()
                .term(THANH_LIEM)
                .handedOverOn(day("2025-06-28"))
                .delegatesAssignedBy(Authority.PROVINCIAL_STANDING_COMMITTEE)
                .build();
        assertThat(handover.place())
                .isEqualTo(new Phrase(
                        "việc kết thúc hoạt động của HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                        "end of the People's Council of Thanh Liêm Rural District, Hà Nam Province"));
        assertThat(shown(SchemeFacts.DISTRICT_HANDOVER, handover))
                .containsExactly(
                        "levelEndsOn: 30/06/2025",
                        "handedOverOn: 28/06/2025",
                        "delegatesAssignedBy: Thường trực HĐND cấp tỉnh",
                        "level: cấp huyện");
        assertThat(DistrictHandover.builder().term(HA_NAM).build().levelEndDay())
                .isEqualTo(Fact.ABSENT);
    }

    @Test
    void a_scheme_tells_which_councils_spoke() {
        UnitChangeScheme scheme = UnitChangeScheme.builder()
                .term(THANH_LIEM)
                .laidOn(day("2019-05-01"))
                .voters(9000)
                .votersAgreeing(8000)
                .addOpinions(
                        new Stamped<>(UnitLevel.COMMUNE, day("2019-05-02")),
                        new Stamped<>(UnitLevel.COMMUNE, day("2019-05-03")))
                .build();
        assertThat(scheme.place())
                .isEqualTo(new Phrase(
                        "đề án sắp xếp huyện Thanh Liêm, tỉnh Hà Nam",
                        "scheme to reorganise Thanh Liêm Rural District, Hà Nam Province"));
        assertThat(shown(SchemeFacts.SCHEME, scheme))
                .containsExactly(
                        "opinions: cấp xã 02/05/2019; cấp xã 03/05/2019",
                        "levelsConsulted: cấp xã",
                        "laidOn: 01/05/2019",
                        "voters: 9000",
                        "votersAgreeing: 8000",
                        "level: cấp huyện");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> UnitChangeScheme.builder().from(scheme).voters(0).build())
                .withMessage("voters must be 1 or more, was 0");
        for (int wrong : new int[] {-1, 9001}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UnitChangeScheme.builder()
                            .from(scheme)
                            .votersAgreeing(wrong)
                            .build())
                    .withMessage("votersAgreeing must not be negative nor more than the voters, was " + wrong);
        }
    }

    @Test
    void authorities_are_told_apart() {
        assertThat(Arrays.stream(Authority.values()).map(Labelled::label)).doesNotHaveDuplicates();
    }
}

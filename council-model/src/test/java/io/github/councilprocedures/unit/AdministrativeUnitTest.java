package io.github.councilprocedures.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.councilprocedures.text.Phrase;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministrativeUnitTest {

    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY_WITHOUT_DISTRICTS = LocalDate.of(2025, 7, 1);

    private static final AdministrativeUnit HA_NAM =
            unit(UnitKind.PROVINCE, "Hà Nam").build();
    private static final AdministrativeUnit THANH_LIEM =
            unit(UnitKind.RURAL_DISTRICT, "Thanh Liêm").superior(HA_NAM).build();
    private static final AdministrativeUnit THANH_NGHI =
            unit(UnitKind.COMMUNE, "Thanh Nghị").superior(THANH_LIEM).build();

    private static AdministrativeUnit.Builder unit(UnitKind kind, String name) {
        return AdministrativeUnit.builder().kind(kind).name(name);
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, Hà Nam, tỉnh Hà Nam, Hà Nam Province",
        "CENTRAL_CITY, Hà Nội, thành phố Hà Nội, Hà Nội City",
        "RURAL_DISTRICT, Thanh Liêm, huyện Thanh Liêm, Thanh Liêm Rural District",
        "URBAN_DISTRICT, Long Biên, quận Long Biên, Long Biên Urban District",
        "URBAN_DISTRICT, 10, quận 10, Urban District 10",
        "TOWN, Duy Tiên, thị xã Duy Tiên, Duy Tiên Town",
        "PROVINCIAL_CITY, Móng Cái, thành phố Móng Cái, Móng Cái City",
        "MUNICIPAL_CITY, Thủ Đức, thành phố Thủ Đức, Thủ Đức City",
        "COMMUNE, Thanh Nghị, xã Thanh Nghị, Thanh Nghị Commune",
        "WARD, Ngọc Thụy, phường Ngọc Thụy, Ngọc Thụy Ward",
        "WARD, 12, phường 12, Ward 12",
        "TOWNSHIP, Kiện Khê, thị trấn Kiện Khê, Kiện Khê Township",
        "SPECIAL_ZONE, Vân Đồn, đặc khu Vân Đồn, Vân Đồn Special Zone",
    })
    void it_is_called_by_kind_and_name(UnitKind kind, String name, String vi, String en) {
        AdministrativeUnit unit = unit(kind, name).build();
        assertThat(unit.label()).isEqualTo(new Phrase(vi, en));
        assertThat(unit.fullLabel()).isEqualTo(new Phrase(vi, en));
        assertThat(unit.level()).isEqualTo(kind.level());
    }

    @Test
    void its_full_name_goes_up_to_the_province() {
        assertThat(THANH_LIEM.fullLabel())
                .isEqualTo(new Phrase("huyện Thanh Liêm, tỉnh Hà Nam", "Thanh Liêm Rural District, Hà Nam Province"));
        assertThat(THANH_NGHI.fullLabel())
                .isEqualTo(new Phrase(
                        "xã Thanh Nghị, huyện Thanh Liêm, tỉnh Hà Nam",
                        "Thanh Nghị Commune, Thanh Liêm Rural District, Hà Nam Province"));
    }

    @Test
    void a_commune_stands_under_its_district_until_june_2025_and_then_under_the_province() {
        assertThat(THANH_NGHI.superiorOn(LocalDate.of(2016, 1, 1))).contains(THANH_LIEM);
        assertThat(THANH_NGHI.superiorOn(LAST_DAY_OF_DISTRICTS)).contains(THANH_LIEM);
        assertThat(THANH_NGHI.superiorOn(FIRST_DAY_WITHOUT_DISTRICTS)).contains(HA_NAM);
    }

    @Test
    void a_commune_recorded_under_its_province_has_an_unknown_district_before() {
        AdministrativeUnit commune =
                unit(UnitKind.COMMUNE, "Thanh Liêm").superior(HA_NAM).build();
        assertThat(commune.superiorOn(LAST_DAY_OF_DISTRICTS)).isEmpty();
        assertThat(commune.superiorOn(FIRST_DAY_WITHOUT_DISTRICTS)).contains(HA_NAM);
    }

    @Test
    void a_commune_of_a_district_without_province_has_an_unknown_province_after() {
        AdministrativeUnit district = unit(UnitKind.TOWN, "Duy Tiên").build();
        AdministrativeUnit ward =
                unit(UnitKind.WARD, "Đồng Văn").superior(district).build();
        assertThat(ward.superiorOn(LAST_DAY_OF_DISTRICTS)).contains(district);
        assertThat(ward.superiorOn(FIRST_DAY_WITHOUT_DISTRICTS)).isEmpty();
    }

    @Test
    void a_district_stands_under_its_province_while_it_exists() {
        assertThat(THANH_LIEM.superiorOn(LAST_DAY_OF_DISTRICTS)).contains(HA_NAM);
        assertThat(THANH_LIEM.superiorOn(FIRST_DAY_WITHOUT_DISTRICTS)).isEmpty();
        assertThat(THANH_LIEM.existsOn(LAST_DAY_OF_DISTRICTS)).isTrue();
        assertThat(THANH_LIEM.existsOn(FIRST_DAY_WITHOUT_DISTRICTS)).isFalse();
    }

    @Test
    void a_township_ends_with_its_district() {
        AdministrativeUnit township =
                unit(UnitKind.TOWNSHIP, "Kiện Khê").superior(THANH_LIEM).build();
        assertThat(township.superiorOn(LAST_DAY_OF_DISTRICTS)).contains(THANH_LIEM);
        assertThat(township.superiorOn(FIRST_DAY_WITHOUT_DISTRICTS)).isEmpty();
    }

    @Test
    void nothing_stands_above_a_province() {
        assertThat(HA_NAM.superiorOn(LAST_DAY_OF_DISTRICTS)).isEmpty();
        assertThat(HA_NAM.superiorOn(FIRST_DAY_WITHOUT_DISTRICTS)).isEmpty();
    }

    @Test
    void a_superior_must_be_of_a_higher_level() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> unit(UnitKind.PROVINCE, "Hà Nam").superior(HA_NAM).build())
                .withMessage("superior of tỉnh Hà Nam must be of a higher level than PROVINCE, was tỉnh Hà Nam"
                        + " (PROVINCE)");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        unit(UnitKind.TOWN, "Duy Tiên").superior(THANH_LIEM).build())
                .withMessage("superior of thị xã Duy Tiên must be of a higher level than DISTRICT, was huyện Thanh Liêm"
                        + " (DISTRICT)");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        unit(UnitKind.TOWN, "Duy Tiên").superior(THANH_NGHI).build())
                .withMessage("superior of thị xã Duy Tiên must be of a higher level than DISTRICT, was xã Thanh Nghị"
                        + " (COMMUNE)");
    }

    @Test
    void a_blank_name_is_refused_and_a_missing_one_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit(UnitKind.COMMUNE, " ").build())
                .withMessage("name must not be blank");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        AdministrativeUnit.builder().kind(UnitKind.COMMUNE).build())
                .withMessageContaining("name");
    }

    @Test
    void names_that_look_the_same_are_the_same() {
        String decomposed = " " + Normalizer.normalize("Thanh Liêm", Normalizer.Form.NFD) + " ";
        AdministrativeUnit unit =
                unit(UnitKind.RURAL_DISTRICT, decomposed).superior(HA_NAM).build();
        assertThat(unit.name()).isEqualTo("Thanh Liêm");
        assertThat(unit).isEqualTo(THANH_LIEM).hasSameHashCodeAs(THANH_LIEM);
    }
}

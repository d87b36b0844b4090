package io.github.councilprocedures.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitKindTest {

    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY_WITHOUT_DISTRICTS = LocalDate.of(2025, 7, 1);

    @Test
    void levels_are_named_from_the_highest_down() {
        assertThat(UnitLevel.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("cấp tỉnh", "province level"),
                        new Phrase("cấp huyện", "district level"),
                        new Phrase("cấp xã", "commune level"));
    }

    @Test
    void the_district_level_ends_with_june_2025() {
        assertThat(UnitLevel.DISTRICT.lastDay()).contains(LAST_DAY_OF_DISTRICTS);
        assertThat(UnitLevel.DISTRICT.existsOn(LAST_DAY_OF_DISTRICTS)).isTrue();
        assertThat(UnitLevel.DISTRICT.existsOn(FIRST_DAY_WITHOUT_DISTRICTS)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "COMMUNE"})
    void the_other_levels_go_on(UnitLevel level) {
        assertThat(level.lastDay()).isEmpty();
        assertThat(level.existsOn(LocalDate.MIN)).isTrue();
        assertThat(level.existsOn(LocalDate.MAX)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCE, PROVINCE, tỉnh, province",
        "CENTRAL_CITY, PROVINCE, thành phố trực thuộc trung ương, centrally-run city",
        "RURAL_DISTRICT, DISTRICT, huyện, rural district",
        "URBAN_DISTRICT, DISTRICT, quận, urban district",
        "TOWN, DISTRICT, thị xã, town",
        "PROVINCIAL_CITY, DISTRICT, thành phố thuộc tỉnh, provincial city",
        "MUNICIPAL_CITY, DISTRICT, thành phố thuộc thành phố trực thuộc trung ương, municipal city",
        "COMMUNE, COMMUNE, xã, commune",
        "WARD, COMMUNE, phường, ward",
        "TOWNSHIP, COMMUNE, thị trấn, township",
        "SPECIAL_ZONE, COMMUNE, đặc khu, special zone",
    })
    void kinds_have_a_level_and_a_name(UnitKind kind, UnitLevel level, String vi, String en) {
        assertThat(kind.level()).isEqualTo(level);
        assertThat(kind.label()).isEqualTo(new Phrase(vi, en));
    }

    @ParameterizedTest
    @EnumSource(names = {"RURAL_DISTRICT", "URBAN_DISTRICT", "TOWN", "PROVINCIAL_CITY", "MUNICIPAL_CITY", "TOWNSHIP"})
    void kinds_of_district_and_townships_end_with_june_2025(UnitKind kind) {
        assertThat(kind.firstDay()).isEmpty();
        assertThat(kind.lastDay()).contains(LAST_DAY_OF_DISTRICTS);
        assertThat(kind.existsOn(LocalDate.MIN)).isTrue();
        assertThat(kind.existsOn(LAST_DAY_OF_DISTRICTS)).isTrue();
        assertThat(kind.existsOn(FIRST_DAY_WITHOUT_DISTRICTS)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "CENTRAL_CITY", "COMMUNE", "WARD"})
    void the_other_kinds_go_on(UnitKind kind) {
        assertThat(kind.firstDay()).isEmpty();
        assertThat(kind.lastDay()).isEmpty();
        assertThat(kind.existsOn(LocalDate.MIN)).isTrue();
        assertThat(kind.existsOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void special_zones_begin_with_the_second_law_of_2025() {
        LocalDate first = LocalDate.of(2025, 6, 16);
        assertThat(UnitKind.SPECIAL_ZONE.firstDay()).contains(first);
        assertThat(UnitKind.SPECIAL_ZONE.lastDay()).isEmpty();
        assertThat(UnitKind.SPECIAL_ZONE.existsOn(first.minusDays(1))).isFalse();
        assertThat(UnitKind.SPECIAL_ZONE.existsOn(first)).isTrue();
        assertThat(UnitKind.SPECIAL_ZONE.existsOn(LocalDate.MAX)).isTrue();
    }
}

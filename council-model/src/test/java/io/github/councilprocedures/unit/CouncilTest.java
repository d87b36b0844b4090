package io.github.councilprocedures.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CouncilTest {

    private static final AdministrativeUnit HA_NAM =
            AdministrativeUnit.builder().kind(UnitKind.PROVINCE).name("Hà Nam").build();
    private static final AdministrativeUnit THANH_LIEM = AdministrativeUnit.builder()
            .kind(UnitKind.RURAL_DISTRICT)
            .name("Thanh Liêm")
            .superior(HA_NAM)
            .build();
    private static final AdministrativeUnit THANH_NGHI = AdministrativeUnit.builder()
            .kind(UnitKind.COMMUNE)
            .name("Thanh Nghị")
            .superior(THANH_LIEM)
            .build();

    @Test
    void it_is_called_after_its_unit() {
        Council council = Council.builder().unit(THANH_LIEM).build();
        assertThat(council.label())
                .isEqualTo(new Phrase("HĐND huyện Thanh Liêm", "People's Council of Thanh Liêm Rural District"));
        assertThat(council.kind()).isEqualTo(UnitKind.RURAL_DISTRICT);
        assertThat(council.level()).isEqualTo(UnitLevel.DISTRICT);
        assertThat(council.number()).isEmpty();
    }

    @Test
    void its_full_name_holds_the_units_above() {
        assertThat(Council.builder().unit(THANH_LIEM).build().fullLabel())
                .isEqualTo(new Phrase(
                        "HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                        "People's Council of Thanh Liêm Rural District, Hà Nam Province"));
    }

    @Test
    void its_number_tells_it_from_the_next_council_of_the_unit() {
        Council eighteenth =
                Council.builder().unit(HA_NAM).number(Ordinal.parse("XVIII")).build();
        assertThat(eighteenth.number()).contains(Ordinal.of(18));
        assertThat(eighteenth)
                .isNotEqualTo(
                        Council.builder().unit(HA_NAM).number(Ordinal.of(19)).build());
    }

    @Test
    void the_council_above_depends_on_the_day() {
        Council commune =
                Council.builder().unit(THANH_NGHI).number(Ordinal.of(20)).build();
        assertThat(commune.superiorOn(LocalDate.of(2025, 6, 30)))
                .contains(Council.builder().unit(THANH_LIEM).build());
        assertThat(commune.superiorOn(LocalDate.of(2025, 7, 1)))
                .contains(Council.builder().unit(HA_NAM).build());
    }

    @Test
    void no_council_stands_above_a_province() {
        assertThat(Council.builder().unit(HA_NAM).build().superiorOn(LocalDate.of(2024, 1, 1)))
                .isEmpty();
    }

    @Test
    void its_unit_is_needed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Council.builder().build())
                .withMessageContaining("unit");
    }
}

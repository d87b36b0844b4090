package io.github.councilprocedures.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    private static final PersonName NAME = PersonName.parse("Nguyễn Văn Mẫu");

    @Test
    void a_name_is_seen_only_by_who_asks_for_it() {
        assertThat(NAME.text()).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(NAME).hasToString("…");
    }

    @Test
    void a_name_is_kept_composed_and_without_spaces_around() {
        String decomposed = Normalizer.normalize(" Nguyễn Văn Mẫu ", Normalizer.Form.NFD);
        assertThat(PersonName.parse(decomposed)).isEqualTo(NAME).hasSameHashCodeAs(NAME);
        assertThat(PersonName.parse(decomposed).text()).isEqualTo("Nguyễn Văn Mẫu");
    }

    @Test
    void two_names_differ() {
        assertThat(NAME).isNotEqualTo(PersonName.parse("Trần Thị Mẫu")).isNotEqualTo("Nguyễn Văn Mẫu");
        assertThat(NAME.hashCode())
                .isNotEqualTo(PersonName.parse("Trần Thị Mẫu").hashCode());
    }

    @Test
    void a_blank_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.parse("  "))
                .withMessage("name of a person must not be blank");
        assertThatNullPointerException()
                .isThrownBy(() -> PersonName.parse(null))
                .withMessage("text");
    }

    @Test
    void an_officer_shows_the_offices_and_not_the_name() {
        Officer officer = new Officer(NAME, List.of("Bí thư Huyện ủy", "Chủ tịch HĐND huyện"));
        assertThat(officer).hasToString("Officer[name=…, offices=[Bí thư Huyện ủy, Chủ tịch HĐND huyện]]");
        assertThat(officer.name()).isEqualTo(NAME);
    }

    @Test
    void the_offices_of_an_officer_stay_as_they_were() {
        List<String> offices = new ArrayList<>(List.of("Chủ tịch HĐND huyện"));
        Officer officer = new Officer(NAME, offices);
        offices.clear();
        assertThat(officer.offices()).containsExactly("Chủ tịch HĐND huyện");
    }

    @Test
    void an_officer_has_a_name_and_no_blank_office() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Officer(null, List.of()))
                .withMessage("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Officer(NAME, List.of("Chủ tịch", " ")))
                .withMessage("offices must not hold a blank one, were [Chủ tịch,  ]");
    }
}

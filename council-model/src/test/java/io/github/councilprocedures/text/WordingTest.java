package io.github.councilprocedures.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording NOTICE = Wording.of(
            "Triệu tập trước {days} ngày, ít hơn {required} ngày.",
            "Convened {days} days ahead, fewer than {required}.");

    @Test
    void namesItsSlotsInAlphabeticalOrder() {
        assertThat(Wording.of("{b} {a} {b}", "{a}, {b}").slots()).containsExactly("a", "b");
        assertThat(Wording.of("không có ô", "no slots").slots()).isEmpty();
    }

    @Test
    void fillsEachSlotInItsLanguage() {
        assertThat(NOTICE.fill(Map.of(
                        "days", Phrase.number(19),
                        "required", new Phrase("hai mươi", "twenty"),
                        "ignored", Phrase.same("x"))))
                .isEqualTo(new Phrase(
                        "Triệu tập trước 19 ngày, ít hơn hai mươi ngày.",
                        "Convened 19 days ahead, fewer than twenty."));
    }

    @Test
    void textWithoutSlotsStaysAsItIs() {
        assertThat(Wording.of("xong", "done").fill(Map.of())).isEqualTo(new Phrase("xong", "done"));
    }

    @Test
    void doesNotReadTheValuesForSlots() {
        assertThat(Wording.of("{a}", "{a}").fill(Map.of("a", Phrase.same("{b}"), "b", Phrase.same("!"))))
                .isEqualTo(Phrase.same("{b}"));
    }

    @Test
    void refusesLanguagesThatTellDifferentThings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of("{days} ngày", "{day} days"))
                .withMessage("slots differ: vi has [days], en has [day] in \"{days} ngày\" / \"{day} days\"");
    }

    @Test
    void refusesASlotThatIsEmptyOrNotClosed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of("{} ngày", "{} days"))
                .withMessage("slot is empty or not closed in \"{} ngày\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of("a {days", "a {days"))
                .withMessage("slot is empty or not closed in \"a {days\"");
        assertThat(Wording.of("{a}", "{a}").slots()).containsExactly("a");
    }

    @Test
    void refusesToLeaveASlotEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTICE.fill(Map.of("days", Phrase.number(19))))
                .withMessage(
                        "no value for slot {required} in \"Triệu tập trước {days} ngày, ít hơn {required} ngày.\"");
    }

    @Test
    void isAValueOfItsTwoTemplates() {
        Wording same = Wording.of("{a} có", "{a} yes");

        assertThat(same).isEqualTo(Wording.of("{a} có", "{a} yes")).hasSameHashCodeAs(Wording.of("{a} có", "{a} yes"));
        assertThat(same).isNotEqualTo(Wording.of("{a} có", "{a} no")).isNotEqualTo("{a} có / {a} yes");
        assertThat(same.hashCode()).isNotEqualTo(NOTICE.hashCode());
        assertThat(same).hasToString("{a} có / {a} yes");
    }
}

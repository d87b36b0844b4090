package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class AccountTest {

    private final Account<Thing> account =
            new Account<>(NOTHING.with(CALLED_ON, "2024-06-03").with(TOTAL, 50));

    @Test
    void notesEachFactOnceWithItsValueOrItsAbsence() {
        account.use(CALLED_ON);
        account.use(OPENS_ON);
        account.use(TOTAL);
        account.use(OPENS_ON);
        account.use(CALLED_ON);

        assertThat(account.facts())
                .containsExactly(
                        FactUsed.builder()
                                .name("calledOn")
                                .label(CALLED_ON.label())
                                .value(Phrase.same("03/06/2024"))
                                .build(),
                        FactUsed.builder()
                                .name("opensOn")
                                .label(OPENS_ON.label())
                                .build(),
                        FactUsed.builder()
                                .name("total")
                                .label(TOTAL.label())
                                .value(Phrase.same("50"))
                                .derivation(new Phrase("nam cộng nữ", "men and women"))
                                .build());
        assertThat(account.missing()).containsExactly(OPENS_ON.label());
        assertThat(account.slots())
                .containsExactly(entry("calledOn", Phrase.same("03/06/2024")), entry("total", Phrase.same("50")));
    }

    @Test
    void theFirstValueOfASlotStays() {
        account.slot("days", 3);
        account.slot("days", 4);

        assertThat(account.slots()).containsExactly(entry("days", Phrase.number(3)));
    }

    @Test
    void whatTheRequirementWorksOutGoesBeforeWhatConditionsDid() {
        account.slot("required", 2026);
        account.slot("base", 60);
        account.conditionsTold();
        account.slot("required", 45);
        account.conditionsTold();
        account.slot("required", 20);

        assertThat(account.slots())
                .containsExactly(entry("required", Phrase.number(45)), entry("base", Phrase.number(60)));
    }

    @Test
    void keepsStepsInOrder() {
        account.step("một", "one");
        account.step(new Phrase("hai", "two"));
        account.lack(new Phrase("ba", "three"));

        assertThat(account.arithmetic()).containsExactly(new Phrase("một", "one"), new Phrase("hai", "two"));
        assertThat(account.missing()).containsExactly(new Phrase("ba", "three"));
        assertThat(account.proofs()).isEmpty();
    }
}

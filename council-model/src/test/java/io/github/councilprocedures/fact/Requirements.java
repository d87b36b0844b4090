package io.github.councilprocedures.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** What every test of a requirement asks. */
final class Requirements {

    static final Knowledge PLAIN = Knowledge.of(WorkingCalendar.weekendsOff());

    private Requirements() {}

    static Knowledge completeThrough(String isoDay) {
        return PLAIN.recordedThrough(LocalDate.parse(isoDay));
    }

    static Account<Thing> explained(Requirement<Thing> requirement, Thing thing, Knowledge knowledge) {
        Account<Thing> account = new Account<>(thing);
        requirement.explain(thing, knowledge, account);
        assertThat(requirement.slots()).containsAll(account.slots().keySet());
        return account;
    }

    static Account<Thing> explained(Requirement<Thing> requirement, Thing thing) {
        return explained(requirement, thing, PLAIN);
    }

    static List<String> usedFacts(Account<Thing> account) {
        return account.facts().stream().map(FactUsed::name).toList();
    }

    /** The changes of the neighbours, each of which is another requirement and can be written as data. */
    static List<String> changes(Requirement<Thing> requirement) {
        for (Neighbour<Thing> neighbour : requirement.neighbours()) {
            assertThat(neighbour.requirement()).as(neighbour.change()).isNotEqualTo(requirement);
            assertReadsBack(neighbour.requirement());
        }
        return requirement.neighbours().stream().map(Neighbour::change).toList();
    }

    static void assertReadsBack(Requirement<Thing> requirement) {
        Requirement<Thing> read = Requirement.read(Thing.THING, requirement.form());

        assertThat(read).isEqualTo(requirement).hasSameHashCodeAs(requirement);
        assertThat(read.form()).isEqualTo(requirement.form());
        assertThat(read.describe()).isEqualTo(requirement.describe());
    }
}

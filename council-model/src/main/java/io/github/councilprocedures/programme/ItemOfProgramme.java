package io.github.councilprocedures.programme;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * An item with the programme it stands in (nội dung trong chương trình giám sát), which is how rules see it.
 *
 * @param programme the programme
 * @param item one of its items
 */
public record ItemOfProgramme(SupervisionProgramme programme, ProgrammeItem item) implements CouncilSubject {

    /**
     * Checks that the item stands in the programme.
     *
     * @param programme the programme
     * @param item the item
     * @throws IllegalArgumentException if it does not
     */
    public ItemOfProgramme {
        if (!requireNonNull(programme, "programme").items().contains(requireNonNull(item, "item"))) {
            throw new IllegalArgumentException("item \"" + item.topic() + "\" is not one of the "
                    + programme.items().size() + " items of "
                    + programme.place().vi());
        }
    }

    @Override
    public Council council() {
        return programme.council();
    }

    @Override
    public SubjectType<ItemOfProgramme> subjectType() {
        return ProgrammeFacts.ITEM;
    }

    @Override
    public Phrase place() {
        return programme.placeOf(item);
    }
}

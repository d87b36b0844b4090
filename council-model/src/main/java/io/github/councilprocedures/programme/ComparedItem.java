package io.github.councilprocedures.programme;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * An item held against the other items of a year (nội dung giám sát trong quan hệ với các nội dung khác cùng năm).
 *
 * @param year the programmes of the year
 * @param programme the place of its programme among them, from 0
 * @param item its place in that programme, from 0
 */
public record ComparedItem(ProgrammesOfYear year, int programme, int item) implements CouncilSubject {

    /**
     * Checks that there is such an item.
     *
     * @param year the programmes of the year
     * @param programme the place of its programme among them, from 0
     * @param item its place in that programme, from 0
     * @throws IllegalArgumentException if there is none
     */
    public ComparedItem {
        check("programme", programme, requireNonNull(year, "year").programmes().size());
        check("item", item, year.programmes().get(programme).items().size());
    }

    private static void check(String field, int place, int size) {
        if (place < 0 || place >= size) {
            throw new IllegalArgumentException(field + " must be a place among " + size + ", was " + place);
        }
    }

    @Override
    public Council council() {
        return year.council();
    }

    @Override
    public SubjectType<ComparedItem> subjectType() {
        return ProgrammeFacts.COMPARED_ITEM;
    }

    @Override
    public Phrase place() {
        SupervisionProgramme of = year.programmes().get(programme);
        return of.placeOf(of.items().get(item));
    }
}

package io.github.councilprocedures.letter;

import io.github.councilprocedures.fact.Occurrences;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A calendar year in which the Chair of the People's Committee receives citizens in person (các ngày Chủ tịch UBND trực tiếp tiếp
 * công dân trong năm), as a council that supervises it records them. Not the Chair of the council, whose days are a recurring act
 * of a record.
 */
@CouncilStyle
@Value.Immutable
public abstract class HeadReceptions implements TermSubject {

    HeadReceptions() {}

    /** The term of the council of the unit (nhiệm kỳ). */
    @Override
    public abstract Term term();

    /**
     * The calendar year (năm).
     *
     * @return the year, four digits
     */
    public abstract int year();

    /**
     * The days on which he received citizens in person (các ngày trực tiếp tiếp công dân).
     *
     * @return the days of that year, each once, as far as recorded
     */
    public abstract List<LocalDate> days();

    @Override
    public SubjectType<HeadReceptions> subjectType() {
        return ReceptionFacts.HEAD_RECEPTIONS;
    }

    @Override
    public Phrase place() {
        Phrase unit = council().unit().fullLabel();
        return new Phrase(
                "các ngày tiếp công dân của Chủ tịch UBND năm " + year() + ", " + unit.vi(),
                "days on which the Chair of the People's Committee received citizens in " + year() + ", " + unit.en());
    }

    /** Up to the day on which the kind of unit ended, if that lies in the year. */
    @Value.Derived
    @Value.Auxiliary
    Occurrences occurrences() {
        Occurrences all = Occurrences.of(
                LocalDate.of(year(), 1, 1), LocalDate.ofEpochDay(lastDay()), days(), OptionalInt.empty());
        return lastDay() == LocalDate.of(year(), 12, 31).toEpochDay() ? all : all.ended();
    }

    @Value.Derived
    @Value.Auxiliary
    long firstDay() {
        return LocalDate.of(year(), 1, 1).toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    long lastDay() {
        LocalDate last = LocalDate.of(year(), 12, 31);
        return council()
                .kind()
                .lastDay()
                .filter(end -> end.getYear() == year())
                .orElse(last)
                .toEpochDay();
    }

    @Value.Check
    void check() {
        if (year() < 1000 || year() > 9999) {
            throw new IllegalArgumentException("year must have four digits, was " + year());
        }
        for (int i = 0; i < days().size(); i++) {
            LocalDate day = days().get(i);
            if (day.getYear() != year()) {
                throw new IllegalArgumentException("days must lie in year " + year() + ", was " + day);
            }
            if (days().subList(0, i).contains(day)) {
                throw new IllegalArgumentException("days must differ, was twice " + day);
            }
        }
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HeadReceptions}; term and year are needed. */
    public static final class Builder extends ImmutableHeadReceptions.Builder {
        Builder() {}
    }
}

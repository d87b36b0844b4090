package io.github.councilprocedures.coordination;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.Occurrences;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A year of a coordination regulation (một năm thực hiện quy chế phối hợp), which is how rules ask whether it was
 * evaluated.
 *
 * <p>An evaluation counts for the year it looks back at, whenever it was made: that of 2020 made on 2021-01-07 belongs to
 * 2020. So each is an occurrence on the last day of its year, and whoever says how far the record of evaluations reaches
 * must allow for the weeks by which they come later.
 */
public final class RegulationYear implements CouncilSubject {

    private final CoordinationRegulation regulation;
    private final int year;
    private final long lastDay;
    private final @Nullable Boolean inForce;
    private final int evaluations;
    private final Occurrences occurrences;

    private RegulationYear(CoordinationRegulation regulation, int year) {
        this.regulation = regulation;
        this.year = year;
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate end = regulation.council().kind().lastDay().orElse(LocalDate.MAX);
        boolean endsInYear = end.getYear() == year;
        LocalDate last = endsInYear ? end : LocalDate.of(year, 12, 31);
        this.lastDay = last.toEpochDay();
        this.evaluations = Math.toIntExact(regulation.evaluations().stream()
                .filter(evaluation -> evaluation.forYear() == year)
                .count());
        // What was evaluated for a year was in force in it, even where nobody wrote down from when.
        // With its council it ends.
        this.inForce = end.isBefore(first)
                ? Boolean.FALSE
                : regulation
                        .inForce()
                        .map(span -> span.overlaps(DateSpan.of(first, last)))
                        .orElse(evaluations > 0 ? Boolean.TRUE : null);
        Occurrences counted = Occurrences.of(first, last, Collections.nCopies(evaluations, last), OptionalInt.empty());
        this.occurrences = endsInYear ? counted.ended() : counted;
    }

    /**
     * A year of a regulation, evaluated or not.
     *
     * @param regulation the regulation
     * @param year the year, four digits
     * @return the view
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static RegulationYear of(CoordinationRegulation regulation, int year) {
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("year must have four digits, was " + year);
        }
        return new RegulationYear(requireNonNull(regulation, "regulation"), year);
    }

    /**
     * The regulation.
     *
     * @return the regulation
     */
    public CoordinationRegulation regulation() {
        return regulation;
    }

    /**
     * The year looked at.
     *
     * @return the year
     */
    public int year() {
        return year;
    }

    @Override
    public Council council() {
        return regulation.council();
    }

    @Override
    public SubjectType<RegulationYear> subjectType() {
        return CoordinationFacts.REGULATION_YEAR;
    }

    @Override
    public Phrase place() {
        Phrase of = regulation.place();
        return new Phrase("năm " + year + " – " + of.vi(), "year " + year + " – " + of.en());
    }

    long lastDay() {
        return lastDay;
    }

    @Nullable
    Boolean inForce() {
        return inForce;
    }

    int evaluations() {
        return evaluations;
    }

    Occurrences occurrences() {
        return occurrences;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegulationYear that && year == that.year && regulation.equals(that.regulation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(regulation, year);
    }

    /** The year and the regulation, for reading in a debugger. */
    @Override
    public String toString() {
        return year + " of " + regulation;
    }
}

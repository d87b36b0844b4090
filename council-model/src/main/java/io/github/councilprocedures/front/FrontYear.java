package io.github.councilprocedures.front;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Occurrences;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A year of supervision and social criticism by the Fatherland Front (một năm giám sát, phản biện xã hội của Mặt trận): the plan
 * that was made for it the year before, and when the council and the People's Committee heard the results. Not the single
 * supervisions, which are {@link FrontSupervision}s.
 */
@CouncilStyle
@Value.Immutable
public abstract class FrontYear implements TermSubject {

    FrontYear() {}

    /**
     * The term of the council of the same level (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The year (năm).
     *
     * @return the year, four digits
     */
    public abstract int year();

    /**
     * With whom the plan was agreed (trao đổi, thống nhất kế hoạch với). The Standing Committee stands for the council.
     *
     * @return those who agreed, as far as recorded
     */
    public abstract Set<Actor> planAgreedWith();

    /**
     * The day on which the plan of the year was issued (ngày ban hành kế hoạch giám sát, phản biện).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> planIssuedOn();

    /**
     * The days of the year on which the council and the People's Committee heard the results (ngày HĐND, UBND nghe thông báo kết
     * quả giám sát).
     *
     * @return the days, as far as recorded
     */
    public abstract List<LocalDate> resultsHeardOn();

    @Override
    public SubjectType<FrontYear> subjectType() {
        return FrontFacts.FRONT_YEAR;
    }

    @Override
    public Phrase place() {
        Phrase unit = council().unit().label();
        return new Phrase(
                "giám sát, phản biện xã hội của Mặt trận Tổ quốc năm " + year() + ", " + unit.vi(),
                "supervision and social criticism by the Fatherland Front in " + year() + ", " + unit.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long planIssuedDay() {
        return planIssuedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long lastQuarterDay() {
        return LocalDate.of(year() - 1, 10, 1).toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    long previousYearEndDay() {
        return LocalDate.of(year() - 1, 12, 31).toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    long firstDay() {
        return LocalDate.of(year(), 1, 1).toEpochDay();
    }

    /** The end of the year, or that of a kind of unit that ended in it, as districts did. */
    @Value.Derived
    @Value.Auxiliary
    long lastDay() {
        return end().toEpochDay();
    }

    private LocalDate end() {
        LocalDate ofUnits = council().kind().lastDay().orElse(LocalDate.MAX);
        return ofUnits.getYear() == year() ? ofUnits : LocalDate.of(year(), 12, 31);
    }

    @Value.Derived
    @Value.Auxiliary
    Occurrences hearings() {
        LocalDate end = end();
        Occurrences hearings = Occurrences.of(LocalDate.of(year(), 1, 1), end, resultsHeardOn(), OptionalInt.empty());
        return end.equals(LocalDate.of(year(), 12, 31)) ? hearings : hearings.ended();
    }

    @Value.Check
    void check() {
        if (year() < 1000 || year() > 9999) {
            throw new IllegalArgumentException("year must have four digits, was " + year());
        }
        for (LocalDate day : resultsHeardOn()) {
            if (day.getYear() != year()) {
                throw new IllegalArgumentException("resultsHeardOn must lie in " + year() + ", was " + day);
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

    /** Builds a {@link FrontYear}; term and year are needed. */
    public static final class Builder extends ImmutableFrontYear.Builder {
        Builder() {}
    }
}

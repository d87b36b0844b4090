package io.github.councilprocedures.meeting;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.Occurrences;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The briefing conferences of a kind that were held, against a programme that foresees them (hội nghị giao ban so với chương
 * trình). One that was merged with another meeting or held late in its period counts like any other.
 */
public final class BriefingsOfProgramme implements TermSubject {

    private final WorkProgramme programme;
    private final BriefingFrequency frequency;
    private final @Nullable Occurrences held;

    BriefingsOfProgramme(
            WorkProgramme programme,
            BriefingFrequency frequency,
            List<BriefingConference> briefings,
            LocalDate recordedFrom) {
        this.programme = requireNonNull(programme, "programme");
        this.frequency = frequency;
        DateSpan span = programme.period().span().orElse(null);
        this.held = span == null
                ? null
                : Occurrences.of(
                        later(span.firstDay(), recordedFrom),
                        span.lastDay().orElseThrow(),
                        days(briefings),
                        OptionalInt.empty());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private List<LocalDate> days(List<BriefingConference> briefings) {
        return briefings.stream()
                .filter(briefing -> briefing.kind() == frequency.kind())
                .map(BriefingConference::tasksGivenOn)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The programme.
     *
     * @return the programme
     */
    public WorkProgramme programme() {
        return programme;
    }

    /**
     * What it foresees.
     *
     * @return the kind of conference, and how often
     */
    public BriefingFrequency frequency() {
        return frequency;
    }

    @Nullable
    Occurrences held() {
        return held;
    }

    @Override
    public Term term() {
        return programme.term();
    }

    @Override
    public SubjectType<BriefingsOfProgramme> subjectType() {
        return BriefingFacts.BRIEFINGS_OF_PROGRAMME;
    }

    @Override
    public Phrase place() {
        Phrase kind = frequency.kind().label();
        Phrase of = programme.place();
        return new Phrase(kind.vi() + ", " + of.vi(), kind.en() + ", " + of.en());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BriefingsOfProgramme that
                && programme.equals(that.programme)
                && frequency.equals(that.frequency)
                && Objects.equals(held, that.held);
    }

    @Override
    public int hashCode() {
        return Objects.hash(programme, frequency, held);
    }

    /** The Vietnamese name, for reading in a debugger. */
    @Override
    public String toString() {
        return place().vi();
    }
}

package io.github.councilprocedures.programme;

import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The programmes of supervision of one year (các chương trình giám sát trong một năm) of a council, its Standing Committee and
 * its committees, held against each other so that nothing is supervised twice. Its parts are the programmes and, of each, the
 * items as {@link ComparedItem}.
 */
@CouncilStyle
@Value.Immutable
public abstract class ProgrammesOfYear implements TermSubject {

    ProgrammesOfYear() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The year of the programmes (năm).
     *
     * @return the year
     */
    public abstract int year();

    /**
     * The programmes (các chương trình).
     *
     * @return the programmes, as far as recorded; all of this term and year
     */
    public abstract List<SupervisionProgramme> programmes();

    @Override
    public SubjectType<ProgrammesOfYear> subjectType() {
        return ProgrammeFacts.PROGRAMMES_OF_YEAR;
    }

    /** The programmes, and each of their items among the others. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        List<Subject> parts = new ArrayList<>(programmes());
        for (int programme = 0; programme < programmes().size(); programme++) {
            int items = programmes().get(programme).items().size();
            for (int item = 0; item < items; item++) {
                parts.add(new ComparedItem(this, programme, item));
            }
        }
        return List.copyOf(parts);
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                "các chương trình giám sát năm " + year() + " của " + council.vi() + " và các cơ quan của Hội đồng",
                "supervision programmes " + year() + " of the " + council.en() + " and its bodies");
    }

    @Value.Derived
    @Value.Auxiliary
    long startsDay() {
        return LocalDate.ofYearDay(year(), 1).toEpochDay();
    }

    /** How many other items are the same supervision under another body, or stand twice in one programme. */
    long sameItems(int programme, int item) {
        SupervisionProgramme own = programmes().get(programme);
        long same = 0;
        for (int i = 0; i < programmes().size(); i++) {
            SupervisionProgramme other = programmes().get(i);
            for (int j = 0; j < other.items().size(); j++) {
                boolean itself = i == programme && j == item;
                if (!itself
                        && areSame(
                                own, own.items().get(item), other, other.items().get(j), i == programme)) {
                    same++;
                }
            }
        }
        return same;
    }

    private static boolean areSame(
            SupervisionProgramme own,
            ProgrammeItem item,
            SupervisionProgramme other,
            ProgrammeItem that,
            boolean inOneProgramme) {
        // What the council or its Standing Committee gave to a committee stands in the programme of both.
        boolean givenOn =
                !inOneProgramme && item.body() == that.body() && item.knownCommittee() == that.knownCommittee();
        return !givenOn
                && !item.dropped()
                && !that.dropped()
                && item.topic().equalsIgnoreCase(that.topic())
                && shareSupervisee(item, that)
                && period(own, item).overlaps(period(other, that));
    }

    private static boolean shareSupervisee(ProgrammeItem item, ProgrammeItem that) {
        List<String> ours = item.supervisees();
        for (int i = 0; i < ours.size(); i++) {
            if (that.supervisees().contains(ours.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static DateSpan period(SupervisionProgramme programme, ProgrammeItem item) {
        return Objects.requireNonNullElse(item.knownPeriod(), programme.wholeYear());
    }

    @Value.Check
    void check() {
        for (SupervisionProgramme programme : programmes()) {
            if (programme.year() != year() || !programme.term().equals(term())) {
                throw new IllegalArgumentException("programmes must be of this term and of " + year() + ", held the "
                        + programme.place().en());
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

    /** Builds {@link ProgrammesOfYear}; term and year are needed. */
    public static final class Builder extends ImmutableProgrammesOfYear.Builder {
        Builder() {}
    }
}

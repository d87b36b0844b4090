package io.github.councilprocedures.reorganisation;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Authority;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.SuccessionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A council that came out of a reorganisation of units in the course of a term (HĐND của đơn vị hành chính hình thành sau sắp
 * xếp), and how it began. Not the units themselves, which {@link io.github.councilprocedures.unit.Succession} joins.
 */
@CouncilStyle
@Value.Immutable
public abstract class ReorganisedCouncil implements TermSubject {

    ReorganisedCouncil() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * How its unit came to be (hình thức sắp xếp).
     *
     * @return the kind
     */
    public abstract SuccessionKind kind();

    /**
     * The councils before it (các HĐND cũ), with their ordinals.
     *
     * @return the councils, as far as recorded
     */
    public abstract List<Council> formerCouncils();

    /**
     * The day on which the council came to be (ngày hình thành), by the decision on the units.
     *
     * @return the day
     */
    public abstract LocalDate formedOn();

    /**
     * Whether it is a provisional council of a ward (HĐND lâm thời), with members who were appointed.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean provisional() {
        return false;
    }

    /**
     * How many delegates or appointed members it had on that day (số đại biểu khi hình thành).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt delegates();

    /**
     * How many delegates of the former councils there were on the day before, who are to be delegates of this one (số đại biểu của các HĐND cũ).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt formerDelegates();

    /**
     * How many delegates the law fixes for the unit (số đại biểu được bầu theo quy định của Luật). A merged council may have more until its term ends.
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt statutorySeats();

    /**
     * Who named the convenor of its first session (cơ quan chỉ định triệu tập viên).
     *
     * @return the authority, absent when nobody did or it was not recorded
     */
    public abstract Optional<Authority> convenorNamedBy();

    /**
     * Whether the convenor is one of its delegates (triệu tập viên là đại biểu HĐND).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> convenorIsDelegate();

    /**
     * Whether it elected its officers at its first session (bầu các chức danh).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> officersElected();

    /**
     * How many Vice Chairs it had (số Phó Chủ tịch HĐND).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt viceChairs();

    /**
     * How many Vice Chairs a council of its kind may have (số Phó Chủ tịch HĐND tối đa theo quy định).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt viceChairLimit();

    /**
     * The day on which the Vice Chairs were counted (ngày xem xét số Phó Chủ tịch).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> viceChairsCountedOn();

    @Override
    public SubjectType<ReorganisedCouncil> subjectType() {
        return ReorganisationFacts.REORGANISED_COUNCIL;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                council.vi() + " hình thành ngày " + Phrase.date(formedOn()).vi(),
                council.en() + " that came to be on " + Phrase.date(formedOn()).en());
    }

    @Value.Derived
    @Value.Auxiliary
    long formedOnDay() {
        return formedOn().toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    long delegatesNumber() {
        return delegates().isPresent() ? delegates().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long formerDelegatesNumber() {
        return formerDelegates().isPresent() ? formerDelegates().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long statutorySeatsNumber() {
        return statutorySeats().isPresent() ? statutorySeats().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Authority convenorNamedByOrNull() {
        return convenorNamedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean convenorIsDelegateOrNull() {
        return convenorIsDelegate().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean officersElectedOrNull() {
        return officersElected().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long viceChairsNumber() {
        return viceChairs().isPresent() ? viceChairs().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long viceChairLimitNumber() {
        return viceChairLimit().isPresent() ? viceChairLimit().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long viceChairsCountedOnDay() {
        return viceChairsCountedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** Its ordinal as recorded (khóa). */
    @Value.Derived
    @Value.Auxiliary
    long khoa() {
        return council().number().isPresent() ? council().number().get().value() : Fact.ABSENT;
    }

    /**
     * The ordinal that goes on from the former council whose unit had the same name and kind; the first where none had.
     * Absent when no former council is recorded, or that one has no ordinal, or two have different ones.
     */
    @Value.Derived
    @Value.Auxiliary
    long expectedKhoa() {
        long expected = formerCouncils().isEmpty() ? Fact.ABSENT : 1;
        boolean found = false;
        for (Council former : formerCouncils()) {
            if (former.kind() == council().kind()
                    && former.unit().name().equals(council().unit().name())) {
                long number =
                        former.number().isPresent() ? former.number().get().value() : Fact.ABSENT;
                expected = found && number != expected ? Fact.ABSENT : number;
                found = true;
            }
        }
        return expected;
    }

    private static void requireCount(String field, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(field + " must not be negative, was " + count);
        }
    }

    @Value.Check
    void check() {
        requireCount("delegates", delegates().orElse(0));
        requireCount("formerDelegates", formerDelegates().orElse(0));
        requireCount("viceChairs", viceChairs().orElse(0));
        requireCount("viceChairLimit", viceChairLimit().orElse(0));
        if (statutorySeats().orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "statutorySeats must be 1 or more, was " + statutorySeats().getAsInt());
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

    /** Builds a {@link ReorganisedCouncil}; term, kind and day are needed. */
    public static final class Builder extends ImmutableReorganisedCouncil.Builder {
        Builder() {}
    }
}

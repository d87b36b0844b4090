package io.github.councilprocedures.organ;

import com.google.common.collect.Sets;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The Standing Committee of a council as it stands on a day (cơ cấu Thường trực HĐND). Not its meetings, and not the people
 * in it: a vacant seat is still a seat.
 */
@CouncilStyle
@Value.Immutable
public abstract class StandingCommittee implements TermSubject {

    StandingCommittee() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The day on which it stood so (ngày xác định).
     *
     * @return the day
     */
    public abstract LocalDate asOn();

    /**
     * The seats (các chức danh), vacant ones included.
     *
     * @return the seats, empty when not recorded
     */
    public abstract List<StandingSeat> seats();

    /**
     * The committees that the council has (số Ban của HĐND), whose heads are members.
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt committees();

    /**
     * From how many units of its own level the unit was merged (số đơn vị hành chính cùng cấp được nhập); 1 for a unit that was
     * not.
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt mergedUnits();

    /**
     * Members who are members of the People's Committee of the same level too (thành viên UBND cùng cấp).
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt peoplesCommitteeMembers();

    @Override
    public SubjectType<StandingCommittee> subjectType() {
        return OrganFacts.STANDING_COMMITTEE;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase day = Phrase.date(asOn());
        return new Phrase(
                "cơ cấu Thường trực " + council.vi() + " ngày " + day.vi(),
                "composition of the Standing Committee of the " + council.en() + " on " + day.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long committeesNumber() {
        return committees().isPresent() ? committees().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long mergedUnitsNumber() {
        return mergedUnits().isPresent() ? mergedUnits().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long peoplesCommitteeMembersNumber() {
        return peoplesCommitteeMembers().isPresent() ? peoplesCommitteeMembers().getAsInt() : Fact.ABSENT;
    }

    long asDay() {
        return asOn().toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    long chairs() {
        return count(StandingPost.CHAIR);
    }

    @Value.Derived
    @Value.Auxiliary
    long viceChairs() {
        return count(StandingPost.VICE_CHAIR);
    }

    @Value.Derived
    @Value.Auxiliary
    long committeeHeads() {
        return count(StandingPost.COMMITTEE_HEAD);
    }

    @Value.Derived
    @Value.Auxiliary
    long chiefsOfOffice() {
        return count(StandingPost.CHIEF_OF_OFFICE);
    }

    @Value.Derived
    @Value.Auxiliary
    long fullTimeViceChairs() {
        return seats().isEmpty()
                ? Fact.ABSENT
                : seats().stream()
                        .filter(seat -> seat.post() == StandingPost.VICE_CHAIR && seat.fullTime())
                        .count();
    }

    /** Whether the seat of the Chair is full-time; null when there is none. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean chairFullTime() {
        return seats().stream()
                .filter(seat -> seat.post() == StandingPost.CHAIR)
                .map(StandingSeat::fullTime)
                .findFirst()
                .orElse(null);
    }

    /** The posts that there are seats for. */
    @Value.Derived
    @Value.Auxiliary
    Set<StandingPost> posts() {
        return seats().stream().map(StandingSeat::post).collect(Sets.toImmutableEnumSet());
    }

    long fullTimeLeaders() {
        long viceChairs = fullTimeViceChairs();
        return viceChairs == Fact.ABSENT ? Fact.ABSENT : viceChairs + (Boolean.TRUE.equals(chairFullTime()) ? 1 : 0);
    }

    private long count(StandingPost post) {
        return seats().isEmpty()
                ? Fact.ABSENT
                : seats().stream().filter(seat -> seat.post() == post).count();
    }

    @Value.Check
    void check() {
        requireCount("committees", committees());
        requireCount("mergedUnits", mergedUnits());
        requireCount("peoplesCommitteeMembers", peoplesCommitteeMembers());
    }

    private static void requireCount(String field, OptionalInt count) {
        if (count.orElse(0) < 0) {
            throw new IllegalArgumentException(field + " must not be negative, was " + count.getAsInt());
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

    /** Builds a {@link StandingCommittee}; term and day are needed. */
    public static final class Builder extends ImmutableStandingCommittee.Builder {
        Builder() {}
    }
}

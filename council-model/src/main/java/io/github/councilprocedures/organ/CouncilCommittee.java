package io.github.councilprocedures.organ;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A committee of a council as it stands on a day (một Ban của HĐND): its posts, and who decided on them. Not the people in it.
 */
@CouncilStyle
@Value.Immutable
public abstract class CouncilCommittee implements TermSubject {

    CouncilCommittee() {}

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
     * Which committee it is (loại Ban).
     *
     * @return the kind
     */
    public abstract CommitteeKind kind();

    /**
     * Whether its head is full-time (Trưởng Ban hoạt động chuyên trách).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> headFullTime();

    /**
     * The deputy heads (số Phó Trưởng Ban).
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt deputyHeads();

    /**
     * The deputy heads who are full-time (số Phó Trưởng Ban chuyên trách).
     *
     * @return the number, from 0 to that of deputy heads, absent when not recorded
     */
    public abstract OptionalInt fullTimeDeputyHeads();

    /**
     * The members beside head and deputies who are full-time (số Ủy viên chuyên trách).
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt fullTimeMembers();

    /**
     * How many of head and deputies head a specialised agency of the People's Committee (người đứng đầu cơ quan chuyên môn).
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt departmentHeads();

    /**
     * From how many units of its own level the unit was merged; 1 for a unit that was not.
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt mergedUnits();

    /**
     * How many committees of the same kind the merged units had before (số Ban cùng loại trước khi nhập).
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt formerCommittees();

    /**
     * Who decided the number of members (cơ quan quyết định số lượng thành viên).
     *
     * @return the body, absent when not recorded
     */
    public abstract Optional<DecidingBody> sizeDecidedBy();

    /**
     * Who approved the members (cơ quan phê chuẩn Ủy viên).
     *
     * @return the body, absent when not recorded
     */
    public abstract Optional<DecidingBody> membersApprovedBy();

    /**
     * Who approved the deputy heads (cơ quan phê chuẩn Phó Trưởng Ban).
     *
     * @return the body, absent when not recorded
     */
    public abstract Optional<DecidingBody> deputyHeadsApprovedBy();

    /**
     * The day on which its size was last decided and its people approved (ngày kiện toàn).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> formedOn();

    /**
     * Whether they were approved on the proposal of the head (theo đề nghị của Trưởng Ban).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> proposedByHead();

    @Override
    public SubjectType<CouncilCommittee> subjectType() {
        return CommitteeFacts.COMMITTEE;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase day = Phrase.date(asOn());
        return new Phrase(
                kind().label().vi() + " của " + council.vi() + " ngày " + day.vi(),
                kind().label().en() + " of the " + council.en() + " on " + day.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownHeadFullTime() {
        return headFullTime().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long deputyHeadsNumber() {
        return deputyHeads().isPresent() ? deputyHeads().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long fullTimeDeputyHeadsNumber() {
        return fullTimeDeputyHeads().isPresent() ? fullTimeDeputyHeads().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long fullTimeMembersNumber() {
        return fullTimeMembers().isPresent() ? fullTimeMembers().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long departmentHeadsNumber() {
        return departmentHeads().isPresent() ? departmentHeads().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long mergedUnitsNumber() {
        return mergedUnits().isPresent() ? mergedUnits().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long formerCommitteesNumber() {
        return formerCommittees().isPresent() ? formerCommittees().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    DecidingBody knownSizeDecidedBy() {
        return sizeDecidedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    DecidingBody knownMembersApprovedBy() {
        return membersApprovedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    DecidingBody knownDeputyHeadsApprovedBy() {
        return deputyHeadsApprovedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long formedDay() {
        return formedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownProposedByHead() {
        return proposedByHead().orElse(null);
    }

    long asDay() {
        return asOn().toEpochDay();
    }

    NamedCity city() {
        return NamedCity.of(council().unit());
    }

    /** Head and deputies who are full-time. */
    long fullTimeLeaders() {
        Boolean head = knownHeadFullTime();
        long deputies = fullTimeDeputyHeadsNumber();
        return head == null || deputies == Fact.ABSENT ? Fact.ABSENT : deputies + (head ? 1 : 0);
    }

    /** All who are full-time. */
    long fullTimePeople() {
        long leaders = fullTimeLeaders();
        long members = fullTimeMembersNumber();
        return leaders == Fact.ABSENT || members == Fact.ABSENT ? Fact.ABSENT : leaders + members;
    }

    @Value.Check
    void check() {
        requireCount("deputyHeads", deputyHeads());
        requireCount("fullTimeDeputyHeads", fullTimeDeputyHeads());
        requireCount("fullTimeMembers", fullTimeMembers());
        requireCount("departmentHeads", departmentHeads());
        requireCount("mergedUnits", mergedUnits());
        requireCount("formerCommittees", formerCommittees());
        if (deputyHeads().isPresent()
                && fullTimeDeputyHeads().orElse(0) > deputyHeads().getAsInt()) {
            throw new IllegalArgumentException("fullTimeDeputyHeads must be no more than deputyHeads "
                    + deputyHeads().getAsInt() + ", was "
                    + fullTimeDeputyHeads().getAsInt());
        }
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

    /** Builds a {@link CouncilCommittee}; term, day and kind are needed. */
    public static final class Builder extends ImmutableCouncilCommittee.Builder {
        Builder() {}
    }
}

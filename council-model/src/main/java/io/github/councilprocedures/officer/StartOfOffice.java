package io.github.councilprocedures.officer;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.style.DayOrder;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The filling of a post (việc giữ chức vụ): an election by the council, an approval by its Standing Committee, or
 * an appointment. Not the approval of an election by a body above, which is a part of it.
 */
@CouncilStyle
@Value.Immutable
public abstract class StartOfOffice implements TermSubject {

    StartOfOffice() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The post (chức vụ).
     *
     * @return the post
     */
    public abstract Post post();

    /**
     * How the post was filled (hình thức giữ chức vụ).
     *
     * @return the way
     */
    public abstract WayIntoOffice way();

    /**
     * Who it is about (họ và tên). Not shown by findings.
     *
     * @return the name, absent when not recorded
     */
    public abstract Optional<PersonName> person();

    /**
     * The occasion (thời điểm bầu).
     *
     * @return the occasion, absent when not recorded
     */
    public abstract Optional<Occasion> occasion();

    /**
     * Who nominated the person (người giới thiệu).
     *
     * @return the nominator, absent when not recorded
     */
    public abstract Optional<OfficeProposer> nominatedBy();

    /**
     * Whether the person stood, or was added to the names, at the wish of delegates (ứng cử, giới thiệu thêm).
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean addedByDelegates() {
        return false;
    }

    /**
     * Who put the name to the council (người trình), which need not be who nominated.
     *
     * @return the body or person, absent when not recorded
     */
    public abstract Optional<OfficeProposer> presentedBy();

    /**
     * Whether the person was a delegate of this council (đại biểu HĐND) when chosen.
     *
     * @return true or false, absent when not known
     */
    public abstract Optional<Boolean> delegate();

    /**
     * Whether the council came out of a reorganisation of units (sắp xếp đơn vị hành chính) in this term.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean afterReorganisation() {
        return false;
    }

    /**
     * How many terms on end, this one included, the person has held this post in this unit (số nhiệm kỳ liên tục).
     *
     * @return the number, 1 or more, absent when not recorded
     */
    public abstract OptionalInt consecutiveTerms();

    /**
     * The day of the election, approval or appointment (ngày bầu, phê chuẩn, chỉ định).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> chosenOn();

    /**
     * The first day on which the person did the work of the post (ngày bắt đầu làm nhiệm vụ).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> tookOfficeOn();

    /**
     * What was done for the approval of an election (phê chuẩn kết quả bầu).
     *
     * @return the approval, absent when nothing of it is recorded
     */
    public abstract Optional<Approval> approval();

    @Override
    public SubjectType<StartOfOffice> subjectType() {
        return OfficerFacts.START_OF_OFFICE;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        String vi = way().label().vi() + " " + post().label().vi()
                + chosenOn().map(day -> " ngày " + Phrase.date(day).vi()).orElse("");
        String en = way().label().en() + ", " + post().label().en()
                + chosenOn().map(day -> " on " + Phrase.date(day).en()).orElse("");
        return new Phrase(vi + " – " + council.vi(), en + " – " + council.en());
    }

    /** For an election, its approval, even where nothing of it is recorded. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return way() == WayIntoOffice.ELECTION ? List.of(ApprovalOfOffice.of(this)) : List.of();
    }

    @Value.Derived
    @Value.Auxiliary
    long daysToOffice() {
        return chosenOn().isPresent() && tookOfficeOn().isPresent()
                ? tookOfficeOn().get().toEpochDay() - chosenOn().get().toEpochDay()
                : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Occasion occasionValue() {
        return occasion().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    OfficeProposer nominatedByValue() {
        return nominatedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    OfficeProposer presentedByValue() {
        return presentedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean delegateValue() {
        return delegate().isPresent() ? Boolean.valueOf(delegate().get()) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    long consecutiveTermsNumber() {
        return consecutiveTerms().isPresent() ? consecutiveTerms().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long chosenDay() {
        return chosenOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long tookOfficeDay() {
        return tookOfficeOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (consecutiveTerms().orElse(1) < 1) {
            throw new IllegalArgumentException("consecutiveTerms must be 1 or more, was "
                    + consecutiveTerms().getAsInt());
        }
        DayOrder.check(
                "approval.sentOn", approval().map(Approval::sentDay).orElse(Fact.ABSENT), "chosenOn", chosenDay());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StartOfOffice}; term, post and way are needed. */
    public static final class Builder extends ImmutableStartOfOffice.Builder {
        Builder() {}
    }
}

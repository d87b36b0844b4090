package io.github.councilprocedures.election;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A by-election in the course of a term (bầu cử bổ sung), held or only planned. Not an additional election (bầu cử thêm) or
 * a re-election (bầu cử lại), which belong to the general election.
 */
@CouncilStyle
@Value.Immutable
public abstract class ByElection implements TermSubject {

    ByElection() {}

    /**
     * The term in whose course it is held (nhiệm kỳ), with its end as it was expected then.
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The polling day (ngày bầu cử bổ sung).
     *
     * @return the day
     */
    public abstract LocalDate pollingOn();

    /**
     * Who decided and announced the day (cơ quan quyết định và công bố ngày bầu cử bổ sung).
     *
     * @return the body, absent when not recorded
     */
    public abstract Optional<ByElectionDecider> decidedBy();

    /**
     * The delegates elected at the start of the term (số đại biểu đã được bầu ở đầu nhiệm kỳ).
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt electedAtStart();

    /**
     * The delegates in office before the by-election (số đại biểu hiện có).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt inOffice();

    /**
     * The delegates the unit may elect by law (số đại biểu được bầu theo quy định của Luật).
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt statutoryDelegates();

    /**
     * Whether the unit was merged, divided or had its boundaries changed in the term (đơn vị hành chính được nhập, chia, điều
     * chỉnh địa giới).
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean unitReorganised() {
        return false;
    }

    /**
     * The day on which the day of the by-election was announced (ngày công bố ngày bầu cử bổ sung).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> announcedOn();

    /**
     * The day on which the by-election committee was set up (ngày thành lập Ủy ban bầu cử bổ sung).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> committeeSetUpOn();

    /**
     * The day on which the last constituency board or polling team was set up (ngày thành lập Ban bầu cử, Tổ bầu cử).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> boardsSetUpOn();

    /**
     * The day on which the list of voters was drawn up and posted (ngày lập và niêm yết danh sách cử tri).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> votersListedOn();

    /**
     * The day on which the last candidacy file was submitted (ngày nộp hồ sơ ứng cử cuối cùng).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> lastFileOn();

    /**
     * The day on which the consultation on candidates was finished (ngày kết thúc hiệp thương).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> consultedOn();

    /**
     * The day on which the official list of candidates was published (ngày công bố danh sách chính thức).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> candidatesPublishedOn();

    /**
     * The opening day of the next session after the by-election (ngày khai mạc kỳ họp tiếp sau).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> nextSessionOpensOn();

    /**
     * The day on which the new delegates began to act (ngày đại biểu bầu bổ sung bắt đầu làm nhiệm vụ).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> mandatesBeginOn();

    @Override
    public SubjectType<ByElection> subjectType() {
        return ByElectionFacts.BY_ELECTION;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase day = Phrase.date(pollingOn());
        return new Phrase(
                "cuộc bầu cử bổ sung đại biểu " + council.vi() + " ngày " + day.vi(),
                "by-election of " + day.en() + " to the " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ByElectionDecider decider() {
        return decidedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long pollingDay() {
        return pollingOn().toEpochDay();
    }

    /** The months left of the term after polling, a month begun counted as one. */
    @Value.Derived
    @Value.Auxiliary
    long monthsLeft() {
        if (term().endsOn().isEmpty()) {
            return Fact.ABSENT;
        }
        LocalDate end = term().endsOn().get();
        long whole = ChronoUnit.MONTHS.between(pollingOn(), end);
        return pollingOn().plusMonths(whole).isBefore(end) ? whole + 1 : whole;
    }

    /** How many fewer there are than at the start; none when the council has grown by a merger. */
    @Value.Derived
    @Value.Auxiliary
    long lackingNumber() {
        return electedAtStart().isPresent() && inOffice().isPresent()
                ? Math.max(0, electedAtStart().getAsInt() - inOffice().getAsInt())
                : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long electedAtStartNumber() {
        return electedAtStart().isPresent() ? electedAtStart().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long inOfficeNumber() {
        return inOffice().isPresent() ? inOffice().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long statutoryDelegatesNumber() {
        return statutoryDelegates().isPresent() ? statutoryDelegates().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long announcedDay() {
        return epochDay(announcedOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long committeeSetUpDay() {
        return epochDay(committeeSetUpOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long boardsSetUpDay() {
        return epochDay(boardsSetUpOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long votersListedDay() {
        return epochDay(votersListedOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long lastFileDay() {
        return epochDay(lastFileOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long consultedDay() {
        return epochDay(consultedOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long candidatesPublishedDay() {
        return epochDay(candidatesPublishedOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long nextSessionDay() {
        return epochDay(nextSessionOpensOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long mandatesBeginDay() {
        return epochDay(mandatesBeginOn());
    }

    private static long epochDay(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        requireAtLeast("electedAtStart", electedAtStart(), 1);
        requireAtLeast("inOffice", inOffice(), 0);
        requireAtLeast("statutoryDelegates", statutoryDelegates(), 1);
        if (nextSessionDay() != Fact.ABSENT && nextSessionDay() < pollingDay()) {
            throw new IllegalArgumentException(
                    "nextSessionOpensOn " + nextSessionOpensOn().get() + " is before pollingOn " + pollingOn());
        }
    }

    private static void requireAtLeast(String field, OptionalInt number, int least) {
        if (number.orElse(least) < least) {
            throw new IllegalArgumentException(field + " must be " + least + " or more, was " + number.getAsInt());
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

    /** Builds a {@link ByElection}; term and polling day are needed. */
    public static final class Builder extends ImmutableByElection.Builder {
        Builder() {}
    }
}

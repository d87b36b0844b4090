package io.github.councilprocedures.meeting;

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

/**
 * Something that a Standing Committee decided between two sessions in place of the council (Thường trực HĐND quyết định giữa
 * hai kỳ họp), and the session that it was reported at. Not a resolution of the council.
 */
@CouncilStyle
@Value.Immutable
public abstract class StandingCommitteeDecision implements TermSubject {

    StandingCommitteeDecision() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * What it is about (trích yếu).
     *
     * @return the title
     */
    public abstract String title();

    /**
     * The kind of matter (loại nội dung).
     *
     * @return the matter
     */
    public abstract DecisionMatter matter();

    /**
     * The day of the decision (ngày quyết định).
     *
     * @return the day
     */
    public abstract LocalDate decidedOn();

    /**
     * The members who voted for it (số thành viên tán thành).
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt votesFor();

    /**
     * All members of the Standing Committee (tổng số thành viên).
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt totalMembers();

    /**
     * The opening day of the nearest session after it (ngày khai mạc kỳ họp gần nhất).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> nextSessionOpensOn();

    /**
     * The closing day of that session (ngày bế mạc kỳ họp gần nhất).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> nextSessionClosesOn();

    /**
     * The day it was reported to the council (ngày báo cáo HĐND).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> reportedOn();

    @Override
    public SubjectType<StandingCommitteeDecision> subjectType() {
        return MeetingFacts.DECISION;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                "quyết định “" + title() + "” của Thường trực " + council.vi(),
                "decision “" + title() + "” of the Standing Committee of the " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long votesForNumber() {
        return votesFor().isPresent() ? votesFor().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long totalMembersNumber() {
        return totalMembers().isPresent() ? totalMembers().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long nextSessionOpensDay() {
        return nextSessionOpensOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long nextSessionClosesDay() {
        return nextSessionClosesOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long reportedDay() {
        return reportedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    long decidedDay() {
        return decidedOn().toEpochDay();
    }

    @Value.Check
    void check() {
        requireCount("votesFor", votesFor());
        requireCount("totalMembers", totalMembers());
        if (title().isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        if (totalMembers().isPresent() && votesFor().orElse(0) > totalMembers().getAsInt()) {
            throw new IllegalArgumentException("votesFor must be no more than totalMembers "
                    + totalMembers().getAsInt() + ", was " + votesFor().getAsInt());
        }
        if (nextSessionOpensDay() != Fact.ABSENT && nextSessionOpensDay() < decidedDay()) {
            throw new IllegalArgumentException(
                    "nextSessionOpensOn " + nextSessionOpensOn().get() + " is before decidedOn " + decidedOn());
        }
        if (nextSessionClosesDay() != Fact.ABSENT && nextSessionClosesDay() < nextSessionOpensDay()) {
            throw new IllegalArgumentException(
                    "nextSessionClosesOn " + nextSessionClosesOn().get() + " is before nextSessionOpensOn "
                            + nextSessionOpensOn().get());
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

    /** Builds a {@link StandingCommitteeDecision}; term, title, matter and day are needed. */
    public static final class Builder extends ImmutableStandingCommitteeDecision.Builder {
        Builder() {}
    }
}

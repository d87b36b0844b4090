package io.github.councilprocedures.supervision;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A supervision by a council or one of its bodies as a report or a list mentions it (cuộc giám sát): who, in which form,
 * about what, when. Not its file: what happened step by step is kept in {@link ThematicSupervision}, {@link
 * ExplanationSession} and the files of other forms. Not the yearly programme that it may be part of.
 */
@CouncilStyle
@Value.Immutable
public abstract class Supervision implements TermSubject {

    Supervision() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * Who supervises (chủ thể giám sát).
     *
     * @return the body
     */
    public abstract SupervisingBody body();

    /**
     * Which committee, where one supervises, such as {@code Ban Pháp chế}.
     *
     * @return the name as written, absent when not recorded or when another body supervises
     */
    public abstract Optional<String> committee();

    /**
     * The form (hình thức giám sát).
     *
     * @return the form
     */
    public abstract SupervisionForm form();

    /**
     * What is supervised (chuyên đề, nội dung).
     *
     * @return the topic as written, not blank
     */
    public abstract String topic();

    /**
     * Who is supervised (cơ quan, tổ chức, cá nhân chịu sự giám sát), as listed.
     *
     * @return the names as written, as far as recorded
     */
    public abstract List<String> supervisees();

    /**
     * Who is supervised, by kind (loại đối tượng chịu sự giám sát).
     *
     * @return the kinds, as far as recorded
     */
    public abstract Set<SuperviseeKind> superviseeKinds();

    /**
     * How many are supervised, where the papers give a number.
     *
     * @return the number, 0 or more; absent when none is given
     */
    public abstract OptionalInt superviseesStated();

    /**
     * The day on which it was held or began (ngày tổ chức, ngày bắt đầu).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> heldOn();

    /**
     * The period whose report mentions it (kỳ báo cáo có nêu cuộc giám sát), where a report gives no day.
     *
     * @return the period, absent when not needed
     */
    public abstract Optional<ReportingPeriod> reportedFor();

    @Override
    public SubjectType<Supervision> subjectType() {
        return SupervisionFacts.SUPERVISION;
    }

    @Override
    public Phrase place() {
        Phrase form = form().label();
        Phrase by = body().of(council(), committee().orElse(null));
        return new Phrase(
                form.vi() + " “" + topic() + "” của " + by.vi(), form.en() + " “" + topic() + "” by the " + by.en());
    }

    /** The kinds of supervisees, each with this supervision. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return superviseeKinds().stream()
                .<Subject>map(kind -> new SuperviseeOfSupervision(this, kind))
                .toList();
    }

    /** The day that chooses the law: see {@link SupervisionFacts#STARTED_ON}. */
    @Value.Derived
    @Value.Auxiliary
    long startedDay() {
        return heldOn().or(() -> reportedFor().flatMap(ReportingPeriod::span).flatMap(DateSpan::lastDay))
                .map(LocalDate::toEpochDay)
                .orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long superviseesListedNumber() {
        return supervisees().isEmpty() ? Fact.ABSENT : supervisees().size();
    }

    @Value.Derived
    @Value.Auxiliary
    long superviseesStatedNumber() {
        return superviseesStated().isPresent() ? superviseesStated().getAsInt() : Fact.ABSENT;
    }

    @Value.Check
    void check() {
        if (topic().isBlank()) {
            throw new IllegalArgumentException("topic must not be blank");
        }
        if (supervisees().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("supervisees must not hold a blank one, were " + supervisees());
        }
        if (superviseesStated().orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "superviseesStated must not be negative, was " + superviseesStatedNumber());
        }
        body().checkCommittee(committee().orElse(null));
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Supervision}; term, body, form and topic are needed. */
    public static final class Builder extends ImmutableSupervision.Builder {
        Builder() {}
    }
}

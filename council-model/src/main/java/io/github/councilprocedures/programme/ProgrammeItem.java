package io.github.councilprocedures.programme;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An item of a programme of supervision (nội dung của chương trình giám sát): a supervision that is to be. Not the supervision
 * itself, of which it records only that a dossier was opened.
 */
@CouncilStyle
@Value.Immutable
public abstract class ProgrammeItem {

    ProgrammeItem() {}

    /**
     * What is to be supervised (chuyên đề, nội dung giám sát), as written.
     *
     * @return the topic, not blank
     */
    public abstract String topic();

    /**
     * Who is to carry it out (chủ thể thực hiện).
     *
     * @return the body
     */
    public abstract SupervisingBody body();

    /**
     * Which committee, where one carries it out (Ban thực hiện).
     *
     * @return the kind, absent when not recorded or when another body carries it out
     */
    public abstract Optional<CommitteeKind> committee();

    /**
     * Who is to be supervised (cơ quan, tổ chức, cá nhân chịu sự giám sát), as listed.
     *
     * @return the names as written, as far as recorded
     */
    public abstract List<String> supervisees();

    /**
     * The time whose affairs are looked at (thời kỳ được giám sát).
     *
     * @return the span, absent when the programme names none; it is then taken to be the year of the programme
     */
    public abstract Optional<DateSpan> period();

    /**
     * Whether the council sets up a team for it (HĐND thành lập Đoàn giám sát), whose resolution then carries the plan.
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> councilTeam();

    /**
     * The day on which its dossier was opened (ngày mở hồ sơ giám sát): the supervision was begun.
     *
     * @return the day, absent when none was opened or it is not recorded
     */
    public abstract Optional<LocalDate> dossierOpenedOn();

    /**
     * The day on which it was taken out of the programme (ngày đưa ra khỏi chương trình).
     *
     * @return the day, absent while it stands
     */
    public abstract Optional<LocalDate> droppedOn();

    @Value.Derived
    @Value.Auxiliary
    long dossierOpenedDay() {
        return dossierOpenedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownCouncilTeam() {
        return councilTeam().orElse(null);
    }

    /** Whether it was taken out of the programme. */
    @Value.Derived
    @Value.Auxiliary
    Boolean dropped() {
        return droppedOn().isPresent();
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    DateSpan knownPeriod() {
        return period().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    CommitteeKind knownCommittee() {
        return committee().orElse(null);
    }

    @Value.Check
    void check() {
        if (topic().isBlank()) {
            throw new IllegalArgumentException("topic must not be blank");
        }
        if (supervisees().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("supervisees must not hold a blank one, were " + supervisees());
        }
        SupervisionProgramme.checkCommittee(committee().orElse(null), body());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProgrammeItem}; topic and body are needed. */
    public static final class Builder extends ImmutableProgrammeItem.Builder {
        Builder() {}
    }
}

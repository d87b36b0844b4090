package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The part one delegate took in a session (sự tham gia của một đại biểu tại kỳ họp). It is judged with its session,
 * as {@link ParticipationOfSession}; messages never name the delegate.
 */
@CouncilStyle
@Value.Immutable
public abstract class Participation {

    Participation() {}

    /**
     * The delegate (đại biểu).
     *
     * @return the name
     */
    public abstract PersonName delegate();

    /**
     * Whether the delegate came (có mặt).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> attended();

    /**
     * The reason of the absence (lý do vắng mặt).
     *
     * @return the reason, absent when not recorded
     */
    public abstract Optional<AbsenceReason> absenceReason();

    /**
     * The day the absence was reported (ngày báo cáo vắng mặt).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> absenceReportedOn();

    /**
     * To whom it was reported (người nhận báo cáo vắng mặt).
     *
     * @return the recipient, absent when not recorded
     */
    public abstract Optional<AbsenceRecipient> absenceReportedTo();

    /**
     * Whether somebody else voted in the place of the delegate (biểu quyết thay).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> votedByAnother();

    /**
     * The day the delegate told voters what the session had brought (ngày báo cáo với cử tri về kết quả kỳ họp).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> reportedToVotersOn();

    @Value.Derived
    @Value.Auxiliary
    long absenceReportedDay() {
        return absenceReportedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long reportedToVotersDay() {
        return reportedToVotersOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownAttended() {
        return attended().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    AbsenceReason knownAbsenceReason() {
        return absenceReason().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    AbsenceRecipient knownAbsenceReportedTo() {
        return absenceReportedTo().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownVotedByAnother() {
        return votedByAnother().orElse(null);
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Participation}; the delegate is needed. */
    public static final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}

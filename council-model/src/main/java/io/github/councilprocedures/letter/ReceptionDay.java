package io.github.councilprocedures.letter;

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
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A day on which citizens are received by schedule (buổi tiếp công dân theo lịch): posted, held, postponed or only planned. Not
 * voter contact (tiếp xúc cử tri), and not a reception that a citizen asks for outside the schedule.
 */
@CouncilStyle
@Value.Immutable
public abstract class ReceptionDay implements TermSubject {

    ReceptionDay() {}

    /** The term of the council (nhiệm kỳ). */
    @Override
    public abstract Term term();

    /**
     * Who receives (người tiếp công dân).
     *
     * @return the post
     */
    public abstract ReceptionHolder heldBy();

    /**
     * The name of who receives (họ tên người tiếp công dân).
     *
     * @return the name, absent when not recorded
     */
    public abstract Optional<PersonName> holder();

    /**
     * The day that the schedule names (ngày tiếp công dân theo lịch).
     *
     * @return the day
     */
    public abstract LocalDate scheduledOn();

    /**
     * The day on which the schedule was posted at the reception place (ngày niêm yết lịch tiếp công dân).
     *
     * @return the day, absent when it was not posted or not recorded
     */
    public abstract Optional<LocalDate> schedulePostedOn();

    /**
     * Where citizens are received (nơi tiếp công dân).
     *
     * @return the place, absent when not recorded
     */
    public abstract Optional<ReceptionPlace> at();

    /**
     * Who organises it (chủ thể tổ chức).
     *
     * @return the organiser, absent when not recorded
     */
    public abstract Optional<ReceptionOrganiser> organiser();

    /**
     * The day on which citizens were received (ngày tiếp công dân).
     *
     * @return the day, absent when nobody received or it was not recorded
     */
    public abstract Optional<LocalDate> heldOn();

    /**
     * Whether it was postponed for a good reason (lùi lịch có lý do chính đáng).
     *
     * @return the answer, absent when it was not postponed or not recorded
     */
    public abstract Optional<Boolean> postponedWithReason();

    /**
     * The day on which the postponement was notified at the reception place (ngày thông báo lùi lịch tại nơi tiếp công dân).
     *
     * @return the day, absent when it was not or not recorded
     */
    public abstract Optional<LocalDate> postponementNotifiedOn();

    /**
     * The day on which citizens are expected to be received instead (ngày dự kiến tiếp công dân sau khi lùi lịch).
     *
     * @return the day, absent when none was named or it was not recorded
     */
    public abstract Optional<LocalDate> expectedOn();

    /**
     * The day on which who received reported the result to the Standing Committee (ngày báo cáo kết quả tiếp công dân).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> resultReportedOn();

    /**
     * Those who were not received (các trường hợp từ chối tiếp công dân).
     *
     * @return the refusals, as far as recorded
     */
    public abstract List<ReceptionRefusal> refusals();

    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return refusals().stream()
                .<Subject>map(refusal -> new RefusalOfReception(this, refusal))
                .toList();
    }

    @Override
    public SubjectType<ReceptionDay> subjectType() {
        return ReceptionFacts.RECEPTION;
    }

    /** By post and day: without names. */
    @Override
    public Phrase place() {
        Phrase day = Phrase.date(scheduledOn());
        Phrase by = heldBy().label();
        Phrase of = council().fullLabel();
        return new Phrase(
                "buổi tiếp công dân của " + by.vi() + " theo lịch ngày " + day.vi() + ", " + of.vi(),
                "reception of citizens by the " + by.en() + " scheduled for " + day.en() + ", " + of.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long scheduledDay() {
        return scheduledOn().toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    long schedulePostedDay() {
        return schedulePostedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ReceptionPlace knownPlace() {
        return at().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ReceptionOrganiser knownOrganiser() {
        return organiser().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long heldDay() {
        return heldOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** Held later than scheduled, or recorded as postponed; not known while it was neither. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean postponed() {
        if (postponedWithReason().isPresent()
                || postponementNotifiedOn().isPresent()
                || expectedOn().isPresent()) {
            return Boolean.TRUE;
        }
        return heldDay() == Fact.ABSENT ? null : (Boolean) (heldDay() > scheduledDay());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownReason() {
        return postponedWithReason().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long postponementNotifiedDay() {
        return postponementNotifiedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long expectedDay() {
        return expectedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long resultReportedDay() {
        return resultReportedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        DayOrder.check("expectedOn", expectedDay(), "scheduledOn", scheduledDay());
        DayOrder.check("resultReportedOn", resultReportedDay(), "heldOn", heldDay());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReceptionDay}; term, post of who receives and scheduled day are needed. */
    public static final class Builder extends ImmutableReceptionDay.Builder {
        Builder() {}
    }
}

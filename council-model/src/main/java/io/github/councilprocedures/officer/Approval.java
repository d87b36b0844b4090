package io.github.councilprocedures.officer;

import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.style.DayOrder;
import io.github.councilprocedures.unit.Authority;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was done for an approval (phê chuẩn): sent, received, decided. Not judged by itself, but with the election
 * or removal it is about; see {@link ApprovalOfOffice}.
 */
@CouncilStyle
@Value.Immutable
public abstract class Approval {

    Approval() {}

    /**
     * Who sent the result up (cơ quan gửi kết quả).
     *
     * @return the sender, absent when not recorded
     */
    public abstract Optional<ActingBody> sentBy();

    /**
     * The day on which the result was sent for approval (ngày gửi).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> sentOn();

    /**
     * The day on which the approver received it (ngày nhận).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> receivedOn();

    /**
     * Who decided (người phê chuẩn).
     *
     * @return the approver, absent when not recorded
     */
    public abstract Optional<Authority> decidedBy();

    /**
     * The day of the decision to approve or to refuse (ngày quyết định).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> decidedOn();

    /**
     * Whether it was approved (phê chuẩn hay không).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> granted();

    /**
     * Whether the answer was in writing and gave reasons (trả lời bằng văn bản, nêu rõ lý do).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> reasonsInWriting();

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ActingBody sentByValue() {
        return sentBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long sentDay() {
        return sentOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long receivedDay() {
        return receivedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Authority decidedByValue() {
        return decidedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long decidedDay() {
        return decidedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean grantedValue() {
        return granted().isPresent() ? Boolean.valueOf(granted().get()) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean reasonsInWritingValue() {
        return reasonsInWriting().isPresent()
                ? Boolean.valueOf(reasonsInWriting().get())
                : null;
    }

    @Value.Check
    void check() {
        DayOrder.check("receivedOn", receivedDay(), "sentOn", sentDay());
        DayOrder.check("decidedOn", decidedDay(), "sentOn", sentDay());
        DayOrder.check("decidedOn", decidedDay(), "receivedOn", receivedDay());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Approval}; nothing is needed. */
    public static final class Builder extends ImmutableApproval.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.contact;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A conference with voters (hội nghị tiếp xúc cử tri). Judged with its round, as {@link ConferenceOfContact}. A meeting with one
 * voter is none.
 */
@CouncilStyle
@Value.Immutable
public abstract class ContactConference {

    ContactConference() {}

    /**
     * Where it is held (địa điểm).
     *
     * @return the place as written, not blank
     */
    public abstract String venue();

    /**
     * The day on which it is held (ngày tổ chức).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> heldOn();

    /**
     * Whether it is held at an agency or organisation (tổ chức tại cơ quan, tổ chức, đơn vị).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> atAgency();

    /**
     * Who chairs it (chủ trì hội nghị).
     *
     * @return who, absent when not recorded
     */
    public abstract Optional<ContactParty> chair();

    /**
     * Who takes part beside voters and delegates (thành phần tham dự).
     *
     * @return who, as far as recorded
     */
    public abstract Set<ContactParty> participants();

    /**
     * What was done in turn (trình tự hội nghị).
     *
     * @return the steps in their order, as far as recorded
     */
    public abstract List<ConferenceStep> proceedings();

    /**
     * Who answered voters (bên trả lời cử tri).
     *
     * @return who, as far as recorded
     */
    public abstract Set<ContactParty> answeredBy();

    /**
     * Who closed it (bên kết thúc hội nghị).
     *
     * @return who, absent when not recorded
     */
    public abstract Optional<ContactParty> closedBy();

    /**
     * The levels in the order in which their delegates were introduced and reported (thứ tự giới thiệu, báo cáo khi cùng tiếp
     * xúc cử tri).
     *
     * @return the levels in their order, as far as recorded
     */
    public abstract List<ContactLevel> introductions();

    @Value.Derived
    @Value.Auxiliary
    long heldDay() {
        return heldOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownAtAgency() {
        return atAgency().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ContactParty knownChair() {
        return chair().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ContactParty knownClosedBy() {
        return closedBy().orElse(null);
    }

    @Value.Check
    void check() {
        if (venue().isBlank()) {
            throw new IllegalArgumentException("venue must not be blank");
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

    /** Builds a {@link ContactConference}; the venue is needed. */
    public static final class Builder extends ImmutableContactConference.Builder {
        Builder() {}
    }
}

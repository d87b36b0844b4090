package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A resolution put to the vote at a session (nghị quyết của HĐND), whether or not the votes for it were enough. Not a
 * resolution of the Standing Committee. It is judged with its session, as {@link ResolutionOfSession}.
 */
@CouncilStyle
@Value.Immutable
public abstract class Resolution {

    Resolution() {}

    /**
     * The number as printed (số, ký hiệu), such as {@code 12/NQ-HĐND}.
     *
     * @return the number, absent when not recorded
     */
    public abstract Optional<String> number();

    /**
     * The title (tên gọi).
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * What it is about, as far as the majority depends on it.
     *
     * @return the matter, {@link ResolutionMatter#ORDINARY} unless said otherwise
     */
    @Value.Default
    public ResolutionMatter matter() {
        return ResolutionMatter.ORDINARY;
    }

    /**
     * The day of the vote (ngày thông qua).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> adoptedOn();

    /**
     * The result of the vote (kết quả biểu quyết).
     *
     * @return the vote, absent when not recorded
     */
    public abstract Optional<Vote> vote();

    @Value.Derived
    @Value.Auxiliary
    long adoptedDay() {
        return adoptedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long votesFor() {
        return vote().isPresent() ? vote().get().votesFor() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long totalDelegates() {
        return vote().isPresent() && vote().get().totalDelegates().isPresent()
                ? vote().get().totalDelegates().getAsInt()
                : Fact.ABSENT;
    }

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        if (number().orElse("-").isBlank()) {
            throw new IllegalArgumentException("number must not be blank; leave it out when it is not known");
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

    /** Builds a {@link Resolution}; the title is needed. */
    public static final class Builder extends ImmutableResolution.Builder {
        Builder() {}
    }
}

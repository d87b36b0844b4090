package io.github.councilprocedures.petition;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a competent body answered (trả lời kiến nghị): the class of the answer and what it promises. Not its text. */
@CouncilStyle
@Value.Immutable
public abstract class PetitionAnswer {

    PetitionAnswer() {}

    /**
     * The class of the answer (kết quả giải quyết).
     *
     * @return the class, never {@link PetitionResult#UNANSWERED}
     */
    public abstract PetitionResult result();

    /**
     * What stands behind it (phân loại chi tiết).
     *
     * @return the detail, one of its class; absent when not recorded
     */
    public abstract Optional<ResultDetail> detail();

    /**
     * Whether it sets out a roadmap (lộ trình giải quyết).
     *
     * @return yes or no; absent when not recorded, which a detail may make up for
     */
    public abstract Optional<Boolean> roadmap();

    /**
     * The day by which it promises to settle the petition (thời hạn giải quyết được cam kết), included.
     *
     * @return the day, absent when it names none or it was not recorded
     */
    public abstract Optional<LocalDate> dueOn();

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ResultDetail knownDetail() {
        return detail().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownRoadmap() {
        return roadmap()
                .or(() -> detail().flatMap(PetitionAnswer::tellsOfRoadmap))
                .orElse(null);
    }

    private static Optional<Boolean> tellsOfRoadmap(ResultDetail detail) {
        return switch (detail) {
            case ROADMAP -> Optional.of(true);
            case NO_ROADMAP, NO_RESOURCES -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    @Value.Derived
    @Value.Auxiliary
    long dueDay() {
        return dueOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (result() == PetitionResult.UNANSWERED) {
            throw new IllegalArgumentException("result must be a class of answers, was " + result());
        }
        if (detail().isPresent() && detail().get().result() != result()) {
            throw new IllegalArgumentException(
                    "detail must be one of the class " + result() + ", was " + detail().get());
        }
        Optional<Boolean> told = detail().flatMap(PetitionAnswer::tellsOfRoadmap);
        if (told.isPresent() && roadmap().isPresent() && !told.equals(roadmap())) {
            throw new IllegalArgumentException("roadmap must be what the detail "
                    + detail().get() + " says or be left out, was "
                    + roadmap().get());
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

    /** Builds a {@link PetitionAnswer}; the class is needed. */
    public static final class Builder extends ImmutablePetitionAnswer.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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

    /**
     * Whether it lays down rules of law (nghị quyết quy phạm pháp luật).
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean normative() {
        return false;
    }

    /**
     * The procedure by which a normative one was made (trình tự, thủ tục).
     *
     * @return the procedure, {@link DraftProcedure#ORDINARY} unless said otherwise
     */
    @Value.Default
    public DraftProcedure procedure() {
        return DraftProcedure.ORDINARY;
    }

    /**
     * The day it was signed (ngày ký chứng thực).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> signedOn();

    /**
     * In which capacity it was signed (tư cách người ký chứng thực).
     *
     * @return the capacity, absent when not recorded
     */
    public abstract Optional<Signer> signedBy();

    /**
     * Whether nobody was Chair when it was signed (khuyết Chủ tịch HĐND). A Chair who is only away is no vacancy.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean chairVacant() {
        return false;
    }

    /**
     * The day from which it has effect (ngày có hiệu lực).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> effectiveOn();

    /**
     * Whether it gives any of its rules effect for the time before (hiệu lực trở về trước).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> retroactive();

    /**
     * The ways by which it reached those concerned (gửi, đăng, niêm yết, lưu trữ).
     *
     * @return the ways, as far as recorded
     */
    public abstract Set<Distribution> distribution();

    /**
     * The days on which a normative one became public (đăng công báo, niêm yết, cập nhật cơ sở dữ liệu).
     *
     * @return the days, absent when not recorded
     */
    public abstract Optional<Publication> publication();

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

    @Value.Derived
    @Value.Auxiliary
    long delegatesInOffice() {
        return vote().isPresent() && vote().get().delegatesInOffice().isPresent()
                ? vote().get().delegatesInOffice().getAsInt()
                : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long signedDay() {
        return signedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long effectiveDay() {
        return effectiveOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    boolean depletedCouncil() {
        return vote().isPresent() && vote().get().depletedCouncil();
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownPlenary() {
        return vote().flatMap(Vote::plenary).orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    VoteOrder knownVoteOrder() {
        return vote().flatMap(Vote::order).orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Signer knownSignedBy() {
        return signedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownRetroactive() {
        return retroactive().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long sentDay() {
        return publication().isPresent() ? publication().get().sentDay() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long gazetteReceivedDay() {
        return publication().isPresent() ? publication().get().gazetteReceivedDay() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long gazettedDay() {
        return publication().isPresent() ? publication().get().gazettedDay() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long databaseDay() {
        return publication().isPresent() ? publication().get().databaseDay() : Fact.ABSENT;
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

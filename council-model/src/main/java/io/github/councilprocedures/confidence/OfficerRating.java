package io.github.councilprocedures.confidence;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.officer.OfficeProposer;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a confidence poll says of one officer, and what was done about it (kết quả lấy phiếu tín nhiệm của một người). Judged
 * with its poll: see {@link RatingOfPoll}.
 */
@CouncilStyle
@Value.Immutable
public abstract class OfficerRating {

    OfficerRating() {}

    /**
     * The post, of several the highest (chức vụ, chức vụ cao nhất).
     *
     * @return the post
     */
    public abstract Post post();

    /**
     * The posts beside it that a council fills too (chức vụ khác).
     *
     * @return the posts, without the highest; mostly none
     */
    public abstract Set<Post> otherPosts();

    /**
     * The posts for which the ballot names the officer (chức vụ được lấy phiếu).
     *
     * @return the posts, as far as recorded
     */
    public abstract Set<Post> ratedFor();

    /**
     * Who it is (họ và tên). Not shown by findings.
     *
     * @return the name, absent when not recorded
     */
    public abstract Optional<PersonName> person();

    /**
     * The day from which the post has been held without a break (ngày giữ chức vụ liên tục): of the election or appointment.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> inPostSince();

    /**
     * Whether leave pending retirement had been announced (đã có thông báo nghỉ công tác chờ nghỉ hưu).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> leavingForRetirement();

    /**
     * The result (kết quả kiểm phiếu).
     *
     * @return the tally, absent when not recorded
     */
    public abstract Optional<ConfidenceTally> tally();

    /**
     * What is said to follow from it (hệ quả được nêu).
     *
     * @return the consequence, absent when none is stated
     */
    public abstract Optional<Consequence> consequence();

    /**
     * The day of the resignation (ngày xin từ chức).
     *
     * @return the day, absent when there was none or it is not recorded
     */
    public abstract Optional<LocalDate> resignedOn();

    /**
     * The day on which a vote of confidence was put to the council (ngày trình bỏ phiếu tín nhiệm).
     *
     * @return the day, absent when none was put or it is not recorded
     */
    public abstract Optional<LocalDate> votePutOn();

    /**
     * The day on which relief was put to the council (ngày trình miễn nhiệm).
     *
     * @return the day, absent when it was not put or is not recorded
     */
    public abstract Optional<LocalDate> reliefPutOn();

    /**
     * Who put relief to the council (người trình miễn nhiệm).
     *
     * @return who, absent when not recorded
     */
    public abstract Optional<OfficeProposer> reliefPutBy();

    /**
     * Who had nominated the officer for the post (người đã giới thiệu để bầu).
     *
     * @return who, absent when not recorded
     */
    public abstract Optional<OfficeProposer> nominatedBy();

    /**
     * The same rating with another consequence stated.
     *
     * @param other the consequence
     * @return the rating
     */
    public OfficerRating stating(Consequence other) {
        return builder().from(this).consequence(other).build();
    }

    /** The tally, or one that knows nothing. */
    @Value.Derived
    @Value.Auxiliary
    ConfidenceTally result() {
        return tally().orElse(ConfidenceTally.NOTHING);
    }

    @Value.Derived
    @Value.Auxiliary
    long heldPostsNumber() {
        return 1L + otherPosts().size();
    }

    @Value.Derived
    @Value.Auxiliary
    long ratedPostsNumber() {
        return ratedFor().isEmpty() ? Fact.ABSENT : ratedFor().size();
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean highestPostRated() {
        return ratedFor().isEmpty() ? null : Boolean.valueOf(ratedFor().contains(post()));
    }

    @Value.Derived
    @Value.Auxiliary
    long sinceDay() {
        return inPostSince().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long sinceYear() {
        return inPostSince().map(day -> (long) day.getYear()).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean leavingValue() {
        return leavingForRetirement().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Consequence consequenceValue() {
        return consequence().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long resignedDay() {
        return resignedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long votePutDay() {
        return votePutOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long reliefPutDay() {
        return reliefPutOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    OfficeProposer reliefPutByValue() {
        return reliefPutBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean putByNominator() {
        return reliefPutBy().isEmpty() || nominatedBy().isEmpty()
                ? null
                : Boolean.valueOf(reliefPutBy().equals(nominatedBy()));
    }

    @Value.Check
    void check() {
        result().checkLevels("tally", true);
        if (otherPosts().contains(post())) {
            throw new IllegalArgumentException("otherPosts must not hold the highest post again, were " + otherPosts());
        }
        for (Post rated : ratedFor()) {
            if (rated != post() && !otherPosts().contains(rated)) {
                throw new IllegalArgumentException("ratedFor must be posts held, was " + rated);
            }
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

    /** Builds an {@link OfficerRating}; the post is needed. */
    public static final class Builder extends ImmutableOfficerRating.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.confidence;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * The rating of an officer with the poll it belongs to (kết quả của một người trong đợt lấy phiếu), which is how rules see
 * it.
 *
 * @param poll the poll
 * @param rating one of its ratings
 */
public record RatingOfPoll(ConfidencePoll poll, OfficerRating rating) implements CouncilSubject {

    /**
     * Checks that both are there.
     *
     * @param poll the poll
     * @param rating the rating; one that the poll does not hold may be judged as if it did
     */
    public RatingOfPoll {
        requireNonNull(poll, "poll");
        requireNonNull(rating, "rating");
    }

    /** The years between the one in which the post began and that of the poll. */
    long yearsInPost() {
        return poll.polledYear() == Fact.ABSENT || rating.sinceYear() == Fact.ABSENT
                ? Fact.ABSENT
                : poll.polledYear() - rating.sinceYear();
    }

    @Override
    public Council council() {
        return poll.council();
    }

    @Override
    public SubjectType<RatingOfPoll> subjectType() {
        return PollFacts.RATING;
    }

    @Override
    public Phrase place() {
        Phrase of = poll.place();
        Phrase post = rating.post().label();
        return new Phrase(post.vi() + ", " + of.vi(), post.en() + ", " + of.en());
    }
}

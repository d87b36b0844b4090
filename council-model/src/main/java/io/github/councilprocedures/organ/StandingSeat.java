package io.github.councilprocedures.organ;

import static java.util.Objects.requireNonNull;

/**
 * A seat on a Standing Committee (chức danh Thường trực HĐND), filled or vacant. Not the person who holds it.
 *
 * @param post the post
 * @param fullTime whether the seat is a full-time one (hoạt động chuyên trách)
 */
public record StandingSeat(StandingPost post, boolean fullTime) {

    /**
     * Checks that there is a post.
     *
     * @param post the post
     * @param fullTime whether full-time
     */
    public StandingSeat {
        requireNonNull(post, "post");
    }
}

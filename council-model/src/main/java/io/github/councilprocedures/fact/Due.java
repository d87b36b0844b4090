package io.github.councilprocedures.fact;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DeadlineProof;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that a requirement asks for (ngày phải thực hiện), worked out before it is kept.
 *
 * @param fact the name of the fact that keeps it, such as {@code convenedOn}
 * @param what that fact in words, with the period where the duty recurs
 * @param latest true for a last allowed day, false for a first allowed day
 * @param day the day, included; null when it cannot be worked out yet
 * @param reason {@link Reason#MET} when the day is known, otherwise why it is not
 * @param arithmetic how it was counted, in words
 * @param proof the count itself; null where nothing was counted day by day
 */
public record Due(
        String fact,
        Phrase what,
        boolean latest,
        @Nullable LocalDate day,
        Reason reason,
        List<Phrase> arithmetic,
        @Nullable DeadlineProof proof) {}

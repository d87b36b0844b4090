package io.github.councilprocedures.schedule;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import java.util.Map;

/**
 * A milestone that has another day than before (mốc thời gian dời ngày), or had none or has none any more.
 *
 * @param before the milestone as it was
 * @param after the same milestone as it is, whose arithmetic tells why
 */
public record MovedMilestone(Milestone before, Milestone after) {

    private static final Phrase NO_DAY = new Phrase("chưa có ngày", "no day");
    private static final Wording MOVED = Wording.of(
            "{title} – {place}: {what} từ {before} thành {after}.",
            "{title} – {place}: {what} from {before} to {after}.");

    /**
     * Checks that nothing is left out.
     *
     * @param before the milestone as it was
     * @param after the same milestone as it is
     */
    public MovedMilestone {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * The move in words.
     *
     * @return such as "Gửi nghị quyết … – kỳ họp …: ngày gửi … từ 02/01/2026 thành 05/01/2026."
     */
    public Phrase message() {
        return MOVED.fill(Map.of(
                "title", after.title(),
                "place", after.place(),
                "what", after.what(),
                "before", before.on().map(Phrase::date).orElse(NO_DAY),
                "after", after.on().map(Phrase::date).orElse(NO_DAY)));
    }
}

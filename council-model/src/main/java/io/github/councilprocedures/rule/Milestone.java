package io.github.councilprocedures.rule;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.DeadlineProof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A legal day of a plan (mốc thời gian): when a duty must be kept at latest, or may be kept at the soonest. */
@CouncilStyle
@Value.Immutable
public abstract class Milestone {

    private static final Wording MAY_NOT_APPLY = Wording.of("có thể không áp dụng; {why}", "may not apply; {why}");
    private static final Phrase PROVISIONAL =
            new Phrase("tạm tính, lịch nghỉ chưa được công bố", "provisional, the days off are not announced");

    Milestone() {}

    /**
     * The id of the rule whose requirement gives the day.
     *
     * @return the id
     */
    public abstract String rule();

    /**
     * The name of the duty.
     *
     * @return the title
     */
    public abstract Phrase title();

    /**
     * What is planned.
     *
     * @return the name of the subject
     */
    public abstract Phrase place();

    /**
     * The name of the fact that keeps the duty, such as {@code convenedOn}.
     *
     * @return the name
     */
    public abstract String fact();

    /**
     * What is to be done, in words.
     *
     * @return the words
     */
    public abstract Phrase what();

    /**
     * The day, included.
     *
     * @return the day; empty when the law names none or it cannot be worked out, which {@link #reason} tells
     */
    public abstract Optional<LocalDate> on();

    /**
     * Whether the day is the last allowed one; otherwise it is the first.
     *
     * @return true for a last day
     */
    public abstract boolean latest();

    /**
     * {@link Reason#MET} when the day is known and surely applies; otherwise why there is none, or why it may not apply.
     *
     * @return the reason
     */
    public abstract Reason reason();

    /**
     * What the duty rests on.
     *
     * @return the ground
     */
    public abstract Ground ground();

    /**
     * The clauses.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    /**
     * How sure the clause is.
     *
     * @return the evidence, empty where no text is the ground
     */
    public abstract Optional<Evidence> evidence();

    /**
     * How the day was counted, in words.
     *
     * @return the steps
     */
    public abstract List<Phrase> arithmetic();

    /**
     * The count itself, day by day.
     *
     * @return the proof, empty where nothing was counted
     */
    public abstract Optional<DeadlineProof> proof();

    /**
     * The day whose law is applied (ngày xác định quy định áp dụng); of a recurring duty the first of its days under that
     * law.
     *
     * @return the day; empty when it is not known, or the duty has always been the same
     */
    public abstract Optional<LocalDate> governedOn();

    /**
     * The day on which the plan means to do it (ngày dự kiến).
     *
     * @return the day; empty when none is chosen yet, or the duty is about a whole period
     */
    public abstract Optional<LocalDate> plannedOn();

    /**
     * What the plan does not tell and the day, or whether it applies, depends on (dữ kiện còn thiếu).
     *
     * @return the names of the facts; not empty only with {@link Reason#FACT_MISSING}
     */
    public abstract List<Phrase> missing();

    /**
     * Whether the announcement of days off may still move the day (tạm tính).
     *
     * @return true if it was counted over days that are only taken as decided
     */
    public boolean provisional() {
        return proof().filter(DeadlineProof::provisional).isPresent();
    }

    /**
     * What a reader must know besides the day: why there is none, why it may not apply, and that it is provisional.
     *
     * @return the words; empty where the day simply stands
     */
    public Optional<Phrase> note() {
        List<Phrase> notes = new ArrayList<>();
        if (reason() != Reason.MET) {
            Phrase why = missing().isEmpty()
                    ? reason().label()
                    : Phrase.join(": ", List.of(reason().label(), Phrase.join("; ", missing())));
            notes.add(on().isPresent() ? MAY_NOT_APPLY.fill(Map.of("why", why)) : why);
        }
        if (provisional()) {
            notes.add(PROVISIONAL);
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(Phrase.join("; ", notes));
    }

    /**
     * A builder, for reading a stored milestone.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of a milestone. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.coordination;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.PeriodKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * An obligation of a coordination regulation (nghĩa vụ theo quy chế phối hợp): who owes whom what, when it falls due, by when,
 * in which form, and on what it rests. As it is written in data, before it is bound to a law; not one time that it falls due,
 * which is a {@link DueObligation}.
 */
@CouncilStyle
@Value.Immutable
public abstract class Obligation {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*");

    private static final List<Ground> GROUNDS =
            List.of(Ground.STATUTE, Ground.COORDINATION_REGULATION, Ground.PROGRAMME, Ground.PRACTICE);

    Obligation() {}

    /**
     * Its name within the regulation, such as {@code sessions.liaison-conference}.
     *
     * @return lower-case words joined by dots or hyphens
     */
    public abstract String key();

    /**
     * The field of working together (nội dung phối hợp).
     *
     * @return the field
     */
    public abstract CoordinationSubject subject();

    /**
     * Who owes it (bên có nghĩa vụ); several owe it together.
     *
     * @return those who owe it, at least one
     */
    public abstract Set<Actor> obligors();

    /**
     * To whom it is owed (bên thụ hưởng).
     *
     * @return those to whom it is owed, at least one
     */
    public abstract Set<Actor> beneficiaries();

    /**
     * What is owed (sản phẩm, công việc).
     *
     * @return the words in both languages
     */
    public abstract Phrase deliverable();

    /**
     * In which form (phương thức).
     *
     * @return the form
     */
    public abstract CoordinationMethod form();

    /**
     * What makes it fall due (căn cứ phát sinh).
     *
     * @return the kind of event or period
     */
    public abstract Trigger trigger();

    /**
     * What it rests on (căn cứ): the law, the regulation itself, a programme, or practice.
     *
     * @return the ground: a statute, the coordination regulation, a programme or practice
     */
    public abstract Ground ground();

    /**
     * The ids of the rules of the law that lay it down; of several the first that is in force counts.
     *
     * @return the ids; some exactly where the ground is a statute
     */
    public abstract List<String> law();

    /**
     * The article of the regulation (điều), such as {@code 5}.
     *
     * @return the article; needed where the regulation is the ground
     */
    public abstract Optional<String> article();

    /**
     * The clause of the article (khoản).
     *
     * @return the clause, if the article has clauses
     */
    public abstract Optional<String> clause();

    /**
     * The point of the clause (điểm).
     *
     * @return the point, if the clause has points
     */
    public abstract Optional<String> point();

    /**
     * What is required, in the written form of a requirement on {@link CoordinationFacts#OBLIGATION}.
     *
     * @return a tree of maps, lists, texts and whole numbers; empty for the deadline of the law, for the {@link #fixedDay},
     *     or for the day of the trigger
     */
    public abstract Map<String, Object> requires();

    /**
     * The day of the period by which it is owed (ngày ấn định).
     *
     * @return the day, absent where none is fixed; only of a period within a year
     */
    public abstract Optional<FixedDay> fixedDay();

    /**
     * Where a number comes from that no law lays down (nguồn của thời hạn đề xuất).
     *
     * @return the words, if there is something to say
     */
    public abstract Optional<Phrase> note();

    /**
     * The place of this obligation in its regulation.
     *
     * @param regulation the citation of the whole regulation
     * @return the citation, as narrow as the parts that are given
     * @throws IllegalArgumentException if a part is not written as articles, clauses and points are
     */
    public Citation in(Citation regulation) {
        Citation found = article().map(regulation::article).orElse(regulation);
        if (article().isPresent() && clause().isPresent()) {
            found = found.clause(clause().get());
        }
        return article().isPresent() && point().isPresent() ? found.point(point().get()) : found;
    }

    @Value.Check
    void check() {
        if (!KEY.matcher(key()).matches()) {
            throw new IllegalArgumentException(
                    "key must be lower-case words joined by dots or hyphens, was \"" + key() + '"');
        }
        requireSome("obligors", obligors());
        requireSome("beneficiaries", beneficiaries());
        if ((deliverable().vi() + deliverable().en()).matches("(?s).*[{}].*")) {
            throw new IllegalArgumentException("deliverable must have no braces, was " + deliverable());
        }
        if (!GROUNDS.contains(ground())) {
            throw new IllegalArgumentException(
                    "ground of " + key() + " must be one of " + GROUNDS + ", was " + ground());
        }
        fixedDay().ifPresent(this::checkFixedDay);
    }

    private void requireSome(String field, Set<Actor> actors) {
        if (actors.isEmpty()) {
            throw new IllegalArgumentException(field + " of " + key() + " must not be empty");
        }
    }

    private void checkFixedDay(FixedDay day) {
        int months = months(trigger().period().orElse(PeriodKind.TERM));
        if (day.monthOfPeriod() > months) {
            throw new IllegalArgumentException("fixedDay of " + key() + ": "
                    + (months == 0
                            ? trigger() + " has no months"
                            : trigger() + " has " + months + " month(s), monthOfPeriod was " + day.monthOfPeriod()));
        }
    }

    private static int months(PeriodKind kind) {
        return switch (kind) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
            case NINE_MONTHS, TERM, SINCE_LAST -> 0;
        };
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Obligation}; key, subject, obligors, beneficiaries, deliverable, form, trigger and ground are needed. */
    public static final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.rule;

import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A duty of a local regulation as it is written in data (nghĩa vụ trong quy chế), before it is bound to a law. Facts and
 * rules stand in it by name.
 */
@CouncilStyle
@Value.Immutable
public abstract class Duty {

    Duty() {}

    /**
     * The id of the rule that this duty speaks about.
     *
     * @return the id
     */
    public abstract String rule();

    /**
     * The article, such as {@code 12}; with a letter where the regulation has one, such as {@code 12a}.
     *
     * @return the article
     */
    public abstract String article();

    /**
     * The clause of the article.
     *
     * @return the clause, if the article has clauses
     */
    public abstract Optional<String> clause();

    /**
     * The point of the clause.
     *
     * @return the point, if the clause has points
     */
    public abstract Optional<String> point();

    /**
     * What is required, in the written form of a requirement.
     *
     * @return a tree of maps, lists, texts and whole numbers
     */
    public abstract Map<String, Object> requires();

    /**
     * The sentence for what does not meet the requirement; that of the rule if there is none.
     *
     * @return the templates in both languages
     */
    public abstract Optional<Phrase> otherwise();

    /** The citation of this duty in its regulation. */
    Citation in(Citation regulation) {
        Citation found = regulation.article(article());
        if (clause().isPresent()) {
            found = found.clause(clause().get());
        }
        return point().isPresent() ? found.point(point().get()) : found;
    }

    /**
     * A builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of a duty. */
    public static final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}

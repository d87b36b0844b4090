package io.github.councilprocedures.rule;

import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A remark about a working or coordination regulation (lưu ý cho người soạn thảo), made before it is taken into a law. Not a finding: nobody did
 * anything yet.
 */
@CouncilStyle
@Value.Immutable
public abstract class Remark {

    Remark() {}

    /**
     * What kind of remark it is.
     *
     * @return the kind
     */
    public abstract RemarkKind kind();

    /**
     * The place in the regulation, such as {@code duties[3].requires.deadline.act}.
     *
     * @return the path, as in the JSON of the regulation
     */
    public abstract String path();

    /**
     * The id of the rule it is about.
     *
     * @return the id, as the regulation names it; absent for what is about no rule
     */
    public abstract Optional<String> rule();

    /**
     * The remark in words.
     *
     * @return a sentence in both languages
     */
    public abstract Phrase message();

    /**
     * The texts it rests on.
     *
     * @return the citations, none where no text is the reason
     */
    public abstract List<Citation> citations();

    /** A phrase as a sentence, with a capital at its beginning and a full stop at its end. */
    static Phrase sentence(Phrase phrase) {
        return new Phrase(sentence(phrase.vi()), sentence(phrase.en()));
    }

    private static String sentence(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT)
                + text.substring(first)
                + (text.endsWith(".") ? "" : ".");
    }

    /**
     * A builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of a remark. */
    public static final class Builder extends ImmutableRemark.Builder {
        Builder() {}
    }
}

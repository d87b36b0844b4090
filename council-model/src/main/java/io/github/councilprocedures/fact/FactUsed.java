package io.github.councilprocedures.fact;

import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import java.util.Optional;
import org.immutables.value.Value;

/** A fact as a finding used it (dữ kiện đã dùng): its name, its label and the value found, if any. */
@CouncilStyle
@Value.Immutable
public abstract class FactUsed {

    FactUsed() {}

    /**
     * The name used in data.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The label shown to readers.
     *
     * @return the label
     */
    public abstract Phrase label();

    /**
     * The value as shown; empty when the subject does not have it.
     *
     * @return the value, if any
     */
    public abstract Optional<Phrase> value();

    /**
     * How a derived fact was worked out; empty for a recorded one.
     *
     * @return the derivation, if derived
     */
    public abstract Optional<Phrase> derivation();

    /**
     * A builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of a fact used. */
    public static final class Builder extends ImmutableFactUsed.Builder {
        Builder() {}
    }
}

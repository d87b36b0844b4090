package io.github.councilprocedures.rule;

import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.unit.Council;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A council's own regulation as data (quy chế làm việc, nội quy kỳ họp). Since 2025-06-16 the statute names almost no day
 * counts, and they stand here. Not bound to a law: names are kept as written and checked when a law takes it.
 */
@CouncilStyle
@Value.Immutable
public abstract class LocalRegulation {

    LocalRegulation() {}

    /**
     * The number, such as {@code 05/2025/NQ-HĐND}.
     *
     * @return the number
     */
    public abstract String number();

    /**
     * The kind of instrument by which it was issued; a resolution unless said otherwise.
     *
     * @return the kind
     */
    @Value.Default
    public InstrumentKind kind() {
        return InstrumentKind.RESOLUTION;
    }

    /**
     * The title.
     *
     * @return the title in both languages
     */
    public abstract Phrase title();

    /**
     * The council whose regulation it is; it binds that council alone, in every term. The unit must be the same as that of
     * what is judged, the units recorded above it included, since communes share names.
     *
     * @return the council
     */
    public abstract Council council();

    /**
     * The day it was adopted.
     *
     * @return the day, if known
     */
    public abstract Optional<LocalDate> adoptedOn();

    /**
     * The span in which it is in force, ends included.
     *
     * @return the span
     */
    public abstract DateSpan inForce();

    /**
     * The texts it rests on (căn cứ ban hành), as it cites them.
     *
     * @return the citations in the order of the text; none if they are not given
     */
    public abstract List<Citation> basis();

    /**
     * Whether it is a sample to write by (quy chế mẫu), and not the regulation of a council that exists.
     *
     * @return true for a sample; false unless said otherwise
     */
    @Value.Default
    public boolean sample() {
        return false;
    }

    /**
     * The duties.
     *
     * @return the duties in the order of the articles
     */
    public abstract List<Duty> duties();

    /**
     * The citation of the whole regulation.
     *
     * @return the citation
     */
    public Citation whole() {
        return Citation.of(kind(), number());
    }

    @Value.Check
    void check() {
        String written = whole().instrumentNumber();
        if (!written.equals(number())) {
            throw new IllegalArgumentException("number \"" + number() + "\" must be written \"" + written + "\"");
        }
        if (duties().isEmpty()) {
            throw new IllegalArgumentException("duties must not be empty");
        }
    }

    /**
     * A builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of a local regulation. */
    public static final class Builder extends ImmutableLocalRegulation.Builder {
        Builder() {}
    }
}

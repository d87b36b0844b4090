package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An item of the agenda of a session (nội dung trong chương trình kỳ họp) and the steps by which it passed. It is
 * judged with its session, as {@link ItemOfSession}.
 */
@CouncilStyle
@Value.Immutable
public abstract class AgendaItem {

    AgendaItem() {}

    /**
     * The title (tên nội dung).
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * What it is (loại nội dung).
     *
     * @return the kind
     */
    public abstract ItemKind kind();

    /**
     * The day of the verification report of a committee (ngày báo cáo thẩm tra).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> verifiedOn();

    /**
     * The steps taken at the session with their days (các bước đã thực hiện), in the order in which they are
     * recorded.
     *
     * @return the steps
     */
    public abstract List<Stamped<ItemStep>> steps();

    /** The day of the first presentation; absent when no step says so. */
    @Value.Derived
    @Value.Auxiliary
    long proposedDay() {
        for (Stamped<ItemStep> taken : steps()) {
            if (taken.step() == ItemStep.PROPOSED) {
                return taken.on().toEpochDay();
            }
        }
        return Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long verifiedDay() {
        return verifiedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AgendaItem}; title and kind are needed. */
    public static final class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }
}

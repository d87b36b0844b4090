package io.github.councilprocedures.session;

import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A document laid before a session (tài liệu kỳ họp) and the day it went to the delegates. Not its contents. */
@CouncilStyle
@Value.Immutable
public abstract class SessionDocument {

    SessionDocument() {}

    /**
     * The title (tên tài liệu).
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * The day it was sent to the delegates (ngày gửi đại biểu).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> sentOn();

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

    /** Builds a {@link SessionDocument}; the title is needed. */
    public static final class Builder extends ImmutableSessionDocument.Builder {
        Builder() {}
    }
}

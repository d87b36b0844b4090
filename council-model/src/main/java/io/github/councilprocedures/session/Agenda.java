package io.github.councilprocedures.session;

import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The agenda of a session on its way (chương trình kỳ họp): who drafted it, when the draft was sent, how the council
 * adopted it and what was changed. Not its items.
 */
@CouncilStyle
@Value.Immutable
public abstract class Agenda {

    Agenda() {}

    /**
     * Who drafted it (cơ quan dự kiến chương trình).
     *
     * @return the body, absent when not recorded
     */
    public abstract Optional<SessionBody> draftedBy();

    /**
     * The day on which the draft was sent to the delegates (ngày gửi dự kiến chương trình).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> sentOn();

    /**
     * The vote by which the council adopted it (biểu quyết thông qua chương trình).
     *
     * @return the vote, absent when not recorded
     */
    public abstract Optional<Vote> vote();

    /**
     * What was changed after that (sửa đổi, bổ sung), in order.
     *
     * @return the changes, as far as recorded
     */
    public abstract List<AgendaAmendment> amendments();

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Agenda}; nothing is needed. */
    public static final class Builder extends ImmutableAgenda.Builder {
        Builder() {}
    }
}

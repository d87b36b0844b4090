package io.github.councilprocedures.recommendation;

import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The document in which a supervision ended and which gives the tasks (văn bản sau giám sát). Not its text. */
@CouncilStyle
@Value.Immutable
public abstract class SupervisionDocument {

    SupervisionDocument() {}

    /**
     * The kind (loại văn bản).
     *
     * @return the kind
     */
    public abstract SupervisionDocumentKind kind();

    /**
     * The number, such as {@code 12/KL-HĐND} (số, ký hiệu).
     *
     * @return the number as written, absent when it has none or it was not recorded
     */
    public abstract Optional<String> number();

    /**
     * What it is about (trích yếu).
     *
     * @return the title as written, not blank
     */
    public abstract String title();

    /**
     * Who issued it (chủ thể giám sát ban hành).
     *
     * @return the body, absent when not recorded
     */
    public abstract Optional<SupervisingBody> issuedBy();

    /**
     * The day on which it was issued (ngày ban hành).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> issuedOn();

    /**
     * How messages name it.
     *
     * @return such as "kết luận số 12/KL-HĐND ngày 20/05/2024 “…”"
     */
    public Phrase label() {
        Phrase kind = kind().label();
        String vi = number().map(text -> " số " + text).orElse("");
        String en = number().map(text -> " No. " + text).orElse("");
        Phrase day = issuedOn().map(Phrase::date).orElse(null);
        return new Phrase(
                kind.vi() + vi + (day == null ? "" : " ngày " + day.vi()) + " “" + title() + "”",
                kind.en() + en + (day == null ? "" : " of " + day.en()) + " “" + title() + "”");
    }

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        if (number().orElse("-").isBlank()) {
            throw new IllegalArgumentException("number must not be blank; leave it out when it is not known");
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

    /** Builds a {@link SupervisionDocument}; kind and title are needed. */
    public static final class Builder extends ImmutableSupervisionDocument.Builder {
        Builder() {}
    }
}

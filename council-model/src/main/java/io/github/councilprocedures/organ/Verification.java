package io.github.councilprocedures.organ;

import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A verification by a committee (thẩm tra): a draft, scheme or report examined before the council or its Standing Committee
 * takes it up. Not a supervision.
 */
@CouncilStyle
@Value.Immutable
public abstract class Verification implements TermSubject {

    Verification() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * What was verified (nội dung thẩm tra), such as the title of a draft resolution.
     *
     * @return the title
     */
    public abstract String matter();

    /**
     * The committee (Ban thẩm tra).
     *
     * @return the kind
     */
    public abstract CommitteeKind committee();

    /**
     * The day of the verification meeting (ngày họp thẩm tra), the first if there were several.
     *
     * @return the day
     */
    public abstract LocalDate heldOn();

    /**
     * Who assigned it (cơ quan phân công thẩm tra).
     *
     * @return the body, absent when not recorded
     */
    public abstract Optional<DecidingBody> assignedBy();

    /**
     * What was done at the meeting, on which day (trình tự phiên họp thẩm tra).
     *
     * @return the steps in the order in which they were taken, as far as recorded
     */
    public abstract List<Stamped<VerificationStep>> steps();

    /**
     * What the report states (nội dung báo cáo thẩm tra).
     *
     * @return the contents, as far as recorded
     */
    public abstract Set<VerificationContent> reportContent();

    /**
     * Whether opinions differed (có ý kiến khác nhau).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> opinionsDiffer();

    @Override
    public SubjectType<Verification> subjectType() {
        return CommitteeFacts.VERIFICATION;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                "thẩm tra “" + matter() + "” của " + committee().label().vi() + ", " + council.vi(),
                "verification of “" + matter() + "” by the "
                        + committee().label().en() + ", " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    DecidingBody knownAssignedBy() {
        return assignedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownOpinionsDiffer() {
        return opinionsDiffer().orElse(null);
    }

    long heldDay() {
        return heldOn().toEpochDay();
    }

    @Value.Check
    void check() {
        if (matter().isBlank()) {
            throw new IllegalArgumentException("matter must not be blank");
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

    /** Builds a {@link Verification}; term, matter, committee and day are needed. */
    public static final class Builder extends ImmutableVerification.Builder {
        Builder() {}
    }
}

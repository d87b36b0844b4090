package io.github.councilprocedures.review;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The supervision of one legal document that shows signs of illegality (giám sát văn bản quy phạm pháp luật), from its
 * coming in to what the issuing body or the council did about it. Not the verification of a draft.
 */
@CouncilStyle
@Value.Immutable
public abstract class LegalDocumentReview implements CaseFile<LegalDocumentStep> {

    LegalDocumentReview() {}

    /**
     * The term of the council that supervises (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The document (tên văn bản).
     *
     * @return the title or number as written, not blank
     */
    public abstract String document();

    /**
     * What document it is (loại văn bản).
     *
     * @return the kind
     */
    public abstract LegalDocumentKind kind();

    /**
     * Its sending by the unit that issued it (việc gửi văn bản), which is judged with this file.
     *
     * @return the sending, absent when not recorded
     */
    public abstract Optional<LegalDocumentSending> sending();

    /**
     * Of what it shows signs (dấu hiệu vi phạm).
     *
     * @return the sign, absent when not recorded
     */
    public abstract Optional<LegalDocumentSign> sign();

    /**
     * The day on which the issuing body received the request of the committee (ngày cơ quan ban hành nhận được yêu cầu của Ban).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> requestReceivedOn();

    /**
     * The committee that verifies it for the Standing Committee (Ban thẩm tra).
     *
     * @return the committee, absent when not recorded
     */
    public abstract Optional<CommitteeKind> verifier();

    /**
     * Whether the document lies in the field of that committee (thuộc lĩnh vực Ban phụ trách).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> inFieldOfVerifier();

    /**
     * What was done in turn at the meeting of the Standing Committee (trình tự tại phiên họp Thường trực HĐND).
     *
     * @return the steps in the order in which they were taken, as far as recorded
     */
    public abstract List<HearingStep> standingHearing();

    /**
     * What was done in turn at the session of the council (trình tự tại kỳ họp HĐND).
     *
     * @return the steps in the order in which they were taken, as far as recorded
     */
    public abstract List<HearingStep> councilHearing();

    /**
     * What the resolution of the council says of the document (kết luận của nghị quyết).
     *
     * @return the conclusion, absent when not recorded
     */
    public abstract Optional<LegalDocumentConclusion> conclusion();

    /**
     * The steps taken (các bước đã thực hiện).
     *
     * @return the steps, as far as recorded
     */
    @Override
    public abstract List<CaseStep<LegalDocumentStep>> steps();

    @Override
    public CaseFacts<LegalDocumentReview, LegalDocumentStep> caseFacts() {
        return LegalDocumentFacts.CASE;
    }

    @Override
    public SubjectType<LegalDocumentReview> subjectType() {
        return LegalDocumentFacts.LEGAL_DOCUMENT_REVIEW;
    }

    /** The steps, and the sending of the document. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        List<Subject> parts = new ArrayList<>(CaseFile.super.parts());
        sending().ifPresent(parts::add);
        return List.copyOf(parts);
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                "giám sát văn bản “" + document() + "”, " + council.vi(),
                "supervision of the document “" + document() + "”, " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LegalDocumentSign knownSign() {
        return sign().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long requestReceivedDay() {
        return requestReceivedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    CommitteeKind knownVerifier() {
        return verifier().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownInFieldOfVerifier() {
        return inFieldOfVerifier().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LegalDocumentConclusion knownConclusion() {
        return conclusion().orElse(null);
    }

    /** Who took the first step that found signs, in the order of the record. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Actor suspectedBy() {
        for (CaseStep<LegalDocumentStep> taken : steps()) {
            if (taken.step() == LegalDocumentStep.SUSPECTED) {
                return taken.by().orElse(null);
            }
        }
        return null;
    }

    /** What the council did in the end: the last such step in the order of the record. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LegalDocumentOutcome outcome() {
        LegalDocumentOutcome outcome = null;
        for (CaseStep<LegalDocumentStep> taken : steps()) {
            outcome = switch (taken.step()) {
                case UPHELD -> LegalDocumentOutcome.UPHELD;
                case SUSPENDED -> LegalDocumentOutcome.SUSPENDED;
                case ABOLISHED_IN_PART -> LegalDocumentOutcome.ABOLISHED_IN_PART;
                case ABOLISHED -> LegalDocumentOutcome.ABOLISHED;
                default -> outcome;
            };
        }
        return outcome;
    }

    @Value.Check
    void check() {
        if (document().isBlank()) {
            throw new IllegalArgumentException("document must not be blank");
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

    /** Builds a {@link LegalDocumentReview}; term, document and kind are needed. */
    public static final class Builder extends ImmutableLegalDocumentReview.Builder {
        Builder() {}
    }
}

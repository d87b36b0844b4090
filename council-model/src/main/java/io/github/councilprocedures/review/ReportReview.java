package io.github.councilprocedures.review;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The review of one report by a council at a session (xem xét báo cáo): from its coming in to the follow-up. Not the
 * verification of a draft resolution, nor a supervision report.
 */
@CouncilStyle
@Value.Immutable
public abstract class ReportReview implements CaseFile<ReportReviewStep> {

    ReportReview() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The report (tên báo cáo).
     *
     * @return the title as written, not blank
     */
    public abstract String report();

    /**
     * Its group (nhóm báo cáo).
     *
     * @return the group
     */
    public abstract ReportGroup group();

    /**
     * Who made it (cơ quan có báo cáo).
     *
     * @return the author, absent when not recorded
     */
    public abstract Optional<ReportAuthor> author();

    /**
     * Whether the Standing Committee proposed that the council review it (theo đề nghị của Thường trực HĐND).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> proposedByStandingCommittee();

    /**
     * The session at which it is reviewed (kỳ họp xem xét báo cáo).
     *
     * @return the session, absent when not recorded
     */
    public abstract Optional<ReportSession> session();

    /**
     * The opening day of that session (ngày khai mạc kỳ họp).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> sessionOpensOn();

    /**
     * What was done in turn at the verification meeting (trình tự phiên họp thẩm tra).
     *
     * @return the steps in the order in which they were taken, as far as recorded
     */
    public abstract List<HearingStep> verification();

    /**
     * What was done in turn at the session (trình tự xem xét báo cáo tại kỳ họp).
     *
     * @return the steps in the order in which they were taken, as far as recorded
     */
    public abstract List<HearingStep> hearing();

    /**
     * What the resolution states (nội dung nghị quyết về báo cáo).
     *
     * @return the contents, as far as recorded
     */
    public abstract Set<ResolutionPart> resolutionContent();

    /**
     * The steps taken (các bước đã thực hiện).
     *
     * @return the steps, as far as recorded
     */
    @Override
    public abstract List<CaseStep<ReportReviewStep>> steps();

    @Override
    public CaseFacts<ReportReview, ReportReviewStep> caseFacts() {
        return ReportReviewFacts.CASE;
    }

    @Override
    public SubjectType<ReportReview> subjectType() {
        return ReportReviewFacts.REPORT_REVIEW;
    }

    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return CaseFile.super.parts();
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                "xem xét “" + report() + "”, " + council.vi(), "review of “" + report() + "”, " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ReportAuthor knownAuthor() {
        return author().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean needsVerification() {
        return author().map(each -> each != ReportAuthor.STANDING_COMMITTEE && each != ReportAuthor.COMMITTEE)
                .orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownProposedByStandingCommittee() {
        return proposedByStandingCommittee().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ReportSession knownSession() {
        return session().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long sessionOpensDay() {
        return sessionOpensOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (report().isBlank()) {
            throw new IllegalArgumentException("report must not be blank");
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

    /** Builds a {@link ReportReview}; term, report and group are needed. */
    public static final class Builder extends ImmutableReportReview.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a normative resolution on its way to a session (dự thảo nghị quyết quy phạm pháp luật) with the days of
 * its dossier. Not the resolution it becomes. It is judged with its session, as {@link DraftOfSession}.
 */
@CouncilStyle
@Value.Immutable
public abstract class NormativeDraft {

    NormativeDraft() {}

    /**
     * The title (tên dự thảo).
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * The procedure it follows (trình tự, thủ tục).
     *
     * @return {@link DraftProcedure#ORDINARY} unless said otherwise
     */
    @Value.Default
    public DraftProcedure procedure() {
        return DraftProcedure.ORDINARY;
    }

    /**
     * Who submits it (cơ quan trình).
     *
     * @return the submitter, absent when not recorded
     */
    public abstract Optional<DraftSubmitter> submittedBy();

    /**
     * Whether it is one of the resolutions whose policies must be assessed (thuộc khoản 2, khoản 3 Điều 27 Luật số
     * 80/2015/QH13).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> setsPolicy();

    /**
     * The day it was sent to the People's Committee for its opinion (ngày gửi UBND lấy ý kiến); only a draft of
     * another body is.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> sentToPeoplesCommitteeOn();

    /**
     * The day of the written opinion of the People's Committee (ngày UBND có ý kiến).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> peoplesCommitteeOpinionOn();

    /**
     * The day opinions were asked under the shortened procedure (ngày lấy ý kiến).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> opinionsAskedOn();

    /**
     * The day the asking of opinions ended (ngày kết thúc lấy ý kiến).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> opinionsClosedOn();

    /**
     * The day the appraising body received the dossier (ngày cơ quan thẩm định nhận hồ sơ).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> appraisalReceivedOn();

    /**
     * The day of the appraisal (ngày thẩm định xong).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> appraisedOn();

    /**
     * The day the committee that verifies it had the dossier (ngày Ban thẩm tra nhận hồ sơ).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> sentToCommitteeOn();

    /**
     * The documents sent to that committee (hồ sơ gửi thẩm tra).
     *
     * @return the documents, as far as recorded
     */
    public abstract Set<DraftDocument> committeeDossier();

    /**
     * The day the committee reported its verification to the Standing Committee (ngày gửi báo cáo thẩm tra đến Thường
     * trực HĐND).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> verifiedOn();

    /**
     * The day the Standing Committee had it to pass it on to the delegates (ngày gửi Thường trực HĐND để chuyển đại
     * biểu).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> sentToStandingCommitteeOn();

    /**
     * The day the delegates had it (ngày gửi đại biểu).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> sentToDelegatesOn();

    /**
     * The documents sent to the delegates (hồ sơ gửi đại biểu).
     *
     * @return the documents, as far as recorded
     */
    public abstract Set<DraftDocument> delegatesDossier();

    @Value.Derived
    @Value.Auxiliary
    long sentToPeoplesCommitteeDay() {
        return sentToPeoplesCommitteeOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long peoplesCommitteeOpinionDay() {
        return peoplesCommitteeOpinionOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long opinionsAskedDay() {
        return opinionsAskedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long opinionsClosedDay() {
        return opinionsClosedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long appraisalReceivedDay() {
        return appraisalReceivedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long appraisedDay() {
        return appraisedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long sentToCommitteeDay() {
        return sentToCommitteeOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long verifiedDay() {
        return verifiedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long sentToStandingCommitteeDay() {
        return sentToStandingCommitteeOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long sentToDelegatesDay() {
        return sentToDelegatesOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    DraftSubmitter knownSubmittedBy() {
        return submittedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownSetsPolicy() {
        return setsPolicy().orElse(null);
    }

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        requireOrder(
                "sentToPeoplesCommitteeOn",
                sentToPeoplesCommitteeDay(),
                "peoplesCommitteeOpinionOn",
                peoplesCommitteeOpinionDay());
        requireOrder("opinionsAskedOn", opinionsAskedDay(), "opinionsClosedOn", opinionsClosedDay());
        requireOrder("appraisalReceivedOn", appraisalReceivedDay(), "appraisedOn", appraisedDay());
    }

    private static void requireOrder(String earlier, long before, String later, long after) {
        if (before != Fact.ABSENT && after != Fact.ABSENT && after < before) {
            throw new IllegalArgumentException(later + " " + LocalDate.ofEpochDay(after) + " is before " + earlier + " "
                    + LocalDate.ofEpochDay(before));
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

    /** Builds a {@link NormativeDraft}; the title is needed. */
    public static final class Builder extends ImmutableNormativeDraft.Builder {
        Builder() {}
    }
}

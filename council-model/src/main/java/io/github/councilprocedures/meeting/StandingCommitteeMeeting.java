package io.github.councilprocedures.meeting;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the Standing Committee of a council (phiên họp Thường trực HĐND) that was held. Not a session of the
 * council, and not an explanation session, which is a form of supervision.
 */
@CouncilStyle
@Value.Immutable
public abstract class StandingCommitteeMeeting implements MeetingWithTasks {

    StandingCommitteeMeeting() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The kind of meeting (loại phiên họp).
     *
     * @return the kind
     */
    public abstract MeetingKind kind();

    /**
     * What it is called in its papers, such as {@code phiên họp thường kỳ tháng 2 năm 2024}.
     *
     * @return the name, absent when not recorded
     */
    public abstract Optional<String> label();

    /**
     * The day it was held (ngày họp).
     *
     * @return the day
     */
    public abstract LocalDate heldOn();

    /**
     * The period whose work it reviewed (kỳ được đánh giá), which may not be over by then.
     *
     * @return the period, absent when not recorded
     */
    public abstract Optional<ReportingPeriod> reviewed();

    /**
     * The period whose work it planned (kỳ triển khai nhiệm vụ).
     *
     * @return the period, absent when not recorded
     */
    public abstract Optional<ReportingPeriod> planned();

    /**
     * Who presided (chủ tọa).
     *
     * @return the officer, absent when not recorded
     */
    public abstract Optional<Officer> presidedBy();

    /**
     * The office of the one who presided (người chủ tọa phiên họp).
     *
     * @return the office, absent when not recorded
     */
    public abstract Optional<MeetingPresider> presidedAs();

    /**
     * Whether the Chair proposed the meeting (theo đề nghị của Chủ tịch HĐND).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> proposedByChair();

    /**
     * The day on which the members were told of it (ngày thông báo phiên họp).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> notifiedOn();

    /**
     * The day on which the papers were sent (ngày gửi tài liệu phiên họp).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> documentsSentOn();

    /**
     * Who was invited (thành phần được mời).
     *
     * @return those invited, as far as recorded
     */
    public abstract Set<MeetingInvitee> invitees();

    /**
     * The members present (số thành viên có mặt).
     *
     * @return the number, from 0 to that of all members; absent when not recorded
     */
    public abstract OptionalInt present();

    /**
     * All members of the Standing Committee (tổng số thành viên).
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt totalMembers();

    /**
     * The members who were absent and had told the Chair why (số thành viên vắng mặt có báo cáo Chủ tịch).
     *
     * @return the number, 0 or more; absent when not recorded
     */
    public abstract OptionalInt absencesReported();

    /**
     * The day on which its conclusion was issued (ngày ban hành thông báo kết luận).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> conclusionIssuedOn();

    /** The tasks that its conclusion gives (nhiệm vụ giao trong kết luận). */
    @Override
    public abstract List<MeetingTask> tasks();

    @Override
    public Optional<LocalDate> tasksGivenOn() {
        return Optional.of(heldOn());
    }

    /** The tasks, each with this meeting. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return IntStream.range(0, tasks().size())
                .<Subject>mapToObj(index -> new TaskOfMeeting(this, index))
                .toList();
    }

    @Override
    public SubjectType<StandingCommitteeMeeting> subjectType() {
        return MeetingFacts.MEETING;
    }

    @Override
    public Phrase place() {
        Phrase kind = kind().label();
        Phrase day = Phrase.date(heldOn());
        Phrase council = council().fullLabel();
        return new Phrase(
                "phiên họp " + kind.vi() + " ngày " + day.vi() + " của Thường trực " + council.vi(),
                kind.en() + " meeting on " + day.en() + " of the Standing Committee of the " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long heldDay() {
        return heldOn().toEpochDay();
    }

    /** The last day of the period reviewed; a term has none that is known. */
    @Value.Derived
    @Value.Auxiliary
    long reviewedEndDay() {
        return reviewed()
                .flatMap(ReportingPeriod::span)
                .flatMap(DateSpan::lastDay)
                .map(LocalDate::toEpochDay)
                .orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long notifiedDay() {
        return notifiedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long documentsSentDay() {
        return documentsSentOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long conclusionIssuedDay() {
        return conclusionIssuedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long presentNumber() {
        return present().isPresent() ? present().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long totalMembersNumber() {
        return totalMembers().isPresent() ? totalMembers().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long absencesReportedNumber() {
        return absencesReported().isPresent() ? absencesReported().getAsInt() : Fact.ABSENT;
    }

    long absentMembers() {
        return presentNumber() == Fact.ABSENT || totalMembersNumber() == Fact.ABSENT
                ? Fact.ABSENT
                : totalMembersNumber() - presentNumber();
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    TitlePeriod titlePeriod() {
        return TitlePeriod.of(label(), reviewed(), planned(), tasksGivenOn());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    MeetingPresider knownPresidedAs() {
        return presidedAs().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownProposedByChair() {
        return proposedByChair().orElse(null);
    }

    @Value.Check
    void check() {
        if (label().orElse("-").isBlank()) {
            throw new IllegalArgumentException("label must not be blank; leave it out when there is none");
        }
        int total = totalMembers().orElse(Integer.MAX_VALUE);
        if (total < 1) {
            throw new IllegalArgumentException("totalMembers must be 1 or more, was " + total);
        }
        if (present().orElse(0) < 0 || present().orElse(0) > total) {
            throw new IllegalArgumentException("present must be from 0 to totalMembers, was "
                    + present().getAsInt() + (totalMembers().isPresent() ? " of " + total : ""));
        }
        if (absencesReported().orElse(0) < 0
                || absencesReported().orElse(0) > total - present().orElse(0)) {
            throw new IllegalArgumentException("absencesReported must be from 0 to the number of members absent, was "
                    + absencesReported().getAsInt());
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

    /** Builds a {@link StandingCommitteeMeeting}; term, kind and day are needed. */
    public static final class Builder extends ImmutableStandingCommitteeMeeting.Builder {
        Builder() {}
    }
}

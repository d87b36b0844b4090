package io.github.councilprocedures.meeting;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the People's Committee of the same unit (phiên họp UBND) that was held. Not a session of the council and
 * not a meeting of its Standing Committee.
 */
@CouncilStyle
@Value.Immutable
public abstract class PeoplesCommitteeMeeting implements TermSubject {

    PeoplesCommitteeMeeting() {}

    /**
     * The term of the council of the unit (nhiệm kỳ), which is that of the People's Committee.
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
    public abstract CommitteeMeetingKind kind();

    /**
     * The day it was held (ngày họp), the first one if several.
     *
     * @return the day
     */
    public abstract LocalDate heldOn();

    /**
     * Who asked for it (người yêu cầu họp); a special meeting has somebody who did.
     *
     * @return the requester, absent when nobody did or it was not recorded
     */
    public abstract Optional<CommitteeMeetingRequester> requester();

    /**
     * How many members asked for it (số thành viên yêu cầu họp).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt requestSigners();

    /**
     * The day on which programme, time and papers had reached the members (ngày gửi chương trình, tài liệu).
     *
     * @return the day, the last one if several; absent when not recorded
     */
    public abstract Optional<LocalDate> papersSentOn();

    /**
     * How many members came (số thành viên có mặt).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt present();

    /**
     * All members of the People's Committee at the time, the absent included (tổng số thành viên UBND).
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt members();

    /**
     * Whether minutes were kept (biên bản phiên họp).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> minutesKept();

    /**
     * The votes taken (biểu quyết), in their order; written votes stand with the meeting at which they were announced.
     *
     * @return the votes, as far as recorded
     */
    public abstract List<CommitteeVote> votes();

    @Override
    public SubjectType<PeoplesCommitteeMeeting> subjectType() {
        return PeoplesCommitteeFacts.COMMITTEE_MEETING;
    }

    @Override
    public Phrase place() {
        Phrase kind = kind().label();
        Phrase day = Phrase.date(heldOn());
        Phrase unit = council().unit().fullLabel();
        return new Phrase(
                "phiên họp " + kind.vi() + " ngày " + day.vi() + " của UBND " + unit.vi(),
                kind.en() + " meeting on " + day.en() + " of the People's Committee of " + unit.en());
    }

    /** The votes, each with this meeting. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return votes().stream()
                .<Subject>map(vote -> new VoteOfCommittee(this, vote))
                .toList();
    }

    @Value.Derived
    @Value.Auxiliary
    long heldDay() {
        return heldOn().toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    long papersSentDay() {
        return papersSentOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long presentNumber() {
        return present().isPresent() ? present().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long membersNumber() {
        return members().isPresent() ? members().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long signersNumber() {
        return requestSigners().isPresent() ? requestSigners().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    CommitteeMeetingRequester requesterOrNull() {
        return requester().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean minutesOrNull() {
        return minutesKept().orElse(null);
    }

    @Value.Check
    void check() {
        int total = members().orElse(Integer.MAX_VALUE);
        if (total < 1) {
            throw new IllegalArgumentException("members must be 1 or more, was " + total);
        }
        requirePart("requestSigners", requestSigners().orElse(0), total);
        requirePart("present", present().orElse(0), total);
        for (CommitteeVote vote : votes()) {
            requirePart("votes counted of \"" + vote.title() + '"', vote.counted(), total);
        }
    }

    private static void requirePart(String field, int number, int total) {
        if (number < 0 || number > total) {
            throw new IllegalArgumentException(field + " must not be negative"
                    + (total == Integer.MAX_VALUE ? "" : " nor more than the " + total + " members") + ", was "
                    + number);
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

    /** Builds a {@link PeoplesCommitteeMeeting}; term, kind and day are needed. */
    public static final class Builder extends ImmutablePeoplesCommitteeMeeting.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.record;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.coordination.CoordinationFacts;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.meeting.DialogueFacts;
import io.github.councilprocedures.meeting.MeetingFacts;
import io.github.councilprocedures.meeting.PeoplesCommitteeFacts;
import io.github.councilprocedures.session.SessionFacts;
import io.github.councilprocedures.supervision.SupervisionFacts;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of a record that may claim to be complete (danh mục của hồ sơ). Each knows the type of what it holds, that of its
 * years, if it has any, and the fact whose day must lie in the span of the record, if there is one.
 */
public enum RecordList implements Labelled {
    /** Sessions with their resolutions (kỳ họp). */
    SESSIONS("kỳ họp", "sessions", SessionFacts.SESSION, RecordFacts.YEAR_OF_SESSIONS, SessionFacts.OPENS_ON),
    /** Meetings of the Standing Committee (phiên họp Thường trực HĐND). */
    MEETINGS(
            "phiên họp Thường trực HĐND",
            "Standing Committee meetings",
            MeetingFacts.MEETING,
            RecordFacts.YEAR_OF_MEETINGS,
            MeetingFacts.HELD_ON),
    /** Briefing conferences (hội nghị giao ban). */
    BRIEFINGS("hội nghị giao ban", "briefing conferences", MeetingFacts.BRIEFING, null, MeetingFacts.BRIEFING_HELD_ON),
    /** Supervisions with their visits and steps (cuộc giám sát). */
    SUPERVISIONS("cuộc giám sát", "supervisions", SupervisionFacts.SUPERVISION, null, null),
    /** Evaluations of the coordination regulation (đánh giá thực hiện quy chế phối hợp). */
    EVALUATIONS(
            "đánh giá thực hiện quy chế phối hợp",
            "evaluations of the coordination regulation",
            null,
            CoordinationFacts.REGULATION_YEAR,
            null),
    /** Meetings of the People's Committee with their votes (phiên họp UBND). */
    COMMITTEE_MEETINGS(
            "phiên họp UBND",
            "meetings of the People's Committee",
            PeoplesCommitteeFacts.COMMITTEE_MEETING,
            null,
            PeoplesCommitteeFacts.COMMITTEE_MET_ON),
    /** Dialogues with the people (hội nghị đối thoại). */
    DIALOGUES(
            "hội nghị đối thoại với Nhân dân",
            "dialogues with the people",
            DialogueFacts.DIALOGUE,
            null,
            DialogueFacts.HELD_ON);

    private static final ImmutableMap<SubjectType<?>, RecordList> BY_TYPE = byType();

    private final Phrase label;
    private final @Nullable SubjectType<?> type;
    private final @Nullable SubjectType<?> years;
    private final @Nullable DateFact<?> within;

    <S extends TermSubject> RecordList(
            String vi,
            String en,
            @Nullable SubjectType<S> type,
            @Nullable SubjectType<?> years,
            @Nullable DateFact<S> within) {
        this.label = new Phrase(vi, en);
        this.type = type;
        this.years = years;
        this.within = within;
    }

    @Override
    public Phrase label() {
        return label;
    }

    /** The list that claims to hold a part, or what the part is worked out from; empty when none claims it. */
    static Optional<RecordList> of(Subject part) {
        return Optional.ofNullable(BY_TYPE.get(part.subjectType()));
    }

    /** The name of the attribute of a record that holds the list. */
    String attribute() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }

    /** Refuses what happened outside the span. */
    void requireWithin(DateSpan span, Subject listed) {
        if (within != null) {
            @SuppressWarnings("unchecked") // the constructor took both for one type of subjects
            DateFact<Subject> fact = (DateFact<Subject>) within;
            fact.day(listed).ifPresent(day -> requireWithin(span, fact.name() + " of one of the " + attribute(), day));
        }
    }

    static void requireWithin(DateSpan span, String field, LocalDate day) {
        if (!span.contains(day)) {
            throw new IllegalArgumentException(field + " must lie in the span " + span + ", was " + day);
        }
    }

    private static ImmutableMap<SubjectType<?>, RecordList> byType() {
        ImmutableMap.Builder<SubjectType<?>, RecordList> lists = ImmutableMap.builder();
        for (RecordList list : values()) {
            if (list.type != null) {
                lists.put(requireNonNull(list.type), list);
            }
            if (list.years != null) {
                lists.put(requireNonNull(list.years), list);
            }
        }
        return lists.buildOrThrow();
    }
}

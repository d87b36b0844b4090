package io.github.councilprocedures.meeting;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;

/** A task with the meeting that gave it (nhiệm vụ của phiên họp, hội nghị), which is how rules see it. */
public final class TaskOfMeeting implements TermSubject {

    private final MeetingWithTasks meeting;
    private final int index;
    private final long givenDay;

    TaskOfMeeting(MeetingWithTasks meeting, int index) {
        this.meeting = meeting;
        this.index = index;
        this.givenDay = meeting.tasksGivenOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /**
     * The meeting or conference that gave it.
     *
     * @return a {@link BriefingConference} or a {@link StandingCommitteeMeeting}
     */
    public MeetingWithTasks meeting() {
        return meeting;
    }

    /**
     * The task itself.
     *
     * @return the task
     */
    public MeetingTask task() {
        return meeting.tasks().get(index);
    }

    /**
     * Whether it is open at the end of a day (còn phải thực hiện): given by then, and not done.
     *
     * @param day the day
     * @return true if it is
     */
    public boolean isOpenOn(LocalDate day) {
        return isGivenBy(day) && !isDoneBy(day);
    }

    /**
     * Whether it is done at the end of a day (đã thực hiện).
     *
     * @param day the day
     * @return true if it was done on the day or before
     */
    public boolean isDoneBy(LocalDate day) {
        long done = task().doneDay();
        return done != Fact.ABSENT && done <= day.toEpochDay();
    }

    /**
     * Whether it is overdue at the end of a day (quá hạn): open, and the day or the period set for it is over. A task for
     * which neither is set never is.
     *
     * @param day the day
     * @return true from the day after the due day on
     */
    public boolean isOverdueOn(LocalDate day) {
        long due = task().dueDay();
        return isOpenOn(day) && due != Fact.ABSENT && due < day.toEpochDay();
    }

    private boolean isGivenBy(LocalDate day) {
        return givenDay != Fact.ABSENT && givenDay <= day.toEpochDay();
    }

    long givenDay() {
        return givenDay;
    }

    @Override
    public Term term() {
        return meeting.term();
    }

    @Override
    public SubjectType<TaskOfMeeting> subjectType() {
        return MeetingTaskFacts.TASK;
    }

    @Override
    public Phrase place() {
        Phrase of = meeting.place();
        MeetingTask task = task();
        return new Phrase(
                "nhiệm vụ “" + task.content() + "” giao " + task.owner() + ", " + of.vi(),
                "task “" + task.content() + "” of “" + task.owner() + "”, " + of.en());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskOfMeeting that && index == that.index && meeting.equals(that.meeting);
    }

    @Override
    public int hashCode() {
        return 31 * meeting.hashCode() + index;
    }

    /** The Vietnamese name, for reading in a debugger. */
    @Override
    public String toString() {
        return place().vi();
    }
}

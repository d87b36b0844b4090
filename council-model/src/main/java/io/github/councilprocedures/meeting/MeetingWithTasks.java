package io.github.councilprocedures.meeting;

import io.github.councilprocedures.term.TermSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A meeting or conference whose conclusion gives tasks (phiên họp, hội nghị có giao nhiệm vụ). */
public interface MeetingWithTasks extends TermSubject {

    /**
     * The tasks that its conclusion gives (nhiệm vụ giao trong kết luận).
     *
     * @return the tasks, as far as recorded
     */
    List<MeetingTask> tasks();

    /**
     * The day from which its tasks stand: that on which it was held (ngày giao nhiệm vụ).
     *
     * @return the day, absent while it has not been held
     */
    Optional<LocalDate> tasksGivenOn();
}

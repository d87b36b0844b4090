package io.github.councilprocedures.fact;

import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A thing that rules are about (đối tượng xem xét): a session, a resolution with its session, a year of a council's
 * record. A part is judged as a view that knows its whole, and a whole lists its parts. Immutable.
 */
public interface Subject {

    /**
     * The type that names the facts of this subject.
     *
     * @return the type
     */
    SubjectType<?> subjectType();

    /**
     * How a finding names this subject, such as "kỳ họp thứ 18 của HĐND tỉnh Hà Nam".
     *
     * @return the name in both languages
     */
    Phrase place();

    /**
     * What this subject consists of, each judged by its own rules, in order. Empty for most.
     *
     * @return the parts
     */
    default List<Subject> parts() {
        return List.of();
    }

    /**
     * The last day through which what is recorded of a part is all that happened, ends included. A whole that makes no
     * such claim answers empty: then absence proves nothing.
     *
     * @param part one of {@link #parts}
     * @return the day, if claimed
     */
    default Optional<LocalDate> recordedThrough(Subject part) {
        return Optional.empty();
    }
}

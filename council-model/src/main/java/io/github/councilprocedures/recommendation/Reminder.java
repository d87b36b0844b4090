package io.github.councilprocedures.recommendation;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.DeadlineProof;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A day on which practice reminds the owner of a task (ngày nhắc trước hạn theo thông lệ), with its count. No law asks for it.
 *
 * @param proof the count back from the due day
 */
public record Reminder(DeadlineProof proof) {

    private static final Wording MESSAGE = Wording.of(
            "Thông lệ (không phải quy định của pháp luật): nhắc ngày {on}, {limit} trước thời hạn {due}.",
            "Practice (not law): remind on {on}, {limit} before the due day {due}.");
    private static final Wording UNKNOWN = Wording.of(
            "Thông lệ (không phải quy định của pháp luật): nhắc {limit} trước thời hạn {due}; chưa xác định được ngày vì lịch"
                    + " nghỉ chưa công bố.",
            "Practice (not law): remind {limit} before the due day {due}; which day that is cannot be told, since the days off"
                    + " are not announced.");

    /**
     * Checks that the count is given.
     *
     * @param proof the count back from the due day
     */
    public Reminder {
        requireNonNull(proof, "proof");
    }

    /**
     * The day of the reminder.
     *
     * @return the day, absent when the calendar does not know a day that is needed
     */
    public Optional<LocalDate> on() {
        return proof.dueOn();
    }

    /**
     * The reminder in words, which say that it is practice.
     *
     * @return the message
     */
    public Phrase message() {
        Phrase limit = proof.limit().label();
        Phrase due = Phrase.date(proof.eventOn());
        return on().map(Phrase::date)
                .map(day -> MESSAGE.fill(Map.of("on", day, "limit", limit, "due", due)))
                .orElseGet(() -> UNKNOWN.fill(Map.of("limit", limit, "due", due)));
    }
}

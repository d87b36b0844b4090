package io.github.councilprocedures.petition;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.casefile.CaseStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A petition as it stands at the end of a day (tình trạng của kiến nghị vào một ngày): what is known by then, and nothing later.
 *
 * @param petition the petition
 * @param on the day
 */
public record PetitionOnDay(VoterPetition petition, LocalDate on) {

    private static final int PROLONGED_FROM = 2;

    /**
     * Checks that both are given.
     *
     * @param petition the petition
     * @param on the day
     */
    public PetitionOnDay {
        requireNonNull(petition, "petition");
        requireNonNull(on, "on");
    }

    /**
     * The step at which it stands: the last one taken by then.
     *
     * @return the step, absent when none was taken by then
     */
    public Optional<VoterPetitionStep> step() {
        List<CaseStep<VoterPetitionStep>> taken = stepsTaken();
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(taken.get(taken.size() - 1).step());
    }

    /** The steps taken by then in the order of their days; those of one day as they stand in the log. */
    private List<CaseStep<VoterPetitionStep>> stepsTaken() {
        return petition.steps().stream()
                .filter(taken -> !taken.on().isAfter(on))
                .sorted(Comparator.comparing(CaseStep::on))
                .toList();
    }

    private boolean was(VoterPetitionStep step) {
        return stepsTaken().stream().anyMatch(taken -> taken.step() == step);
    }

    /**
     * The answer in force: the last one given by then. One that ended the matter counts no longer when the petition was taken up
     * again, forwarded again or returned after it.
     *
     * @return the answer, absent without one or when what it was is not recorded
     */
    public Optional<PetitionAnswer> answer() {
        List<CaseStep<VoterPetitionStep>> steps = petition.steps();
        int last = -1;
        int place = -1;
        int answers = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).step() == VoterPetitionStep.ANSWERED) {
                if (!steps.get(i).on().isAfter(on) && (last < 0 || comesAfter(i, last))) {
                    last = i;
                    place = answers;
                }
                answers++;
            }
        }
        if (place < 0 || place >= petition.answers().size()) {
            return Optional.empty();
        }
        PetitionAnswer answer = petition.answers().get(place);
        return answer.result().isFinal() && isOpenedAgainAfter(last) ? Optional.empty() : Optional.of(answer);
    }

    private boolean isOpenedAgainAfter(int answered) {
        List<CaseStep<VoterPetitionStep>> steps = petition.steps();
        for (int i = 0; i < steps.size(); i++) {
            boolean opens = switch (steps.get(i).step()) {
                case FORWARDED, UNDER_HANDLING, RETURNED -> true;
                default -> false;
            };
            if (opens && !steps.get(i).on().isAfter(on) && comesAfter(i, answered)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one step of the log comes after another: by its day, and on one day by its place. */
    private boolean comesAfter(int step, int other) {
        int days = petition.steps()
                .get(step)
                .on()
                .compareTo(petition.steps().get(other).on());
        return days > 0 || days == 0 && step > other;
    }

    /**
     * The one class it is counted in (kết quả giải quyết).
     *
     * @return the class, {@link PetitionResult#UNANSWERED} also where that of an answer is not recorded; absent for what is not counted on that day: not yet recorded, a duplicate, no petition, too late, or
     *     split, so that its parts are counted
     */
    public Optional<PetitionResult> result() {
        return isCounted() && !was(VoterPetitionStep.SPLIT)
                ? Optional.of(answer().map(PetitionAnswer::result).orElse(PetitionResult.UNANSWERED))
                : Optional.empty();
    }

    /** Whether it counts at all, whole or in its parts. */
    boolean isCounted() {
        return !stepsTaken().isEmpty()
                && !was(VoterPetitionStep.DUPLICATE)
                && !was(VoterPetitionStep.NOT_A_PETITION)
                && !was(VoterPetitionStep.LATE_NOT_ACCEPTED);
    }

    /**
     * Whether something is still to be done (chưa giải quyết xong): it is counted, its file is not closed, and no answer has
     * ended the matter.
     *
     * @return true while it is open
     */
    public boolean isOpen() {
        return !was(VoterPetitionStep.CLOSED)
                && result().filter(result -> !result.isFinal()).isPresent();
    }

    /**
     * The day by which the answer in force promises to settle it (thời hạn được cam kết).
     *
     * @return the day, included; absent when no day was promised
     */
    public Optional<LocalDate> dueOn() {
        return answer().flatMap(PetitionAnswer::dueOn);
    }

    /**
     * How many calendar days it is late by the day promised (số ngày chậm so với cam kết). Days are compared as they are; what
     * was promised for a Friday is late on Saturday.
     *
     * @return 1 on the day after the day promised, and so on; 0 if it is not late
     */
    public long daysLate() {
        return isOpen()
                ? dueOn().map(due -> Math.max(0, on.toEpochDay() - due.toEpochDay()))
                        .orElse(0L)
                : 0;
    }

    /**
     * In how many reports to regular sessions in a row it stood open, up to the last one by then (số kỳ báo cáo liên tiếp chưa
     * giải quyết xong).
     *
     * @return the number, 0 if it is not open
     */
    public int reportsOpen() {
        if (!isOpen()) {
            return 0;
        }
        List<LocalDate> reports = petition.sessionReports().stream()
                .filter(report -> !report.isAfter(on))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        int open = 0;
        while (open < reports.size() && petition.on(reports.get(open)).isOpen()) {
            open++;
        }
        return open;
    }

    /**
     * Whether it is prolonged (kéo dài) as this library counts by itself: open in two reports in a row, or late.
     *
     * @return the answer of {@link #isProlonged(int)} for 2
     */
    public boolean isProlonged() {
        return isProlonged(PROLONGED_FROM);
    }

    /**
     * Whether it is prolonged (kéo dài): open in so many reports to regular sessions in a row, or late by the day promised. No
     * law defines the word; the number is that of whoever asks.
     *
     * @param reports from how many reports on, 1 or more
     * @return true if it is
     * @throws IllegalArgumentException if the number is less than 1
     */
    public boolean isProlonged(int reports) {
        if (reports < 1) {
            throw new IllegalArgumentException("reports must be 1 or more, was " + reports);
        }
        return reportsOpen() >= reports || daysLate() > 0;
    }

    /**
     * Whether it is pressing (bức xúc): somebody said so by then, and it is open.
     *
     * @return true if it is
     */
    public boolean isPressing() {
        return isOpen()
                && petition.pressingSince().filter(since -> !since.isAfter(on)).isPresent();
    }
}

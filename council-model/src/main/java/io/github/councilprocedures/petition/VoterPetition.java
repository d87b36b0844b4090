package io.github.councilprocedures.petition;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One petition of voters (kiến nghị của cử tri), as a log of its steps with the answers it got. What voters asked is not part of
 * it: it may be delicate, and an application keeps it under the number. Not the petition of a citizen (kiến nghị của công dân),
 * which goes the way of letters, and not the supervision of how petitions are settled.
 */
@CouncilStyle
@Value.Immutable
public abstract class VoterPetition implements CaseFile<VoterPetitionStep> {

    VoterPetition() {}

    /**
     * The term of the council that follows it (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * What it is known by (số, mã kiến nghị), its own within the term.
     *
     * @return the number as written, not blank
     */
    public abstract String number();

    /**
     * By whom it came (kênh chuyển kiến nghị).
     *
     * @return the channel
     */
    public abstract PetitionChannel channel();

    /**
     * The level competent to settle it (thẩm quyền giải quyết).
     *
     * @return the level, absent until it is classified
     */
    public abstract Optional<PetitionCompetence> competence();

    /**
     * The day on which the body that handles it received it (ngày cơ quan có thẩm quyền nhận được). The day of sending is that
     * of the step {@link VoterPetitionStep#FORWARDED}.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> receivedOn();

    /**
     * The last day for the answer (ngày cuối của thời hạn trả lời), as the application works it out from the law or from the
     * council's own regulation.
     *
     * @return the day, included; absent when not recorded
     */
    public abstract Optional<LocalDate> answerDueOn();

    /**
     * The answers (các lần trả lời), one for each step {@link VoterPetitionStep#ANSWERED}, in the order of these steps.
     *
     * @return the answers, as far as recorded
     */
    public abstract List<PetitionAnswer> answers();

    /**
     * The days of the reports to regular sessions in which it stands (báo cáo tại các kỳ họp thường lệ có nêu kiến nghị này).
     *
     * @return the days in any order, as far as recorded
     */
    public abstract List<LocalDate> sessionReports();

    /**
     * Since when it counts as pressing (ngày được xác định là bức xúc). No law says what that means: it is for those who follow
     * it to say.
     *
     * @return the day, absent when nobody said so
     */
    public abstract Optional<LocalDate> pressingSince();

    /**
     * The petition that asks the same (kiến nghị trùng).
     *
     * @return its number, absent for one that stands for itself
     */
    public abstract Optional<String> duplicateOf();

    /**
     * What it was split into (các nội dung được tách ra).
     *
     * @return their numbers, two or more; empty for one that was not split
     */
    public abstract List<String> splitInto();

    /**
     * The petition it was split off (kiến nghị gốc).
     *
     * @return its number, absent for one that voters brought
     */
    public abstract Optional<String> partOf();

    /**
     * Whether it stands in the database of voters' petitions (cơ sở dữ liệu về kiến nghị của cử tri).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> inDatabase();

    /**
     * Whether the Standing Committee asked the delegates' group to evaluate the answer (Thường trực HĐND yêu cầu Tổ đại biểu
     * đánh giá).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> evaluationRequested();

    /**
     * The day on which the result was posted at the office of citizen reception (ngày niêm yết kết quả tại trụ sở tiếp công
     * dân).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> postedOn();

    /**
     * The last day on which it was posted there (ngày cuối của thời gian niêm yết).
     *
     * @return the day, not before that of posting; absent when not recorded
     */
    public abstract Optional<LocalDate> postedThrough();

    /** The steps taken (các bước đã thực hiện). */
    @Override
    public abstract List<CaseStep<VoterPetitionStep>> steps();

    @Override
    public CaseFacts<VoterPetition, VoterPetitionStep> caseFacts() {
        return VoterPetitionFacts.CASE;
    }

    @Override
    public SubjectType<VoterPetition> subjectType() {
        return VoterPetitionFacts.PETITION;
    }

    /** Its steps, then its answers. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        List<Subject> parts = new ArrayList<>(CaseFile.super.parts());
        for (int i = 0; i < answers().size(); i++) {
            parts.add(new AnswerOfPetition(this, i));
        }
        return List.copyOf(parts);
    }

    @Override
    public Phrase place() {
        Phrase of = council().fullLabel();
        return new Phrase(
                "kiến nghị của cử tri số " + number() + ", " + of.vi(),
                "voters' petition No. " + number() + ", " + of.en());
    }

    /**
     * How it stands at the end of a day (tình trạng của kiến nghị): what is known by then, and nothing later.
     *
     * @param day the day, whose steps are taken into account
     * @return the petition on that day
     */
    public PetitionOnDay on(LocalDate day) {
        return new PetitionOnDay(this, day);
    }

    /** The days of the steps ANSWERED as they stand in the log, so that of each answer is found at its place. */
    @Value.Derived
    @Value.Auxiliary
    List<LocalDate> answeredOn() {
        return steps().stream()
                .filter(taken -> taken.step() == VoterPetitionStep.ANSWERED)
                .map(CaseStep::on)
                .toList();
    }

    /** Who forwarded it last; null when not recorded. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Actor forwardedBy() {
        Actor by = null;
        LocalDate latest = LocalDate.MIN;
        for (CaseStep<VoterPetitionStep> taken : steps()) {
            if (taken.step() == VoterPetitionStep.FORWARDED && !taken.on().isBefore(latest)) {
                latest = taken.on();
                by = taken.by().orElse(null);
            }
        }
        return by;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    PetitionCompetence knownCompetence() {
        return competence().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownInDatabase() {
        return inDatabase().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownEvaluationRequested() {
        return evaluationRequested().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long receivedDay() {
        return day(receivedOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long answerDueDay() {
        return day(answerDueOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long postedDay() {
        return day(postedOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long postedThroughDay() {
        return day(postedThrough());
    }

    private static long day(Optional<LocalDate> on) {
        return on.map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        requireNumber("number", number());
        duplicateOf().ifPresent(other -> requireOther("duplicateOf", other));
        partOf().ifPresent(other -> requireOther("partOf", other));
        splitInto().forEach(other -> requireOther("splitInto", other));
        if (splitInto().size() == 1
                || Set.copyOf(splitInto()).size() < splitInto().size()) {
            throw new IllegalArgumentException(
                    "splitInto must hold two numbers or more, no two alike, was " + splitInto());
        }
        if (answers().size() > answeredOn().size()) {
            throw new IllegalArgumentException("answers must hold at most one for each of "
                    + answeredOn().size() + " steps ANSWERED, was "
                    + answers().size());
        }
        if (postedDay() != Fact.ABSENT && postedThroughDay() != Fact.ABSENT && postedThroughDay() < postedDay()) {
            throw new IllegalArgumentException("postedThrough must not be before postedOn "
                    + postedOn().get() + ", was " + postedThrough().get());
        }
    }

    private static void requireNumber(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank");
        }
    }

    private void requireOther(String field, String value) {
        requireNumber(field, value);
        if (value.equals(number())) {
            throw new IllegalArgumentException(field + " must name another petition, was its own number " + value);
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

    /** Builds a {@link VoterPetition}; term, number and channel are needed. */
    public static final class Builder extends ImmutableVoterPetition.Builder {
        Builder() {}
    }
}

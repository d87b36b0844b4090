package io.github.councilprocedures.question;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A question of a delegate to the holder of an office, and what became of it (chất vấn), at a session or between sessions.
 * What concerns the whole sitting, such as the choice of issues, is told of each of its questions. Not the view of the laws
 * on local government, which is {@link io.github.councilprocedures.delegate.DelegateInquiry}; an answer in writing has a
 * file of its own, {@link WrittenAnswer}.
 */
@CouncilStyle
@Value.Immutable
public abstract class Questioning implements CaseFile<QuestionStep> {

    Questioning() {}

    @Override
    public abstract Term term();

    /**
     * What is asked (vấn đề chất vấn).
     *
     * @return the matter as written, not blank
     */
    public abstract String matter();

    /**
     * Where it is dealt with (nơi xem xét).
     *
     * @return the setting
     */
    public abstract QuestioningSetting setting();

    @Override
    public abstract List<CaseStep<QuestionStep>> steps();

    /**
     * How it is put (hình thức chất vấn).
     *
     * @return the channel, absent when not recorded
     */
    public abstract Optional<QuestionChannel> channel();

    /**
     * The office of who is questioned (chức vụ của người bị chất vấn).
     *
     * @return the office, absent when not recorded
     */
    public abstract Optional<QuestionedPost> post();

    /**
     * The level of that office (cấp của chức vụ đó).
     *
     * @return the level, absent when not recorded
     */
    public abstract Optional<UnitLevel> levelOfPost();

    /**
     * The day of the question (ngày chất vấn). No law says whether it is that of the sitting, of the slip or of the letter, so it
     * is never worked out from the steps.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> questionedOn();

    /**
     * The day of the questioning sitting: of the session, or of the meeting of the Standing Committee (ngày chất vấn tại kỳ
     * họp, phiên họp).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> sittingOn();

    /**
     * What the question was found to be (yêu cầu mà chất vấn đáp ứng).
     *
     * @return the qualities, as far as recorded
     */
    public abstract Set<QuestionQuality> qualities();

    /**
     * What stands on the slip (nội dung phiếu chất vấn).
     *
     * @return the items, as far as recorded
     */
    public abstract Set<SlipItem> slip();

    /**
     * On what issues and persons were chosen (căn cứ chọn nhóm vấn đề).
     *
     * @return the grounds, as far as recorded
     */
    public abstract Set<GroupGround> groupGrounds();

    /**
     * The criterion that the group of issues meets (tiêu chí lựa chọn nhóm vấn đề); of several, any.
     *
     * @return the criterion, absent when not recorded
     */
    public abstract Optional<GroupCriterion> groupCriterion();

    /**
     * The turns at the sitting, in their order (trình tự tại phiên chất vấn). The answer to a question put again is recorded
     * again.
     *
     * @return the turns, as far as recorded
     */
    public abstract List<HearingStep> hearing();

    /**
     * How long the delegate asked (thời gian nêu chất vấn), in minutes begun.
     *
     * @return the minutes, absent when not recorded
     */
    public abstract OptionalInt askingMinutes();

    /**
     * How long the answer to one question took (thời gian trả lời), in minutes begun.
     *
     * @return the minutes, absent when not recorded
     */
    public abstract OptionalInt answeringMinutes();

    /**
     * How long the delegate debated (thời gian tranh luận), in minutes begun.
     *
     * @return the minutes, absent when not recorded
     */
    public abstract OptionalInt debatingMinutes();

    /**
     * Whether the sitting was broadcast live (phát thanh, truyền hình trực tiếp).
     *
     * @return whether, absent when not recorded
     */
    public abstract Optional<Broadcast> broadcast();

    /**
     * What the resolution on questioning holds (nội dung nghị quyết về chất vấn).
     *
     * @return its parts, as far as recorded
     */
    public abstract Set<ResolutionPart> resolutionParts();

    /**
     * What was promised in the answers (vấn đề đã hứa).
     *
     * @return the promises, as far as recorded
     */
    public abstract List<Promise> promises();

    /**
     * The opening day of the next session (ngày khai mạc kỳ họp tiếp theo).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> nextSessionOpensOn();

    /**
     * The kind of the next session (loại kỳ họp tiếp theo).
     *
     * @return the kind, absent when not recorded
     */
    public abstract Optional<SessionKind> nextSessionKind();

    /** The steps and the promises, each with this question. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        List<Subject> parts = new ArrayList<>(CaseFile.super.parts());
        for (Promise promise : promises()) {
            parts.add(new PromiseOfQuestioning(this, promise));
        }
        return List.copyOf(parts);
    }

    @Override
    public CaseFacts<Questioning, QuestionStep> caseFacts() {
        return QuestionFacts.CASE;
    }

    @Override
    public SubjectType<Questioning> subjectType() {
        return QuestionFacts.QUESTIONING;
    }

    @Override
    public Phrase place() {
        Phrase setting = setting().label();
        Phrase council = council().fullLabel();
        return new Phrase(
                "chất vấn về “" + matter() + "” " + setting.vi() + ", " + council.vi(),
                "question about “" + matter() + "” " + setting.en() + ", " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long questionedDay() {
        return questionedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long sittingDay() {
        return sittingOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long nextSessionDay() {
        return nextSessionOpensOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    QuestionChannel knownChannel() {
        return channel().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    QuestionedPost knownPost() {
        return post().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    GroupCriterion knownGroupCriterion() {
        return groupCriterion().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Broadcast knownBroadcast() {
        return broadcast().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    SessionKind knownNextSessionKind() {
        return nextSessionKind().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownSameLevel() {
        return levelOfPost().map(level -> level == council().level()).orElse(null);
    }

    /** Each turn where it was taken first: a question put again and answered again is the same turn. */
    @Value.Derived
    @Value.Auxiliary
    List<HearingStep> turns() {
        return List.copyOf(new LinkedHashSet<>(hearing()));
    }

    @Value.Derived
    @Value.Auxiliary
    long askingNumber() {
        return askingMinutes().isPresent() ? askingMinutes().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long answeringNumber() {
        return answeringMinutes().isPresent() ? answeringMinutes().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long debatingNumber() {
        return debatingMinutes().isPresent() ? debatingMinutes().getAsInt() : Fact.ABSENT;
    }

    @Value.Check
    void check() {
        if (matter().isBlank()) {
            throw new IllegalArgumentException("matter must not be blank");
        }
        checkMinutes("askingMinutes", askingNumber());
        checkMinutes("answeringMinutes", answeringNumber());
        checkMinutes("debatingMinutes", debatingNumber());
        if (nextSessionDay() != Fact.ABSENT && nextSessionDay() < sittingDay()) {
            throw new IllegalArgumentException(
                    "nextSessionOpensOn " + nextSessionOpensOn().get() + " is before sittingOn "
                            + sittingOn().get());
        }
    }

    private static void checkMinutes(String field, long minutes) {
        if (minutes != Fact.ABSENT && minutes < 0) {
            throw new IllegalArgumentException(field + " must not be negative, was " + minutes);
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

    /** Builds a {@link Questioning}; term, matter and setting are needed. */
    public static final class Builder extends ImmutableQuestioning.Builder {
        Builder() {}
    }
}

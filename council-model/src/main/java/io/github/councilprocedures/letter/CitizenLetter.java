package io.github.councilprocedures.letter;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.style.DayOrder;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's letter or what a citizen came to say (đơn khiếu nại, tố cáo, kiến nghị, phản ánh của công dân), from its receipt to
 * the result that its sender is told, as a log of its steps. Not a petition of voters (kiến nghị của cử tri), and not the
 * supervision of how it is settled, which has a file of its own.
 *
 * <p>Who sent it and what it says are kept and shown nowhere: findings call a letter by its number.
 */
@CouncilStyle
@Value.Immutable
public abstract class CitizenLetter implements CaseFile<LetterStep> {

    private static final Pattern NUMBER = Pattern.compile("[0-9](?:[\\p{L}0-9/.-]*[\\p{L}0-9])?");

    CitizenLetter() {}

    /** The term of the council (nhiệm kỳ). */
    @Override
    public abstract Term term();

    /**
     * The number by which the letter is known (số vào sổ), such as {@code 12/2026}. It stands in messages, so it must tell
     * nothing of the sender.
     *
     * @return the number, which starts with a digit and has no spaces
     */
    public abstract String number();

    /**
     * What it brings, as it was sorted (loại đơn).
     *
     * @return the kind, absent when it is not sorted yet
     */
    public abstract Optional<LetterKind> kind();

    /**
     * Who received it and, as the case may be, forwards it (nơi tiếp nhận): a delegate, the Standing Committee, the Fatherland
     * Front.
     *
     * @return the receiver
     */
    public abstract Actor receivedBy();

    /**
     * Who sent it (người gửi đơn).
     *
     * @return the name, absent when not recorded or not given
     */
    public abstract Optional<PersonName> sender();

    /**
     * What it says (nội dung đơn).
     *
     * @return the text, absent when not recorded
     */
    public abstract Optional<LetterText> text();

    /**
     * Whether the person came to say it or to hand it in (công dân trực tiếp đến).
     *
     * @return the answer, absent when not recorded
     */
    public abstract Optional<Boolean> inPerson();

    /**
     * Whether it was sent at the same time to several bodies, the competent one among them (gửi đồng thời nhiều nơi, trong đó có
     * nơi có thẩm quyền).
     *
     * @return the answer, absent when not recorded
     */
    public abstract Optional<Boolean> sentToCompetentBody();

    /**
     * Whether its sender had been guided before and sent it all the same (đã được hướng dẫn nhưng vẫn gửi).
     *
     * @return the answer, absent when not recorded
     */
    public abstract Optional<Boolean> guidedBefore();

    /**
     * Whether the sender has to be verified in several places, or another body is asked to do so (xác minh tại nhiều địa điểm hoặc
     * ủy quyền xác minh).
     *
     * @return the answer, absent when not recorded
     */
    public abstract Optional<Boolean> severalPlaces();

    /**
     * Whether it is for its receiver to settle (thuộc thẩm quyền giải quyết của nơi nhận).
     *
     * @return the answer, absent when not recorded
     */
    public abstract Optional<Boolean> ownCompetence();

    /**
     * How a delegate forwarded it (cách chuyển đơn).
     *
     * @return the way, absent when not recorded
     */
    public abstract Optional<ForwardingChannel> channel();

    /**
     * The day on which the sender was told what was done with it (ngày trả lời, thông báo cho người gửi đơn); not the day of
     * the result.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> senderInformedOn();

    /**
     * What the sender was told then (nội dung trả lời, thông báo).
     *
     * @return the content, absent when not recorded
     */
    public abstract Optional<SenderNotice> senderInformedOf();

    /**
     * The day on which it reached the body competent to settle it (ngày cơ quan có thẩm quyền nhận được đơn).
     *
     * @return the day, absent when not recorded; of what its receiver settles himself the day of receipt stands for it
     */
    public abstract Optional<LocalDate> reachedOn();

    /**
     * The day on which the competent body told the forwarder in writing what it does with the letter (ngày thông báo kết quả xử
     * lý cho nơi chuyển đơn); not the result of the settlement.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> handlingNotifiedOn();

    /**
     * The day on which the competent body refused to accept it, stating why (ngày thông báo không thụ lý).
     *
     * @return the day, absent when it did not or it was not recorded
     */
    public abstract Optional<LocalDate> acceptanceRefusedOn();

    /**
     * Which complaint about the matter it is (lần khiếu nại).
     *
     * @return the instance, absent for other letters or when not recorded
     */
    public abstract Optional<ComplaintInstance> instance();

    /**
     * How complex the case is (tính chất phức tạp).
     *
     * @return the degree, absent when not recorded
     */
    public abstract Optional<Complexity> complexity();

    /**
     * Why a complaint is a complex case (căn cứ xác định vụ việc phức tạp).
     *
     * @return the ground, absent when not recorded
     */
    public abstract Optional<ComplexGround> complexGround();

    /**
     * The day on which that was determined in writing (ngày xác định vụ việc phức tạp bằng văn bản).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> complexRecordedOn();

    /**
     * Whether the case lies in a remote area that is hard to reach (vùng sâu, vùng xa đi lại khó khăn).
     *
     * @return the answer, absent when not recorded
     */
    public abstract Optional<Boolean> remote();

    /**
     * How often the time to settle a denunciation was extended (số lần gia hạn).
     *
     * @return the number of extensions, absent when not recorded
     */
    public abstract Optional<Extension> extension();

    /**
     * Against whom a denunciation is (người bị tố cáo), as far as it decides who settles it.
     *
     * @return the post, absent when not recorded
     */
    public abstract Optional<AccusedPost> accused();

    /**
     * The day on which the decision that settles a complaint was sent, also to whom forwarded it (ngày gửi quyết định giải quyết
     * khiếu nại).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> decisionSentOn();

    /**
     * The day on which the matter had been settled already, before the letter was forwarded (ngày vụ việc đã được giải quyết trước
     * khi chuyển đơn).
     *
     * @return the day, absent when it had not been or it was not recorded
     */
    public abstract Optional<LocalDate> settledBeforeOn();

    /**
     * Whether the sender asked to be told the result (người gửi đơn đã yêu cầu thông báo kết quả).
     *
     * @return the answer, absent when not recorded
     */
    public abstract Optional<Boolean> resultAsked();

    /**
     * The day on which the forwarder received the result (ngày nơi chuyển đơn nhận được thông báo kết quả).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> resultReceivedOn();

    /** The steps taken (các bước đã thực hiện). */
    @Override
    public abstract List<CaseStep<LetterStep>> steps();

    @Override
    public CaseFacts<CitizenLetter, LetterStep> caseFacts() {
        return LetterFacts.CASE;
    }

    @Override
    public SubjectType<CitizenLetter> subjectType() {
        return LetterFacts.LETTER;
    }

    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return CaseFile.super.parts();
    }

    /** By kind and number: neither sender nor text. */
    @Override
    public Phrase place() {
        Phrase what = kind().map(LetterKind::label).orElse(UNSORTED);
        Phrase of = council().fullLabel();
        return new Phrase(
                what.vi() + " số " + number() + ", " + of.vi(), what.en() + " No. " + number() + ", " + of.en());
    }

    private static final Phrase UNSORTED = new Phrase("đơn của công dân", "citizen's letter");

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    LetterKind knownKind() {
        return kind().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownInPerson() {
        return inPerson().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownSentToCompetentBody() {
        return sentToCompetentBody().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownGuidedBefore() {
        return guidedBefore().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownSeveralPlaces() {
        return severalPlaces().orElse(null);
    }

    /** As recorded, or else as the steps tell. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownOwnCompetence() {
        if (ownCompetence().isPresent()) {
            return ownCompetence().get();
        }
        if (firstDay(LetterStep.OWN_COMPETENCE) != Fact.ABSENT) {
            return Boolean.TRUE;
        }
        return firstDay(LetterStep.FORWARDED) == Fact.ABSENT ? null : Boolean.FALSE;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ForwardingChannel knownChannel() {
        return channel().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long senderInformedDay() {
        return senderInformedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    SenderNotice knownSenderNotice() {
        return senderInformedOf().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long reachedDay() {
        if (reachedOn().isPresent()) {
            return reachedOn().get().toEpochDay();
        }
        return Boolean.TRUE.equals(knownOwnCompetence()) ? firstDay(LetterStep.RECEIVED) : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long handlingNotifiedDay() {
        return handlingNotifiedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** The day on which it was accepted or refused, whichever came first. */
    @Value.Derived
    @Value.Auxiliary
    long acceptanceDecidedDay() {
        long accepted = firstDay(LetterStep.ACCEPTED);
        if (acceptanceRefusedOn().isEmpty()) {
            return accepted;
        }
        long refused = acceptanceRefusedOn().get().toEpochDay();
        return accepted == Fact.ABSENT ? refused : Math.min(accepted, refused);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ComplaintInstance knownInstance() {
        return instance().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Complexity knownComplexity() {
        return complexity().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ComplexGround knownComplexGround() {
        return complexGround().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long complexRecordedDay() {
        return complexRecordedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownRemote() {
        return remote().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Extension knownExtension() {
        return extension().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    AccusedPost knownAccused() {
        return accused().orElse(null);
    }

    /** Who accepted it for settlement, or else who settled it. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Actor settledBy() {
        Actor found = null;
        for (CaseStep<LetterStep> step : steps()) {
            if (step.by().isPresent()
                    && (step.step() == LetterStep.ACCEPTED || step.step() == LetterStep.RESOLVED && found == null)) {
                found = step.by().get();
            }
        }
        return found;
    }

    @Value.Derived
    @Value.Auxiliary
    long decisionSentDay() {
        return decisionSentOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    LetterCourse course() {
        if (settledBeforeOn().isPresent()) {
            return LetterCourse.SETTLED_BEFORE;
        }
        boolean ended = firstDay(LetterStep.GUIDED) != Fact.ABSENT || firstDay(LetterStep.KEPT) != Fact.ABSENT;
        boolean goesOn = firstDay(LetterStep.FORWARDED) != Fact.ABSENT
                || firstDay(LetterStep.OWN_COMPETENCE) != Fact.ABSENT
                || firstDay(LetterStep.ACCEPTED) != Fact.ABSENT
                || firstDay(LetterStep.RESOLVED) != Fact.ABSENT;
        return ended && !goesOn ? LetterCourse.GUIDED_OR_KEPT : LetterCourse.SETTLEMENT;
    }

    /** The day from which the forwarder waits for the result. */
    @Value.Derived
    @Value.Auxiliary
    long resultDueFromDay() {
        return firstDay(settledBeforeOn().isPresent() ? LetterStep.FORWARDED : LetterStep.RESOLVED);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownResultAsked() {
        return resultAsked().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long resultReceivedDay() {
        return resultReceivedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** Messages of this check repeat no text of the letter, not even a number that is none. */
    @Value.Check
    void check() {
        if (!NUMBER.matcher(number()).matches()) {
            throw new IllegalArgumentException(
                    "number must start with a digit, hold no spaces, and end in a letter or a digit, like 12/2026");
        }
        DayOrder.check(
                "resultReceivedOn",
                resultReceivedDay(),
                "resultToForwarderOn",
                firstDay(LetterStep.RESULT_TO_FORWARDER));
        DayOrder.check("decisionSentOn", decisionSentDay(), "resolvedOn", firstDay(LetterStep.RESOLVED));
        if (settledBeforeOn().isPresent()) {
            DayOrder.check(
                    "forwardedOn",
                    firstDay(LetterStep.FORWARDED),
                    "settledBeforeOn",
                    settledBeforeOn().get().toEpochDay());
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

    /** Builds a {@link CitizenLetter}; term, number and receiver are needed. */
    public static final class Builder extends ImmutableCitizenLetter.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.style.DayOrder;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The end of a delegate's mandate before the term does (chấm dứt nhiệm vụ đại biểu): release, loss by conviction,
 * or removal. Not the end of a post.
 */
@CouncilStyle
@Value.Immutable
public abstract class EndOfMandate implements TermSubject {

    EndOfMandate() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * How the mandate ended, or was to end (hình thức chấm dứt).
     *
     * @return the way
     */
    public abstract WayOutOfMandate way();

    /**
     * Who it is about (họ và tên). Not shown by findings.
     *
     * @return the name, absent when not recorded
     */
    public abstract Optional<PersonName> person();

    /**
     * The day of the delegate's application, or on which removal was brought (ngày phát sinh).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> arisenOn();

    /**
     * Who decided to bring the removal (người quyết định đưa ra bãi nhiệm).
     *
     * @return who, absent when not recorded
     */
    public abstract Optional<ActingBody> broughtBy();

    /**
     * Whether the Fatherland Front proposed it (Ủy ban Mặt trận Tổ quốc đề nghị).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> frontProposed();

    /**
     * Whether the delegate was found below the standards (không còn đáp ứng tiêu chuẩn).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> belowStandards();

    /**
     * Whether the delegate was found no longer worthy of the People's trust (không còn xứng đáng với sự tín nhiệm).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> lostTrust();

    /**
     * Whether it was decided between two sessions (thời gian giữa hai kỳ họp).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> betweenSessions();

    /**
     * Who decided (người quyết định).
     *
     * @return who, absent when not recorded
     */
    public abstract Optional<ActingBody> decidedBy();

    /**
     * The day of the decision (ngày quyết định).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> decidedOn();

    /**
     * The day on which it was reported to the council (ngày báo cáo HĐND).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> reportedOn();

    /**
     * The closing day of the first session after the decision (ngày bế mạc kỳ họp gần nhất).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> nextSessionClosesOn();

    /**
     * The day on which the conviction took legal effect (ngày bản án có hiệu lực pháp luật).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> judgmentEffectiveOn();

    /**
     * The day on which the mandate ended (ngày chấm dứt nhiệm vụ đại biểu).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> endedOn();

    /**
     * Whether the delegate held posts in the Standing Committee or a committee (chức vụ trong Thường trực HĐND, Ban).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> heldPosts();

    /**
     * The day on which the last of those posts ended (ngày thôi các chức vụ).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> postsEndedOn();

    @Override
    public SubjectType<EndOfMandate> subjectType() {
        return EndOfMandateFacts.END_OF_MANDATE;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        String vi = way().label().vi()
                + arisenOn().map(day -> " ngày " + Phrase.date(day).vi()).orElse("");
        String en = way().label().en() + " of a delegate"
                + arisenOn().map(day -> " on " + Phrase.date(day).en()).orElse("");
        return new Phrase(vi + " – " + council.vi(), en + " – " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long daysAfterJudgment() {
        return judgmentEffectiveOn().isPresent() && endedOn().isPresent()
                ? endedOn().get().toEpochDay() - judgmentEffectiveOn().get().toEpochDay()
                : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long arisenDay() {
        return arisenOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ActingBody broughtByValue() {
        return broughtBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean frontProposedValue() {
        return frontProposed().isPresent() ? Boolean.valueOf(frontProposed().get()) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean belowStandardsValue() {
        return belowStandards().isPresent() ? Boolean.valueOf(belowStandards().get()) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean lostTrustValue() {
        return lostTrust().isPresent() ? Boolean.valueOf(lostTrust().get()) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean betweenSessionsValue() {
        return betweenSessions().isPresent() ? Boolean.valueOf(betweenSessions().get()) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ActingBody decidedByValue() {
        return decidedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long decidedDay() {
        return decidedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long reportedDay() {
        return reportedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long nextSessionClosesDay() {
        return nextSessionClosesOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long judgmentEffectiveDay() {
        return judgmentEffectiveOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long endedDay() {
        return endedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean heldPostsValue() {
        return heldPosts().isPresent() ? Boolean.valueOf(heldPosts().get()) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    long postsEndedDay() {
        return postsEndedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        DayOrder.check("decidedOn", decidedDay(), "arisenOn", arisenDay());
        DayOrder.check("reportedOn", reportedDay(), "decidedOn", decidedDay());
        DayOrder.check("nextSessionClosesOn", nextSessionClosesDay(), "decidedOn", decidedDay());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EndOfMandate}; term and way are needed. */
    public static final class Builder extends ImmutableEndOfMandate.Builder {
        Builder() {}
    }
}

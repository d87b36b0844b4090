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
 * The suspension of a delegate (tạm đình chỉ nhiệm vụ đại biểu), and its end. Not a stayed criminal case (tạm đình
 * chỉ vụ án).
 */
@CouncilStyle
@Value.Immutable
public abstract class Suspension implements TermSubject {

    Suspension() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * Who it is about (họ và tên). Not shown by findings.
     *
     * @return the name, absent when not recorded
     */
    public abstract Optional<PersonName> person();

    /**
     * Why (căn cứ tạm đình chỉ).
     *
     * @return the ground, absent when not recorded
     */
    public abstract Optional<SuspensionGround> ground();

    /**
     * The day of the prosecution or of the request that it rests on (ngày có căn cứ).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> groundOn();

    /**
     * Whether the delegate is a cadre, civil servant or public employee (cán bộ, công chức, viên chức).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> publicOfficial();

    /**
     * Whether the inspecting, auditing, investigating, prosecuting, judging or enforcing body asked for it in writing
     * (văn bản đề nghị).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> requestedInWriting();

    /**
     * Who suspended the delegate (người quyết định tạm đình chỉ).
     *
     * @return who, absent when not recorded
     */
    public abstract Optional<ActingBody> decidedBy();

    /**
     * The day of the suspension (ngày tạm đình chỉ).
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
     * The closing day of the first session after the suspension (ngày bế mạc kỳ họp gần nhất).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> nextSessionClosesOn();

    /**
     * What was taken for the end of the reason (căn cứ khôi phục).
     *
     * @return the clearance, absent when not recorded
     */
    public abstract Optional<Clearance> clearedBy();

    /**
     * The day of that decision or judgment (ngày có căn cứ khôi phục).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> clearedOn();

    /**
     * The day on which the delegate took up the mandate again (ngày trở lại làm nhiệm vụ đại biểu).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> restoredOn();

    @Override
    public SubjectType<Suspension> subjectType() {
        return SuspensionFacts.SUSPENSION;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        String vi = "tạm đình chỉ đại biểu"
                + decidedOn().map(day -> " ngày " + Phrase.date(day).vi()).orElse("");
        String en = "suspension of a delegate"
                + decidedOn().map(day -> " on " + Phrase.date(day).en()).orElse("");
        return new Phrase(vi + " – " + council.vi(), en + " – " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    SuspensionGround groundValue() {
        return ground().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long groundDay() {
        return groundOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean publicOfficialValue() {
        return publicOfficial().isPresent() ? Boolean.valueOf(publicOfficial().get()) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean requestedInWritingValue() {
        return requestedInWriting().isPresent()
                ? Boolean.valueOf(requestedInWriting().get())
                : null;
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
    @Nullable
    Clearance clearedByValue() {
        return clearedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long clearedDay() {
        return clearedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long restoredDay() {
        return restoredOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        DayOrder.check("reportedOn", reportedDay(), "decidedOn", decidedDay());
        DayOrder.check("nextSessionClosesOn", nextSessionClosesDay(), "decidedOn", decidedDay());
        DayOrder.check("restoredOn", restoredDay(), "decidedOn", decidedDay());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Suspension}; the term is needed. */
    public static final class Builder extends ImmutableSuspension.Builder {
        Builder() {}
    }
}

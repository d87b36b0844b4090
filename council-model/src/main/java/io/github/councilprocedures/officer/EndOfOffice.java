package io.github.councilprocedures.officer;

import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.style.DayOrder;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The end of a post before the term does (thôi giữ chức vụ): resignation, release, relief, removal, transfer,
 * dismissal, retirement or death. Not the end of a mandate of a delegate.
 */
@CouncilStyle
@Value.Immutable
public abstract class EndOfOffice implements TermSubject {

    EndOfOffice() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The post (chức vụ).
     *
     * @return the post
     */
    public abstract Post post();

    /**
     * How the post ended (hình thức thôi giữ chức vụ).
     *
     * @return the way
     */
    public abstract WayOutOfOffice way();

    /**
     * Who it is about (họ và tên). Not shown by findings.
     *
     * @return the name, absent when not recorded
     */
    public abstract Optional<PersonName> person();

    /**
     * The day on which it arose (ngày phát sinh): of the application, the proposal, the superior's decision taking
     * effect, the retirement or the death.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> arisenOn();

    /**
     * Whether the application was made in writing to whoever had nominated the person (đơn gửi người đã giới thiệu để
     * bầu).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> addressedToNominator();

    /**
     * Whether the authority that manages the cadre agreed (ý kiến đồng ý của cơ quan quản lý cán bộ).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> consented();

    /**
     * Whether it followed a lost vote of confidence (quá nửa đại biểu không tín nhiệm), after which it is for the
     * nominator to put it forward.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean afterLostVote() {
        return false;
    }

    /**
     * Who proposed it or put it forward (người đề nghị, người trình).
     *
     * @return the proposer, absent when not recorded
     */
    public abstract Optional<OfficeProposer> proposedBy();

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
     * The day of the decision of the council or its Standing Committee (ngày quyết định).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> decidedOn();

    /**
     * The day on which the council elected a successor (ngày bầu người thay).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> successorElectedOn();

    /**
     * The day on which the Standing Committee reported to the council (ngày báo cáo HĐND).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> reportedOn();

    /**
     * The closing day of the first session after it arose (ngày bế mạc kỳ họp gần nhất).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> nextSessionClosesOn();

    /**
     * What was done for the approval from above (phê chuẩn).
     *
     * @return the approval, absent when nothing of it is recorded
     */
    public abstract Optional<Approval> approval();

    @Override
    public SubjectType<EndOfOffice> subjectType() {
        return EndOfOfficeFacts.END_OF_OFFICE;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        String vi = way().label().vi() + " " + post().label().vi()
                + arisenOn().map(day -> " ngày " + Phrase.date(day).vi()).orElse("");
        String en = way().label().en() + ", " + post().label().en()
                + arisenOn().map(day -> " on " + Phrase.date(day).en()).orElse("");
        return new Phrase(vi + " – " + council.vi(), en + " – " + council.en());
    }

    /** For what the council decides about the person, its approval, even where nothing of it is recorded. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return approvedAct()
                .<List<Subject>>map(act -> List.of(ApprovalOfOffice.of(this)))
                .orElse(List.of());
    }

    /** What there is to approve; a transfer, dismissal, retirement or death, and a release, have nothing. */
    Optional<ApprovedAct> approvedAct() {
        return switch (way()) {
            case RESIGNATION -> Optional.of(ApprovedAct.RESIGNATION);
            case RELIEF -> Optional.of(ApprovedAct.RELIEF);
            case REMOVAL -> Optional.of(ApprovedAct.REMOVAL);
            default -> Optional.empty();
        };
    }

    @Value.Derived
    @Value.Auxiliary
    long arisenDay() {
        return arisenOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean addressedToNominatorValue() {
        return addressedToNominator().isPresent()
                ? Boolean.valueOf(addressedToNominator().get())
                : null;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean consentedValue() {
        return consented().isPresent() ? Boolean.valueOf(consented().get()) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    OfficeProposer proposedByValue() {
        return proposedBy().orElse(null);
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
    long successorElectedDay() {
        return successorElectedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
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

    @Value.Check
    void check() {
        DayOrder.check("decidedOn", decidedDay(), "arisenOn", arisenDay());
        DayOrder.check("reportedOn", reportedDay(), "arisenOn", arisenDay());
        DayOrder.check("nextSessionClosesOn", nextSessionClosesDay(), "arisenOn", arisenDay());
        DayOrder.check(
                "approval.sentOn", approval().map(Approval::sentDay).orElse(Fact.ABSENT), "decidedOn", decidedDay());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EndOfOffice}; term, post and way are needed. */
    public static final class Builder extends ImmutableEndOfOffice.Builder {
        Builder() {}
    }
}

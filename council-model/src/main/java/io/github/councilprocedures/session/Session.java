package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A session of a council (kỳ họp), which may last several days; held, or only planned. Not a sitting within it (phiên
 * họp), and not a meeting of the Standing Committee.
 *
 * <p>Convening, sending the notice, announcing, opening, closing and sending up are acts of different days, each recorded by
 * itself.
 */
@CouncilStyle
@Value.Immutable
public abstract class Session implements TermSubject {

    Session() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * Which session of the council it is (kỳ họp thứ mấy), all kinds counted together.
     *
     * @return the ordinal, absent when not recorded
     */
    public abstract Optional<Ordinal> ordinal();

    /**
     * The kind of session (loại kỳ họp).
     *
     * @return the kind; the first session of a term is {@link SessionKind#REGULAR}
     */
    public abstract SessionKind kind();

    /**
     * Whether it is the first session of a council that came out of a reorganisation of units (kỳ họp đầu tiên sau sắp
     * xếp đơn vị hành chính). The numbers of sessions begin again with it, but no term does.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean firstAfterReorganisation() {
        return false;
    }

    /**
     * The request it was held on (yêu cầu tổ chức kỳ họp).
     *
     * @return the request, absent when there was none or it was not recorded
     */
    public abstract Optional<SessionRequest> request();

    /**
     * Who decided to convene it (người triệu tập).
     *
     * @return the convenor, absent when not recorded
     */
    public abstract Optional<Convenor> convenedBy();

    /**
     * Which offices were vacant when it was convened (khuyết); for a first session those of the previous council.
     *
     * @return the vacancy, {@link Vacancy#NONE} when there was none; absent when not recorded
     */
    public abstract Optional<Vacancy> vacancy();

    /**
     * The day of the decision to convene it (ngày triệu tập). Not the day on which delegates received it.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> convenedOn();

    /**
     * The day on which that decision was sent to the delegates (ngày gửi quyết định triệu tập). Neither the day of the
     * decision nor that of the announcement.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> noticeSentOn();

    /**
     * The day on which the public was told of it (ngày thông báo trên phương tiện thông tin đại chúng): of the decision
     * to convene it and of the draft agenda, the later day if they differ.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> announcedOn();

    /**
     * How it was put off because delegates were in quarantine (hoãn kỳ họp).
     *
     * @return the postponement, absent when it was not put off
     */
    public abstract Optional<Postponement> postponement();

    /**
     * The day of the conference at which its time, content and agenda were agreed (hội nghị thống nhất nội dung kỳ
     * họp).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> preparedOn();

    /**
     * The bodies that took part in that conference (thành phần hội nghị).
     *
     * @return the bodies, as far as recorded
     */
    public abstract Set<SessionBody> preparedBy();

    /**
     * The agenda (chương trình kỳ họp).
     *
     * @return the agenda, absent when nothing of it is recorded
     */
    public abstract Optional<Agenda> agenda();

    /**
     * Who was invited, or takes part as a delegate anyway (thành phần được mời).
     *
     * @return those invited, as far as recorded
     */
    public abstract Set<Invitee> invited();

    /**
     * Whether it deals with matters of the Fatherland Front and the socio-political organisations (bàn về các vấn đề có
     * liên quan).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> concernsFront();

    /**
     * The opening day (ngày khai mạc).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> opensOn();

    /**
     * The closing day (ngày bế mạc), which may be the opening day.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> closesOn();

    /**
     * Who opened it and, at a first session, presided until a Chair was elected (người khai mạc).
     *
     * @return who opened it, absent when not recorded
     */
    public abstract Optional<Convenor> openedBy();

    /**
     * Whether it was the last session of its year (kỳ họp cuối cùng của năm).
     *
     * @return yes or no, absent when not known
     */
    public abstract Optional<Boolean> lastOfYear();

    /**
     * The documents laid before it (tài liệu kỳ họp), in the order of the agenda. Not normative drafts, whose dossiers
     * go out by days of their own.
     *
     * @return the documents, as far as recorded
     */
    public abstract List<SessionDocument> documents();

    /**
     * Who presented the report on the opinions and petitions of voters (trình báo cáo tổng hợp ý kiến, kiến nghị của cử
     * tri).
     *
     * @return the bodies, as far as recorded
     */
    public abstract Set<SessionBody> votersReportBy();

    /**
     * Whether the Standing Committee reported how it had supervised the settlement of the petitions sent to the session
     * before (báo cáo kết quả giám sát việc giải quyết kiến nghị của cử tri gửi đến kỳ họp trước).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> petitionSupervisionReported();

    /**
     * The sittings (phiên họp), in their order.
     *
     * @return the sittings, as far as recorded
     */
    public abstract List<Sitting> sittings();

    /**
     * The plans of regular sessions that it decided (kế hoạch tổ chức các kỳ họp thường lệ).
     *
     * @return the plans, as far as recorded
     */
    public abstract List<SessionPlan> plans();

    /**
     * What delegates recommended after it opened and before the next session (kiến nghị của đại biểu HĐND).
     *
     * @return the recommendations, those on one matter together; as far as recorded
     */
    public abstract List<Recommendations> recommendations();

    /**
     * How many delegates came (số đại biểu có mặt).
     *
     * @return the attendance, absent when not recorded
     */
    public abstract Optional<Attendance> attendance();

    /**
     * The resolutions put to the vote (nghị quyết), in the order of the votes.
     *
     * @return the resolutions, as far as recorded
     */
    public abstract List<Resolution> resolutions();

    /**
     * The drafts of normative resolutions meant for it (dự thảo nghị quyết quy phạm pháp luật).
     *
     * @return the drafts, as far as recorded
     */
    public abstract List<NormativeDraft> normativeDrafts();

    /**
     * The items of its agenda (nội dung kỳ họp), in order.
     *
     * @return the items, as far as recorded
     */
    public abstract List<AgendaItem> items();

    /**
     * The part each delegate took in it (sự tham gia của từng đại biểu).
     *
     * @return the delegates' parts, as far as recorded
     */
    public abstract List<Participation> participations();

    /**
     * The day on which resolutions and minutes were sent to the bodies above (ngày gửi nghị quyết lên cấp trên).
     *
     * @return the day, the last one if several; absent when not recorded
     */
    public abstract Optional<LocalDate> resolutionsSentOn();

    /**
     * The bodies above to which they were sent (nơi nhận).
     *
     * @return the bodies, as far as recorded
     */
    public abstract Set<Recipient> resolutionsSentTo();

    @Override
    public SubjectType<Session> subjectType() {
        return SessionFacts.SESSION;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase name = name();
        return new Phrase(name.vi() + " của " + council.vi(), name.en() + " of the " + council.en());
    }

    private Phrase name() {
        Phrase kind = kind().label();
        if (Boolean.TRUE.equals(firstOfTerm())) {
            return new Phrase("kỳ họp thứ nhất", "first session");
        }
        if (ordinal().isPresent()) {
            Ordinal number = ordinal().get();
            return new Phrase(
                    "kỳ họp thứ " + (number.value() == 1 ? "nhất" : number) + " (" + kind.vi() + ")",
                    "session " + number + " (" + kind.en() + ")");
        }
        return opensOn()
                .map(Phrase::date)
                .map(day -> new Phrase(
                        "kỳ họp " + kind.vi() + " khai mạc ngày " + day.vi(),
                        kind.en() + " session opening on " + day.en()))
                .orElseGet(() -> new Phrase("kỳ họp " + kind.vi(), kind.en() + " session"));
    }

    /**
     * What it consists of, each with this session: plans, changes of the agenda, sittings, items, drafts, resolutions,
     * delegates, recommendations.
     */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        List<Subject> parts = new ArrayList<>();
        plans().forEach(plan -> parts.add(new PlanOfSession(this, plan)));
        agendaAmendments().forEach(amendment -> parts.add(new AmendmentOfSession(this, amendment)));
        sittings().forEach(sitting -> parts.add(new SittingOfSession(this, sitting)));
        items().forEach(item -> parts.add(new ItemOfSession(this, item)));
        normativeDrafts().forEach(draft -> parts.add(new DraftOfSession(this, draft)));
        resolutions().forEach(resolution -> parts.add(new ResolutionOfSession(this, resolution)));
        participations().forEach(one -> parts.add(new ParticipationOfSession(this, one)));
        recommendations().forEach(matter -> parts.add(new RecommendationsOfSession(this, matter)));
        return List.copyOf(parts);
    }

    /** The changes of the agenda, if there is one. */
    List<AgendaAmendment> agendaAmendments() {
        return agenda().map(Agenda::amendments).orElse(List.of());
    }

    /** Whether who convened it also opened it; null when either is not known. */
    @Nullable
    Boolean openedByConvenor() {
        return convenor() == null || opener() == null ? null : Boolean.valueOf(convenor() == opener());
    }

    /** The year in which it opens. */
    @Value.Derived
    @Value.Auxiliary
    long openingYear() {
        return opensOn().isPresent() ? opensOn().get().getYear() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Convenor convenor() {
        return convenedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Convenor opener() {
        return openedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Vacancy vacancyAtConvocation() {
        return vacancy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean frontConcerned() {
        return concernsFront().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean yearEnding() {
        return lastOfYear().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean petitionsFollowedUp() {
        return petitionSupervisionReported().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    SessionBody agendaDrafter() {
        return agenda().flatMap(Agenda::draftedBy).orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long agendaSentDay() {
        return agenda().flatMap(Agenda::sentOn).map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long agendaVotesFor() {
        return agenda().flatMap(Agenda::vote)
                .map(vote -> (long) vote.votesFor())
                .orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long agendaTotalDelegates() {
        OptionalInt total =
                agenda().flatMap(Agenda::vote).map(Vote::totalDelegates).orElse(OptionalInt.empty());
        return total.isPresent() ? total.getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long noticeSentDay() {
        return noticeSentOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long preparedDay() {
        return preparedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long firstPlannedDay() {
        return postponement()
                .map(Postponement::plannedOn)
                .map(LocalDate::toEpochDay)
                .orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long inQuarantine() {
        return postponement().map(postponed -> (long) postponed.inQuarantine()).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long quarantineTotalDelegates() {
        return postponement()
                .map(postponed -> (long) postponed.totalDelegates())
                .orElse(Fact.ABSENT);
    }

    /**
     * Whether it opens a term. Only a regular session can; one without an ordinal may.
     *
     * @return null when not known
     */
    @Nullable
    Boolean firstOfTerm() {
        if (kind() != SessionKind.REGULAR || firstAfterReorganisation()) {
            return Boolean.FALSE;
        }
        long number = ordinalNumber();
        return number == Fact.ABSENT ? null : Boolean.valueOf(number == 1);
    }

    @Value.Derived
    @Value.Auxiliary
    long ordinalNumber() {
        return ordinal().isPresent() ? ordinal().get().value() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long convenedDay() {
        return convenedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long announcedDay() {
        return announcedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long openingDay() {
        return opensOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long closingDay() {
        return closesOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long resolutionsSentDay() {
        return resolutionsSentOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** The day on which the last document went out, once every one has a day. */
    @Value.Derived
    @Value.Auxiliary
    long documentsSentDay() {
        long last = Fact.ABSENT;
        for (SessionDocument document : documents()) {
            if (document.sentOn().isEmpty()) {
                return Fact.ABSENT;
            }
            last = Math.max(last, document.sentOn().get().toEpochDay());
        }
        return last;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Requester requester() {
        return request().map(SessionRequest::requester).orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long requestSigners() {
        return request().map(SessionRequest::signersNumber).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long requestTotalDelegates() {
        return request().map(SessionRequest::totalDelegatesNumber).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long requestVoters() {
        return request().map(SessionRequest::votersNumber).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long requestedDay() {
        return request()
                .flatMap(SessionRequest::requestedOn)
                .map(LocalDate::toEpochDay)
                .orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    Set<SignerDetail> requestSignerDetails() {
        return request().map(SessionRequest::signerDetails).orElse(Set.of());
    }

    @Value.Derived
    @Value.Auxiliary
    long requestRepresentatives() {
        return request().map(SessionRequest::representativesNumber).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long present() {
        return attendance().isPresent() ? attendance().get().present() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long totalDelegates() {
        return attendance().isPresent() ? attendance().get().totalDelegates() : Fact.ABSENT;
    }

    @Value.Check
    void check() {
        if (closingDay() != Fact.ABSENT && closingDay() < openingDay()) {
            throw new IllegalArgumentException("closesOn " + closesOn().get() + " is before opensOn "
                    + opensOn().get());
        }
        if (firstAfterReorganisation() && ordinalNumber() != Fact.ABSENT && ordinalNumber() != 1) {
            throw new IllegalArgumentException(
                    "ordinal of a session that is firstAfterReorganisation must be 1, was " + ordinalNumber());
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

    /** Builds a {@link Session}; term and kind are needed. */
    public static final class Builder extends ImmutableSession.Builder {
        Builder() {}
    }
}

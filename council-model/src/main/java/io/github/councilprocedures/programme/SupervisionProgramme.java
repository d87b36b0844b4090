package io.github.councilprocedures.programme;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A yearly programme of supervision (chương trình giám sát hằng năm) of the council, its Standing Committee or a committee, as
 * a log: from the proposals to the report on its result. The programme of a year is drawn up in the year before and reported
 * on in the year after. Not one of the supervisions it foresees.
 */
@CouncilStyle
@Value.Immutable
public abstract class SupervisionProgramme implements CaseFile<ProgrammeStep> {

    SupervisionProgramme() {}

    @Override
    public abstract Term term();

    /**
     * Whose programme it is (chủ thể giám sát).
     *
     * @return the body
     */
    public abstract SupervisingBody body();

    /**
     * Which committee, where it is that of a committee (Ban của HĐND).
     *
     * @return the kind, absent when not recorded or when it is that of another body
     */
    public abstract Optional<CommitteeKind> committee();

    /**
     * The year in which it is to be carried out (năm thực hiện chương trình).
     *
     * @return the year
     */
    public abstract int year();

    /** The steps taken; a step may be recorded more than once. */
    @Override
    public abstract List<CaseStep<ProgrammeStep>> steps();

    /**
     * What was done in turn when the council decided it (trình tự xem xét, quyết định tại kỳ họp).
     *
     * @return the steps in their order, as far as recorded
     */
    public abstract List<HearingStep> hearing();

    /**
     * The mid-year session of the year before (kỳ họp giữa năm của năm trước), from opening to closing.
     *
     * @return the span, without an end while no closing is recorded; absent when not recorded
     */
    public abstract Optional<DateSpan> midYearSession();

    /**
     * The year-end session of the year before (kỳ họp cuối năm của năm trước), from opening to closing.
     *
     * @return the span, without an end while no closing is recorded; absent when not recorded
     */
    public abstract Optional<DateSpan> yearEndSession();

    /**
     * The mid-year session of the year after (kỳ họp giữa năm của năm sau), from opening to closing.
     *
     * @return the span, without an end while no closing is recorded; absent when not recorded
     */
    public abstract Optional<DateSpan> nextMidYearSession();

    /**
     * What it was drawn up from (căn cứ xây dựng chương trình).
     *
     * @return the grounds, as far as recorded
     */
    public abstract Set<ProgrammeGround> grounds();

    /**
     * The proposals made for it (đề nghị, kiến nghị giám sát).
     *
     * @return the proposals, as far as recorded
     */
    public abstract List<Proposal> proposals();

    /**
     * What it holds (nội dung chương trình).
     *
     * @return the items, as far as recorded
     */
    public abstract List<ProgrammeItem> items();

    @Override
    public CaseFacts<SupervisionProgramme, ProgrammeStep> caseFacts() {
        return ProgrammeFacts.CASE;
    }

    @Override
    public SubjectType<SupervisionProgramme> subjectType() {
        return ProgrammeFacts.PROGRAMME;
    }

    /** The steps, the proposals and the items, each with this programme. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        List<Subject> parts = new ArrayList<>(CaseFile.super.parts());
        proposals().forEach(proposal -> parts.add(new ProposalOfProgramme(this, proposal)));
        items().forEach(item -> parts.add(new ItemOfProgramme(this, item)));
        return List.copyOf(parts);
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase own = committee().map(CommitteeKind::label).orElse(body().label());
        boolean ofTheCouncil = body() == SupervisingBody.COUNCIL;
        String vi = switch (body()) {
            case COUNCIL -> "";
            case STANDING_COMMITTEE -> "Thường trực ";
            case COMMITTEE -> (committee().isPresent() ? own.vi() : "Ban") + " của ";
            case DELEGATES_GROUP -> "Tổ đại biểu ";
            case DELEGATE -> "đại biểu ";
        };
        return new Phrase(
                "chương trình giám sát năm " + year() + " của " + vi + council.vi(),
                "supervision programme " + year() + " of the " + (ofTheCouncil ? "" : own.en() + ", ") + council.en());
    }

    /** The place of one of its items. */
    Phrase placeOf(ProgrammeItem item) {
        Phrase of = place();
        return new Phrase("nội dung “" + item.topic() + "”, " + of.vi(), "item “" + item.topic() + "”, " + of.en());
    }

    /** The first of March of the year before. */
    @Value.Derived
    @Value.Auxiliary
    long proposalsDueDay() {
        return LocalDate.of(year() - 1, 3, 1).toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    long previousYearEndsDay() {
        return LocalDate.of(year() - 1, 12, 31).toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    long yearEndsDay() {
        return LocalDate.of(year(), 12, 31).toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    DateSpan wholeYear() {
        return DateSpan.of(LocalDate.of(year(), 1, 1), LocalDate.of(year(), 12, 31));
    }

    @Value.Derived
    @Value.Auxiliary
    long midYearOpensDay() {
        return opening(midYearSession().orElse(null));
    }

    @Value.Derived
    @Value.Auxiliary
    long midYearClosesDay() {
        return closing(midYearSession().orElse(null));
    }

    @Value.Derived
    @Value.Auxiliary
    long yearEndOpensDay() {
        return opening(yearEndSession().orElse(null));
    }

    @Value.Derived
    @Value.Auxiliary
    long yearEndClosesDay() {
        return closing(yearEndSession().orElse(null));
    }

    @Value.Derived
    @Value.Auxiliary
    long nextMidYearOpensDay() {
        return opening(nextMidYearSession().orElse(null));
    }

    @Value.Derived
    @Value.Auxiliary
    long nextMidYearClosesDay() {
        return closing(nextMidYearSession().orElse(null));
    }

    private static long opening(@Nullable DateSpan session) {
        return session == null ? Fact.ABSENT : session.firstDay().toEpochDay();
    }

    private static long closing(@Nullable DateSpan session) {
        return session == null
                ? Fact.ABSENT
                : session.lastDay().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** The earlier of drawing up and submitting: see {@link ProgrammeFacts#FIRST_READY_ON}. */
    @Value.Derived
    @Value.Auxiliary
    long firstReadyDay() {
        long drafted = firstDay(ProgrammeStep.DRAFTED);
        long submitted = firstDay(ProgrammeStep.SUBMITTED);
        return drafted == Fact.ABSENT || submitted == Fact.ABSENT ? drafted : Math.min(drafted, submitted);
    }

    /** The later of the two: see {@link ProgrammeFacts#READY_ON}. */
    @Value.Derived
    @Value.Auxiliary
    long readyDay() {
        long drafted = firstDay(ProgrammeStep.DRAFTED);
        long submitted = firstDay(ProgrammeStep.SUBMITTED);
        return drafted == Fact.ABSENT || submitted == Fact.ABSENT ? Fact.ABSENT : Math.max(drafted, submitted);
    }

    /** The day that chooses the law of the proposals: see {@link ProgrammeFacts#PROPOSAL_EVENT_ON}. */
    long proposalEventDay() {
        return switch (body()) {
            case COUNCIL -> proposalsDueDay();
            case STANDING_COMMITTEE -> yearEndOpensDay();
            default -> previousYearEndsDay();
        };
    }

    /** The day that chooses the law of the decision: see {@link ProgrammeFacts#DECISION_EVENT_ON}. */
    long decisionEventDay() {
        return switch (body()) {
            case COUNCIL -> midYearOpensDay();
            case STANDING_COMMITTEE -> yearEndClosesDay();
            default -> previousYearEndsDay();
        };
    }

    /** Whether an item is carried out without a team of the council; null when that is not known. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean planNeeded() {
        boolean known = !items().isEmpty();
        for (ProgrammeItem item : items()) {
            if (item.councilTeam().isEmpty()) {
                known = false;
            } else if (!item.councilTeam().get()) {
                return true;
            }
        }
        return known ? false : null;
    }

    @Value.Check
    void check() {
        if (year() < 1946 || year() > 9998) {
            throw new IllegalArgumentException("year must be 1946 to 9998, was " + year());
        }
        checkCommittee(committee().orElse(null), body());
        checkYear("midYearSession", midYearSession().orElse(null), year() - 1, year() - 1);
        // A session at the end of a year may be put off into the next.
        checkYear("yearEndSession", yearEndSession().orElse(null), year() - 1, year());
        checkYear("nextMidYearSession", nextMidYearSession().orElse(null), year() + 1, year() + 1);
    }

    /** A mid-year session of another year is the session of another programme. */
    private void checkYear(String field, @Nullable DateSpan session, int first, int last) {
        if (session != null
                && (session.firstDay().getYear() < first || session.firstDay().getYear() > last)) {
            throw new IllegalArgumentException(field + " of the programme of " + year() + " must open in " + first
                    + (first == last ? "" : " or " + last) + ", opened on " + session.firstDay());
        }
    }

    static void checkCommittee(@Nullable CommitteeKind committee, SupervisingBody body) {
        if (committee != null && body != SupervisingBody.COMMITTEE) {
            throw new IllegalArgumentException("committee " + committee + " is given, but the body is " + body);
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

    /** Builds a {@link SupervisionProgramme}; term, body and year are needed. */
    public static final class Builder extends ImmutableSupervisionProgramme.Builder {
        Builder() {}
    }
}

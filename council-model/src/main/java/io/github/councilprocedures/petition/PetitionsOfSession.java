package io.github.councilprocedures.petition;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a session hears about voters' petitions (nội dung về kiến nghị của cử tri tại kỳ họp). */
@CouncilStyle
@Value.Immutable
public abstract class PetitionsOfSession implements TermSubject {

    PetitionsOfSession() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The days of the session (thời gian kỳ họp), from its opening to its closing day.
     *
     * @return the days, both included; a session that is not closed yet has no last day
     */
    public abstract DateSpan session();

    /**
     * The day on which the Front told the session what it compiled of voters' and people's opinions (ngày Mặt trận thông báo tại
     * kỳ họp).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> frontNoticeOn();

    /**
     * The day on which the Standing Committee presented its report on supervising how petitions are settled (ngày trình báo cáo
     * giám sát việc giải quyết kiến nghị).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> supervisionReportOn();

    @Override
    public SubjectType<PetitionsOfSession> subjectType() {
        return PetitionsOfSessionFacts.PETITIONS_OF_SESSION;
    }

    @Override
    public Phrase place() {
        Phrase of = council().fullLabel();
        Phrase opens = Phrase.date(session().firstDay());
        return new Phrase(
                "kiến nghị của cử tri tại kỳ họp khai mạc ngày " + opens.vi() + ", " + of.vi(),
                "voters' petitions at the session opening on " + opens.en() + ", " + of.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long opensDay() {
        return session().firstDay().toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    long closesDay() {
        return day(session().lastDay());
    }

    @Value.Derived
    @Value.Auxiliary
    long frontNoticeDay() {
        return day(frontNoticeOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long supervisionReportDay() {
        return day(supervisionReportOn());
    }

    private static long day(Optional<LocalDate> on) {
        return on.map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PetitionsOfSession}; term and session are needed. */
    public static final class Builder extends ImmutablePetitionsOfSession.Builder {
        Builder() {}
    }
}

package io.github.councilprocedures.review;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The reports that a council reviewed at one session (các báo cáo được xem xét tại một kỳ họp), to be held against those that
 * the law lists. How each was reviewed is in its {@link ReportReview}.
 */
@CouncilStyle
@Value.Immutable
public abstract class ReportsOfSession implements TermSubject {

    ReportsOfSession() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * Which session (kỳ họp).
     *
     * @return the session
     */
    public abstract ReportSession session();

    /**
     * Its opening day (ngày khai mạc).
     *
     * @return the day
     */
    public abstract LocalDate opensOn();

    /**
     * Whose work reports of six months or the year were reviewed (báo cáo công tác 6 tháng, hằng năm).
     *
     * @return the authors, as far as recorded
     */
    public abstract Set<ReportAuthor> workReports();

    /**
     * Whose work reports of the term were reviewed (báo cáo công tác nhiệm kỳ).
     *
     * @return the authors, as far as recorded
     */
    public abstract Set<ReportAuthor> termReports();

    /**
     * On which matters reports of the People's Committee were reviewed (báo cáo của UBND theo lĩnh vực).
     *
     * @return the matters, as far as recorded
     */
    public abstract Set<ReportMatter> matters();

    @Override
    public SubjectType<ReportsOfSession> subjectType() {
        return ReportReviewFacts.REPORTS_OF_SESSION;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase opens = Phrase.date(opensOn());
        return new Phrase(
                "báo cáo tại " + session().label().vi() + " khai mạc ngày " + opens.vi() + ", " + council.vi(),
                "reports at the " + session().label().en() + " opening on " + opens.en() + ", " + council.en());
    }

    long opensDay() {
        return opensOn().toEpochDay();
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportsOfSession}; term, session and opening day are needed. */
    public static final class Builder extends ImmutableReportsOfSession.Builder {
        Builder() {}
    }
}

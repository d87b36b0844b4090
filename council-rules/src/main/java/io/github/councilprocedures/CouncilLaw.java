package io.github.councilprocedures;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.evaluation.CoordinationCalendar;
import io.github.councilprocedures.evaluation.YearlyEvaluation;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.instrument.Instruments;
import io.github.councilprocedures.procedure.Procedures;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Remark;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.rule.RuleVersion;
import io.github.councilprocedures.schedule.Schedule;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.WorkingCalendar;
import io.github.councilprocedures.workflow.Procedure;
import io.github.councilprocedures.workflow.Progress;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The law of People's Councils with its whole history (pháp luật về Hội đồng nhân dân), and the local law added to it. It
 * judges what a council did or plans; nobody chooses a version: each rule uses its own day. Not legal advice, and not a
 * check of input. Immutable and safe to share between threads.
 */
public final class CouncilLaw {

    /** The edition of the catalogue that findings carry (ấn bản danh mục), by the month of its last change of law. */
    public static final String EDITION = "2026-11";

    private static final Logger LOG = LoggerFactory.getLogger(CouncilLaw.class);

    private final RuleBook book;

    private CouncilLaw(RuleBook book) {
        this.book = book;
        LOG.debug("Assembled law {}", book);
    }

    /**
     * The law of the land: statutes, arithmetic and practice, counted in the official calendar.
     *
     * @return the law
     */
    public static CouncilLaw standard() {
        return Standard.LAW;
    }

    /** Built when first asked for, once. */
    private static final class Standard {
        private static final CouncilLaw LAW =
                new CouncilLaw(RuleBook.of(EDITION, OfficialCalendar.standard(), Procedures.all()));
    }

    /**
     * Judges a subject and its parts. Absence proves nothing, except in a record that says it is complete.
     *
     * @param subject a session, a council's record, or any other subject
     * @return the findings
     */
    public Findings judge(Subject subject) {
        return book.judge(subject);
    }

    /**
     * Judges a subject and its parts, given that all that happened through a day is recorded.
     *
     * @param subject the subject
     * @param recordedThrough the last day covered, included
     * @return the findings
     */
    public Findings judge(Subject subject, LocalDate recordedThrough) {
        return book.judge(subject, recordedThrough);
    }

    /**
     * The legal days of a subject and its parts, worked out from the same requirements that judge them, and what of it cannot
     * stand. For days in years that are not announced, plan in {@link OfficialCalendar#withProvisionalYears}.
     *
     * @param subject the subject, perhaps only planned: a session, or the {@linkplain
     *     io.github.councilprocedures.schedule.TermPlan plan of a term}
     * @return the schedule
     */
    public Schedule schedule(Subject subject) {
        return Schedule.under(book, subject);
    }

    /**
     * Where a case stands in its procedure: the step it has reached, what may follow by whom, with which papers, by when and
     * under which clause, and what went wrong. Absence proves nothing.
     *
     * @param file the file of a case
     * @return where it stands; empty where none of the {@link #procedures} is for such a file
     */
    public Optional<Progress> progress(CaseFile<?> file) {
        return procedure(file).map(procedure -> procedure.progress(book, file));
    }

    /**
     * Where a case stands in its procedure, given that all that happened through a day is recorded: then a step left out and
     * a day missed are found.
     *
     * @param file the file of a case
     * @param recordedThrough the last day covered, included
     * @return where it stands; empty where none of the {@link #procedures} is for such a file
     */
    public Optional<Progress> progress(CaseFile<?> file, LocalDate recordedThrough) {
        return procedure(file).map(procedure -> procedure.progress(book, file, recordedThrough));
    }

    private static Optional<Procedure<?, ?>> procedure(CaseFile<?> file) {
        return Procedures.workflows().stream()
                .filter(procedure -> procedure.isFor(file))
                .findFirst();
    }

    /**
     * The procedures of the law whose steps are data.
     *
     * @return the procedures in the order of the law
     */
    public List<Procedure<?, ?>> procedures() {
        return Procedures.workflows();
    }

    /**
     * The same law with a council's own regulation: it fills a silence under the duty's own id, stands beside a statute as
     * a second rule, and never replaces.
     *
     * @param regulation the regulation
     * @return the new law
     * @throws IllegalArgumentException if a duty names no known rule or fact, or the same silence is filled twice
     */
    public CouncilLaw with(LocalRegulation regulation) {
        return new CouncilLaw(book.with(regulation));
    }

    /**
     * What a drafter should know of a council's regulation before it is adopted: a duty weaker than the statute, duties that
     * can never both be met, names and citations of what there is not, and what the statute leaves open. Never throws for a
     * fault of the regulation, and says nothing where nothing is sure.
     *
     * @param regulation the regulation, not bound to this law
     * @return the remarks in the order of its parts; none where nothing was found
     */
    public List<Remark> review(LocalRegulation regulation) {
        return book.review(regulation, Instruments.all());
    }

    /**
     * The same law with a coordination regulation: a rule for each obligation, about what falls due under it.
     *
     * @param regulation the regulation
     * @return the new law
     * @throws IllegalArgumentException if {@linkplain #review(CoordinationRegulation) a remark} says that an obligation cannot
     *     be taken
     */
    public CouncilLaw with(CoordinationRegulation regulation) {
        return new CouncilLaw(book.with(regulation));
    }

    /**
     * What a drafter should know of a coordination regulation before it is signed: a day that the statute does not allow or
     * does not ask for, names and citations of what there is not, who is no party, and how long it can hold. Never throws for
     * a fault of the regulation.
     *
     * @param regulation the regulation, not bound to this law
     * @return the remarks in the order of its parts; none where nothing was found
     */
    public List<Remark> review(CoordinationRegulation regulation) {
        return book.review(regulation, Instruments.all());
    }

    /**
     * What falls due under a coordination regulation in a span of days: who owes whom what, by which day, with the count.
     *
     * @param record the regulation, which this law holds, with the events of the council's calendar, past or planned
     * @param span the days looked at
     * @return the calendar, in which nothing lies outside of the regulation's span
     * @throws IllegalArgumentException if this law does not hold the regulation
     */
    public CoordinationCalendar calendar(CoordinationRecord record, DateSpan span) {
        return CoordinationCalendar.under(book, record, span);
    }

    /**
     * How a year of a coordination regulation went, as far as a record tells: who was on time, late or missing, and on what
     * ground.
     *
     * @param record the record of the regulation, which this law holds
     * @param year the year looked back at, four digits
     * @return the evaluation
     * @throws IllegalArgumentException if the year has not four digits, or this law does not hold the regulation
     */
    public YearlyEvaluation evaluation(CoordinationRecord record, int year) {
        return YearlyEvaluation.under(book, record, year);
    }

    /**
     * The same law with an embedder's own rule.
     *
     * @param rule the rule
     * @return the new law
     * @throws IllegalArgumentException if its id is taken
     */
    public CouncilLaw with(Rule<?> rule) {
        return new CouncilLaw(book.with(rule));
    }

    /**
     * The same law counted in another calendar.
     *
     * @param calendar the working calendar
     * @return the new law
     */
    public CouncilLaw with(WorkingCalendar calendar) {
        return new CouncilLaw(book.with(calendar));
    }

    /**
     * The same law with the clauses switched on that are known from memory only.
     *
     * @return the new law
     */
    public CouncilLaw trustingRecalled() {
        return new CouncilLaw(book.trustingRecalled());
    }

    /**
     * The rules in the order of findings.
     *
     * @return the rules
     */
    public List<Rule<?>> rules() {
        return book.rules();
    }

    /**
     * The rule with an id.
     *
     * @param id the id
     * @return the rule
     * @throws IllegalArgumentException if there is none; the message names the nearest known id
     */
    public Rule<?> rule(String id) {
        return book.rule(id);
    }

    /**
     * What each rule says on a day, for reading; it judges nothing, because a subject may fall under several days.
     *
     * @param day the day
     * @return the version in force by rule id, in the order of the rules; rules whose history starts later are left out
     */
    public Map<String, RuleVersion<?>> on(LocalDate day) {
        Map<String, RuleVersion<?>> versions = new LinkedHashMap<>();
        for (Rule<?> rule : book.rules()) {
            Optional<? extends RuleVersion<?>> version = rule.versionOn(day);
            version.ifPresent(found -> versions.put(rule.id(), found));
        }
        return Collections.unmodifiableMap(versions);
    }

    /** The edition and the number of rules. */
    @Override
    public String toString() {
        return book.toString();
    }
}

package io.github.councilprocedures.examples.readme;

import static io.github.councilprocedures.session.SessionFacts.ANNOUNCED_ON;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.evaluation.CalendarEntry;
import io.github.councilprocedures.evaluation.EvaluatedItem;
import io.github.councilprocedures.evaluation.YearlyEvaluation;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.NextStep;
import io.github.councilprocedures.workflow.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The code that README.md shows (mã nguồn trong README), with what it prints. The province is invented. What stands between
 * two markers is what the README holds; a test compares.
 */
public final class ReadmeProgram {

    private ReadmeProgram() {}

    /**
     * Runs all of it.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        judge(term(), out);
        judgeByRegulation(term(), out);
        coordinate(out);
        follow(out);
        judgeByOwnRule(term(), out);
    }

    static Term term() {
        // begin: term
        AdministrativeUnit province = AdministrativeUnit.builder()
                .kind(UnitKind.PROVINCE)
                .name("Sông Trăng")
                .build();
        Term term = Term.builder()
                .council(Council.builder().unit(province).build())
                .years(TermYears.of(2021, 2026))
                .build();
        // end: term
        return term;
    }

    static void judge(Term term, PrintStream out) {
        // begin: judge
        Session session = Session.builder()
                .term(term)
                .kind(SessionKind.REGULAR)
                .ordinal(Ordinal.of(18))
                .convenedOn(LocalDate.of(2024, 6, 21))
                .opensOn(LocalDate.of(2024, 7, 10))
                .build();
        Findings findings = CouncilLaw.standard().judge(session);
        Finding late = findings.breaches().get(0);
        out.printf("%s%n%s%n%s%n", late.message().vi(), late.message().en(), late.citations());
        // end: judge
    }

    static void judgeByRegulation(Term term, PrintStream out) {
        Session session = Session.builder()
                .term(term)
                .kind(SessionKind.REGULAR)
                .ordinal(Ordinal.of(24))
                .convenedOn(LocalDate.of(2025, 7, 14))
                .opensOn(LocalDate.of(2025, 7, 28))
                .build();
        String json = text("regulation.json");
        // begin: regulation
        CouncilLaw statute = CouncilLaw.standard();
        CouncilLaw local = statute.with(CouncilJson.read(json, LocalRegulation.class));
        for (CouncilLaw law : List.of(statute, local)) {
            Finding finding =
                    law.judge(session).of("session.convocation.regular").get(0);
            out.println(finding.message().en() + " " + finding.citations());
        }
        // end: regulation
    }

    private static String text(String name) {
        try (InputStream resource = requireNonNull(ReadmeProgram.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void coordinate(PrintStream out) {
        String json = text("coordination.json");
        // begin: coordinate
        CoordinationRecord record = CouncilJson.read(json, CoordinationRecord.class);
        CouncilLaw law = CouncilLaw.standard().with(record.regulation());
        for (CalendarEntry entry : law.calendar(record, record.span()).entries()) {
            Milestone due = entry.milestone();
            out.println(due.on().orElseThrow() + " "
                    + entry.obligation().deliverable().en() + " " + due.citations());
        }
        YearlyEvaluation year = law.evaluation(record, 2024);
        for (EvaluatedItem item : year.items()) {
            out.println(item.standing() + ", " + item.finding().ground() + ": "
                    + item.finding().message().en());
        }
        out.println("on time: " + year.standings().ratio().orElseThrow());
        // end: coordinate
    }

    static void follow(PrintStream out) {
        String json = text("supervision.json");
        // begin: follow
        ThematicSupervision supervision = CouncilJson.read(json, ThematicSupervision.class);
        Progress progress = CouncilLaw.standard()
                .progress(supervision, LocalDate.of(2024, 5, 10))
                .orElseThrow();
        for (Fault fault : progress.faults()) {
            out.println(
                    fault.kind().label().en() + ": " + fault.finding().message().en());
        }
        for (NextStep next : progress.next()) {
            for (Milestone due : next.due()) {
                out.println("next: " + next.label().en() + " by " + due.on().orElseThrow() + " " + due.citations());
            }
        }
        // end: follow
    }

    static void judgeByOwnRule(Term term, PrintStream out) {
        Session session = Session.builder()
                .term(term)
                .kind(SessionKind.REGULAR)
                .announcedOn(LocalDate.of(2024, 7, 6))
                .opensOn(LocalDate.of(2024, 7, 10))
                .build();
        // begin: own rule
        Rule<Session> announced = Rule.about(SESSION, "session.announcement.custom")
                .titled("Thông báo kỳ họp", "Announcement of a session")
                .because("Cử tri cần biết trước để theo dõi.", "Voters need to know ahead to follow it.")
                .restingOn(Ground.PRACTICE)
                .always()
                .requires(ANNOUNCED_ON.atLeast(5, CALENDAR_DAYS).before(OPENS_ON))
                .otherwise(
                        "Kỳ họp được thông báo trước {days} ngày, ít hơn {required} ngày.",
                        "The session was announced {days} days ahead, fewer than {required}.");
        Finding finding = CouncilLaw.standard()
                .with(announced)
                .judge(session)
                .of("session.announcement.custom")
                .get(0);
        out.println(finding.message().en());
        out.println(finding.verdict() + ", " + finding.ground());
        // end: own rule
    }
}

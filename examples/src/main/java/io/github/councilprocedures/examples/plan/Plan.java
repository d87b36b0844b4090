package io.github.councilprocedures.examples.plan;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.examples.terminal.Table;
import io.github.councilprocedures.examples.terminal.Terminal;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.schedule.Conflict;
import io.github.councilprocedures.schedule.Schedule;
import io.github.councilprocedures.text.Phrase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The plan of a year as a program. It prints the calendar of a council in Vietnamese and, if asked, writes it as an iCalendar
 * file; the plan of 2027 of an invented commune when none is given. Days off that are not announced yet are expected, and what
 * rests on them says so.
 */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = {
            "Lập lịch năm của HĐND: các kỳ họp, phiên họp đã chọn và các mốc thời gian theo quy định.",
            "Plans a year of a People's Council: chosen days, the legal days that follow, and conflicts."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the calendar was printed", "2:a file is missing, cannot be written, or is no plan"})
public final class Plan implements Callable<Integer> {

    private static final int DONE = 0;
    private static final String BUNDLED = "ben-sen-2027.json";
    private static final String BUNDLED_REGULATION =
            "/io/github/councilprocedures/examples/lint/regulations/commune.json";

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(names = "--ics", paramLabel = "FILE", description = "Also write the calendar to this iCalendar file.")
    private @Nullable Path ics;

    @Option(
            names = "--regulation",
            paramLabel = "FILE",
            description =
                    "A regulation of the council in JSON; may be given several times. With the plan that comes with the"
                            + " program: the sample regulation of its commune.")
    private List<Path> regulations = List.of();

    @Parameters(
            arity = "0..1",
            paramLabel = "PLAN",
            description = "The plan in JSON; the one that comes with the program.")
    private @Nullable Path file;

    private Plan(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program; ends the virtual machine unless all went well.
     *
     * @param arguments options and a file
     */
    public static void main(String[] arguments) {
        int code = run(System.out, System.err, arguments);
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** Runs the program on streams of the caller's. */
    static int run(PrintStream stdout, PrintStream stderr, String... arguments) {
        Terminal terminal = Terminal.of(stdout, stderr);
        return terminal.run(new Plan(terminal.out(), terminal.err()), arguments);
    }

    @Override
    public Integer call() {
        String name = file == null ? BUNDLED : file.toString();
        try {
            PlanFile planned = Terminal.read(file, Plan.class, BUNDLED, PlanFile.class);
            CouncilLaw law =
                    CouncilLaw.standard().with(OfficialCalendar.standard().withProvisionalYears());
            if (file == null && regulations.isEmpty()) {
                law = law.with(Terminal.read(null, Plan.class, BUNDLED_REGULATION, LocalRegulation.class));
            }
            for (Path regulation : regulations) {
                name = regulation.toString();
                law = law.with(Terminal.read(regulation, Plan.class, BUNDLED_REGULATION, LocalRegulation.class));
            }
            Schedule schedule = law.schedule(planned.plan());
            List<Entry> entries = Entry.of(planned.plan(), schedule, planned.year());
            if (ics != null) {
                name = ics.toString();
                write(new CalendarFile(planned.madeOn(), entries));
            }
            print(planned, entries, schedule.in(planned.year()).conflicts());
            return DONE;
        } catch (IOException | IllegalArgumentException wrong) {
            return Terminal.refuse(err, name, wrong);
        }
    }

    private void write(CalendarFile calendar) throws IOException {
        try (OutputStream to = Files.newOutputStream(ics)) {
            calendar.write(to);
        }
    }

    private void print(PlanFile planned, List<Entry> entries, List<Conflict> conflicts) {
        out.print("LỊCH NĂM " + planned.year() + " – "
                + planned.plan().council().fullLabel().vi() + ", "
                + planned.plan().term().years().label().vi() + "\n\n");
        Table table = new Table(List.of(
                new Table.Column("Ngày", 10),
                new Table.Column("Thứ", 8),
                new Table.Column("Việc", 48),
                new Table.Column("Căn cứ", 32),
                new Table.Column("Mức độ tin cậy", 16),
                new Table.Column("Ghi chú", 36)));
        for (Entry entry : entries) {
            table.row(List.of(
                    entry.first().map(day -> Phrase.date(day).vi()).orElse("–"),
                    entry.first()
                            .map(LocalDate::getDayOfWeek)
                            .map(Plan::weekday)
                            .orElse("–"),
                    until(entry),
                    entry.clause(),
                    entry.evidence(),
                    entry.note()));
        }
        out.print(table);
        out.print("\nXUNG ĐỘT (" + conflicts.size() + ")\n");
        for (Conflict conflict : conflicts) {
            out.print("- " + conflict.kind().label().vi() + ": "
                    + Entry.inContext(planned.plan().council(), conflict.message()) + "\n");
        }
    }

    private static String until(Entry entry) {
        return entry.last().equals(entry.first())
                ? entry.what()
                : entry.what() + " (đến hết ngày "
                        + Phrase.date(entry.last().orElseThrow()).vi() + ")";
    }

    private static String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "Thứ Hai";
            case TUESDAY -> "Thứ Ba";
            case WEDNESDAY -> "Thứ Tư";
            case THURSDAY -> "Thứ Năm";
            case FRIDAY -> "Thứ Sáu";
            case SATURDAY -> "Thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}

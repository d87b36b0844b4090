package io.github.councilprocedures.examples.coordination;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.examples.terminal.Terminal;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A coordination regulation as a program. It prints what falls due in a half-year, and how a year went; if asked, it writes both as
 * one page of HTML. When none is given it shows the second half of 2026 of an invented commune.
 */
@Command(
        name = "coordinate",
        mixinStandardHelpOptions = true,
        description = {
            "Lập lịch 6 tháng và đánh giá một năm thực hiện quy chế phối hợp công tác.",
            "Prints the calendar of a half-year and the evaluation of a year of a coordination regulation."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing broke a statute in the year",
            "1:at least one statute was broken",
            "2:a file is missing, cannot be written, or is no such record or regulation"
        })
public final class Coordinate implements Callable<Integer> {

    private static final int CLEAN = 0;
    private static final int BREACH = 1;
    private static final String BUNDLED = "ben-sen-2026.json";
    private static final String BUNDLED_REGULATION = "regulations/commune.json";

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "Language of the text and of the page; Vietnamese unless given.")
    private Language language = Language.VI;

    @Option(names = "--json", description = "Print calendar and evaluation as they are stored, a JSON object.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "PAGE",
            description = "Also write calendar and evaluation to this HTML file.")
    private @Nullable Path html;

    @Option(
            names = "--regulation",
            paramLabel = "FILE",
            description = "The coordination regulation in JSON; the sample that comes with the program unless given.")
    private @Nullable Path regulation;

    @Parameters(
            arity = "0..1",
            paramLabel = "RECORD",
            description = "What happened and what was delivered, in JSON; the record that comes with the program.")
    private @Nullable Path file;

    private Coordinate(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program; ends the virtual machine unless all is clean.
     *
     * @param arguments options and a file
     */
    public static void main(String[] arguments) {
        int code = run(System.out, System.err, arguments);
        if (code != CLEAN) {
            System.exit(code);
        }
    }

    /** Runs the program on streams of the caller's. */
    static int run(PrintStream stdout, PrintStream stderr, String... arguments) {
        Terminal terminal = Terminal.of(stdout, stderr);
        return terminal.run(new Coordinate(terminal.out(), terminal.err()), arguments);
    }

    @Override
    public Integer call() {
        String name = regulation == null ? BUNDLED_REGULATION : regulation.toString();
        try {
            CoordinationRegulation agreed =
                    Terminal.read(regulation, Coordinate.class, BUNDLED_REGULATION, CoordinationRegulation.class);
            CouncilLaw law = CouncilLaw.standard().with(agreed);
            name = file == null ? BUNDLED : file.toString();
            Reading reading = Reading.of(law, agreed, Terminal.read(file, Coordinate.class, BUNDLED, RecordFile.class));
            Overview overview = reading.overview();
            if (html != null) {
                name = html.toString();
                write(new WebPage(language, overview));
            }
            out.print(json ? CouncilJson.write(reading.stored()) + "\n" : new Account(language, overview).toString());
            return overview.isClean() ? CLEAN : BREACH;
        } catch (IOException | IllegalArgumentException wrong) {
            return Terminal.refuse(err, name, wrong);
        }
    }

    private void write(WebPage page) throws IOException {
        try (Writer to = Files.newBufferedWriter(html, UTF_8)) {
            page.write(to);
        }
    }
}

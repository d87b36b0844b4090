package io.github.councilprocedures.examples.coordination;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.examples.terminal.Terminal;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.text.Language;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
            CoordinationRegulation agreed = read(regulation, BUNDLED_REGULATION, CoordinationRegulation.class);
            CouncilLaw law = CouncilLaw.standard().with(agreed);
            name = file == null ? BUNDLED : file.toString();
            Reading reading = Reading.of(law, agreed, read(file, BUNDLED, RecordFile.class));
            Overview overview = reading.overview();
            if (html != null) {
                name = html.toString();
                write(new WebPage(language, overview));
            }
            out.print(json ? CouncilJson.write(reading.stored()) + "\n" : new Account(language, overview).toString());
            return overview.isClean() ? CLEAN : BREACH;
        } catch (NoSuchFileException | FileNotFoundException missing) {
            return refuse(name, "expected a file or a folder that is there, found nothing");
        } catch (IOException unusable) {
            return refuse(name, "expected a file that can be used, found " + unusable.getMessage());
        } catch (IllegalArgumentException wrong) {
            return refuse(name, String.valueOf(wrong.getMessage()));
        }
    }

    private int refuse(String name, String problem) {
        err.println(name + ": " + problem.replaceAll("\\R", " "));
        return Terminal.BAD_INPUT;
    }

    /** What a file holds; without a file, what comes with the program. */
    private static <T> T read(@Nullable Path file, String bundled, Class<T> type) throws IOException {
        if (file != null && Files.isDirectory(file)) {
            throw new IOException("a folder");
        }
        try (InputStream content =
                file == null ? Coordinate.class.getResourceAsStream(bundled) : Files.newInputStream(file)) {
            if (content == null) {
                throw new FileNotFoundException(bundled);
            }
            return CouncilJson.read(content, type);
        }
    }

    private void write(WebPage page) throws IOException {
        try (Writer to = Files.newBufferedWriter(html, UTF_8)) {
            page.write(to);
        }
    }
}

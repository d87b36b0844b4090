package io.github.councilprocedures.examples.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.text.Language;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The audit as a program. It judges dossiers and prints what it found; those that come with it when none is given: five
 * real councils, and the plan of an invented one. Whatever the machine is set to, it reads and writes UTF-8.
 */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "Xem xét hồ sơ hoạt động của HĐND theo quy định có hiệu lực vào ngày của từng việc.",
            "Judges what a People's Council did by the law in force on the day of each act."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no breach of a statute or of a local regulation",
            "1:at least one such breach",
            "2:a file is missing or is no dossier; the others were judged"
        })
public final class Audit implements Callable<Integer> {

    private static final int CLEAN = 0;
    private static final int BREACH = 1;
    private static final int BAD_INPUT = 2;

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the report; Vietnamese unless given.")
    private Language language = Language.VI;

    @Option(names = "--json", description = "Print the findings as they are stored, a JSON list, and nothing else.")
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "Dossiers in JSON; those that come with the program unless given.")
    private List<Path> files = List.of();

    private Audit(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program; ends the virtual machine unless all is clean.
     *
     * @param arguments options and files
     */
    public static void main(String[] arguments) {
        int code = run(System.out, System.err, arguments);
        if (code != CLEAN) {
            System.exit(code);
        }
    }

    /** Runs the program on streams of the caller's. */
    static int run(PrintStream stdout, PrintStream stderr, String... arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(stdout, UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(stderr, UTF_8), true);
        int code = new CommandLine(new Audit(out, err))
                .setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, all) -> {
                    err.println("audit: " + wrong.getMessage());
                    return BAD_INPUT;
                })
                .execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public Integer call() {
        List<DossierFile> given = files.isEmpty()
                ? DossierFile.bundled()
                : files.stream().map(DossierFile::of).toList();
        List<Review> reviews = new ArrayList<>();
        for (DossierFile file : given) {
            try {
                reviews.add(file.review());
            } catch (UnreadableDossier unreadable) {
                err.println(unreadable.getMessage());
            }
        }
        if (json) {
            out.print(CouncilJson.write(findings(reviews)) + "\n");
        } else if (!reviews.isEmpty()) {
            out.print(Report.of(reviews, language));
        }
        if (reviews.size() < given.size()) {
            return BAD_INPUT;
        }
        return reviews.stream().anyMatch(review -> !review.breaches().isEmpty()) ? BREACH : CLEAN;
    }

    private static List<Finding> findings(List<Review> reviews) {
        return reviews.stream().flatMap(review -> review.findings().stream()).toList();
    }
}

package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.examples.terminal.Terminal;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.text.Language;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the report; Vietnamese unless given.")
    private Language language = Language.VI;

    @Option(
            names = "--json",
            description = "Print what was found of each dossier as it is stored, a JSON list, and nothing else.")
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
        Terminal terminal = Terminal.of(stdout, stderr);
        return terminal.run(new Audit(terminal.out(), terminal.err()), arguments);
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
            out.print(CouncilJson.write(reviews.stream().map(Review::audited).toList()) + "\n");
        } else if (!reviews.isEmpty()) {
            out.print(Report.of(reviews, language));
        }
        if (reviews.size() < given.size()) {
            return Terminal.BAD_INPUT;
        }
        return reviews.stream().anyMatch(review -> !review.breaches().isEmpty()) ? BREACH : CLEAN;
    }
}

package io.github.councilprocedures.examples.follow;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.examples.terminal.Terminal;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.text.Language;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Follows one thematic supervision day by day as a program: where it stands, what is due next, for whom, with which papers
 * and why; then what it recommended, until the last task is carried out. That of an invented province in 2024 when none is given.
 */
@Command(
        name = "follow",
        mixinStandardHelpOptions = true,
        description = {
            "Theo dõi một cuộc giám sát chuyên đề từ chương trình đến khi kiến nghị được thực hiện xong.",
            "Follows a thematic supervision from its programme until what it recommended is carried out."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no step broke a statute",
            "1:at least one step did",
            "2:the file is missing or is no such case"
        })
public final class Follow implements Callable<Integer> {

    private static final int CLEAN = 0;
    private static final int BREACH = 1;
    private static final String BUNDLED = "song-trang-2024.json";

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the account; Vietnamese unless given.")
    private Language language = Language.VI;

    @Option(names = "--json", description = "Print where the case stood on each day as it is stored, a JSON list.")
    private boolean json;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The case in JSON; the one that comes with the program.")
    private @Nullable Path file;

    private Follow(PrintWriter out, PrintWriter err) {
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
        return terminal.run(new Follow(terminal.out(), terminal.err()), arguments);
    }

    @Override
    public Integer call() {
        String name = file == null ? BUNDLED : file.toString();
        try {
            Diary diary =
                    Diary.of(CouncilLaw.standard(), Terminal.read(file, Follow.class, BUNDLED, FollowedCase.class));
            out.print(json ? CouncilJson.write(diary.stored()) + "\n" : diary.told(language));
            return diary.isClean() ? CLEAN : BREACH;
        } catch (IllegalArgumentException wrong) {
            return Terminal.refuse(err, name, wrong);
        }
    }
}

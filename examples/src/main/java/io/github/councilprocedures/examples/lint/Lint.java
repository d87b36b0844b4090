package io.github.councilprocedures.examples.lint;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.examples.terminal.Terminal;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Remark;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The linter as a program: it prints what a drafter should know of regulations, and of those that come with it when none is
 * given. Whatever the machine is set to, it reads and writes UTF-8.
 */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = {
            "Rà soát dữ liệu quy chế làm việc, quy chế phối hợp của HĐND trước khi ban hành.",
            "Looks at the data of a People's Council's working or coordination regulation before it is adopted."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no remark",
            "1:at least one remark",
            "2:a file is missing or is no regulation; the others were looked at"
        })
public final class Lint implements Callable<Integer> {

    private static final int CLEAN = 0;
    private static final int REMARKS = 1;

    private static final Phrase NOTHING = new Phrase("không có lưu ý nào", "no remark");

    private final PrintWriter out;
    private final PrintWriter err;

    @Option(names = "--lang", paramLabel = "vi|en", description = "Language of the remarks; Vietnamese unless given.")
    private Language language = Language.VI;

    @Parameters(
            paramLabel = "FILE",
            description = "Regulations in JSON; those that come with the program unless given.")
    private List<Path> files = List.of();

    private Lint(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the program; ends the virtual machine unless there is no remark.
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
        return terminal.run(new Lint(terminal.out(), terminal.err()), arguments);
    }

    @Override
    public Integer call() {
        List<RegulationFile> given = files.isEmpty()
                ? RegulationFile.bundled()
                : files.stream().map(RegulationFile::of).toList();
        int remarks = 0;
        boolean unreadable = false;
        for (RegulationFile file : given) {
            try {
                remarks += review(file);
            } catch (UnreadableRegulation wrong) {
                err.println(wrong.getMessage());
                unreadable = true;
            }
        }
        return unreadable ? Terminal.BAD_INPUT : remarks > 0 ? REMARKS : CLEAN;
    }

    private int review(RegulationFile file) throws UnreadableRegulation {
        CouncilLaw law = CouncilLaw.standard();
        Object regulation = file.readEither();
        if (regulation instanceof CoordinationRegulation coordination) {
            return print(file.name(), coordination.place(), law.review(coordination));
        }
        LocalRegulation own = (LocalRegulation) regulation;
        return print(file.name(), own.title(), law.review(own));
    }

    private int print(String name, Phrase title, List<Remark> remarks) {
        Phrase count = new Phrase(remarks.size() + " lưu ý", remarks.size() + " remark(s)");
        out.print(name + ": " + title.in(language) + ": " + (remarks.isEmpty() ? NOTHING : count).in(language) + "\n");
        for (Remark remark : remarks) {
            out.print("  " + remark.path() + " [" + remark.kind().label().in(language) + "]"
                    + remark.rule().map(rule -> " " + rule).orElse("") + "\n");
            out.print("    " + remark.message().in(language) + "\n");
        }
        return remarks.size();
    }
}

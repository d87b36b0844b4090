package io.github.councilprocedures.examples.docs;

import static io.github.councilprocedures.examples.docs.RulePages.both;
import static io.github.councilprocedures.examples.docs.RulePages.row;
import static java.util.stream.Collectors.joining;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleVersion;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.workflow.Procedure;
import io.github.councilprocedures.workflow.ProcedureVersion;
import io.github.councilprocedures.workflow.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The folder {@code docs/procedures} (tài liệu về các quy trình): an index, and a page for each procedure with the diagram and
 * the steps of each version. Only what the procedures themselves say is written; a test compares it with the files.
 */
public final class ProcedurePages {

    private static final String INDEX = "README.md";
    private static final String NOTHING = "–";
    private static final Phrase EVERY_FILE = new Phrase("mọi hồ sơ", "every file");
    private static final Phrase OR = new Phrase(" hoặc ", " or ");
    private static final Phrase FIRST_STEP = new Phrase("bước đầu", "first step");
    private static final Phrase NAMED_BY_NO_LAW = new Phrase("luật không quy định bước này", "named by no law");
    private static final Phrase BESIDE = new Phrase("diễn ra song song", "beside the line");
    private static final Phrase REPEATABLE = new Phrase("có thể lặp lại", "may be taken again");

    private ProcedurePages() {}

    /**
     * All files of the folder.
     *
     * @param law the law
     * @return the text of each file by its name in the folder, in the order of names
     */
    public static Map<String, String> files(CouncilLaw law) {
        Map<String, String> files = new TreeMap<>();
        files.put(INDEX, index(law));
        law.procedures().forEach(procedure -> files.put(file(procedure), page(procedure)));
        return files;
    }

    /** The name of the page of a procedure in the folder. */
    static String file(Procedure<?, ?> procedure) {
        return procedure.id() + ".md";
    }

    private static String index(CouncilLaw law) {
        StringBuilder page = new StringBuilder("""
                # Các quy trình / The procedures

                Tệp này được sinh ra từ mã nguồn; không sửa bằng tay (xem [CONTRIBUTING](../../CONTRIBUTING.md#documents)).
                This file is generated from the code; do not edit it by hand.

                Mỗi quy trình cho biết các bước, chủ thể thực hiện, tài liệu, nơi nhận, thời hạn và căn cứ của từng phiên bản. Từ đó
                sinh ra các [quy tắc](../rules/index.md) về thứ tự, chủ thể, tài liệu và nơi nhận; thời hạn là quy tắc riêng.
                Each procedure tells the steps, who takes them, the papers, the recipients, the deadline and the clause of each of its
                versions. It makes the [rules](../rules/index.md) on order, actors, papers and recipients; deadlines are rules of
                their own.

                """);
        page.append(row("id", "Tên gọi", "Title", "Các phiên bản / Versions"));
        page.append(row("---", "---", "---", "---"));
        for (Procedure<?, ?> procedure : law.procedures()) {
            page.append(row(
                    "[" + procedure.id() + "](" + file(procedure) + ")",
                    procedure.title().vi(),
                    procedure.title().en(),
                    procedure.versions().stream()
                            .map(version -> date(version.from()) + ": " + both(says(version)))
                            .collect(joining("<br>"))));
        }
        return page.toString();
    }

    private static <C extends CaseFile<V>, V extends Enum<V> & Labelled> String page(Procedure<C, V> procedure) {
        StringBuilder page = new StringBuilder("# ")
                .append(procedure.id())
                .append("\n\nSinh ra từ mã nguồn / generated from the code. [Mục lục / index](")
                .append(INDEX)
                .append(")\n\n**")
                .append(procedure.title().vi())
                .append("** / **")
                .append(procedure.title().en())
                .append("**\n\n")
                .append(row("", "Tiếng Việt", "English"))
                .append(row("---", "---", "---"))
                .append(row("Hồ sơ / File", procedure.about().label()))
                .append(row("Áp dụng khi / Applies when", conditions(procedure)))
                .append("\nQuy tắc sinh ra / Rules it makes: ")
                .append(
                        procedure.rules().isEmpty()
                                ? NOTHING
                                : procedure.rules().stream()
                                        .map(rule -> link(rule, rule.id()))
                                        .collect(joining(", ")))
                .append('\n');
        List<ProcedureVersion<V>> versions = procedure.versions();
        for (int i = 0; i < versions.size(); i++) {
            Optional<LocalDate> last = i + 1 < versions.size()
                    ? Optional.of(versions.get(i + 1).from().minusDays(1))
                    : Optional.empty();
            page.append(version(procedure, versions.get(i), last));
        }
        return page.toString();
    }

    /** What a version says, or that it is practice. */
    private static Phrase says(ProcedureVersion<?> version) {
        return version.isPractice() ? Ground.PRACTICE.label() : version.status().label();
    }

    private static Phrase conditions(Procedure<?, ?> procedure) {
        List<Phrase> conditions =
                procedure.conditions().stream().map(Requirement::describe).toList();
        return conditions.isEmpty() ? EVERY_FILE : Phrase.join("; ", conditions);
    }

    private static <C extends CaseFile<V>, V extends Enum<V> & Labelled> String version(
            Procedure<C, V> procedure, ProcedureVersion<V> version, Optional<LocalDate> last) {
        String from = date(version.from());
        Phrase span = last.map(ProcedurePages::date)
                .map(to -> new Phrase("từ " + from + " đến hết " + to, "from " + from + " through " + to))
                .orElse(new Phrase("từ " + from, "from " + from));
        StringBuilder text = new StringBuilder("\n## ").append(from).append("\n\n");
        text.append(row("", "Tiếng Việt", "English"))
                .append(row("---", "---", "---"))
                .append(row("Hiệu lực / In force", span))
                .append(row("Tình trạng / Says", says(version)))
                .append(row(
                        "Viện dẫn / Cited",
                        cited(version.citations(), Language.VI),
                        cited(version.citations(), Language.EN)));
        if (!version.steps().isEmpty()) {
            if (!version.isPractice()) {
                text.append(row("Mức chắc chắn / Evidence", version.evidence().label()));
            }
            for (Language language : Language.values()) {
                text.append(language == Language.VI ? "\n### Các bước\n" : "\n### Steps\n")
                        .append("\n```mermaid\n")
                        .append(procedure.diagram(version, language))
                        .append("```\n\n")
                        .append(steps(version, last, language));
            }
        }
        return text.toString();
    }

    private static <V extends Enum<V> & Labelled> String steps(
            ProcedureVersion<V> version, Optional<LocalDate> last, Language language) {
        StringBuilder table = new StringBuilder();
        table.append(
                language == Language.VI
                        ? row("Bước", "Chủ thể", "Tài liệu", "Nơi nhận", "Sau bước", "Thời hạn", "Căn cứ")
                        : row("Step", "Who", "Papers", "Recipients", "After", "Deadline", "Clause"));
        table.append(row("---", "---", "---", "---", "---", "---", "---"));
        for (Step<V> step : version.steps()) {
            List<Citation> clauses = step.citations().isEmpty() ? version.citations() : step.citations();
            table.append(row(
                    name(step, language),
                    labels(step.by(), OR.in(language), language),
                    labels(step.documents(), "; ", language),
                    labels(step.to(), "; ", language),
                    step.after().isEmpty() ? FIRST_STEP.in(language) : labels(step.after(), OR.in(language), language),
                    due(step, version.from(), last, language),
                    step.isModelled() ? NOTHING : cited(clauses, language)));
        }
        return table.toString();
    }

    private static <V extends Enum<V> & Labelled> String name(Step<V> step, Language language) {
        List<String> traits = new ArrayList<>();
        if (step.isModelled()) {
            traits.add(NAMED_BY_NO_LAW.in(language));
        }
        if (step.isBeside()) {
            traits.add(BESIDE.in(language));
        }
        if (step.isRepeatable()) {
            traits.add(REPEATABLE.in(language));
        }
        String name = step.step().label().in(language);
        return traits.isEmpty() ? name : name + "<br>*" + String.join("; ", traits) + "*";
    }

    private static String labels(Collection<? extends Labelled> all, String between, Language language) {
        return all.isEmpty()
                ? NOTHING
                : all.stream().map(one -> one.label().in(language)).collect(joining(between));
    }

    /** The deadlines, each with what it requires in the span of the version. */
    private static String due(Step<?> step, LocalDate first, Optional<LocalDate> last, Language language) {
        return step.due().isEmpty()
                ? NOTHING
                : step.due().stream()
                        .map(rule -> link(rule, rule.title().in(language)) + required(rule, first, last, language))
                        .collect(joining("<br>"));
    }

    private static String required(Rule<?> rule, LocalDate first, Optional<LocalDate> last, Language language) {
        List<? extends RuleVersion<?>> versions = rule.versions();
        List<String> required = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            RuleVersion<?> version = versions.get(i);
            boolean begun = last.isEmpty() || !version.from().isAfter(last.get());
            boolean ended =
                    i + 1 < versions.size() && !versions.get(i + 1).from().isAfter(first);
            if (begun && !ended) {
                Phrase said = version.requirement()
                        .map(Requirement::describe)
                        .orElse(version.status().label());
                required.add(
                        version.from().isAfter(first)
                                ? date(version.from()) + ": " + said.in(language)
                                : said.in(language));
            }
        }
        return required.isEmpty() ? "" : ": " + String.join("<br>", required);
    }

    private static String cited(List<Citation> citations, Language language) {
        return citations.stream().map(citation -> citation.label().in(language)).collect(joining("<br>"));
    }

    private static String link(Rule<?> rule, String text) {
        return "[" + text + "](../rules/" + RulePages.subject(rule) + ".md#" + rule.id() + ")";
    }

    private static String date(LocalDate day) {
        return Phrase.date(day).vi();
    }
}

package io.github.councilprocedures.examples.docs;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleVersion;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.workflow.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The folder {@code docs/rules} (tài liệu về các quy tắc): an index, a page for each subject with an entry for each rule,
 * the coverage table and the catalogue as JSON. Only what the rules themselves say is written; a test compares it with the
 * files.
 */
public final class RulePages {

    /** A rule that a procedure makes asks something of many steps. */
    private static final String STEPS_IN_LINES = ";<br>";

    private static final Phrase ALWAYS = new Phrase("luôn luôn", "always");
    private static final Phrase NOTHING = Phrase.same("–");
    private static final Phrase EVERY_CASE = new Phrase("mọi trường hợp", "every case");
    private static final Phrase NO_DAY =
            new Phrase("không theo ngày nào: quy tắc chỉ có một phiên bản", "no day: the rule has one version only");
    private static final Phrase COUNTED_BY = new Phrase(
            "Thời hạn được tính theo ngày này, nên không ai chọn được luật bằng cách làm sớm hay muộn.",
            "The limit is counted from or to this day, so nobody chooses his law by acting early or late.");
    private static final Phrase TIMES_COUNTED = new Phrase(
            "Số lần được đếm trong khoảng thời gian gắn với ngày này.",
            "The times are counted in the stretch of days that this day bounds.");
    private static final Phrase IN_FORCE_THEN = new Phrase(
            "Việc này được xét theo quy định có hiệu lực vào ngày đó.",
            "The matter is judged by the text in force on that day.");

    private RulePages() {}

    /**
     * All files of the folder.
     *
     * @param law the law
     * @return the text of each file by its name in the folder, in the order of names
     */
    public static Map<String, String> files(CouncilLaw law) {
        Map<String, List<Rule<?>>> bySubject = new LinkedHashMap<>();
        for (Rule<?> rule : law.rules()) {
            bySubject
                    .computeIfAbsent(subject(rule), subject -> new ArrayList<>())
                    .add(rule);
        }
        Map<String, Procedure<?, ?>> makers = new LinkedHashMap<>();
        law.procedures().forEach(procedure -> procedure.rules().forEach(rule -> makers.put(rule.id(), procedure)));
        Map<String, String> files = new TreeMap<>();
        files.put("index.md", index(bySubject));
        bySubject.forEach((subject, rules) -> files.put(subject + ".md", page(subject, rules, makers)));
        files.put("coverage.md", RuleCoverage.page(law));
        files.put("catalogue.json", RuleCatalogue.json(law));
        return files;
    }

    /** The first word of the id, which is also the name of its page. */
    static String subject(Rule<?> rule) {
        return rule.id().substring(0, rule.id().indexOf('.'));
    }

    private static String index(Map<String, List<Rule<?>>> bySubject) {
        StringBuilder page = new StringBuilder("""
                # Các quy tắc / The rules

                Tệp này được sinh ra từ mã nguồn; không sửa bằng tay (xem [CONTRIBUTING](../../CONTRIBUTING.md#documents)).
                This file is generated from the code; do not edit it by hand.

                Mỗi quy tắc là một nghĩa vụ với toàn bộ lịch sử của nó. [Bảng theo quý](coverage.md) cho biết quy tắc nào nói gì
                vào lúc nào; [catalogue.json](catalogue.json) chứa cùng nội dung dưới dạng dữ liệu.
                Each rule is one duty with its whole history. The [table by quarter](coverage.md) shows which rule said what and
                when; [catalogue.json](catalogue.json) holds the same as data.
                """);
        bySubject.forEach((subject, rules) -> {
            page.append("\n## [").append(subject).append("](").append(subject).append(".md)\n\n");
            page.append("| id | Tên gọi | Title | Căn cứ / Ground |\n| --- | --- | --- | --- |\n");
            for (Rule<?> rule : rules) {
                String link = "[" + rule.id() + "](" + subject + ".md#" + rule.id() + ")";
                page.append(row(
                        link,
                        rule.title().vi(),
                        rule.title().en(),
                        both(rule.ground().label())));
            }
        });
        return page.toString();
    }

    private static String page(String subject, List<Rule<?>> rules, Map<String, Procedure<?, ?>> makers) {
        return "# " + subject + "\n\nSinh ra từ mã nguồn / generated from the code. [Mục lục / index](index.md)\n\n"
                + rules.stream()
                        .map(rule -> "- [" + rule.id() + "](#" + rule.id() + "): " + both(rule.title()) + "\n")
                        .collect(joining())
                + rules.stream()
                        .map(rule -> entry(rule, Optional.ofNullable(makers.get(rule.id()))))
                        .collect(joining());
    }

    private static String entry(Rule<?> rule, Optional<Procedure<?, ?>> maker) {
        return "\n<a id=\"" + rule.id() + "\"></a>\n\n## " + rule.id() + "\n\n**"
                + rule.title().vi() + "** / **" + rule.title().en() + "**\n\n" + about(rule)
                + maker.map(RulePages::madeBy).orElse("") + "\n"
                + (maker.isPresent() ? history(rule).replace("; ", STEPS_IN_LINES) : history(rule));
    }

    private static String about(Rule<?> rule) {
        return row("", "Tiếng Việt", "English")
                + row("---", "---", "---")
                + row("Đối tượng / About", rule.about().label())
                + row("Vì sao / Why", rule.why())
                + row("Không xét / Left out", rule.leftOut().orElse(NOTHING))
                + row("Căn cứ / Ground", rule.ground().label())
                + row("Áp dụng khi / Applies when", described(rule.conditions(), EVERY_CASE))
                + row("Chọn phiên bản theo / Governed by", governedBy(rule))
                + row("Khi không đạt / If not met", template(rule.otherwise()));
    }

    private static String madeBy(Procedure<?, ?> procedure) {
        String link = "](../procedures/" + ProcedurePages.file(procedure) + ")";
        return row(
                "Theo quy trình / From the procedure",
                "[" + procedure.title().vi() + link,
                "[" + procedure.title().en() + link);
    }

    private static Phrase governedBy(Rule<?> rule) {
        return rule.governedBy()
                .map(fact -> Phrase.join(". ", List.of(named(fact), whyGovernedBy(rule, fact))))
                .orElse(NO_DAY);
    }

    private static Phrase named(Fact<?> fact) {
        Phrase name = Phrase.join(", ", List.of(Phrase.same("`" + fact.name() + "`"), fact.label()));
        return fact.derivation()
                .map(how -> Phrase.join("", List.of(name, Phrase.same(" ("), how, Phrase.same(")"))))
                .orElse(name);
    }

    /** Why the version is chosen by this fact: seen in what the versions require. */
    private static Phrase whyGovernedBy(Rule<?> rule, Fact<?> governedBy) {
        List<Map<String, Object>> forms = rule.versions().stream()
                .flatMap(version -> version.requirement().stream())
                .<Map<String, Object>>map(Requirement::form)
                .toList();
        if (forms.stream().anyMatch(form -> isCountedBy(form, governedBy.name()))) {
            return COUNTED_BY;
        }
        return forms.stream().anyMatch(form -> holds(form, "frequency")) ? TIMES_COUNTED : IN_FORCE_THEN;
    }

    private static boolean isCountedBy(Object form, String fact) {
        if (form instanceof Map<?, ?> map) {
            return fact.equals(map.get("before"))
                    || fact.equals(map.get("after"))
                    || map.values().stream().anyMatch(part -> isCountedBy(part, fact));
        }
        return form instanceof Collection<?> parts && parts.stream().anyMatch(part -> isCountedBy(part, fact));
    }

    private static boolean holds(Object form, String kind) {
        if (form instanceof Map<?, ?> map) {
            return map.containsKey(kind) || map.values().stream().anyMatch(part -> holds(part, kind));
        }
        return form instanceof Collection<?> parts && parts.stream().anyMatch(part -> holds(part, kind));
    }

    private static String history(Rule<?> rule) {
        return row(
                        "Từ ngày / From",
                        "Tình trạng / Says",
                        "Yêu cầu",
                        "Required",
                        "Viện dẫn / Cited",
                        "Mức chắc chắn / Evidence")
                + row("---", "---", "---", "---", "---", "---")
                + rule.versions().stream().map(RulePages::version).collect(joining());
    }

    private static String version(RuleVersion<?> version) {
        Phrase required = required(version);
        return row(
                both(version.from().equals(LocalDate.MIN) ? ALWAYS : Phrase.date(version.from())),
                both(version.status().label()),
                required.vi(),
                required.en(),
                cited(version),
                version.evidence().map(Evidence::label).map(RulePages::both).orElse(NOTHING.vi()));
    }

    private static String cited(RuleVersion<?> version) {
        return version.citations().isEmpty()
                ? NOTHING.vi()
                : version.citations().stream().map(Citation::toString).collect(joining("<br>"));
    }

    private static Phrase required(RuleVersion<?> version) {
        if (version.requirement().isEmpty()) {
            return NOTHING;
        }
        List<Phrase> required = new ArrayList<>();
        required.add(version.requirement().get().describe());
        if (!version.conditions().isEmpty()) {
            Phrase when = described(version.conditions(), EVERY_CASE);
            required.add(new Phrase("Khi: " + when.vi(), "When: " + when.en()));
        }
        version.otherwise()
                .map(RulePages::template)
                .ifPresent(said -> required.add(new Phrase("Khi không đạt: " + said.vi(), "If not met: " + said.en())));
        return Phrase.join("<br>", required);
    }

    private static Phrase described(List<? extends Requirement<?>> requirements, Phrase none) {
        return requirements.isEmpty()
                ? none
                : Phrase.join(
                        "; ", requirements.stream().map(Requirement::describe).toList());
    }

    /** The sentence with its slots as they are written. */
    private static Phrase template(Wording wording) {
        return wording.fill(
                wording.slots().stream().collect(toMap(Function.identity(), slot -> Phrase.same("{" + slot + "}"))));
    }

    /** Both languages in one cell; once where they are the same. */
    static String both(Phrase phrase) {
        return phrase.vi().equals(phrase.en()) ? phrase.vi() : phrase.vi() + " / " + phrase.en();
    }

    /** A row with a phrase in its two languages. */
    static String row(String first, Phrase phrase) {
        return row(first, phrase.vi(), phrase.en());
    }

    /** A row of a table. */
    static String row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(cell.isEmpty() ? "" : " ")
                    .append(cell.replace("|", "\\|"))
                    .append(" |");
        }
        return row.append('\n').toString();
    }
}

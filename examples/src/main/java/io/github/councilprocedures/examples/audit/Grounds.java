package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.examples.terminal.Page;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleVersion;
import io.github.councilprocedures.text.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a duty rests on (căn cứ), in words: the ground, the clauses and how surely they are known. */
final class Grounds {

    private final Page page;

    Grounds(Page page) {
        this.page = page;
    }

    /** The ground and its clauses; of a statute without any the clauses of every version, each from its day on. */
    String of(Rule<?> rule, Ground ground, List<Citation> citations, Optional<Evidence> evidence) {
        String name = page.say(ground.label());
        if (citations.isEmpty()) {
            return ground.isLaw() ? name + page.say("; tùy ngày: ", "; by day: ") + versions(rule) : name;
        }
        String sure =
                evidence.map(known -> " (" + page.say(known.label()) + ")").orElse("");
        return name + ": " + clauses(citations) + sure;
    }

    private String versions(Rule<?> rule) {
        List<Phrase> versions = new ArrayList<>();
        for (RuleVersion<?> version : rule.versions()) {
            String from = Page.day(version.from());
            String clauses = clauses(version.citations());
            versions.add(new Phrase("từ " + from + " " + clauses, "from " + from + " " + clauses));
        }
        return page.list("; ", versions);
    }

    /** The clauses, those of one instrument together, so that its number is told once. */
    String clauses(List<Citation> citations) {
        Map<Citation, List<Citation>> byInstrument = new LinkedHashMap<>();
        for (Citation citation : citations) {
            Citation whole = Citation.of(citation.kind(), citation.instrumentNumber());
            byInstrument.computeIfAbsent(whole, same -> new ArrayList<>()).add(citation);
        }
        List<String> instruments = new ArrayList<>();
        byInstrument.forEach((whole, within) -> instruments.add(together(page.say(whole.label()), within)));
        return String.join("; ", instruments);
    }

    private String together(String whole, List<Citation> within) {
        // Beside its own clauses the whole says nothing more.
        List<String> labels = within.stream()
                .map(citation -> page.say(citation.label()))
                .filter(label -> within.size() == 1 || !label.equals(whole))
                .toList();
        StringBuilder text = new StringBuilder();
        for (String label : labels.subList(0, labels.size() - 1)) {
            String clause = label.substring(0, label.length() - whole.length()).replaceAll("[ ,]+$", "");
            text.append(clause).append(page.say(", ", "; "));
        }
        return text.append(labels.get(labels.size() - 1)).toString();
    }
}

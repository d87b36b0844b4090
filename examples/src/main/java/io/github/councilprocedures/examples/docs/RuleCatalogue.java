package io.github.councilprocedures.examples.docs;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The catalogue of the rules as data (danh mục quy tắc): ids, versions, numbers, citations and evidence. */
final class RuleCatalogue {

    private RuleCatalogue() {}

    static String json(CouncilLaw law) {
        Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put("edition", CouncilLaw.EDITION);
        catalogue.put("rules", law.rules().stream().map(RuleCatalogue::rule).toList());
        return CouncilJson.write(catalogue) + "\n";
    }

    private static Map<String, Object> rule(Rule<?> rule) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", rule.id());
        data.put("about", rule.about().name());
        data.put("title", rule.title());
        data.put("ground", rule.ground());
        rule.governedBy().ifPresent(fact -> data.put("governedBy", fact.name()));
        data.put("conditions", forms(rule.conditions()));
        data.put(
                "versions", rule.versions().stream().map(RuleCatalogue::version).toList());
        return data;
    }

    private static Map<String, Object> version(RuleVersion<?> version) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (!version.from().equals(LocalDate.MIN)) {
            data.put("from", version.from());
        }
        data.put("status", version.status());
        if (!version.citations().isEmpty()) {
            data.put("citations", version.citations());
        }
        version.evidence().ifPresent(evidence -> data.put("evidence", evidence));
        if (!version.conditions().isEmpty()) {
            data.put("conditions", forms(version.conditions()));
        }
        version.requirement().ifPresent(requirement -> data.put("requirement", sorted(requirement.form())));
        return data;
    }

    private static List<Object> forms(List<? extends Requirement<?>> requirements) {
        return requirements.stream()
                .map(requirement -> sorted(requirement.form()))
                .toList();
    }

    /** A form with its keys in the order of the alphabet: the order of a map is nobody's promise. */
    private static Object sorted(Object form) {
        if (form instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, value) -> sorted.put(String.valueOf(key), sorted(value)));
            return sorted;
        }
        return form instanceof List<?> list
                ? list.stream().map(RuleCatalogue::sorted).toList()
                : form;
    }
}

package io.github.councilprocedures.examples.docs;

import static io.github.councilprocedures.examples.docs.RequirementSchema.DAY;
import static io.github.councilprocedures.examples.docs.RequirementSchema.KINDS;
import static io.github.councilprocedures.examples.docs.RequirementSchema.LETTERS;
import static io.github.councilprocedures.examples.docs.RequirementSchema.NUMBERED;
import static io.github.councilprocedures.examples.docs.RequirementSchema.definitions;
import static io.github.councilprocedures.examples.docs.RequirementSchema.inLines;
import static io.github.councilprocedures.examples.docs.RequirementSchema.list;
import static io.github.councilprocedures.examples.docs.RequirementSchema.map;
import static io.github.councilprocedures.examples.docs.RequirementSchema.name;
import static io.github.councilprocedures.examples.docs.RequirementSchema.names;
import static io.github.councilprocedures.examples.docs.RequirementSchema.object;
import static io.github.councilprocedures.examples.docs.RequirementSchema.oneOf;
import static io.github.councilprocedures.examples.docs.RequirementSchema.ref;
import static io.github.councilprocedures.examples.docs.RequirementSchema.requirement;
import static io.github.councilprocedures.examples.docs.RequirementSchema.text;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (2020-12) of a local regulation, written from the facts and the rules themselves. Of a rule that it knows it
 * checks what is required, down to the names of facts and of their values. A rule that came later is let through, so that a
 * file does not fail where an editor has an older copy; {@code CouncilLaw.review} knows better.
 */
public final class RegulationSchema {

    private RegulationSchema() {}

    /**
     * The text of {@code docs/schema/local-regulation.schema.json}.
     *
     * @param law the law
     * @return the schema
     */
    public static String json(CouncilLaw law) {
        Map<SubjectType<?>, List<String>> rules = new LinkedHashMap<>();
        for (Rule<?> rule : law.rules()) {
            if (rule.governedBy().isPresent()) {
                rules.computeIfAbsent(rule.about(), type -> new ArrayList<>()).add(rule.id());
            }
        }
        Map<String, Object> schema = map(
                "$schema", "https://json-schema.org/draft/2020-12/schema",
                "$id", "urn:council-procedures:local-regulation",
                "title", "Quy chế của Hội đồng nhân dân / A People's Council's own regulation",
                "description",
                        "Sinh ra từ mã nguồn, ấn bản " + CouncilLaw.EDITION
                                + "; quy tắc không có trong ấn bản này được bỏ qua. / Generated from the code, edition "
                                + CouncilLaw.EDITION + "; a rule that is not in this edition is let through.");
        schema.putAll(regulation());
        Map<String, Object> definitions = definitions();
        definitions.put("duty", duty(rules));
        rules.keySet().forEach(type -> {
            definitions.putAll(names(type));
            definitions.put(name(type), requirement(type));
        });
        schema.put("$defs", definitions);
        return inLines(CouncilJson.write(schema)) + "\n";
    }

    private static Map<String, Object> regulation() {
        return object(
                map(
                        "number", text("Số, ký hiệu / number", "^[0-9]\\S*$", "05/2025/NQ-HĐND"),
                        "kind", oneOf(names(InstrumentKind.values())),
                        "title", ref("phrase"),
                        "council", ref("council"),
                        "adoptedOn", ref("day"),
                        "inForce",
                                text(
                                        "Thời gian có hiệu lực, kể cả hai ngày / span in force, both days included",
                                        "^" + DAY + "/(" + DAY + "|\\.\\.)$",
                                        "2025-07-01/.."),
                        "basis", list(0, text("Căn cứ / text it rests on", "\\S", "Luật số 72/2025/QH15")),
                        "sample", map("description", "Bản mẫu / a sample to write by", "type", "boolean"),
                        "duties", list(1, ref("duty"))),
                "number",
                "title",
                "council",
                "inForce",
                "duties");
    }

    private static Map<String, Object> duty(Map<SubjectType<?>, List<String>> rules) {
        Map<String, Object> rule = text(
                "Mã quy tắc / rule id",
                "^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+$",
                rules.values().stream().flatMap(List::stream).toArray(String[]::new));
        // What is required of a rule that is not known is one kind of requirement with anything in it.
        Map<String, Object> unknown =
                map("type", "object", "minProperties", 1, "maxProperties", 1, "propertyNames", map("enum", KINDS));
        Map<String, Object> duty = object(
                map(
                        "rule", rule,
                        "article", text("Điều / article", NUMBERED, "12"),
                        "clause", text("Khoản / clause", NUMBERED, "1"),
                        "point", text("Điểm / point", "^" + LETTERS + "[1-9]?$", "đ"),
                        "requires", unknown,
                        "otherwise", ref("phrase")),
                "rule",
                "article",
                "requires");
        duty.put(
                "allOf",
                rules.entrySet().stream()
                        .map(entry -> map(
                                "if", map("properties", map("rule", map("enum", entry.getValue()))),
                                "then", map("properties", map("requires", ref(name(entry.getKey()))))))
                        .toList());
        return duty;
    }
}

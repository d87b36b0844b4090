package io.github.councilprocedures.examples.docs;

import static io.github.councilprocedures.examples.docs.RequirementSchema.DAY;
import static io.github.councilprocedures.examples.docs.RequirementSchema.LETTERS;
import static io.github.councilprocedures.examples.docs.RequirementSchema.NUMBERED;
import static io.github.councilprocedures.examples.docs.RequirementSchema.definitions;
import static io.github.councilprocedures.examples.docs.RequirementSchema.list;
import static io.github.councilprocedures.examples.docs.RequirementSchema.map;
import static io.github.councilprocedures.examples.docs.RequirementSchema.names;
import static io.github.councilprocedures.examples.docs.RequirementSchema.object;
import static io.github.councilprocedures.examples.docs.RequirementSchema.oneOf;
import static io.github.councilprocedures.examples.docs.RequirementSchema.ref;
import static io.github.councilprocedures.examples.docs.RequirementSchema.text;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.coordination.CoordinationFacts;
import io.github.councilprocedures.coordination.CoordinationMethod;
import io.github.councilprocedures.coordination.CoordinationPrinciple;
import io.github.councilprocedures.coordination.CoordinationSubject;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.coordination.Trigger;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Rule;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (2020-12) of a coordination regulation, written from the facts and the rules themselves. It checks each
 * obligation down to the names of facts; rule ids are suggested, not checked, so that a file does not fail where an editor has
 * an older copy. {@code CouncilLaw.review} knows better.
 */
public final class CoordinationSchema {

    private CoordinationSchema() {}

    /**
     * The text of {@code docs/schema/coordination-regulation.schema.json}.
     *
     * @param law the law
     * @return the schema
     */
    public static String json(CouncilLaw law) {
        Map<String, Object> schema = map(
                "$schema", "https://json-schema.org/draft/2020-12/schema",
                "$id", "urn:council-procedures:coordination-regulation",
                "title", "Quy chế phối hợp công tác / Coordination regulation",
                "description",
                        "Sinh ra từ mã nguồn, ấn bản " + CouncilLaw.EDITION + ". / Generated from the code, edition "
                                + CouncilLaw.EDITION + ".");
        schema.putAll(regulation());
        Map<String, Object> definitions = definitions();
        definitions.put("term", term());
        definitions.put(
                "signatory", object(map("party", enumOf(Party.values()), "office", ref("phrase")), "party", "office"));
        definitions.put("evaluation", evaluation());
        definitions.put("obligation", obligation(law));
        definitions.putAll(RequirementSchema.names(CoordinationFacts.OBLIGATION));
        definitions.put(
                RequirementSchema.name(CoordinationFacts.OBLIGATION),
                RequirementSchema.requirement(CoordinationFacts.OBLIGATION));
        schema.put("$defs", definitions);
        return RequirementSchema.inLines(CouncilJson.write(schema)) + "\n";
    }

    private static Map<String, Object> regulation() {
        Map<String, Object> count = map("type", "integer", "minimum", 1);
        Map<String, Object> regulation = object(
                map(
                        "term", ref("term"),
                        "parties", list(2, enumOf(Party.values())),
                        "number", text("Số, ký hiệu / number", "\\S", "01/QCPH-HĐND-UBND-MTTQ"),
                        "signedOn", ref("day"),
                        "inForce",
                                text(
                                        "Thời gian có hiệu lực, kể cả hai ngày / span in force, both days included",
                                        "^" + DAY + "/(" + DAY + "|\\.\\.)$",
                                        "2021-10-06/2025-06-30"),
                        "writtenFor", text("Nhiệm kỳ ghi trong quy chế / years written in it", "\\S", "2021-2026"),
                        "signatories", list(0, ref("signatory")),
                        "basis", list(0, text("Căn cứ / text it rests on", "\\S", "Luật số 72/2025/QH15")),
                        "sample", map("description", "Bản mẫu / a sample to write by", "type", "boolean"),
                        "chapters", count,
                        "articles", count,
                        "principles", list(0, enumOf(CoordinationPrinciple.values())),
                        "methods", list(0, enumOf(CoordinationMethod.values())),
                        "subjects", list(0, enumOf(CoordinationSubject.values())),
                        "obligations", list(0, ref("obligation")),
                        "evaluations", list(0, ref("evaluation"))),
                "term",
                "parties");
        // Its number and its span are needed to cite an obligation and to know when it holds.
        regulation.put(
                "if", map("properties", map("obligations", map("minItems", 1)), "required", List.of("obligations")));
        regulation.put(
                "then",
                map(
                        "properties", map("number", map("pattern", "^[0-9]\\S*$")),
                        "required", List.of("number", "inForce")));
        return regulation;
    }

    private static Map<String, Object> term() {
        Map<String, Object> term =
                map("council", ref("council"), "years", text("Nhiệm kỳ / years of the term", "\\S", "2021-2026"));
        for (String day : List.of(
                "pollingOn", "postponedPollingOn", "reElectionOn", "additionalElectionOn", "beginsOn", "endsOn")) {
            term.put(day, ref("day"));
        }
        return object(term, "council", "years");
    }

    private static Map<String, Object> evaluation() {
        return object(
                map(
                        "forYear", map("type", "integer", "minimum", 1000, "maximum", 9999),
                        "evaluatedOn", ref("day"),
                        "result", map("type", "string")),
                "forYear");
    }

    private static Map<String, Object> obligation(CouncilLaw law) {
        Map<String, Object> actors = list(1, enumOf(Actor.values()));
        Map<String, Object> obligation = object(
                map(
                        "key",
                                text(
                                        "Mã nghĩa vụ / key",
                                        "^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*$",
                                        "sessions.liaison-conference"),
                        "subject", enumOf(CoordinationSubject.values()),
                        "obligors", actors,
                        "beneficiaries", actors,
                        "deliverable", ref("phrase"),
                        "form", enumOf(CoordinationMethod.values()),
                        "trigger", enumOf(Trigger.values()),
                        "ground",
                                enumOf(
                                        Ground.STATUTE,
                                        Ground.COORDINATION_REGULATION,
                                        Ground.PROGRAMME,
                                        Ground.PRACTICE),
                        "law", list(0, text("Mã quy tắc / rule id", "\\S", ruleIds(law))),
                        "article", text("Điều / article", NUMBERED, "5"),
                        "clause", text("Khoản / clause", NUMBERED, "1"),
                        "point", text("Điểm / point", "^" + LETTERS + "[1-9]?$", "đ"),
                        "requires", ref(RequirementSchema.name(CoordinationFacts.OBLIGATION)),
                        "fixedDay", object(map("monthOfPeriod", upTo(12), "day", upTo(31)), "monthOfPeriod", "day"),
                        "note", ref("phrase")),
                "key",
                "subject",
                "obligors",
                "beneficiaries",
                "deliverable",
                "form",
                "trigger",
                "ground");
        obligation.put(
                "allOf",
                List.of(
                        onGround(
                                Ground.STATUTE,
                                map("properties", map("law", map("minItems", 1)), "required", List.of("law"))),
                        onGround(Ground.COORDINATION_REGULATION, map("required", List.of("article")))));
        return obligation;
    }

    private static Map<String, Object> onGround(Ground ground, Map<String, Object> then) {
        return map("if", map("properties", map("ground", map("const", ground.name()))), "then", then);
    }

    private static String[] ruleIds(CouncilLaw law) {
        return law.rules().stream()
                .filter(rule -> rule.ground() == Ground.STATUTE)
                .map(Rule::id)
                .toArray(String[]::new);
    }

    private static Map<String, Object> upTo(int most) {
        return map("type", "integer", "minimum", 1, "maximum", most);
    }

    private static Map<String, Object> enumOf(Enum<?>... constants) {
        return oneOf(names(constants));
    }
}

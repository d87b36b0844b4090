package io.github.councilprocedures.examples.docs;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.TallyFact;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.unit.UnitKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the JSON Schemas (2020-12) of regulations share: the forms of requirements, written from the facts themselves, and the
 * words of a schema.
 */
final class RequirementSchema {

    static final String LETTERS = "[abcdđeghiklmnopqrstuvxy]";
    static final String NUMBERED = "^[1-9][0-9]{0,3}" + LETTERS + "?$";
    static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static final Pattern SINGLE = Pattern.compile("\\{\\n +(\"[^\\n]{1,100})\\n +}");
    private static final Pattern NAMES = Pattern.compile("\\[((?:\\s+\"[^\"]*\",?)+)\\s+]");

    static final List<String> KINDS = List.of(
            "deadline",
            "frequency",
            "share",
            "compare",
            "scaled",
            "membership",
            "sets",
            "presence",
            "order",
            "follows",
            "all",
            "any",
            "byCase",
            "unclear");

    private RequirementSchema() {}

    /** Each list of names, and each object of one line, in one line: or nobody would read the file. */
    static String inLines(String json) {
        String before = json;
        String after = NAMES.matcher(json)
                .replaceAll(names ->
                        Matcher.quoteReplacement("[" + names.group(1).strip().replaceAll(",\\s+", ", ") + "]"));
        while (!after.equals(before)) {
            before = after;
            after = SINGLE.matcher(before).replaceAll("{$1}");
        }
        return after;
    }

    static Map<String, Object> definitions() {
        Map<String, Object> words = map("type", "string", "pattern", "\\S");
        Map<String, Object> day = text("Ngày / day", "^" + DAY + "$", "2025-06-27");
        day.put("format", "date");
        return map(
                "day", day,
                "phrase", object(map("vi", words, "en", words), "vi", "en"),
                "council", object(map("unit", ref("unit"), "number", words), "unit"),
                "unit",
                        object(
                                map("kind", oneOf(names(UnitKind.values())), "name", words, "superior", ref("unit")),
                                "kind",
                                "name"),
                "limit",
                        text(
                                "Thời hạn / time limit",
                                "^[0-9]{1,4} (" + String.join("|", names(DayUnit.values())) + ")$",
                                "15 CALENDAR_DAYS"),
                "fraction", text("Phân số / fraction", "^[1-9][0-9]*/[1-9][0-9]*$", "2/3"));
    }

    static String name(SubjectType<?> type) {
        return "requirement." + type.name();
    }

    /** The facts of each kind, and the values of those that have a closed list. */
    static Map<String, Object> names(SubjectType<?> type) {
        Map<String, Object> names = new LinkedHashMap<>();
        for (Class<?> kind :
                List.of(DateFact.class, NumberFact.class, TallyFact.class, ChoiceFact.class, SetFact.class)) {
            if (!facts(type, kind).isEmpty()) {
                names.put(name(type, kind), oneOf(facts(type, kind)));
            }
        }
        for (Fact<?> fact : type.facts()) {
            if (fact instanceof ChoiceFact || fact instanceof SetFact) {
                names.put(name(type, fact), oneOf(fact.valueNames()));
            }
        }
        return names;
    }

    private static String name(SubjectType<?> type, Class<?> kind) {
        return kind.getSimpleName() + "." + type.name();
    }

    private static String name(SubjectType<?> type, Fact<?> fact) {
        return "value." + type.name() + "." + fact.name();
    }

    /** What may be required of a type of subject: the kinds for which it has facts. */
    static Map<String, Object> requirement(SubjectType<?> type) {
        Map<String, Object> self = ref(name(type));
        Map<String, Object> kinds = new LinkedHashMap<>();
        if (!facts(type, DateFact.class).isEmpty()) {
            kinds.put("deadline", deadline(ref(name(type, DateFact.class))));
        }
        if (!facts(type, TallyFact.class).isEmpty()) {
            kinds.put("frequency", frequency(ref(name(type, TallyFact.class))));
        }
        if (!facts(type, NumberFact.class).isEmpty()) {
            kinds.put("share", share(ref(name(type, NumberFact.class))));
            kinds.put("compare", compare(ref(name(type, NumberFact.class))));
            kinds.put("scaled", scaled(ref(name(type, NumberFact.class))));
        }
        if (!facts(type, ChoiceFact.class).isEmpty()) {
            kinds.put("membership", values(type, ChoiceFact.class, "oneOf", "noneOf"));
            kinds.put("byCase", byCase(type, self));
        }
        if (!facts(type, SetFact.class).isEmpty()) {
            kinds.put("sets", values(type, SetFact.class, "includes", "exactly"));
        }
        if (!facts(type, SequenceFact.class).isEmpty()) {
            kinds.put("order", order(type));
            if (!facts(type, DateFact.class).isEmpty()) {
                kinds.put("follows", follows(type));
            }
        }
        kinds.put("presence", object(map("of", list(1, oneOf(facts(type, Fact.class)))), "of"));
        kinds.put("all", list(1, self));
        kinds.put("any", list(1, self));
        kinds.put("unclear", ref("phrase"));
        Map<String, Object> requirement = object(kinds);
        requirement.put("description", type.label().vi() + " / " + type.label().en());
        requirement.put("minProperties", 1);
        requirement.put("maxProperties", 1);
        return requirement;
    }

    private static Map<String, Object> deadline(Map<String, Object> dates) {
        Map<String, Object> deadline = object(
                map(
                        "act", dates,
                        "atLatest", ref("limit"),
                        "notSooner", ref("limit"),
                        "before", dates,
                        "after", dates),
                "act");
        deadline.put(
                "allOf",
                List.of(
                        exactlyOne("atLatest", "notSooner"),
                        exactlyOne("before", "after"),
                        map("not", map("required", List.of("notSooner", "before")))));
        return deadline;
    }

    private static Map<String, Object> frequency(Map<String, Object> tallies) {
        Map<String, Object> times = map("type", "integer", "minimum", 1);
        List<String> periods = names(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR);
        Map<String, Object> frequency =
                object(map("of", tallies, "atLeast", times, "exactly", times, "per", oneOf(periods)), "of", "per");
        frequency.putAll(exactlyOne("atLeast", "exactly"));
        return frequency;
    }

    private static Map<String, Object> share(Map<String, Object> numbers) {
        Map<String, Object> fraction = ref("fraction");
        Map<String, Object> share = object(
                map(
                        "part", numbers,
                        "moreThan", fraction,
                        "atLeast", fraction,
                        "lessThan", fraction,
                        "of", numbers),
                "part",
                "of");
        share.putAll(exactlyOne("moreThan", "atLeast", "lessThan"));
        return share;
    }

    /** With a fixed number, or with another fact and what is added to it. */
    private static Map<String, Object> compare(Map<String, Object> numbers) {
        Map<String, Object> either = map("anyOf", List.of(map("type", "integer"), numbers));
        Map<String, Object> compare = object(
                map(
                        "number", numbers,
                        "equalTo", either,
                        "atMost", either,
                        "atLeast", either,
                        "plus", map("type", "integer")),
                "number");
        compare.putAll(exactlyOne("equalTo", "atMost", "atLeast"));
        Map<String, Object> fact = map("type", "string");
        compare.put(
                "dependentSchemas",
                map("plus", map("properties", map("equalTo", fact, "atMost", fact, "atLeast", fact))));
        return compare;
    }

    private static Map<String, Object> scaled(Map<String, Object> numbers) {
        Map<String, Object> count = map("type", "integer", "minimum", 1);
        Map<String, Object> band = object(map("above", count, "base", count, "onePer", count), "above");
        band.putAll(exactlyOne("base", "onePer"));
        return object(
                map("number", numbers, "by", numbers, "base", count, "bands", list(0, band), "cap", count),
                "number",
                "by",
                "base");
    }

    private static Map<String, Object> values(SubjectType<?> type, Class<?> kind, String one, String other) {
        Map<String, Object> texts = list(1, map("type", "string"));
        Map<String, Object> values = object(map("of", ref(name(type, kind)), one, texts, other, texts), "of");
        values.putAll(exactlyOne(one, other));
        values.put("allOf", byFact(type, kind, fact -> {
            Map<String, Object> members = map("items", ref(name(type, fact)));
            return map(one, members, other, members);
        }));
        return values;
    }

    private static Map<String, Object> byCase(SubjectType<?> type, Map<String, Object> self) {
        Map<String, Object> byCase = object(
                map(
                        "of", ref(name(type, ChoiceFact.class)),
                        "when", map("type", "object", "minProperties", 1, "additionalProperties", self)),
                "of",
                "when");
        byCase.put(
                "allOf",
                byFact(type, ChoiceFact.class, fact -> map("when", map("propertyNames", ref(name(type, fact))))));
        return byCase;
    }

    private static Map<String, Object> order(SubjectType<?> type) {
        Map<String, Object> order = object(
                map("of", oneOf(facts(type, SequenceFact.class)), "steps", list(1, map("type", "string"))),
                "of",
                "steps");
        order.put("allOf", byFact(type, SequenceFact.class, fact -> {
            String steps = "^(" + String.join("|", fact.valueNames()) + ")\\??\\*?$";
            return map("steps", map("items", map("pattern", steps)));
        }));
        return order;
    }

    private static Map<String, Object> follows(SubjectType<?> type) {
        Map<String, Object> follows = object(
                map(
                        "of",
                        oneOf(facts(type, SequenceFact.class)),
                        "oneOf",
                        list(1, map("type", "string")),
                        "by",
                        ref(name(type, DateFact.class))),
                "of",
                "oneOf",
                "by");
        follows.put(
                "allOf",
                byFact(type, SequenceFact.class, fact -> map("oneOf", map("items", map("enum", fact.valueNames())))));
        return follows;
    }

    // ---- Facts ----

    private static List<String> facts(SubjectType<?> type, Class<?> kind) {
        return type.facts().stream().filter(kind::isInstance).map(Fact::name).toList();
    }

    /** What holds further for each fact of a kind. */
    private static List<Map<String, Object>> byFact(
            SubjectType<?> type, Class<?> kind, Function<Fact<?>, Map<String, Object>> properties) {
        List<Map<String, Object>> cases = new ArrayList<>();
        for (Fact<?> fact : type.facts()) {
            if (kind.isInstance(fact)) {
                cases.add(map(
                        "if", map("properties", map("of", map("const", fact.name()))),
                        "then", map("properties", properties.apply(fact))));
            }
        }
        return cases;
    }

    // ---- The words of JSON Schema ----

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    static Map<String, Object> object(Map<String, Object> properties, String... required) {
        Map<String, Object> object = map("type", "object", "properties", properties);
        if (required.length > 0) {
            object.put("required", List.of(required));
        }
        object.put("additionalProperties", false);
        return object;
    }

    static Map<String, Object> list(int least, Map<String, Object> items) {
        Map<String, Object> list = map("type", "array", "items", items);
        if (least > 0) {
            list.put("minItems", least);
        }
        return list;
    }

    static Map<String, Object> text(String description, String pattern, String... examples) {
        return map("description", description, "type", "string", "pattern", pattern, "examples", List.of(examples));
    }

    static Map<String, Object> oneOf(List<String> names) {
        return map("enum", names);
    }

    static Map<String, Object> exactlyOne(String... keys) {
        return map(
                "oneOf",
                Arrays.stream(keys).map(key -> map("required", List.of(key))).toList());
    }

    static Map<String, Object> ref(String name) {
        return map("$ref", "#/$defs/" + name);
    }

    static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}

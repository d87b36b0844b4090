package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.TimeLimit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads requirements from data and binds them to the facts of one type; every error names the path. */
final class FormReader<S extends Subject> {

    private static final ImmutableSet<String> KINDS = ImmutableSet.of(
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

    private static final Phrase NOTHING_IN_IT = new Phrase("không có trường hợp nào", "none");

    private final SubjectType<S> type;

    FormReader(SubjectType<S> type) {
        this.type = type;
    }

    Requirement<S> requirement(String path, @Nullable Object data) {
        Map<?, ?> form = map(path, data);
        if (form.size() != 1) {
            Set<String> found = new TreeSet<>(keys(form));
            throw wrong(
                    path,
                    new Phrase("một loại yêu cầu", "one kind of requirement"),
                    new Phrase("các khóa " + found, "keys " + found));
        }
        String kind = String.valueOf(form.keySet().iterator().next());
        if (!KINDS.contains(kind)) {
            Phrase problem = new Phrase(
                    "cần một loại yêu cầu, thấy " + quoted(kind),
                    "expected a kind of requirement, found " + quoted(kind));
            throw new RequirementInputException(path, true, Nearest.hinted(problem, kind, KINDS));
        }
        String inner = path.isEmpty() ? kind : path + "." + kind;
        Object value = form.get(kind);
        return switch (kind) {
            case "all" -> new All<>(parts(inner, value));
            case "any" -> new Any<>(parts(inner, value));
            default -> leaf(kind, inner, map(inner, value));
        };
    }

    private Requirement<S> leaf(String kind, String path, Map<?, ?> details) {
        return switch (kind) {
            case "deadline" -> deadline(path, details);
            case "frequency" -> frequency(path, details);
            case "share" -> share(path, details);
            case "compare" -> compare(path, details);
            case "scaled" -> scaled(path, details);
            case "membership" -> membership(path, details);
            case "sets" -> sets(path, details);
            case "presence" -> {
                only(path, details, "of");
                List<Fact<S>> facts = new ArrayList<>();
                for (String name : texts(path + ".of", details.get("of"))) {
                    facts.add(anyFact(path + ".of", name));
                }
                yield new Presence<>(ImmutableList.copyOf(facts));
            }
            case "order" -> order(path, details);
            case "follows" -> follows(path, details);
            case "byCase" -> byCase(path, details);
            default -> {
                only(path, details, "vi", "en");
                String vi = text(path + ".vi", details.get("vi"));
                String en = text(path + ".en", details.get("en"));
                yield new Unclear<>(at(path, "vi và en không được để trống", () -> new Phrase(vi, en)));
            }
        };
    }

    private Requirement<S> deadline(String path, Map<?, ?> details) {
        only(path, details, "act", "atLatest", "notSooner", "before", "after");
        DateFact<S> act = dateFact(path + ".act", details.get("act"));
        String side = oneOf(path, details, "atLatest", "notSooner");
        String direction = oneOf(path, details, "before", "after");
        if (side.equals("notSooner") && direction.equals("before")) {
            throw wrong(
                    path,
                    new Phrase("\"notSooner\" đi với \"after\"", "\"notSooner\" with \"after\""),
                    new Phrase("\"notSooner\" đi với \"before\"", "\"notSooner\" with \"before\""));
        }
        DateFact<S> event = dateFact(path + "." + direction, details.get(direction));
        String written = text(path + "." + side, details.get(side));
        TimeLimit limit = at(
                path + "." + side,
                "cần một số từ 0 đến 9999, một dấu cách và một trong " + Arrays.toString(DayUnit.values()) + ", thấy "
                        + quoted(written),
                () -> TimeLimit.parse(written));
        Deadline.Bound bound = side.equals("notSooner")
                ? Deadline.Bound.NOT_SOONER_AFTER
                : direction.equals("before") ? Deadline.Bound.AT_LATEST_BEFORE : Deadline.Bound.AT_LATEST_AFTER;
        return new Deadline<>(act, limit, event, bound);
    }

    private Requirement<S> frequency(String path, Map<?, ?> details) {
        only(path, details, "of", "atLeast", "exactly", "per");
        TallyFact<S> tally =
                fact(path + ".of", details.get("of"), TallyFact.class, new Phrase("số lần", "a number of times"));
        String bound = oneOf(path, details, "atLeast", "exactly");
        int times = count(path + "." + bound, details.get(bound));
        PeriodKind per = constant(path + ".per", PeriodKind.class, details.get("per"));
        return at(
                path,
                "số lần phải từ 1 trở lên, kỳ phải là MONTH, QUARTER, HALF_YEAR hoặc YEAR; thấy " + times + ", " + per,
                () -> new Frequency<>(tally, times, bound.equals("exactly"), per));
    }

    private Requirement<S> share(String path, Map<?, ?> details) {
        only(path, details, "part", "moreThan", "atLeast", "lessThan", "of");
        NumberFact<S> part = numberFact(path + ".part", details.get("part"));
        NumberFact<S> base = numberFact(path + ".of", details.get("of"));
        String name = oneOf(path, details, "moreThan", "atLeast", "lessThan");
        Share.Bound bound = Arrays.stream(Share.Bound.values())
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseThrow();
        String fraction = text(path + "." + name, details.get(name));
        int slash = fraction.indexOf('/');
        try {
            int numerator = Integer.parseInt(fraction.substring(0, slash).strip());
            int denominator = Integer.parseInt(fraction.substring(slash + 1).strip());
            return at(
                    path + "." + name,
                    "phân số phải lớn hơn 0 và không quá 1, thấy " + fraction,
                    () -> new Share<>(part, bound, numerator, denominator, base));
        } catch (NumberFormatException | StringIndexOutOfBoundsException notTwoNumbers) {
            throw wrong(
                    path + "." + name,
                    new Phrase("một phân số như \"1/2\"", "a fraction such as \"1/2\""),
                    quotedPhrase(fraction));
        }
    }

    private Requirement<S> compare(String path, Map<?, ?> details) {
        only(path, details, "number", "equalTo", "atMost", "atLeast", "plus");
        NumberFact<S> left = numberFact(path + ".number", details.get("number"));
        String name = oneOf(path, details, "equalTo", "atMost", "atLeast");
        Compare.Relation relation = Arrays.stream(Compare.Relation.values())
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseThrow();
        Object right = details.get(name);
        if (!(right instanceof String)) {
            only(path, details, "number", name);
            return new Compare<>(left, relation, null, whole(path + "." + name, right));
        }
        long plus = details.containsKey("plus") ? whole(path + ".plus", details.get("plus")) : 0;
        return new Compare<>(left, relation, numberFact(path + "." + name, right), plus);
    }

    private Requirement<S> scaled(String path, Map<?, ?> details) {
        only(path, details, "number", "by", "base", "bands", "cap");
        NumberFact<S> number = numberFact(path + ".number", details.get("number"));
        NumberFact<S> by = numberFact(path + ".by", details.get("by"));
        int base = count(path + ".base", details.get("base"));
        int cap = details.containsKey("cap") ? count(path + ".cap", details.get("cap")) : Integer.MAX_VALUE;
        Object bands = details.containsKey("bands") ? details.get("bands") : List.of();
        List<UnaryOperator<Scale>> read = new ArrayList<>();
        for (Object band : bands instanceof List<?> list ? list : Collections.singletonList(bands)) {
            read.add(band(path + ".bands[" + read.size() + "]", band));
        }
        try {
            Scale scale = Scale.base(base);
            for (UnaryOperator<Scale> band : read) {
                scale = band.apply(scale);
            }
            return new Scaled<>(number, cap == Integer.MAX_VALUE ? scale : scale.cap(cap), by);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(path + ": " + wrong.getMessage(), wrong);
        }
    }

    private static UnaryOperator<Scale> band(String path, @Nullable Object data) {
        Map<?, ?> band = map(path, data);
        only(path, band, "above", "base", "onePer");
        int above = count(path + ".above", band.get("above"));
        String name = oneOf(path, band, "base", "onePer");
        int number = count(path + "." + name, band.get(name));
        return scale -> name.equals("base")
                ? scale.above(above).base(number)
                : scale.above(above).onePer(number);
    }

    @SuppressWarnings("unchecked")
    private Requirement<S> membership(String path, Map<?, ?> details) {
        only(path, details, "of", "oneOf", "noneOf");
        ChoiceFact<S, Object> choice =
                fact(path + ".of", details.get("of"), ChoiceFact.class, new Phrase("lựa chọn", "a choice"));
        String side = oneOf(path, details, "oneOf", "noneOf");
        ImmutableSet<Object> values = values(path + "." + side, choice.choices(), details.get(side));
        return new Membership<>(choice, side.equals("oneOf"), values);
    }

    @SuppressWarnings("unchecked")
    private Requirement<S> sets(String path, Map<?, ?> details) {
        only(path, details, "of", "includes", "exactly");
        SetFact<S, Object> set = fact(path + ".of", details.get("of"), SetFact.class, new Phrase("tập hợp", "a set"));
        String side = oneOf(path, details, "includes", "exactly");
        ImmutableSet<Object> values = values(path + "." + side, set.choices(), details.get(side));
        return new Sets<>(set, side.equals("exactly"), values);
    }

    @SuppressWarnings("unchecked")
    private Requirement<S> order(String path, Map<?, ?> details) {
        only(path, details, "of", "steps");
        SequenceFact<S, Object> log = fact(
                path + ".of", details.get("of"), SequenceFact.class, new Phrase("nhật ký các bước", "a log of steps"));
        List<ProcedureStep<Object>> steps = new ArrayList<>();
        for (String written : texts(path + ".steps", details.get("steps"))) {
            boolean repeatable = written.endsWith("*");
            String rest = repeatable ? written.substring(0, written.length() - 1) : written;
            boolean optional = rest.endsWith("?");
            String name = optional ? rest.substring(0, rest.length() - 1) : rest;
            Object step = value(path + ".steps", log.choices(), name);
            steps.add(new ProcedureStep<>(step, optional, repeatable));
        }
        return at(
                path + ".steps", "mỗi bước chỉ được nêu một lần", () -> new Order<>(log, ImmutableList.copyOf(steps)));
    }

    @SuppressWarnings("unchecked")
    private Requirement<S> follows(String path, Map<?, ?> details) {
        only(path, details, "of", "oneOf", "by");
        SequenceFact<S, Object> log = fact(
                path + ".of", details.get("of"), SequenceFact.class, new Phrase("nhật ký các bước", "a log of steps"));
        ImmutableSet<Object> steps = values(path + ".oneOf", log.choices(), details.get("oneOf"));
        DateFact<S> day = dateFact(path + ".by", details.get("by"));
        return at(path, "các bước phải có ngày và phải nêu ít nhất một bước", () -> new Follows<>(log, steps, day));
    }

    @SuppressWarnings("unchecked")
    private Requirement<S> byCase(String path, Map<?, ?> details) {
        only(path, details, "of", "when");
        ChoiceFact<S, Object> choice =
                fact(path + ".of", details.get("of"), ChoiceFact.class, new Phrase("lựa chọn", "a choice"));
        Map<?, ?> when = map(path + ".when", details.get("when"));
        if (when.isEmpty()) {
            throw wrong(path + ".when", new Phrase("ít nhất một trường hợp", "at least one case"), NOTHING_IN_IT);
        }
        ByCase<S, Object> cases = ByCase.of(choice);
        for (Map.Entry<?, ?> entry : when.entrySet()) {
            String name = String.valueOf(entry.getKey());
            Object value = value(path + ".when", choice.choices(), name);
            cases = cases.when(value, requirement(path + ".when." + name, entry.getValue()));
        }
        return cases;
    }

    private ImmutableList<Requirement<S>> parts(String path, @Nullable Object data) {
        if (!(data instanceof List<?> list) || list.isEmpty()) {
            throw wrong(path, new Phrase("danh sách yêu cầu", "a list of requirements"), shown(data));
        }
        ImmutableList.Builder<Requirement<S>> parts = ImmutableList.builder();
        for (int i = 0; i < list.size(); i++) {
            parts.add(requirement(path + "[" + i + "]", list.get(i)));
        }
        return parts.build();
    }

    private ImmutableSet<Object> values(String path, Choices<Object> choices, @Nullable Object data) {
        ImmutableSet.Builder<Object> values = ImmutableSet.builder();
        for (String name : texts(path, data)) {
            values.add(value(path, choices, name));
        }
        return values.build();
    }

    private DateFact<S> dateFact(String path, @Nullable Object name) {
        return fact(path, name, DateFact.class, new Phrase("ngày", "a day"));
    }

    private NumberFact<S> numberFact(String path, @Nullable Object name) {
        return fact(path, name, NumberFact.class, new Phrase("số", "a number"));
    }

    private static Object value(String path, Choices<Object> choices, String name) {
        if (!choices.names().contains(name)) {
            Phrase problem = new Phrase("không có giá trị " + quoted(name), "no value " + quoted(name));
            throw new RequirementInputException(path, true, Nearest.hinted(problem, name, choices.names()));
        }
        return choices.value(name);
    }

    private Fact<S> anyFact(String path, String name) {
        for (Fact<S> fact : type.facts()) {
            if (fact.name().equals(name)) {
                return fact;
            }
        }
        Phrase problem = new Phrase(
                "không có dữ kiện " + quoted(name) + " của " + type.label().vi(),
                "no fact " + quoted(name) + " of " + type.name());
        throw new RequirementInputException(
                path,
                true,
                Nearest.hinted(
                        problem, name, type.facts().stream().map(Fact::name).toList()));
    }

    @SuppressWarnings("unchecked")
    private <F> F fact(String path, @Nullable Object name, Class<? super F> kind, Phrase expected) {
        Fact<S> fact = anyFact(path, text(path, name));
        if (!kind.isInstance(fact)) {
            throw wrong(
                    path,
                    new Phrase("dữ kiện là " + expected.vi(), "a fact that is " + expected.en()),
                    quotedPhrase(fact.name()));
        }
        return (F) fact;
    }

    private static Map<?, ?> map(String path, @Nullable Object data) {
        if (data instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong(path, new Phrase("một đối tượng", "an object"), shown(data));
    }

    private static String text(String path, @Nullable Object data) {
        if (data instanceof String text) {
            return text;
        }
        throw wrong(path, new Phrase("một chuỗi ký tự", "a text"), shown(data));
    }

    private static List<String> texts(String path, @Nullable Object data) {
        if (data instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw wrong(path, new Phrase("danh sách chuỗi ký tự", "a list of texts"), shown(data));
    }

    private static int count(String path, @Nullable Object data) {
        if (data instanceof Integer number) {
            return number;
        }
        throw wrong(path, new Phrase("một số nguyên", "a whole number"), shown(data));
    }

    private static long whole(String path, @Nullable Object data) {
        return data instanceof Long number ? number : count(path, data);
    }

    private static <E extends Enum<E>> E constant(String path, Class<E> type, @Nullable Object data) {
        String name = text(path, data);
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            String all = Arrays.toString(type.getEnumConstants());
            throw wrong(path, new Phrase("một trong " + all, "one of " + all), quotedPhrase(name));
        }
    }

    private static String oneOf(String path, Map<?, ?> details, String... keys) {
        Set<String> found =
                Arrays.stream(keys).filter(details::containsKey).collect(Collectors.toCollection(TreeSet::new));
        if (found.size() != 1) {
            String all = Arrays.toString(keys);
            throw wrong(
                    path, new Phrase("đúng một trong " + all, "exactly one of " + all), Phrase.same(found.toString()));
        }
        return found.iterator().next();
    }

    private static void only(String path, Map<?, ?> details, String... keys) {
        for (String key : keys(details)) {
            if (!Arrays.asList(keys).contains(key)) {
                String all = Arrays.toString(keys);
                throw wrong(path, new Phrase("chỉ " + all, "only " + all), quotedPhrase(key));
            }
        }
    }

    private static List<String> keys(Map<?, ?> map) {
        return map.keySet().stream().map(String::valueOf).toList();
    }

    /** What a requirement itself refuses to be built with; it says why in English only. */
    private static <T> T at(String path, String vi, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException wrong) {
            throw new RequirementInputException(path, false, new Phrase(vi, String.valueOf(wrong.getMessage())));
        }
    }

    private static Phrase shown(@Nullable Object data) {
        return data == null
                ? new Phrase("không có gì", "nothing")
                : data instanceof String text ? quotedPhrase(text) : Phrase.same(String.valueOf(data));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static Phrase quotedPhrase(String text) {
        return Phrase.same(quoted(text));
    }

    private static RequirementInputException wrong(String path, Phrase expected, Phrase found) {
        return new RequirementInputException(
                path,
                false,
                new Phrase(
                        "cần " + expected.vi() + ", thấy " + found.vi(),
                        "expected " + expected.en() + ", found " + found.en()));
    }
}

package io.github.councilprocedures.fact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/** A subject for tests with a fact of each kind, each absent until it is set. */
public record Thing(String name, Map<String, Object> values, List<Subject> parts) implements CouncilSubject {

    /** A choice. */
    public enum Kind implements Labelled {
        REGULAR("thường lệ", "regular"),
        THEMATIC("chuyên đề", "thematic"),
        URGENT("đột xuất", "urgent");

        private final Phrase label;

        Kind(String vi, String en) {
            this.label = new Phrase(vi, en);
        }

        @Override
        public Phrase label() {
            return label;
        }
    }

    /** Members of a set. */
    public enum Body implements Labelled {
        COUNCIL("Hội đồng", "council"),
        COMMITTEE("Ủy ban", "committee"),
        FRONT("Mặt trận", "front");

        private final Phrase label;

        Body(String vi, String en) {
            this.label = new Phrase(vi, en);
        }

        @Override
        public Phrase label() {
            return label;
        }
    }

    /** Steps of a procedure. */
    public enum Step implements Labelled {
        PLAN("lập kế hoạch", "plan"),
        NOTICE("thông báo", "notice"),
        VISIT("làm việc", "visit"),
        REPORT("báo cáo", "report");

        private final Phrase label;

        Step(String vi, String en) {
            this.label = new Phrase(vi, en);
        }

        @Override
        public Phrase label() {
            return label;
        }
    }

    public static final DateFact<Thing> CALLED_ON =
            DateFact.of(Fact.named("calledOn", "ngày triệu tập", "day of calling"), day("calledOn"));
    public static final DateFact<Thing> OPENS_ON = DateFact.of(
            Fact.named("opensOn", "ngày khai mạc", "opening day").whenAbsent(Reason.NOT_YET_DUE), day("opensOn"));
    public static final DateFact<Thing> CLOSES_ON =
            DateFact.of(Fact.named("closesOn", "ngày bế mạc", "closing day"), day("closesOn"));
    public static final NumberFact<Thing> VOTES =
            NumberFact.of(Fact.named("votes", "số phiếu thuận", "votes for"), number("votes"));
    public static final NumberFact<Thing> TOTAL = NumberFact.of(
            Fact.named("total", "tổng số đại biểu", "all delegates")
                    .derived("nam cộng nữ", "men and women")
                    .whenAbsent(Reason.RECORD_NOT_COMPLETE),
            number("total"));
    public static final ChoiceFact<Thing, Kind> KIND =
            ChoiceFact.of(Fact.named("kind", "loại", "kind"), Kind.class, thing ->
                    (Kind) thing.values().get("kind"));
    public static final ChoiceFact<Thing, Boolean> FIRST =
            ChoiceFact.yesOrNo(Fact.named("first", "lần đầu", "first time"), thing ->
                    (Boolean) thing.values().get("first"));
    public static final SetFact<Thing, Body> SENT_TO = SetFact.of(
            Fact.named("sentTo", "nơi nhận", "recipients"), Body.class, thing -> thing.value("sentTo", Set.of()));
    public static final SequenceFact<Thing, Step> STEPS = SequenceFact.of(
            Fact.named("steps", "các bước", "steps"), Step.class, thing -> thing.value("steps", List.of()));
    public static final TallyFact<Thing> MEETINGS =
            TallyFact.of(Fact.named("meetings", "số phiên họp", "meetings"), thing ->
                    (Occurrences) thing.values().get("meetings"));

    public static final SubjectType<Thing> THING = SubjectType.of(
            "thing",
            "việc",
            "thing",
            List.of(CALLED_ON, OPENS_ON, CLOSES_ON, VOTES, TOTAL, KIND, FIRST, SENT_TO, STEPS, MEETINGS));

    public static final Thing NOTHING = new Thing("việc thử", Map.of(), List.of());

    public static final Council HERE = council("Thanh Liêm");
    public static final Council ELSEWHERE = council("Kim Bảng");

    private static Council council(String name) {
        return Council.builder()
                .unit(AdministrativeUnit.builder()
                        .kind(UnitKind.RURAL_DISTRICT)
                        .name(name)
                        .build())
                .build();
    }

    private static ToLongFunction<Thing> day(String name) {
        return thing -> thing.values().get(name) instanceof LocalDate day ? day.toEpochDay() : Fact.ABSENT;
    }

    private static ToLongFunction<Thing> number(String name) {
        return thing -> thing.values().get(name) instanceof Integer number ? number : Fact.ABSENT;
    }

    @SuppressWarnings("unchecked")
    <T> T value(String key, T otherwise) {
        return (T) values.getOrDefault(key, otherwise);
    }

    Thing put(String key, Object value) {
        Map<String, Object> others = new LinkedHashMap<>(values);
        others.put(key, value);
        return new Thing(name, others, parts);
    }

    public Thing with(DateFact<Thing> fact, String isoDay) {
        return put(fact.name(), LocalDate.parse(isoDay));
    }

    public Thing with(NumberFact<Thing> fact, int number) {
        return put(fact.name(), number);
    }

    public <V> Thing with(ChoiceFact<Thing, V> fact, V value) {
        return put(fact.name(), value);
    }

    public Thing with(Occurrences meetings) {
        return put("meetings", meetings);
    }

    public Thing sentTo(Body... bodies) {
        return put("sentTo", new LinkedHashSet<>(Arrays.asList(bodies)));
    }

    public Thing took(Step step, String isoDay) {
        List<Stamped<Step>> log = new ArrayList<>(value("steps", List.<Stamped<Step>>of()));
        log.add(new Stamped<>(step, LocalDate.parse(isoDay)));
        return put("steps", log);
    }

    public Thing named(String otherName) {
        return new Thing(otherName, values, parts);
    }

    public Thing of(Council council) {
        return put("council", council);
    }

    public Thing withParts(Subject... things) {
        return new Thing(name, values, List.of(things));
    }

    public Thing partsRecordedThrough(String isoDay) {
        return put("recordedThrough", LocalDate.parse(isoDay));
    }

    @Override
    public SubjectType<?> subjectType() {
        return THING;
    }

    @Override
    public Phrase place() {
        return Phrase.same(name);
    }

    @Override
    public Council council() {
        return value("council", HERE);
    }

    @Override
    public Optional<LocalDate> recordedThrough(Subject part) {
        return Optional.ofNullable(value("recordedThrough", null));
    }
}

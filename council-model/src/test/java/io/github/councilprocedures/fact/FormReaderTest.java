package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.THING;
import static io.github.councilprocedures.fact.Thing.VOTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.councilprocedures.fact.Thing.Kind;
import io.github.councilprocedures.text.Phrase;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    private static final Map<String, Object> VOTED = Map.of("compare", Map.of("number", "votes", "atLeast", 1));

    /** A form of one kind from names and values in turn. */
    private static Map<String, Object> form(String kind, Object... details) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < details.length; i += 2) {
            map.put((String) details[i], details[i + 1]);
        }
        return Map.of(kind, map);
    }

    private static void assertRefused(Map<String, Object> form, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.read(THING, form))
                .withMessage(message);
    }

    private static void assertTold(Map<String, Object> form, String path, boolean unknownName, String vi, String en) {
        RequirementInputException wrong =
                catchThrowableOfType(RequirementInputException.class, () -> Requirement.read(THING, form));
        assertThat(wrong.path()).isEqualTo(path);
        assertThat(wrong.isUnknownName()).isEqualTo(unknownName);
        assertThat(wrong.problem()).isEqualTo(new Phrase(vi, en));
        assertThat(wrong).hasMessage((path.isEmpty() ? "" : path + ": ") + en);
    }

    @Test
    void whatIsWrongIsToldInBothLanguages() {
        assertTold(
                Map.of("any", List.of(), "all", List.of()),
                "",
                false,
                "cần một loại yêu cầu, thấy các khóa [all, any]",
                "expected one kind of requirement, found keys [all, any]");
        assertTold(
                form("byCase", "of", "kind", "when", Map.of()),
                "byCase.when",
                false,
                "cần ít nhất một trường hợp, thấy không có trường hợp nào",
                "expected at least one case, found none");
        assertTold(
                form("deadline", "act", "votes", "atLatest", "20 CALENDAR_DAYS", "before", "opensOn"),
                "deadline.act",
                false,
                "cần dữ kiện là ngày, thấy \"votes\"",
                "expected a fact that is a day, found \"votes\"");
        assertTold(
                form("deadline", "act", "calledOn", "atLatest", "20 days", "before", "opensOn"),
                "deadline.atLatest",
                false,
                "cần một số từ 0 đến 9999, một dấu cách và một trong [CALENDAR_DAYS, WORKING_DAYS, MONTHS], thấy \"20"
                        + " days\"",
                "limit \"20 days\": expected a number from 0 to 9999, a space and one of [CALENDAR_DAYS, WORKING_DAYS,"
                        + " MONTHS]");
        assertTold(
                form("frequency", "of", "meetings", "atLeast", 0, "per", "MONTH"),
                "frequency",
                false,
                "số lần phải từ 1 trở lên, kỳ phải là MONTH, QUARTER, HALF_YEAR hoặc YEAR; thấy 0, MONTH",
                "times must be 1 or more, was 0");
        assertTold(
                form("share", "part", "votes", "moreThan", "3/2", "of", "total"),
                "share.moreThan",
                false,
                "phân số phải lớn hơn 0 và không quá 1, thấy 3/2",
                "fraction must be from above 0 to 1, was 3/2");
        assertTold(
                form("order", "of", "steps", "steps", List.of("PLAN", "VISITS*")),
                "order.steps",
                true,
                "không có giá trị \"VISITS\"; gần nhất là \"VISIT\"",
                "no value \"VISITS\"; the nearest is \"VISIT\"");
        assertTold(
                form("presence", "of", List.of("votes", "totals")),
                "presence.of",
                true,
                "không có dữ kiện \"totals\" của việc; gần nhất là \"total\"",
                "no fact \"totals\" of thing; the nearest is \"total\"");
        assertTold(
                form("deadlines"),
                "",
                true,
                "cần một loại yêu cầu, thấy \"deadlines\"; gần nhất là \"deadline\"",
                "expected a kind of requirement, found \"deadlines\"; the nearest is \"deadline\"");
    }

    @Test
    void needsOneKnownKind() {
        assertRefused(Map.of(), "expected one kind of requirement, found keys []");
        assertRefused(
                Map.of("any", List.of(), "all", List.of()), "expected one kind of requirement, found keys [all, any]");
        assertRefused(
                form("deadlines"), "expected a kind of requirement, found \"deadlines\"; the nearest is \"deadline\"");
        assertRefused(form("custom"), "expected a kind of requirement, found \"custom\"; the nearest is \"sets\"");
        assertRefused(Map.of("deadline", "x"), "deadline: expected an object, found \"x\"");
        assertRefused(Map.of("share", 5), "share: expected an object, found 5");
    }

    @Test
    void aDeadlineNeedsItsParts() {
        assertRefused(
                form("deadline", "act", "calledOn", "atLatest", "20 CALENDAR_DAYS", "befor", "opensOn"),
                "deadline: expected only [act, atLatest, notSooner, before, after], found \"befor\"");
        assertRefused(
                form("deadline", "atLatest", "20 CALENDAR_DAYS", "before", "opensOn"),
                "deadline.act: expected a text, found nothing");
        assertRefused(
                form("deadline", "act", "called", "atLatest", "20 CALENDAR_DAYS", "before", "opensOn"),
                "deadline.act: no fact \"called\" of thing; the nearest is \"calledOn\"");
        assertRefused(
                form("deadline", "act", "votes", "atLatest", "20 CALENDAR_DAYS", "before", "opensOn"),
                "deadline.act: expected a fact that is a day, found \"votes\"");
        assertRefused(
                form("deadline", "act", "calledOn", "before", "opensOn"),
                "deadline: expected exactly one of [atLatest, notSooner], found []");
        assertRefused(
                form(
                        "deadline",
                        "act",
                        "calledOn",
                        "notSooner",
                        "1 MONTHS",
                        "atLatest",
                        "1 MONTHS",
                        "before",
                        "opensOn"),
                "deadline: expected exactly one of [atLatest, notSooner], found [atLatest, notSooner]");
        assertRefused(
                form("deadline", "act", "calledOn", "atLatest", "20 CALENDAR_DAYS"),
                "deadline: expected exactly one of [before, after], found []");
        assertRefused(
                form("deadline", "act", "calledOn", "notSooner", "20 CALENDAR_DAYS", "before", "opensOn"),
                "deadline: expected \"notSooner\" with \"after\", found \"notSooner\" with \"before\"");
        assertRefused(
                form("deadline", "act", "calledOn", "atLatest", 20, "before", "opensOn"),
                "deadline.atLatest: expected a text, found 20");
        assertRefused(
                form("deadline", "act", "calledOn", "notSooner", "20 days", "after", "opensOn"),
                "deadline.notSooner: limit \"20 days\": expected a number from 0 to 9999, a space and one of"
                        + " [CALENDAR_DAYS, WORKING_DAYS, MONTHS]");
        assertRefused(
                form("deadline", "act", "calledOn", "atLatest", "20 CALENDAR_DAYS", "after", "closedOn"),
                "deadline.after: no fact \"closedOn\" of thing; the nearest is \"closesOn\"");
    }

    @Test
    void aFrequencyNeedsItsParts() {
        assertRefused(
                form("frequency", "of", "meetings", "atLeast", 1, "each", "MONTH"),
                "frequency: expected only [of, atLeast, exactly, per], found \"each\"");
        assertRefused(
                form("frequency", "of", "votes", "atLeast", 1, "per", "MONTH"),
                "frequency.of: expected a fact that is a number of times, found \"votes\"");
        assertRefused(
                form("frequency", "of", "meetings", "atLeast", "one", "per", "MONTH"),
                "frequency.atLeast: expected a whole number, found \"one\"");
        assertRefused(
                form("frequency", "of", "meetings", "exactly", 1.5, "per", "MONTH"),
                "frequency.exactly: expected a whole number, found 1.5");
        assertRefused(
                form("frequency", "of", "meetings", "exactly", 3_000_000_000L, "per", "MONTH"),
                "frequency.exactly: expected a whole number, found 3000000000");
        assertRefused(
                form("frequency", "of", "meetings", "per", "MONTH"),
                "frequency: expected exactly one of [atLeast, exactly], found []");
        assertRefused(
                form("frequency", "of", "meetings", "atLeast", 1), "frequency.per: expected a text, found nothing");
        assertRefused(
                form("frequency", "of", "meetings", "atLeast", 1, "per", "WEEK"),
                "frequency.per: expected one of [MONTH, QUARTER, HALF_YEAR, NINE_MONTHS, YEAR, TERM, SINCE_LAST], found \"WEEK\"");
        assertRefused(
                form("frequency", "of", "meetings", "atLeast", 1, "per", "TERM"),
                "frequency: per must be MONTH, QUARTER, HALF_YEAR or YEAR, was TERM");
        assertRefused(
                form("frequency", "of", "meetings", "atLeast", 0, "per", "MONTH"),
                "frequency: times must be 1 or more, was 0");
    }

    @Test
    void aShareNeedsItsParts() {
        assertRefused(
                form("share", "part", "votes", "atMost", "1/2", "of", "total"),
                "share: expected only [part, moreThan, atLeast, lessThan, of], found \"atMost\"");
        assertRefused(
                form("share", "part", "kind", "moreThan", "1/2", "of", "total"),
                "share.part: expected a fact that is a number, found \"kind\"");
        assertRefused(
                form("share", "part", "votes", "moreThan", "1/2", "of", "totals"),
                "share.of: no fact \"totals\" of thing; the nearest is \"total\"");
        assertRefused(
                form("share", "part", "votes", "of", "total"),
                "share: expected exactly one of [moreThan, atLeast, lessThan], found []");
        assertRefused(
                form("share", "part", "votes", "lessThan", 0.5, "of", "total"),
                "share.lessThan: expected a text, found 0.5");
        for (String fraction : List.of("half", "1/2/3", "/2", "1/", "a/2", "")) {
            assertRefused(
                    form("share", "part", "votes", "moreThan", fraction, "of", "total"),
                    "share.moreThan: expected a fraction such as \"1/2\", found \"" + fraction + "\"");
        }
        assertRefused(
                form("share", "part", "votes", "moreThan", "3/2", "of", "total"),
                "share.moreThan: fraction must be from above 0 to 1, was 3/2");
        assertThat(Requirement.read(THING, form("share", "part", "votes", "moreThan", " 1 / 2 ", "of", "total")))
                .isEqualTo(VOTES.moreThan(1, 2).of(Thing.TOTAL));
    }

    @Test
    void aComparisonNeedsItsParts() {
        assertRefused(
                form("compare", "number", "votes", "moreThan", 1),
                "compare: expected only [number, equalTo, atMost, atLeast, plus], found \"moreThan\"");
        assertRefused(
                form("compare", "number", "opensOn", "equalTo", 1),
                "compare.number: expected a fact that is a number, found \"opensOn\"");
        assertRefused(
                form("compare", "number", "votes"),
                "compare: expected exactly one of [equalTo, atMost, atLeast], found []");
        assertRefused(
                form("compare", "number", "votes", "equalTo", 1.5),
                "compare.equalTo: expected a whole number, found 1.5");
        assertRefused(
                form("compare", "number", "votes", "equalTo", null),
                "compare.equalTo: expected a whole number, found nothing");
        assertRefused(
                form("compare", "number", "votes", "equalTo", "one"),
                "compare.equalTo: no fact \"one\" of thing; the nearest is \"votes\"");
        assertRefused(
                form("compare", "number", "votes", "equalTo", "total", "plus", "1"),
                "compare.plus: expected a whole number, found \"1\"");
        assertRefused(
                form("compare", "number", "votes", "equalTo", 1, "plus", 2),
                "compare: expected only [number, equalTo], found \"plus\"");
    }

    @Test
    void aMembershipNeedsItsParts() {
        assertRefused(
                form("membership", "of", "kind", "is", "REGULAR"),
                "membership: expected only [of, oneOf, noneOf], found \"is\"");
        assertRefused(
                form("membership", "of", "votes", "oneOf", List.of("REGULAR")),
                "membership.of: expected a fact that is a choice, found \"votes\"");
        assertRefused(
                form("membership", "of", "kind"), "membership: expected exactly one of [oneOf, noneOf], found []");
        assertRefused(
                form("membership", "of", "kind", "oneOf", "REGULAR"),
                "membership.oneOf: expected a list of texts, found \"REGULAR\"");
        assertRefused(
                form("membership", "of", "kind", "oneOf", List.of()),
                "membership.oneOf: expected a list of texts, found []");
        assertRefused(
                form("membership", "of", "kind", "noneOf", List.of("REGULAR", 1)),
                "membership.noneOf: expected a list of texts, found [REGULAR, 1]");
        assertRefused(
                form("membership", "of", "kind", "noneOf", List.of("regul")),
                "membership.noneOf: no value \"regul\"; the nearest is \"REGULAR\"");
        assertRefused(
                form("membership", "of", "first", "oneOf", List.of("true")),
                "membership.oneOf: no value \"true\"; the nearest is \"yes\"");
        assertThat(Requirement.read(THING, form("membership", "of", "kind", "oneOf", List.of("URGENT", "URGENT"))))
                .isEqualTo(KIND.is(Kind.URGENT));
    }

    @Test
    void aSetNeedsItsParts() {
        assertRefused(
                form("sets", "of", "sentTo", "contains", List.of("COUNCIL")),
                "sets: expected only [of, includes, exactly], found \"contains\"");
        assertRefused(
                form("sets", "of", "kind", "includes", List.of("REGULAR")),
                "sets.of: expected a fact that is a set, found \"kind\"");
        assertRefused(form("sets", "of", "sentTo"), "sets: expected exactly one of [includes, exactly], found []");
        assertRefused(
                form("sets", "of", "sentTo", "exactly", List.of("COUNCILS")),
                "sets.exactly: no value \"COUNCILS\"; the nearest is \"COUNCIL\"");
        assertRefused(
                form("sets", "of", "sentTo", "includes", null),
                "sets.includes: expected a list of texts, found nothing");
    }

    @Test
    void aPresenceNeedsItsFacts() {
        assertRefused(form("presence", "all", List.of("votes")), "presence: expected only [of], found \"all\"");
        assertRefused(form("presence"), "presence.of: expected a list of texts, found nothing");
        assertRefused(
                form("presence", "of", List.of("votes", "totals")),
                "presence.of: no fact \"totals\" of thing; the nearest is \"total\"");
    }

    @Test
    void whatFollowsNeedsStepsAndADay() {
        assertRefused(
                form("follows", "of", "steps", "oneOf", List.of("PLAN"), "before", "calledOn"),
                "follows: expected only [of, oneOf, by], found \"before\"");
        assertRefused(
                form("follows", "of", "sentTo", "oneOf", List.of("PLAN"), "by", "calledOn"),
                "follows.of: expected a fact that is a log of steps, found \"sentTo\"");
        assertRefused(
                form("follows", "of", "steps", "oneOf", List.of("PLANS"), "by", "calledOn"),
                "follows.oneOf: no value \"PLANS\"; the nearest is \"PLAN\"");
        assertRefused(
                form("follows", "of", "steps", "oneOf", List.of("PLAN"), "by", "votes"),
                "follows.by: expected a fact that is a day, found \"votes\"");
    }

    @Test
    void anOrderNeedsItsSteps() {
        assertRefused(
                form("order", "of", "steps", "step", List.of("PLAN")),
                "order: expected only [of, steps], found \"step\"");
        assertRefused(
                form("order", "of", "sentTo", "steps", List.of("PLAN")),
                "order.of: expected a fact that is a log of steps, found \"sentTo\"");
        assertRefused(form("order", "of", "steps"), "order.steps: expected a list of texts, found nothing");
        assertRefused(
                form("order", "of", "steps", "steps", List.of("PLAN", "VISITS*")),
                "order.steps: no value \"VISITS\"; the nearest is \"VISIT\"");
        assertRefused(
                form("order", "of", "steps", "steps", List.of("PLAN*?")),
                "order.steps: no value \"PLAN*\"; the nearest is \"PLAN\"");
        assertRefused(
                form("order", "of", "steps", "steps", List.of("PLAN", "PLAN?")),
                "order.steps: step PLAN of steps stands in two places");
    }

    @Test
    void partsNameTheirPlace() {
        assertRefused(Map.of("all", List.of()), "all: expected a list of requirements, found []");
        assertRefused(Map.of("any", "x"), "any: expected a list of requirements, found \"x\"");
        assertRefused(Map.of("all", Arrays.asList(VOTED, null)), "all[1]: expected an object, found nothing");
        assertRefused(
                Map.of("any", List.of(VOTED, Map.of("all", List.of(form("presence", "of", List.of("vote")))))),
                "any[1].all[0].presence.of: no fact \"vote\" of thing; the nearest is \"votes\"");
        assertRefused(Map.of("all", List.of(Map.of())), "all[0]: expected one kind of requirement, found keys []");
    }

    @Test
    void casesNameTheirPlace() {
        assertRefused(
                form("byCase", "of", "kind", "cases", Map.of()), "byCase: expected only [of, when], found \"cases\"");
        assertRefused(
                form("byCase", "of", "votes", "when", Map.of("REGULAR", VOTED)),
                "byCase.of: expected a fact that is a choice, found \"votes\"");
        assertRefused(form("byCase", "of", "kind"), "byCase.when: expected an object, found nothing");
        assertRefused(
                form("byCase", "of", "kind", "when", Map.of()), "byCase.when: expected at least one case, found none");
        assertRefused(
                form("byCase", "of", "kind", "when", Map.of("REGULARS", VOTED)),
                "byCase.when: no value \"REGULARS\"; the nearest is \"REGULAR\"");
        assertRefused(
                form("byCase", "of", "kind", "when", Map.of("REGULAR", List.of())),
                "byCase.when.REGULAR: expected an object, found []");
        assertRefused(
                form("byCase", "of", "kind", "when", Map.of("REGULAR", form("compare", "number", "vote"))),
                "byCase.when.REGULAR.compare.number: no fact \"vote\" of thing; the nearest is \"votes\"");
    }

    @Test
    void anUnclearCaseNeedsBothLanguages() {
        assertRefused(form("unclear", "why", "x"), "unclear: expected only [vi, en], found \"why\"");
        assertRefused(form("unclear", "vi", "x"), "unclear.en: expected a text, found nothing");
        assertRefused(form("unclear", "vi", 1, "en", "x"), "unclear.vi: expected a text, found 1");
        assertRefused(form("unclear", "vi", " ", "en", "x"), "unclear: vi must not be blank");
    }
}

package io.github.councilprocedures.rule;

import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.MEETINGS;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.THING;
import static io.github.councilprocedures.fact.Thing.TOTAL;
import static io.github.councilprocedures.fact.Thing.VOTES;
import static io.github.councilprocedures.rule.Duties.MONTHLY;
import static io.github.councilprocedures.rule.Duties.NEW;
import static io.github.councilprocedures.rule.Duties.NOTICE;
import static io.github.councilprocedures.rule.Duties.OLD;
import static io.github.councilprocedures.rule.Duties.UNREAD;
import static io.github.councilprocedures.rule.Duties.book;
import static io.github.councilprocedures.rule.Duties.draft;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.Thing;
import io.github.councilprocedures.fact.Thing.Kind;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {

    private static final Council PROVINCE = council(UnitKind.PROVINCE, "Hà Nam");

    /** Twenty days under a law that goes on. */
    private static final Rule<Thing> TWENTY = draft("thing.twenty")
            .from("2016-01-01")
            .under(OLD.article(80).clause(2), OLD.article(81))
            .requires(CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
            .otherwise("x", "x");

    private static Council council(UnitKind kind, String name) {
        return Council.builder()
                .unit(AdministrativeUnit.builder().kind(kind).name(name).build())
                .build();
    }

    private static Duty duty(String rule, Requirement<Thing> requirement) {
        return duty(rule, requirement.form());
    }

    private static Duty duty(String rule, Map<String, Object> requires) {
        return Duty.builder().rule(rule).article("12").requires(requires).build();
    }

    private static Duty convened(String rule, int days) {
        return duty(rule, CALLED_ON.atLeast(days, CALENDAR_DAYS).before(OPENS_ON));
    }

    private static LocalRegulation regulation(String inForce, Duty... duties) {
        return LocalRegulation.builder()
                .number("05/2025/NQ-HĐND")
                .title(new Phrase("Quy chế làm việc", "Working regulation"))
                .council(PROVINCE)
                .inForce(DateSpan.parse(inForce))
                .addDuties(duties)
                .build();
    }

    private static List<Remark> review(RuleBook book, LocalRegulation regulation) {
        return book.review(regulation, List.of(OLD, NEW));
    }

    private static void assertNothing(RuleBook book, LocalRegulation regulation) {
        assertThat(review(book, regulation)).isEmpty();
    }

    private static void assertOne(
            RuleBook book, LocalRegulation regulation, RemarkKind kind, String path, String vi, String en) {
        assertThat(review(book, regulation)).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(kind);
            assertThat(remark.path()).isEqualTo(path);
            assertThat(remark.message()).isEqualTo(new Phrase(vi, en));
        });
    }

    @Nested
    class OfTheStatute {

        @Test
        void aWeakerDutyIsTold() {
            assertThat(review(book(TWENTY), regulation("2025-07-01/..", convened("thing.twenty", 19))))
                    .containsExactly(Remark.builder()
                            .kind(RemarkKind.WEAKER_THAN_STATUTE)
                            .path("duties[0].requires")
                            .rule("thing.twenty")
                            .message(new Phrase(
                                    "Quy chế yêu cầu: ngày triệu tập chậm nhất 19 ngày trước ngày khai mạc. Luật yêu cầu:"
                                            + " ngày triệu tập chậm nhất 20 ngày trước ngày khai mạc (khoản 2 Điều 80 Luật số"
                                            + " 77/2015/QH13; Điều 81 Luật số 77/2015/QH13), và vẫn được áp dụng.",
                                    "The regulation requires: day of calling at least 19 calendar days before opening day."
                                            + " The statute requires: day of calling at least 20 calendar days before"
                                            + " opening day (Clause 2, Article 80, Law No. 77/2015/QH13; Article 81, Law"
                                            + " No. 77/2015/QH13), and goes on to hold."))
                            .addCitations(OLD.article(80).clause(2), OLD.article(81))
                            .build());
        }

        @Test
        void anEqualOrStricterDutyIsNot() {
            assertNothing(book(TWENTY), regulation("2025-07-01/..", convened("thing.twenty", 20)));
            assertNothing(book(TWENTY), regulation("2025-07-01/..", convened("thing.twenty", 21)));
        }

        @Test
        void unitsThatCannotBeComparedAreLeftAlone() {
            assertNothing(
                    book(TWENTY),
                    regulation(
                            "2025-07-01/..",
                            duty(
                                    "thing.twenty",
                                    CALLED_ON.atLeast(15, WORKING_DAYS).before(OPENS_ON))));
        }

        @ParameterizedTest
        @CsvSource({
            "2015-01-01/2016-01-01, 1",
            "2025-02-28/.., 1",
            "2025-03-01/.., 0",
            "2025-06-16/.., 0",
        })
        void onlyAVersionInForceInTheSpanCounts(String span, int remarks) {
            assertThat(review(book(NOTICE), regulation(span, convened("thing.notice", 5))))
                    .hasSize(remarks);
        }

        @Test
        void onlyOneRemarkIsMadeOfSeveralVersions() {
            Rule<Thing> twice = draft("thing.twice")
                    .from("2016-01-01")
                    .under(OLD)
                    .requires(VOTES.atLeast(5))
                    .from("2020-01-01")
                    .under(NEW)
                    .requires(VOTES.atLeast(6))
                    .otherwise("x", "x");

            assertThat(review(book(twice), regulation("2016-01-01/..", duty("thing.twice", VOTES.atLeast(4)))))
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.citations()).containsExactly(OLD.whole()));
            assertThat(review(book(twice), regulation("2016-01-01/..", duty("thing.twice", VOTES.atLeast(5)))))
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.citations()).containsExactly(NEW.whole()));
        }

        @Test
        void whatIsOnlyRecalledCountsWhereItIsTrusted() {
            Rule<Thing> recalled = draft("thing.recalled")
                    .from("2016-01-01")
                    .under(OLD)
                    .knownBy(Evidence.RECALLED)
                    .requires(VOTES.atLeast(5))
                    .otherwise("x", "x");
            LocalRegulation weaker = regulation("2025-07-01/..", duty("thing.recalled", VOTES.atLeast(4)));

            assertNothing(book(recalled), weaker);
            assertThat(review(book(recalled).trustingRecalled(), weaker)).hasSize(1);
        }

        @Test
        void onlyAStatuteCounts() {
            Rule<Thing> practice = draft("thing.practice")
                    .restingOn(Ground.PRACTICE)
                    .from("2016-01-01")
                    .requires(VOTES.atLeast(5))
                    .otherwise("x", "x");

            assertNothing(book(practice), regulation("2025-07-01/..", duty("thing.practice", VOTES.atMost(4))));
        }

        @Test
        void whatItForbidsContradictsIt() {
            assertOne(
                    book(TWENTY),
                    regulation(
                            "2025-07-01/..",
                            duty(
                                    "thing.twenty",
                                    OPENS_ON.within(10, CALENDAR_DAYS).after(CALLED_ON))),
                    RemarkKind.CONTRADICTION,
                    "duties[0].requires",
                    "Không thể vừa đáp ứng \"ngày khai mạc trong thời hạn 10 ngày kể từ ngày triệu tập\" vừa đáp ứng \"ngày"
                            + " triệu tập chậm nhất 20 ngày trước ngày khai mạc\" (khoản 2 Điều 80 Luật số 77/2015/QH13;"
                            + " Điều 81 Luật số 77/2015/QH13).",
                    "\"opening day within 10 calendar days after day of calling\" and \"day of calling at least 20 calendar"
                            + " days before opening day\" (Clause 2, Article 80, Law No. 77/2015/QH13; Article 81, Law No."
                            + " 77/2015/QH13) can never both be met.");
        }

        @Test
        void anotherRuleContradictsWhereBothApply() {
            Rule<Thing> regular = draft("thing.regular")
                    .appliesWhen(KIND.is(Kind.REGULAR))
                    .from("2016-01-01")
                    .under(OLD)
                    .requires(VOTES.atMost(1))
                    .otherwise("x", "x");
            Rule<Thing> other = draft("thing.other")
                    .appliesWhen(KIND.isNot(Kind.REGULAR))
                    .from("2016-01-01")
                    .under(OLD)
                    .requires(VOTES.atMost(1))
                    .otherwise("x", "x");
            Rule<Thing> odd = draft("thing.odd")
                    .appliesWhen(Requirement.custom(new Phrase("a", "b"), (thing, knowledge) -> null))
                    .from("2016-01-01")
                    .under(OLD)
                    .requires(VOTES.atMost(1))
                    .otherwise("x", "x");
            LocalRegulation five = regulation(
                    "2025-07-01/..", duty("thing.regular", VOTES.atMost(1)), duty("thing.other", VOTES.atLeast(5)));

            assertThat(review(book(regular, other), five))
                    .extracting(Remark::kind, Remark::path)
                    .containsExactly(tuple(RemarkKind.CONTRADICTION, "duties[1].requires"));
            assertNothing(book(regular, odd), regulation("2025-07-01/..", duty("thing.odd", VOTES.atMost(1))));
            assertNothing(
                    book(regular, draftWithout("thing.free"), odd),
                    regulation("2025-07-01/..", duty("thing.free", VOTES.atMost(0))));
            assertThat(review(
                            book(regular, draftWithout("thing.free"), odd),
                            regulation("2025-07-01/..", duty("thing.free", VOTES.atLeast(2)))))
                    .hasSize(1);
        }

        private Rule<Thing> draftWithout(String id) {
            return draft(id)
                    .from("2016-01-01")
                    .under(OLD)
                    .requires(TOTAL.atLeast(1))
                    .otherwise("x", "x");
        }
    }

    @Nested
    class OfDuties {

        private final RuleBook two = book(
                NOTICE,
                draft("thing.second")
                        .from("2025-06-16")
                        .under(NEW)
                        .leftToRegulation()
                        .otherwise("x", "x"));

        @Test
        void twoThatCanNeverBothBeMet() {
            assertOne(
                    two,
                    regulation(
                            "2025-07-01/..",
                            convened("thing.notice", 15),
                            Duty.builder()
                                    .from(duty(
                                            "thing.second",
                                            OPENS_ON.within(10, CALENDAR_DAYS).after(CALLED_ON)))
                                    .article("13")
                                    .build()),
                    RemarkKind.CONTRADICTION,
                    "duties[1].requires",
                    "Không thể vừa đáp ứng \"ngày khai mạc trong thời hạn 10 ngày kể từ ngày triệu tập\" vừa đáp ứng \"ngày"
                            + " triệu tập chậm nhất 15 ngày trước ngày khai mạc\" (Điều 12 Nghị quyết số 05/2025/NQ-HĐND).",
                    "\"opening day within 10 calendar days after day of calling\" and \"day of calling at least 15 calendar"
                            + " days before opening day\" (Article 12, Resolution No. 05/2025/NQ-HĐND) can never both be"
                            + " met.");
        }

        @Test
        void oneThatCanNeverBeMet() {
            assertOne(
                    two,
                    regulation(
                            "2025-07-01/..",
                            convened("thing.notice", 15),
                            duty("thing.second", Requirement.all(VOTES.atMost(1), VOTES.atLeast(2)))),
                    RemarkKind.CONTRADICTION,
                    "duties[1].requires",
                    "Không bao giờ có thể đáp ứng \"số phiếu thuận không quá 1; số phiếu thuận ít nhất 2\": các phần của yêu"
                            + " cầu loại trừ nhau.",
                    "\"votes for at most 1; votes for at least 2\" can never be met: its parts exclude each other.");
        }

        @Test
        void aRuleSpokenOfTwice() {
            assertOne(
                    book(NOTICE),
                    regulation("2025-07-01/..", convened("thing.notice", 15), convened("thing.notice", 16)),
                    RemarkKind.NOT_BINDABLE,
                    "duties[1].rule",
                    "05/2025/NQ-HĐND đã quy định về \"Triệu tập\" cho cùng thời gian.",
                    "05/2025/NQ-HĐND speaks of \"Notice\" for the same time already.");
        }

        @Test
        void aSilenceThatTheBookHasFilled() {
            LocalRegulation first = regulation("2025-07-01/2025-12-31", convened("thing.notice", 15));
            RuleBook filled = book(NOTICE).with(first);
            LocalRegulation second = LocalRegulation.builder()
                    .from(regulation("2025-12-31/..", convened("thing.notice", 10)))
                    .number("06/2026/NQ-HĐND")
                    .build();

            assertOne(
                    filled,
                    second,
                    RemarkKind.NOT_BINDABLE,
                    "duties[0].rule",
                    "05/2025/NQ-HĐND đã quy định về \"Triệu tập\" cho cùng thời gian.",
                    "05/2025/NQ-HĐND speaks of \"Notice\" for the same time already.");
            assertNothing(
                    filled,
                    LocalRegulation.builder()
                            .from(second)
                            .inForce(DateSpan.parse("2026-01-01/.."))
                            .build());
            assertNothing(
                    filled,
                    LocalRegulation.builder()
                            .from(second)
                            .council(council(UnitKind.CENTRAL_CITY, "Huế"))
                            .build());
            assertThat(review(
                            book(TWENTY).with(regulation("2025-07-01/..", convened("thing.twenty", 21))),
                            regulation("2025-07-01/..", convened("thing.twenty", 21))))
                    .extracting(Remark::kind)
                    .containsExactly(RemarkKind.NOT_BINDABLE);
        }

        @Test
        void everyOneIsLookedAt() {
            assertThat(review(
                            book(NOTICE, TWENTY, MONTHLY),
                            regulation(
                                    "2025-07-01/..",
                                    duty("thing.note", Map.of()),
                                    duty("thing.notice", Map.of("deadlines", Map.of())),
                                    convened("thing.twenty", 1),
                                    duty("thing.monthly", Map.of("frequency", Map.of("of", "meeting"))))))
                    .extracting(Remark::path)
                    .containsExactly(
                            "duties[0].rule",
                            "duties[1].requires",
                            "duties[2].requires",
                            "duties[3].requires.frequency.of");
        }
    }

    @Nested
    class OfNames {

        @Test
        void aRule() {
            assertThat(review(book(TWENTY), regulation("2025-07-01/..", convened("thing.twenti", 20))))
                    .containsExactly(Remark.builder()
                            .kind(RemarkKind.UNKNOWN_NAME)
                            .path("duties[0].rule")
                            .rule("thing.twenti")
                            .message(new Phrase(
                                    "Không có quy tắc \"thing.twenti\"; gần nhất là \"thing.twenty\".",
                                    "No rule \"thing.twenti\"; the nearest is \"thing.twenty\"."))
                            .build());
        }

        @Test
        void aFactDeepInside() {
            assertOne(
                    book(TWENTY),
                    regulation(
                            "2025-07-01/..",
                            duty(
                                    "thing.twenty",
                                    Map.of(
                                            "any",
                                            List.of(
                                                    VOTES.atLeast(1).form(),
                                                    Map.of("compare", Map.of("number", "voted", "atLeast", 1)))))),
                    RemarkKind.UNKNOWN_NAME,
                    "duties[0].requires.any[1].compare.number",
                    "Không có dữ kiện \"voted\" của việc; gần nhất là \"votes\".",
                    "No fact \"voted\" of thing; the nearest is \"votes\".");
        }

        @Test
        void aValueAndAKind() {
            assertOne(
                    book(TWENTY),
                    regulation(
                            "2025-07-01/..",
                            duty(
                                    "thing.twenty",
                                    Map.of("membership", Map.of("of", "kind", "oneOf", List.of("URGEN"))))),
                    RemarkKind.UNKNOWN_NAME,
                    "duties[0].requires.membership.oneOf",
                    "Không có giá trị \"URGEN\"; gần nhất là \"URGENT\".",
                    "No value \"URGEN\"; the nearest is \"URGENT\".");
            assertOne(
                    book(TWENTY),
                    regulation("2025-07-01/..", duty("thing.twenty", Map.of("shares", Map.of()))),
                    RemarkKind.UNKNOWN_NAME,
                    "duties[0].requires",
                    "Cần một loại yêu cầu, thấy \"shares\"; gần nhất là \"share\".",
                    "Expected a kind of requirement, found \"shares\"; the nearest is \"share\".");
        }

        @Test
        void aSlotOfTheSentence() {
            assertOne(
                    book(TWENTY),
                    regulation(
                            "2025-07-01/..",
                            Duty.builder()
                                    .from(convened("thing.twenty", 20))
                                    .otherwise(new Phrase("{day} {required}", "{day} {required}"))
                                    .build()),
                    RemarkKind.UNKNOWN_NAME,
                    "duties[0].otherwise",
                    "Không có ô chữ {day}; gần nhất là \"days\".",
                    "No slot {day}; the nearest is \"days\".");
        }
    }

    @Nested
    class OfWhatCannotBeTaken {

        @Test
        void aMissingPart() {
            assertOne(
                    book(TWENTY),
                    regulation(
                            "2025-07-01/..", duty("thing.twenty", Map.of("deadline", Map.of("atLatest", "5 MONTHS")))),
                    RemarkKind.NOT_BINDABLE,
                    "duties[0].requires.deadline.act",
                    "Cần một chuỗi ký tự, thấy không có gì.",
                    "Expected a text, found nothing.");
        }

        @Test
        void sentencesWithDifferentSlots() {
            assertOne(
                    book(TWENTY),
                    regulation(
                            "2025-07-01/..",
                            Duty.builder()
                                    .from(convened("thing.twenty", 20))
                                    .otherwise(new Phrase("{days}", "days"))
                                    .build()),
                    RemarkKind.NOT_BINDABLE,
                    "duties[0].otherwise",
                    "Câu tiếng Việt và câu tiếng Anh phải có cùng các ô chữ viết trong dấu ngoặc nhọn.",
                    "Slots differ: vi has [days], en has [] in \"{days}\" / \"days\".");
        }

        @Test
        void aRuleWithoutADayOrAVersion() {
            Rule<Thing> sum = Rule.about(THING, "thing.sum")
                    .titled("Cộng", "Sum")
                    .because("a", "b")
                    .restingOn(Ground.ARITHMETIC)
                    .always()
                    .requires(VOTES.atLeast(1))
                    .otherwise("x", "x");

            assertOne(
                    book(sum),
                    regulation("2025-07-01/..", duty("thing.sum", VOTES.atLeast(2))),
                    RemarkKind.NOT_BINDABLE,
                    "duties[0].rule",
                    "Quy tắc \"Cộng\" không gắn với ngày nào nên quy chế không quy định được.",
                    "The rule \"Sum\" follows no day, so a regulation cannot speak of it.");
            assertOne(
                    book(TWENTY),
                    regulation("2010-01-01/2015-12-31", convened("thing.twenty", 20)),
                    RemarkKind.NOT_BINDABLE,
                    "duties[0].rule",
                    "Quy tắc \"Việc phải làm\" không có phiên bản nào trong thời gian quy chế có hiệu lực.",
                    "The rule \"Duty\" has no version while the regulation is in force.");
        }
    }

    @Nested
    class OfCitations {

        private LocalRegulation resting(String adoptedOn, String inForce, Citation... basis) {
            LocalRegulation.Builder regulation = LocalRegulation.builder()
                    .from(regulation(inForce, convened("thing.twenty", 20)))
                    .addBasis(basis);
            return (adoptedOn.isEmpty() ? regulation : regulation.adoptedOn(LocalDate.parse(adoptedOn))).build();
        }

        private static final Instrument DATED = Instrument.builder()
                .kind(InstrumentKind.LAW)
                .number("72/2025/QH15")
                .title(Phrase.same("x"))
                .passedOn(LocalDate.of(2025, 6, 10))
                .inForce(DateSpan.parse("2025-06-16/2026-06-30"))
                .evidence(Evidence.REPORTED)
                .addReplacedBy("9/2026/QH16", "10/2026/QH16")
                .build();

        private void assertCitation(Instrument instrument, LocalRegulation regulation, String vi, String en) {
            assertThat(book(TWENTY).review(regulation, List.of(OLD, instrument)))
                    .containsExactly(Remark.builder()
                            .kind(RemarkKind.CITATION)
                            .path("basis[0]")
                            .message(new Phrase(vi, en))
                            .addCitations(instrument.whole())
                            .build());
        }

        private void assertFine(Instrument instrument, LocalRegulation regulation) {
            assertThat(book(TWENTY).review(regulation, List.of(OLD, instrument)))
                    .isEmpty();
        }

        @Test
        void aTextThatIsNotKnown() {
            assertThat(review(
                            book(TWENTY),
                            resting(
                                    "",
                                    "2025-07-01/..",
                                    NEW.article(3),
                                    Citation.of(InstrumentKind.LAW, "72/2025/QH14"))))
                    .containsExactly(Remark.builder()
                            .kind(RemarkKind.CITATION)
                            .path("basis[1]")
                            .message(new Phrase(
                                    "Danh mục không có văn bản số \"72/2025/QH14\"; gần nhất là \"72/2025/QH15\".",
                                    "No text No. \"72/2025/QH14\" in the catalogue; the nearest is \"72/2025/QH15\"."))
                            .build());
        }

        @Test
        void aResolutionOfACouncilIsNotLookedUp() {
            assertNothing(
                    book(TWENTY),
                    resting("", "2025-07-01/..", Citation.of(InstrumentKind.RESOLUTION, "12/2024/NQ-HĐND")));
        }

        @Test
        void aTextOfAnotherKind() {
            assertCitation(
                    DATED,
                    resting("2025-06-27", "2025-07-01/..", Citation.of(InstrumentKind.RESOLUTION, "72/2025/QH15")),
                    "Văn bản mang số này là Luật số 72/2025/QH15.",
                    "The text of this number is Law No. 72/2025/QH15.");
        }

        @Test
        void aTextThatWasPassedLater() {
            assertCitation(
                    DATED,
                    resting("2025-06-09", "2025-07-01/..", NEW.whole()),
                    "Luật số 72/2025/QH15 được ban hành ngày 10/06/2025, sau khi quy chế được thông qua.",
                    "Law No. 72/2025/QH15 was passed on 10/06/2025, after the regulation was adopted.");
            assertFine(DATED, resting("2025-06-10", "2025-06-16/..", NEW.whole()));
        }

        @Test
        void aTextThatIsNotYetInForce() {
            assertCitation(
                    DATED,
                    resting("2025-06-10", "2025-06-15/..", NEW.whole()),
                    "Luật số 72/2025/QH15 có hiệu lực từ ngày 16/06/2025, sau khi quy chế có hiệu lực.",
                    "Law No. 72/2025/QH15 is in force from 16/06/2025, later than the regulation.");
        }

        @Test
        void aTextThatWasReplaced() {
            assertCitation(
                    DATED,
                    resting("2026-07-01", "2026-07-01/..", NEW.whole()),
                    "Luật số 72/2025/QH15 chỉ có hiệu lực đến hết ngày 30/06/2026, trước khi quy chế được thông qua. Văn bản"
                            + " thay thế: 9/2026/QH16, 10/2026/QH16.",
                    "Law No. 72/2025/QH15 was in force through 30/06/2026 only, before the regulation was adopted. Replaced"
                            + " by: 9/2026/QH16, 10/2026/QH16.");
            assertCitation(
                    Instrument.builder().from(DATED).replacedBy(List.of()).build(),
                    resting("", "2026-07-01/..", NEW.whole()),
                    "Luật số 72/2025/QH15 chỉ có hiệu lực đến hết ngày 30/06/2026, trước khi quy chế được thông qua.",
                    "Law No. 72/2025/QH15 was in force through 30/06/2026 only, before the regulation was adopted.");
            assertFine(DATED, resting("2026-06-30", "2026-07-01/..", NEW.whole()));
        }

        @Test
        void aSpanThatIsOnlyRecalledIsNotHeldAgainstIt() {
            Instrument recalled =
                    Instrument.builder().from(DATED).evidence(Evidence.RECALLED).build();
            LocalRegulation late = resting("2026-07-01", "2026-07-01/..", NEW.whole());

            assertFine(recalled, late);
            assertThat(book(TWENTY).trustingRecalled().review(late, List.of(recalled)))
                    .hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({
            "0, , , article, Article \"0\" must be like 80 or 124a.",
            "12, 0, , clause, Clause \"0\" must be like 2 or 2a.",
            "12, 1, f, point, 'Point \"f\" must be like b, đ or a1.'"
        })
        void aPartThatCannotBe(String article, String clause, String point, String part, String en) {
            Duty duty = Duty.builder()
                    .from(convened("thing.twenty", 20))
                    .article(article)
                    .clause(Optional.ofNullable(clause))
                    .point(Optional.ofNullable(point))
                    .build();
            String written = point != null ? point : clause != null ? clause : article;

            assertOne(
                    book(TWENTY),
                    regulation("2025-07-01/..", duty),
                    RemarkKind.CITATION,
                    "duties[0]." + part,
                    "Không có điều, khoản, điểm nào được viết là \"" + written + "\".",
                    en);
        }
    }

    @Nested
    class OfSilences {

        private static final ChoiceFact<Thing, UnitLevel> LEVEL =
                ChoiceFact.of(Fact.named("level", "cấp", "level"), UnitLevel.class, thing -> UnitLevel.COMMUNE);
        private static final ChoiceFact<Thing, UnitKind> UNIT_KIND =
                ChoiceFact.of(Fact.named("unitKind", "loại", "kind"), UnitKind.class, thing -> UnitKind.COMMUNE);
        private static final SubjectType<Thing> PLACED =
                SubjectType.of("placed", "a", "b", List.of(LEVEL, UNIT_KIND, KIND));

        private Rule<Thing> silent(String id, List<Requirement<Thing>> conditions, List<Requirement<Thing>> ofVersion) {
            Rule.Start<Thing> start = Rule.about(PLACED, id)
                    .titled("Việc", "Duty")
                    .because("a", "b")
                    .governedBy(DateFact.of(Fact.named("day", "ngày", "day"), thing -> 0))
                    .appliesWhen(conditions)
                    .from("2016-01-01")
                    .under(UNREAD)
                    .notEncoded()
                    .from("2025-06-16")
                    .under(NEW.article(31), NEW.article(32));
            for (Requirement<Thing> each : ofVersion) {
                start.when(each);
            }
            return start.leftToRegulation().otherwise("x", "x");
        }

        private List<String> open(Council council, Requirement<Thing> condition) {
            RuleBook book = book(
                    TWENTY,
                    silent("placed.rule", List.of(condition), List.of()),
                    silent("placed.version", List.of(), List.of(condition)));
            LocalRegulation regulation = LocalRegulation.builder()
                    .from(regulation("2025-07-01/..", convened("thing.twenty", 20)))
                    .council(council)
                    .build();
            return review(book, regulation).stream()
                    .map(remark -> remark.rule().orElseThrow())
                    .toList();
        }

        @Test
        void oneThatNoDutyFills() {
            assertThat(review(
                            book(TWENTY, silent("placed.rule", List.of(), List.of())),
                            regulation("2025-07-01/..", convened("thing.twenty", 20))))
                    .containsExactly(Remark.builder()
                            .kind(RemarkKind.OPEN_SILENCE)
                            .path("duties")
                            .rule("placed.rule")
                            .message(new Phrase(
                                    "Điều 31 Luật số 72/2025/QH15; Điều 32 Luật số 72/2025/QH15 để quy chế quy định về \"Việc\","
                                            + " nhưng quy chế chưa quy định.",
                                    "Article 31, Law No. 72/2025/QH15; Article 32, Law No. 72/2025/QH15 leaves \"Duty\" to the"
                                            + " regulation, and no duty speaks of it."))
                            .addCitations(NEW.article(31), NEW.article(32))
                            .build());
        }

        @ParameterizedTest
        @CsvSource({"2025-01-01/2025-06-15, 0", "2025-01-01/2025-06-16, 1", "2030-01-01/.., 1"})
        void onlyOneInForceInTheSpan(String span, int open) {
            assertThat(review(book(TWENTY, NOTICE), regulation(span, convened("thing.twenty", 20))))
                    .hasSize(open);
        }

        @Test
        void aFaultyDutyIsNoSilenceBeside() {
            assertThat(review(book(NOTICE), regulation("2025-07-01/..", duty("thing.notice", Map.of()))))
                    .extracting(Remark::kind)
                    .containsExactly(RemarkKind.NOT_BINDABLE);
        }

        @Test
        void oneThatAnotherRegulationFills() {
            RuleBook filled = book(TWENTY, NOTICE).with(regulation("2025-06-16/..", convened("thing.notice", 15)));
            LocalRegulation second = LocalRegulation.builder()
                    .from(regulation("2025-07-01/..", convened("thing.twenty", 20)))
                    .number("06/2025/NQ-HĐND")
                    .build();

            assertNothing(filled, second);
            assertThat(review(
                            filled,
                            LocalRegulation.builder()
                                    .from(second)
                                    .council(council(UnitKind.CENTRAL_CITY, "Huế"))
                                    .build()))
                    .hasSize(1);
        }

        @Test
        void oneOfAnotherLevelOrKindIsNone() {
            Council city = council(UnitKind.CENTRAL_CITY, "Huế");

            assertThat(open(PROVINCE, LEVEL.is(UnitLevel.PROVINCE))).containsExactly("placed.rule", "placed.version");
            assertThat(open(PROVINCE, LEVEL.is(UnitLevel.COMMUNE))).isEmpty();
            assertThat(open(PROVINCE, LEVEL.isNot(UnitLevel.PROVINCE))).isEmpty();
            assertThat(open(city, UNIT_KIND.is(UnitKind.CENTRAL_CITY))).hasSize(2);
            assertThat(open(PROVINCE, UNIT_KIND.is(UnitKind.CENTRAL_CITY))).isEmpty();
            assertThat(open(PROVINCE, KIND.is(Kind.URGENT))).hasSize(2);
            assertThat(open(PROVINCE, Requirement.any(KIND.is(Kind.URGENT), LEVEL.is(UnitLevel.COMMUNE))))
                    .hasSize(2);
            assertThat(open(PROVINCE, Requirement.all(KIND.is(Kind.URGENT), LEVEL.is(UnitLevel.COMMUNE))))
                    .isEmpty();
        }
    }

    @Nested
    class OfTheUnit {

        private LocalRegulation of(AdministrativeUnit unit) {
            return LocalRegulation.builder()
                    .from(regulation("2025-07-01/..", convened("thing.twenty", 20)))
                    .council(Council.builder().unit(unit).build())
                    .build();
        }

        @Test
        void oneRecordedWithoutItsSuperior() {
            assertOne(
                    book(TWENTY),
                    of(AdministrativeUnit.builder()
                            .kind(UnitKind.COMMUNE)
                            .name("Bến Sen")
                            .build()),
                    RemarkKind.UNIT_INCOMPLETE,
                    "council.unit",
                    "Xã Bến Sen được ghi thiếu đơn vị cấp trên đến cấp tỉnh; quy chế chỉ áp dụng cho đơn vị ghi giống hệt như"
                            + " vậy.",
                    "Bến Sen Commune is recorded without the units above it up to the province; the regulation binds only a"
                            + " unit recorded in the very same way.");
        }

        @Test
        void oneRecordedUpToItsDistrictOrUpToItsProvince() {
            AdministrativeUnit district = AdministrativeUnit.builder()
                    .kind(UnitKind.RURAL_DISTRICT)
                    .name("Đồng Mây")
                    .build();
            AdministrativeUnit.Builder commune =
                    AdministrativeUnit.builder().kind(UnitKind.COMMUNE).name("Bến Sen");

            assertThat(review(book(TWENTY), of(commune.superior(district).build())))
                    .hasSize(1);
            assertNothing(
                    book(TWENTY),
                    of(AdministrativeUnit.builder()
                            .kind(UnitKind.COMMUNE)
                            .name("Bến Sen")
                            .superior(AdministrativeUnit.builder()
                                    .from(district)
                                    .superior(PROVINCE.unit())
                                    .build())
                            .build()));
        }
    }

    @Test
    void aDutyIsComparedInTheCasesOfItsCouncilOnly() {
        ChoiceFact<Thing, UnitLevel> level =
                ChoiceFact.of(Fact.named("level", "cấp", "level"), UnitLevel.class, thing -> UnitLevel.COMMUNE);
        SubjectType<Thing> placed = SubjectType.of("placed", "a", "b", List.of(level, MEETINGS));
        Rule<Thing> byLevel = Rule.about(placed, "placed.meetings")
                .titled("a", "b")
                .because("a", "b")
                .governedBy(DateFact.of(Fact.named("day", "ngày", "day"), thing -> 0))
                .from("2016-01-01")
                .under(OLD)
                .requires(level.when(UnitLevel.PROVINCE, MEETINGS.atLeast(1).per(PeriodKind.QUARTER))
                        .when(UnitLevel.COMMUNE, MEETINGS.atLeast(1).per(PeriodKind.MONTH)))
                .otherwise("x", "x");
        LocalRegulation quarterly = regulation(
                "2025-07-01/..", duty("placed.meetings", MEETINGS.atLeast(1).per(PeriodKind.QUARTER)));

        assertNothing(book(byLevel), quarterly);
        assertThat(review(
                        book(byLevel),
                        LocalRegulation.builder()
                                .from(quarterly)
                                .council(council(UnitKind.COMMUNE, "Bến Sen"))
                                .build()))
                .extracting(Remark::kind)
                .containsExactly(RemarkKind.UNIT_INCOMPLETE, RemarkKind.WEAKER_THAN_STATUTE);
    }
}

package io.github.councilprocedures.rule;

import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.CLOSES_ON;
import static io.github.councilprocedures.fact.Thing.FIRST;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.MEETINGS;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.SENT_TO;
import static io.github.councilprocedures.fact.Thing.STEPS;
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
import static io.github.councilprocedures.rule.Duties.finding;
import static io.github.councilprocedures.rule.Duties.meetings;
import static io.github.councilprocedures.rule.Duties.regular;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.fact.FactUsed;
import io.github.councilprocedures.fact.Occurrences;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Thing;
import io.github.councilprocedures.fact.Thing.Body;
import io.github.councilprocedures.fact.Thing.Kind;
import io.github.councilprocedures.fact.Thing.Step;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.SmallCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static void assertSays(Finding finding, Reason reason, String vi, String en) {
        assertThat(finding.reason()).isEqualTo(reason);
        assertThat(finding.message()).isEqualTo(new Phrase(vi, en));
    }

    private static Rule<Thing> requiring(Requirement<Thing> requirement) {
        return draft("thing.duty")
                .from("2016-01-01")
                .under(OLD)
                .requires(requirement)
                .otherwise("x", "x");
    }

    @Test
    void tellsAllOfAViolation() {
        Finding finding = finding(NOTICE, regular("2024-06-11", "2024-06-30").named("kỳ họp thứ 18"));

        assertThat(finding.rule()).isEqualTo("thing.notice");
        assertThat(finding.title()).isEqualTo(new Phrase("Triệu tập", "Notice"));
        assertThat(finding.place()).isEqualTo(Phrase.same("kỳ họp thứ 18"));
        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertSays(
                finding,
                Reason.NOT_MET,
                "Triệu tập trước 19 ngày, ít hơn 20 ngày.",
                "Convened 19 days ahead, fewer than 20.");
        assertThat(finding.ground()).isEqualTo(Ground.STATUTE);
        assertThat(finding.citations()).containsExactly(OLD.article(80).clause(2));
        assertThat(finding.evidence()).contains(Evidence.TEXT_READ);
        assertThat(finding.facts().stream().map(FactUsed::name))
                .containsExactly("kind", "first", "opensOn", "calledOn");
        assertThat(finding.arithmetic())
                .containsExactly(
                        new Phrase(
                                "Tính ngược từ ngày 30/06/2024; ngày này không tính.",
                                "Counted back from 30/06/2024; that day is not counted."),
                        new Phrase("Đếm 20 ngày, đến ngày 10/06/2024.", "20 calendar days counted, to 10/06/2024."),
                        new Phrase("Chậm nhất là ngày 10/06/2024.", "At the latest on 10/06/2024."));
        assertThat(finding.proofs()).hasSize(1);
        assertThat(finding.edition()).isEqualTo("thử");
    }

    @Nested
    class Message {

        @Test
        void ofWhatIsMet() {
            assertSays(
                    finding(NOTICE, regular("2024-06-10", "2024-06-30")),
                    Reason.MET,
                    "Triệu tập: đạt. Yêu cầu: ngày triệu tập chậm nhất 20 ngày trước ngày khai mạc.",
                    "Notice: satisfied. Required: day of calling at least 20 calendar days before opening day.");
        }

        @Test
        void ofWhatIsNotMetInTheWordsOfTheVersion() {
            Rule<Thing> rule = draft("thing.duty")
                    .from("2016-01-01")
                    .under(OLD)
                    .saying("Chỉ {votes} phiếu.", "Only {votes} votes.")
                    .requires(VOTES.atLeast(5))
                    .otherwise("x", "x");

            assertSays(
                    finding(rule, NOTHING.with(OPENS_ON, "2024-01-01").with(VOTES, 4)),
                    Reason.NOT_MET,
                    "Chỉ 4 phiếu.",
                    "Only 4 votes.");
        }

        @Test
        void ofWhatIsNotMetWhereItsOwnSentenceCannotBeFilled() {
            Rule<Thing> rule = draft("thing.duty")
                    .from("2016-01-01")
                    .under(OLD)
                    .requires(SENT_TO.exactly(Body.COUNCIL))
                    .otherwise("Thiếu {lacking}, thừa {excess}.", "Lacking {lacking}, beyond {excess}.");
            Thing sent = NOTHING.with(OPENS_ON, "2024-01-01").sentTo(Body.FRONT);

            assertSays(
                    finding(rule, sent),
                    Reason.NOT_MET,
                    "Thiếu Hội đồng, thừa Mặt trận.",
                    "Lacking council, beyond front.");
            assertSays(
                    finding(rule, sent.sentTo(Body.FRONT, Body.COUNCIL)),
                    Reason.NOT_MET,
                    "Việc phải làm: không đạt. Yêu cầu: nơi nhận gồm đúng: Hội đồng.",
                    "Duty: not met. Required: recipients: exactly council.");
        }

        @Test
        void ofWhatWasNeverDone() {
            assertSays(
                    finding(NOTICE, regular("2024-06-30"), "2024-06-10"),
                    Reason.NEVER_DONE,
                    "Triệu tập: không thực hiện; hồ sơ đầy đủ đến hết ngày 10/06/2024 không có ngày triệu tập. Hạn cuối là"
                            + " ngày 10/06/2024.",
                    "Notice: never done; the record, complete through 10/06/2024, has no day of calling. The last day is"
                            + " 10/06/2024.");
            assertSays(
                    finding(requiring(Requirement.present(VOTES)), NOTHING.with(OPENS_ON, "2024-01-01"), "2024-06-10"),
                    Reason.NEVER_DONE,
                    "Việc phải làm: không thực hiện; hồ sơ đầy đủ đến hết ngày 10/06/2024 không có số phiếu thuận.",
                    "Duty: never done; the record, complete through 10/06/2024, has no votes for.");
        }

        @Test
        void ofAStepThatWasNeverTaken() {
            assertSays(
                    finding(
                            requiring(STEPS.inOrder(once(Step.PLAN), once(Step.VISIT))),
                            NOTHING.with(OPENS_ON, "2024-01-01").took(Step.VISIT, "2024-02-01"),
                            "2024-06-10"),
                    Reason.NEVER_DONE,
                    "Việc phải làm: không thực hiện; hồ sơ đầy đủ đến hết ngày 10/06/2024 không có bước “lập kế hoạch”.",
                    "Duty: never done; the record, complete through 10/06/2024, has no step “plan”.");
        }

        @Test
        void ofWhatTheRuleIsNotAbout() {
            assertSays(
                    finding(NOTICE, regular("2024-06-30").with(KIND, Kind.URGENT)),
                    Reason.CONDITION,
                    "Triệu tập: không thuộc trường hợp áp dụng. Chỉ áp dụng khi: loại là thường lệ; lần đầu: không.",
                    "Notice: not a case of this rule. It applies when: kind is regular; first time: no.");
        }

        @Test
        void ofWhatTheVersionIsNotAbout() {
            Rule<Thing> rule = draft("thing.duty")
                    .appliesWhen(KIND.isNot(Kind.URGENT))
                    .from("2016-01-01")
                    .under(OLD)
                    .when(FIRST.is(true))
                    .requires(VOTES.atLeast(1))
                    .otherwise("x", "x");

            assertSays(
                    finding(rule, regular("2024-06-30")),
                    Reason.CONDITION,
                    "Việc phải làm: không thuộc trường hợp áp dụng. Chỉ áp dụng khi: lần đầu: có.",
                    "Duty: not a case of this rule. It applies when: first time: yes.");
        }

        @Test
        void ofWhatTheRequirementIsNotAbout() {
            Finding finding =
                    finding(requiring(KIND.when(Kind.URGENT, VOTES.atLeast(1))), regular("2024-06-30"), "2030-01-01");

            assertSays(
                    finding,
                    Reason.CONDITION,
                    "Việc phải làm: không áp dụng vì yêu cầu không bao gồm trường hợp này. Yêu cầu: theo loại – đột xuất: số"
                            + " phiếu thuận ít nhất 1.",
                    "Duty: not applicable, the requirement does not cover this case. Required: by kind – urgent: votes for"
                            + " at least 1.");
            assertThat(finding.facts().stream().map(FactUsed::name)).containsExactly("opensOn", "kind");
        }

        @Test
        void ofATimeOfWhichAPracticeSaysNothing() {
            Rule<Thing> rule = draft("thing.duty")
                    .restingOn(Ground.PRACTICE)
                    .from("2016-01-01")
                    .requires(VOTES.atLeast(1))
                    .otherwise("x", "x");
            Finding finding = finding(rule, NOTHING.with(OPENS_ON, "2015-01-01"));

            assertSays(
                    finding,
                    Reason.CONDITION,
                    "Việc phải làm: không áp dụng vì không có quy định cho Hội đồng nhân dân này vào thời gian này.",
                    "Duty: not applicable, nothing is laid down for this council at that time.");
            assertThat(finding.citations()).isEmpty();
            assertThat(finding.evidence()).isEmpty();
            assertThat(finding.ground()).isEqualTo(Ground.PRACTICE);
        }

        @Test
        void ofSilence() {
            Finding finding = finding(NOTICE, regular("2025-07-01"));

            assertSays(
                    finding,
                    Reason.LEFT_TO_REGULATION,
                    "Triệu tập: khoản 2 Điều 31 Luật số 72/2025/QH15 không quy định, do quy chế của Hội đồng nhân dân quy"
                            + " định; chưa có quy chế nào được cung cấp cho nội dung này.",
                    "Notice: Clause 2, Article 31, Law No. 72/2025/QH15 leaves this to the council's own regulation; none"
                            + " that covers it was given.");
            assertThat(finding.citations()).containsExactly(NEW.article(31).clause(2));
            assertThat(finding.evidence()).contains(Evidence.TEXT_READ);
            assertThat(finding.arithmetic()).isEmpty();
        }

        @Test
        void ofATextThatCouldNotBeRead() {
            Finding finding = finding(NOTICE, regular("2025-05-01"));

            assertSays(
                    finding,
                    Reason.NOT_ENCODED,
                    "Triệu tập: chưa xác định được vì nội dung Luật số 65/2025/QH15 chưa được đưa vào danh mục.",
                    "Notice: cannot be determined; the content of Law No. 65/2025/QH15 is not in the catalogue.");
            assertThat(finding.evidence()).isEmpty();
        }

        @Test
        void ofATimeBeforeTheFirstVersion() {
            Finding finding = finding(NOTICE, regular("2015-05-01"));

            assertSays(
                    finding,
                    Reason.NOT_ENCODED,
                    "Triệu tập: chưa xác định được vì nội dung quy định trước đó chưa được đưa vào danh mục.",
                    "Notice: cannot be determined; the content of the law before that is not in the catalogue.");
            assertThat(finding.citations()).isEmpty();
        }

        @Test
        void ofEachEnd() {
            Rule<Thing> rule = draft("thing.duty")
                    .from("2017-01-01")
                    .under(OLD.article(1), OLD.article(2))
                    .suspended()
                    .from("2018-01-01")
                    .under(OLD)
                    .expired()
                    .from("2019-01-01")
                    .under(NEW)
                    .repealed()
                    .otherwise("x", "x");

            assertSays(
                    finding(rule, NOTHING.with(OPENS_ON, "2017-01-01")),
                    Reason.SUSPENDED,
                    "Việc phải làm: không áp dụng vì đang ngưng hiệu lực theo Điều 1 Luật số 77/2015/QH13; Điều 2 Luật số"
                            + " 77/2015/QH13.",
                    "Duty: not applicable, suspended by Article 1, Law No. 77/2015/QH13; Article 2, Law No. 77/2015/QH13.");
            assertSays(
                    finding(rule, NOTHING.with(OPENS_ON, "2018-01-01")),
                    Reason.EXPIRED,
                    "Việc phải làm: không áp dụng vì đã hết hiệu lực (Luật số 77/2015/QH13).",
                    "Duty: not applicable, no longer in force (Law No. 77/2015/QH13).");
            assertSays(
                    finding(rule, NOTHING.with(OPENS_ON, "2019-01-01")),
                    Reason.REPEALED,
                    "Việc phải làm: không áp dụng vì đã bị bãi bỏ bởi Luật số 72/2025/QH15.",
                    "Duty: not applicable, repealed by Law No. 72/2025/QH15.");
        }

        @Test
        void ofAClauseFromMemory() {
            Rule<Thing> rule = draft("thing.duty")
                    .from("2016-01-01")
                    .under(OLD.article(9))
                    .knownBy(Evidence.RECALLED)
                    .requires(VOTES.atLeast(5))
                    .otherwise("Chỉ {votes}.", "Only {votes}.");
            Thing thing = NOTHING.with(OPENS_ON, "2024-01-01").with(VOTES, 4);
            Finding off = finding(rule, thing);

            assertSays(
                    off,
                    Reason.SWITCHED_OFF,
                    "Việc phải làm: không áp dụng; nội dung Điều 9 Luật số 77/2015/QH13 chưa được kiểm chứng nên quy tắc"
                            + " đang tắt.",
                    "Duty: not applicable; Article 9, Law No. 77/2015/QH13 is known from memory only, so the rule is"
                            + " switched off.");
            assertThat(off.evidence()).contains(Evidence.RECALLED);
            assertThat(off.facts().stream().map(FactUsed::name)).containsExactly("opensOn");
            assertThat(off.arithmetic()).isEmpty();

            Finding on = book(rule).trustingRecalled().judge(thing).all().get(0);
            assertSays(on, Reason.NOT_MET, "Chỉ 4.", "Only 4.");
            assertThat(on.arithmetic()).hasSize(1);
        }

        @Test
        void ofAFactThatIsMissing() {
            assertSays(
                    finding(NOTICE, regular("2024-06-30")),
                    Reason.FACT_MISSING,
                    "Triệu tập: chưa xác định được vì thiếu: ngày triệu tập.",
                    "Notice: cannot be determined; missing: day of calling.");
            assertSays(
                    finding(NOTICE, NOTHING.with(OPENS_ON, "2024-06-30")),
                    Reason.FACT_MISSING,
                    "Triệu tập: chưa xác định được vì thiếu: loại, lần đầu.",
                    "Notice: cannot be determined; missing: kind, first time.");
        }

        @Test
        void ofAnEndOfTheGoverningDaysThatIsMissing() {
            Finding finding = finding(MONTHLY, NOTHING.with(CALLED_ON, "2024-01-01"));

            assertSays(
                    finding,
                    Reason.FACT_MISSING,
                    "Họp hằng tháng: chưa xác định được vì thiếu: ngày bế mạc.",
                    "Monthly meeting: cannot be determined; missing: closing day.");
            assertThat(finding.citations()).isEmpty();
        }

        @Test
        void ofMeetingsWithoutADay() {
            Thing twelve = NOTHING.with(CALLED_ON, "2024-01-01")
                    .with(CLOSES_ON, "2024-12-31")
                    .with(Occurrences.of(
                            LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), List.of(), OptionalInt.of(12)));

            assertSays(
                    finding(MONTHLY, twelve, "2024-12-31"),
                    Reason.FACT_MISSING,
                    "Họp hằng tháng: chưa xác định được vì thiếu: ngày của từng lần (số phiên họp).",
                    "Monthly meeting: cannot be determined; missing: the day of each (meetings).");
        }

        @Test
        void ofWhatIsNotYetDue() {
            assertSays(
                    finding(NOTICE, regular("2024-06-30"), "2024-06-09"),
                    Reason.NOT_YET_DUE,
                    "Triệu tập: chưa đến hạn; hồ sơ đầy đủ đến hết ngày 09/06/2024. Hạn cuối là ngày 10/06/2024.",
                    "Notice: not yet due; the record is complete through 09/06/2024. The last day is 10/06/2024.");
            assertSays(
                    finding(NOTICE, NOTHING.with(KIND, Kind.REGULAR).with(FIRST, false)),
                    Reason.NOT_YET_DUE,
                    "Triệu tập: chưa đến hạn; hồ sơ đầy đủ đến hết ngày (không nêu).",
                    "Notice: not yet due; the record is complete through (not stated).");
        }

        @Test
        void ofARecordThatIsNotComplete() {
            assertSays(
                    finding(MONTHLY, meetings("2024-01-01", "2024-02-29", "2024-01-05")),
                    Reason.RECORD_NOT_COMPLETE,
                    "Họp hằng tháng: chưa xác định được vì hồ sơ không được khẳng định là đầy đủ. Yêu cầu: số phiên họp: mỗi"
                            + " tháng ít nhất 1 lần.",
                    "Monthly meeting: cannot be determined; the record does not say that it is complete. Required: meetings"
                            + ": at least 1 a month.");
        }

        @Test
        void ofARecordInWhichAConditionIsNotComplete() {
            Rule<Thing> rule = draft("thing.duty")
                    .appliesWhen(TOTAL.atLeast(1))
                    .from("2016-01-01")
                    .under(OLD)
                    .requires(VOTES.atLeast(5))
                    .otherwise("x", "x");

            assertSays(
                    finding(rule, NOTHING.with(OPENS_ON, "2024-01-01").with(VOTES, 4)),
                    Reason.RECORD_NOT_COMPLETE,
                    "Việc phải làm: chưa xác định được vì hồ sơ không được khẳng định là đầy đủ. Yêu cầu: số phiếu thuận ít"
                            + " nhất 5.",
                    "Duty: cannot be determined; the record does not say that it is complete. Required: votes for at least"
                            + " 5.");
        }

        @Test
        void ofDaysOffThatAreNotDecided() {
            Finding finding = book(requiring(CALLED_ON.within(3, WORKING_DAYS).after(OPENS_ON)))
                    .with(SmallCalendar.decidedIn("2024-06-01/2024-06-30"))
                    .judge(NOTHING.with(OPENS_ON, "2024-06-27"))
                    .all()
                    .get(0);

            assertSays(
                    finding,
                    Reason.CALENDAR_NOT_DECIDED,
                    "Việc phải làm: chưa xác định được vì lịch nghỉ của những ngày cần tính chưa được quyết định. Yêu cầu:"
                            + " ngày triệu tập trong thời hạn 3 ngày làm việc kể từ ngày khai mạc.",
                    "Duty: cannot be determined; the days off needed for counting are not decided. Required: day of calling"
                            + " within 3 working days after opening day.");
            assertThat(finding.arithmetic()).isNotEmpty();
        }

        @Test
        void ofATextThatIsNotClear() {
            assertSays(
                    finding(
                            requiring(Requirement.unclear("Luật không nói.", "The law does not say.")),
                            NOTHING.with(OPENS_ON, "2024-01-01")),
                    Reason.TEXT_AMBIGUOUS,
                    "Việc phải làm: chưa xác định được vì văn bản chưa rõ. Luật không nói.",
                    "Duty: cannot be determined; the text is unclear. The law does not say.");
            assertSays(
                    finding(
                            Rule.about(THING, "thing.duty")
                                    .titled("Việc phải làm", "Duty")
                                    .because("a", "b")
                                    .appliesWhen(Requirement.custom(
                                            Phrase.same("why"), (thing, known) -> Reason.TEXT_AMBIGUOUS))
                                    .always()
                                    .under(OLD)
                                    .requires(VOTES.atLeast(1))
                                    .otherwise("x", "x"),
                            NOTHING),
                    Reason.TEXT_AMBIGUOUS,
                    "Việc phải làm: chưa xác định được vì văn bản chưa rõ. why",
                    "Duty: cannot be determined; the text is unclear. why");
        }
    }

    @Nested
    class OverSeveralLaws {

        @Test
        void speaksOfThePartThatDecided() {
            Finding finding = finding(
                    MONTHLY,
                    meetings("2025-01-01", "2025-12-31", "2025-01-05", "2025-01-06", "2025-03-05"),
                    "2025-12-31");

            assertSays(finding, Reason.NOT_MET, "Chỉ họp 2 lần, cần 2.", "Met 2 times only, 2 needed.");
            assertThat(finding.citations()).containsExactly(OLD.article(106), UNREAD.whole(), NEW.article(33));
            assertThat(finding.evidence()).isEmpty();
            assertThat(finding.facts().stream().map(FactUsed::name))
                    .containsExactly("calledOn", "closesOn", "meetings");
        }

        @Test
        void namesTheTextOfThePartThatDecidedOnly() {
            assertSays(
                    finding(MONTHLY, meetings("2025-02-01", "2025-12-31", "2025-02-05"), "2025-12-31"),
                    Reason.NOT_ENCODED,
                    "Họp hằng tháng: chưa xác định được vì nội dung Luật số 65/2025/QH15 chưa được đưa vào danh mục.",
                    "Monthly meeting: cannot be determined; the content of Law No. 65/2025/QH15 is not in the catalogue.");
        }

        private final Rule<Thing> twoNumbers = Rule.about(THING, "thing.monthly")
                .titled("a", "b")
                .because("a", "b")
                .governedOver(CALLED_ON, CLOSES_ON)
                .from("2016-01-01")
                .under(OLD)
                .requires(MEETINGS.atLeast(1).per(PeriodKind.MONTH))
                .from("2025-03-01")
                .under(NEW)
                .knownBy(Evidence.REPORTED)
                .saying("Luật mới: {counted} trong {needed}.", "New law: {counted} of {needed}.")
                .requires(MEETINGS.atLeast(2).per(PeriodKind.MONTH))
                .otherwise("Luật cũ: {counted} trong {needed}.", "Old law: {counted} of {needed}.");

        @Test
        void takesTheNumbersOfThePartThatDecided() {
            Finding late =
                    finding(twoNumbers, meetings("2025-02-01", "2025-03-31", "2025-02-05", "2025-03-05"), "2025-12-31");

            assertSays(late, Reason.NOT_MET, "Luật mới: 1 trong 2.", "New law: 1 of 2.");
            assertThat(late.evidence()).contains(Evidence.REPORTED);
            assertThat(late.arithmetic())
                    .containsExactly(
                            new Phrase(
                                    "Từ 01/03/2025 đến 31/03/2025: 1 kỳ (tháng) × 2 = 2; đã ghi nhận 1.",
                                    "From 01/03/2025 to 31/03/2025: 1 period(s) (month) × 2 = 2; 1 on record."),
                            new Phrase(
                                    "Từ 01/02/2025 đến 28/02/2025: 1 kỳ (tháng) × 1 = 1; đã ghi nhận 1.",
                                    "From 01/02/2025 to 28/02/2025: 1 period(s) (month) × 1 = 1; 1 on record."));
            assertSays(
                    finding(twoNumbers, meetings("2025-02-01", "2025-03-31", "2025-03-05"), "2025-12-31"),
                    Reason.NOT_MET,
                    "Luật cũ: 0 trong 1.",
                    "Old law: 0 of 1.");
        }
    }

    @Nested
    class ClockOfAnotherLaw {

        private static final String VI =
                "Áp dụng quy định có hiệu lực vào ngày 01/03/2025 dù ngày tính được thuộc thời gian"
                        + " có hiệu lực của quy định khác: không tìm thấy điều khoản chuyển tiếp, đây là cách hiểu của thư viện.";
        private static final String EN =
                "The text in force on 01/03/2025 is applied although the day worked out lies under"
                        + " another: no transitional clause was found, so this is the library's reading.";

        private final Rule<Thing> rule = draft("thing.duty")
                .from("2016-01-01")
                .under(OLD)
                .requires(CALLED_ON.within(9, CALENDAR_DAYS).after(OPENS_ON))
                .from("2025-03-01")
                .under(NEW)
                .requires(CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
                .otherwise("x", "x");

        @Test
        void isAReadingOfOursAndSaidSo() {
            assertThat(finding(rule, NOTHING.with(OPENS_ON, "2025-03-01")).arithmetic())
                    .last()
                    .isEqualTo(new Phrase(VI, EN));
            assertThat(finding(rule, NOTHING.with(OPENS_ON, "2025-03-20")).arithmetic())
                    .last()
                    .isEqualTo(new Phrase(VI.replace("01/03", "20/03"), EN.replace("01/03", "20/03")));
            assertThat(finding(rule, NOTHING.with(OPENS_ON, "2025-03-21")).arithmetic())
                    .noneMatch(step -> step.vi().startsWith("Áp dụng"));
        }

        @Test
        void alsoForwards() {
            // Nine days on: Thursday 27 February under the old law, Saturday 1 March moved to Monday under the new.
            assertThat(finding(rule, NOTHING.with(OPENS_ON, "2025-02-18")).arithmetic())
                    .hasSize(3);
            assertThat(finding(rule, NOTHING.with(OPENS_ON, "2025-02-20")).arithmetic())
                    .last()
                    .isEqualTo(new Phrase(VI.replace("01/03", "20/02"), EN.replace("01/03", "20/02")));
        }

        @Test
        void isTheOnlyClockWhereNoDayGoverns() {
            Rule<Thing> always = Rule.about(THING, "thing.duty")
                    .titled("a", "b")
                    .because("a", "b")
                    .from("2025-03-01")
                    .under(OLD)
                    .requires(CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
                    .otherwise("x", "x");

            assertThat(finding(always, NOTHING.with(OPENS_ON, "2025-03-01")).arithmetic())
                    .isNotEmpty()
                    .noneMatch(step -> step.vi().startsWith("Áp dụng"));
        }
    }
}

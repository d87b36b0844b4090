package io.github.councilprocedures.workflow;

import static io.github.councilprocedures.casefile.Errand.CASE;
import static io.github.councilprocedures.casefile.Errand.Step.ASKED;
import static io.github.councilprocedures.casefile.Errand.Step.DONE;
import static io.github.councilprocedures.casefile.Errand.Step.TOLD;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.Errand;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.WorkingCalendar;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ProcedureTest {

    private static final Instrument OLD = instrument("1/2015/QH13", "2015-11-20");
    private static final Instrument NEW = instrument("2/2025/QH15", "2025-12-10");

    private static final Rule<Errand> PROMPT = Rule.about(Errand.ERRAND, "casefile.errand.prompt")
            .titled("Báo lại kịp thời", "Told in time")
            .because("Người giao việc cần biết.", "Who asked wants to know.")
            .governedBy(CASE.day(DONE))
            .from("2016-07-01")
            .under(OLD.article(3))
            .requires(CASE.day(TOLD).within(5, CALENDAR_DAYS).after(CASE.day(DONE)))
            .from("2026-03-01")
            .under(NEW)
            .notEncoded()
            .otherwise("Báo lại ngày {toldOn}.", "Told on {toldOn}.");

    private static final Procedure<Errand, Errand.Step> ERRANDS = Procedure.of(Errand.ERRAND, CASE, "casefile.errand")
            .titled("Việc được giao", "Errand")
            .where(Errand.LEVEL, UnitLevel.PROVINCE)
            .from("2016-07-01")
            .under(OLD.article(1))
            .step(ASKED, step -> step.by(Actor.COUNCIL, Actor.CHAIR))
            .step(
                    DONE,
                    step -> step.after(ASKED)
                            .by(Actor.OFFICE)
                            .with(CaseDocument.REPORT)
                            .under(OLD.article(2).clause(1)))
            .step(TOLD, step -> step.after(DONE).to(Actor.COUNCIL).due(PROMPT))
            .from("2026-03-01")
            .under(NEW)
            .notEncoded()
            .build();

    private static final RuleBook BOOK = RuleBook.of("test", WorkingCalendar.weekendsOff(), rules());

    private static Instrument instrument(String number, String passed) {
        return Instrument.builder()
                .kind(InstrumentKind.LAW)
                .number(number)
                .title(new Phrase("Luật thử", "Law for tests"))
                .passedOn(LocalDate.parse(passed))
                .evidence(Evidence.TEXT_READ)
                .build();
    }

    private static List<Rule<?>> rules() {
        List<Rule<?>> rules = new ArrayList<>(ERRANDS.rules());
        rules.add(PROMPT);
        return rules;
    }

    private static CaseStep<Errand.Step> asked(String on) {
        return CaseStep.<Errand.Step>builder()
                .step(ASKED)
                .on(LocalDate.parse(on))
                .by(Actor.COUNCIL)
                .build();
    }

    private static CaseStep<Errand.Step> done(String on) {
        return CaseStep.<Errand.Step>builder()
                .step(DONE)
                .on(LocalDate.parse(on))
                .by(Actor.OFFICE)
                .addDocuments(CaseDocument.REPORT)
                .build();
    }

    private static CaseStep<Errand.Step> told(String on) {
        return CaseStep.<Errand.Step>builder()
                .step(TOLD)
                .on(LocalDate.parse(on))
                .addTo(Actor.COUNCIL)
                .build();
    }

    @SafeVarargs
    private static Errand errand(CaseStep<Errand.Step>... steps) {
        return Errand.builder().term(Given.HA_NAM).addSteps(steps).build();
    }

    private static Progress progress(Errand errand, String through) {
        return ERRANDS.progress(BOOK, errand, LocalDate.parse(through));
    }

    private static List<String> faults(Progress progress) {
        return progress.faults().stream()
                .map(fault -> fault.step() + " " + fault.kind() + ": "
                        + fault.finding().message().en())
                .toList();
    }

    @Test
    void it_makes_a_rule_of_each_aspect_that_some_step_asks_for() {
        assertThat(ERRANDS.rules())
                .extracting(Rule::id)
                .containsExactly(
                        "casefile.errand.order",
                        "casefile.errand.actors",
                        "casefile.errand.documents",
                        "casefile.errand.recipients");
        assertThat(ERRANDS.rules().get(0).title())
                .isEqualTo(new Phrase("Việc được giao: thứ tự các bước", "Errand: order of the steps"));
        assertThat(ERRANDS).hasToString("casefile.errand: 2 versions");
    }

    @Test
    void a_lawful_run_has_no_fault() {
        Progress progress = progress(errand(asked("2024-03-01"), done("2024-03-04"), told("2024-03-09")), "2024-12-31");
        assertThat(progress.faults()).isEmpty();
        assertThat(progress.next()).isEmpty();
        assertThat(progress.step()).contains("TOLD");
        assertThat(progress.since()).contains(LocalDate.parse("2024-03-09"));
    }

    @Test
    void it_tells_where_a_case_stands_and_what_may_follow_by_whom_and_by_when() {
        Progress progress = progress(errand(asked("2024-03-01"), done("2024-03-05")), "2024-03-06");
        assertThat(progress.procedure()).isEqualTo("casefile.errand");
        assertThat(progress.title().vi()).isEqualTo("Việc được giao");
        assertThat(progress.place().vi()).isEqualTo("việc");
        assertThat(progress.label()).contains(DONE.label());
        assertThat(progress.status()).isEqualTo(Status.REQUIRES);
        assertThat(progress.citations()).containsExactly(OLD.article(1));
        assertThat(progress.next()).singleElement().satisfies(next -> {
            assertThat(next.step()).isEqualTo("TOLD");
            assertThat(next.label()).isEqualTo(TOLD.label());
            assertThat(next.by()).isEmpty();
            assertThat(next.to()).containsExactly(Actor.COUNCIL);
            assertThat(next.documents()).isEmpty();
            assertThat(next.citations()).containsExactly(OLD.article(1));
            // 10/03/2024 is a Sunday.
            assertThat(next.due()).singleElement().satisfies(day -> {
                assertThat(day.on()).contains(LocalDate.parse("2024-03-11"));
                assertThat(day.citations()).containsExactly(OLD.article(3));
            });
        });
        Progress first = progress(errand(asked("2024-03-01")), "2024-03-06");
        assertThat(first.next()).singleElement().satisfies(next -> {
            assertThat(next.step()).isEqualTo("DONE");
            assertThat(next.by()).containsExactly(Actor.OFFICE);
            assertThat(next.documents()).containsExactly(CaseDocument.REPORT);
            assertThat(next.citations()).containsExactly(OLD.article(2).clause(1));
            assertThat(next.due()).isEmpty();
        });
    }

    @Test
    void each_fault_is_found_at_its_step_and_cites_its_clause() {
        Progress wrongBody = progress(
                errand(
                        asked("2024-03-01"),
                        CaseStep.<Errand.Step>builder()
                                .from(done("2024-03-05"))
                                .by(Actor.OTHER)
                                .build(),
                        told("2024-03-06")),
                "2024-03-06");
        assertThat(faults(wrongBody))
                .containsExactly(
                        "DONE WRONG_BODY: The step “done” was taken by: another. It is for: the council's office.");
        assertThat(wrongBody.faults().get(0).label()).isEqualTo(DONE.label());
        assertThat(wrongBody.faults().get(0).finding().citations())
                .containsExactly(OLD.article(2).clause(1));
        assertThat(wrongBody.faults().get(0).finding().message().vi())
                .isEqualTo(
                        "Bước “làm xong” do chủ thể khác thực hiện, không phải do: Văn phòng, bộ phận giúp việc của HĐND.");

        Progress paper = progress(
                errand(
                        asked("2024-03-01"),
                        CaseStep.<Errand.Step>builder()
                                .from(done("2024-03-05"))
                                .documents(List.of())
                                .build(),
                        told("2024-03-06")),
                "2024-03-06");
        assertThat(faults(paper)).containsExactly("DONE MISSING_DOCUMENT: The step “done” lacks: report.");

        Progress recipient = progress(
                errand(
                        asked("2024-03-01"),
                        done("2024-03-05"),
                        CaseStep.<Errand.Step>builder()
                                .step(TOLD)
                                .on(LocalDate.parse("2024-03-06"))
                                .build()),
                "2024-03-06");
        assertThat(faults(recipient))
                .containsExactly("TOLD MISSING_RECIPIENT: The step “told” did not reach: the council.");
        assertThat(recipient.faults().get(0).finding().citations()).containsExactly(OLD.article(1));

        assertThat(faults(progress(errand(asked("2024-03-01"), told("2024-03-06")), "2024-03-06")))
                .containsExactly(
                        "TOLD SKIPPED: Errand: order of the steps: never done; the record, complete through 06/03/2024, has"
                                + " no step “done”.");
        assertThat(faults(progress(errand(asked("2024-03-06"), done("2024-03-05"), told("2024-03-06")), "2024-03-06")))
                .containsExactly(
                        "DONE OUT_OF_ORDER: The step “done” of 05/03/2024 was taken before what must come first: asked.");
        assertThat(faults(progress(errand(asked("2024-03-01"), done("2024-03-05"), told("2024-03-12")), "2024-03-12")))
                .containsExactly("TOLD LATE: Told on 12/03/2024.");
        assertThat(progress(errand(asked("2024-03-01"), done("2024-03-05")), "2024-03-12")
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.step()).isEqualTo("TOLD");
                    assertThat(fault.kind()).isEqualTo(FaultKind.OVERDUE);
                });
    }

    @Test
    void in_a_record_that_is_not_complete_a_step_left_out_is_not_found() {
        Errand errand = errand(asked("2024-03-01"), told("2024-03-06"));
        assertThat(ERRANDS.progress(BOOK, errand).faults()).isEmpty();
        assertThat(BOOK.judge(new StepOfCase<>(errand, 1)).of("casefile.errand.order"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).isEqualTo(Reason.RECORD_NOT_COMPLETE));
    }

    @Test
    void each_step_is_judged_by_the_law_of_the_day_from_which_its_time_runs() {
        Errand errand = errand(
                asked("2026-02-20"),
                CaseStep.<Errand.Step>builder()
                        .from(done("2026-03-05"))
                        .by(Actor.OTHER)
                        .build(),
                CaseStep.<Errand.Step>builder()
                        .from(told("2026-03-20"))
                        .to(List.of())
                        .build());
        Progress progress = progress(errand, "2026-03-20");
        assertThat(faults(progress)).hasSize(1).first().asString().startsWith("DONE WRONG_BODY");
        assertThat(BOOK.judge(errand, LocalDate.parse("2026-03-20")).of("casefile.errand.recipients"))
                .extracting(finding -> finding.reason())
                .containsExactly(Reason.CONDITION, Reason.CONDITION, Reason.NOT_ENCODED);
        assertThat(progress.status()).isEqualTo(Status.NOT_ENCODED);
    }

    @Test
    void where_the_text_in_force_was_not_read_the_steps_are_those_of_the_version_before() {
        Progress progress = progress(errand(asked("2026-02-20"), done("2026-03-05")), "2026-03-20");
        assertThat(progress.status()).isEqualTo(Status.NOT_ENCODED);
        assertThat(progress.citations()).containsExactly(NEW.whole());
        assertThat(progress.next()).singleElement().satisfies(next -> {
            assertThat(next.step()).isEqualTo("TOLD");
            assertThat(next.due()).isEmpty();
            assertThat(next.citations()).isEmpty();
        });
    }

    @Test
    void a_file_without_steps_stands_before_the_first() {
        Progress progress = progress(errand(), "2024-03-06");
        assertThat(progress.step()).isEmpty();
        assertThat(progress.label()).isEmpty();
        assertThat(progress.since()).isEmpty();
        assertThat(progress.next()).extracting(NextStep::step).containsExactly("ASKED");
        assertThat(progress.status()).isEqualTo(Status.REQUIRES);
        assertThat(progress(errand(), "2026-03-01").status()).isEqualTo(Status.NOT_ENCODED);
        assertThat(ERRANDS.progress(BOOK, errand()).status()).isEqualTo(Status.NOT_ENCODED);
    }

    @Test
    void steps_that_no_law_names_are_looked_through_and_steps_beside_the_line_do_not_count() {
        Procedure<Errand, Errand.Step> loose = Procedure.of(Errand.ERRAND, CASE, "casefile.loose")
                .titled("Việc", "Errand")
                .from("2016-07-01")
                .under(OLD.article(1))
                .step(ASKED, step -> step.beside().repeatable())
                .step(DONE, step -> step.after(ASKED).modelled())
                .step(TOLD, step -> step.after(DONE))
                .build();
        RuleBook book = RuleBook.of("test", WorkingCalendar.weekendsOff(), loose.rules());
        LocalDate through = LocalDate.parse("2024-12-31");
        assertThat(loose.progress(book, errand(asked("2024-03-01"), told("2024-03-02")), through)
                        .faults())
                .isEmpty();
        assertThat(loose.progress(book, errand(done("2024-03-01"), told("2024-03-02")), through)
                        .faults())
                .extracting(Fault::kind)
                .containsExactly(FaultKind.SKIPPED);
        Progress progress = loose.progress(book, errand(done("2024-03-01"), asked("2024-03-02")), through);
        assertThat(progress.step()).contains("DONE");
        assertThat(progress.next()).extracting(NextStep::step).containsExactly("TOLD");
        assertThat(progress.next().get(0).beside()).isFalse();
        assertThat(loose.progress(book, errand(), through).next())
                .singleElement()
                .matches(NextStep::beside);
        assertThat(progress.next().get(0).citations()).containsExactly(OLD.article(1));
        assertThat(loose.diagram(loose.versions().get(0), Language.EN)).isEqualTo("""
                        flowchart TD
                            ASKED{{"asked"}}
                            DONE(["done"])
                            TOLD["told"]
                            ASKED --> DONE
                            DONE --> TOLD
                        """);
    }

    @Test
    void what_happens_beside_the_line_may_follow_any_time_and_what_may_be_repeated_again() {
        Procedure<Errand, Errand.Step> beside = Procedure.of(Errand.ERRAND, CASE, "casefile.beside")
                .titled("Việc", "Errand")
                .from("2016-07-01")
                .under(OLD.article(1))
                .step(ASKED, Step::repeatable)
                .step(DONE, step -> step.after(ASKED))
                .step(TOLD, step -> step.after(ASKED).beside())
                .build();
        RuleBook book = RuleBook.of("test", WorkingCalendar.weekendsOff(), beside.rules());
        LocalDate through = LocalDate.parse("2024-12-31");
        assertThat(beside.progress(book, errand(asked("2024-03-01")), through).next())
                .extracting(NextStep::step)
                .containsExactly("ASKED", "DONE", "TOLD");
        assertThat(beside.progress(book, errand(asked("2024-03-01"), done("2024-03-02")), through)
                        .next())
                .extracting(NextStep::step)
                .containsExactly("TOLD");
        assertThat(beside.progress(book, errand(asked("2024-03-01"), told("2024-03-02")), through)
                        .next())
                .extracting(NextStep::step)
                .containsExactly("ASKED", "DONE");
        assertThat(beside.progress(book, errand(), through).next())
                .extracting(NextStep::step)
                .containsExactly("ASKED");
    }

    @Test
    void a_step_shows_its_own_deadlines_only_and_what_is_overdue_is_told_last() {
        Rule<Errand> soon = Rule.about(Errand.ERRAND, "casefile.errand.soon")
                .titled("Làm sớm", "Done soon")
                .because("Việc không chờ.", "An errand does not wait.")
                .governedBy(CASE.day(ASKED))
                .from("2016-07-01")
                .under(OLD.article(4))
                .requires(CASE.day(DONE).within(3, CALENDAR_DAYS).after(CASE.day(ASKED)))
                .otherwise("Làm ngày {doneOn}.", "Done on {doneOn}.");
        Procedure<Errand, Errand.Step> two = Procedure.of(Errand.ERRAND, CASE, "casefile.two")
                .titled("Việc", "Errand")
                .from("2016-07-01")
                .under(OLD.article(1))
                .step(ASKED, step -> step.by(Actor.CHAIR))
                .step(DONE, step -> step.after(ASKED).due(soon))
                .step(TOLD, step -> step.after(DONE).due(PROMPT))
                .build();
        List<Rule<?>> rules = new ArrayList<>(two.rules());
        rules.add(soon);
        rules.add(PROMPT);
        RuleBook book = RuleBook.of("test", WorkingCalendar.weekendsOff(), rules);
        Progress first = two.progress(book, errand(asked("2024-03-04")), LocalDate.parse("2024-03-04"));
        assertThat(first.next())
                .singleElement()
                .satisfies(next -> assertThat(next.due())
                        .singleElement()
                        .satisfies(due -> assertThat(due.rule()).isEqualTo("casefile.errand.soon")));
        Progress last =
                two.progress(book, errand(asked("2024-03-04"), done("2024-03-05")), LocalDate.parse("2024-03-31"));
        assertThat(last.faults())
                .extracting(fault -> fault.step() + " " + fault.kind())
                .containsExactly("ASKED WRONG_BODY", "TOLD OVERDUE");
    }

    @Test
    void before_the_first_version_that_was_read_its_steps_are_told() {
        Procedure<Errand, Errand.Step> later = Procedure.of(Errand.ERRAND, CASE, "casefile.later")
                .titled("Việc", "Errand")
                .from("2016-07-01")
                .under(OLD)
                .notEncoded()
                .from("2020-01-01")
                .under(NEW.article(1))
                .step(ASKED, step -> step)
                .step(DONE, step -> step.after(ASKED))
                .from("2022-01-01")
                .under(NEW.article(2))
                .step(ASKED, step -> step)
                .step(TOLD, step -> step.after(ASKED))
                .build();
        RuleBook book = RuleBook.of("test", WorkingCalendar.weekendsOff(), later.rules());
        assertThat(later.progress(book, errand(asked("2018-03-01"))).next())
                .extracting(NextStep::step)
                .containsExactly("DONE");
        assertThat(later.progress(book, errand(asked("2020-01-01"))).next())
                .extracting(NextStep::step)
                .containsExactly("DONE");
        assertThat(later.progress(book, errand(asked("2022-01-01"))).next())
                .extracting(NextStep::step)
                .containsExactly("TOLD");
        assertThat(later.versionOn(LocalDate.parse("2016-06-30"))).isEmpty();
        assertThat(later.about()).isSameAs(Errand.ERRAND);
        assertThat(later.facts()).isSameAs(CASE);
    }

    @Test
    void a_file_of_another_type_is_not_for_it() {
        SubjectType<Errand> other = SubjectType.of("otherErrand", "việc khác", "other errand", CASE.with(List.of()));
        Procedure<Errand, Errand.Step> ofOther = Procedure.of(other, CASE, "casefile.other")
                .titled("Việc", "Errand")
                .from("2016-07-01")
                .under(OLD.article(1))
                .step(ASKED, step -> step)
                .build();
        assertThat(ofOther.isFor(errand(asked("2024-03-01")))).isFalse();
        assertThatThrownBy(() -> Procedure.of(Errand.ERRAND, CASE, "casefile.untitled")
                        .from("2016-07-01")
                        .under(OLD.article(1))
                        .step(ASKED, step -> step)
                        .build())
                .hasMessage("casefile.untitled: title must be given");
    }

    @Test
    void a_step_that_no_law_names_asks_for_nothing_and_none_comes_after_itself_only_once() {
        assertRefused(
                step -> step.to(Actor.COUNCIL).modelled(),
                "casefile.wrong: step ASKED is named by no law, so it can ask for nothing");
        assertRefused(
                step -> step.with(CaseDocument.REPORT).modelled(),
                "casefile.wrong: step ASKED is named by no law, so it can ask for nothing");
        assertRefused(
                step -> step.due(PROMPT).modelled(),
                "casefile.wrong: step ASKED is named by no law, so it can ask for nothing");
        assertRefused(step -> step.after(ASKED), "casefile.wrong: step ASKED cannot come after itself");
        assertThat(single(step -> step.after(ASKED).repeatable()).versions()).hasSize(1);
    }

    private static void assertRefused(UnaryOperator<Step<Errand.Step>> told, String message) {
        assertThatThrownBy(() -> single(told)).hasMessage(message);
    }

    private static Procedure<Errand, Errand.Step> single(UnaryOperator<Step<Errand.Step>> told) {
        return Procedure.of(Errand.ERRAND, CASE, "casefile.wrong")
                .titled("Việc", "Errand")
                .from("2016-07-01")
                .under(OLD.article(1))
                .knownBy(Evidence.REPORTED)
                .step(ASKED, told)
                .build();
    }

    @Test
    void a_version_tells_its_steps_and_how_sure_they_are() {
        ProcedureVersion<Errand.Step> version = single(
                        step -> step.by(Actor.CHAIR).beside().repeatable())
                .versions()
                .get(0);
        assertThat(version.evidence()).isEqualTo(Evidence.REPORTED);
        assertThat(version.from()).isEqualTo(LocalDate.parse("2016-07-01"));
        assertThat(version.citations()).containsExactly(OLD.article(1));
        assertThat(version.step(DONE)).isEmpty();
        assertThat(version.step(ASKED)).hasValueSatisfying(step -> {
            assertThat(step).hasToString("ASKED");
            assertThat(step.isBeside()).isTrue();
            assertThat(step.isRepeatable()).isTrue();
            assertThat(step.isModelled()).isFalse();
            assertThat(step.by()).containsExactly(Actor.CHAIR);
        });
        assertThatThrownBy(() -> Procedure.of(Errand.ERRAND, CASE, "casefile.uncited")
                        .titled("Việc", "Errand")
                        .from("2016-07-01")
                        .step(ASKED, step -> step)
                        .build())
                .hasMessage("casefile.uncited from 2016-07-01: citations must not be empty");
    }

    @Test
    void a_procedure_that_no_law_names_cites_nothing_and_asks_for_nothing() {
        Procedure<Errand, Errand.Step> practice = Procedure.of(Errand.ERRAND, CASE, "casefile.practice")
                .titled("Việc", "Errand")
                .from("2016-07-01")
                .step(ASKED, step -> step.modelled())
                .step(DONE, step -> step.after(ASKED).modelled())
                .build();
        assertThat(practice.rules()).isEmpty();
        assertThat(practice.versions().get(0).isPractice()).isTrue();
        assertThat(practice.versions().get(0).citations()).isEmpty();
        assertThat(ERRANDS.versions()).noneMatch(ProcedureVersion::isPractice);
        Progress progress = practice.progress(BOOK, errand());
        assertThat(progress.status()).isEqualTo(Status.SILENT);
        assertThat(progress.citations()).isEmpty();
    }

    @Test
    void a_file_of_another_kind_is_refused() {
        Errand commune = Errand.builder().term(Given.HUONG_SON).build();
        assertThat(ERRANDS.isFor(commune)).isFalse();
        assertThat(ERRANDS.isFor(errand())).isTrue();
        assertThatThrownBy(() -> ERRANDS.progress(BOOK, commune))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("errand does not go through casefile.errand");
        assertThat(ERRANDS.conditions()).containsExactly(Errand.LEVEL.oneOf(UnitLevel.PROVINCE));
    }

    @Test
    void a_procedure_that_contradicts_itself_is_refused() {
        assertThatThrownBy(() -> Procedure.of(Errand.ERRAND, CASE, "casefile.wrong")
                        .titled("a", "b")
                        .from("2016-07-01")
                        .under(OLD.article(1))
                        .step(DONE, step -> step.after(ASKED))
                        .build())
                .hasMessage("casefile.wrong: step DONE comes after ASKED, which is not a step");
        assertThatThrownBy(() -> Procedure.of(Errand.ERRAND, CASE, "casefile.wrong")
                        .titled("a", "b")
                        .from("2016-07-01")
                        .under(OLD.article(1))
                        .step(DONE, step -> step.by(Actor.OTHER).modelled())
                        .build())
                .hasMessage("casefile.wrong: step DONE is named by no law, so it can ask for nothing");
        assertThatThrownBy(() -> Procedure.of(Errand.ERRAND, CASE, "casefile.wrong")
                        .titled("a", "b")
                        .from("2016-07-01")
                        .under(OLD.article(1))
                        .step(DONE, step -> step)
                        .step(DONE, step -> step)
                        .build())
                .hasMessage("casefile.wrong: step DONE stands in two places");
        assertThatThrownBy(() -> Procedure.of(Errand.ERRAND, CASE, "casefile.wrong")
                        .titled("a", "b")
                        .from("2016-07-01")
                        .under(OLD.article(1))
                        .build())
                .hasMessage("casefile.wrong from 2016-07-01: a version has steps, or says why it has none");
        assertThatThrownBy(() -> Procedure.of(Errand.ERRAND, CASE, "casefile.wrong")
                        .titled("a", "b")
                        .build())
                .hasMessage("casefile.wrong: versions must not be empty");
        assertThatThrownBy(() -> Procedure.of(Errand.ERRAND, CASE, "casefile.wrong")
                        .titled("a", "b")
                        .from("2016-07-01")
                        .under(OLD.article(1))
                        .step(DONE, step -> step)
                        .from("2016-07-01")
                        .under(NEW)
                        .notEncoded()
                        .build())
                .hasMessage("casefile.wrong: version from 2016-07-01 must start after 2016-07-01");
    }
}

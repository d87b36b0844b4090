package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.CITIZEN_RECEPTION_LAW_42_2013;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.councilprocedures.activity.ActivityFacts;
import io.github.councilprocedures.activity.FigureBreakdown;
import io.github.councilprocedures.activity.ShareOfReport;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.contact.ContactFacts;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.LetterFacts;
import io.github.councilprocedures.letter.LetterKind;
import io.github.councilprocedures.letter.LetterStep;
import io.github.councilprocedures.question.QuestionFacts;
import io.github.councilprocedures.question.QuestionStep;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleVersion;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.ThematicFacts;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.workflow.Procedure;
import io.github.councilprocedures.workflow.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What several rules and procedures share: clauses, versions and steps that are written once. */
class SharedClausesTest {

    private static final Requirement<VoterContact> HELD = Requirement.present(ContactFacts.SESSION_OPENS_ON);

    private static Rule.Draft<VoterContact> contact() {
        return Rule.about(ContactFacts.CONTACT, "contact.shared")
                .titled("Tiếp xúc cử tri", "Voter contact")
                .because("Vì vậy.", "Therefore.")
                .governedBy(ContactFacts.SESSION_OPENS_ON);
    }

    private static List<RuleVersion<VoterContact>> versions(Rule.Draft<VoterContact> draft) {
        return draft.otherwise("Không đạt.", "Not met.").versions();
    }

    @Test
    void c7_the_text_as_amended_is_taken_for_that_as_signed_with_less_certainty() {
        Citation article = ContactArticles.article(24);
        assertThat(article.label().vi())
                .isEqualTo("Điều 24 Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN");
        assertThat(versions(ContactArticles.sinceSigned(contact(), HELD, article)))
                .extracting(RuleVersion::from, RuleVersion::status, RuleVersion::evidence)
                .containsExactly(
                        tuple(day("2016-01-01"), Status.NOT_ENCODED, Optional.empty()),
                        tuple(day("2025-02-20"), Status.REQUIRES, Optional.of(Evidence.REPORTED)),
                        tuple(day("2025-09-26"), Status.REQUIRES, Optional.of(Evidence.TEXT_READ)));
    }

    @Test
    void c7_what_was_only_read_as_amended_is_not_encoded_before() {
        assertThat(versions(ContactArticles.sinceAmended(contact(), HELD, ContactArticles.article(22))))
                .extracting(RuleVersion::from, RuleVersion::status)
                .containsExactly(
                        tuple(day("2016-01-01"), Status.NOT_ENCODED),
                        tuple(day("2025-02-20"), Status.NOT_ENCODED),
                        tuple(day("2025-09-26"), Status.REQUIRES));
        assertThat(versions(ContactArticles.notRead(contact(), ContactArticles.article(40))))
                .extracting(RuleVersion::from, RuleVersion::status)
                .containsExactly(
                        tuple(day("2016-01-01"), Status.NOT_ENCODED), tuple(day("2025-02-20"), Status.NOT_ENCODED));
    }

    @Test
    void c8_before_the_joint_resolution_stood_a_regulation_of_2005_that_was_not_read() {
        assertThat(versions(ContactArticles.beforeJointResolution(contact())))
                .extracting(RuleVersion::from, version -> version.citations().toString())
                .containsExactly(tuple(day("2016-01-01"), "[Nghị quyết số 753/2005/NQ-UBTVQH11]"));
    }

    @Test
    void texts_of_2026_on_questioning_and_reception_were_not_read() {
        assertThat(versions(Questions.untilLaw121(contact())))
                .extracting(RuleVersion::from, RuleVersion::status)
                .containsExactly(tuple(day("2026-03-01"), Status.NOT_ENCODED));
        assertThat(versions(Receptions.unreadFromLaw136(contact())))
                .extracting(RuleVersion::from, RuleVersion::status)
                .containsExactly(tuple(day("2026-07-01"), Status.NOT_ENCODED));
    }

    @Test
    void sums_and_printed_shares_rest_on_arithmetic() {
        Phrase title = new Phrase("Cộng lại", "Sum");
        Rule<FigureBreakdown> sum = Reports.addsUp(
                ActivityFacts.BREAKDOWN,
                "activity.sum",
                title,
                title,
                ActivityFacts.PARTS_TOTAL,
                ActivityFacts.STATED_TOTAL);
        Rule<ShareOfReport> share = Reports.printed(
                ActivityFacts.SHARE, "activity.share", title, ActivityFacts.PRINTING, new Phrase("Sai.", "Wrong."));
        for (Rule<?> rule : List.of(sum, share)) {
            assertThat(rule.ground()).isEqualTo(Ground.ARITHMETIC);
            assertThat(rule.title()).isEqualTo(title);
        }
        assertThat(share.otherwise().toString()).contains("Sai.");
    }

    @Test
    void each_kind_of_team_has_its_article() {
        UnaryOperator<Citation> first = article -> article.clause(1);
        assertThat(Teams.all(first))
                .containsExactly(
                        LAW_87_2015.article(62).clause(1),
                        LAW_87_2015.article(70).clause(1),
                        LAW_87_2015.article(80).clause(1));
        Requirement<ThematicSupervision> one = Requirement.present(ThematicFacts.BODY);
        Requirement<ThematicSupervision> other = ThematicFacts.BODY.is(SupervisingBody.COUNCIL);
        assertThat(Teams.each(ThematicFacts.BODY, one, first))
                .isEqualTo(Teams.each(ThematicFacts.BODY, one, one, one, first))
                .isNotEqualTo(Teams.each(ThematicFacts.BODY, one, other, one, first));
    }

    @Test
    void a_share_of_all_ballots_holds_on_each_count_or_is_unclear() {
        Requirement<VoterContact> perhaps = Requirement.present(ContactFacts.SESSION_CLOSES_ON);
        assertThat(AllBallots.whichever(HELD, perhaps).form())
                .containsOnlyKeys("any")
                .asString()
                .contains("essionOpensOn", "essionClosesOn", "unclear");
    }

    @Test
    void articles_on_structure_run_in_parallel() {
        assertThat(StructureArticles.asPassed(2))
                .hasSize(8)
                .allMatch(each -> each.toString().startsWith("khoản 2 "));
        assertThat(StructureArticles.asAmended(2)).hasSize(17).startsWith(StructureArticles.asPassed(2));
    }

    // ---- Steps ----

    private static List<Step<LetterStep>> letters(UnaryOperator<Procedure.Start<CitizenLetter, LetterStep>> steps) {
        Procedure.Start<CitizenLetter, LetterStep> start = Procedure.of(
                        LetterFacts.LETTER, LetterFacts.CASE, "letter.shared")
                .titled("Đơn", "Letter")
                .where(LetterFacts.KIND, LetterKind.COMPLAINT)
                .from("2014-07-01")
                .under(CITIZEN_RECEPTION_LAW_42_2013.article(26));
        return steps.apply(start).build().versions().get(0).steps();
    }

    @Test
    void each_letter_is_received_registered_and_in_the_end_told_of() {
        assertThat(letters(start -> LetterProcedures.told(
                        LetterProcedures.besideTheLine(LetterProcedures.received(start)
                                .step(LetterStep.GUIDED, step -> step.after(LetterStep.REGISTERED))
                                .step(LetterStep.KEPT, step -> step.after(LetterStep.REGISTERED))
                                .step(LetterStep.FORWARDED, step -> step.after(LetterStep.REGISTERED))
                                .step(LetterStep.RESOLVED, step -> step.after(LetterStep.FORWARDED))),
                        Letters.RESULT_TO_CITIZEN)))
                .extracting(
                        Step::step,
                        Step::isBeside,
                        Step::isModelled,
                        step -> step.citations().toString())
                .containsExactly(
                        tuple(LetterStep.RECEIVED, false, false, "[khoản 1 Điều 25 Luật số 42/2013/QH13]"),
                        tuple(LetterStep.REGISTERED, false, false, "[khoản 2 Điều 25 Luật số 42/2013/QH13]"),
                        tuple(LetterStep.GUIDED, false, false, "[]"),
                        tuple(LetterStep.KEPT, false, false, "[]"),
                        tuple(LetterStep.FORWARDED, false, false, "[]"),
                        tuple(LetterStep.RESOLVED, false, false, "[]"),
                        tuple(LetterStep.URGED, true, false, "[khoản 3 Điều 22 Luật số 42/2013/QH13]"),
                        tuple(LetterStep.UNDER_SUPERVISION, true, true, "[]"),
                        tuple(LetterStep.EXPLANATION_SESSION, true, true, "[]"),
                        tuple(LetterStep.RESULT_TO_FORWARDER, false, false, "[khoản 2 Điều 27 Luật số 42/2013/QH13]"),
                        tuple(LetterStep.RESULT_TO_SENDER, false, false, "[khoản 2 Điều 28 Luật số 42/2013/QH13]"),
                        tuple(LetterStep.CLOSED, false, true, "[]"));
    }

    @Test
    void questioning_at_a_session_and_between_sessions_has_the_same_turns() {
        Citation turns = LAW_87_2015.article(60).clause(3);
        Procedure<Questioning, QuestionStep> procedure = Procedure.of(
                        QuestionFacts.QUESTIONING, QuestionFacts.CASE, "question.shared")
                .titled("Chất vấn", "Questioning")
                .from("2016-07-01")
                .under(LAW_87_2015.article(60))
                .step(QuestionStep.DIGESTED, step -> step)
                .step(QuestionStep.GROUP_DECIDED, step -> step.after(QuestionStep.DIGESTED))
                .step(QuestionStep.ASKED, step -> QuestioningSittings.asked(step, turns))
                .step(QuestionStep.ANSWERED_ORALLY, step -> QuestioningSittings.answeredOrally(step, turns))
                .step(
                        QuestionStep.WRITTEN_ANSWER_ORDERED,
                        step -> QuestioningSittings.writtenAnswerOrdered(step, Actor.COUNCIL, turns))
                .step(QuestionStep.WRITTEN_ANSWERED, step -> QuestioningSittings.writtenAnswered(step, turns))
                .build();
        assertThat(procedure.versions().get(0).steps().subList(2, 6))
                .extracting(Step::by, Step::documents, Step::isRepeatable)
                .containsExactly(
                        tuple(Set.of(Actor.DELEGATE), Set.of(), true),
                        tuple(Set.of(Actor.QUESTIONED_PERSON), Set.of(), true),
                        tuple(Set.of(Actor.COUNCIL), Set.of(CaseDocument.DECISION), false),
                        tuple(Set.of(Actor.QUESTIONED_PERSON), Set.of(CaseDocument.LETTER), false));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}

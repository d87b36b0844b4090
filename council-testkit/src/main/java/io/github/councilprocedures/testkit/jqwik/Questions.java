package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.question.Broadcast;
import io.github.councilprocedures.question.GroupCriterion;
import io.github.councilprocedures.question.GroupGround;
import io.github.councilprocedures.question.Promise;
import io.github.councilprocedures.question.PromiseOfQuestioning;
import io.github.councilprocedures.question.QuestionChannel;
import io.github.councilprocedures.question.QuestionQuality;
import io.github.councilprocedures.question.QuestionStep;
import io.github.councilprocedures.question.QuestionedPost;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.QuestioningSetting;
import io.github.councilprocedures.question.SlipItem;
import io.github.councilprocedures.question.WrittenAnswer;
import io.github.councilprocedures.question.WrittenAnswerGround;
import io.github.councilprocedures.question.WrittenAnswerStep;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Questions of delegates, their answers, and what was promised. */
final class Questions {

    private Questions() {}

    static Arbitrary<Questioning> questionings() {
        return Combinators.combine(Councils.terms(), Times.days()).flatAs(Questions::questioning);
    }

    private static Arbitrary<Questioning> questioning(Term term, LocalDate questioned) {
        return Builders.withBuilder(() -> Questioning.builder().term(term))
                .use(Texts.lines())
                .in((question, matter) -> question.matter(matter))
                .use(Arbitraries.of(QuestioningSetting.class))
                .in((question, setting) -> question.setting(setting))
                .use(CaseSteps.of(QuestionStep.class, Times.near(questioned, 10, 60))
                        .list()
                        .ofMaxSize(8))
                .in((question, steps) -> question.addAllSteps(steps))
                .use(Arbitraries.of(QuestionChannel.class))
                .withProbability(0.9)
                .in((question, channel) -> question.channel(channel))
                .use(Arbitraries.of(QuestionedPost.class))
                .withProbability(0.9)
                .in((question, post) -> question.post(post))
                .use(Arbitraries.of(UnitLevel.class))
                .withProbability(0.8)
                .in((question, level) -> question.levelOfPost(level))
                .use(Arbitraries.just(questioned))
                .withProbability(0.9)
                .in((question, day) -> question.questionedOn(day))
                .use(Times.near(questioned, 0, 10))
                .withProbability(0.8)
                .in((question, day) -> question.sittingOn(day))
                .use(Arbitraries.of(QuestionQuality.class).set())
                .in((question, qualities) -> question.addAllQualities(qualities))
                .use(Arbitraries.of(SlipItem.class).set())
                .in((question, items) -> question.addAllSlip(items))
                .use(Arbitraries.of(GroupGround.class).set())
                .in((question, grounds) -> question.addAllGroupGrounds(grounds))
                .use(Arbitraries.of(GroupCriterion.class))
                .withProbability(0.6)
                .in((question, criterion) -> question.groupCriterion(criterion))
                .use(turns())
                .in((question, turns) -> question.addAllHearing(turns))
                .use(minutes())
                .withProbability(0.5)
                .in((question, minutes) -> question.askingMinutes(minutes))
                .use(minutes())
                .withProbability(0.5)
                .in((question, minutes) -> question.answeringMinutes(minutes))
                .use(minutes())
                .withProbability(0.3)
                .in((question, minutes) -> question.debatingMinutes(minutes))
                .use(Arbitraries.of(Broadcast.class))
                .withProbability(0.7)
                .in((question, broadcast) -> question.broadcast(broadcast))
                .use(Arbitraries.of(ResolutionPart.class).set())
                .in((question, parts) -> question.addAllResolutionParts(parts))
                .use(promises(questioned).list().ofMaxSize(3))
                .in((question, promises) -> question.addAllPromises(promises))
                .use(Times.near(questioned, -20, 200))
                .withProbability(0.6)
                .in((question, day) -> question.nextSessionOpensOn(day))
                .use(Arbitraries.of(SessionKind.class))
                .withProbability(0.6)
                .in((question, kind) -> question.nextSessionKind(kind))
                .build(question -> question.build());
    }

    static Arbitrary<WrittenAnswer> writtenAnswers() {
        return Combinators.combine(Councils.terms(), Times.days())
                .flatAs((term, questioned) -> Builders.withBuilder(
                                () -> WrittenAnswer.builder().term(term))
                        .use(Texts.lines())
                        .in((answer, matter) -> answer.matter(matter))
                        .use(Arbitraries.of(QuestioningSetting.class))
                        .in((answer, setting) -> answer.setting(setting))
                        .use(CaseSteps.of(WrittenAnswerStep.class, Times.near(questioned, 10, 60))
                                .list()
                                .ofMaxSize(5))
                        .in((answer, steps) -> answer.addAllSteps(steps))
                        .use(Arbitraries.of(WrittenAnswerGround.class))
                        .withProbability(0.9)
                        .in((answer, ground) -> answer.ground(ground))
                        .use(Arbitraries.just(questioned))
                        .withProbability(0.9)
                        .in((answer, day) -> answer.questionedOn(day))
                        .build(answer -> answer.build()));
    }

    static Arbitrary<Promise> promises() {
        return Times.days().flatMap(Questions::promises);
    }

    private static Arbitrary<Promise> promises(LocalDate given) {
        return Builders.withBuilder(Promise::builder)
                .use(Texts.lines())
                .in((promise, text) -> promise.text(text))
                .use(Times.near(given, 0, 180))
                .withProbability(0.8)
                .in((promise, day) -> promise.dueOn(day))
                .use(Times.near(given, 0, 240))
                .withProbability(0.5)
                .in((promise, day) -> promise.keptOn(day))
                .build(promise -> promise.build());
    }

    static Arbitrary<PromiseOfQuestioning> promisesOfQuestionings() {
        return Combinators.combine(questionings(), promises())
                .as((questioning, promise) -> new PromiseOfQuestioning(
                        Questioning.builder()
                                .from(questioning)
                                .addPromises(promise)
                                .build(),
                        promise));
    }

    private static Arbitrary<List<HearingStep>> turns() {
        return Arbitraries.of(
                        HearingStep.ASKED, HearingStep.ANSWERED, HearingStep.ASKED_AGAIN, HearingStep.OTHERS_ANSWERED)
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, 10);
    }
}

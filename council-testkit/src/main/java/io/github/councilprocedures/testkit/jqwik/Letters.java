package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.letter.AccusedPost;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.ComplaintInstance;
import io.github.councilprocedures.letter.ComplexGround;
import io.github.councilprocedures.letter.Complexity;
import io.github.councilprocedures.letter.Extension;
import io.github.councilprocedures.letter.ForwardingChannel;
import io.github.councilprocedures.letter.HeadReceptions;
import io.github.councilprocedures.letter.LetterKind;
import io.github.councilprocedures.letter.LetterStep;
import io.github.councilprocedures.letter.LetterText;
import io.github.councilprocedures.letter.ReceptionDay;
import io.github.councilprocedures.letter.ReceptionHolder;
import io.github.councilprocedures.letter.ReceptionOrganiser;
import io.github.councilprocedures.letter.ReceptionPlace;
import io.github.councilprocedures.letter.ReceptionRefusal;
import io.github.councilprocedures.letter.RefusalGround;
import io.github.councilprocedures.letter.RefusalOfReception;
import io.github.councilprocedures.letter.SenderNotice;
import io.github.councilprocedures.term.Term;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Citizens' letters, and days on which citizens are received. */
final class Letters {

    private Letters() {}

    static Arbitrary<LetterText> texts() {
        return Texts.lines().map(LetterText::parse);
    }

    static Arbitrary<CitizenLetter> letters() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> letters(term, day)));
    }

    /** Steps in any order, by anybody, within two months; what comes after them all lies after these. */
    static Arbitrary<CitizenLetter> letters(Term term, LocalDate day) {
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        LocalDate after = day.plusDays(60);
        return Builders.withBuilder(() -> CitizenLetter.builder().term(term))
                .use(Arbitraries.integers().between(1, 999).map(number -> number + "/" + day.getYear()))
                .in((letter, number) -> letter.number(number))
                .use(Arbitraries.of(LetterKind.class))
                .withProbability(0.9)
                .in((letter, kind) -> letter.kind(kind))
                .use(Arbitraries.of(Actor.class))
                .in((letter, receiver) -> letter.receivedBy(receiver))
                .use(Texts.personNames())
                .withProbability(0.7)
                .in((letter, sender) -> letter.sender(sender))
                .use(texts())
                .withProbability(0.7)
                .in((letter, text) -> letter.text(text))
                .use(flags)
                .withProbability(0.7)
                .in((letter, inPerson) -> letter.inPerson(inPerson))
                .use(flags)
                .withProbability(0.7)
                .in((letter, sent) -> letter.sentToCompetentBody(sent))
                .use(flags)
                .withProbability(0.7)
                .in((letter, guided) -> letter.guidedBefore(guided))
                .use(flags)
                .withProbability(0.7)
                .in((letter, several) -> letter.severalPlaces(several))
                .use(flags)
                .withProbability(0.7)
                .in((letter, own) -> letter.ownCompetence(own))
                .use(Arbitraries.of(ForwardingChannel.class))
                .withProbability(0.7)
                .in((letter, channel) -> letter.channel(channel))
                .use(Times.near(day, 0, 20))
                .withProbability(0.7)
                .in((letter, informed) -> letter.senderInformedOn(informed))
                .use(Arbitraries.of(SenderNotice.class))
                .withProbability(0.7)
                .in((letter, notice) -> letter.senderInformedOf(notice))
                .use(Times.near(day, 0, 20))
                .withProbability(0.7)
                .in((letter, reached) -> letter.reachedOn(reached))
                .use(Times.near(day, 0, 40))
                .withProbability(0.5)
                .in((letter, notified) -> letter.handlingNotifiedOn(notified))
                .use(Times.near(day, 0, 40))
                .withProbability(0.2)
                .in((letter, refused) -> letter.acceptanceRefusedOn(refused))
                .use(Arbitraries.of(ComplaintInstance.class))
                .withProbability(0.7)
                .in((letter, instance) -> letter.instance(instance))
                .use(Arbitraries.of(Complexity.class))
                .withProbability(0.7)
                .in((letter, complexity) -> letter.complexity(complexity))
                .use(Arbitraries.of(ComplexGround.class))
                .withProbability(0.5)
                .in((letter, ground) -> letter.complexGround(ground))
                .use(Times.near(day, 0, 40))
                .withProbability(0.5)
                .in((letter, recorded) -> letter.complexRecordedOn(recorded))
                .use(flags)
                .withProbability(0.7)
                .in((letter, remote) -> letter.remote(remote))
                .use(Arbitraries.of(Extension.class))
                .withProbability(0.7)
                .in((letter, extension) -> letter.extension(extension))
                .use(Arbitraries.of(AccusedPost.class))
                .withProbability(0.5)
                .in((letter, accused) -> letter.accused(accused))
                .use(Times.near(after, 0, 10))
                .withProbability(0.5)
                .in((letter, sent) -> letter.decisionSentOn(sent))
                .use(Times.near(day, 30, 0))
                .withProbability(0.2)
                .in((letter, settled) -> letter.settledBeforeOn(settled))
                .use(flags)
                .withProbability(0.7)
                .in((letter, asked) -> letter.resultAsked(asked))
                .use(Times.near(after, 0, 10))
                .withProbability(0.5)
                .in((letter, received) -> letter.resultReceivedOn(received))
                .use(CaseSteps.of(LetterStep.class, Times.near(day, 0, 60))
                        .list()
                        .ofMaxSize(8))
                .in((letter, steps) -> letter.addAllSteps(steps))
                .build(letter -> letter.build());
    }

    static Arbitrary<ReceptionDay> receptions() {
        return receptions(0);
    }

    private static Arbitrary<ReceptionDay> receptions(int refusals) {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> receptions(term, day, refusals)));
    }

    static Arbitrary<ReceptionDay> receptions(Term term, LocalDate day, int refusals) {
        return Builders.withBuilder(() -> ReceptionDay.builder().term(term).scheduledOn(day))
                .use(Arbitraries.of(ReceptionHolder.class))
                .in((reception, holder) -> reception.heldBy(holder))
                .use(Texts.personNames())
                .withProbability(0.7)
                .in((reception, holder) -> reception.holder(holder))
                .use(Times.near(day, 15, 0))
                .withProbability(0.8)
                .in((reception, posted) -> reception.schedulePostedOn(posted))
                .use(Arbitraries.of(ReceptionPlace.class))
                .withProbability(0.8)
                .in((reception, place) -> reception.at(place))
                .use(Arbitraries.of(ReceptionOrganiser.class))
                .withProbability(0.8)
                .in((reception, organiser) -> reception.organiser(organiser))
                .use(Times.near(day, 0, 5))
                .withProbability(0.8)
                .in((reception, held) -> reception.heldOn(held))
                .use(Arbitraries.of(true, false))
                .withProbability(0.3)
                .in((reception, reason) -> reception.postponedWithReason(reason))
                .use(Times.near(day, 5, 0))
                .withProbability(0.3)
                .in((reception, notified) -> reception.postponementNotifiedOn(notified))
                .use(Times.near(day, 0, 10))
                .withProbability(0.3)
                .in((reception, expected) -> reception.expectedOn(expected))
                .use(Times.near(day.plusDays(5), 0, 10))
                .withProbability(0.5)
                .in((reception, reported) -> reception.resultReportedOn(reported))
                .use(refusals().list().ofMinSize(refusals).ofMaxSize(2))
                .in((reception, those) -> reception.addAllRefusals(those))
                .build(reception -> reception.build());
    }

    static Arbitrary<ReceptionRefusal> refusals() {
        return Combinators.combine(
                        Texts.personNames().optional(0.5),
                        Arbitraries.of(RefusalGround.class).optional(0.9),
                        Times.days().optional(0.7),
                        Arbitraries.integers().between(0, 6).optional(0.6))
                .as((citizen, ground, complete, later) -> ReceptionRefusal.builder()
                        .citizen(citizen)
                        .ground(ground)
                        .groundCompleteOn(complete)
                        .noticeOn(complete.flatMap(day -> later.map(day::plusDays)))
                        .build());
    }

    static Arbitrary<RefusalOfReception> refusalsOfReceptions() {
        return receptions(1)
                .map(reception ->
                        new RefusalOfReception(reception, reception.refusals().get(0)));
    }

    static Arbitrary<HeadReceptions> headReceptions() {
        return Combinators.combine(Councils.terms(), Arbitraries.integers().between(2016, 2031))
                .flatAs((term, year) -> Times.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        .list()
                        .uniqueElements()
                        .ofMaxSize(14)
                        .map(days -> HeadReceptions.builder()
                                .term(term)
                                .year(year)
                                .addAllDays(days)
                                .build()));
    }
}

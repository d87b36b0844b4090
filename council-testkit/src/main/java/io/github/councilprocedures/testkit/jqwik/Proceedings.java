package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.session.AbsenceReason;
import io.github.councilprocedures.session.AbsenceRecipient;
import io.github.councilprocedures.session.AgendaItem;
import io.github.councilprocedures.session.DraftDocument;
import io.github.councilprocedures.session.DraftOfSession;
import io.github.councilprocedures.session.DraftProcedure;
import io.github.councilprocedures.session.DraftSubmitter;
import io.github.councilprocedures.session.ItemKind;
import io.github.councilprocedures.session.ItemOfSession;
import io.github.councilprocedures.session.ItemStep;
import io.github.councilprocedures.session.NormativeDraft;
import io.github.councilprocedures.session.Participation;
import io.github.councilprocedures.session.ParticipationOfSession;
import io.github.councilprocedures.session.Presider;
import io.github.councilprocedures.session.Publication;
import io.github.councilprocedures.session.Requester;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.Signer;
import io.github.councilprocedures.session.Sitting;
import io.github.councilprocedures.session.SittingOfSession;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** What a session consists of beside its resolutions: drafts, items, sittings and the delegates' parts. */
final class Proceedings {

    private Proceedings() {}

    static Arbitrary<NormativeDraft> drafts() {
        return Times.days().flatMap(Proceedings::drafts);
    }

    static Arbitrary<NormativeDraft> drafts(LocalDate opensOn) {
        return Builders.withBuilder(NormativeDraft::builder)
                .use(Texts.lines())
                .in((draft, title) -> draft.title(title))
                .use(Arbitraries.of(DraftProcedure.class))
                .withProbability(0.4)
                .in((draft, procedure) -> draft.procedure(procedure))
                .use(Arbitraries.of(DraftSubmitter.class))
                .withProbability(0.8)
                .in((draft, submitter) -> draft.submittedBy(submitter))
                .use(Arbitraries.of(true, false))
                .withProbability(0.6)
                .in((draft, policy) -> draft.setsPolicy(policy))
                .use(Times.near(opensOn, 30, -24))
                .withProbability(0.6)
                .in((draft, day) -> draft.sentToPeoplesCommitteeOn(day))
                .use(Times.near(opensOn, 22, -10))
                .withProbability(0.6)
                .in((draft, day) -> draft.peoplesCommitteeOpinionOn(day))
                .use(Times.near(opensOn, 60, -40))
                .withProbability(0.4)
                .in((draft, day) -> draft.opinionsAskedOn(day))
                .use(Times.near(opensOn, 40, -30))
                .withProbability(0.4)
                .in((draft, day) -> draft.opinionsClosedOn(day))
                .use(Times.near(opensOn, 30, -25))
                .withProbability(0.4)
                .in((draft, day) -> draft.appraisalReceivedOn(day))
                .use(Times.near(opensOn, 25, -10))
                .withProbability(0.4)
                .in((draft, day) -> draft.appraisedOn(day))
                .use(Times.near(opensOn, 20, 0))
                .withProbability(0.8)
                .in((draft, day) -> draft.sentToCommitteeOn(day))
                .use(Arbitraries.of(DraftDocument.class).set())
                .in((draft, documents) -> draft.addAllCommitteeDossier(documents))
                .use(Times.near(opensOn, 12, 1))
                .withProbability(0.7)
                .in((draft, day) -> draft.verifiedOn(day))
                .use(Times.near(opensOn, 10, 0))
                .withProbability(0.5)
                .in((draft, day) -> draft.sentToStandingCommitteeOn(day))
                .use(Times.near(opensOn, 10, 1))
                .withProbability(0.8)
                .in((draft, day) -> draft.sentToDelegatesOn(day))
                .use(Arbitraries.of(DraftDocument.class).set())
                .in((draft, documents) -> draft.addAllDelegatesDossier(documents))
                .build(draft -> draft.build());
    }

    static Arbitrary<DraftOfSession> draftsOfSessions() {
        return Combinators.combine(Sessions.sessions(), drafts())
                .as((session, draft) -> new DraftOfSession(
                        Session.builder()
                                .from(session)
                                .addNormativeDrafts(draft)
                                .build(),
                        draft));
    }

    static Arbitrary<AgendaItem> items() {
        return Times.days().flatMap(Proceedings::items);
    }

    static Arbitrary<AgendaItem> items(LocalDate opensOn) {
        Arbitrary<Stamped<ItemStep>> steps = Combinators.combine(
                        Arbitraries.of(ItemStep.class), Times.near(opensOn, 0, 2))
                .as((step, day) -> new Stamped<>(step, day));
        return Builders.withBuilder(AgendaItem::builder)
                .use(Texts.lines())
                .in((item, title) -> item.title(title))
                .use(Arbitraries.of(ItemKind.class))
                .in((item, kind) -> item.kind(kind))
                .use(Times.near(opensOn, 10, 2))
                .withProbability(0.7)
                .in((item, day) -> item.verifiedOn(day))
                .use(steps.list().ofMaxSize(6))
                .in((item, log) -> item.addAllSteps(log))
                .build(item -> item.build());
    }

    static Arbitrary<ItemOfSession> itemsOfSessions() {
        return Combinators.combine(Sessions.sessions(), items())
                .as((session, item) -> new ItemOfSession(
                        Session.builder().from(session).addItems(item).build(), item));
    }

    static Arbitrary<Sitting> sittings() {
        return Times.days().flatMap(Proceedings::sittings);
    }

    static Arbitrary<Sitting> sittings(LocalDate opensOn) {
        return Builders.withBuilder(Sitting::builder)
                .use(Texts.lines())
                .in((sitting, title) -> sitting.title(title))
                .use(Times.near(opensOn, 0, 3))
                .withProbability(0.8)
                .in((sitting, day) -> sitting.heldOn(day))
                .use(Arbitraries.of(true, false))
                .withProbability(0.3)
                .in((sitting, plenary) -> sitting.plenary(plenary))
                .use(Arbitraries.of(true, false))
                .withProbability(0.3)
                .in((sitting, closed) -> sitting.closed(closed))
                .use(Arbitraries.of(Requester.class))
                .withProbability(0.3)
                .in((sitting, requester) -> sitting.closureProposedBy(requester))
                .use(Arbitraries.integers().between(0, 60))
                .withProbability(0.3)
                .in((sitting, signers) -> sitting.closureSigners(signers))
                .use(Arbitraries.integers().between(60, 120))
                .withProbability(0.5)
                .in((sitting, total) -> sitting.totalDelegates(total))
                .use(Arbitraries.of(true, false))
                .withProbability(0.3)
                .in((sitting, decided) -> sitting.closureDecidedByCouncil(decided))
                .use(Arbitraries.integers().between(5, 9))
                .withProbability(0.4)
                .in((sitting, concerned) -> sitting.officialsConcerned(concerned))
                .use(Arbitraries.integers().between(0, 5))
                .withProbability(0.4)
                .in((sitting, present) -> sitting.officialsPresent(present))
                .use(Arbitraries.of(Presider.class))
                .withProbability(0.7)
                .in((sitting, presider) -> sitting.presidedBy(presider))
                .use(Arbitraries.of(Signer.class))
                .withProbability(0.7)
                .in((sitting, signer) -> sitting.minutesSignedBy(signer))
                .build(sitting -> sitting.build());
    }

    static Arbitrary<SittingOfSession> sittingsOfSessions() {
        return Combinators.combine(Sessions.sessions(), sittings())
                .as((session, sitting) -> new SittingOfSession(
                        Session.builder().from(session).addSittings(sitting).build(), sitting));
    }

    static Arbitrary<Participation> participations() {
        return Times.days().flatMap(Proceedings::participations);
    }

    static Arbitrary<Participation> participations(LocalDate opensOn) {
        return Builders.withBuilder(Participation::builder)
                .use(Texts.personNames())
                .in((one, delegate) -> one.delegate(delegate))
                .use(Arbitraries.of(true, false))
                .withProbability(0.8)
                .in((one, attended) -> one.attended(attended))
                .use(Arbitraries.of(AbsenceReason.class))
                .withProbability(0.6)
                .in((one, reason) -> one.absenceReason(reason))
                .use(Times.near(opensOn, 5, 1))
                .withProbability(0.6)
                .in((one, day) -> one.absenceReportedOn(day))
                .use(Arbitraries.of(AbsenceRecipient.class))
                .withProbability(0.6)
                .in((one, recipient) -> one.absenceReportedTo(recipient))
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in((one, another) -> one.votedByAnother(another))
                .use(Times.near(opensOn, 0, 40))
                .withProbability(0.5)
                .in((one, day) -> one.reportedToVotersOn(day))
                .build(one -> one.build());
    }

    static Arbitrary<ParticipationOfSession> participationsOfSessions() {
        return Combinators.combine(Sessions.sessions(), participations())
                .as((session, one) -> new ParticipationOfSession(
                        Session.builder().from(session).addParticipations(one).build(), one));
    }

    /** The days on which a resolution signed on a day became public. */
    static Arbitrary<Publication> publications(LocalDate signedOn) {
        return Builders.withBuilder(Publication::builder)
                .use(Times.near(signedOn, 0, 5))
                .withProbability(0.7)
                .in((publication, day) -> publication.sentOn(day))
                .use(Times.near(signedOn, 0, 6))
                .withProbability(0.6)
                .in((publication, day) -> publication.gazetteReceivedOn(day))
                .use(Times.near(signedOn, -6, 16))
                .withProbability(0.6)
                .in((publication, day) -> publication.gazettedOn(day))
                .use(Times.near(signedOn, 0, 20))
                .withProbability(0.6)
                .in((publication, day) -> publication.databaseOn(day))
                .build(publication -> publication.build());
    }

    static Arbitrary<Publication> publications() {
        return Times.days().flatMap(Proceedings::publications);
    }
}

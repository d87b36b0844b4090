package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.contact.ConferenceOfContact;
import io.github.councilprocedures.contact.ConferenceStep;
import io.github.councilprocedures.contact.ContactChannel;
import io.github.councilprocedures.contact.ContactConference;
import io.github.councilprocedures.contact.ContactDecision;
import io.github.councilprocedures.contact.ContactKind;
import io.github.councilprocedures.contact.ContactLevel;
import io.github.councilprocedures.contact.ContactParty;
import io.github.councilprocedures.contact.ContactStep;
import io.github.councilprocedures.contact.DelegateContact;
import io.github.councilprocedures.contact.DelegateContactKind;
import io.github.councilprocedures.contact.DelegateContactStep;
import io.github.councilprocedures.contact.ForceMajeureGround;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.term.Term;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Rounds of voter contact with their conferences, and what one delegate does alone. */
final class Contacts {

    private Contacts() {}

    static Arbitrary<VoterContact> rounds() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(opens -> rounds(term, opens)));
    }

    static Arbitrary<VoterContact> rounds(Term term, LocalDate opens) {
        return Builders.withBuilder(() -> VoterContact.builder().term(term))
                .use(Arbitraries.of(ContactChannel.class))
                .in((round, channel) -> round.channel(channel))
                .use(Arbitraries.of(ContactKind.class))
                .in((round, kind) -> round.kind(kind))
                .use(Arbitraries.just(opens))
                .withProbability(0.9)
                .in((round, day) -> round.sessionOpensOn(day))
                .use(Times.near(opens, 0, 4))
                .withProbability(0.8)
                .in((round, day) -> round.sessionClosesOn(day))
                .use(Arbitraries.of(ContactLevel.class).set().ofMaxSize(3))
                .in((round, levels) -> round.addAllLevels(levels))
                .use(Arbitraries.of(ForceMajeureGround.class))
                .withProbability(0.2)
                .in((round, ground) -> round.forceMajeure(ground))
                .use(Arbitraries.of(ContactDecision.class))
                .withProbability(0.4)
                .in((round, decision) -> round.decision(decision))
                .use(conferences(opens).list().ofMaxSize(2))
                .in((round, conferences) -> round.addAllConferences(conferences))
                .use(Arbitraries.integers().between(2, 4))
                .withProbability(0.5)
                .in((round, number) -> round.complaints(number))
                .use(Arbitraries.integers().between(0, 2))
                .withProbability(0.5)
                .in((round, number) -> round.complaintsReferred(number))
                .use(CaseSteps.of(ContactStep.class, Times.near(opens, 40, 30))
                        .list()
                        .ofMaxSize(7))
                .in((round, steps) -> round.addAllSteps(steps))
                .build(round -> round.build());
    }

    static Arbitrary<ContactConference> conferences() {
        return Times.days().flatMap(Contacts::conferences);
    }

    private static Arbitrary<ContactConference> conferences(LocalDate opens) {
        return Builders.withBuilder(ContactConference::builder)
                .use(Texts.lines())
                .in((conference, venue) -> conference.venue(venue))
                .use(Times.near(opens, 40, 30))
                .withProbability(0.8)
                .in((conference, day) -> conference.heldOn(day))
                .use(Arbitraries.of(true, false))
                .withProbability(0.8)
                .in((conference, agency) -> conference.atAgency(agency))
                .use(Arbitraries.of(ContactParty.class))
                .withProbability(0.8)
                .in((conference, chair) -> conference.chair(chair))
                .use(Arbitraries.of(ContactParty.class).set().ofMaxSize(5))
                .in((conference, parties) -> conference.addAllParticipants(parties))
                .use(Arbitraries.of(ConferenceStep.class)
                        .list()
                        .uniqueElements()
                        .ofMaxSize(6))
                .in((conference, steps) -> conference.addAllProceedings(steps))
                .use(Arbitraries.of(ContactParty.class).set().ofMaxSize(2))
                .in((conference, parties) -> conference.addAllAnsweredBy(parties))
                .use(Arbitraries.of(ContactParty.class))
                .withProbability(0.8)
                .in((conference, closing) -> conference.closedBy(closing))
                .use(Arbitraries.of(ContactLevel.class).list().uniqueElements().ofMaxSize(3))
                .in((conference, levels) -> conference.addAllIntroductions(levels))
                .build(conference -> conference.build());
    }

    static Arbitrary<ConferenceOfContact> conferencesOfRounds() {
        return Combinators.combine(rounds(), conferences())
                .as((round, conference) -> new ConferenceOfContact(
                        VoterContact.builder()
                                .from(round)
                                .addConferences(conference)
                                .build(),
                        conference));
    }

    static Arbitrary<DelegateContact> ofDelegates() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term))
                        .flatMap(day -> Builders.withBuilder(
                                        () -> DelegateContact.builder().term(term))
                                .use(Arbitraries.of(DelegateContactKind.class))
                                .in((contact, kind) -> contact.kind(kind))
                                .use(CaseSteps.of(DelegateContactStep.class, Times.near(day, 0, 30))
                                        .list()
                                        .ofMaxSize(6))
                                .in((contact, steps) -> contact.addAllSteps(steps))
                                .build(contact -> contact.build())));
    }
}

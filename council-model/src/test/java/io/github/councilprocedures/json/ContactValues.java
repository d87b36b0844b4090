package io.github.councilprocedures.json;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
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
import java.time.LocalDate;
import java.util.List;

/** The values of the package contact, each with all of its attributes, and with none that may be left out. */
final class ContactValues {

    private ContactValues() {}

    private static final LocalDate OPENS = LocalDate.parse("2025-12-09");

    static final VoterContact ROUND = VoterContact.builder()
            .term(Given.HA_NAM)
            .channel(ContactChannel.COUNCIL)
            .kind(ContactKind.BEFORE_REGULAR_SESSION)
            .sessionOpensOn(OPENS)
            .sessionClosesOn(OPENS.plusDays(2))
            .addLevels(ContactLevel.PROVINCE, ContactLevel.COMMUNE)
            .forceMajeure(ForceMajeureGround.DECLARED)
            .decision(ContactDecision.HOLD)
            .addConferences(
                    ContactConference.builder()
                            .venue("Nhà văn hóa xã Liêm Hà")
                            .heldOn(OPENS.minusDays(20))
                            .atAgency(false)
                            .chair(ContactParty.FRONT)
                            .addParticipants(ContactParty.FRONT, ContactParty.HOST_FRONT)
                            .addProceedings(ConferenceStep.OPENED, ConferenceStep.CLOSED)
                            .addAnsweredBy(ContactParty.PEOPLES_COMMITTEE)
                            .closedBy(ContactParty.FRONT)
                            .addIntroductions(ContactLevel.PROVINCE, ContactLevel.COMMUNE)
                            .build(),
                    ContactConference.builder().venue("UBND xã Thanh Hà").build())
            .complaints(3)
            .complaintsReferred(2)
            .addSteps(CaseStep.<ContactStep>builder()
                    .step(ContactStep.SENT)
                    .on(OPENS.minusDays(10))
                    .by(Actor.DELEGATES_GROUP)
                    .addTo(Actor.STANDING_COMMITTEE)
                    .addDocuments(CaseDocument.SYNTHESIS)
                    .build())
            .build();

    static final DelegateContact OF_DELEGATE = DelegateContact.builder()
            .term(Given.HA_NAM)
            .kind(DelegateContactKind.GROUP)
            .addSteps(CaseStep.<DelegateContactStep>builder()
                    .step(DelegateContactStep.MET)
                    .on(OPENS)
                    .build())
            .build();

    static List<Object> samples() {
        return List.of(
                ROUND,
                VoterContact.builder()
                        .term(Given.HA_NAM)
                        .channel(ContactChannel.NATIONAL_ASSEMBLY)
                        .kind(ContactKind.AT_WORKPLACE)
                        .build(),
                ROUND.conferences().get(0),
                ROUND.conferences().get(1),
                new ConferenceOfContact(ROUND, ROUND.conferences().get(0)),
                OF_DELEGATE,
                DelegateContact.builder()
                        .term(Given.HA_NAM)
                        .kind(DelegateContactKind.INDIVIDUAL)
                        .build());
    }
}

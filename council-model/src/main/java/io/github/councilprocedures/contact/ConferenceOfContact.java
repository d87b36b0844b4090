package io.github.councilprocedures.contact;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A conference with the round of contact it belongs to (hội nghị trong đợt tiếp xúc cử tri), which is how rules see it.
 *
 * @param contact the round
 * @param conference one of its conferences
 */
public record ConferenceOfContact(VoterContact contact, ContactConference conference) implements CouncilSubject {

    /**
     * Checks that the conference belongs to the round.
     *
     * @param contact the round
     * @param conference the conference
     * @throws IllegalArgumentException if it does not
     */
    public ConferenceOfContact {
        if (!requireNonNull(contact, "contact").conferences().contains(requireNonNull(conference, "conference"))) {
            throw new IllegalArgumentException("conference at \"" + conference.venue() + "\" is not one of the "
                    + contact.conferences().size() + " conferences of "
                    + contact.place().vi());
        }
    }

    @Override
    public Council council() {
        return contact.council();
    }

    @Override
    public SubjectType<ConferenceOfContact> subjectType() {
        return ConferenceFacts.CONFERENCE;
    }

    @Override
    public Phrase place() {
        Phrase of = contact.place();
        String vi = "hội nghị tại " + conference.venue();
        String en = "conference at “" + conference.venue() + "”";
        if (conference.heldOn().isPresent()) {
            Phrase on = Phrase.date(conference.heldOn().get());
            vi += " ngày " + on.vi();
            en += " on " + on.en();
        }
        return new Phrase(vi + ", " + of.vi(), en + ", " + of.en());
    }
}

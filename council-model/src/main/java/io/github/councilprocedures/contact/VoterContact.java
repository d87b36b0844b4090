package io.github.councilprocedures.contact;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A round of voter contact (đợt tiếp xúc cử tri), as a log of its steps with its conferences. Not what one delegate does alone,
 * which is a {@link DelegateContact}, and not what becomes of the petitions.
 */
@CouncilStyle
@Value.Immutable
public abstract class VoterContact implements CaseFile<ContactStep> {

    VoterContact() {}

    /**
     * The term of the council (nhiệm kỳ); of a National Assembly delegation, that of the council of its province.
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * Whose contact it is (kênh tiếp xúc cử tri).
     *
     * @return the channel
     */
    public abstract ContactChannel channel();

    /**
     * Which of the nine kinds it is (hình thức tiếp xúc cử tri).
     *
     * @return the kind
     */
    public abstract ContactKind kind();

    /**
     * The day on which the session opens that the round is around (ngày khai mạc kỳ họp): of the council, or of the National
     * Assembly in its channel.
     *
     * @return the day, absent when not recorded and where it is around no session
     */
    public abstract Optional<LocalDate> sessionOpensOn();

    /**
     * The day on which that session closes (ngày bế mạc kỳ họp).
     *
     * @return the day, absent when not recorded and where it is around no session
     */
    public abstract Optional<LocalDate> sessionClosesOn();

    /**
     * The levels whose delegates meet voters together (các cấp cùng tiếp xúc cử tri).
     *
     * @return the levels; empty where one meets voters alone
     */
    public abstract Set<ContactLevel> levels();

    /**
     * What a disaster, an epidemic or the like that stood in the way rests on (căn cứ của trường hợp thiên tai, dịch bệnh, bất
     * khả kháng).
     *
     * @return the ground, absent where nothing stood in the way
     */
    public abstract Optional<ForceMajeureGround> forceMajeure();

    /**
     * What was decided about holding it (quyết định về việc tổ chức). The day and who decided stand in the steps.
     *
     * @return the decision, absent when none was taken or recorded
     */
    public abstract Optional<ContactDecision> decision();

    /**
     * The conferences held (các hội nghị tiếp xúc cử tri).
     *
     * @return the conferences, as far as recorded
     */
    public abstract List<ContactConference> conferences();

    /**
     * How many complaints and denunciations voters voiced (số khiếu nại, tố cáo nêu tại cuộc tiếp xúc).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt complaints();

    /**
     * How many of them were handled as letters and not as petitions (số khiếu nại, tố cáo được chuyển xử lý theo quy định về
     * tiếp công dân, xử lý đơn).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt complaintsReferred();

    /** The steps taken (các bước đã thực hiện). */
    @Override
    public abstract List<CaseStep<ContactStep>> steps();

    @Override
    public CaseFacts<VoterContact, ContactStep> caseFacts() {
        return ContactFacts.CASE;
    }

    @Override
    public SubjectType<VoterContact> subjectType() {
        return ContactFacts.CONTACT;
    }

    /** The conferences and the steps, each with this round. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        ImmutableList.Builder<Subject> parts = ImmutableList.builder();
        for (ContactConference conference : conferences()) {
            parts.add(new ConferenceOfContact(this, conference));
        }
        return parts.addAll(CaseFile.super.parts()).build();
    }

    @Override
    public Phrase place() {
        Phrase kind = kind().label();
        Phrase by = channel() == ContactChannel.COUNCIL ? council().fullLabel() : delegation();
        String vi = "tiếp xúc cử tri (" + kind.vi() + ")";
        String en = "voter contact (" + kind.en() + ")";
        if (sessionOpensOn().isPresent()) {
            Phrase opens = Phrase.date(sessionOpensOn().get());
            vi += ", kỳ họp khai mạc ngày " + opens.vi();
            en += ", session that opens on " + opens.en();
        }
        return new Phrase(vi + ", " + by.vi(), en + ", " + by.en());
    }

    private Phrase delegation() {
        Phrase unit = council().unit().fullLabel();
        return new Phrase("Đoàn đại biểu Quốc hội " + unit.vi(), "National Assembly delegation of " + unit.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long sessionOpensDay() {
        return sessionOpensOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long sessionClosesDay() {
        return sessionClosesOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** On which side of the session it lies: by its kind, or else by the first day on which voters were met. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ContactMoment moment() {
        if (kind() == ContactKind.BEFORE_REGULAR_SESSION) {
            return ContactMoment.BEFORE_SESSION;
        }
        if (kind() == ContactKind.AFTER_REGULAR_SESSION) {
            return ContactMoment.AFTER_SESSION;
        }
        long held = firstDay(ContactStep.HELD);
        if (held == Fact.ABSENT) {
            return null;
        }
        if (sessionOpensDay() != Fact.ABSENT && held < sessionOpensDay()) {
            return ContactMoment.BEFORE_SESSION;
        }
        return sessionClosesDay() != Fact.ABSENT && held > sessionClosesDay() ? ContactMoment.AFTER_SESSION : null;
    }

    /** The day of the session that the round is counted from or to. */
    long sessionDay() {
        ContactMoment moment = moment();
        if (moment == null) {
            return Fact.ABSENT;
        }
        return moment == ContactMoment.BEFORE_SESSION ? sessionOpensDay() : sessionClosesDay();
    }

    /** The first day on which a conference was held. */
    @Value.Derived
    @Value.Auxiliary
    long conferenceDay() {
        long first = Fact.ABSENT;
        for (ContactConference conference : conferences()) {
            long day = conference.heldDay();
            first = day != Fact.ABSENT && (first == Fact.ABSENT || day < first) ? day : first;
        }
        return first;
    }

    /** The last day on which voters were met. */
    @Value.Derived
    @Value.Auxiliary
    long endedDay() {
        long last = Fact.ABSENT;
        for (CaseStep<ContactStep> taken : steps()) {
            if (taken.step() == ContactStep.HELD) {
                long day = taken.on().toEpochDay();
                last = last == Fact.ABSENT || day > last ? day : last;
            }
        }
        return last;
    }

    @Value.Derived
    @Value.Auxiliary
    boolean together() {
        return levels().size() > 1;
    }

    /** Whether delegates of more than one council meet voters together. */
    @Value.Derived
    @Value.Auxiliary
    boolean severalCouncils() {
        return levels().size() > (levels().contains(ContactLevel.NATIONAL_ASSEMBLY) ? 2 : 1);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ForceMajeureGround knownForceMajeure() {
        return forceMajeure().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ContactDecision knownDecision() {
        return decision().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long complaintsNumber() {
        return complaints().isPresent() ? complaints().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long complaintsReferredNumber() {
        return complaintsReferred().isPresent() ? complaintsReferred().getAsInt() : Fact.ABSENT;
    }

    @Value.Check
    void check() {
        if (sessionClosesDay() != Fact.ABSENT && sessionClosesDay() < sessionOpensDay()) {
            throw new IllegalArgumentException("sessionClosesOn must not lie before sessionOpensOn, "
                    + sessionOpensOn().orElseThrow() + ", was "
                    + sessionClosesOn().orElseThrow());
        }
        complaints().ifPresent(number -> notNegative("complaints", number));
        complaintsReferred().ifPresent(number -> notNegative("complaintsReferred", number));
        if (complaints().isPresent() && complaintsReferredNumber() > complaintsNumber()) {
            throw new IllegalArgumentException("complaintsReferred must not be more than the complaints, "
                    + complaintsNumber() + ", was " + complaintsReferredNumber());
        }
    }

    private static void notNegative(String field, int number) {
        if (number < 0) {
            throw new IllegalArgumentException(field + " must not be negative, was " + number);
        }
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VoterContact}; term, channel and kind are needed. */
    public static final class Builder extends ImmutableVoterContact.Builder {
        Builder() {}
    }
}

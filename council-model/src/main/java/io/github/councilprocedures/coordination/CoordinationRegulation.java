package io.github.councilprocedures.coordination;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Nearest;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The coordination regulation of a term (Quy chế phối hợp công tác) between the Standing Committee, the People's
 * Committee and the Fatherland Front: as it is written, and what is known of its evaluation. Not the working regulation of
 * the council (Quy chế làm việc), which fills silences of the law. Not bound to a law: the obligations name rules and facts
 * as written, and are checked when a law takes them.
 *
 * <p>How a single year of it went is judged as {@link RegulationYear}; which years are looked at is for the record that
 * holds it.
 */
@CouncilStyle
@Value.Immutable
public abstract class CoordinationRegulation implements TermSubject {

    CoordinationRegulation() {}

    /**
     * The term it is made for (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * Its parties (các bên ký).
     *
     * @return the parties, at least two
     */
    public abstract Set<Party> parties();

    /**
     * The number as printed (số, ký hiệu).
     *
     * @return the number, absent when not recorded
     */
    public abstract Optional<String> number();

    /**
     * The day of signing (ngày ký).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> signedOn();

    /**
     * The span in which it is in force (thời gian có hiệu lực), both days included.
     *
     * @return the span, absent when not recorded
     */
    public abstract Optional<DateSpan> inForce();

    /**
     * The years it says it is made for (nhiệm kỳ, giai đoạn ghi trong quy chế), which may not be those of the council's term.
     *
     * @return the years as printed, absent when not recorded
     */
    public abstract Optional<TermYears> writtenFor();

    /**
     * Who signed it (những người ký), by office.
     *
     * @return the signatories, none when not recorded
     */
    public abstract List<Signatory> signatories();

    /**
     * The texts it rests on (căn cứ ban hành), as it cites them.
     *
     * @return the citations in the order of the text; none if they are not given
     */
    public abstract List<Citation> basis();

    /**
     * Whether it is a sample to write by (quy chế mẫu), and not the regulation of a council that exists.
     *
     * @return true for a sample; false unless said otherwise
     */
    @Value.Default
    public boolean sample() {
        return false;
    }

    /**
     * How many chapters it has (số chương).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt chapters();

    /**
     * How many articles it has (số điều).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt articles();

    /**
     * The principles it states (nguyên tắc phối hợp).
     *
     * @return the principles, none when not recorded
     */
    public abstract Set<CoordinationPrinciple> principles();

    /**
     * The ways of working together that it names (phương thức phối hợp).
     *
     * @return the ways, none when not recorded
     */
    public abstract Set<CoordinationMethod> methods();

    /**
     * The fields of working together that it names (nội dung phối hợp).
     *
     * @return the fields, none when not recorded
     */
    public abstract Set<CoordinationSubject> subjects();

    /**
     * The obligations (nghĩa vụ của các bên), in the order of its articles.
     *
     * @return the obligations, each with a key of its own; none when not recorded
     */
    public abstract List<Obligation> obligations();

    /**
     * The evaluations (các lần đánh giá), in the order in which they were made.
     *
     * @return the evaluations, as far as recorded
     */
    public abstract List<Evaluation> evaluations();

    /**
     * The days on which anything is owed under it: those on which it is in force, up to the last day of the kind of unit, and
     * to the day before the term ends. A district's regulation ends with the districts, whatever it says.
     *
     * @return the span, both days included; absent when it is not recorded from when it is in force, or there is no such day
     */
    @Value.Lazy
    public Optional<DateSpan> span() {
        return inForce().flatMap(this::whileThereIsACouncil);
    }

    private Optional<DateSpan> whileThereIsACouncil(DateSpan span) {
        LocalDate kindEnds = council().kind().lastDay().orElse(LocalDate.MAX);
        LocalDate termEnds = term().endsOn().map(day -> day.minusDays(1)).orElse(LocalDate.MAX);
        LocalDate last = kindEnds.isBefore(termEnds) ? kindEnds : termEnds;
        if (last.equals(LocalDate.MAX)) {
            return Optional.of(span);
        }
        return span.firstDay().isAfter(last) ? Optional.empty() : span.intersection(DateSpan.of(span.firstDay(), last));
    }

    /**
     * The citation of the whole regulation.
     *
     * @return the citation
     * @throws IllegalStateException if it has no number
     */
    public Citation whole() {
        return Citation.of(
                InstrumentKind.REGULATION,
                number().orElseThrow(() -> new IllegalStateException("number of the regulation is not recorded")));
    }

    /**
     * The obligation with a key.
     *
     * @param key the key
     * @return the obligation
     * @throws IllegalArgumentException if there is none; the message names the nearest key
     */
    public Obligation obligation(String key) {
        List<String> keys = new ArrayList<>();
        for (Obligation obligation : obligations()) {
            if (obligation.key().equals(key)) {
                return obligation;
            }
            keys.add(obligation.key());
        }
        throw new IllegalArgumentException("no obligation \"" + key + '"' + Nearest.hint(key, keys));
    }

    /**
     * The id of the rule that a law makes of an obligation.
     *
     * @param obligation one of the obligations
     * @return the key with the number of the regulation, such as {@code coordination.report@01/QCPH}
     * @throws IllegalStateException if the regulation has no number
     */
    public String rule(Obligation obligation) {
        return "coordination." + obligation.key() + "@" + whole().instrumentNumber();
    }

    /** The types of what falls due, by the key of the obligation: a type each, since each has a rule of its own. */
    @Value.Lazy
    Map<String, SubjectType<DueObligation>> types() {
        Map<String, SubjectType<DueObligation>> types = new LinkedHashMap<>();
        obligations()
                .forEach(obligation -> types.put(
                        obligation.key(),
                        CoordinationFacts.OBLIGATION.within(new ObligationScope(this, obligation.key()))));
        return Collections.unmodifiableMap(types);
    }

    @Override
    public SubjectType<CoordinationRegulation> subjectType() {
        return CoordinationFacts.REGULATION;
    }

    @Override
    public Phrase place() {
        Phrase years = term().years().label();
        Phrase council = council().fullLabel();
        return new Phrase(
                "quy chế phối hợp công tác " + years.vi() + " của Thường trực " + council.vi(),
                "coordination regulation of the Standing Committee of the " + council.en() + ", " + years.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long signedDay() {
        return signedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** The parties for which nobody signed; unknown where no signatory is recorded. */
    @Value.Derived
    @Value.Auxiliary
    long unsigned() {
        if (signatories().isEmpty()) {
            return Fact.ABSENT;
        }
        Set<Party> missing = new HashSet<>(parties());
        signatories().forEach(signatory -> missing.remove(signatory.party()));
        return missing.size();
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean madeForTerm() {
        return writtenFor().map(term().years()::equals).orElse(null);
    }

    @Value.Check
    void check() {
        if (parties().size() < 2) {
            throw new IllegalArgumentException("parties must be two or more, were " + parties());
        }
        if (number().orElse("-").isBlank()) {
            throw new IllegalArgumentException("number must not be blank; leave it out when it is not known");
        }
        signatories().forEach(signatory -> {
            if (!parties().contains(signatory.party())) {
                throw new IllegalArgumentException(
                        "signatories: " + signatory.party() + " is not one of the parties " + parties());
            }
        });
        requirePositive("chapters", chapters());
        requirePositive("articles", articles());
        if (!obligations().isEmpty()) {
            checkObligations();
        }
    }

    private static void requirePositive(String field, OptionalInt number) {
        if (number.orElse(1) < 1) {
            throw new IllegalArgumentException(field + " must be positive, was " + number.getAsInt());
        }
    }

    private void checkObligations() {
        String printed = number().orElseThrow(() -> new IllegalArgumentException("number is needed with obligations"));
        String written = whole().instrumentNumber();
        if (!written.equals(printed)) {
            throw new IllegalArgumentException("number \"" + printed + "\" must be written \"" + written + "\"");
        }
        if (inForce().isEmpty()) {
            throw new IllegalArgumentException("inForce is needed with obligations");
        }
        Set<String> keys = new HashSet<>();
        for (Obligation obligation : obligations()) {
            if (!keys.add(obligation.key())) {
                throw new IllegalArgumentException("two obligations have the key \"" + obligation.key() + '"');
            }
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

    /** Builds a {@link CoordinationRegulation}; the term and two parties are needed. */
    public static final class Builder extends ImmutableCoordinationRegulation.Builder {
        Builder() {}
    }
}

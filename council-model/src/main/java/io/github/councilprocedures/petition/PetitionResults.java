package io.github.councilprocedures.petition;

import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The figures of a report on voters' petitions (số liệu giải quyết kiến nghị của cử tri), of one session or period. Not a claim
 * that they are right: what a report prints may contradict itself. {@link PetitionsOnDay#results} works them out from petitions.
 */
@CouncilStyle
@Value.Immutable
public abstract class PetitionResults implements TermSubject {

    PetitionResults() {}

    /**
     * The term of the council that reports or is reported to (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * Which petitions these are, such as {@code trước kỳ họp thứ 12} (phạm vi số liệu).
     *
     * @return the label, not blank; absent when not recorded
     */
    public abstract Optional<String> label();

    /**
     * The day of the report (ngày báo cáo).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> reportedOn();

    /**
     * How many voters brought, before any was split (số kiến nghị tiếp nhận, trước khi tách).
     *
     * @return the number, 0 or more; absent when not stated
     */
    public abstract OptionalInt received();

    /**
     * How many these are after splitting (số nội dung sau khi tách).
     *
     * @return the number, 0 or more; absent when not stated, as where none was split
     */
    public abstract OptionalInt items();

    /**
     * How many were answered, in whichever class (số kiến nghị đã được trả lời).
     *
     * @return the number, 0 or more; absent when not stated
     */
    public abstract OptionalInt answered();

    /**
     * How many are for the level of this council to settle (số kiến nghị thuộc thẩm quyền của cấp mình).
     *
     * @return the number, 0 or more; absent when not stated
     */
    public abstract OptionalInt own();

    /**
     * How many are not yet classified by competence (số kiến nghị chưa phân loại).
     *
     * @return the number, 0 or more; absent when not stated
     */
    public abstract OptionalInt unclassified();

    /**
     * By the level competent to settle them (theo thẩm quyền). A report that breaks them down is taken to name all that are not
     * zero.
     *
     * @return the numbers, 0 or more; empty when not stated
     */
    public abstract Map<PetitionCompetence, Integer> byCompetence();

    /**
     * By field, as the report calls it (theo lĩnh vực).
     *
     * @return the numbers, 0 or more; empty when not stated
     */
    public abstract Map<String, Integer> byField();

    /**
     * Those of its own level by result (theo kết quả giải quyết).
     *
     * @return the numbers, 0 or more; empty when not stated
     */
    public abstract Map<PetitionResult, Integer> byResult();

    /**
     * The percentages printed for results (tỷ lệ phần trăm theo kết quả).
     *
     * @return the percentages, empty when none is printed
     */
    public abstract Map<PetitionResult, PrintedShare> shares();

    @Override
    public SubjectType<PetitionResults> subjectType() {
        return PetitionResultFacts.RESULTS;
    }

    /** The breakdowns that are stated with their total, then the percentages whose number is stated. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        List<Subject> parts = new ArrayList<>();
        for (PetitionBreakdown by : PetitionBreakdown.values()) {
            if (BreakdownOfResults.isStated(this, by)) {
                parts.add(new BreakdownOfResults(this, by));
            }
        }
        for (PetitionResult result : shares().keySet()) {
            parts.add(new ShareOfResults(this, result));
        }
        return List.copyOf(parts);
    }

    @Override
    public Phrase place() {
        Phrase of = council().fullLabel();
        String which = label().map(label -> " “" + label + "”").orElse("");
        String day = reportedOn().map(on -> Phrase.date(on).vi()).orElse("");
        return new Phrase(
                "số liệu kiến nghị của cử tri" + which + (day.isEmpty() ? "" : " ngày " + day) + ", " + of.vi(),
                "figures of voters' petitions" + which + (day.isEmpty() ? "" : " of " + day) + ", " + of.en());
    }

    /** What is counted: the items, or what was received where nothing was split. */
    long counted() {
        return itemsNumber() != Fact.ABSENT ? itemsNumber() : receivedNumber();
    }

    /** Those of the council's own level: stated so, in the breakdown by competence, or all where there is none. */
    long ownOrAll() {
        if (ownNumber() != Fact.ABSENT) {
            return ownNumber();
        }
        Integer ofLevel = byCompetence().get(PetitionCompetence.of(council().level()));
        return ofLevel != null ? ofLevel : byCompetence().isEmpty() ? counted() : Fact.ABSENT;
    }

    long number(PetitionResult result) {
        Integer number = byResult().get(result);
        return number == null ? Fact.ABSENT : number;
    }

    @Value.Derived
    @Value.Auxiliary
    long receivedNumber() {
        return number(received());
    }

    @Value.Derived
    @Value.Auxiliary
    long itemsNumber() {
        return number(items());
    }

    @Value.Derived
    @Value.Auxiliary
    long answeredNumber() {
        return number(answered());
    }

    @Value.Derived
    @Value.Auxiliary
    long ownNumber() {
        return number(own());
    }

    @Value.Derived
    @Value.Auxiliary
    long reportedDay() {
        return reportedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long competenceSum() {
        return sum(byCompetence()) + unclassified().orElse(0);
    }

    @Value.Derived
    @Value.Auxiliary
    long fieldSum() {
        return sum(byField());
    }

    @Value.Derived
    @Value.Auxiliary
    long resultSum() {
        return sum(byResult());
    }

    private static long sum(Map<?, Integer> parts) {
        return parts.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static long number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : Fact.ABSENT;
    }

    @Value.Check
    void check() {
        if (label().orElse("-").isBlank()) {
            throw new IllegalArgumentException("label must not be blank; leave it out when there is none");
        }
        requireCounts("received", received());
        requireCounts("items", items());
        requireCounts("answered", answered());
        requireCounts("own", own());
        requireCounts("unclassified", unclassified());
        requireCounts("byCompetence", byCompetence().values());
        requireCounts("byField", byField().values());
        requireCounts("byResult", byResult().values());
        if (byField().keySet().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("byField must not have a blank field");
        }
    }

    private static void requireCounts(String field, OptionalInt number) {
        if (number.orElse(0) < 0) {
            throw new IllegalArgumentException(field + " must not be negative, was " + number.getAsInt());
        }
    }

    private static void requireCounts(String field, Collection<Integer> numbers) {
        numbers.forEach(number -> requireCounts(field, OptionalInt.of(number)));
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PetitionResults}; the term is needed. */
    public static final class Builder extends ImmutablePetitionResults.Builder {
        Builder() {}
    }
}

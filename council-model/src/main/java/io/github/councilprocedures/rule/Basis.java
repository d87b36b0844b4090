package io.github.councilprocedures.rule;

import io.github.councilprocedures.fact.Nearest;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks at the texts that a regulation rests on: each must be known under its number and kind, have been passed when the
 * regulation was adopted, not have ended by then, and be in force when the regulation is. Whether its articles exist is not
 * known here. Resolutions of People's Councils are in no catalogue, and are not looked up.
 */
final class Basis {

    private static final Wording OTHER_KIND =
            Wording.of("Văn bản mang số này là {cited}.", "The text of this number is {cited}.");
    private static final Wording NOT_PASSED = Wording.of(
            "{cited} được ban hành ngày {day}, sau khi quy chế được thông qua.",
            "{cited} was passed on {day}, after the regulation was adopted.");
    private static final Wording NOT_YET = Wording.of(
            "{cited} có hiệu lực từ ngày {day}, sau khi quy chế có hiệu lực.",
            "{cited} is in force from {day}, later than the regulation.");
    private static final Wording ENDED = Wording.of(
            "{cited} chỉ có hiệu lực đến hết ngày {day}, trước khi quy chế được thông qua.",
            "{cited} was in force through {day} only, before the regulation was adopted.");
    private static final Wording REPLACED = Wording.of("Văn bản thay thế: {others}.", "Replaced by: {others}.");

    private final Map<String, Instrument> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final boolean trustsRecalled;
    private final List<Citation> basis;
    private final LocalDate adopted;
    private final LocalDate from;

    /** The texts cited by a regulation that was adopted on one day and is in force from another. */
    Basis(
            List<Instrument> instruments,
            boolean trustsRecalled,
            List<Citation> basis,
            LocalDate adopted,
            LocalDate from) {
        instruments.forEach(instrument -> known.put(instrument.number(), instrument));
        this.trustsRecalled = trustsRecalled;
        this.basis = basis;
        this.adopted = adopted;
        this.from = from;
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < basis.size(); i++) {
            Citation cited = basis.get(i);
            Instrument instrument = known.get(cited.instrumentNumber());
            Remark.Builder remark = Remark.builder().kind(RemarkKind.CITATION).path("basis[" + i + "]");
            (instrument == null ? unknown(cited.instrumentNumber()) : wrong(cited, instrument))
                    .ifPresent(message -> remarks.add(remark.message(Remark.sentence(message))
                            .addAllCitations(instrument == null ? List.of() : List.of(instrument.whole()))
                            .build()));
        }
        return remarks;
    }

    private Optional<Phrase> unknown(String number) {
        return number.endsWith("HĐND")
                ? Optional.empty()
                : Optional.of(Nearest.hinted(
                        new Phrase(
                                "danh mục không có văn bản số \"" + number + '"',
                                "no text No. \"" + number + "\" in the catalogue"),
                        number,
                        known.keySet()));
    }

    private Optional<Phrase> wrong(Citation cited, Instrument instrument) {
        Phrase whole = instrument.whole().label();
        if (instrument.kind() != cited.kind()) {
            return Optional.of(OTHER_KIND.fill(Map.of("cited", whole)));
        }
        Optional<Phrase> notPassed =
                instrument.passedOn().filter(adopted::isBefore).map(day -> dated(NOT_PASSED, whole, day));
        boolean spanKnown = trustsRecalled || instrument.evidence() != Evidence.RECALLED;
        return notPassed.isPresent() || !spanKnown
                ? notPassed
                : instrument.inForce().flatMap(span -> notInForce(instrument, whole, span));
    }

    private Optional<Phrase> notInForce(Instrument instrument, Phrase whole, DateSpan span) {
        Optional<LocalDate> ended = span.lastDay().filter(adopted::isAfter);
        if (ended.isPresent()) {
            Phrase message = dated(ENDED, whole, ended.get());
            return Optional.of(
                    instrument.replacedBy().isEmpty()
                            ? message
                            : Phrase.join(
                                    " ",
                                    List.of(
                                            message,
                                            REPLACED.fill(Map.of(
                                                    "others",
                                                    Phrase.same(String.join(", ", instrument.replacedBy())))))));
        }
        return span.firstDay().isAfter(from) ? Optional.of(dated(NOT_YET, whole, span.firstDay())) : Optional.empty();
    }

    private static Phrase dated(Wording wording, Phrase cited, LocalDate day) {
        return wording.fill(Map.of("cited", cited, "day", Phrase.date(day)));
    }
}

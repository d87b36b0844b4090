package io.github.councilprocedures.coordination;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.text.Phrase;

/**
 * Who signed for a party (người ký), by office. Not a person: names are not recorded here.
 *
 * @param party the party signed for
 * @param office the office of who signed, such as "Chủ tịch HĐND"
 */
public record Signatory(Party party, Phrase office) {

    /**
     * Checks that both are there.
     *
     * @param party the party
     * @param office the office
     */
    public Signatory {
        requireNonNull(party, "party");
        requireNonNull(office, "office");
    }
}

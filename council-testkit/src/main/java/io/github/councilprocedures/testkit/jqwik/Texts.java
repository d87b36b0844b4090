package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts, names and ordinals. */
final class Texts {

    private Texts() {}

    /** A line of Vietnamese letters and signs that storage may stumble over; neither blank nor with spaces around it. */
    static Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệ")
                .withChars("AĐƠƯ0123456789 -/,.“”\"'\\<&…")
                .ofMaxLength(24)
                .map(text -> ("Đ" + text).strip());
    }

    static Arbitrary<Phrase> phrases() {
        return Combinators.combine(lines(), lines()).as(Phrase::new);
    }

    static Arbitrary<Wording> wordings() {
        Arbitrary<List<String>> slots = Arbitraries.of("days", "required", "opensOn", "votesFor")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        return Combinators.combine(phrases(), slots).as((text, names) -> {
            StringBuilder vi = new StringBuilder(text.vi());
            StringBuilder en = new StringBuilder(text.en());
            names.forEach(name -> {
                vi.append(" {").append(name).append("} ngày");
                en.append(" {").append(name).append("} days");
            });
            return Wording.of(vi.toString(), en.toString());
        });
    }

    static Arbitrary<Ordinal> ordinals() {
        return Arbitraries.integers().between(1, 3999).map(Ordinal::of);
    }

    static Arbitrary<PersonName> personNames() {
        return Combinators.combine(
                        Arbitraries.of("Nguyễn", "Trần", "Lê", "Phạm", "Đặng"),
                        Arbitraries.of("Văn", "Thị", "Hữu", "Đình"),
                        Arbitraries.of("A", "B", "C", "Đ"))
                .as((family, middle, given) -> PersonName.parse(family + " " + middle + " " + given));
    }

    static Arbitrary<Officer> officers() {
        Arbitrary<String> offices =
                Arbitraries.of("Chủ tịch HĐND", "Phó Chủ tịch HĐND", "Trưởng Ban Pháp chế", "Bí thư Đảng ủy");
        return Combinators.combine(
                        personNames(), offices.list().uniqueElements().ofMaxSize(2))
                .as(Officer::new);
    }
}

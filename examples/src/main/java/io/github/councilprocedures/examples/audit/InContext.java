package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;

/** Shortens names below a heading that names the council already (rút gọn tên gọi): whose they are is not repeated. */
record InContext(Council council) {

    /** The phrase without the name of the unit, and without the remark that its council is the one who reports. */
    Phrase of(Phrase phrase) {
        Phrase unit = council.unit().fullLabel();
        return new Phrase(
                phrase.vi().replace(" (theo HĐND " + unit.vi() + ")", "").replace(" " + unit.vi(), ""),
                phrase.en()
                        .replace(" (reported by the People's Council of " + unit.en() + ")", "")
                        .replace(" of " + unit.en(), ""));
    }
}

package io.github.councilprocedures.examples.coordination;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** STUB until the library has it. */
enum Standing implements Labelled {
    ON_TIME("đúng hạn", "on time"),
    LATE("chậm", "late"),
    EARLY("sớm hơn mức cho phép", "too early"),
    MISSING("chưa thực hiện", "missing"),
    NOT_YET_DUE("chưa đến hạn", "not yet due"),
    UNDETERMINED("chưa xác định được", "undetermined"),
    NO_DUTY("không có nghĩa vụ", "no duty");

    private final Phrase label;

    Standing(String vi, String en) {
        label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

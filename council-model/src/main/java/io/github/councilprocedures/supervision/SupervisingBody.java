package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import org.jspecify.annotations.Nullable;

/** Who supervises (chủ thể giám sát). */
public enum SupervisingBody implements Labelled {
    /** The council itself, at its sessions (HĐND). */
    COUNCIL("HĐND", "the council"),
    /** Its Standing Committee (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee"),
    /** One of its committees (Ban của HĐND). */
    COMMITTEE("Ban của HĐND", "committee"),
    /** A delegates' group (Tổ đại biểu HĐND). */
    DELEGATES_GROUP("Tổ đại biểu HĐND", "delegates' group"),
    /** A single delegate (đại biểu HĐND). */
    DELEGATE("đại biểu HĐND", "delegate");

    private final Phrase label;

    SupervisingBody(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }

    /** Names the body of a council, and the committee where one is named. */
    Phrase of(Council council, @Nullable String committee) {
        Phrase whole = council.fullLabel();
        String vi = switch (this) {
            case COUNCIL -> "";
            case STANDING_COMMITTEE -> "Thường trực ";
            case COMMITTEE -> (committee == null ? "Ban của" : committee) + " ";
            case DELEGATES_GROUP -> "Tổ đại biểu ";
            case DELEGATE -> "đại biểu ";
        };
        String en = committee == null ? label.en() : "“" + committee + "”";
        return new Phrase(vi + whole.vi(), this == COUNCIL ? whole.en() : en + " of the " + whole.en());
    }

    /** Refuses a committee that is named where another body acts. */
    void checkCommittee(@Nullable String committee) {
        if (committee != null && this != COMMITTEE) {
            throw new IllegalArgumentException("committee \"" + committee + "\" is given, but the body is " + this);
        }
    }
}

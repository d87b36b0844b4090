package io.github.councilprocedures.law;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** The kind of a legal or Party instrument (hình thức văn bản), as it opens the instrument's name in a citation. */
public enum InstrumentKind implements Labelled {
    /** The Constitution (Hiến pháp); named by its year, not by a number. */
    CONSTITUTION("Hiến pháp", "Constitution"),
    /** A code (Bộ luật). */
    CODE("Bộ luật", "Code"),
    /** A law (Luật). */
    LAW("Luật", "Law"),
    /** A resolution of the National Assembly, of its Standing Committee, or of a People's Council (Nghị quyết). */
    RESOLUTION("Nghị quyết", "Resolution"),
    /** A resolution issued by a state body together with the Fatherland Front (Nghị quyết liên tịch). */
    JOINT_RESOLUTION("Nghị quyết liên tịch", "Joint Resolution"),
    /** A decree of the Government (Nghị định). */
    DECREE("Nghị định", "Decree"),
    /** A decision of the Prime Minister or of another state body (Quyết định). */
    DECISION("Quyết định", "Decision"),
    /** Guidance of the National Assembly Standing Committee (Hướng dẫn). */
    GUIDANCE("Hướng dẫn", "Guidance"),
    /** A regulation, such as a council's working or coordination regulation (Quy chế). */
    REGULATION("Quy chế", "Regulation"),
    /** A decision of the Politburo (Quyết định của Bộ Chính trị); a Party document, not state law. */
    PARTY_DECISION("Quyết định của Bộ Chính trị", "Politburo Decision");

    private final Phrase label;

    InstrumentKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }

    /** What stands before the number: "Luật số", "Law No."; before a year: "Hiến pháp năm", "Constitution of". */
    Phrase opening() {
        return this == CONSTITUTION
                ? new Phrase(label.vi() + " năm ", label.en() + " of ")
                : new Phrase(label.vi() + " số ", label.en() + " No. ");
    }
}

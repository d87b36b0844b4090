package io.github.councilprocedures.law;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * What a finding rests on (căn cứ): the law, the council's own regulation, or something weaker. Not how surely the text
 * is known: that is {@link Evidence}.
 */
public enum Ground implements Labelled {
    /** A constitution, code, law, resolution or decree of the State (quy định của pháp luật). */
    STATUTE(new Phrase("quy định của pháp luật", "statute"), true),
    /** A regulation that the council or its Standing Committee issued (quy chế của địa phương). */
    LOCAL_REGULATION(new Phrase("quy chế của địa phương", "local regulation"), true),
    /** What the bodies of a unit agreed on among themselves (quy chế phối hợp); it binds them, and is no law. */
    COORDINATION_REGULATION(new Phrase("quy chế phối hợp", "coordination regulation"), false),
    /** A programme or plan that the council set itself (chương trình, kế hoạch). */
    PROGRAMME(new Phrase("chương trình, kế hoạch", "programme"), false),
    /** What councils usually do, without a text that says so (thông lệ). */
    PRACTICE(new Phrase("thông lệ", "practice"), false),
    /** Figures that must agree with each other (phép tính). */
    ARITHMETIC(new Phrase("phép tính", "arithmetic"), false);

    private final Phrase label;
    private final boolean law;

    Ground(Phrase label, boolean law) {
        this.label = label;
        this.law = law;
    }

    @Override
    public Phrase label() {
        return label;
    }

    /**
     * Whether acting against it breaks a binding text: true of statute and local regulation only. An exit code or a score
     * counts these two.
     *
     * @return true if the ground binds
     */
    public boolean isLaw() {
        return law;
    }
}

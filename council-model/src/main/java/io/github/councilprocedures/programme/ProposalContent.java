package io.github.councilprocedures.programme;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a proposal for a programme of supervision states (nội dung đề nghị, kiến nghị giám sát). */
public enum ProposalContent implements Labelled {
    /** Why it is needed (sự cần thiết). */
    NECESSITY("sự cần thiết", "necessity"),
    /** What it is about (nội dung). */
    CONTENT("nội dung", "content"),
    /** How far it goes (phạm vi). */
    SCOPE("phạm vi", "scope"),
    /** Who would be supervised (đối tượng giám sát). */
    SUPERVISEES("đối tượng giám sát", "those supervised");

    private final Phrase label;

    ProposalContent(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

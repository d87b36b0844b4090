package io.github.councilprocedures.question;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** On what issues and persons are chosen (căn cứ đề xuất nhóm vấn đề, người bị chất vấn). Not the criteria an issue meets: see {@link GroupCriterion}. */
public enum GroupGround implements Labelled {
    /** The programme of the session or meeting (chương trình kỳ họp, phiên họp). */
    PROGRAMME("chương trình kỳ họp, phiên họp", "programme of the session or meeting"),
    /** Opinions and petitions of voters (ý kiến, kiến nghị của cử tri). */
    VOTERS("ý kiến, kiến nghị của cử tri", "opinions and petitions of voters"),
    /** Issues of social concern (vấn đề xã hội quan tâm). */
    SOCIAL_CONCERN("vấn đề xã hội quan tâm", "issues of social concern"),
    /** The question slips (phiếu chất vấn). */
    SLIPS("phiếu chất vấn", "question slips");

    private final Phrase label;

    GroupGround(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

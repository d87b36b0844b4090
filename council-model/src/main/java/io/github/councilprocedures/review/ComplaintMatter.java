package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a citizen brings (loại đơn của công dân). Not a petition of voters (kiến nghị của cử tri), which goes its own way. */
public enum ComplaintMatter implements Labelled {
    /** A decision or act is complained of (khiếu nại). */
    COMPLAINT("khiếu nại", "complaint"),
    /** A violation of law is denounced (tố cáo). */
    DENUNCIATION("tố cáo", "denunciation"),
    /** Something is asked for or proposed (kiến nghị của công dân). */
    PETITION("kiến nghị của công dân", "citizen's petition");

    private final Phrase label;

    ComplaintMatter(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** How the settlement of complaints is supervised (cách thức giám sát việc giải quyết khiếu nại, tố cáo). */
public enum ComplaintMeans implements Labelled {
    /** A supervision team is set up (tổ chức Đoàn giám sát). */
    TEAM("tổ chức Đoàn giám sát", "a supervision team"),
    /** A committee is assigned (giao Ban của HĐND). */
    ASSIGNED_COMMITTEE("giao Ban của HĐND", "an assigned committee"),
    /** Another way (cách thức khác). */
    OTHER("cách thức khác", "another way");

    private final Phrase label;

    ComplaintMeans(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

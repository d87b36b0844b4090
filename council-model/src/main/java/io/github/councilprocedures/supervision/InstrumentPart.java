package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a resolution or decision that sets up a supervision team states (nội dung nghị quyết, quyết định thành lập Đoàn giám sát). */
public enum InstrumentPart implements Labelled {
    /** What is supervised (đối tượng giám sát). */
    SUBJECTS("đối tượng", "subjects"),
    /** The scope (phạm vi giám sát). */
    SCOPE("phạm vi", "scope"),
    /** The content (nội dung giám sát). */
    CONTENT("nội dung", "content"),
    /** The plan (kế hoạch giám sát). */
    PLAN("kế hoạch", "plan"),
    /** Who is on the team (thành phần Đoàn giám sát). */
    COMPOSITION("thành phần Đoàn giám sát", "composition of the team"),
    /** Who is supervised (cơ quan, tổ chức, cá nhân chịu sự giám sát). */
    SUPERVISEES("cơ quan, tổ chức, cá nhân chịu sự giám sát", "those supervised");

    private final Phrase label;

    InstrumentPart(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

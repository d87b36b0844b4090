package io.github.councilprocedures.delegate;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What ended the reason of a suspension, or was taken for it (căn cứ khôi phục). */
public enum Clearance implements Labelled {
    /** The investigation or the case was discontinued (đình chỉ). */
    CASE_DISCONTINUED("đình chỉ điều tra, đình chỉ vụ án", "case discontinued"),
    /** It was only stayed (tạm đình chỉ), which ends nothing. */
    CASE_STAYED("tạm đình chỉ điều tra, tạm đình chỉ vụ án", "case stayed"),
    /** A final judgment of acquittal (tuyên không có tội). */
    ACQUITTAL("bản án có hiệu lực tuyên không có tội", "final acquittal"),
    /** A final judgment of exemption from criminal liability (miễn trách nhiệm hình sự). */
    EXEMPTION("bản án có hiệu lực miễn trách nhiệm hình sự", "exemption from criminal liability"),
    /** A finding of no violation (không vi phạm). */
    NO_VIOLATION("kết luận không có vi phạm", "no violation found"),
    /** No discipline after all (không bị kỷ luật). */
    NO_DISCIPLINE("không bị xử lý kỷ luật", "no discipline"),
    /** Any other reason. */
    OTHER("căn cứ khác", "another reason");

    private final Phrase label;

    Clearance(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

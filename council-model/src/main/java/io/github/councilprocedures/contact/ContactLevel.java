package io.github.councilprocedures.contact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Whose delegates or deputies meet voters (cấp của đại biểu tiếp xúc cử tri). Not the level of a unit: the National Assembly is one of them. */
public enum ContactLevel implements Labelled {
    /** Deputies of the National Assembly (đại biểu Quốc hội). */
    NATIONAL_ASSEMBLY("đại biểu Quốc hội", "National Assembly deputies"),
    /** Delegates of a provincial council (đại biểu HĐND cấp tỉnh). */
    PROVINCE("đại biểu HĐND cấp tỉnh", "provincial delegates"),
    /** Delegates of a district council (đại biểu HĐND cấp huyện), until 2025-06-30. */
    DISTRICT("đại biểu HĐND cấp huyện", "district delegates"),
    /** Delegates of a commune council (đại biểu HĐND cấp xã). */
    COMMUNE("đại biểu HĐND cấp xã", "commune delegates");

    private final Phrase label;

    ContactLevel(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

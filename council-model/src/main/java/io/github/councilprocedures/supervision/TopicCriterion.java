package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A criterion by which a council chooses the topic of a thematic supervision, from 2026 (tiêu chí lựa chọn chuyên đề), in the
 * order in which they are preferred. As the press reports them; how the months of the second are counted is not certain, so
 * a criterion is what the proposal says of the topic, and nothing is worked out.
 */
public enum TopicCriterion implements Labelled {
    /** It is pressing, or weighs much on life, economy, defence or security (vấn đề bức xúc, ảnh hưởng lớn). */
    PRESSING("vấn đề bức xúc, ảnh hưởng lớn", "pressing, or of great effect"),
    /** No law, resolution or higher document on it has just come, unless it is urgent (không trùng văn bản mới có hiệu lực). */
    NO_NEW_TEXT("không trùng văn bản mới có hiệu lực", "no new text on the same matter"),
    /** It is tied to making policy and law, to state management or to important local matters (gắn với xây dựng chính sách, pháp luật). */
    TIED_TO_POLICY("gắn với xây dựng chính sách, pháp luật, quản lý nhà nước", "tied to policy, law and management"),
    /** It cuts across the fields of several committees (liên ngành, thuộc lĩnh vực nhiều Ban). */
    CROSS_CUTTING("liên ngành, thuộc lĩnh vực của nhiều Ban", "across the fields of several committees");

    private final Phrase label;

    TopicCriterion(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

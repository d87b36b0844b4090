package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * Why a complaint is a complex case (căn cứ xác định vụ việc phức tạp): the seven of Decree 124/2020/NĐ-CP, Article 3a,
 * Clause 1, as amended by Decree 155/2026/NĐ-CP, in their order, and any other.
 */
public enum ComplexGround implements Labelled {
    /** One content, to be verified at two places or more (point a). */
    SEVERAL_PLACES("phải xác minh từ 02 địa điểm trở lên", "verified at two places or more"),
    /** Two contents or more to verify (point b). */
    SEVERAL_CONTENTS("có từ 02 nội dung phải xác minh trở lên", "two contents or more to verify"),
    /** Many complain of one content, or many are concerned (point c). */
    MANY_PEOPLE("nhiều người khiếu nại hoặc liên quan đến nhiều người", "many people complain or are concerned"),
    /** The complainant is abroad or a foreigner, or something happened or is to be verified abroad (point d). */
    ABROAD("có yếu tố nước ngoài", "something abroad"),
    /** Several bodies answer for the content (point đ). */
    SEVERAL_BODIES("liên quan đến trách nhiệm quản lý của nhiều cơ quan, tổ chức", "several bodies answer for it"),
    /** The bodies concerned differ (point e). */
    BODIES_DIFFER("các cơ quan, tổ chức có liên quan còn ý kiến khác nhau", "the bodies concerned differ"),
    /** Papers or evidence conflict (point g). */
    CONFLICTING_EVIDENCE("tài liệu, chứng cứ mâu thuẫn với nhau", "conflicting evidence"),
    /** Another ground (căn cứ khác). */
    OTHER("căn cứ khác", "another ground");

    private final Phrase label;

    ComplexGround(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

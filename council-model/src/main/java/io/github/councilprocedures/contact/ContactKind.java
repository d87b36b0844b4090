package io.github.councilprocedures.contact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A kind of voter contact (hình thức tiếp xúc cử tri): the nine of Joint Resolution 72/2025, Article 18. */
public enum ContactKind implements Labelled {
    /** At regular times, before a regular session (định kỳ trước kỳ họp thường lệ). */
    BEFORE_REGULAR_SESSION("định kỳ trước kỳ họp thường lệ", "before a regular session"),
    /** After a regular session (sau kỳ họp thường lệ). */
    AFTER_REGULAR_SESSION("sau kỳ họp thường lệ", "after a regular session"),
    /** Before or after a thematic or urgent session (trước và sau kỳ họp chuyên đề, kỳ họp giải quyết công việc phát sinh đột xuất). */
    AROUND_SPECIAL_SESSION("trước và sau kỳ họp chuyên đề, đột xuất", "around a thematic or urgent session"),
    /** By deputies of the National Assembly outside the province they were elected in (ngoài địa bàn, của đại biểu Quốc hội). */
    OUTSIDE_LOCALITY("ngoài địa bàn (đại biểu Quốc hội)", "outside the province, of deputies"),
    /** By council delegates outside their electoral unit (ngoài đơn vị bầu cử, của đại biểu HĐND). */
    OUTSIDE_ELECTORAL_UNIT("ngoài đơn vị bầu cử (đại biểu HĐND)", "outside the electoral unit, of delegates"),
    /** Where the delegate lives (nơi cư trú). */
    AT_RESIDENCE("nơi cư trú", "at the place of residence"),
    /** Where the delegate works (nơi làm việc). */
    AT_WORKPLACE("nơi làm việc", "at the workplace"),
    /** By theme or field (theo chuyên đề, lĩnh vực). */
    BY_THEME("theo chuyên đề, lĩnh vực", "by theme or field"),
    /** By group of voters (theo đối tượng). */
    BY_GROUP("theo đối tượng", "by group of voters");

    private final Phrase label;

    ContactKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

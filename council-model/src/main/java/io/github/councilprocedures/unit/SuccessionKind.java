package io.github.councilprocedures.unit;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** How units follow others (hình thức sắp xếp đơn vị hành chính). */
public enum SuccessionKind implements Labelled {
    /** Whole units become one (nhập), perhaps with parts of others. */
    MERGE("nhập đơn vị hành chính", "merger"),
    /** One unit becomes several (chia). */
    SPLIT("chia đơn vị hành chính", "split"),
    /** One unit becomes another on the same territory, with another name or of another kind (nguyên trạng). */
    SAME_TERRITORY("thành lập mới trên nguyên trạng một đơn vị", "new unit on the same territory"),
    /** A new unit is made of parts of others, which go on (thành lập mới trên cơ sở điều chỉnh một phần). */
    FROM_PARTS("thành lập mới từ một phần các đơn vị khác", "new unit made of parts"),
    /** Part of a unit moves to another that is there already (điều chỉnh địa giới); both go on. */
    ADJUSTED("điều chỉnh địa giới", "adjusted boundary"),
    /** A unit ends with its level, as districts did (kết thúc hoạt động của cấp huyện). */
    LEVEL_ENDED("kết thúc hoạt động cùng với cấp", "ended with its level");

    private final Phrase label;

    SuccessionKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

package io.github.councilprocedures.unit;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A city whose urban government went without councils in some of its units (thành phố thí điểm chính quyền đô thị). */
public enum UrbanCity implements Labelled {
    /** Hà Nội City (thành phố Hà Nội). */
    HA_NOI("thành phố Hà Nội", "Hà Nội City"),
    /** Hồ Chí Minh City (Thành phố Hồ Chí Minh). */
    HO_CHI_MINH("Thành phố Hồ Chí Minh", "Hồ Chí Minh City"),
    /** Đà Nẵng City (thành phố Đà Nẵng). */
    DA_NANG("thành phố Đà Nẵng", "Đà Nẵng City"),
    /** Any other province or city (nơi khác). */
    OTHER("nơi khác", "elsewhere");

    private final Phrase label;

    UrbanCity(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

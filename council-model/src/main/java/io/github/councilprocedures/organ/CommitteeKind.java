package io.github.councilprocedures.organ;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A kind of committee of a council (loại Ban của HĐND). */
public enum CommitteeKind implements Labelled {
    /** Legal Committee (Ban Pháp chế). */
    LEGAL("Ban Pháp chế", "Legal Committee"),
    /** Economic and Budgetary Committee (Ban Kinh tế - Ngân sách). */
    ECONOMIC_BUDGET("Ban Kinh tế - Ngân sách", "Economic and Budgetary Committee"),
    /** Socio-Economic Committee (Ban Kinh tế - Xã hội). */
    SOCIO_ECONOMIC("Ban Kinh tế - Xã hội", "Socio-Economic Committee"),
    /** Socio-Cultural Committee (Ban Văn hóa - Xã hội). */
    CULTURE_SOCIETY("Ban Văn hóa - Xã hội", "Socio-Cultural Committee"),
    /** Urban Affairs Committee (Ban Đô thị). */
    URBAN_AFFAIRS("Ban Đô thị", "Urban Affairs Committee"),
    /** Ethnic Affairs Committee (Ban Dân tộc). */
    ETHNIC_AFFAIRS("Ban Dân tộc", "Ethnic Affairs Committee");

    private final Phrase label;

    CommitteeKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

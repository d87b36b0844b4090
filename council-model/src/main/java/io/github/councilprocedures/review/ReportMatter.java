package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A matter on which the People's Committee reports (lĩnh vực báo cáo của UBND), as Law 87/2015/QH13, Article 59, Clause 1, Point c lists them. */
public enum ReportMatter implements Labelled {
    /** The socio-economic situation (kinh tế - xã hội). */
    SOCIO_ECONOMY("kinh tế - xã hội", "socio-economic situation"),
    /** Execution and settlement of the budget (thực hiện, quyết toán ngân sách). */
    BUDGET("thực hiện ngân sách, quyết toán ngân sách", "budget execution and settlement"),
    /** The fight against corruption (phòng, chống tham nhũng). */
    ANTI_CORRUPTION("phòng, chống tham nhũng", "fight against corruption"),
    /** Thrift (thực hành tiết kiệm, chống lãng phí). */
    THRIFT("thực hành tiết kiệm, chống lãng phí", "thrift"),
    /** The fight against crime and breaches of law (phòng, chống tội phạm và vi phạm pháp luật). */
    CRIME("phòng, chống tội phạm và vi phạm pháp luật", "fight against crime and breaches of law"),
    /** The settlement of complaints, denunciations and voters' petitions (giải quyết khiếu nại, tố cáo và kiến nghị của cử tri). */
    COMPLAINTS_AND_PETITIONS(
            "giải quyết khiếu nại, tố cáo và kiến nghị của cử tri",
            "settlement of complaints, denunciations and voters' petitions");

    private final Phrase label;

    ReportMatter(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

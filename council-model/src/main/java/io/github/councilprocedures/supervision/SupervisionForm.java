package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A form of supervision (hình thức giám sát). Any body can be recorded with any form; which forms belong to which body
 * is for rules.
 */
public enum SupervisionForm implements Labelled {
    /** Reports are reviewed (xem xét báo cáo). */
    REPORT_REVIEW("xem xét báo cáo", "review of reports"),
    /** A committee verifies a report before it is reviewed (thẩm tra báo cáo). */
    REPORT_VERIFICATION("thẩm tra báo cáo", "verification of reports"),
    /** Questions are put and answers considered (chất vấn, xem xét việc trả lời chất vấn). */
    QUESTIONING("chất vấn và xem xét việc trả lời chất vấn", "questioning"),
    /** Decisions of the People's Committee and resolutions of lower councils are reviewed (giám sát văn bản quy phạm pháp luật). */
    LEGAL_DOCUMENT_REVIEW("giám sát văn bản quy phạm pháp luật", "review of legal documents"),
    /** A topic is supervised, mostly by a team (giám sát chuyên đề). */
    THEMATIC("giám sát chuyên đề", "thematic supervision"),
    /** Members of the People's Committee and others explain a matter (phiên giải trình). */
    EXPLANATION_SESSION("phiên giải trình", "explanation session"),
    /** The handling of complaints and denunciations is supervised (giám sát việc giải quyết khiếu nại, tố cáo). */
    COMPLAINT_SUPERVISION("giám sát việc giải quyết khiếu nại, tố cáo", "supervision of complaint handling"),
    /** The handling of voters' petitions is supervised (giám sát việc giải quyết kiến nghị của cử tri). */
    PETITION_SUPERVISION(
            "giám sát việc giải quyết kiến nghị của cử tri", "supervision of the handling of voters' petitions"),
    /** How law and the council's resolutions are carried out in the locality (giám sát việc thi hành pháp luật ở địa phương). */
    LAW_IMPLEMENTATION("giám sát việc thi hành pháp luật ở địa phương", "supervision of how law is carried out"),
    /** A matter assigned by the council or its Standing Committee (giám sát về vấn đề được phân công). */
    ASSIGNED_MATTER("giám sát về vấn đề được phân công", "supervision of an assigned matter"),
    /** Confidence in officers is polled (lấy phiếu tín nhiệm). */
    CONFIDENCE_POLL("lấy phiếu tín nhiệm", "confidence poll"),
    /** A vote of confidence is held (bỏ phiếu tín nhiệm). */
    CONFIDENCE_VOTE("bỏ phiếu tín nhiệm", "vote of confidence"),
    /** A survey, which Law 87/2015/QH13 does not list as a form of supervision (khảo sát). */
    SURVEY("khảo sát", "survey");

    private final Phrase label;

    SupervisionForm(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

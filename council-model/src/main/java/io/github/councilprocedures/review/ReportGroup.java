package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A group of the reports that a council reviews (nhóm báo cáo HĐND xem xét), as Law 87/2015/QH13, Article 59, Clause 1 lists them. */
public enum ReportGroup implements Labelled {
    /** Point a: work reports of six months and of the year (báo cáo công tác 6 tháng và hằng năm). */
    WORK("báo cáo công tác 6 tháng và hằng năm", "work report of six months or a year"),
    /** Point b: work reports of the term (báo cáo công tác nhiệm kỳ). */
    TERM("báo cáo công tác nhiệm kỳ", "work report of the term"),
    /** Point c: reports of the People's Committee on six matters (báo cáo của UBND theo lĩnh vực). */
    PEOPLES_COMMITTEE("báo cáo của UBND theo lĩnh vực", "report of the People's Committee on a matter"),
    /** Point d: reports on how the law is carried out in other fields (báo cáo về việc thi hành pháp luật trong lĩnh vực khác). */
    IMPLEMENTATION_OF_LAW(
            "báo cáo về việc thi hành pháp luật trong lĩnh vực khác", "report on the implementation of law"),
    /** Point đ: others that the Standing Committee proposes (báo cáo khác theo đề nghị của Thường trực HĐND). */
    OTHER("báo cáo khác theo đề nghị của Thường trực HĐND", "other report proposed by the Standing Committee");

    private final Phrase label;

    ReportGroup(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

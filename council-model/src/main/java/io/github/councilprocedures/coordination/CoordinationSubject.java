package io.github.councilprocedures.coordination;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A field of working together (nội dung phối hợp): all those of the regulations that could be read. */
public enum CoordinationSubject implements Labelled {
    /** Preparing and holding sessions (kỳ họp HĐND). */
    SESSIONS("kỳ họp HĐND", "council sessions"),
    /** Meetings of the Standing Committee (phiên họp Thường trực HĐND). */
    STANDING_COMMITTEE_MEETINGS("phiên họp Thường trực HĐND", "Standing Committee meetings"),
    /** Drafts, opinions on them and making the law known (xây dựng, góp ý văn bản và phổ biến pháp luật). */
    DRAFTING("xây dựng, góp ý văn bản và phổ biến pháp luật", "drafting of documents and legal dissemination"),
    /** Voter contact and the petitions that come of it (tiếp xúc cử tri và kiến nghị của cử tri). */
    VOTER_CONTACT("tiếp xúc cử tri và kiến nghị của cử tri", "voter contact and voters' petitions"),
    /** Receiving citizens and their letters (tiếp công dân và xử lý đơn thư). */
    CITIZENS("tiếp công dân và xử lý đơn thư", "citizen reception and letters"),
    /** Supervision, inspection and social criticism (giám sát, phản biện xã hội). */
    SUPERVISION("giám sát, phản biện xã hội", "supervision and social criticism"),
    /** Elections, confidence polls and lay assessors (bầu cử, lấy phiếu tín nhiệm, Hội thẩm). */
    ELECTIONS("bầu cử, lấy phiếu tín nhiệm, Hội thẩm", "elections, confidence polls and lay assessors"),
    /** Publicity and the great-unity movement (tuyên truyền, phong trào đại đoàn kết). */
    PUBLICITY("tuyên truyền, phong trào đại đoàn kết", "publicity and the great-unity movement"),
    /** Attending conferences (dự các hội nghị). */
    CONFERENCES("dự các hội nghị", "attendance at conferences"),
    /** Information, liaison work and what arises between sessions (thông tin, làm việc liên tịch và việc giữa hai kỳ họp). */
    INFORMATION(
            "thông tin, làm việc liên tịch và việc giữa hai kỳ họp",
            "information, liaison and matters between sessions"),
    /** Looking back at the regulation (đánh giá việc thực hiện quy chế). */
    EVALUATION("đánh giá việc thực hiện quy chế", "evaluation of the regulation");

    private final Phrase label;

    CoordinationSubject(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

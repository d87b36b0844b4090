package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A step in the supervision of how voters' petitions are settled (bước giám sát việc giải quyết kiến nghị của cử tri), in the
 * usual order. Some are named by no law, and say so.
 */
public enum PetitionStep implements Labelled {
    /** Petitions are collected (tổng hợp kiến nghị của cử tri); named by no law on supervision. */
    COLLECTED("tổng hợp kiến nghị của cử tri", "petitions collected"),
    /** They are sent to those who settle them (chuyển cơ quan giải quyết); named by no law on supervision. */
    SENT_TO_AGENCY("chuyển cơ quan có thẩm quyền giải quyết", "petitions sent on"),
    /** The People's Committee reports how they were settled (UBND báo cáo kết quả giải quyết). */
    PEOPLES_COMMITTEE_REPORTED("UBND báo cáo kết quả giải quyết", "report of the People's Committee"),
    /** A committee that the Standing Committee assigned verifies the report (Ban thẩm tra báo cáo). */
    VERIFIED("Ban thẩm tra báo cáo", "report verified"),
    /** The Standing Committee considers it at a meeting (Thường trực HĐND xem xét). */
    CONSIDERED_BY_STANDING_COMMITTEE("Thường trực HĐND xem xét", "considered by the Standing Committee"),
    /** Its supervision report and a draft resolution are ready (chuẩn bị báo cáo kết quả giám sát, dự thảo nghị quyết). */
    REPORT_AND_DRAFT_RESOLUTION_READY(
            "chuẩn bị báo cáo kết quả giám sát, dự thảo nghị quyết", "report and draft resolution ready"),
    /** They are put before the council (trình HĐND xem xét). */
    BEFORE_COUNCIL("trình HĐND", "before the council"),
    /** The file is closed (kết thúc hồ sơ); named by no law. */
    CLOSED("kết thúc hồ sơ", "closed");

    private final Phrase label;

    PetitionStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}

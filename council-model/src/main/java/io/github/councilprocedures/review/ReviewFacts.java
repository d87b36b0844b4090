package io.github.councilprocedures.review;

/** The facts of reviews (dữ kiện về xem xét báo cáo, văn bản, khiếu nại, kiến nghị). */
public final class ReviewFacts {

    private ReviewFacts() {}
}

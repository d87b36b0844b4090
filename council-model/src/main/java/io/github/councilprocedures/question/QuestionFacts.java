package io.github.councilprocedures.question;

/** The facts of questioning (dữ kiện về chất vấn). */
public final class QuestionFacts {

    private QuestionFacts() {}
}

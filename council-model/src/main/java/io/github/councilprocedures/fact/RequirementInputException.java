package io.github.councilprocedures.fact;

import io.github.councilprocedures.text.Phrase;

/**
 * Thrown for data that is no requirement of a type (yêu cầu viết sai). The message is one line: where, and what is wrong, with
 * the nearest known name where a name is not known.
 */
public final class RequirementInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** See {@link #path()}. */
    private final String path;

    /** See {@link #isUnknownName()}. */
    private final boolean unknownName;

    /** What is wrong, in Vietnamese. */
    private final String vi;

    /** What is wrong, in English. */
    private final String en;

    RequirementInputException(String path, boolean unknownName, Phrase problem) {
        super(path.isEmpty() ? problem.en() : path + ": " + problem.en());
        this.path = path;
        this.unknownName = unknownName;
        this.vi = problem.vi();
        this.en = problem.en();
    }

    /**
     * The way from the requirement to what is wrong, such as {@code any[1].deadline.act}.
     *
     * @return the path; the empty text for the requirement itself
     */
    public String path() {
        return path;
    }

    /**
     * Whether a kind of requirement, a fact or a value is named that there is not.
     *
     * @return false if something is missing or of another form
     */
    public boolean isUnknownName() {
        return unknownName;
    }

    /**
     * What is wrong.
     *
     * @return a sentence without a full stop, without the path
     */
    public Phrase problem() {
        return new Phrase(vi, en);
    }
}

package io.github.councilprocedures.fact;

/**
 * A place in the order of a procedure (bước của trình tự).
 *
 * @param <V> the steps
 * @param step which step stands here
 * @param optional whether it may be left out
 * @param repeatable whether it may be taken more than once
 */
public record ProcedureStep<V>(V step, boolean optional, boolean repeatable) {

    /**
     * A step that must be taken once.
     *
     * @param <V> the steps
     * @param step the step
     * @return its place
     */
    public static <V> ProcedureStep<V> once(V step) {
        return new ProcedureStep<>(step, false, false);
    }

    /**
     * A step that may be left out.
     *
     * @param <V> the steps
     * @param step the step
     * @return its place
     */
    public static <V> ProcedureStep<V> maybe(V step) {
        return new ProcedureStep<>(step, true, false);
    }

    /**
     * A step that must be taken and may be repeated.
     *
     * @param <V> the steps
     * @param step the step
     * @return its place
     */
    public static <V> ProcedureStep<V> repeated(V step) {
        return new ProcedureStep<>(step, false, true);
    }
}

package io.github.councilprocedures.coordination;

/** An obligation of a regulation, as the scope of the type of what falls due under it. */
record ObligationScope(CoordinationRegulation regulation, String key) {

    /** A regulation is long, and its number tells it from nearly all others. */
    @Override
    public int hashCode() {
        return 31 * regulation.number().hashCode() + key.hashCode();
    }

    /** The regulation by its number, and the key. */
    @Override
    public String toString() {
        return regulation.whole() + " (" + key + ")";
    }
}

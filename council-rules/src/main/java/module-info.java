/** The law of Vietnamese People's Councils, dated: instruments, duties with their histories, the official calendar. */
module io.github.councilprocedures.rules {
    requires transitive io.github.councilprocedures.model;

    // Guava works inside and never appears in a public signature.
    requires com.google.common;
    requires org.slf4j;
    requires static org.jspecify;

    exports io.github.councilprocedures;
    exports io.github.councilprocedures.calendar;
    exports io.github.councilprocedures.instrument;
}

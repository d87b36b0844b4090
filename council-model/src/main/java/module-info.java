/** The world of Vietnamese People's Councils as immutable values, and what a rule about it is. */
// Immutables' annotations have a stable module name but no descriptor; nothing of them is left after compilation.
@SuppressWarnings("requires-automatic")
module io.github.councilprocedures.model {
    // Guava works inside and never appears in a public signature.
    requires com.google.common;

    exports io.github.councilprocedures.activity;
    exports io.github.councilprocedures.coordination;
    exports io.github.councilprocedures.fact;
    exports io.github.councilprocedures.law;
    exports io.github.councilprocedures.meeting;
    exports io.github.councilprocedures.person;
    exports io.github.councilprocedures.record;
    exports io.github.councilprocedures.rule;
    exports io.github.councilprocedures.session;
    exports io.github.councilprocedures.supervision;
    exports io.github.councilprocedures.term;
    exports io.github.councilprocedures.text;
    exports io.github.councilprocedures.time;
    exports io.github.councilprocedures.unit;

    // Needed to compile only: what Immutables reads and what its generated code names.
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    // Only the package json needs Jackson; without it the library works.
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires static com.fasterxml.jackson.datatype.jsr310;
}

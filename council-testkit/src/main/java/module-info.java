/** Cases, assertions and generators for whoever tests rules, or code that uses them. */
module io.github.councilprocedures.testkit {
    requires transitive io.github.councilprocedures.model;

    exports io.github.councilprocedures.testkit;
    exports io.github.councilprocedures.testkit.assertj;
    exports io.github.councilprocedures.testkit.jqwik;

    // Optional to each other's users: the assertions need AssertJ, the generators jqwik. Not transitive: then whoever
    // compiles against this module would need them all.
    requires static org.assertj.core;
    requires static net.jqwik.api;
    requires static net.jqwik.time;

    // Needed to compile only; jqwik marks its types with the second.
    requires static org.jspecify;
    requires static org.apiguardian.api;
}

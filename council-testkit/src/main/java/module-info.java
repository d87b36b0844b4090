/** Cases, assertions and generators for whoever tests rules, or code that uses them. */
module io.github.councilprocedures.testkit {
    requires transitive io.github.councilprocedures.model;

    exports io.github.councilprocedures.testkit;
    exports io.github.councilprocedures.testkit.assertj;
    exports io.github.councilprocedures.testkit.jqwik;

    // Optional to each other's users: the assertions need AssertJ, the generators jqwik.
    requires static transitive org.assertj.core;
    requires static transitive net.jqwik.api;
    requires static transitive net.jqwik.time;

    // Needed to compile only; jqwik marks its types with the second.
    requires static org.jspecify;
    requires static org.apiguardian.api;
}

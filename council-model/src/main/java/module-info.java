/** The world of Vietnamese People's Councils as immutable values, and what a rule about it is. */
// Immutables' annotations have a stable module name but no descriptor; nothing of them is left after compilation.
@SuppressWarnings("requires-automatic")
module io.github.councilprocedures.model {
    // Guava works inside and never appears in a public signature.
    requires com.google.common;

    exports io.github.councilprocedures.activity;
    exports io.github.councilprocedures.casefile;
    exports io.github.councilprocedures.confidence;
    exports io.github.councilprocedures.contact;
    exports io.github.councilprocedures.coordination;
    exports io.github.councilprocedures.delegate;
    exports io.github.councilprocedures.election;
    exports io.github.councilprocedures.evaluation;
    exports io.github.councilprocedures.fact;
    exports io.github.councilprocedures.front;
    exports io.github.councilprocedures.json;
    exports io.github.councilprocedures.law;
    exports io.github.councilprocedures.letter;
    exports io.github.councilprocedures.meeting;
    exports io.github.councilprocedures.officer;
    exports io.github.councilprocedures.organ;
    exports io.github.councilprocedures.person;
    exports io.github.councilprocedures.petition;
    exports io.github.councilprocedures.programme;
    exports io.github.councilprocedures.question;
    exports io.github.councilprocedures.recommendation;
    exports io.github.councilprocedures.record;
    exports io.github.councilprocedures.reorganisation;
    exports io.github.councilprocedures.review;
    exports io.github.councilprocedures.rule;
    exports io.github.councilprocedures.schedule;
    exports io.github.councilprocedures.session;
    exports io.github.councilprocedures.supervision;
    exports io.github.councilprocedures.term;
    exports io.github.councilprocedures.text;
    exports io.github.councilprocedures.time;
    exports io.github.councilprocedures.unit;
    exports io.github.councilprocedures.workflow;

    // Needed to compile only: what Immutables reads and what its generated code names.
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    // Only the package json needs Jackson; without it the library works.
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires static com.fasterxml.jackson.datatype.jsr310;
    requires static tools.jackson.databind;

    // Builders are reached by reflection: these packages have some.
    opens io.github.councilprocedures.activity to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.casefile to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.confidence to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.contact to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.coordination to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.delegate to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.election to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.evaluation to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.fact to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.front to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.law to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.letter to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.meeting to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.officer to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.organ to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.petition to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.programme to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.question to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.recommendation to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.record /* or else Maven takes it for a record */ to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.reorganisation to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.review to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.rule to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.schedule to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.session to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.supervision to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.term to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.time to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.unit to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.councilprocedures.workflow to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}

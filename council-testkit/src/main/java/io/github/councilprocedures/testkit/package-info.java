/**
 * Case tables of rules and named samples, for whoever writes rules or code that uses them. Needs neither a test framework
 * nor an assertion library: what fails throws {@link AssertionError}.
 */
@NullMarked
package io.github.councilprocedures.testkit;

import org.jspecify.annotations.NullMarked;

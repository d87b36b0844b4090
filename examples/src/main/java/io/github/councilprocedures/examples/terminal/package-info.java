/** What the programs share: how they meet a terminal. */
@NullMarked
package io.github.councilprocedures.examples.terminal;

import org.jspecify.annotations.NullMarked;

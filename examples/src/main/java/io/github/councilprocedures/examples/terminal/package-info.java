/** What the programs share: how they meet a terminal, and pages and tables of plain text. */
@NullMarked
package io.github.councilprocedures.examples.terminal;

import org.jspecify.annotations.NullMarked;

/**
 * Yearly programmes of supervision (chương trình giám sát) of the council, its Standing Committee and its committees.
 */
@NullMarked
package io.github.councilprocedures.programme;

import org.jspecify.annotations.NullMarked;

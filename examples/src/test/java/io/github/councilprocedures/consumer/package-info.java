/** Programs of embedders, compiled and run against what is published. */
@NullMarked
package io.github.councilprocedures.consumer;

import org.jspecify.annotations.NullMarked;

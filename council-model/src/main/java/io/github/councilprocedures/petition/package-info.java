/**
 * What voters ask for (kiến nghị của cử tri): each petition from the day it is recorded to its answer, what a session hears of
 * them, and the figures of reports on them.
 */
@NullMarked
package io.github.councilprocedures.petition;

import org.jspecify.annotations.NullMarked;

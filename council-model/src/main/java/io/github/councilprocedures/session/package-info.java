/**
 * Sessions of a People's Council (kỳ họp): who asked for them, when they were convened and held, what was voted.
 * {@link io.github.councilprocedures.session.SessionFacts} names what rules may ask.
 */
@NullMarked
package io.github.councilprocedures.session;

import org.jspecify.annotations.NullMarked;

/**
 * What a supervision recommends (kết luận, kiến nghị sau giám sát), as tasks that are followed up until they are carried
 * out.
 */
@NullMarked
package io.github.councilprocedures.recommendation;

import org.jspecify.annotations.NullMarked;

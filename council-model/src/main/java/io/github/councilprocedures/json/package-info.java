/**
 * Values as JSON, read and written through Jackson 2 by {@link io.github.councilprocedures.json.CouncilJson} and through
 * Jackson 3 by {@link io.github.councilprocedures.json.CouncilJson3}. The only package that needs either: without Jackson on
 * the path all else works.
 */
@NullMarked
package io.github.councilprocedures.json;

import org.jspecify.annotations.NullMarked;

/**
 * Values as JSON, read and written through Jackson 2 by {@link io.github.councilprocedures.json.CouncilJson}. The only
 * package that needs Jackson: without it on the path all else works.
 */
@NullMarked
package io.github.councilprocedures.json;

import org.jspecify.annotations.NullMarked;

/** Texts in Vietnamese and English: {@link Phrase} is finished text, {@link Wording} a sentence with slots. */
@NullMarked
package io.github.councilprocedures.text;

import org.jspecify.annotations.NullMarked;

package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.text.Phrase;

/**
 * A fact of a dossier that its source does not state (dữ kiện suy luận), with the reason for believing it.
 *
 * @param path the place in the dossier, such as {@code record.supervisions[0].form}
 * @param reason what was inferred and from what
 */
public record Inference(String path, Phrase reason) {}

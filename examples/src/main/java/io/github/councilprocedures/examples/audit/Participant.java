package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.person.Officer;

/**
 * Somebody whom the source names beside those who presided (người được nguồn nêu tên ngoài chủ trì).
 *
 * @param role what he or she did
 * @param officer the person with the offices as printed, those of the Party among them; none for an author
 */
public record Participant(Role role, Officer officer) {}

package io.github.councilprocedures.examples.audit;

import java.util.Optional;

/**
 * How a slip or a stray word of the source was read (cách đọc chỗ in sai, chữ thừa).
 *
 * @param printed the words as they are printed
 * @param read what they are taken for; absent where they say nothing and were left out
 */
public record Reading(String printed, Optional<String> read) {}

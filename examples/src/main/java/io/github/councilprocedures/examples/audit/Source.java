package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the facts of a dossier were read (nguồn). Not a proof of them.
 *
 * @param title the title as printed
 * @param description what kind of text it is
 * @param publishedOn the day it was published, absent when it does not say
 */
public record Source(String title, Phrase description, Optional<LocalDate> publishedOn) {}

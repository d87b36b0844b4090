package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A page of plain text in one language (trang văn bản), with lines broken at blanks so that none is too wide. */
final class Page {

    private static final int WIDTH = 100;

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    Page(Language language) {
        this.language = language;
    }

    /** One of two texts that say the same. */
    String say(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    String say(Phrase phrase) {
        return phrase.in(language);
    }

    /** A day, which is shown in the same way in both languages. */
    static String day(LocalDate day) {
        return Phrase.date(day).vi();
    }

    String list(String separator, List<Phrase> phrases) {
        return phrases.stream().map(this::say).collect(Collectors.joining(separator));
    }

    /** A text from a column on; its further lines go two columns deeper. */
    void line(int column, String line) {
        write(column, column + 2, "", line);
    }

    /** A label at a column and a text after it, whose further lines stay to the right of the label. */
    void line(int column, String label, String line) {
        write(column, column + label.length(), label, line);
    }

    private void write(int column, int edge, String label, String line) {
        StringBuilder current = new StringBuilder(" ".repeat(column)).append(label);
        boolean first = true;
        for (String word : line.split(" ")) {
            if (!first && current.length() + 1 + word.length() > WIDTH) {
                end(current);
                current = new StringBuilder(" ".repeat(edge));
                first = true;
            }
            current.append(first ? "" : " ").append(word);
            first = false;
        }
        end(current);
    }

    /** A rule across the page. */
    void rule(char sign) {
        text.append(String.valueOf(sign).repeat(WIDTH)).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** All that was written, each line ended by a line feed. */
    @Override
    public String toString() {
        return text.toString();
    }
}

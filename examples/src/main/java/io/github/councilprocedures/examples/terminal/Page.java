package io.github.councilprocedures.examples.terminal;

import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A page of plain text in one language (trang văn bản), with lines broken at blanks so that none is too wide. */
public final class Page {

    private static final int WIDTH = 100;

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    /**
     * An empty page.
     *
     * @param language its language
     */
    public Page(Language language) {
        this.language = language;
    }

    /**
     * One of two texts that say the same.
     *
     * @param vi in Vietnamese
     * @param en in English
     * @return the one in the language of the page
     */
    public String say(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    /**
     * A phrase in the language of the page.
     *
     * @param phrase the phrase
     * @return its text
     */
    public String say(Phrase phrase) {
        return phrase.in(language);
    }

    /**
     * A day, which is shown in the same way in both languages.
     *
     * @param day the day
     * @return its text
     */
    public static String day(LocalDate day) {
        return Phrase.date(day).vi();
    }

    /**
     * Several phrases.
     *
     * @param separator what stands between them
     * @param phrases the phrases
     * @return their text
     */
    public String list(String separator, List<Phrase> phrases) {
        return phrases.stream().map(this::say).collect(Collectors.joining(separator));
    }

    /**
     * Writes a text from a column on; its further lines go two columns deeper.
     *
     * @param column the column, from 0
     * @param line the text
     */
    public void line(int column, String line) {
        write(column, column + 2, "", line);
    }

    /**
     * Writes a label at a column and a text after it, whose further lines stay to the right of the label.
     *
     * @param column the column, from 0
     * @param label the label
     * @param line the text
     */
    public void line(int column, String label, String line) {
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

    /**
     * Draws a rule across the page.
     *
     * @param sign what it is made of
     */
    public void rule(char sign) {
        text.append(String.valueOf(sign).repeat(WIDTH)).append('\n');
    }

    /** Leaves a line free. */
    public void blank() {
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

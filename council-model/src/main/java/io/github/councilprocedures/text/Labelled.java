package io.github.councilprocedures.text;

/** A closed value that says its name in both languages (giá trị có tên gọi), such as a kind of session. */
public interface Labelled {

    /**
     * The name shown to readers.
     *
     * @return the name in both languages
     */
    Phrase label();
}

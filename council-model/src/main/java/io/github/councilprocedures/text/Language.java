package io.github.councilprocedures.text;

/** A language of messages (ngôn ngữ): Vietnamese, the language of the law, or English. Not a locale: it carries no region. */
public enum Language {
    /** Vietnamese (tiếng Việt), the language of the law. */
    VI,
    /** English (tiếng Anh), for developers and foreign readers; never an official text. */
    EN
}

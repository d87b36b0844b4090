package io.github.councilprocedures.procedure;

import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** The table of contents of the law: every rule, kept by hand, in the order of findings. */
public final class Procedures {

    private Procedures() {}

    private static final List<Rule<?>> ALL = List.of(
            Convocation.FIRST_SESSION,
            Convocation.REGULAR_SESSION,
            Convocation.SPECIAL_SESSION,
            Convocation.REQUESTER_OF_SPECIAL_SESSION,
            Resolutions.MAJORITY,
            Resolutions.SENT_UP);

    /**
     * All rules.
     *
     * @return the rules in the order of findings
     */
    public static List<Rule<?>> all() {
        return ALL;
    }
}

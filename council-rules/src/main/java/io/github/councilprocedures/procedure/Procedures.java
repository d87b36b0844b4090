package io.github.councilprocedures.procedure;

import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** The table of contents of the law: every rule, kept by hand, in the order of findings. */
public final class Procedures {

    private Procedures() {}

    private static final List<Rule<?>> ALL = List.of(
            Frequencies.SESSIONS_A_YEAR,
            Frequencies.NUMBERING,
            Convocation.FIRST_SESSION,
            Convocation.REGULAR_SESSION,
            Convocation.SPECIAL_SESSION,
            Convocation.REQUESTER_OF_SPECIAL_SESSION,
            Resolutions.MAJORITY,
            Resolutions.SENT_UP,
            Frequencies.MEETING_A_MONTH,
            Reports.MEETING_AFTER_PERIOD,
            Reports.BRIEFING_AFTER_PERIOD,
            FormsOfSupervision.COUNCIL,
            FormsOfSupervision.STANDING_COMMITTEE,
            FormsOfSupervision.COMMITTEE,
            FormsOfSupervision.DELEGATES_GROUP,
            FormsOfSupervision.DELEGATE,
            ThematicSupervision.NOTICE_OF_OUTLINE,
            ThematicSupervision.NOTICE_OF_VISIT,
            ThematicSupervision.ORDER,
            ThematicSupervision.SUPERVISEES,
            Coordination.SIGNED,
            Coordination.YEARLY_EVALUATION,
            Reports.TOTAL,
            Reports.FIGURES_AFTER_PERIOD);

    /**
     * All rules.
     *
     * @return the rules in the order of findings
     */
    public static List<Rule<?>> all() {
        return ALL;
    }
}

package io.github.councilprocedures.activity;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;

/**
 * A {@link StatedShare} with the report that states it (tỷ lệ phần trăm trong báo cáo), which is how rules see it.
 *
 * @param figures the figures of the report
 * @param index which of its shares, from 0
 */
public record ShareOfReport(ActivityFigures figures, int index) implements CouncilSubject {

    /**
     * Checks that the report states the share.
     *
     * @param figures the figures
     * @param index which of its shares
     * @throws IllegalArgumentException if there is no such share
     */
    public ShareOfReport {
        if (index < 0 || index >= requireNonNull(figures, "figures").shares().size()) {
            throw new IllegalArgumentException(
                    "index must be that of one of " + figures.shares().size() + " shares, was " + index);
        }
    }

    /**
     * The share.
     *
     * @return the share
     */
    public StatedShare share() {
        return figures.shares().get(index);
    }

    SharePrinting printing() {
        StatedShare share = share();
        return share.printed().printing(share.part(), share.total());
    }

    @Override
    public Council council() {
        return figures.council();
    }

    @Override
    public SubjectType<ShareOfReport> subjectType() {
        return ActivityFacts.SHARE;
    }

    @Override
    public Phrase place() {
        Phrase of = figures.periodAndOwner();
        StatedShare share = share();
        String numbers = ": " + share.part() + "/" + share.total() + " = " + share.printed();
        return new Phrase(share.what() + " " + of.vi() + numbers, "“" + share.what() + "” " + of.en() + numbers);
    }
}

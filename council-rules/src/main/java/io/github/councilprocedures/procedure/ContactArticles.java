package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.JOINT_RESOLUTION_100_2025;
import static io.github.councilprocedures.instrument.Instruments.JOINT_RESOLUTION_72_2025;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_753_2005;
import static io.github.councilprocedures.law.Evidence.REPORTED;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.rule.Rule;

/**
 * How the articles of Joint Resolution 72/2025 on voter contact (tiếp xúc cử tri) came into force. Only the text as amended from
 * 2025-09-26, for two levels, was read (C7); before it stood Resolution 753/2005, alive until 2025-02-19 (C8), which was not.
 */
final class ContactArticles {

    private ContactArticles() {}

    private static final String SIGNED = "2025-02-20";
    private static final String AMENDED = "2025-09-26";

    /** What the Joint Resolution asks for since it was signed, as its amended text says it. */
    static <S extends Subject> Rule.Draft<S> sinceSigned(
            Rule.Draft<S> draft, Requirement<S> requirement, Citation... clauses) {
        return beforeJointResolution(draft)
                .from(SIGNED)
                .under(clauses)
                .knownBy(REPORTED)
                .requires(requirement)
                .from(AMENDED)
                .under(clauses)
                .under(JOINT_RESOLUTION_100_2025)
                .requires(requirement);
    }

    /** What it asks for since it was amended; what it said before was not read. */
    static <S extends Subject> Rule.Draft<S> sinceAmended(
            Rule.Draft<S> draft, Requirement<S> requirement, Citation... clauses) {
        return beforeJointResolution(draft)
                .from(SIGNED)
                .under(clauses)
                .notEncoded()
                .from(AMENDED)
                .under(clauses)
                .under(JOINT_RESOLUTION_100_2025)
                .requires(requirement);
    }

    /** What stands in articles of it that were not read. */
    static <S extends Subject> Rule.Draft<S> notRead(Rule.Draft<S> draft, Citation... clauses) {
        return beforeJointResolution(draft).from(SIGNED).under(clauses).notEncoded();
    }

    /** Voter contact of councils before the Joint Resolution. */
    static <S extends Subject> Rule.Draft<S> beforeJointResolution(Rule.Draft<S> draft) {
        return draft.from("2016-01-01").under(RESOLUTION_753_2005).notEncoded();
    }

    static Citation article(int article) {
        return JOINT_RESOLUTION_72_2025.article(article);
    }
}

package io.github.councilprocedures.front;

import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of social criticism (dữ kiện về phản biện xã hội). */
public final class SocialCriticismFacts {

    private SocialCriticismFacts() {}

    /** The level of the council (cấp). */
    public static final ChoiceFact<SocialCriticism, UnitLevel> LEVEL = UnitFacts.level();

    /** Whether the whole criticism is accepted (tiếp thu toàn bộ ý kiến phản biện). */
    public static final ChoiceFact<SocialCriticism, Boolean> ACCEPTED = ChoiceFact.yesOrNo(
            Fact.named("accepted", "tiếp thu toàn bộ ý kiến phản biện", "the whole criticism accepted"),
            SocialCriticism::knownAccepted);

    /** What the drafter answered with (tài liệu trả lời). */
    public static final SetFact<SocialCriticism, CaseDocument> ANSWER_PAPERS = SetFact.of(
            Fact.named("answerPapers", "tài liệu trả lời Mặt trận", "papers of the answer")
                    .derived("tài liệu của các bước trả lời", "the papers of the steps that answer"),
            CaseDocument.class,
            SocialCriticism::answerPapers);

    /** The facts of its steps (dữ kiện về các bước). */
    public static final CaseFacts<SocialCriticism, SocialCriticismStep> CASE = CaseFacts.of(
            "socialCriticism",
            "việc phản biện xã hội",
            "social criticism",
            SocialCriticism.class,
            SocialCriticismStep.class,
            List.of(LEVEL));

    /** Social criticism of drafts (phản biện xã hội). */
    public static final SubjectType<SocialCriticism> SOCIAL_CRITICISM = SubjectType.of(
            "socialCriticism",
            "phản biện xã hội",
            "social criticism of a draft",
            CASE.with(List.of(LEVEL, ACCEPTED, ANSWER_PAPERS)));
}

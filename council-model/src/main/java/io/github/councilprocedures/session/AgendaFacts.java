package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import java.util.List;

/** The facts of changes of the agenda with their sessions (dữ kiện của việc sửa đổi chương trình kỳ họp). */
public final class AgendaFacts {

    private AgendaFacts() {}

    /** Who proposed the change (bên đề nghị). */
    public static final ChoiceFact<AmendmentOfSession, Proposer> PROPOSED_BY = ChoiceFact.of(
            Fact.named("proposedBy", "bên đề nghị", "proposer"),
            Proposer.class,
            view -> view.amendment().proposer());

    /** Whether the council decided it (HĐND quyết định). */
    public static final ChoiceFact<AmendmentOfSession, Boolean> DECIDED_BY_COUNCIL = ChoiceFact.yesOrNo(
            Fact.named("decidedByCouncil", "HĐND quyết định", "decided by the council"),
            view -> view.amendment().councilDecision());

    /** The opening day of the session (ngày khai mạc). */
    public static final DateFact<AmendmentOfSession> SESSION_OPENS_ON = DateFact.of(
            Fact.named("opensOn", "ngày khai mạc", "opening day"),
            view -> view.session().openingDay());

    /** Changes of the agenda with their sessions (sửa đổi, bổ sung chương trình kỳ họp). */
    public static final SubjectType<AmendmentOfSession> AGENDA_AMENDMENT = SubjectType.of(
            "agendaAmendment",
            "sửa đổi, bổ sung chương trình kỳ họp",
            "change of the agenda",
            List.of(PROPOSED_BY, DECIDED_BY_COUNCIL, SESSION_OPENS_ON));
}

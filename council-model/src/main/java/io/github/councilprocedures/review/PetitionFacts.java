package io.github.councilprocedures.review;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of the supervision of voters' petitions (dữ kiện về giám sát việc giải quyết kiến nghị của cử tri). */
public final class PetitionFacts {

    private PetitionFacts() {}

    /** The level of the council (cấp). */
    public static final ChoiceFact<PetitionSettlement, UnitLevel> LEVEL = UnitFacts.level();

    /** What was done in turn at the meeting of the Standing Committee (trình tự tại phiên họp Thường trực). */
    public static final SequenceFact<PetitionSettlement, HearingStep> HEARING = SequenceFact.listed(
            Fact.named("hearing", "trình tự tại phiên họp Thường trực", "order of the Standing Committee's meeting"),
            HearingStep.class,
            PetitionSettlement::hearing);

    /** The facts of its steps (dữ kiện về các bước). */
    public static final CaseFacts<PetitionSettlement, PetitionStep> CASE = CaseFacts.of(
            "petitionSettlement",
            "cuộc giám sát việc giải quyết kiến nghị của cử tri",
            "supervision of the settlement of voters' petitions",
            PetitionSettlement.class,
            PetitionStep.class,
            List.of(LEVEL));

    /** The supervision of voters' petitions (giám sát việc giải quyết kiến nghị của cử tri). */
    public static final SubjectType<PetitionSettlement> SETTLEMENT = SubjectType.of(
            "petitionSettlement",
            "giám sát việc giải quyết kiến nghị của cử tri",
            "supervision of the settlement of voters' petitions",
            CASE.with(List.of(LEVEL, HEARING)));
}

package io.github.councilprocedures.petition;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of what a session hears about petitions (dữ kiện về kiến nghị của cử tri tại kỳ họp). */
public final class PetitionsOfSessionFacts {

    private PetitionsOfSessionFacts() {}

    /** The level of the council (cấp). */
    public static final ChoiceFact<PetitionsOfSession, UnitLevel> LEVEL = UnitFacts.level();

    /** The opening day (ngày khai mạc). */
    public static final DateFact<PetitionsOfSession> OPENS_ON =
            DateFact.of(Fact.named("opensOn", "ngày khai mạc", "opening day"), PetitionsOfSession::opensDay);

    /** The closing day (ngày bế mạc). */
    public static final DateFact<PetitionsOfSession> CLOSES_ON =
            DateFact.of(Fact.named("closesOn", "ngày bế mạc", "closing day"), PetitionsOfSession::closesDay);

    /** The day of the Front's notice (ngày Mặt trận thông báo). */
    public static final DateFact<PetitionsOfSession> FRONT_NOTICE_ON = DateFact.of(
            Fact.named("frontNoticeOn", "ngày Mặt trận thông báo ý kiến, kiến nghị", "day of the Front's notice"),
            PetitionsOfSession::frontNoticeDay);

    /** The day of the supervision report (ngày trình báo cáo giám sát). */
    public static final DateFact<PetitionsOfSession> SUPERVISION_REPORT_ON = DateFact.of(
            Fact.named(
                    "supervisionReportOn",
                    "ngày trình báo cáo giám sát việc giải quyết kiến nghị",
                    "day of the report on supervising petitions"),
            PetitionsOfSession::supervisionReportDay);

    /** What sessions hear about petitions (kiến nghị của cử tri tại kỳ họp). */
    public static final SubjectType<PetitionsOfSession> PETITIONS_OF_SESSION = SubjectType.of(
            "petitionsOfSession",
            "kiến nghị của cử tri tại kỳ họp",
            "voters' petitions at a session",
            List.of(LEVEL, OPENS_ON, CLOSES_ON, FRONT_NOTICE_ON, SUPERVISION_REPORT_ON));
}

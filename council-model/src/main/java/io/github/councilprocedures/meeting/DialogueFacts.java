package io.github.councilprocedures.meeting;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of dialogues of a commune with its people (dữ kiện của hội nghị đối thoại với Nhân dân). */
public final class DialogueFacts {

    private DialogueFacts() {}

    /** The day on which voters asked for it (ngày cử tri yêu cầu). */
    public static final DateFact<Dialogue> REQUESTED_ON = DateFact.of(
            Fact.named("requestedOn", "ngày cử tri yêu cầu", "day of the voters' request"), Dialogue::requestedDay);

    /** How many voters asked for it (số cử tri yêu cầu). */
    public static final NumberFact<Dialogue> REQUEST_SIGNERS = NumberFact.of(
            Fact.named("requestSigners", "số cử tri yêu cầu", "voters who asked for it"), Dialogue::signersNumber);

    /** All voters of the commune (tổng số cử tri). */
    public static final NumberFact<Dialogue> VOTERS =
            NumberFact.of(Fact.named("voters", "tổng số cử tri", "all voters"), Dialogue::votersNumber);

    /** The day of the announcement (ngày thông báo). */
    public static final DateFact<Dialogue> ANNOUNCED_ON =
            DateFact.of(Fact.named("announcedOn", "ngày thông báo", "day of the announcement"), Dialogue::announcedDay);

    /** The day it was held (ngày tổ chức hội nghị). */
    public static final DateFact<Dialogue> HELD_ON =
            DateFact.of(Fact.named("heldOn", "ngày tổ chức hội nghị", "day of the dialogue"), Dialogue::heldDay);

    /** The day on which the results were announced (ngày thông báo kết quả). */
    public static final DateFact<Dialogue> RESULTS_ANNOUNCED_ON = DateFact.of(
            Fact.named("resultsAnnouncedOn", "ngày thông báo kết quả", "day on which the results were announced"),
            Dialogue::resultsDay);

    /** Who chaired it (chủ trì). */
    public static final SetFact<Dialogue, DialogueChair> CHAIRED_BY =
            SetFact.of(Fact.named("chairedBy", "chủ trì", "chaired by"), DialogueChair.class, Dialogue::chairedBy);

    /** The level of the unit (cấp). */
    public static final ChoiceFact<Dialogue, UnitLevel> LEVEL = UnitFacts.level();

    /** Dialogues (hội nghị đối thoại với Nhân dân). */
    public static final SubjectType<Dialogue> DIALOGUE = SubjectType.of(
            "dialogue",
            "hội nghị đối thoại với Nhân dân",
            "dialogue with the people",
            List.of(
                    REQUESTED_ON,
                    REQUEST_SIGNERS,
                    VOTERS,
                    ANNOUNCED_ON,
                    HELD_ON,
                    RESULTS_ANNOUNCED_ON,
                    CHAIRED_BY,
                    LEVEL));
}

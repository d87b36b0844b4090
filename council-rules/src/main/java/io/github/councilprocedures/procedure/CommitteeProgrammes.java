package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.CaseDocument.PUBLICATION;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.programme.ProgrammeFacts.BODY;
import static io.github.councilprocedures.programme.ProgrammeFacts.CASE;
import static io.github.councilprocedures.programme.ProgrammeFacts.COMPARED_ITEM;
import static io.github.councilprocedures.programme.ProgrammeFacts.DOSSIER_OPENED_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.DROPPED;
import static io.github.councilprocedures.programme.ProgrammeFacts.ITEM;
import static io.github.councilprocedures.programme.ProgrammeFacts.ITEM_YEAR_ENDS_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.PREVIOUS_YEAR_ENDS_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROGRAMME;
import static io.github.councilprocedures.programme.ProgrammeFacts.SAME_ITEMS;
import static io.github.councilprocedures.programme.ProgrammeStep.ADJUSTED;
import static io.github.councilprocedures.programme.ProgrammeStep.ADOPTED;
import static io.github.councilprocedures.programme.ProgrammeStep.DRAFTED;
import static io.github.councilprocedures.programme.ProgrammeStep.IN_FORCE;
import static io.github.councilprocedures.programme.ProgrammeStep.OPINION;
import static io.github.councilprocedures.programme.ProgrammeStep.PUBLISHED;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.programme.ComparedItem;
import io.github.councilprocedures.programme.ItemOfProgramme;
import io.github.councilprocedures.programme.ProgrammeStep;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * The programme of supervision of a committee (chương trình giám sát của Ban), and what becomes of the items of all
 * programmes: that each is carried out, and none twice.
 */
final class CommitteeProgrammes {

    private CommitteeProgrammes() {}

    /** A committee decides at the end of the year before (vào cuối năm trước). */
    static final Rule<SupervisionProgramme> DECISION = Rule.about(PROGRAMME, "programme.committee.decision")
            .titled("Thời điểm Ban quyết định chương trình giám sát", "When a committee decides its programme")
            .because(
                    "Chương trình phải có trước khi năm thực hiện bắt đầu.",
                    "The programme must be there when its year begins.")
            .leavingOut(
                    "Luật chỉ nói “cuối năm trước”: từ ngày nào thì là cuối năm không được quy định.",
                    "The law says only “at the end of the year before”: from which day on is not laid down.")
            .appliesWhen(BODY.is(SupervisingBody.COMMITTEE))
            .governedBy(PREVIOUS_YEAR_ENDS_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(77).clause(1))
            .requires(CASE.day(ADOPTED).atLeast(0, CALENDAR_DAYS).before(PREVIOUS_YEAR_ENDS_ON))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Ban quyết định chương trình ngày {adoptedOn}, sau ngày {previousYearEndsOn}.",
                    "The committee decided its programme on {adoptedOn}, after {previousYearEndsOn}.");

    /** The programme of a committee (Điều 77); the opinion of the Standing Committee has no place in the order. */
    static final Procedure<SupervisionProgramme, ProgrammeStep> OF_A_COMMITTEE = Procedure.of(
                    PROGRAMME, CASE, "programme.committee")
            .titled("Chương trình giám sát của Ban", "Supervision programme of a committee")
            .where(BODY, SupervisingBody.COMMITTEE)
            .from("2016-07-01")
            .under(LAW_87_2015.article(77))
            .step(DRAFTED, step -> step.modelled())
            .step(
                    OPINION,
                    step -> step.after(DRAFTED, ADOPTED)
                            .beside()
                            .by(Actor.STANDING_COMMITTEE)
                            .to(Actor.COMMITTEE)
                            .under(LAW_87_2015.article(75).clause(1)))
            .step(
                    ADOPTED,
                    step -> step.after(DRAFTED)
                            .by(Actor.COMMITTEE)
                            .due(DECISION)
                            .under(LAW_87_2015.article(77).clause(1)))
            .step(IN_FORCE, step -> step.after(ADOPTED).by(Actor.COMMITTEE))
            .step(
                    ADJUSTED,
                    step -> step.after(ADOPTED, IN_FORCE, ADJUSTED)
                            .by(Actor.COMMITTEE)
                            .repeatable()
                            .under(
                                    LAW_87_2015.article(75).clause(2),
                                    LAW_87_2015.article(77).clause(2)))
            .step(
                    PUBLISHED,
                    step -> step.after(ADOPTED)
                            .beside()
                            .with(PUBLICATION)
                            .under(LAW_87_2015.article(89).clause(1)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .build();

    /** Each item of a programme has a dossier when its year ends (thực hiện chương trình giám sát). */
    static final Rule<ItemOfProgramme> CARRIED_OUT = Rule.about(ITEM, "programme.items.carried-out")
            .titled("Nội dung trong chương trình giám sát được thực hiện", "Items of a programme are carried out")
            .because(
                    "Chủ thể giám sát phải thực hiện chương trình của mình; nội dung chưa có hồ sơ khi hết năm là chưa thực hiện.",
                    "A supervisor must carry out its own programme; what has no dossier when the year ends was not begun.")
            .leavingOut(
                    "Luật số 87/2015/QH13 (khoản 1 Điều 88) buộc thực hiện chương trình nhưng không định ngày: nhắc vào cuối năm là"
                            + " cách hiểu, không phải kết luận vi phạm pháp luật.",
                    "Law No. 87/2015/QH13 (Article 88, Clause 1) obliges to carry out the programme and sets no day: the warning"
                            + " at the end of the year is a reading, not a breach of law.")
            .restingOn(Ground.PROGRAMME)
            .appliesWhen(DROPPED.is(false))
            .always()
            .requires(DOSSIER_OPENED_ON.atLeast(0, CALENDAR_DAYS).before(ITEM_YEAR_ENDS_ON))
            .otherwise(
                    "Hồ sơ giám sát được mở ngày {dossierOpenedOn}, sau khi hết năm thực hiện ({yearEndsOn}).",
                    "The dossier was opened on {dossierOpenedOn}, after the year of the programme ended ({yearEndsOn}).");

    /** No two bodies supervise the same (không để trùng lặp trong hoạt động giám sát). */
    static final Rule<ComparedItem> NO_DUPLICATE = Rule.about(COMPARED_ITEM, "programme.items.no-duplicate")
            .titled("Nội dung giám sát không trùng lặp", "No supervision is planned twice")
            .because(
                    "Một nơi không phải báo cáo hai lần về cùng một việc.",
                    "Nobody should have to account twice for the same thing.")
            .leavingOut(
                    "Luật số 87/2015/QH13 (khoản 2 Điều 75) cho Thường trực HĐND quyền yêu cầu Ban điều chỉnh để không trùng lặp:"
                            + " đây là cảnh báo, không phải kết luận vi phạm pháp luật.",
                    "Law No. 87/2015/QH13 (Article 75, Clause 2) lets the Standing Committee ask a committee to adjust, so that"
                            + " nothing is done twice: this is a warning, not a breach of law.")
            .restingOn(Ground.PROGRAMME)
            .always()
            .requires(SAME_ITEMS.equalTo(0))
            .otherwise(
                    "Nội dung này trùng với {sameItems} nội dung khác trong năm: cùng chuyên đề, đối tượng và thời kỳ giám sát.",
                    "This item is the same as {sameItems} other item(s) of the year: same topic, supervisee and period.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(DECISION, CARRIED_OUT, NO_DUPLICATE);

    /** The procedure whose steps are data. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(OF_A_COMMITTEE);
}

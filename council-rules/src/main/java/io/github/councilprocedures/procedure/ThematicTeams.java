package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.CaseDocument.DECISION;
import static io.github.councilprocedures.casefile.CaseDocument.RESOLUTION;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_114_2025;
import static io.github.councilprocedures.supervision.SupervisingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.supervision.ThematicFacts.BODY;
import static io.github.councilprocedures.supervision.ThematicFacts.CASE;
import static io.github.councilprocedures.supervision.ThematicFacts.ESTABLISHING_PAPERS;
import static io.github.councilprocedures.supervision.ThematicFacts.GROUND;
import static io.github.councilprocedures.supervision.ThematicFacts.INSTRUMENT_CONTENT;
import static io.github.councilprocedures.supervision.ThematicFacts.LEADER;
import static io.github.councilprocedures.supervision.ThematicFacts.MEMBERS;
import static io.github.councilprocedures.supervision.ThematicFacts.THEMATIC_SUPERVISION;
import static io.github.councilprocedures.supervision.ThematicStep.ESTABLISHED;

import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.InstrumentPart;
import io.github.councilprocedures.supervision.SupervisionGround;
import io.github.councilprocedures.supervision.TeamRole;
import io.github.councilprocedures.supervision.ThematicSupervision;
import java.util.List;

/** Setting up a supervision team (thành lập Đoàn giám sát): its ground and instrument, who leads it, who is on it. */
final class ThematicTeams {

    private ThematicTeams() {}

    /** A team rests on the programme (căn cứ chương trình giám sát); a committee's also on an assignment or on signs of violation. */
    static final Rule<ThematicSupervision> ON_A_GROUND = Rule.about(THEMATIC_SUPERVISION, "supervision.thematic.ground")
            .titled("Căn cứ giám sát chuyên đề", "Ground of a thematic supervision")
            .because(
                    "Giám sát theo chương trình đã công bố thì không ai bị giám sát tùy tiện.",
                    "Who supervises by a published programme supervises nobody at will.")
            .governedBy(CASE.day(ESTABLISHED))
            .from("2016-07-01")
            .under(Teams.all(article -> article.clause(1)))
            .requires(Teams.each(
                    BODY,
                    any(
                            GROUND.is(SupervisionGround.PROGRAMME),
                            unclear(
                                    "Khoản 1 Điều 62 căn cứ chương trình giám sát; Luật số 77/2015/QH13 (Điều 87)"
                                            + " cho HĐND thành lập Đoàn giám sát khi xét thấy cần thiết.",
                                    "Article 62, Clause 1 rests it on the programme; Law 77/2015/QH13 (Article 87)"
                                            + " let the council set up a team when it found it necessary.")),
                    any(
                            GROUND.is(SupervisionGround.PROGRAMME),
                            unclear(
                                    "Khoản 1 Điều 70 căn cứ chương trình giám sát; Đoàn giám sát việc giải quyết"
                                            + " khiếu nại, tố cáo theo khoản 1 Điều 73.",
                                    "Article 70, Clause 1 rests it on the programme; a team on complaints rests on"
                                            + " Article 73, Clause 1.")),
                    GROUND.oneOf(
                            SupervisionGround.PROGRAMME,
                            SupervisionGround.ASSIGNMENT,
                            SupervisionGround.SIGNS_OF_VIOLATION),
                    article -> article.clause(1)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Căn cứ giám sát là {ground}, không thuộc các căn cứ của luật.",
                    "The ground is {ground}, which is none of those in the law.");

    /** A team of the Standing Committee is set up by a decision (quyết định của Thường trực HĐND). */
    static final Rule<ThematicSupervision> INSTRUMENT = Rule.about(
                    THEMATIC_SUPERVISION, "supervision.thematic.standing-committee.instrument")
            .titled(
                    "Văn bản thành lập Đoàn giám sát của Thường trực HĐND",
                    "Instrument of a team of the Standing Committee")
            .because(
                    "Đoàn giám sát chỉ có thẩm quyền khi được thành lập đúng hình thức.",
                    "A team has powers only if it was set up in due form.")
            .leavingOut(
                    "Không suy ra chủ thể giám sát từ loại văn bản.",
                    "Who supervises is never inferred from the kind of instrument.")
            .appliesWhen(BODY.is(STANDING_COMMITTEE))
            .governedBy(CASE.day(ESTABLISHED))
            .from("2016-07-01")
            .under(LAW_87_2015.article(70).clause(1))
            .requires(ESTABLISHING_PAPERS.includes(DECISION))
            .from("2025-06-16")
            .under(LAW_87_2015.article(70).clause(1), LAW_72_2025.article(31).clause(13))
            .requires(any(
                    ESTABLISHING_PAPERS.includes(DECISION),
                    all(
                            ESTABLISHING_PAPERS.includes(RESOLUTION),
                            unclear(
                                    "Điều 70 nêu quyết định; khoản 13 Điều 31 Luật số 72/2025/QH15 cho Thường trực HĐND ban hành nghị"
                                            + " quyết.",
                                    "Article 70 says decision; Law 72/2025/QH15, Article 31, Clause 13 lets the Standing Committee"
                                            + " issue resolutions."))))
            .from("2026-03-01")
            .under(
                    RESOLUTION_114_2025.article(40),
                    LAW_121_2025.article(28).clause(1).point("d"),
                    LAW_72_2025.article(31).clause(13))
            .knownBy(Evidence.REPORTED)
            .notEncoded()
            .otherwise(
                    "Đoàn giám sát của Thường trực HĐND phải được thành lập bằng quyết định; đã thành lập bằng {establishingPapers}.",
                    "A team of the Standing Committee is set up by a decision; it was set up by: {establishingPapers}.");

    /** What the instrument states (nội dung nghị quyết, quyết định thành lập Đoàn): six things. */
    static final Rule<ThematicSupervision> CONTENT = Rule.about(
                    THEMATIC_SUPERVISION, "supervision.thematic.instrument-content")
            .titled("Nội dung văn bản thành lập Đoàn giám sát", "Contents of the instrument of a team")
            .because(
                    "Ai giám sát ai, về việc gì, đến đâu phải được xác định từ đầu.",
                    "Who supervises whom, on what and how far must be settled at the start.")
            .governedBy(CASE.day(ESTABLISHED))
            .from("2016-07-01")
            .under(Teams.all(article -> article.clause(1)))
            .requires(Teams.each(
                    BODY, INSTRUMENT_CONTENT.includes(InstrumentPart.values()), article -> article.clause(1)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Nghị quyết, quyết định thành lập Đoàn giám sát còn thiếu: {lacking}.",
                    "The instrument of the team lacks: {lacking}.");

    /** Who leads the team (Trưởng Đoàn giám sát). */
    static final Rule<ThematicSupervision> LEAD = Rule.about(THEMATIC_SUPERVISION, "supervision.thematic.lead")
            .titled("Trưởng Đoàn giám sát", "Leader of a supervision team")
            .because(
                    "Trưởng Đoàn chịu trách nhiệm về hoạt động của Đoàn trước cơ quan thành lập Đoàn.",
                    "The leader answers for the team to the body that set it up.")
            .governedBy(CASE.day(ESTABLISHED))
            .from("2016-07-01")
            .under(Teams.all(article -> article.clause(1)))
            .requires(Teams.each(
                    BODY,
                    LEADER.oneOf(TeamRole.CHAIR, TeamRole.VICE_CHAIR),
                    LEADER.oneOf(TeamRole.VICE_CHAIR, TeamRole.STANDING_COMMITTEE_MEMBER),
                    LEADER.oneOf(TeamRole.COMMITTEE_HEAD, TeamRole.COMMITTEE_DEPUTY_HEAD),
                    article -> article.clause(1)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Trưởng Đoàn giám sát là {leader}; luật quy định: {allowed}.",
                    "The leader of the team is: {leader}; the law says: {allowed}.");

    /** Who else is on the team (thành viên Đoàn giám sát). */
    static final Rule<ThematicSupervision> TEAM = Rule.about(THEMATIC_SUPERVISION, "supervision.thematic.members")
            .titled("Thành viên Đoàn giám sát", "Members of a supervision team")
            .because(
                    "Đoàn giám sát cần đủ các cơ quan của HĐND và đại biểu, không chỉ một bộ phận.",
                    "A team takes in the organs of the council and its delegates, not only one part of them.")
            .leavingOut(
                    "Ủy ban MTTQ và các tổ chức thành viên có thể được mời, không bắt buộc.",
                    "The Fatherland Front and its member organisations may be invited and need not be.")
            .governedBy(CASE.day(ESTABLISHED))
            .from("2016-07-01")
            .under(Teams.all(article -> article.clause(1)))
            .requires(Teams.each(
                    BODY,
                    MEMBERS.includes(
                            TeamRole.STANDING_COMMITTEE_MEMBER, TeamRole.COMMITTEE_REPRESENTATIVE, TeamRole.DELEGATE),
                    MEMBERS.includes(TeamRole.COMMITTEE_REPRESENTATIVE, TeamRole.DELEGATE),
                    MEMBERS.includes(TeamRole.COMMITTEE_MEMBER, TeamRole.DELEGATE),
                    article -> article.clause(1)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise("Thành phần Đoàn giám sát còn thiếu: {lacking}.", "The team lacks: {lacking}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(ON_A_GROUND, INSTRUMENT, CONTENT, LEAD, TEAM);
}

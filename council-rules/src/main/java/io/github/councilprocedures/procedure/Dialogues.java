package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.meeting.DialogueFacts.ANNOUNCED_ON;
import static io.github.councilprocedures.meeting.DialogueFacts.CHAIRED_BY;
import static io.github.councilprocedures.meeting.DialogueFacts.DIALOGUE;
import static io.github.councilprocedures.meeting.DialogueFacts.HELD_ON;
import static io.github.councilprocedures.meeting.DialogueFacts.LEVEL;
import static io.github.councilprocedures.meeting.DialogueFacts.REQUESTED_ON;
import static io.github.councilprocedures.meeting.DialogueFacts.REQUEST_SIGNERS;
import static io.github.councilprocedures.meeting.DialogueFacts.RESULTS_ANNOUNCED_ON;
import static io.github.councilprocedures.meeting.DialogueFacts.VOTERS;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.meeting.Dialogue;
import io.github.councilprocedures.meeting.DialogueChair;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Dialogues of a commune with its people (hội nghị trao đổi, đối thoại với Nhân dân): when, how announced, by whom led. */
final class Dialogues {

    private Dialogues() {}

    /** A dialogue that a tenth of the voters ask for is held (ít nhất 10 % tổng số cử tri yêu cầu). */
    static final Rule<Dialogue> ON_REQUEST = Rule.about(DIALOGUE, "meeting.dialogue.on-request")
            .titled("Đối thoại khi cử tri yêu cầu", "Dialogue that voters ask for")
            .because(
                    "Khi đông cử tri yêu cầu, chính quyền cấp xã phải gặp dân.",
                    "When many voters ask, the government of a commune must meet them.")
            .leavingOut(
                    "Luật không nêu thời hạn tổ chức kể từ ngày có yêu cầu.",
                    "The law names no time within which it must be held.")
            .appliesWhen(
                    LEVEL.is(UnitLevel.COMMUNE), REQUEST_SIGNERS.atLeast(1, 10).of(VOTERS))
            .governedBy(REQUESTED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(125))
            .silent()
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(43).clause(1))
            .requires(Requirement.present(HELD_ON))
            .otherwise(
                    "{requestSigners} trên {voters} cử tri đã yêu cầu mà hội nghị đối thoại không được tổ chức.",
                    "{requestSigners} of {voters} voters asked for a dialogue, and none was held.");

    /** A dialogue is announced 7 days before (chậm nhất 07 ngày trước). */
    static final Rule<Dialogue> ANNOUNCED = Rule.about(DIALOGUE, "meeting.dialogue.announced")
            .titled("Thông báo hội nghị đối thoại", "Announcement of a dialogue")
            .because(
                    "Người dân cần biết trước thời gian, địa điểm, nội dung để đến dự.",
                    "People must know time, place and matter beforehand to come.")
            .leavingOut(
                    "Thông báo đến từng thôn, tổ dân phố (luật năm 2015) và phương tiện thông báo.",
                    "The notice to heads of hamlets (the law of 2015), and which media are used.")
            .appliesWhen(LEVEL.is(UnitLevel.COMMUNE))
            .governedBy(HELD_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(125))
            .requires(ANNOUNCED_ON.atLeast(7, CALENDAR_DAYS).before(HELD_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(43).clause(2), LAW_72_2025.article(43).clause(3))
            .requires(ANNOUNCED_ON.atLeast(7, CALENDAR_DAYS).before(HELD_ON))
            .otherwise(
                    "Hội nghị đối thoại được thông báo trước {days} ngày, ít hơn {required} ngày.",
                    "The dialogue was announced {days} days before, fewer than {required}.");

    /** Its results are announced within 10 days (chậm nhất 10 ngày kể từ ngày tổ chức). */
    static final Rule<Dialogue> RESULTS = Rule.about(DIALOGUE, "meeting.dialogue.results")
            .titled("Thông báo kết quả đối thoại", "Results of a dialogue")
            .because("Người dân cần biết ý kiến của mình dẫn đến điều gì.", "People must learn what came of it.")
            .leavingOut(
                    "Việc niêm yết và gửi đến trưởng thôn, tổ trưởng tổ dân phố được ghi chung một ngày.",
                    "Posting the results and sending them to heads of hamlets are recorded as one day.")
            .appliesWhen(LEVEL.is(UnitLevel.COMMUNE))
            .governedBy(HELD_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(125))
            .silent()
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(43).clause(2), LAW_72_2025.article(43).clause(3))
            .requires(RESULTS_ANNOUNCED_ON.within(10, CALENDAR_DAYS).after(HELD_ON))
            .otherwise(
                    "Kết quả đối thoại được thông báo sau {days} ngày, quá {required} ngày.",
                    "The results were announced {days} days after the dialogue, more than {required}.");

    /** It is chaired by the People's Committee and a representative of the Standing Committee (chủ trì). */
    static final Rule<Dialogue> CHAIRS = Rule.about(DIALOGUE, "meeting.dialogue.chairs")
            .titled("Chủ trì hội nghị đối thoại", "Who chairs a dialogue")
            .because(
                    "Cả UBND và Thường trực HĐND đều phải trả lời trước dân.",
                    "Both the People's Committee and the Standing Committee answer to the people.")
            .appliesWhen(LEVEL.is(UnitLevel.COMMUNE))
            .governedBy(HELD_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(125))
            .silent()
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(43).clause(2), LAW_72_2025.article(43).clause(3))
            .requires(CHAIRED_BY.includes(DialogueChair.PEOPLES_COMMITTEE, DialogueChair.STANDING_COMMITTEE))
            .otherwise(
                    "Chủ trì hội nghị đối thoại: {chairedBy}; thiếu: {lacking}.",
                    "The dialogue was chaired by: {chairedBy}; lacking: {lacking}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(ON_REQUEST, ANNOUNCED, CHAIRS, RESULTS);
}

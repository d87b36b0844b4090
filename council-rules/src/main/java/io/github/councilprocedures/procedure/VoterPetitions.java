package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.DECISION_33_2017;
import static io.github.councilprocedures.instrument.Instruments.JOINT_RESOLUTION_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_753_2005;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.petition.PetitionChannel.COUNCIL;
import static io.github.councilprocedures.petition.PetitionChannel.NATIONAL_ASSEMBLY;
import static io.github.councilprocedures.petition.PetitionResult.EXPLAINED;
import static io.github.councilprocedures.petition.PetitionResult.IN_PROGRESS;
import static io.github.councilprocedures.petition.PetitionResult.RESOLVED;
import static io.github.councilprocedures.petition.PetitionResult.WILL_RESOLVE;
import static io.github.councilprocedures.petition.VoterPetitionFacts.ANSWER;
import static io.github.councilprocedures.petition.VoterPetitionFacts.ANSWER_CHANNEL;
import static io.github.councilprocedures.petition.VoterPetitionFacts.ANSWER_DUE_ON;
import static io.github.councilprocedures.petition.VoterPetitionFacts.ANSWER_RECEIVED_ON;
import static io.github.councilprocedures.petition.VoterPetitionFacts.CASE;
import static io.github.councilprocedures.petition.VoterPetitionFacts.CHANNEL;
import static io.github.councilprocedures.petition.VoterPetitionFacts.DUE_ON;
import static io.github.councilprocedures.petition.VoterPetitionFacts.EVALUATION_REQUESTED;
import static io.github.councilprocedures.petition.VoterPetitionFacts.FORWARDED_BY;
import static io.github.councilprocedures.petition.VoterPetitionFacts.IN_DATABASE;
import static io.github.councilprocedures.petition.VoterPetitionFacts.PETITION;
import static io.github.councilprocedures.petition.VoterPetitionFacts.POSTED_ON;
import static io.github.councilprocedures.petition.VoterPetitionFacts.POSTED_THROUGH;
import static io.github.councilprocedures.petition.VoterPetitionFacts.RECEIVED_ON;
import static io.github.councilprocedures.petition.VoterPetitionFacts.RESULT;
import static io.github.councilprocedures.petition.VoterPetitionFacts.ROADMAP;
import static io.github.councilprocedures.petition.VoterPetitionFacts.SETTLED_ON;
import static io.github.councilprocedures.petition.VoterPetitionStep.ANSWERED;
import static io.github.councilprocedures.petition.VoterPetitionStep.CLOSED;
import static io.github.councilprocedures.petition.VoterPetitionStep.EVALUATED;
import static io.github.councilprocedures.petition.VoterPetitionStep.PUBLISHED;
import static io.github.councilprocedures.petition.VoterPetitionStep.RECORDED;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.petition.AnswerOfPetition;
import io.github.councilprocedures.petition.VoterPetition;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/**
 * What voters ask for and how it is answered (kiến nghị của cử tri). Two channels have two clocks (C1): Article 49 of Joint
 * Resolution 72/2025 speaks of petitions through the National Assembly; that on petitions through councils was not read, so a
 * council's own regulation stands there beside the law.
 */
final class VoterPetitions {

    private VoterPetitions() {}

    /** An answer to a petition through the National Assembly (trả lời kiến nghị qua kênh Quốc hội): 60 days from receipt. */
    static final Rule<VoterPetition> ANSWER_NATIONAL_ASSEMBLY = Rule.about(
                    PETITION, "petition.answer.national-assembly")
            .titled(
                    "Thời hạn trả lời kiến nghị chuyển qua kênh Quốc hội",
                    "Time for answering a petition through the National Assembly")
            .because(
                    "Cử tri cần được trả lời trong một thời hạn biết trước.",
                    "Voters are to have an answer in a time that is known.")
            .leavingOut(
                    "Từ 01/10/2020 đến 19/02/2025 thời hạn này chỉ nêu cho kiến nghị Quốc hội chuyển đến Chính phủ, bộ, tỉnh.",
                    "From 01/10/2020 to 19/02/2025 the limit was set only for what the National Assembly forwarded to the Government,"
                            + " ministries and provinces.")
            .appliesWhen(CHANNEL.is(NATIONAL_ASSEMBLY))
            .governedBy(RECEIVED_ON)
            .from("2017-09-15")
            .under(DECISION_33_2017.article(12))
            .knownBy(REPORTED)
            .notEncoded()
            .from("2020-10-01")
            .under(DECISION_33_2017.article(12))
            .knownBy(REPORTED)
            .requires(CASE.day(ANSWERED).within(60, CALENDAR_DAYS).after(RECEIVED_ON))
            .from("2025-02-20")
            .under(JOINT_RESOLUTION_72_2025.article(49).clause(1))
            .requires(CASE.day(ANSWERED).within(60, CALENDAR_DAYS).after(RECEIVED_ON))
            .otherwise(
                    "Kiến nghị nhận ngày {receivedOn} phải được trả lời chậm nhất ngày {due}; đã trả lời ngày {answeredOn}.",
                    "The petition received on {receivedOn} had to be answered by {due}; it was answered on {answeredOn}.");

    /** An answer to a petition through the council (trả lời kiến nghị qua kênh HĐND): the article was not read. */
    static final Rule<VoterPetition> ANSWER_COUNCIL = Rule.about(PETITION, "petition.answer.council")
            .titled(
                    "Thời hạn trả lời kiến nghị chuyển qua kênh HĐND",
                    "Time for answering a petition through the People's Council")
            .because(
                    "Cử tri cần được trả lời trong một thời hạn biết trước.",
                    "Voters are to have an answer in a time that is known.")
            .leavingOut(
                    "60 ngày của kênh Quốc hội không áp dụng cho kênh này; quy chế của địa phương có thể nêu thời hạn.",
                    "The 60 days of the other channel do not hold here; a local regulation may set a time.")
            .appliesWhen(CHANNEL.is(COUNCIL))
            .governedBy(RECEIVED_ON)
            .from("2016-01-01")
            .under(RESOLUTION_753_2005)
            .notEncoded()
            .from("2025-02-20")
            .under(JOINT_RESOLUTION_72_2025.article(50))
            .knownBy(REPORTED)
            .notEncoded()
            .otherwise(
                    "Kiến nghị nhận ngày {receivedOn} phải được trả lời chậm nhất ngày {due}; đã trả lời ngày {answeredOn}.",
                    "The petition received on {receivedOn} had to be answered by {due}; it was answered on {answeredOn}.");

    private static final Requirement<AnswerOfPetition> WITH_ROADMAP_AND_DAY = all(ROADMAP.is(true), present(DUE_ON));

    /** The three classes of answers (ba loại kết quả), of which what is in progress has a roadmap and a day. */
    static final Rule<AnswerOfPetition> CLASSES = Rule.about(ANSWER, "petition.answer.classes")
            .titled(
                    "Phân loại kết quả giải quyết kiến nghị qua kênh Quốc hội",
                    "Classes of answers to petitions through the National Assembly")
            .because(
                    "Cử tri cần biết việc gì đã xong, việc gì còn làm và đến khi nào.",
                    "Voters are to know what is done, what is not, and until when.")
            .leavingOut(
                    "Điều khoản nói về báo cáo tổng hợp; ở đây xét từng lần trả lời mà báo cáo tổng hợp lại.",
                    "The clause speaks of the consolidated report; what is judged here is each answer that it consolidates.")
            .appliesWhen(ANSWER_CHANNEL.is(NATIONAL_ASSEMBLY))
            .governedBy(ANSWER_RECEIVED_ON)
            .from("2025-02-20")
            .under(JOINT_RESOLUTION_72_2025.article(49).clause(2))
            .requires(
                    all(RESULT.oneOf(RESOLVED, IN_PROGRESS, EXPLAINED), RESULT.when(IN_PROGRESS, WITH_ROADMAP_AND_DAY)))
            .otherwise(
                    "Kết quả được nêu là “{result}”: phải thuộc một trong ba loại đã giải quyết xong, đang giải quyết, giải trình;"
                            + " việc đang giải quyết phải nêu lộ trình và thời hạn.",
                    "The answer says “{result}”: it is to be one of resolved, in progress, explained; what is in progress needs a"
                            + " roadmap and a day.");

    /** The classes of answers to petitions through the council (phân loại kết quả, kênh HĐND): the article was not read. */
    static final Rule<AnswerOfPetition> COUNCIL_CLASSES = Rule.about(ANSWER, "petition.answer.council-classes")
            .titled(
                    "Phân loại kết quả giải quyết kiến nghị qua kênh HĐND",
                    "Classes of answers to petitions through the People's Council")
            .because(
                    "Cử tri cần biết việc gì đã xong, việc gì còn làm và đến khi nào.",
                    "Voters are to know what is done, what is not, and until when.")
            .leavingOut(
                    "Ba loại của kênh Quốc hội không áp dụng cho kênh này; quy chế của địa phương có thể nêu loại khác, như “sẽ giải"
                            + " quyết”.",
                    "The three classes of the other channel do not hold here; a local regulation may have others, such as “to be"
                            + " resolved”.")
            .appliesWhen(ANSWER_CHANNEL.is(COUNCIL))
            .governedBy(ANSWER_RECEIVED_ON)
            .from("2016-01-01")
            .under(RESOLUTION_753_2005)
            .notEncoded()
            .from("2025-02-20")
            .under(JOINT_RESOLUTION_72_2025.article(50))
            .knownBy(REPORTED)
            .notEncoded()
            .otherwise(
                    "Kết quả được nêu là “{result}”: không đúng cách phân loại của quy chế.",
                    "The answer says “{result}”, which is not as the regulation classes answers.");

    /** The same of petitions through the council, as a model to go by (mô hình tham khảo), which no law lays down. */
    static final Rule<AnswerOfPetition> ROADMAP_OF_COUNCIL = Rule.about(ANSWER, "petition.answer.roadmap")
            .titled(
                    "Lộ trình, thời hạn của việc đang giải quyết (kênh HĐND)",
                    "Roadmap and day of what is in progress (council's channel)")
            .because(
                    "Không có lộ trình và thời hạn thì không theo dõi được; đây là mô hình tham khảo, không phải quy định.",
                    "Nothing can be followed without a roadmap and a day; that is a model, not a rule of law.")
            .restingOn(Ground.PRACTICE)
            .appliesWhen(ANSWER_CHANNEL.is(COUNCIL), RESULT.is(IN_PROGRESS))
            .always()
            .requires(WITH_ROADMAP_AND_DAY)
            .otherwise(
                    "Việc đang giải quyết không nêu lộ trình, thời hạn: không đúng mô hình tham khảo, không phải vi phạm pháp luật.",
                    "What is in progress has no roadmap or no day: short of the model, no breach of law.");

    /** What an answer promised for a day is settled by that day (giải quyết đúng thời hạn đã cam kết). */
    static final Rule<AnswerOfPetition> PROMISE = Rule.about(ANSWER, "petition.answer.promise")
            .titled("Giải quyết đúng thời hạn đã cam kết với cử tri", "Settled by the day promised to voters")
            .because(
                    "Thời hạn đã trả lời cử tri là cam kết; đây không phải thời hạn luật định.",
                    "A day that voters were told is a commitment; it is no limit of law.")
            .restingOn(Ground.PRACTICE)
            .appliesWhen(RESULT.oneOf(IN_PROGRESS, WILL_RESOLVE))
            .always()
            .requires(SETTLED_ON.atLeast(0, CALENDAR_DAYS).before(DUE_ON))
            .otherwise(
                    "Kiến nghị được giải quyết xong ngày {settledOn}, sau ngày {dueOn} đã cam kết: chậm cam kết, không phải vi phạm"
                            + " thời hạn luật định.",
                    "The petition was settled on {settledOn}, after {dueOn}, the day promised: a commitment missed, no limit of law"
                            + " broken.");

    /** What the Front compiled and forwarded is answered (ý kiến do MTTQ tổng hợp và chuyển đến); the law sets no day. */
    static final Rule<VoterPetition> FRONT_COMPILED = Rule.about(PETITION, "petition.front-compiled")
            .titled(
                    "Trả lời kiến nghị do Mặt trận tổng hợp và chuyển đến",
                    "Answer to a petition that the Front compiled and forwarded")
            .because(
                    "Ý kiến của Nhân dân qua Mặt trận phải có hồi âm.",
                    "What people say through the Front is to have an answer.")
            .leavingOut(
                    "Luật không nêu số ngày: chỉ xét khi hồ sơ kết thúc.",
                    "The law sets no number of days: what is judged is a file that was closed.")
            .appliesWhen(FORWARDED_BY.is(Actor.FATHERLAND_FRONT))
            .governedBy(RECEIVED_ON)
            .from("2025-06-16")
            .under(LAW_72_2025.article(7).clause(4))
            .requires(CASE.day(ANSWERED).atLeast(0, CALENDAR_DAYS).before(CASE.day(CLOSED)))
            .otherwise(
                    "Hồ sơ kết thúc ngày {closedOn} trước khi kiến nghị do Mặt trận chuyển đến được trả lời ngày {answeredOn}.",
                    "The file was closed on {closedOn}, before the petition that the Front forwarded was answered on {answeredOn}.");

    /** The delegates' group evaluates the answer when asked (Tổ đại biểu đánh giá theo yêu cầu); no day is set. */
    static final Rule<VoterPetition> EVALUATION = Rule.about(PETITION, "petition.evaluation")
            .titled(
                    "Tổ đại biểu đánh giá kết quả giải quyết theo yêu cầu",
                    "Evaluation of the answer by the delegates' group when asked")
            .because(
                    "Tổ đại biểu ở gần cử tri, biết việc đã được giải quyết hay chưa.",
                    "The group is near the voters and knows whether it was settled.")
            .leavingOut(
                    "Điều khoản không nêu số ngày: chỉ xét khi hồ sơ kết thúc.",
                    "The clause sets no number of days: what is judged is a file that was closed.")
            .appliesWhen(EVALUATION_REQUESTED.is(true))
            .governedBy(CASE.day(ANSWERED))
            .from("2016-01-01")
            .under(RESOLUTION_753_2005)
            .notEncoded()
            .from("2025-02-20")
            .under(JOINT_RESOLUTION_72_2025.article(53).clause(5))
            .requires(CASE.day(EVALUATED).atLeast(0, CALENDAR_DAYS).before(CASE.day(CLOSED)))
            .otherwise(
                    "Hồ sơ kết thúc ngày {closedOn} trước khi Tổ đại biểu đánh giá ngày {evaluatedOn} theo yêu cầu.",
                    "The file was closed on {closedOn}, before the delegates' group evaluated the answer on {evaluatedOn} as asked.");

    /** Results are published after 15 working days (sau 15 ngày làm việc): a start and no end (C6). */
    static final Rule<VoterPetition> PUBLICATION = Rule.about(PETITION, "petition.publication")
            .titled("Thời điểm công khai kết quả giải quyết kiến nghị", "When results are published")
            .because(
                    "Kết quả được công khai khi đã hết thời hạn trả lời.",
                    "Results are published when the time for the answer is over.")
            .leavingOut(
                    "Điều khoản viết “sau 15 ngày làm việc”, tức mốc bắt đầu, không nêu ngày cuối: công khai muộn không bị coi là vi"
                            + " phạm, và công khai đúng ngày thứ 15 được chấp nhận.",
                    "The clause reads “after 15 working days”, a start without an end: to publish late is no breach, and the 15th day"
                            + " itself is let pass.")
            .governedBy(ANSWER_DUE_ON)
            .from("2016-01-01")
            .under(RESOLUTION_753_2005)
            .notEncoded()
            .from("2025-02-20")
            .under(JOINT_RESOLUTION_72_2025.article(51).clause(1))
            .requires(CASE.day(PUBLISHED).notSooner(15, WORKING_DAYS).after(ANSWER_DUE_ON))
            .otherwise(
                    "Thời hạn trả lời kết thúc ngày {answerDueOn}, kết quả được công khai sớm nhất ngày {due}; đã công khai ngày"
                            + " {publishedOn}.",
                    "The time for the answer ended on {answerDueOn} and results were to be published on {due} at the earliest; they were"
                            + " published on {publishedOn}.");

    /** Results are posted “within 30 days” (niêm yết trong vòng 30 ngày), which says neither from when nor whether it is a span. */
    static final Rule<VoterPetition> POSTING = Rule.about(PETITION, "petition.posting")
            .titled(
                    "Niêm yết kết quả tại trụ sở tiếp công dân",
                    "Posting of results at the office of citizen reception")
            .because(
                    "Cử tri không theo dõi báo, đài vẫn xem được kết quả.",
                    "Voters who follow no media can see the results too.")
            .leavingOut("Ai niêm yết: điều khoản chỉ nêu địa điểm.", "Who posts them: the clause only names the place.")
            .governedBy(CASE.day(ANSWERED))
            .from("2016-01-01")
            .under(RESOLUTION_753_2005)
            .notEncoded()
            .from("2025-02-20")
            .under(JOINT_RESOLUTION_72_2025.article(51).clause(2))
            .requires(any(
                    all(
                            POSTED_ON.within(30, CALENDAR_DAYS).after(CASE.day(ANSWERED)),
                            POSTED_THROUGH.notSooner(30, CALENDAR_DAYS).after(POSTED_ON)),
                    all(
                            POSTED_ON.atLeast(0, CALENDAR_DAYS).before(CASE.day(CLOSED)),
                            unclear(
                                    "“Trong vòng 30 ngày” có thể là niêm yết chậm nhất sau 30 ngày, hoặc niêm yết suốt 30 ngày; điều"
                                            + " khoản không nêu tính từ ngày nào.",
                                    "“Within 30 days” may mean posted by the 30th day, or kept posted for 30 days; the clause does not"
                                            + " say from which day."))))
            .otherwise(
                    "Kết quả niêm yết ngày {postedOn}, sau khi hồ sơ đã kết thúc ngày {closedOn}.",
                    "The result was posted on {postedOn}, after the file was closed on {closedOn}.");

    /** Petitions are kept in the database (cơ sở dữ liệu về kiến nghị của cử tri). */
    static final Rule<VoterPetition> DATABASE = Rule.about(PETITION, "petition.database")
            .titled("Cập nhật kiến nghị vào cơ sở dữ liệu", "Petitions in the database")
            .because(
                    "Một cơ sở dữ liệu chung để kiến nghị không bị bỏ sót, trả lời không trùng.",
                    "With one database nothing is lost and nothing answered twice.")
            .leavingOut(
                    "Cập nhật “kịp thời” là bao nhiêu ngày: điều khoản không nêu.",
                    "How many days “in time” means: the clause does not say.")
            .governedBy(CASE.day(RECORDED))
            .from("2025-09-26")
            .under(JOINT_RESOLUTION_72_2025.article(56).clause("1a"))
            .requires(IN_DATABASE.is(true))
            .otherwise(
                    "Kiến nghị không có trong cơ sở dữ liệu về kiến nghị của cử tri.",
                    "The petition is not in the database of voters' petitions.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            ANSWER_NATIONAL_ASSEMBLY,
            ANSWER_COUNCIL,
            CLASSES,
            COUNCIL_CLASSES,
            ROADMAP_OF_COUNCIL,
            PROMISE,
            FRONT_COMPILED,
            EVALUATION,
            PUBLICATION,
            POSTING,
            DATABASE);
}

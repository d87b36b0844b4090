package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.session.ResolutionFacts.DECIDED_ON;
import static io.github.councilprocedures.session.ResolutionFacts.PLENARY;
import static io.github.councilprocedures.session.ResolutionFacts.RESOLUTION;
import static io.github.councilprocedures.session.ResolutionFacts.VOTE_ORDER;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.SESSION;

import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.VoteOrder;
import java.util.List;

/** Voting (biểu quyết) at a session: how many must be there, where, by whom and in which order. */
final class Voting {

    private Voting() {}

    /** Presence (số đại biểu có mặt) at a session: no statute names a quorum, so only a regulation can. */
    static final Rule<Session> QUORUM = Rule.about(SESSION, "session.quorum")
            .titled("Số đại biểu có mặt tối thiểu tại kỳ họp", "Quorum of a session")
            .because(
                    "Luật chỉ đặt tỷ lệ biểu quyết trên tổng số đại biểu; số đại biểu có mặt tối thiểu chỉ có khi quy chế nêu.",
                    "The statute only sets majorities of all delegates; a quorum of presence exists where a regulation says so.")
            .leavingOut(
                    "Mức hai phần ba hay được nhắc đến là của Quốc hội, Ủy ban nhân dân và Thường trực Hội đồng nhân dân.",
                    "The two thirds often heard of belong to the National Assembly, the People's Committee and the Standing"
                            + " Committee.")
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(91))
            .leftToRegulation()
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(35))
            .leftToRegulation()
            .otherwise("Số đại biểu có mặt không đạt mức tối thiểu.", "Too few delegates were present.");

    /** The council votes at a plenary sitting (phiên họp toàn thể). */
    static final Rule<ResolutionOfSession> PLENARY_VOTE = Rule.about(RESOLUTION, "session.vote.plenary")
            .titled("Biểu quyết tại phiên họp toàn thể", "Vote at a plenary sitting")
            .because(
                    "Hội đồng nhân dân quyết định với tư cách tập thể, không theo tổ hay nhóm.",
                    "The council decides as one body, not in groups.")
            .governedBy(DECIDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(91).clause(1))
            .requires(PLENARY.is(true))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            // The law keeps the voting, not the word plenary.
            .from("2025-06-16")
            .under(LAW_72_2025.article(35).clause(1))
            .leftToRegulation()
            .otherwise(
                    "Nghị quyết không được biểu quyết tại phiên họp toàn thể.",
                    "The resolution was not voted at a plenary sitting.");

    /** A resolution of several items is in the end voted as a whole (biểu quyết toàn bộ). */
    static final Rule<ResolutionOfSession> WHOLE = Rule.about(RESOLUTION, "session.vote.whole")
            .titled("Biểu quyết toàn bộ nghị quyết", "Vote on the whole of a resolution")
            .because(
                    "Từng vấn đề có thể được thông qua nhưng nghị quyết chỉ có khi toàn bộ được biểu quyết.",
                    "Items may pass one by one, but there is a resolution only when the whole was voted.")
            .governedBy(DECIDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(85).clause(5))
            .requires(VOTE_ORDER.oneOf(VoteOrder.WHOLE_ONCE, VoteOrder.ITEMS_THEN_WHOLE))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(35).clause(1))
            .leftToRegulation()
            .otherwise(
                    "Nghị quyết được biểu quyết {voteOrder}; phải là một trong: {allowed}.",
                    "The resolution was voted {voteOrder}; it must be one of: {allowed}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(QUORUM, PLENARY_VOTE, WHOLE);
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.session.SittingFacts.FIRST_AFTER_REORGANISATION;
import static io.github.councilprocedures.session.SittingFacts.FIRST_OF_TERM;
import static io.github.councilprocedures.session.SittingFacts.HELD_ON;
import static io.github.councilprocedures.session.SittingFacts.MINUTES_SIGNED_BY;
import static io.github.councilprocedures.session.SittingFacts.PRESIDED_BY;
import static io.github.councilprocedures.session.SittingFacts.SITTING;

import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.Presider;
import io.github.councilprocedures.session.Signer;
import io.github.councilprocedures.session.SittingOfSession;
import java.util.List;

/** Sittings (phiên họp) of a session: who presides, and who signs the minutes. */
final class Sittings {

    private Sittings() {}

    /** The Chair presides (chủ tọa), a Vice Chair as assigned, or whom the body above named. */
    static final Rule<SittingOfSession> PRESIDED = Rule.about(SITTING, "session.sitting.presided")
            .titled("Chủ tọa phiên họp", "Presiding officer of a sitting")
            .because(
                    "Phiên họp phải do người được luật giao điều hành.",
                    "A sitting is run by somebody whom the law gives that task.")
            .leavingOut(
                    "Kỳ họp thứ nhất và kỳ họp đầu tiên sau sắp xếp có quy định riêng; việc phân công Phó Chủ tịch không được ghi.",
                    "First sessions have rules of their own; how a Vice Chair was assigned is not recorded.")
            .appliesWhen(FIRST_OF_TERM.is(false), FIRST_AFTER_REORGANISATION.is(false))
            .governedBy(HELD_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(82))
            .requires(PRESIDED_BY.oneOf(Presider.CHAIR, Presider.VICE_CHAIR, Presider.NAMED_TO_PRESIDE))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(
                    LAW_72_2025.article(32).clause(1).point("a"),
                    LAW_72_2025.article(32).clause(2))
            .requires(PRESIDED_BY.oneOf(Presider.CHAIR, Presider.VICE_CHAIR, Presider.NAMED_TO_PRESIDE))
            .otherwise(
                    "Phiên họp do {presidedBy} chủ tọa, không phải Chủ tịch, Phó Chủ tịch Hội đồng nhân dân hoặc người được chỉ định.",
                    "The sitting was presided by: {presidedBy}; not by the Chair, a Vice Chair or a person named to preside.");

    /** The Chair or the presiding officer of the session signs the minutes (ký biên bản). */
    static final Rule<SittingOfSession> MINUTES = Rule.about(SITTING, "session.sitting.minutes")
            .titled("Ký biên bản", "Signature of the minutes")
            .because(
                    "Biên bản có chữ ký mới là bằng chứng về những gì đã diễn ra.",
                    "Minutes prove what happened once they are signed.")
            .governedBy(HELD_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(86).clause(2))
            .requires(all(present(MINUTES_SIGNED_BY), MINUTES_SIGNED_BY.oneOf(Signer.CHAIR, Signer.PRESIDING_OFFICER)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025)
            .leftToRegulation()
            .otherwise(
                    "Biên bản do {minutesSignedBy} ký; chỉ được là một trong: {allowed}.",
                    "The minutes were signed by: {minutesSignedBy}; it may only be one of: {allowed}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(PRESIDED, MINUTES);
}

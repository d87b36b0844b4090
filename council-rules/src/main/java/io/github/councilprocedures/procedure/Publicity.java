package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_47_2019;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.session.SessionFacts.ANNOUNCED_ON;
import static io.github.councilprocedures.session.SessionFacts.FIRST_AFTER_REORGANISATION;
import static io.github.councilprocedures.session.SessionFacts.FIRST_OF_TERM;
import static io.github.councilprocedures.session.SessionFacts.KIND;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.SESSION;
import static io.github.councilprocedures.session.SittingFacts.CLOSED;
import static io.github.councilprocedures.session.SittingFacts.CLOSURE_DECIDED_BY_COUNCIL;
import static io.github.councilprocedures.session.SittingFacts.CLOSURE_PROPOSED_BY;
import static io.github.councilprocedures.session.SittingFacts.CLOSURE_SIGNERS;
import static io.github.councilprocedures.session.SittingFacts.HELD_ON;
import static io.github.councilprocedures.session.SittingFacts.SITTING;
import static io.github.councilprocedures.session.SittingFacts.TOTAL_DELEGATES;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.Requester;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.SittingOfSession;
import java.util.List;

/**
 * The public and the council (công khai): how early it is told of a session, and when a sitting may be closed to it.
 */
final class Publicity {

    private Publicity() {}

    /** The public learns of a regular session (thông báo trên phương tiện thông tin đại chúng) 10 days ahead. */
    static final Rule<Session> REGULAR_SESSION = Rule.about(SESSION, "session.publicity.regular")
            .titled("Thông báo công khai kỳ họp thường lệ", "Public announcement of a regular session")
            .because(
                    "Nhân dân cần biết kỳ họp bàn gì để theo dõi và góp ý.",
                    "The people must learn what a session is about to follow it and speak up.")
            .leavingOut(
                    "Kỳ họp thứ nhất và kỳ họp đầu tiên sau sắp xếp: không coi là kỳ họp thường lệ ở đây, như đối với"
                            + " thời hạn triệu tập.",
                    "The first session and the first after a reorganisation are not taken as regular here, as with"
                            + " the notice.")
            .appliesWhen(
                    KIND.is(SessionKind.REGULAR), FIRST_OF_TERM.isNot(true), FIRST_AFTER_REORGANISATION.isNot(true))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(80).clause(3))
            .requires(ANNOUNCED_ON.atLeast(10, CALENDAR_DAYS).before(OPENS_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34))
            .leftToRegulation()
            .otherwise(
                    "Kỳ họp thường lệ được thông báo công khai trước ngày khai mạc {days} ngày, ít hơn {required}"
                            + " ngày.",
                    "The regular session was announced {days} days before it opened, fewer than {required}.");

    /** The public learns of an extraordinary, thematic or unexpected session 3 days ahead. */
    static final Rule<Session> SPECIAL_SESSION = Rule.about(SESSION, "session.publicity.special")
            .titled("Thông báo công khai kỳ họp ngoài kế hoạch", "Public announcement of a session outside the plan")
            .because(
                    "Họp gấp vẫn phải để Nhân dân biết trước.",
                    "Even an urgent session is known to the people beforehand.")
            .leavingOut(
                    "Kỳ họp đầu tiên sau sắp xếp đơn vị hành chính.",
                    "The first session after a reorganisation of units.")
            .appliesWhen(KIND.isNot(SessionKind.REGULAR), FIRST_AFTER_REORGANISATION.isNot(true))
            .governedBy(OPENS_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(80).clause(3))
            .requires(ANNOUNCED_ON.atLeast(3, CALENDAR_DAYS).before(OPENS_ON))
            // The name of the kind changed on this day; the number did not.
            .from("2020-07-01")
            .under(LAW_77_2015.article(80).clause(3), LAW_47_2019.article(2).clause(31))
            .requires(ANNOUNCED_ON.atLeast(3, CALENDAR_DAYS).before(OPENS_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34))
            .leftToRegulation()
            .otherwise(
                    "Kỳ họp ({kind}) được thông báo công khai trước ngày khai mạc {days} ngày, ít hơn {required} ngày.",
                    "The session ({kind}) was announced {days} days before it opened, fewer than {required}.");

    /** A sitting is closed (họp kín) only on the proposal of those entitled, and only if the council decides so. */
    static final Rule<SittingOfSession> CLOSED_SITTING = Rule.about(SITTING, "session.public")
            .titled("Họp công khai và họp kín", "Public and closed sittings")
            .because(
                    "Hội đồng nhân dân họp công khai; họp kín là ngoại lệ.",
                    "A council sits in public; a closed sitting is the exception.")
            .leavingOut("Việc họp kín có thật sự cần thiết hay không.", "Whether the closed sitting was necessary.")
            .appliesWhen(CLOSED.is(true))
            .governedBy(HELD_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(78).clause(4))
            .requires(closedRightly())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(34).clause(5))
            .requires(closedRightly())
            .otherwise(
                    "Họp kín theo đề nghị của: {closureProposedBy}; HĐND quyết định: {closureDecidedByCouncil}. Phải"
                            + " có đề nghị của Thường trực HĐND, Chủ tịch UBND hoặc yêu cầu của ít nhất một phần ba"
                            + " tổng số đại biểu, và HĐND quyết định.",
                    "Closed on the proposal of: {closureProposedBy}; decided by the council:"
                            + " {closureDecidedByCouncil}. It needs the proposal of the Standing Committee or the"
                            + " Chair of the People's Committee, or a request of at least a third of all delegates,"
                            + " and a decision of the council.");

    private static Requirement<SittingOfSession> closedRightly() {
        return Requirement.all(
                Requirement.any(
                        CLOSURE_PROPOSED_BY.oneOf(Requester.STANDING_COMMITTEE, Requester.PEOPLES_COMMITTEE_CHAIR),
                        CLOSURE_PROPOSED_BY.when(
                                Requester.DELEGATES,
                                CLOSURE_SIGNERS.atLeast(1, 3).of(TOTAL_DELEGATES))),
                CLOSURE_DECIDED_BY_COUNCIL.is(true));
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(REGULAR_SESSION, SPECIAL_SESSION, CLOSED_SITTING);
}

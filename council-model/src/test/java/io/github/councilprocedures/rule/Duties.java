package io.github.councilprocedures.rule;

import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.CLOSES_ON;
import static io.github.councilprocedures.fact.Thing.FIRST;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.MEETINGS;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.THING;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Occurrences;
import io.github.councilprocedures.fact.Thing;
import io.github.councilprocedures.fact.Thing.Kind;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Rules for tests, of the shape that real ones have. */
final class Duties {

    static final Instrument OLD = law("77/2015/QH13");
    static final Instrument UNREAD = law("65/2025/QH15");
    static final Instrument NEW = law("72/2025/QH15");

    static final Knowledge PLAIN = Knowledge.of(WorkingCalendar.weekendsOff());

    /** Twenty days; then a law that could not be read; then silence. */
    static final Rule<Thing> NOTICE = notice("thing.notice");

    /** At least one meeting a month, under three laws. */
    static final Rule<Thing> MONTHLY = Rule.about(THING, "thing.monthly")
            .titled("Họp hằng tháng", "Monthly meeting")
            .because("Việc không chờ được.", "Business does not wait.")
            .governedOver(CALLED_ON, CLOSES_ON)
            .from("2016-01-01")
            .under(OLD.article(106))
            .requires(MEETINGS.atLeast(1).per(PeriodKind.MONTH))
            .from("2025-03-01")
            .under(UNREAD)
            .notEncoded()
            .from("2025-06-16")
            .under(NEW.article(33))
            .leftToRegulation()
            .otherwise("Chỉ họp {counted} lần, cần {needed}.", "Met {counted} times only, {needed} needed.");

    private Duties() {}

    static Rule<Thing> notice(String id) {
        return Rule.about(THING, id)
                .titled("Triệu tập", "Notice")
                .because("Cần thời gian đọc tài liệu.", "Papers take time to read.")
                .appliesWhen(KIND.is(Kind.REGULAR), FIRST.isNot(true))
                .governedBy(OPENS_ON)
                .from("2016-01-01")
                .under(OLD.article(80).clause(2))
                .requires(CALLED_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
                .from("2025-03-01")
                .under(UNREAD)
                .notEncoded()
                .from("2025-06-16")
                .under(NEW.article(31).clause(2))
                .leftToRegulation()
                .otherwise(
                        "Triệu tập trước {days} ngày, ít hơn {required} ngày.",
                        "Convened {days} days ahead, fewer than {required}.");
    }

    /** A rule about the opening day, begun; its only condition is that it is regular. */
    static Rule.Draft<Thing> draft(String id) {
        return Rule.about(THING, id)
                .titled("Việc phải làm", "Duty")
                .because("Vì cần.", "It is needed.")
                .governedBy(OPENS_ON);
    }

    static Thing regular(String opensOn) {
        return NOTHING.with(KIND, Kind.REGULAR).with(FIRST, false).with(OPENS_ON, opensOn);
    }

    static Thing regular(String calledOn, String opensOn) {
        return regular(opensOn).with(CALLED_ON, calledOn);
    }

    /** What met from one day to another, governed over just these days. */
    static Thing meetings(String from, String through, String... days) {
        return NOTHING.with(CALLED_ON, from)
                .with(CLOSES_ON, through)
                .with(Occurrences.of(
                        LocalDate.parse(from),
                        LocalDate.parse(through),
                        Arrays.stream(days).map(LocalDate::parse).toList(),
                        OptionalInt.empty()));
    }

    static RuleBook book(Rule<?>... rules) {
        return RuleBook.of("thử", WorkingCalendar.weekendsOff(), List.of(rules));
    }

    /** The one finding of a rule about a thing that is not said to be recorded to any day. */
    static Finding finding(Rule<?> rule, Thing thing) {
        return book(rule).judge(thing).all().get(0);
    }

    static Finding finding(Rule<?> rule, Thing thing, String recordedThrough) {
        return book(rule).judge(thing, LocalDate.parse(recordedThrough)).all().get(0);
    }

    private static Instrument law(String number) {
        return Instrument.builder()
                .kind(InstrumentKind.LAW)
                .number(number)
                .title(Phrase.same("Luật " + number))
                .evidence(Evidence.TEXT_READ)
                .build();
    }
}

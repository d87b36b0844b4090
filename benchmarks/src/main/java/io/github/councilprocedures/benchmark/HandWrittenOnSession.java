package io.github.councilprocedures.benchmark;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.Recipient;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.ResolutionMatter;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.SessionRequest;
import io.github.councilprocedures.time.WorkingCalendar;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The same rules as ifs over a {@link Session} and its public accessors, as an application that has sessions would write
 * them. {@link HandWritten} is the floor: it reads rows of primitives made before.
 */
final class HandWrittenOnSession {

    private static final long ABSENT = Long.MIN_VALUE;

    private static final long LAW_77_2015 = day(2016, 1, 1);
    private static final long LAW_65_2025 = day(2025, 3, 1);
    private static final long LAW_72_2025 = day(2025, 6, 16);

    /** The order of the rules in the findings of a session. */
    static final List<String> RULES = List.of(
            "session.first.deadline",
            "session.convocation.regular",
            "session.convocation.special",
            "session.special.requester",
            "session.resolution.sent-up");

    private HandWrittenOnSession() {}

    private static final class Ballot {
        final ResolutionMatter matter;
        final long decidedDay;
        final long votesFor;
        final long delegates;

        Ballot(Session session, Resolution resolution) {
            long adopted = day(resolution.adoptedOn());
            matter = resolution.matter();
            decidedDay = adopted != ABSENT
                    ? adopted
                    : day(session.closesOn()) != ABSENT ? day(session.closesOn()) : day(session.opensOn());
            votesFor = resolution.vote().isPresent() ? resolution.vote().get().votesFor() : ABSENT;
            delegates = resolution.vote().isPresent()
                    ? number(resolution.vote().get().totalDelegates())
                    : ABSENT;
        }
    }

    private static long day(int year, int month, int day) {
        return LocalDate.of(year, month, day).toEpochDay();
    }

    private static long day(Optional<LocalDate> date) {
        return date.isPresent() ? date.get().toEpochDay() : ABSENT;
    }

    private static long number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : ABSENT;
    }

    private static long ordinal(Session session) {
        return session.ordinal().isPresent() ? session.ordinal().get().value() : ABSENT;
    }

    static byte[] judge(Session session, WorkingCalendar calendar) {
        int rules = RULES.size();
        byte[] reasons = new byte[rules + session.resolutions().size()];
        reasons[0] = firstSession(session, calendar).code();
        reasons[1] = regularSession(session).code();
        reasons[2] = specialSession(session).code();
        reasons[3] = requester(session).code();
        reasons[4] = sentUp(session, calendar).code();
        for (int i = 0; i < session.resolutions().size(); i++) {
            reasons[rules + i] =
                    majority(new Ballot(session, session.resolutions().get(i))).code();
        }
        return reasons;
    }

    private static Reason firstSession(Session session, WorkingCalendar calendar) {
        if (session.kind() != SessionKind.REGULAR || session.firstAfterReorganisation()) {
            return Reason.CONDITION;
        }
        if (ordinal(session) == ABSENT) {
            return Reason.FACT_MISSING;
        }
        if (ordinal(session) != 1) {
            return Reason.CONDITION;
        }
        long polling = day(session.term().lastPollingOn());
        if (polling == ABSENT) {
            return Reason.FACT_MISSING;
        }
        if (polling < LAW_77_2015 || polling >= LAW_65_2025 && polling < LAW_72_2025) {
            return Reason.NOT_ENCODED;
        }
        return within(
                polling >= LAW_72_2025 ? day(session.opensOn()) : day(session.convenedOn()), 45, polling, calendar);
    }

    private static Reason regularSession(Session session) {
        if (session.kind() != SessionKind.REGULAR || session.firstAfterReorganisation() || ordinal(session) == 1) {
            return Reason.CONDITION;
        }
        return ordinal(session) == ABSENT ? Reason.FACT_MISSING : convened(session, 20);
    }

    private static Reason specialSession(Session session) {
        if (session.kind() == SessionKind.REGULAR || session.firstAfterReorganisation()) {
            return Reason.CONDITION;
        }
        return convened(session, 7);
    }

    private static Reason convened(Session session, int days) {
        long opens = day(session.opensOn());
        if (opens == ABSENT) {
            return Reason.FACT_MISSING;
        }
        if (opens >= LAW_72_2025) {
            return Reason.LEFT_TO_REGULATION;
        }
        if (opens < LAW_77_2015 || opens >= LAW_65_2025) {
            return Reason.NOT_ENCODED;
        }
        if (day(session.convenedOn()) == ABSENT) {
            return Reason.FACT_MISSING;
        }
        return day(session.convenedOn()) <= opens - days ? Reason.MET : Reason.NOT_MET;
    }

    private static Reason requester(Session session) {
        if (session.kind() == SessionKind.REGULAR) {
            return Reason.CONDITION;
        }
        if (session.request().isEmpty()) {
            return Reason.FACT_MISSING;
        }
        SessionRequest request = session.request().get();
        long day = day(request.requestedOn());
        if (day == ABSENT) {
            return Reason.FACT_MISSING;
        }
        if (day < LAW_77_2015 || day >= LAW_65_2025 && day < LAW_72_2025) {
            return Reason.NOT_ENCODED;
        }
        return switch (request.requester()) {
            case STANDING_COMMITTEE, PEOPLES_COMMITTEE_CHAIR -> Reason.MET;
            case DELEGATES -> {
                long signers = number(request.signers());
                long delegates = number(request.totalDelegates());
                if (signers == ABSENT || delegates == ABSENT) {
                    yield Reason.FACT_MISSING;
                }
                yield 3 * signers >= delegates ? Reason.MET : Reason.NOT_MET;
            }
            case VOTERS -> {
                if (session.council().level() != UnitLevel.COMMUNE) {
                    yield Reason.NOT_MET;
                }
                long signers = number(request.signers());
                long voters = number(request.voters());
                if (signers == ABSENT || voters == ABSENT) {
                    yield Reason.FACT_MISSING;
                }
                yield 10 * signers > voters ? Reason.MET : Reason.NOT_MET;
            }
            case OTHER -> Reason.NOT_MET;
        };
    }

    private static Reason sentUp(Session session, WorkingCalendar calendar) {
        long closes = day(session.closesOn());
        if (closes == ABSENT) {
            return Reason.FACT_MISSING;
        }
        if (closes >= LAW_72_2025) {
            return Reason.LEFT_TO_REGULATION;
        }
        if (closes < LAW_77_2015 || closes >= LAW_65_2025) {
            return Reason.NOT_ENCODED;
        }
        Reason inTime = within(day(session.resolutionsSentOn()), 10, closes, calendar);
        if (inTime != Reason.MET) {
            return inTime;
        }
        boolean toAll = session.council().level() == UnitLevel.PROVINCE
                ? session.resolutionsSentTo().contains(Recipient.NATIONAL_ASSEMBLY_STANDING_COMMITTEE)
                        && session.resolutionsSentTo().contains(Recipient.GOVERNMENT)
                : session.resolutionsSentTo().contains(Recipient.SUPERIOR_STANDING_COMMITTEE)
                        && session.resolutionsSentTo().contains(Recipient.SUPERIOR_PEOPLES_COMMITTEE);
        return toAll ? Reason.MET : Reason.RECORD_NOT_COMPLETE;
    }

    private static Reason majority(Ballot ballot) {
        long day = ballot.decidedDay;
        if (day == ABSENT) {
            return Reason.FACT_MISSING;
        }
        if (day < LAW_77_2015 || day >= LAW_65_2025 && day < LAW_72_2025) {
            return Reason.NOT_ENCODED;
        }
        if (ballot.votesFor == ABSENT || ballot.delegates == ABSENT) {
            return Reason.FACT_MISSING;
        }
        boolean enough = ballot.matter == ResolutionMatter.DELEGATE_REMOVAL
                ? 3 * ballot.votesFor >= 2 * ballot.delegates
                : 2 * ballot.votesFor > ballot.delegates;
        return enough ? Reason.MET : Reason.NOT_MET;
    }

    /** The last day rolls to the next working day. */
    private static Reason within(long act, int days, long event, WorkingCalendar calendar) {
        long last = event + days;
        if (act != ABSENT && act <= last) {
            return Reason.MET;
        }
        while (calendar.isDecided(last) && !calendar.isWorkingDay(last)) {
            last++;
        }
        if (!calendar.isDecided(last)) {
            return Reason.CALENDAR_NOT_DECIDED;
        }
        if (act == ABSENT) {
            return Reason.FACT_MISSING;
        }
        return act <= last ? Reason.MET : Reason.NOT_MET;
    }
}

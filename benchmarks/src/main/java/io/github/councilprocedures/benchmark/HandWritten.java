package io.github.councilprocedures.benchmark;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.Recipient;
import io.github.councilprocedures.session.Requester;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.ResolutionMatter;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.SessionRequest;
import io.github.councilprocedures.session.Vote;
import io.github.councilprocedures.time.WorkingCalendar;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The five rules about a session, and the one about its resolutions, as ifs over a class of primitives: the floor. It
 * gives the same reasons in the same order, one byte each, and nothing else: no clause, no arithmetic, no message, no
 * local regulation, and a change of the law is a change of this code.
 */
final class HandWritten {

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

    private HandWritten() {}

    /** What the ifs look at, read once from a session. */
    static final class Row {
        final SessionKind kind;
        final UnitLevel level;
        final long ordinal;
        final boolean firstAfterReorganisation;
        final long pollingDay;
        final long convenedDay;
        final long openingDay;
        final long closingDay;
        final long sentDay;
        final Set<Recipient> sentTo;
        final @Nullable Requester requester;
        final long requestedDay;
        final long signers;
        final long delegates;
        final long voters;
        final Ballot[] ballots;

        Row(Session session) {
            kind = session.kind();
            level = session.council().level();
            ordinal = session.ordinal().isPresent() ? session.ordinal().get().value() : ABSENT;
            firstAfterReorganisation = session.firstAfterReorganisation();
            pollingDay = day(session.term().lastPollingOn());
            convenedDay = day(session.convenedOn());
            openingDay = day(session.opensOn());
            closingDay = day(session.closesOn());
            sentDay = day(session.resolutionsSentOn());
            sentTo = session.resolutionsSentTo();
            Optional<SessionRequest> request = session.request();
            requester = request.map(SessionRequest::requester).orElse(null);
            requestedDay = day(request.flatMap(SessionRequest::requestedOn));
            signers = number(request.map(SessionRequest::signers));
            delegates = number(request.map(SessionRequest::totalDelegates));
            voters = number(request.map(SessionRequest::voters));
            ballots = session.resolutions().stream()
                    .map(resolution -> new Ballot(this, resolution))
                    .toArray(Ballot[]::new);
        }
    }

    /** A resolution as the ifs look at it. */
    static final class Ballot {
        final ResolutionMatter matter;
        final long decidedDay;
        final long votesFor;
        final long delegates;

        Ballot(Row session, Resolution resolution) {
            long adopted = day(resolution.adoptedOn());
            matter = resolution.matter();
            decidedDay = adopted != ABSENT
                    ? adopted
                    : session.closingDay != ABSENT ? session.closingDay : session.openingDay;
            votesFor = resolution.vote().isPresent() ? resolution.vote().get().votesFor() : ABSENT;
            delegates = number(resolution.vote().map(Vote::totalDelegates));
        }
    }

    private static long day(int year, int month, int day) {
        return LocalDate.of(year, month, day).toEpochDay();
    }

    private static long day(Optional<LocalDate> date) {
        return date.map(LocalDate::toEpochDay).orElse(ABSENT);
    }

    private static long number(Optional<OptionalInt> number) {
        return number.isPresent() && number.get().isPresent() ? number.get().getAsInt() : ABSENT;
    }

    static byte[] judge(Row session, WorkingCalendar calendar) {
        int rules = RULES.size();
        byte[] reasons = new byte[rules + session.ballots.length];
        reasons[0] = firstSession(session, calendar).code();
        reasons[1] = regularSession(session).code();
        reasons[2] = specialSession(session).code();
        reasons[3] = requester(session).code();
        reasons[4] = sentUp(session, calendar).code();
        for (int i = 0; i < session.ballots.length; i++) {
            reasons[rules + i] = majority(session.ballots[i]).code();
        }
        return reasons;
    }

    private static Reason firstSession(Row session, WorkingCalendar calendar) {
        if (session.kind != SessionKind.REGULAR || session.firstAfterReorganisation) {
            return Reason.CONDITION;
        }
        if (session.ordinal == ABSENT) {
            return Reason.FACT_MISSING;
        }
        if (session.ordinal != 1) {
            return Reason.CONDITION;
        }
        long polling = session.pollingDay;
        if (polling == ABSENT) {
            return Reason.FACT_MISSING;
        }
        if (polling < LAW_77_2015 || polling >= LAW_65_2025 && polling < LAW_72_2025) {
            return Reason.NOT_ENCODED;
        }
        return within(polling >= LAW_72_2025 ? session.openingDay : session.convenedDay, 45, polling, calendar);
    }

    private static Reason regularSession(Row session) {
        if (session.kind != SessionKind.REGULAR || session.firstAfterReorganisation || session.ordinal == 1) {
            return Reason.CONDITION;
        }
        return session.ordinal == ABSENT ? Reason.FACT_MISSING : convened(session, 20);
    }

    private static Reason specialSession(Row session) {
        if (session.kind == SessionKind.REGULAR || session.firstAfterReorganisation) {
            return Reason.CONDITION;
        }
        return convened(session, 7);
    }

    private static Reason convened(Row session, int days) {
        long opens = session.openingDay;
        if (opens == ABSENT) {
            return Reason.FACT_MISSING;
        }
        if (opens >= LAW_72_2025) {
            return Reason.LEFT_TO_REGULATION;
        }
        if (opens < LAW_77_2015 || opens >= LAW_65_2025) {
            return Reason.NOT_ENCODED;
        }
        if (session.convenedDay == ABSENT) {
            return Reason.FACT_MISSING;
        }
        return session.convenedDay <= opens - days ? Reason.MET : Reason.NOT_MET;
    }

    private static Reason requester(Row session) {
        if (session.kind == SessionKind.REGULAR) {
            return Reason.CONDITION;
        }
        long day = session.requestedDay;
        if (day == ABSENT) {
            return Reason.FACT_MISSING;
        }
        if (day < LAW_77_2015 || day >= LAW_65_2025 && day < LAW_72_2025) {
            return Reason.NOT_ENCODED;
        }
        if (session.requester == null) {
            return Reason.FACT_MISSING;
        }
        return switch (session.requester) {
            case STANDING_COMMITTEE, PEOPLES_COMMITTEE_CHAIR -> Reason.MET;
            case DELEGATES -> {
                if (session.signers == ABSENT || session.delegates == ABSENT) {
                    yield Reason.FACT_MISSING;
                }
                yield 3 * session.signers >= session.delegates ? Reason.MET : Reason.NOT_MET;
            }
            case VOTERS -> {
                if (session.level != UnitLevel.COMMUNE) {
                    yield Reason.NOT_MET;
                }
                if (session.signers == ABSENT || session.voters == ABSENT) {
                    yield Reason.FACT_MISSING;
                }
                yield 10 * session.signers > session.voters ? Reason.MET : Reason.NOT_MET;
            }
            case OTHER -> Reason.NOT_MET;
        };
    }

    private static Reason sentUp(Row session, WorkingCalendar calendar) {
        long closes = session.closingDay;
        if (closes == ABSENT) {
            return Reason.FACT_MISSING;
        }
        if (closes >= LAW_72_2025) {
            return Reason.LEFT_TO_REGULATION;
        }
        if (closes < LAW_77_2015 || closes >= LAW_65_2025) {
            return Reason.NOT_ENCODED;
        }
        Reason inTime = within(session.sentDay, 10, closes, calendar);
        if (inTime != Reason.MET) {
            return inTime;
        }
        boolean toAll = session.level == UnitLevel.PROVINCE
                ? session.sentTo.contains(Recipient.NATIONAL_ASSEMBLY_STANDING_COMMITTEE)
                        && session.sentTo.contains(Recipient.GOVERNMENT)
                : session.sentTo.contains(Recipient.SUPERIOR_STANDING_COMMITTEE)
                        && session.sentTo.contains(Recipient.SUPERIOR_PEOPLES_COMMITTEE);
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

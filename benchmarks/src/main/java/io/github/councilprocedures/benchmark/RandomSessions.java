package io.github.councilprocedures.benchmark;

import io.github.councilprocedures.session.Recipient;
import io.github.councilprocedures.session.Requester;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.ResolutionMatter;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.SessionRequest;
import io.github.councilprocedures.session.Vote;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Sessions of three terms and three levels as they might have been recorded: dates missing here and there, and about one
 * in ten with something unlawful. The same seed makes the same sessions.
 */
final class RandomSessions {

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 7, 1);
    private static final int DAYS = 3_700;

    private final Random random;
    private final int resolutions;
    private final List<List<Term>> termsByLevel = List.of(
            terms(UnitKind.PROVINCE, 2016, 2021, 2026),
            terms(UnitKind.RURAL_DISTRICT, 2016, 2021),
            terms(UnitKind.COMMUNE, 2016, 2021, 2026));

    private RandomSessions(long seed, int resolutions) {
        this.random = new Random(seed);
        this.resolutions = resolutions;
    }

    /** So many sessions, each with so many resolutions. */
    static List<Session> of(long seed, int sessions, int resolutions) {
        RandomSessions source = new RandomSessions(seed, resolutions);
        List<Session> made = new ArrayList<>(sessions);
        for (int i = 0; i < sessions; i++) {
            made.add(source.next());
        }
        return made;
    }

    private static List<Term> terms(UnitKind kind, int... firstYears) {
        List<Term> terms = new ArrayList<>();
        for (int year : firstYears) {
            Council council = Council.builder()
                    .unit(AdministrativeUnit.builder()
                            .kind(kind)
                            .name("Sông Trăng")
                            .build())
                    .build();
            terms.add(Term.builder()
                    .council(council)
                    .years(TermYears.of(year, year + 5))
                    .pollingOn(pollingOn(year))
                    .build());
        }
        return terms;
    }

    private static LocalDate pollingOn(int year) {
        return switch (year) {
            case 2016 -> LocalDate.of(2016, 5, 22);
            case 2021 -> LocalDate.of(2021, 5, 23);
            default -> LocalDate.of(2026, 3, 15);
        };
    }

    private boolean in100(int chances) {
        return random.nextInt(100) < chances;
    }

    private Session next() {
        List<Term> terms = termsByLevel.get(random.nextInt(termsByLevel.size()));
        boolean regular = in100(60);
        boolean first = regular && in100(10);
        Term term = terms.get(random.nextInt(terms.size()));
        LocalDate opensOn;
        if (first) {
            opensOn = term.lastPollingOn().orElseThrow().plusDays(in100(92) ? 20 + random.nextInt(26) : 50);
        } else {
            opensOn = FIRST_DAY.plusDays(random.nextInt(DAYS));
            term = termOn(terms, opensOn);
        }
        LocalDate convenedOn = opensOn.minusDays(daysAhead(regular));
        LocalDate closesOn = opensOn.plusDays(random.nextInt(4));
        Session.Builder session = Session.builder().term(term).kind(regular ? SessionKind.REGULAR : special());
        if (first || in100(97)) {
            session.ordinal(Ordinal.of(first ? 1 : 2 + random.nextInt(20)));
        }
        if (in100(98)) {
            session.opensOn(opensOn);
        }
        if (in100(96)) {
            session.convenedOn(first ? opensOn.minusDays(10) : convenedOn);
        }
        if (in100(95)) {
            session.closesOn(closesOn);
        }
        if (in100(94)) {
            session.resolutionsSentOn(closesOn.plusDays(in100(96) ? 1 + random.nextInt(9) : 20))
                    .addAllResolutionsSentTo(recipients(term.council().level()));
        }
        if (!regular && in100(85)) {
            session.request(request(opensOn));
        }
        for (int i = 0; i < resolutions; i++) {
            session.addResolutions(resolution(i, closesOn));
        }
        return session.build();
    }

    private static Term termOn(List<Term> terms, LocalDate day) {
        Term found = terms.get(0);
        for (Term term : terms) {
            found = term.lastPollingOn().orElseThrow().isBefore(day) ? term : found;
        }
        return found;
    }

    private int daysAhead(boolean regular) {
        int required = regular ? 20 : 7;
        return in100(95) ? required + random.nextInt(15) : required - 1 - random.nextInt(5);
    }

    private SessionKind special() {
        int number = random.nextInt(10);
        return number < 6
                ? SessionKind.THEMATIC
                : number < 8 ? SessionKind.EXTRAORDINARY : SessionKind.UNEXPECTED_MATTERS;
    }

    private List<Recipient> recipients(UnitLevel level) {
        if (in100(3)) {
            return List.of();
        }
        return level == UnitLevel.PROVINCE
                ? List.of(Recipient.NATIONAL_ASSEMBLY_STANDING_COMMITTEE, Recipient.GOVERNMENT)
                : List.of(Recipient.SUPERIOR_STANDING_COMMITTEE, Recipient.SUPERIOR_PEOPLES_COMMITTEE);
    }

    private SessionRequest request(LocalDate opensOn) {
        int number = random.nextInt(20);
        Requester requester = number < 8
                ? Requester.STANDING_COMMITTEE
                : number < 14
                        ? Requester.PEOPLES_COMMITTEE_CHAIR
                        : number < 18 ? Requester.DELEGATES : number < 19 ? Requester.VOTERS : Requester.OTHER;
        SessionRequest.Builder request = SessionRequest.builder().requester(requester);
        if (requester == Requester.DELEGATES) {
            request.signers(20 + random.nextInt(11))
                    .totalDelegates(in100(95) ? OptionalInt.of(60) : OptionalInt.empty());
        } else if (requester == Requester.VOTERS) {
            request.signers(900 + random.nextInt(300)).voters(9_000);
        }
        if (in100(95)) {
            request.requestedOn(opensOn.minusDays(20 + random.nextInt(20)));
        }
        return request.build();
    }

    private Resolution resolution(int number, LocalDate closesOn) {
        Resolution.Builder resolution =
                Resolution.builder().number((number + 1) + "/NQ-HĐND").title("Nghị quyết " + (number + 1));
        if (in100(3)) {
            resolution.matter(ResolutionMatter.DELEGATE_REMOVAL);
        }
        if (in100(90)) {
            resolution.adoptedOn(closesOn);
        }
        if (in100(95)) {
            resolution.vote(Vote.builder()
                    .votesFor(in100(98) ? 41 + random.nextInt(20) : 30)
                    .totalDelegates(60)
                    .build());
        }
        return resolution.build();
    }
}

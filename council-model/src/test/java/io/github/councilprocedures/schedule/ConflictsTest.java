package io.github.councilprocedures.schedule;

import static io.github.councilprocedures.schedule.Planned.AFTER_POLLING;
import static io.github.councilprocedures.schedule.Planned.ANNOUNCED;
import static io.github.councilprocedures.schedule.Planned.ANNOUNCED_AHEAD;
import static io.github.councilprocedures.schedule.Planned.NOTICE;
import static io.github.councilprocedures.schedule.Planned.SENT_UP;
import static io.github.councilprocedures.schedule.Planned.TERM;
import static io.github.councilprocedures.schedule.Planned.book;
import static io.github.councilprocedures.schedule.Planned.meeting;
import static io.github.councilprocedures.schedule.Planned.plan;
import static io.github.councilprocedures.schedule.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.SmallCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    /** A Thursday. */
    private static final String OPENS = "2027-07-01";

    /** The weekends that the tests below choose days on, worked. */
    private static final SmallCalendar WORKED =
            SmallCalendar.withDaysOff().withMadeUp("2027-06-12", "2027-06-19", "2027-06-20");

    private static List<Conflict> conflicts(RuleBook book, Subject subject) {
        return Schedule.under(book, subject).conflicts();
    }

    private static Conflict conflict(RuleBook book, Subject subject) {
        List<Conflict> conflicts = conflicts(book, subject);
        assertThat(conflicts).hasSize(1);
        return conflicts.get(0);
    }

    private static Session.Builder opening() {
        return session(3).opensOn(LocalDate.parse(OPENS));
    }

    @Test
    void theLastDayOfAnActMayLieBeforeItsFirst() {
        // Announced by 21/06; not before the second day after it was convened.
        RuleBook book = book(WORKED, ANNOUNCED, ANNOUNCED_AHEAD);
        Session tight = opening().convenedOn(LocalDate.of(2027, 6, 19)).build();
        Session tooTight = opening().convenedOn(LocalDate.of(2027, 6, 20)).build();

        assertThat(conflicts(book, tight)).isEmpty();
        Conflict conflict = conflict(book, tooTight);
        assertThat(conflict.kind()).isEqualTo(ConflictKind.IMPOSSIBLE);
        assertThat(conflict.on()).isEqualTo("2027-06-21");
        assertThat(conflict.rules()).containsExactly("session.ahead", "session.announced");
        assertThat(conflict.message())
                .isEqualTo(new Phrase(
                        "kỳ họp thứ 3 (thường lệ) của HĐND xã Bến Sen: ngày thông báo công khai chậm nhất ngày 21/06/2027"
                                + " (Điều 4 Luật số 1/2015/QH13) nhưng sớm nhất ngày 22/06/2027 (Điều 3 Luật số"
                                + " 1/2015/QH13), nên không ngày nào đáp ứng cả hai.",
                        "session 3 (regular) of the People's Council of Bến Sen Commune: day of public announcement by"
                                + " 21/06/2027 (Article 4, Law No. 1/2015/QH13) but not before 22/06/2027 (Article 3, Law"
                                + " No. 1/2015/QH13), so no day satisfies both."));
    }

    @Test
    void oneSessionIsNotInTheWayOfAnother() {
        Session late = opening().convenedOn(LocalDate.of(2027, 6, 19)).build();
        Session earlier = session(2)
                .opensOn(LocalDate.of(2027, 5, 27))
                .convenedOn(LocalDate.of(2027, 5, 3))
                .build();
        assertThat(conflicts(book(WORKED, ANNOUNCED, ANNOUNCED_AHEAD), plan(earlier, late)))
                .isEmpty();
        // Different acts of one session are not, either.
        assertThat(conflicts(book(WORKED, ANNOUNCED, NOTICE), late))
                .extracting(Conflict::kind)
                .containsExactly(ConflictKind.MISSED);
    }

    @Test
    void theLastDayOfAnActMayLieBeforeTheEventItFollows() {
        RuleBook book = book(NOTICE, AFTER_POLLING);

        assertThat(conflicts(book, session(1, "2026-04-04")).stream().map(Conflict::kind))
                .doesNotContain(ConflictKind.WRONG_ORDER);
        Conflict conflict = conflicts(book, session(1, "2026-04-03")).get(0);
        assertThat(conflict.kind()).isEqualTo(ConflictKind.WRONG_ORDER);
        assertThat(conflict.on()).isEqualTo("2026-03-14");
        assertThat(conflict.rules()).containsExactly("session.notice", "session.polling");
        assertThat(conflict.message())
                .isEqualTo(new Phrase(
                        "kỳ họp thứ nhất của HĐND xã Bến Sen: ngày triệu tập chậm nhất ngày 14/03/2026 (Điều 1 Luật số"
                                + " 1/2015/QH13), trước cả ngày 15/03/2026 mà một thời hạn khác của việc đó bắt đầu tính"
                                + " (Điều 5 Luật số 1/2015/QH13).",
                        "first session of the People's Council of Bến Sen Commune: day of convocation by 14/03/2026"
                                + " (Article 1, Law No. 1/2015/QH13), which is before 15/03/2026, the day from which"
                                + " another limit for it counts (Article 5, Law No. 1/2015/QH13)."));
    }

    @Test
    void aChosenDayMayMissItsLimit() {
        // Friday 11/06 is the last day.
        assertThat(conflicts(
                        book(WORKED, NOTICE),
                        opening().convenedOn(LocalDate.of(2027, 6, 11)).build()))
                .isEmpty();
        Conflict late = conflict(
                book(WORKED, NOTICE),
                opening().convenedOn(LocalDate.of(2027, 6, 12)).build());
        assertThat(late.kind()).isEqualTo(ConflictKind.MISSED);
        assertThat(late.on()).isEqualTo("2027-06-12");
        assertThat(late.rules()).containsExactly("session.notice");
        assertThat(late.message())
                .isEqualTo(new Phrase(
                        "kỳ họp thứ 3 (thường lệ) của HĐND xã Bến Sen: ngày triệu tập dự kiến ngày 12/06/2027, sau hạn cuối"
                                + " 11/06/2027 (Điều 1 Luật số 1/2015/QH13).",
                        "session 3 (regular) of the People's Council of Bến Sen Commune: day of convocation planned for"
                                + " 12/06/2027, after the last day, 11/06/2027 (Article 1, Law No. 1/2015/QH13)."));
        Session.Builder convened = opening().convenedOn(LocalDate.of(2027, 6, 1));
        assertThat(conflicts(
                        book(ANNOUNCED),
                        convened.announcedOn(LocalDate.of(2027, 6, 3)).build()))
                .isEmpty();
        Conflict soon = conflict(
                book(ANNOUNCED),
                opening()
                        .convenedOn(LocalDate.of(2027, 6, 1))
                        .announcedOn(LocalDate.of(2027, 6, 2))
                        .build());
        assertThat(soon.message())
                .isEqualTo(new Phrase(
                        "kỳ họp thứ 3 (thường lệ) của HĐND xã Bến Sen: ngày thông báo công khai dự kiến ngày 02/06/2027,"
                                + " trước ngày sớm nhất 03/06/2027 (Điều 3 Luật số 1/2015/QH13).",
                        "session 3 (regular) of the People's Council of Bến Sen Commune: day of public announcement"
                                + " planned for 02/06/2027, before the first day, 03/06/2027 (Article 3, Law No."
                                + " 1/2015/QH13)."));
    }

    @Test
    void aLegalDayMayBeADayOff() {
        Conflict last = conflict(book(NOTICE), session(3, "2027-07-02"));
        assertThat(last.kind()).isEqualTo(ConflictKind.DAY_OFF);
        assertThat(last.on()).isEqualTo("2027-06-12");
        assertThat(last.rules()).containsExactly("session.notice");
        assertThat(last.message())
                .isEqualTo(new Phrase(
                        "kỳ họp thứ 3 (thường lệ) của HĐND xã Bến Sen: hạn cuối 12/06/2027 (ngày triệu tập) là ngày nghỉ –"
                                + " Nghỉ hằng tuần; QĐ 188/1999/QĐ-TTg. Ngày làm việc liền trước là 11/06/2027.",
                        "session 3 (regular) of the People's Council of Bến Sen Commune: the last day, 12/06/2027 (day of"
                                + " convocation), is a day off – Weekly rest; QĐ 188/1999/QĐ-TTg. The working day before it"
                                + " is 11/06/2027."));
        Conflict first = conflict(
                book(ANNOUNCED), opening().convenedOn(LocalDate.of(2027, 6, 3)).build());
        assertThat(first.on()).isEqualTo("2027-06-05");
        assertThat(first.message())
                .isEqualTo(new Phrase(
                        "kỳ họp thứ 3 (thường lệ) của HĐND xã Bến Sen: ngày sớm nhất 05/06/2027 (ngày thông báo công khai)"
                                + " là ngày nghỉ – Nghỉ hằng tuần; QĐ 188/1999/QĐ-TTg. Ngày làm việc tiếp theo là"
                                + " 07/06/2027.",
                        "session 3 (regular) of the People's Council of Bến Sen Commune: the first day, 05/06/2027 (day of"
                                + " public announcement), is a day off – Weekly rest; QĐ 188/1999/QĐ-TTg. The next working"
                                + " day is 07/06/2027."));
        // Where the calendar does not reach the working day, none is named; where it knows nothing, nothing is said.
        assertThat(conflict(book(SmallCalendar.decidedIn("2027-06-12/2027-12-31"), NOTICE), session(3, "2027-07-02"))
                        .message()
                        .vi())
                .endsWith("là ngày nghỉ – Nghỉ hằng tuần; QĐ 188/1999/QĐ-TTg.");
        assertThat(conflicts(book(SmallCalendar.decidedIn("2027-06-13/2027-12-31"), NOTICE), session(3, "2027-07-02")))
                .isEmpty();
    }

    @Test
    void aChosenDayMayBeADayOff() {
        SmallCalendar calendar = SmallCalendar.withDaysOff("2027-07-01", "2027-07-02");
        Session oneDay = opening().closesOn(LocalDate.parse(OPENS)).build();
        Conflict opens = conflict(book(calendar, SENT_UP), oneDay);
        assertThat(opens.kind()).isEqualTo(ConflictKind.DAY_OFF);
        assertThat(opens.on()).isEqualTo(OPENS);
        assertThat(opens.rules()).isEmpty();
        assertThat(opens.message())
                .isEqualTo(new Phrase(
                        "kỳ họp thứ 3 (thường lệ) của HĐND xã Bến Sen: ngày khai mạc 01/07/2027 là ngày nghỉ – Nghỉ lễ;"
                                + " TB 1.",
                        "session 3 (regular) of the People's Council of Bến Sen Commune: opening day 01/07/2027 is a day"
                                + " off – Holiday; TB 1."));
        assertThat(conflicts(
                        book(calendar),
                        opening().closesOn(LocalDate.of(2027, 7, 2)).build()))
                .extracting(conflict -> conflict.message().en().replaceAll(".*: ", ""))
                .containsExactly(
                        "opening day 01/07/2027 is a day off – Holiday; TB 1.",
                        "closing day 02/07/2027 is a day off – Holiday; TB 1.");
        // Acts before and after are chosen, too: Saturday, Sunday, and Saturday.
        Session weekends = session(3)
                .convenedOn(LocalDate.of(2027, 5, 1))
                .announcedOn(LocalDate.of(2027, 5, 2))
                .opensOn(LocalDate.of(2027, 6, 30))
                .resolutionsSentOn(LocalDate.of(2027, 7, 3))
                .build();
        assertThat(conflicts(book(), weekends))
                .extracting(conflict -> conflict.message().en().replaceAll(".*: ", ""))
                .containsExactly(
                        "day of convocation 01/05/2027 is a day off – Weekly rest; QĐ 188/1999/QĐ-TTg.",
                        "day of public announcement 02/05/2027 is a day off – Weekly rest; QĐ 188/1999/QĐ-TTg.",
                        "day on which resolutions were sent up 03/07/2027 is a day off – Weekly rest; QĐ"
                                + " 188/1999/QĐ-TTg.");
        assertThat(conflict(book(calendar), meeting("2027-07-03")).message().vi())
                .isEqualTo("phiên họp thường kỳ ngày 03/07/2027 của Thường trực HĐND xã Bến Sen: ngày họp 03/07/2027 là"
                        + " ngày nghỉ – Nghỉ hằng tuần; QĐ 188/1999/QĐ-TTg.");
        assertThat(conflicts(book(SmallCalendar.decidedIn("2026-01-01/2026-12-31")), meeting("2027-07-03")))
                .isEmpty();
    }

    @Test
    void whatIsPlannedLiesInTheTerm() {
        Term ending = Term.builder().from(TERM).endsOn(LocalDate.of(2031, 4, 3)).build();
        TermPlan plan = TermPlan.builder()
                .term(ending)
                .addSessions(
                        Session.builder()
                                .from(session(9, "2031-04-02"))
                                .term(ending)
                                .build(),
                        Session.builder()
                                .from(session(10, "2031-04-03"))
                                .term(ending)
                                .build())
                .addMeetings(meeting(ending, "2026-03-13"), meeting(ending, "2026-03-16"))
                .build();
        List<Conflict> conflicts = conflicts(book(), plan);
        assertThat(conflicts).extracting(Conflict::kind).containsOnly(ConflictKind.OUTSIDE_TERM);
        assertThat(conflicts)
                .extracting(Conflict::message)
                .containsExactly(
                        new Phrase(
                                "phiên họp thường kỳ ngày 13/03/2026 của Thường trực HĐND xã Bến Sen: ngày 13/03/2026 nằm"
                                        + " ngoài nhiệm kỳ, từ 15/03/2026 đến 02/04/2031.",
                                "ordinary meeting on 13/03/2026 of the Standing Committee of the People's Council of Bến"
                                        + " Sen Commune: 13/03/2026 lies outside the term, 15/03/2026 to 02/04/2031."),
                        new Phrase(
                                "kỳ họp thứ 10 (thường lệ) của HĐND xã Bến Sen: ngày 03/04/2031 nằm ngoài nhiệm kỳ, từ"
                                        + " 15/03/2026 đến 02/04/2031.",
                                "session 10 (regular) of the People's Council of Bến Sen Commune: 03/04/2031 lies outside"
                                        + " the term, 15/03/2026 to 02/04/2031."));
    }

    @Test
    void sessionsDoNotOverlap() {
        Session long3 = opening().closesOn(LocalDate.of(2027, 7, 5)).build();
        assertThat(conflicts(book(), plan(long3, session(4, "2027-07-06")))).isEmpty();
        for (TermPlan plan : List.of(plan(long3, session(4, "2027-07-05")), plan(session(4, "2027-07-05"), long3))) {
            Conflict conflict = conflict(book(), plan);
            assertThat(conflict.kind()).isEqualTo(ConflictKind.OVERLAP);
            assertThat(conflict.on()).isEqualTo("2027-07-05");
            assertThat(conflict.message())
                    .isEqualTo(new Phrase(
                            "kỳ họp thứ 3 (thường lệ) của HĐND xã Bến Sen và kỳ họp thứ 4 (thường lệ) của HĐND xã Bến Sen"
                                    + " cùng họp ngày 05/07/2027.",
                            "session 3 (regular) of the People's Council of Bến Sen Commune and session 4 (regular) of the"
                                    + " People's Council of Bến Sen Commune both sit on 05/07/2027."));
        }
        assertThat(conflict(book(), plan(session(3, OPENS), session(4, OPENS))).kind())
                .isEqualTo(ConflictKind.OVERLAP);
        assertThat(conflicts(book(), plan(session(3, OPENS), session(4).build())))
                .isEmpty();
        assertThat(conflicts(book(), plan(session(3).build(), session(4, OPENS))))
                .isEmpty();
    }

    @Test
    void sessionsOpenInTheOrderOfTheirNumbers() {
        Conflict conflict = conflict(book(), plan(session(3, "2027-07-02"), session(4, OPENS)));
        assertThat(conflict.kind()).isEqualTo(ConflictKind.WRONG_ORDER);
        assertThat(conflict.on()).isEqualTo(OPENS);
        assertThat(conflict.message())
                .isEqualTo(new Phrase(
                        "kỳ họp thứ 4 (thường lệ) của HĐND xã Bến Sen khai mạc ngày 01/07/2027, trước kỳ họp thứ 3 (thường"
                                + " lệ) của HĐND xã Bến Sen khai mạc ngày 02/07/2027, dù mang số lớn hơn.",
                        "session 4 (regular) of the People's Council of Bến Sen Commune opens on 01/07/2027, before session"
                                + " 3 (regular) of the People's Council of Bến Sen Commune, which opens on 02/07/2027,"
                                + " although its number is higher."));
        assertThat(conflicts(book(), plan(session(3, OPENS), session(3, "2027-07-02"))))
                .isEmpty();
        Session unnumbered = Session.builder()
                .term(TERM)
                .kind(session(3).build().kind())
                .opensOn(LocalDate.of(2027, 7, 2))
                .build();
        assertThat(conflicts(book(), plan(session(4, OPENS), unnumbered))).isEmpty();
        Session united = session(1)
                .firstAfterReorganisation(true)
                .opensOn(LocalDate.of(2028, 7, 3))
                .build();
        assertThat(conflicts(book(), plan(session(4, OPENS), united))).isEmpty();
    }

    @Test
    void onlyWhatSurelyAppliesIsInTheWay() {
        RuleBook book = book(ANNOUNCED, ANNOUNCED_AHEAD);
        assertThat(conflicts(book, opening().build())).isEmpty();
    }

    @Test
    void conflictsStandInTheOrderOfDaysAndAreThoseOfAnySubject() {
        CouncilRecord record = CouncilRecord.builder()
                .term(TERM)
                .span(plan().span())
                .addSessions(session(4, "2027-12-05"), session(3, "2027-07-03"))
                .build();
        assertThat(conflicts(book(), record))
                .extracting(Conflict::on)
                .containsExactly(LocalDate.of(2027, 7, 3), LocalDate.of(2027, 12, 5));
    }
}

package io.github.councilprocedures.json;

import static org.assertj.core.api.Assertions.assertThat;
import io.github.councilprocedures.law.*;
import io.github.councilprocedures.person.*;
import io.github.councilprocedures.rule.*;
import io.github.councilprocedures.session.*;
import io.github.councilprocedures.fact.*;
import io.github.councilprocedures.activity.*;
import io.github.councilprocedures.term.*;
import io.github.councilprocedures.text.*;
import io.github.councilprocedures.time.*;
import io.github.councilprocedures.unit.*;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.Test;

class ScratchTest {
    static final Term TERM = Term.builder().council(Council.builder().unit(AdministrativeUnit.builder().kind(UnitKind.RURAL_DISTRICT).name("Thanh Liêm").superior(AdministrativeUnit.builder().kind(UnitKind.PROVINCE).name("Hà Nam").build()).build()).number(Ordinal.of(18)).build()).years(TermYears.of(2021, 2026)).build();
    @Test
    void go() throws Exception {
        Session s = Session.builder().term(TERM).kind(SessionKind.REGULAR).convenedOn(LocalDate.of(2024,5,31)).addResolutionsSentTo(Recipient.GOVERNMENT).addResolutions(Resolution.builder().title("x").vote(Vote.builder().votesFor(3).totalDelegates(9).build()).build()).attendance(new Attendance(2, 3)).build();
        go(s, Session.class);
        go(new ResolutionOfSession(s, s.resolutions().get(0)), ResolutionOfSession.class);
        go(new Officer(PersonName.parse("Nguyễn Văn A"), List.of()), Officer.class);
        go(Duty.builder().rule("a.b").article("12").putRequires("deadline", Map.of("act","x", "list", List.of(1,2,"x"))).build(), Duty.class);
        go(ActivityFigures.builder().term(TERM).period(ReportingPeriod.parse("2024-Q2")).putCounts(Figure.SESSIONS, 3).build(), ActivityFigures.class);
        go(TimeLimit.parse("20 ngày"), TimeLimit.class);
        go(TimeLimit.of(5, DayUnit.WORKING_DAYS).proofBefore(LocalDate.of(2024,5,31), WorkingCalendar.weekendsOff()), DeadlineProof.class);
    }
    static <T> void go(T v, Class<T> type) {
        String json = CouncilJson.write(v);
        System.out.println(json);
        assertThat(CouncilJson.read(json, type)).isEqualTo(v);
    }
    @Test void errors() {
        for (String j : List.of("", "{", "{} x", "{} {}", "{\"kind\":1,\"kind\":2}", "[]", "null", "{\"a\":1,}", "{\"knid\":1}", "{\"kind\":\"REGULR\"}", "{\"kind\":null}", "{\"kind\":\"REGULAR\"}", "{\"opensOn\":\"31/05/2024\"}", "{\"kind\":\"REGULAR\",\"term\":{\"council\":{\"unit\":{\"kind\":\"WARD\",\"name\":\" \"}},\"years\":\"20023\"}}", "{\"resolutions\":[{\"title\":\"x\"},{\"title\":3}]}", "{\"attendance\":{\"present\":\"2\"},\"resolutionsSentTo\":[\"X\"]}",
          "{\"kind\":\"REGULAR\",\"opensOn\":\"2024-05-02\",\"closesOn\":\"2024-05-01\",\"term\":" + CouncilJson.write(TERM) + "}")) {
            try { System.out.println(CouncilJson.read(j, Session.class)); } catch (JsonInputException e) { System.out.println(e.getMessage()); }
        }
        try { CouncilJson.write(io.github.councilprocedures.session.SessionFacts.KIND); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    }
}

package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Reason.CONDITION;
import static io.github.councilprocedures.fact.Reason.FACT_MISSING;
import static io.github.councilprocedures.fact.Reason.MET;
import static io.github.councilprocedures.fact.Reason.NOT_MET;
import static io.github.councilprocedures.fact.Reason.TEXT_AMBIGUOUS;
import static io.github.councilprocedures.officer.Post.CHAIR;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_VICE_CHAIR;
import static io.github.councilprocedures.officer.Post.VICE_CHAIR;
import static io.github.councilprocedures.unit.Authority.DISTRICT_PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.unit.Authority.DISTRICT_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.Authority.NATIONAL_ASSEMBLY_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.Authority.PRIME_MINISTER;
import static io.github.councilprocedures.unit.Authority.PROVINCIAL_PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.unit.Authority.PROVINCIAL_STANDING_COMMITTEE;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.officer.Approval;
import io.github.councilprocedures.officer.ApprovalOfOffice;
import io.github.councilprocedures.officer.ApprovedAct;
import io.github.councilprocedures.officer.EndOfOffice;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.officer.StartOfOffice;
import io.github.councilprocedures.officer.WayIntoOffice;
import io.github.councilprocedures.officer.WayOutOfOffice;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.unit.Authority;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApprovalsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final Set<Post> APPROVED_POSTS =
            Set.of(CHAIR, VICE_CHAIR, PEOPLES_COMMITTEE_CHAIR, PEOPLES_COMMITTEE_VICE_CHAIR);

    private static final String OLD = "2022-05-09";
    private static final String NEW = "2025-09-08";

    static List<RuleCases<?>> tables() {
        return List.of(sender(), sent(), decided(), refusal(), authority());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<ApprovalOfOffice> sender() {
        RuleCases<ApprovalOfOffice> table = RuleCases.of(Approvals.SENDER, CALENDAR);
        table = LawDays.around(table, on -> election(on, sentBy(ActingBody.COUNCIL)), MET, NOT_MET);
        for (ActingBody by : ActingBody.values()) {
            table = LawDays.when(
                    table, OLD + " by " + by, election(OLD, sentBy(by)), by == ActingBody.COUNCIL ? MET : NOT_MET);
            table = LawDays.when(
                    table,
                    NEW + " by " + by,
                    election(NEW, sentBy(by)),
                    by == ActingBody.STANDING_COMMITTEE ? MET : NOT_MET);
        }
        return postsAndActs(
                        table,
                        (post, act) -> of(OLD, post, act, sentBy(ActingBody.COUNCIL)),
                        (post, act) -> of(NEW, post, act, sentBy(ActingBody.STANDING_COMMITTEE)))
                .when("the Standing Committee in 2023", election("2023-07-03", sentBy(ActingBody.STANDING_COMMITTEE)))
                .violated(
                        "Kết quả về chức vụ Chủ tịch HĐND do Thường trực HĐND gửi đề nghị phê chuẩn, không phải cơ quan được"
                                + " luật giao.",
                        "The result (Chair of the council) was sent for approval by: Standing Committee, which is not"
                                + " the sender that the law names.")
                .when("the council in 2026", election("2026-05-04", sentBy(ActingBody.COUNCIL)))
                .violated(
                        "Kết quả về chức vụ Chủ tịch HĐND do HĐND gửi đề nghị phê chuẩn, không phải cơ quan được luật giao.",
                        "The result (Chair of the council) was sent for approval by: the council, which is not the"
                                + " sender that the law names.");
    }

    private static RuleCases<ApprovalOfOffice> sent() {
        RuleCases<ApprovalOfOffice> table = RuleCases.of(Approvals.SENT, CALENDAR);
        table = LawDays.around(table, on -> election(on, sentOn(on)), MET, MET);
        return postsAndActs(
                        table,
                        (post, act) -> of(OLD, post, act, sentOn(OLD)),
                        (post, act) -> of(NEW, post, act, sentOn(NEW)))
                .when("T10: on the fifth working day, Tết between", election("2022-01-27", sentOn("2022-02-10")))
                .satisfied()
                .when("T10: on the sixth working day, Tết between", election("2022-01-27", sentOn("2022-02-11")))
                .violated(
                        "Kết quả về chức vụ Chủ tịch HĐND được gửi đề nghị phê chuẩn sau 6 ngày làm việc, quá 5 ngày làm việc; hạn cuối là"
                                + " 10/02/2022.",
                        "The result (Chair of the council) was sent for approval after 6 working days, more than 5; the last day was"
                                + " 10/02/2022.")
                .when("on the fifth working day in 2025", election("2025-07-01", sentOn("2025-07-08")))
                .satisfied()
                .when("on the sixth working day in 2025", election("2025-07-01", sentOn("2025-07-09")))
                .violated(
                        "Kết quả về chức vụ Chủ tịch HĐND được gửi đề nghị phê chuẩn sau 6 ngày làm việc, quá 5 ngày làm việc; hạn cuối là"
                                + " 08/07/2025.",
                        "The result (Chair of the council) was sent for approval after 6 working days, more than 5; the last day was"
                                + " 08/07/2025.")
                .when("never, in a complete record", election("2025-07-01", Approval.builder()))
                .recordedThrough(LocalDate.parse("2025-07-08"))
                .neverDone(
                        "Thời hạn gửi đề nghị phê chuẩn: không thực hiện; hồ sơ đầy đủ đến hết ngày 08/07/2025 không có ngày gửi"
                                + " đề nghị phê chuẩn. Hạn cuối là ngày 08/07/2025.",
                        "Time to send for approval: never done; the record, complete through 08/07/2025, has no day on which it"
                                + " was sent for approval. The last day is 08/07/2025.");
    }

    private static RuleCases<ApprovalOfOffice> decided() {
        RuleCases<ApprovalOfOffice> table = RuleCases.of(Approvals.DECIDED, CALENDAR);
        table = LawDays.around(table, on -> election(on, decided(on, on)), MET, MET);
        return postsAndActs(
                        table,
                        (post, act) -> of(OLD, post, act, decided(OLD, OLD)),
                        (post, act) -> of(NEW, post, act, decided(NEW, NEW)))
                .when("T10: on the tenth working day", election("2022-01-27", decided("2022-02-10", "2022-02-24")))
                .satisfied()
                .when("T10: on the eleventh working day", election("2022-01-27", decided("2022-02-10", "2022-02-25")))
                .violated(
                        "Việc phê chuẩn chức vụ Chủ tịch HĐND được quyết định sau 11 ngày làm việc kể từ ngày nhận, quá 10 ngày làm việc; hạn"
                                + " cuối là 24/02/2022.",
                        "The approval (Chair of the council) was decided 11 working days after receipt, more than 10; the last day was"
                                + " 24/02/2022.")
                .when("on the tenth working day in 2025", election("2025-07-01", decided("2025-07-08", "2025-07-22")))
                .satisfied()
                .when(
                        "on the eleventh working day in 2025",
                        election("2025-07-01", decided("2025-07-08", "2025-07-23")))
                .violated(
                        "Việc phê chuẩn chức vụ Chủ tịch HĐND được quyết định sau 11 ngày làm việc kể từ ngày nhận, quá 10 ngày làm việc; hạn"
                                + " cuối là 22/07/2025.",
                        "The approval (Chair of the council) was decided 11 working days after receipt, more than 10; the last day was"
                                + " 22/07/2025.")
                .when("not received yet", election("2025-07-01", sentOn("2025-07-08")))
                .undetermined(
                        FACT_MISSING,
                        "Thời hạn phê chuẩn: chưa xác định được vì thiếu: ngày nhận đề nghị phê chuẩn.",
                        "Time to decide on the approval: cannot be determined; missing: day of receipt.");
    }

    private static RuleCases<ApprovalOfOffice> refusal() {
        RuleCases<ApprovalOfOffice> table = RuleCases.of(Approvals.REFUSAL, CALENDAR);
        table = LawDays.around(table, on -> election(on, refused(on, true)), MET, MET);
        return postsAndActs(
                        table,
                        (post, act) -> of(OLD, post, act, refused(OLD, true)),
                        (post, act) -> of(NEW, post, act, refused(NEW, true)))
                .when("without reasons in 2022", election(OLD, refused(OLD, false)))
                .violated(
                        "Kết quả về chức vụ Chủ tịch HĐND không được phê chuẩn nhưng không có văn bản nêu rõ lý do.",
                        "The result (Chair of the council) was not approved, and there is no answer in writing with reasons.")
                .when("without reasons in 2025", election(NEW, refused(NEW, false)))
                .violated(
                        "Kết quả về chức vụ Chủ tịch HĐND không được phê chuẩn nhưng không có văn bản nêu rõ lý do.",
                        "The result (Chair of the council) was not approved, and there is no answer in writing with reasons.")
                .when(
                        "approved without reasons",
                        election(NEW, refused(NEW, false).granted(true)))
                .notApplicable(CONDITION);
    }

    /** Table 4.4, for elections and for the end of a post alike. */
    private static RuleCases<ApprovalOfOffice> authority() {
        RuleCases<ApprovalOfOffice> table = RuleCases.of(Approvals.AUTHORITY, CALENDAR);
        table = LawDays.around(table, on -> election(on, decidedBy(NATIONAL_ASSEMBLY_STANDING_COMMITTEE)), MET, MET);
        for (String day : List.of(OLD, "2025-06-16", "2025-06-30", "2025-07-01", NEW)) {
            for (UnitLevel level : UnitLevel.values()) {
                for (Post post : List.of(CHAIR, PEOPLES_COMMITTEE_VICE_CHAIR)) {
                    for (Authority by : Authority.values()) {
                        table = LawDays.when(
                                table,
                                day + " " + level + " " + post + " by " + by,
                                election(term(level), day, post, decidedBy(by)),
                                approved(day, level, post, by));
                    }
                }
            }
        }
        table = postsAndActs(
                table,
                (post, act) -> of(OLD, post, act, decidedBy(atProvince(post))),
                (post, act) -> of("2025-12-08", post, act, decidedBy(atProvince(post))),
                Set.of(ApprovedAct.ELECTION, ApprovedAct.RELIEF, ApprovedAct.REMOVAL));
        for (ApprovedAct act : ApprovedAct.values()) {
            for (String day : List.of("2025-06-20", NEW)) {
                table = LawDays.when(
                        table,
                        day + " " + act + " of a provincial Chair",
                        of(day, CHAIR, act, decidedBy(NATIONAL_ASSEMBLY_STANDING_COMMITTEE)),
                        act == ApprovedAct.RESIGNATION ? CONDITION : MET);
            }
        }
        return table.when(
                        "a commune Chair in 2023",
                        election(Samples.communeTerm(), "2023-05-08", CHAIR, decidedBy(PROVINCIAL_STANDING_COMMITTEE)))
                .violated(
                        "Kết quả về chức vụ Chủ tịch HĐND (cấp xã) do Thường trực HĐND cấp tỉnh quyết định phê chuẩn, không"
                                + " đúng thẩm quyền.",
                        "The result (Chair of the council, commune level) was decided on by: Standing Committee"
                                + " of the provincial council, which has no authority to approve it.")
                .when(
                        "a commune Chair in 2026",
                        election(
                                Samples.communeTerm(),
                                "2026-05-11",
                                CHAIR,
                                decidedBy(PROVINCIAL_PEOPLES_COMMITTEE_CHAIR)))
                .violated(
                        "Kết quả về chức vụ Chủ tịch HĐND (cấp xã) do Chủ tịch UBND cấp tỉnh quyết định phê chuẩn, không đúng"
                                + " thẩm quyền.",
                        "The result (Chair of the council, commune level) was decided on by: Chair of the provincial"
                                + " People's Committee, which has no authority to approve it.")
                .when("a provincial Chair in June 2025", election("2025-06-23", decidedBy(PRIME_MINISTER)))
                .violated(
                        "Kết quả về chức vụ Chủ tịch HĐND (cấp tỉnh) do Thủ tướng Chính phủ quyết định phê chuẩn, không đúng"
                                + " thẩm quyền.",
                        "The result (Chair of the council, province level) was decided on by: Prime Minister, which has"
                                + " no authority to approve it.")
                .when(
                        "a commune Chair in June 2025",
                        election(Samples.communeTerm(), "2025-06-23", CHAIR, decidedBy(DISTRICT_STANDING_COMMITTEE)))
                .undetermined(
                        TEXT_AMBIGUOUS,
                        "Thẩm quyền phê chuẩn: chưa xác định được vì văn bản chưa rõ. Từ ngày 16/6/2025 đến ngày 30/6/2025 luật"
                                + " mới chỉ quy định hai cấp trong khi cấp huyện còn hoạt động: không rõ ai phê chuẩn.",
                        "Authority to approve: cannot be determined; the text is unclear. From 16/06/2025 to 30/06/2025 the new law"
                                + " provides for two levels while the district level still works: it is not clear who approves.");
    }

    private static Reason approved(String day, UnitLevel level, Post post, Authority by) {
        boolean old = day.equals(OLD);
        boolean fortnight = day.startsWith("2025-06");
        boolean ofCouncil = post == CHAIR;
        Authority lawful = switch (level) {
            case PROVINCE -> ofCouncil ? NATIONAL_ASSEMBLY_STANDING_COMMITTEE : PRIME_MINISTER;
            case DISTRICT ->
                old ? ofCouncil ? PROVINCIAL_STANDING_COMMITTEE : PROVINCIAL_PEOPLES_COMMITTEE_CHAIR : null;
            case COMMUNE ->
                old
                        ? ofCouncil ? DISTRICT_STANDING_COMMITTEE : DISTRICT_PEOPLES_COMMITTEE_CHAIR
                        : ofCouncil ? PROVINCIAL_STANDING_COMMITTEE : PROVINCIAL_PEOPLES_COMMITTEE_CHAIR;
        };
        if (fortnight && level != UnitLevel.PROVINCE) {
            return TEXT_AMBIGUOUS;
        }
        return lawful == null ? CONDITION : by == lawful ? MET : NOT_MET;
    }

    private static Authority atProvince(Post post) {
        return post.ofPeoplesCommittee() ? PRIME_MINISTER : NATIONAL_ASSEMBLY_STANDING_COMMITTEE;
    }

    private static Term term(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> Samples.provincialTerm();
            case DISTRICT -> Samples.districtTerm();
            case COMMUNE -> Samples.communeTerm();
        };
    }

    /** Each post and each act under the old law, and under the new one, which speaks of elections only. */
    private static RuleCases<ApprovalOfOffice> postsAndActs(
            RuleCases<ApprovalOfOffice> table,
            BiFunction<Post, ApprovedAct, ApprovalOfOffice> old,
            BiFunction<Post, ApprovedAct, ApprovalOfOffice> young) {
        return postsAndActs(table, old, young, Set.of(ApprovedAct.ELECTION));
    }

    private static RuleCases<ApprovalOfOffice> postsAndActs(
            RuleCases<ApprovalOfOffice> table,
            BiFunction<Post, ApprovedAct, ApprovalOfOffice> old,
            BiFunction<Post, ApprovedAct, ApprovalOfOffice> young,
            Set<ApprovedAct> actsOfTheNewLaw) {
        RuleCases<ApprovalOfOffice> more = table;
        for (Post post : Post.values()) {
            for (ApprovedAct act : ApprovedAct.values()) {
                boolean approved = APPROVED_POSTS.contains(post);
                more = LawDays.when(
                        more, "old law: " + act + ", " + post, old.apply(post, act), approved ? MET : CONDITION);
                more = LawDays.when(
                        more,
                        "new law: " + act + ", " + post,
                        young.apply(post, act),
                        approved && actsOfTheNewLaw.contains(act) ? MET : CONDITION);
            }
        }
        return more;
    }

    private static Approval.Builder sentBy(ActingBody by) {
        return Approval.builder().sentBy(by);
    }

    private static Approval.Builder sentOn(String on) {
        return Approval.builder().sentOn(LocalDate.parse(on));
    }

    private static Approval.Builder decided(String receivedOn, String decidedOn) {
        return Approval.builder().receivedOn(LocalDate.parse(receivedOn)).decidedOn(LocalDate.parse(decidedOn));
    }

    private static Approval.Builder refused(String receivedOn, boolean withReasons) {
        return Approval.builder()
                .receivedOn(LocalDate.parse(receivedOn))
                .granted(false)
                .reasonsInWriting(withReasons);
    }

    private static Approval.Builder decidedBy(Authority by) {
        return Approval.builder().decidedBy(by);
    }

    private static ApprovalOfOffice election(String on, Approval.Builder approval) {
        return election(Samples.provincialTerm(), on, CHAIR, approval);
    }

    private static ApprovalOfOffice election(Term term, String on, Post post, Approval.Builder approval) {
        return ApprovalOfOffice.of(StartOfOffice.builder()
                .term(term)
                .post(post)
                .way(WayIntoOffice.ELECTION)
                .chosenOn(LocalDate.parse(on))
                .approval(approval.build())
                .build());
    }

    private static ApprovalOfOffice of(String on, Post post, ApprovedAct act, Approval.Builder approval) {
        WayOutOfOffice way = out(act);
        return way == null
                ? election(Samples.provincialTerm(), on, post, approval)
                : ApprovalOfOffice.of(EndOfOffice.builder()
                        .term(Samples.provincialTerm())
                        .post(post)
                        .way(way)
                        .decidedOn(LocalDate.parse(on))
                        .approval(approval.build())
                        .build());
    }

    private static @Nullable WayOutOfOffice out(ApprovedAct act) {
        return switch (act) {
            case ELECTION -> null;
            case RESIGNATION -> WayOutOfOffice.RESIGNATION;
            case RELIEF -> WayOutOfOffice.RELIEF;
            case REMOVAL -> WayOutOfOffice.REMOVAL;
        };
    }
}

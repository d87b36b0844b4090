package io.github.councilprocedures.contact;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoterContactTest {

    private static final ContactConference CONFERENCE = ContactConference.builder()
            .venue("Nhà văn hóa xã Liêm Hà")
            .heldOn(day("2020-11-12"))
            .atAgency(false)
            .chair(ContactParty.FRONT)
            .addParticipants(ContactParty.FRONT, ContactParty.HOST_FRONT)
            .addProceedings(ConferenceStep.OPENED, ConferenceStep.VOTERS_SPOKE)
            .addAnsweredBy(ContactParty.PEOPLES_COMMITTEE)
            .closedBy(ContactParty.HOST_FRONT)
            .addIntroductions(ContactLevel.PROVINCE, ContactLevel.COMMUNE)
            .build();

    private static final VoterContact ROUND = VoterContact.builder()
            .term(HA_NAM)
            .channel(ContactChannel.COUNCIL)
            .kind(ContactKind.BEFORE_REGULAR_SESSION)
            .sessionOpensOn(day("2020-12-08"))
            .sessionClosesOn(day("2020-12-10"))
            .addLevels(ContactLevel.PROVINCE, ContactLevel.COMMUNE)
            .forceMajeure(ForceMajeureGround.DECLARED)
            .decision(ContactDecision.OTHER_WAY)
            .addConferences(
                    ContactConference.builder().venue("UBND xã Thanh Hà").build(),
                    CONFERENCE,
                    ContactConference.builder()
                            .from(CONFERENCE)
                            .heldOn(day("2020-11-10"))
                            .build())
            .complaints(3)
            .complaintsReferred(2)
            .addSteps(
                    step(ContactStep.HELD, "2020-11-12"),
                    step(ContactStep.HELD, "2020-11-13"),
                    step(ContactStep.HELD, "2020-11-10"),
                    step(ContactStep.SENT, "2020-11-20"))
            .build();

    private static CaseStep<ContactStep> step(ContactStep step, String on) {
        return CaseStep.<ContactStep>builder()
                .step(step)
                .on(day(on))
                .by(Actor.DELEGATES_GROUP)
                .build();
    }

    @Test
    void shows_what_is_recorded() {
        assertThat(shown(ContactFacts.CONTACT, ROUND))
                .containsExactly(
                        "channel: đại biểu HĐND",
                        "level: cấp tỉnh",
                        "kind: định kỳ trước kỳ họp thường lệ",
                        "moment: trước kỳ họp",
                        "joint: có",
                        "severalCouncils: có",
                        "forceMajeure: có",
                        "forceMajeureGround: do cơ quan nhà nước có thẩm quyền công bố",
                        "decision: thu thập ý kiến, kiến nghị bằng cách khác",
                        "sessionOpensOn: 08/12/2020",
                        "sessionClosesOn: 10/12/2020",
                        "sessionDayOn: 08/12/2020",
                        "conferenceOn: 10/11/2020",
                        "endedOn: 13/11/2020",
                        "complaints: 3",
                        "complaintsReferred: 2",
                        "heldOn: 10/11/2020",
                        "sentOn: 20/11/2020",
                        "steps: tổ chức tiếp xúc cử tri 12/11/2020; tổ chức tiếp xúc cử tri 13/11/2020; tổ chức tiếp xúc cử tri 10/11/2020; gửi báo cáo tổng hợp 20/11/2020");
    }

    @Test
    void shows_nothing_that_is_not_recorded() {
        assertThat(shown(ContactFacts.CONTACT, bare(ContactKind.AT_RESIDENCE).build()))
                .containsExactly(
                        "channel: Đoàn đại biểu Quốc hội",
                        "level: cấp tỉnh",
                        "kind: nơi cư trú",
                        "joint: không",
                        "severalCouncils: không",
                        "forceMajeure: không");
    }

    private static VoterContact.Builder bare(ContactKind kind) {
        return VoterContact.builder()
                .term(HA_NAM)
                .channel(ContactChannel.NATIONAL_ASSEMBLY)
                .kind(kind);
    }

    @Test
    void names_kind_session_and_whose_it_is() {
        assertThat(ROUND.place())
                .isEqualTo(
                        new Phrase(
                                "tiếp xúc cử tri (định kỳ trước kỳ họp thường lệ), kỳ họp khai mạc ngày 08/12/2020, HĐND tỉnh Hà Nam",
                                "voter contact (before a regular session), session that opens on 08/12/2020, People's Council of Hà Nam Province"));
        assertThat(bare(ContactKind.BY_GROUP).build().place())
                .isEqualTo(new Phrase(
                        "tiếp xúc cử tri (theo đối tượng), Đoàn đại biểu Quốc hội tỉnh Hà Nam",
                        "voter contact (by group of voters), National Assembly delegation of Hà Nam Province"));
        assertThat(ROUND.council()).isEqualTo(HA_NAM.council());
    }

    @Test
    void the_side_of_the_session_follows_from_the_kind() {
        assertThat(momentAndDay(bare(ContactKind.BEFORE_REGULAR_SESSION))).isEqualTo("trước kỳ họp 08/12/2020");
        assertThat(momentAndDay(bare(ContactKind.AFTER_REGULAR_SESSION))).isEqualTo("sau kỳ họp 10/12/2020");
    }

    @Test
    void for_other_kinds_it_follows_from_the_first_day_of_contact() {
        assertThat(momentAndDay(special("2020-12-07"))).isEqualTo("trước kỳ họp 08/12/2020");
        assertThat(momentAndDay(special("2020-12-08"))).isEqualTo("- -");
        assertThat(momentAndDay(special("2020-12-10"))).isEqualTo("- -");
        assertThat(momentAndDay(special("2020-12-11"))).isEqualTo("sau kỳ họp 10/12/2020");
        assertThat(momentAndDay(bare(ContactKind.AROUND_SPECIAL_SESSION))).isEqualTo("- -");
        VoterContact noSession = bare(ContactKind.AROUND_SPECIAL_SESSION)
                .addSteps(step(ContactStep.HELD, "2020-12-07"))
                .build();
        assertThat(ContactFacts.MOMENT.choice(noSession)).isNull();
    }

    private static VoterContact.Builder special(String held) {
        return bare(ContactKind.AROUND_SPECIAL_SESSION).addSteps(step(ContactStep.HELD, held));
    }

    private static String momentAndDay(VoterContact.Builder round) {
        VoterContact built = round.sessionOpensOn(day("2020-12-08"))
                .sessionClosesOn(day("2020-12-10"))
                .build();
        return ContactFacts.MOMENT.show(built).map(Phrase::vi).orElse("-")
                + " "
                + ContactFacts.SESSION_DAY_ON.show(built).map(Phrase::vi).orElse("-");
    }

    @Test
    void a_session_may_open_and_close_on_one_day_and_the_closing_may_be_known_alone() {
        assertThat(bare(ContactKind.AT_RESIDENCE)
                        .sessionOpensOn(day("2020-12-08"))
                        .sessionClosesOn(day("2020-12-08"))
                        .build()
                        .sessionClosesOn())
                .contains(day("2020-12-08"));
        assertThat(momentOf(bare(ContactKind.AROUND_SPECIAL_SESSION)
                        .sessionClosesOn(day("2020-12-08"))
                        .addSteps(step(ContactStep.HELD, "2020-12-09"))))
                .isEqualTo(ContactMoment.AFTER_SESSION);
        assertThat(momentOf(bare(ContactKind.AROUND_SPECIAL_SESSION)
                        .sessionOpensOn(day("2020-12-08"))
                        .addSteps(step(ContactStep.HELD, "2020-12-09"))))
                .isNull();
    }

    private static ContactMoment momentOf(VoterContact.Builder round) {
        return ContactFacts.MOMENT.choice(round.build());
    }

    @Test
    void deputies_of_the_national_assembly_are_no_council() {
        assertThat(together(ContactLevel.PROVINCE)).containsExactly(false, false);
        assertThat(together(ContactLevel.NATIONAL_ASSEMBLY, ContactLevel.PROVINCE))
                .containsExactly(true, false);
        assertThat(together(ContactLevel.PROVINCE, ContactLevel.COMMUNE)).containsExactly(true, true);
        assertThat(together(ContactLevel.NATIONAL_ASSEMBLY, ContactLevel.PROVINCE, ContactLevel.COMMUNE))
                .containsExactly(true, true);
    }

    private static List<Boolean> together(ContactLevel... levels) {
        VoterContact round = bare(ContactKind.AT_RESIDENCE).addLevels(levels).build();
        return List.of(ContactFacts.JOINT.choice(round), ContactFacts.SEVERAL_COUNCILS.choice(round));
    }

    @Test
    void its_conferences_and_steps_are_parts() {
        assertThat(ROUND.parts())
                .containsExactly(
                        new ConferenceOfContact(ROUND, ROUND.conferences().get(0)),
                        new ConferenceOfContact(ROUND, CONFERENCE),
                        new ConferenceOfContact(ROUND, ROUND.conferences().get(2)),
                        new StepOfCase<>(ROUND, 0),
                        new StepOfCase<>(ROUND, 1),
                        new StepOfCase<>(ROUND, 2),
                        new StepOfCase<>(ROUND, 3));
        assertThat(shown(ContactFacts.CASE.stepType(), new StepOfCase<>(ROUND, 3)))
                .contains(
                        "channel: đại biểu HĐND",
                        "level: cấp tỉnh",
                        "kind: định kỳ trước kỳ họp thường lệ",
                        "severalCouncils: có",
                        "forceMajeure: có");
    }

    @Test
    void a_conference_shows_what_is_recorded_of_it_and_its_round() {
        ConferenceOfContact view = new ConferenceOfContact(ROUND, CONFERENCE);
        assertThat(shown(ConferenceFacts.CONFERENCE, view))
                .containsExactly(
                        "channel: đại biểu HĐND",
                        "level: cấp tỉnh",
                        "kind: định kỳ trước kỳ họp thường lệ",
                        "joint: có",
                        "heldOn: 12/11/2020",
                        "atAgency: không",
                        "chair: Ban Thường trực Ủy ban MTTQ Việt Nam cùng cấp",
                        "participants: Ban Thường trực Ủy ban MTTQ Việt Nam cùng cấp, Ủy ban MTTQ Việt Nam cấp xã nơi tiếp xúc",
                        "proceedings: khai mạc hội nghị; cử tri phát biểu ý kiến, kiến nghị",
                        "answeredBy: UBND cùng cấp",
                        "closedBy: Ủy ban MTTQ Việt Nam cấp xã nơi tiếp xúc",
                        "introductions: đại biểu HĐND cấp tỉnh; đại biểu HĐND cấp xã");
        assertThat(view.council()).isEqualTo(HA_NAM.council());
        assertThat(shown(
                        ConferenceFacts.CONFERENCE,
                        new ConferenceOfContact(ROUND, ROUND.conferences().get(0))))
                .containsExactly(
                        "channel: đại biểu HĐND",
                        "level: cấp tỉnh",
                        "kind: định kỳ trước kỳ họp thường lệ",
                        "joint: có");
    }

    @Test
    void a_conference_is_named_by_place_and_day() {
        assertThat(new ConferenceOfContact(ROUND, CONFERENCE).place())
                .isEqualTo(
                        new Phrase(
                                "hội nghị tại Nhà văn hóa xã Liêm Hà ngày 12/11/2020, tiếp xúc cử tri (định kỳ trước kỳ họp thường lệ), kỳ họp khai mạc ngày 08/12/2020, HĐND tỉnh Hà Nam",
                                "conference at “Nhà văn hóa xã Liêm Hà” on 12/11/2020, voter contact (before a regular session), session that opens on 08/12/2020, People's Council of Hà Nam Province"));
        assertThat(new ConferenceOfContact(ROUND, ROUND.conferences().get(0)).place())
                .isEqualTo(
                        new Phrase(
                                "hội nghị tại UBND xã Thanh Hà, tiếp xúc cử tri (định kỳ trước kỳ họp thường lệ), kỳ họp khai mạc ngày 08/12/2020, HĐND tỉnh Hà Nam",
                                "conference at “UBND xã Thanh Hà”, voter contact (before a regular session), session that opens on 08/12/2020, People's Council of Hà Nam Province"));
    }

    @Test
    void nonsense_is_refused() {
        assertThatThrownBy(() -> ContactConference.builder().venue(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("venue must not be blank");
        assertThatThrownBy(() ->
                        new ConferenceOfContact(bare(ContactKind.AT_RESIDENCE).build(), CONFERENCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "conference at \"Nhà văn hóa xã Liêm Hà\" is not one of the 0 conferences of tiếp xúc cử tri (nơi cư trú), Đoàn đại biểu Quốc hội tỉnh Hà Nam");
        assertThatThrownBy(() -> VoterContact.builder()
                        .from(ROUND)
                        .sessionClosesOn(day("2020-12-07"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sessionClosesOn must not lie before sessionOpensOn, 2020-12-08, was 2020-12-07");
        assertThatThrownBy(() ->
                        VoterContact.builder().from(ROUND).complaintsReferred(4).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("complaintsReferred must not be more than the complaints, 3, was 4");
        assertThatThrownBy(() -> bare(ContactKind.AT_RESIDENCE).complaints(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("complaints must not be negative, was -1");
        assertThatThrownBy(() ->
                        bare(ContactKind.AT_RESIDENCE).complaintsReferred(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("complaintsReferred must not be negative, was -1");
        assertThat(bare(ContactKind.AT_RESIDENCE)
                        .complaints(0)
                        .complaintsReferred(0)
                        .build()
                        .complaints())
                .hasValue(0);
    }

    @Test
    void rounds_are_named() {
        assertThat(ContactChannel.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("đại biểu HĐND", "council delegates"),
                        new Phrase("Đoàn đại biểu Quốc hội", "National Assembly delegation"));
        assertThat(ContactKind.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("định kỳ trước kỳ họp thường lệ", "before a regular session"),
                        new Phrase("sau kỳ họp thường lệ", "after a regular session"),
                        new Phrase("trước và sau kỳ họp chuyên đề, đột xuất", "around a thematic or urgent session"),
                        new Phrase("ngoài địa bàn (đại biểu Quốc hội)", "outside the province, of deputies"),
                        new Phrase("ngoài đơn vị bầu cử (đại biểu HĐND)", "outside the electoral unit, of delegates"),
                        new Phrase("nơi cư trú", "at the place of residence"),
                        new Phrase("nơi làm việc", "at the workplace"),
                        new Phrase("theo chuyên đề, lĩnh vực", "by theme or field"),
                        new Phrase("theo đối tượng", "by group of voters"));
        assertThat(ContactMoment.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("trước kỳ họp", "before the session"),
                        new Phrase("sau kỳ họp", "after the session"));
        assertThat(ContactDecision.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("tổ chức", "to hold it"),
                        new Phrase("không tổ chức", "not to hold it"),
                        new Phrase("thu thập ý kiến, kiến nghị bằng cách khác", "to collect opinions in another way"));
        assertThat(ForceMajeureGround.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("theo quy định của pháp luật", "as the law provides"),
                        new Phrase("do cơ quan nhà nước có thẩm quyền công bố", "declared by a competent State body"),
                        new Phrase("căn cứ khác", "another ground"));
        assertThat(ContactLevel.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("đại biểu Quốc hội", "National Assembly deputies"),
                        new Phrase("đại biểu HĐND cấp tỉnh", "provincial delegates"),
                        new Phrase("đại biểu HĐND cấp huyện", "district delegates"),
                        new Phrase("đại biểu HĐND cấp xã", "commune delegates"));
        assertThat(ContactStep.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("trao đổi với Thường trực HĐND cấp xã", "conferred with the commune"),
                        new Phrase("quyết định việc tổ chức tiếp xúc cử tri", "holding decided"),
                        new Phrase("quyết định hình thức tiếp xúc cử tri", "form decided"),
                        new Phrase("xây dựng kế hoạch tiếp xúc cử tri", "planned"),
                        new Phrase("gửi kế hoạch đến cơ quan báo chí địa phương", "plan sent to the press"),
                        new Phrase("thông báo chương trình tiếp xúc cử tri", "programme notified"),
                        new Phrase("tổ chức tiếp xúc cử tri", "voters met"),
                        new Phrase("tổng hợp ý kiến, kiến nghị của cử tri", "opinions compiled"),
                        new Phrase("gửi báo cáo tổng hợp", "compiled report sent"));
    }

    @Test
    void conferences_are_named() {
        assertThat(ContactParty.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("Ban Thường trực Ủy ban MTTQ Việt Nam cùng cấp", "Front of the own level"),
                        new Phrase("Ủy ban MTTQ Việt Nam cấp xã nơi tiếp xúc", "Front of the host commune"),
                        new Phrase("Thường trực HĐND cùng cấp", "Standing Committee of the own level"),
                        new Phrase("UBND cùng cấp", "People's Committee of the own level"),
                        new Phrase("HĐND, UBND cấp xã nơi tiếp xúc", "authorities of the host commune"),
                        new Phrase("cơ quan, tổ chức, đơn vị liên quan", "other bodies concerned"),
                        new Phrase("người đứng đầu cơ quan, tổ chức nơi tiếp xúc", "head of the host agency"),
                        new Phrase("Chủ tịch công đoàn cơ quan, tổ chức nơi tiếp xúc", "chair of its trade union"),
                        new Phrase("đại biểu", "delegate"),
                        new Phrase("chủ thể khác", "another"));
        assertThat(ConferenceStep.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("khai mạc hội nghị", "opened"),
                        new Phrase("đại biểu báo cáo", "delegate reported"),
                        new Phrase("cử tri phát biểu ý kiến, kiến nghị", "voters spoke"),
                        new Phrase("cơ quan có thẩm quyền trả lời", "authorities answered"),
                        new Phrase("đại biểu tiếp thu, giải trình", "delegate responded"),
                        new Phrase("kết thúc hội nghị", "closed"));
    }
}

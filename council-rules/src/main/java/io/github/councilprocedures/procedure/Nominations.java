package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_47_2019;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.officer.Occasion.FIRST_SESSION;
import static io.github.councilprocedures.officer.Occasion.IN_TERM;
import static io.github.councilprocedures.officer.Occasion.STANDING_COMMITTEE_VACANT;
import static io.github.councilprocedures.officer.OfficeProposer.COUNCIL_CHAIR;
import static io.github.councilprocedures.officer.OfficeProposer.FORMER_STANDING_COMMITTEE;
import static io.github.councilprocedures.officer.OfficeProposer.NAMED_PRESIDING_OFFICER;
import static io.github.councilprocedures.officer.OfficeProposer.PRESIDING_OFFICER;
import static io.github.councilprocedures.officer.OfficeProposer.STANDING_COMMITTEE;
import static io.github.councilprocedures.officer.OfficerFacts.ADDED_BY_DELEGATES;
import static io.github.councilprocedures.officer.OfficerFacts.CHOSEN_ON;
import static io.github.councilprocedures.officer.OfficerFacts.NOMINATED_BY;
import static io.github.councilprocedures.officer.OfficerFacts.OCCASION;
import static io.github.councilprocedures.officer.OfficerFacts.POST;
import static io.github.councilprocedures.officer.OfficerFacts.PRESENTED_BY;
import static io.github.councilprocedures.officer.OfficerFacts.START_OF_OFFICE;
import static io.github.councilprocedures.officer.OfficerFacts.WAY;
import static io.github.councilprocedures.officer.Post.CHAIR;
import static io.github.councilprocedures.officer.Post.CHIEF_OF_OFFICE;
import static io.github.councilprocedures.officer.Post.COMMITTEE_DEPUTY_HEAD;
import static io.github.councilprocedures.officer.Post.COMMITTEE_HEAD;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_MEMBER;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_VICE_CHAIR;
import static io.github.councilprocedures.officer.Post.VICE_CHAIR;
import static io.github.councilprocedures.officer.WayIntoOffice.ELECTION;

import io.github.councilprocedures.fact.ByCase;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.officer.OfficeProposer;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.officer.StartOfOffice;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** Nomination for the posts of a council (giới thiệu để bầu): by whom, and what becomes of names that delegates add. */
final class Nominations {

    private Nominations() {}

    /** Each post has its nominator (người giới thiệu). */
    static final Rule<StartOfOffice> NOMINATOR = Rule.about(START_OF_OFFICE, "officer.nominator")
            .titled("Người giới thiệu để bầu", "Nominator")
            .because(
                    "Người giới thiệu chịu trách nhiệm về người được giới thiệu, kể cả khi người đó thôi giữ chức vụ.",
                    "Whoever nominates answers for the person, and receives a resignation later.")
            .leavingOut(
                    "Không xét người giới thiệu tại kỳ họp đầu tiên sau sắp xếp đơn vị hành chính. Người do đại biểu giới thiệu"
                            + " thêm: xem quy tắc officer.extra-candidate.",
                    "Who nominates at the first session after a reorganisation of units is not judged. Names that delegates"
                            + " add: see the rule officer.extra-candidate.")
            .appliesWhen(WAY.is(ELECTION), ADDED_BY_DELEGATES.is(false))
            .governedBy(CHOSEN_ON)
            .from("2016-01-01")
            .under(
                    LAW_77_2015.article(83).clause(1),
                    LAW_77_2015.article(83).clause(2),
                    LAW_77_2015.article(83).clause(3),
                    LAW_77_2015.article(83).clause(4))
            .requires(nominatedUnderLaw77().when(CHIEF_OF_OFFICE, NOMINATED_BY.is(COUNCIL_CHAIR)))
            .from("2020-07-01")
            .under(
                    LAW_77_2015.article(83).clause(1),
                    LAW_77_2015.article(83).clause(2),
                    LAW_77_2015.article(83).clause(3),
                    LAW_77_2015.article(83).clause(4),
                    LAW_47_2019.article(2).clause(26))
            .requires(nominatedUnderLaw77())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(36).clause(1), LAW_72_2025.article(36).clause(2))
            .requires(ofPeoplesCommittee(POST.when(CHAIR, byOccasion(FORMER_STANDING_COMMITTEE))
                    .when(VICE_CHAIR, byOccasion(FORMER_STANDING_COMMITTEE))
                    .when(COMMITTEE_HEAD, byOccasion(FORMER_STANDING_COMMITTEE))))
            .otherwise(
                    "Chức vụ {post} do {nominatedBy} giới thiệu, không phải người có quyền giới thiệu chức vụ này.",
                    "The nominator ({nominatedBy}) is not the one who nominates for this post ({post}).");

    private static ByCase<StartOfOffice, Post> nominatedUnderLaw77() {
        return ofPeoplesCommittee(POST.when(CHAIR, byOccasion(PRESIDING_OFFICER))
                .when(VICE_CHAIR, NOMINATED_BY.is(COUNCIL_CHAIR))
                .when(COMMITTEE_HEAD, NOMINATED_BY.is(COUNCIL_CHAIR))
                .when(COMMITTEE_DEPUTY_HEAD, NOMINATED_BY.is(COUNCIL_CHAIR)));
    }

    private static ByCase<StartOfOffice, Post> ofPeoplesCommittee(ByCase<StartOfOffice, Post> ofCouncil) {
        return ofCouncil
                .when(PEOPLES_COMMITTEE_CHAIR, NOMINATED_BY.is(COUNCIL_CHAIR))
                .when(PEOPLES_COMMITTEE_VICE_CHAIR, NOMINATED_BY.is(OfficeProposer.PEOPLES_COMMITTEE_CHAIR))
                .when(PEOPLES_COMMITTEE_MEMBER, NOMINATED_BY.is(OfficeProposer.PEOPLES_COMMITTEE_CHAIR));
    }

    private static Requirement<StartOfOffice> byOccasion(OfficeProposer atFirstSession) {
        return OCCASION.when(FIRST_SESSION, NOMINATED_BY.is(atFirstSession))
                .when(IN_TERM, NOMINATED_BY.is(STANDING_COMMITTEE))
                .when(STANDING_COMMITTEE_VACANT, NOMINATED_BY.is(NAMED_PRESIDING_OFFICER));
    }

    /** A name that delegates add (ứng cử, giới thiệu thêm) comes before the council like the others. */
    static final Rule<StartOfOffice> EXTRA_CANDIDATE = Rule.about(START_OF_OFFICE, "officer.extra-candidate")
            .titled("Người được đại biểu giới thiệu thêm", "Candidate whom delegates added")
            .because(
                    "Đại biểu có quyền ứng cử, giới thiệu thêm; danh sách vẫn do một nơi trình.",
                    "Delegates may stand or add names; the list is still put to the council by one body.")
            .appliesWhen(ADDED_BY_DELEGATES.is(true))
            .governedBy(CHOSEN_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(83).clause(8))
            .requires(presented())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(36).clause(5))
            .requires(presented())
            .otherwise(
                    "Người được đại biểu giới thiệu thêm do {presentedBy} trình Hội đồng nhân dân; thời điểm bầu: {occasion}.",
                    "The candidate whom delegates added was put to the council by: {presentedBy}; occasion: {occasion}.");

    private static Requirement<StartOfOffice> presented() {
        return OCCASION.when(FIRST_SESSION, PRESENTED_BY.is(PRESIDING_OFFICER))
                .when(IN_TERM, PRESENTED_BY.is(STANDING_COMMITTEE));
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(NOMINATOR, EXTRA_CANDIDATE);
}

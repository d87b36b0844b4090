package io.github.councilprocedures.officer;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of posts that are filled (dữ kiện về việc giữ chức vụ). */
public final class OfficerFacts {

    private OfficerFacts() {}

    /** Post (chức vụ). */
    public static final ChoiceFact<StartOfOffice, Post> POST =
            ChoiceFact.of(Fact.named("post", "chức vụ", "post"), Post.class, StartOfOffice::post);

    /** Way into office (hình thức giữ chức vụ). */
    public static final ChoiceFact<StartOfOffice, WayIntoOffice> WAY = ChoiceFact.of(
            Fact.named("way", "hình thức giữ chức vụ", "way into office"), WayIntoOffice.class, StartOfOffice::way);

    /** Occasion (thời điểm bầu). */
    public static final ChoiceFact<StartOfOffice, Occasion> OCCASION = ChoiceFact.of(
            Fact.named("occasion", "thời điểm bầu", "occasion"), Occasion.class, StartOfOffice::occasionValue);

    /** Nominator (người giới thiệu). */
    public static final ChoiceFact<StartOfOffice, OfficeProposer> NOMINATED_BY = ChoiceFact.of(
            Fact.named("nominatedBy", "người giới thiệu", "nominator"),
            OfficeProposer.class,
            StartOfOffice::nominatedByValue);

    /** Added by delegates (do đại biểu ứng cử hoặc giới thiệu thêm). */
    public static final ChoiceFact<StartOfOffice, Boolean> ADDED_BY_DELEGATES = ChoiceFact.yesOrNo(
            Fact.named("addedByDelegates", "do đại biểu ứng cử hoặc giới thiệu thêm", "added by delegates"),
            StartOfOffice::addedByDelegates);

    /** Who put the name to the council (người trình Hội đồng nhân dân). */
    public static final ChoiceFact<StartOfOffice, OfficeProposer> PRESENTED_BY = ChoiceFact.of(
            Fact.named("presentedBy", "người trình Hội đồng nhân dân", "who put the name to the council"),
            OfficeProposer.class,
            StartOfOffice::presentedByValue);

    /** Delegate of the council (là đại biểu HĐND). */
    public static final ChoiceFact<StartOfOffice, Boolean> DELEGATE = ChoiceFact.yesOrNo(
            Fact.named("delegate", "là đại biểu HĐND", "delegate of the council"), StartOfOffice::delegateValue);

    /** Council out of a reorganisation of units (HĐND hình thành sau sắp xếp đơn vị hành chính). */
    public static final ChoiceFact<StartOfOffice, Boolean> AFTER_REORGANISATION = ChoiceFact.yesOrNo(
            Fact.named(
                    "afterReorganisation",
                    "HĐND hình thành sau sắp xếp đơn vị hành chính",
                    "council out of a reorganisation of units"),
            StartOfOffice::afterReorganisation);

    /** Consecutive terms in the post (số nhiệm kỳ liên tục giữ chức vụ). */
    public static final NumberFact<StartOfOffice> CONSECUTIVE_TERMS = NumberFact.of(
            Fact.named("consecutiveTerms", "số nhiệm kỳ liên tục giữ chức vụ", "consecutive terms in the post"),
            StartOfOffice::consecutiveTermsNumber);

    /** Day of the choice (ngày bầu, phê chuẩn hoặc chỉ định). */
    public static final DateFact<StartOfOffice> CHOSEN_ON = DateFact.of(
            Fact.named("chosenOn", "ngày bầu, phê chuẩn hoặc chỉ định", "day of the choice"), StartOfOffice::chosenDay);

    /** First day in office (ngày bắt đầu làm nhiệm vụ). */
    public static final DateFact<StartOfOffice> TOOK_OFFICE_ON = DateFact.of(
            Fact.named("tookOfficeOn", "ngày bắt đầu làm nhiệm vụ", "first day in office"),
            StartOfOffice::tookOfficeDay);

    /** First year of the term (năm đầu nhiệm kỳ). */
    public static final NumberFact<StartOfOffice> TERM_FIRST_YEAR = NumberFact.of(
            Fact.named("termFirstYear", "năm đầu nhiệm kỳ", "first year of the term")
                    .derived("năm đầu trong tên nhiệm kỳ", "the first of the two years that name the term"),
            start -> start.term().years().firstYear());

    /** Days from the election to the first day in office (số ngày từ khi bầu đến khi làm nhiệm vụ). */
    public static final NumberFact<StartOfOffice> DAYS_TO_OFFICE = NumberFact.of(
            Fact.named(
                            "daysToOffice",
                            "số ngày từ khi bầu đến khi làm nhiệm vụ",
                            "days from the election to the first day in office")
                    .derived(
                            "ngày bắt đầu làm nhiệm vụ trừ ngày bầu", "first day in office less the day of the choice"),
            StartOfOffice::daysToOffice);

    /** Level (cấp). */
    public static final ChoiceFact<StartOfOffice, UnitLevel> LEVEL = UnitFacts.level();

    /** Filling of a post (việc giữ chức vụ). */
    public static final SubjectType<StartOfOffice> START_OF_OFFICE = SubjectType.of(
            "startOfOffice",
            "việc giữ chức vụ",
            "filling of a post",
            List.of(
                    POST,
                    WAY,
                    OCCASION,
                    NOMINATED_BY,
                    ADDED_BY_DELEGATES,
                    PRESENTED_BY,
                    DELEGATE,
                    AFTER_REORGANISATION,
                    CONSECUTIVE_TERMS,
                    CHOSEN_ON,
                    TOOK_OFFICE_ON,
                    TERM_FIRST_YEAR,
                    DAYS_TO_OFFICE,
                    LEVEL));
}

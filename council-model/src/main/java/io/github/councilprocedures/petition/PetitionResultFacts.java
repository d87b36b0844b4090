package io.github.councilprocedures.petition;

import io.github.councilprocedures.activity.SharePrinting;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import java.util.List;

/** The facts of figures of petitions, of their breakdowns and percentages (dữ kiện về số liệu kiến nghị của cử tri). */
public final class PetitionResultFacts {

    private PetitionResultFacts() {}

    /** The day of the report (ngày báo cáo). */
    public static final DateFact<PetitionResults> REPORTED_ON =
            DateFact.of(Fact.named("reportedOn", "ngày báo cáo", "day of the report"), PetitionResults::reportedDay);

    /** Petitions before splitting (số kiến nghị tiếp nhận). */
    public static final NumberFact<PetitionResults> RECEIVED = NumberFact.of(
            Fact.named("received", "số kiến nghị trước khi tách", "petitions before splitting"),
            PetitionResults::receivedNumber);

    /** Items after splitting (số nội dung sau khi tách). */
    public static final NumberFact<PetitionResults> ITEMS = NumberFact.of(
            Fact.named("items", "số nội dung sau khi tách", "items after splitting"), PetitionResults::itemsNumber);

    /** What is counted (tổng số kiến nghị). */
    public static final NumberFact<PetitionResults> COUNTED = NumberFact.of(
            Fact.named("counted", "tổng số kiến nghị", "petitions counted")
                    .derived(
                            "số nội dung sau khi tách; nếu không nêu thì số kiến nghị trước khi tách",
                            "the items after splitting; where these are not stated, the petitions before it"),
            PetitionResults::counted);

    /** Petitions answered (số kiến nghị đã được trả lời). */
    public static final NumberFact<PetitionResults> ANSWERED = NumberFact.of(
            Fact.named("answered", "số kiến nghị đã được trả lời", "petitions answered"),
            PetitionResults::answeredNumber);

    /** Those of the own level (số kiến nghị thuộc thẩm quyền của cấp mình). */
    public static final NumberFact<PetitionResults> OWN = NumberFact.of(
            Fact.named("own", "số kiến nghị thuộc thẩm quyền của cấp mình", "petitions of the own level"),
            PetitionResults::ownNumber);

    /** Whether numbers before and after splitting are stated (nêu cả số trước và sau khi tách). */
    public static final ChoiceFact<PetitionResults, Boolean> STATES_SPLITTING = states(
            "statesSplitting",
            "nêu số kiến nghị cả trước và sau khi tách",
            "states the petitions before and after splitting",
            RECEIVED,
            ITEMS);

    /** Whether the number answered is stated with the total (nêu số đã trả lời và tổng số). */
    public static final ChoiceFact<PetitionResults, Boolean> STATES_ANSWERED = states(
            "statesAnswered",
            "nêu số đã trả lời và tổng số",
            "states how many were answered, and the total",
            ANSWERED,
            COUNTED);

    /** Whether the number of the own level is stated with the total (nêu số thuộc thẩm quyền và tổng số). */
    public static final ChoiceFact<PetitionResults, Boolean> STATES_OWN = states(
            "statesOwn",
            "nêu số thuộc thẩm quyền của cấp mình và tổng số",
            "states how many are of the own level, and the total",
            OWN,
            COUNTED);

    private static ChoiceFact<PetitionResults, Boolean> states(
            String name, String vi, String en, NumberFact<PetitionResults> one, NumberFact<PetitionResults> other) {
        return ChoiceFact.yesOrNo(
                Fact.named(name, vi, en).derived("báo cáo nêu cả hai số", "the report states both numbers"),
                results -> one.isPresent(results) && other.isPresent(results));
    }

    /** The sum of the parts (tổng các phần). */
    public static final NumberFact<BreakdownOfResults> PARTS_TOTAL = NumberFact.of(
            Fact.named("partsTotal", "tổng các phần", "sum of the parts")
                    .derived(
                            "cộng các phần được nêu; theo thẩm quyền thì cộng cả số chưa phân loại",
                            "the parts that are stated, added up; by competence with those not yet classified"),
            BreakdownOfResults::partsTotal);

    /** The total (tổng số). */
    public static final NumberFact<BreakdownOfResults> STATED_TOTAL = NumberFact.of(
            Fact.named("statedTotal", "tổng số nêu trong báo cáo", "total stated")
                    .derived(
                            "theo thẩm quyền: số sau khi tách; theo lĩnh vực: số trước hoặc sau khi tách; theo kết quả: số thuộc"
                                    + " thẩm quyền của cấp mình, nếu không nêu thì tổng số",
                            "by competence: the items after splitting; by field: before or after splitting; by result: those of"
                                    + " the own level, where not stated all"),
            BreakdownOfResults::statedTotal);

    /** By what they are broken down (cách phân chia). */
    public static final ChoiceFact<BreakdownOfResults, PetitionBreakdown> BY = ChoiceFact.of(
            Fact.named("by", "cách phân chia", "breakdown"), PetitionBreakdown.class, BreakdownOfResults::by);

    /** The result whose percentage is printed (kết quả giải quyết). */
    public static final ChoiceFact<ShareOfResults, PetitionResult> SHARE_OF = ChoiceFact.of(
            Fact.named("result", "kết quả giải quyết", "result"), PetitionResult.class, ShareOfResults::result);

    /** How many have that result (số kiến nghị có kết quả đó). */
    public static final NumberFact<ShareOfResults> SHARE_NUMBER = NumberFact.of(
            Fact.named("number", "số kiến nghị có kết quả đó", "petitions with that result"),
            share -> share.results().number(share.result()));

    /** Of how many (tổng số). */
    public static final NumberFact<ShareOfResults> SHARE_TOTAL = NumberFact.of(
            Fact.named("total", "tổng số kiến nghị được phân theo kết quả", "petitions broken down by result")
                    .derived(
                            "số thuộc thẩm quyền của cấp mình; nếu không nêu thì tổng số",
                            "those of the own level; where not stated, all"),
            share -> share.results().ownOrAll());

    /** How the percentage comes about (cách in tỷ lệ). */
    public static final ChoiceFact<ShareOfResults, SharePrinting> PRINTING = ChoiceFact.of(
            Fact.named("printing", "cách in tỷ lệ phần trăm", "how the percentage comes about")
                    .derived(
                            "so tỷ lệ đã nêu với số kiến nghị có kết quả đó trên tổng số",
                            "the percentage held against the petitions with that result over their total"),
            SharePrinting.class,
            ShareOfResults::printing);

    /** Figures of petitions (số liệu kiến nghị của cử tri). */
    public static final SubjectType<PetitionResults> RESULTS = SubjectType.of(
            "petitionResults",
            "số liệu kiến nghị của cử tri",
            "figures of voters' petitions",
            List.of(
                    REPORTED_ON,
                    RECEIVED,
                    ITEMS,
                    COUNTED,
                    ANSWERED,
                    OWN,
                    STATES_SPLITTING,
                    STATES_ANSWERED,
                    STATES_OWN));

    /** Breakdowns of them (cách phân chia số kiến nghị). */
    public static final SubjectType<BreakdownOfResults> BREAKDOWN = SubjectType.of(
            "petitionBreakdown",
            "cách phân chia số kiến nghị",
            "breakdown of petitions",
            List.of(BY, PARTS_TOTAL, STATED_TOTAL));

    /** Percentages in them (tỷ lệ phần trăm trong số liệu kiến nghị). */
    public static final SubjectType<ShareOfResults> SHARE = SubjectType.of(
            "petitionShare",
            "tỷ lệ phần trăm trong số liệu kiến nghị",
            "percentage in figures of petitions",
            List.of(SHARE_OF, SHARE_NUMBER, SHARE_TOTAL, PRINTING));
}

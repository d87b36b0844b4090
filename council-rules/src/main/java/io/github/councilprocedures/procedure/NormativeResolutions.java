package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.LAW_63_2020;
import static io.github.councilprocedures.instrument.Instruments.LAW_64_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_80_2015;
import static io.github.councilprocedures.session.ResolutionFacts.ADOPTED_ON;
import static io.github.councilprocedures.session.ResolutionFacts.DATABASE_ON;
import static io.github.councilprocedures.session.ResolutionFacts.DECIDED_ON;
import static io.github.councilprocedures.session.ResolutionFacts.EFFECTIVE_ON;
import static io.github.councilprocedures.session.ResolutionFacts.GAZETTED_ON;
import static io.github.councilprocedures.session.ResolutionFacts.GAZETTE_RECEIVED_ON;
import static io.github.councilprocedures.session.ResolutionFacts.LEVEL;
import static io.github.councilprocedures.session.ResolutionFacts.NORMATIVE;
import static io.github.councilprocedures.session.ResolutionFacts.PROCEDURE;
import static io.github.councilprocedures.session.ResolutionFacts.PUBLICATION_SENT_ON;
import static io.github.councilprocedures.session.ResolutionFacts.RESOLUTION;
import static io.github.councilprocedures.session.ResolutionFacts.RETROACTIVE;
import static io.github.councilprocedures.session.ResolutionFacts.SIGNED_BY;
import static io.github.councilprocedures.session.ResolutionFacts.SIGNED_ON;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.DraftProcedure;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Signer;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Normative resolutions (nghị quyết quy phạm pháp luật): who signs them, from when they bind, how they become public. */
final class NormativeResolutions {

    private NormativeResolutions() {}

    /** The Chair (Chủ tịch HĐND) authenticates a normative resolution. */
    static final Rule<ResolutionOfSession> AUTHENTICATED = Rule.about(RESOLUTION, "session.normative.authenticated")
            .titled("Ký chứng thực nghị quyết quy phạm pháp luật", "Authentication of a normative resolution")
            .because(
                    "Văn bản có hiệu lực với mọi người cần một chữ ký có thẩm quyền rõ ràng.",
                    "A text that binds everybody needs the signature of somebody clearly entitled.")
            .appliesWhen(NORMATIVE.is(true))
            .governedBy(DECIDED_ON)
            .from("2016-07-01")
            .under(
                    LAW_80_2015.article(126).clause(3),
                    LAW_80_2015.article(137).clause(3),
                    LAW_80_2015.article(143).clause(4))
            .requires(any(
                    SIGNED_BY.is(Signer.CHAIR),
                    all(
                            SIGNED_BY.is(Signer.PRESIDING_OFFICER),
                            unclear(
                                    "Luật số 80/2015/QH13 giao Chủ tịch Hội đồng nhân dân ký chứng thực; khoản 1 Điều 86 Luật số"
                                            + " 77/2015/QH13 cho phép cả chủ tọa kỳ họp.",
                                    "Law No. 80/2015/QH13 names the Chair; Article 86, Clause 1 of Law No. 77/2015/QH13 allows"
                                            + " the presiding officer of the session as well."))))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Nghị quyết quy phạm pháp luật do {signedBy} ký chứng thực, không phải Chủ tịch Hội đồng nhân dân.",
                    "The normative resolution was signed by: {signedBy}, not by the Chair.");

    /** Its day of effect (ngày có hiệu lực): time to learn of it, unless the procedure was shortened. */
    static final Rule<ResolutionOfSession> EFFECTIVE = Rule.about(RESOLUTION, "session.normative.effective")
            .titled("Ngày có hiệu lực của nghị quyết quy phạm pháp luật", "Day of effect of a normative resolution")
            .because(
                    "Người phải thi hành cần thời gian biết đến văn bản trước khi nó có hiệu lực.",
                    "Those bound by a text need time to learn of it before it has effect.")
            .leavingOut(
                    "Hạn “kể từ ngày thông qua hoặc ký ban hành” được hiểu là đạt khi tính từ một trong hai ngày đã đủ.",
                    "“From adoption or signing” is read as kept when it is kept from either of the two days.")
            .appliesWhen(NORMATIVE.is(true))
            .governedBy(DECIDED_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(151).clause(1), LAW_80_2015.article(151).clause(2))
            .requires(PROCEDURE
                    .when(
                            DraftProcedure.ORDINARY,
                            LEVEL.when(
                                            UnitLevel.PROVINCE,
                                            EFFECTIVE_ON
                                                    .notSooner(10, CALENDAR_DAYS)
                                                    .after(SIGNED_ON))
                                    .when(
                                            UnitLevel.DISTRICT,
                                            EFFECTIVE_ON
                                                    .notSooner(7, CALENDAR_DAYS)
                                                    .after(SIGNED_ON))
                                    .when(
                                            UnitLevel.COMMUNE,
                                            EFFECTIVE_ON
                                                    .notSooner(7, CALENDAR_DAYS)
                                                    .after(SIGNED_ON)))
                    .when(DraftProcedure.SHORTENED, notSooner(0)))
            .from("2021-01-01")
            .under(
                    LAW_80_2015.article(151).clause(1),
                    LAW_80_2015.article(151).clause(2),
                    LAW_63_2020.article(1).clause(48))
            .requires(PROCEDURE
                    .when(
                            DraftProcedure.ORDINARY,
                            LEVEL.when(UnitLevel.PROVINCE, notSooner(10))
                                    .when(UnitLevel.DISTRICT, notSooner(7))
                                    .when(UnitLevel.COMMUNE, notSooner(7)))
                    .when(DraftProcedure.SHORTENED, notSooner(0)))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Nghị quyết quy phạm pháp luật có hiệu lực từ ngày {effectiveOn}; sớm nhất phải là ngày {due}.",
                    "The normative resolution has effect from {effectiveOn}; the earliest day allowed is {due}.");

    /** So many days from adoption or from signing: enough from either. */
    private static Requirement<ResolutionOfSession> notSooner(int days) {
        return any(
                EFFECTIVE_ON.notSooner(days, CALENDAR_DAYS).after(ADOPTED_ON),
                EFFECTIVE_ON.notSooner(days, CALENDAR_DAYS).after(SIGNED_ON));
    }

    /** It never looks back (không có hiệu lực trở về trước). */
    static final Rule<ResolutionOfSession> NOT_RETROACTIVE = Rule.about(RESOLUTION, "session.normative.retroactive")
            .titled("Không quy định hiệu lực trở về trước", "No retroactive effect")
            .because(
                    "Không ai phải tuân theo quy định chưa có khi mình hành động.",
                    "Nobody can follow a rule that did not exist when he acted.")
            .appliesWhen(NORMATIVE.is(true))
            .governedBy(DECIDED_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(152).clause(3))
            .requires(RETROACTIVE.is(false))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Nghị quyết quy phạm pháp luật của Hội đồng nhân dân quy định hiệu lực trở về trước.",
                    "The normative resolution gives itself retroactive effect.");

    /** It goes to the gazette, or to public posting (đăng công báo, niêm yết), within 3 days of signing. */
    static final Rule<ResolutionOfSession> SENT_FOR_PUBLICATION = Rule.about(
                    RESOLUTION, "session.normative.publication")
            .titled("Gửi đăng công báo hoặc niêm yết", "Sending to the gazette or for posting")
            .because(
                    "Văn bản chỉ ràng buộc người dân khi được công khai.",
                    "A text can bind the public only once it is public.")
            .leavingOut(
                    "Cấp tỉnh gửi đăng công báo, cấp huyện và cấp xã niêm yết công khai; ngày ký được dùng làm ngày công bố.",
                    "A province sends it to the gazette, districts and communes post it; the day of signing stands for the day of"
                            + " proclamation.")
            .appliesWhen(NORMATIVE.is(true))
            .governedBy(SIGNED_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(150))
            .requires(PUBLICATION_SENT_ON.within(3, CALENDAR_DAYS).after(SIGNED_ON))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Nghị quyết được gửi đăng công báo hoặc niêm yết ngày {publicationSentOn}; hạn cuối là {due}.",
                    "The resolution was sent to the gazette or for posting on {publicationSentOn}; the last day was {due}.");

    /** The provincial gazette (công báo cấp tỉnh) prints it within 7 days of receipt. */
    static final Rule<ResolutionOfSession> GAZETTED = Rule.about(RESOLUTION, "session.normative.gazette")
            .titled("Đăng công báo cấp tỉnh", "Printing in the provincial gazette")
            .because(
                    "Công báo là nơi người dân tìm văn bản chính thức.",
                    "The gazette is where the public finds the official text.")
            .appliesWhen(NORMATIVE.is(true), LEVEL.is(UnitLevel.PROVINCE))
            .governedBy(GAZETTE_RECEIVED_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(150))
            .requires(GAZETTED_ON.within(7, CALENDAR_DAYS).after(GAZETTE_RECEIVED_ON))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Nghị quyết được đăng công báo ngày {gazettedOn}, nhận ngày {gazetteReceivedOn}; hạn cuối là {due}.",
                    "The resolution was gazetted on {gazettedOn}, received on {gazetteReceivedOn}; the last day was {due}.");

    /** Its full text stands in the national database (cơ sở dữ liệu quốc gia về pháp luật) within 15 days. */
    static final Rule<ResolutionOfSession> IN_DATABASE = Rule.about(RESOLUTION, "session.normative.database")
            .titled("Cập nhật cơ sở dữ liệu quốc gia về pháp luật", "Entry in the national database of law")
            .because(
                    "Toàn văn phải tra cứu được ở một nơi chung cho cả nước.",
                    "The full text must be found in one place for the whole country.")
            .leavingOut(
                    "Từ 2021 hạn tính từ ngày thông qua hoặc ký ban hành: đạt khi đạt từ một trong hai ngày.",
                    "Since 2021 it runs from adoption or signing: kept when kept from either day.")
            .appliesWhen(NORMATIVE.is(true))
            .governedBy(DECIDED_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(157))
            .requires(DATABASE_ON.within(15, CALENDAR_DAYS).after(SIGNED_ON))
            .from("2021-01-01")
            .under(LAW_80_2015.article(157), LAW_63_2020.article(1).clause(50))
            .requires(any(
                    DATABASE_ON.within(15, CALENDAR_DAYS).after(SIGNED_ON),
                    DATABASE_ON.within(15, CALENDAR_DAYS).after(ADOPTED_ON)))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Toàn văn nghị quyết có trong cơ sở dữ liệu ngày {databaseOn}; hạn cuối là {due}.",
                    "The full text stood in the database on {databaseOn}; the last day was {due}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(AUTHENTICATED, EFFECTIVE, NOT_RETROACTIVE, SENT_FOR_PUBLICATION, GAZETTED, IN_DATABASE);
}

package io.github.councilprocedures.instrument;

import static io.github.councilprocedures.law.Evidence.RECALLED;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.law.Evidence.TEXT_READ;
import static io.github.councilprocedures.law.InstrumentKind.CODE;
import static io.github.councilprocedures.law.InstrumentKind.CONSTITUTION;
import static io.github.councilprocedures.law.InstrumentKind.DECISION;
import static io.github.councilprocedures.law.InstrumentKind.DECREE;
import static io.github.councilprocedures.law.InstrumentKind.GUIDANCE;
import static io.github.councilprocedures.law.InstrumentKind.JOINT_RESOLUTION;
import static io.github.councilprocedures.law.InstrumentKind.LAW;
import static io.github.councilprocedures.law.InstrumentKind.PARTY_DECISION;
import static io.github.councilprocedures.law.InstrumentKind.RESOLUTION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The instruments that the rules rest on (văn bản), grouped by subject. A table of contents: not every instrument that
 * ever touched councils.
 *
 * <p>A span is given where its first day was found, and its last day is open where none was found; the evidence is that
 * of the weaker day. What was found without a full span is said in words.
 */
public final class Instruments {

    // ---- Organisation of local government ----

    /**
     * Constitution of 2013 (Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam). Articles 110 to 116 are about local
     * government.
     */
    public static final Instrument CONSTITUTION_2013 = instrument(
                    CONSTITUTION,
                    "2013",
                    "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam",
                    "Constitution of the Socialist Republic of Viet Nam",
                    RECALLED)
            .passedOn(LocalDate.parse("2013-11-28"))
            .inForce(DateSpan.parse("2014-01-01/.."))
            .addAmendedBy("203/2025/QH15")
            .build();

    /**
     * Resolution 203/2025/QH15 (Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp). Two levels of local government;
     * posts filled by appointment in the mergers of 2025.
     */
    public static final Instrument RESOLUTION_203_2025 = instrument(
                    RESOLUTION,
                    "203/2025/QH15",
                    "Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp",
                    "Resolution amending the Constitution",
                    RECALLED)
            .passedOn(LocalDate.parse("2025-06-16"))
            .inForce(DateSpan.parse("2025-06-16/.."))
            .build();

    /**
     * Law 11/2003/QH11 (Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân). Its rules of structure, tasks and powers
     * served the sitting councils until those of 2016-2021 were elected.
     */
    public static final Instrument LAW_11_2003 = instrument(
                    LAW,
                    "11/2003/QH11",
                    "Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân",
                    "Law on Organisation of People's Councils and People's Committees",
                    RECALLED)
            .passedOn(LocalDate.parse("2003-11-26"))
            .inForce(DateSpan.parse("2004-07-01/2015-12-31"))
            .addReplacedBy("77/2015/QH13")
            .build();

    /**
     * Law 77/2015/QH13 (Luật Tổ chức chính quyền địa phương). Three levels of local government; Articles 88 and 89
     * suspended from 2023-07-01. Its last day is reported.
     */
    public static final Instrument LAW_77_2015 = instrument(
                    LAW,
                    "77/2015/QH13",
                    "Luật Tổ chức chính quyền địa phương",
                    "Law on Organisation of Local Government",
                    REPORTED)
            .passedOn(LocalDate.parse("2015-06-19"))
            .inForce(DateSpan.parse("2016-01-01/2025-02-28"))
            .addAmendedBy("21/2017/QH14", "47/2019/QH14", "96/2023/QH15")
            .addReplacedBy("65/2025/QH15")
            .build();

    /**
     * Law 47/2019/QH14 (Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa
     * phương). Its numbers and structures began with the councils of 2021-2026 (Article 4). Its last day is reported.
     */
    public static final Instrument LAW_47_2019 = instrument(
                    LAW,
                    "47/2019/QH14",
                    "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa"
                            + " phương",
                    "Law amending the Law on Organisation of the Government and the Law on Organisation of Local"
                            + " Government",
                    REPORTED)
            .passedOn(LocalDate.parse("2019-11-22"))
            .inForce(DateSpan.parse("2020-07-01/2025-02-28"))
            .addReplacedBy("65/2025/QH15")
            .build();

    /**
     * Law 65/2025/QH15 (Luật Tổ chức chính quyền địa phương). The first law of 2025, still with three levels; its text
     * could not be read.
     */
    public static final Instrument LAW_65_2025 = instrument(
                    LAW,
                    "65/2025/QH15",
                    "Luật Tổ chức chính quyền địa phương",
                    "Law on Organisation of Local Government",
                    REPORTED)
            .passedOn(LocalDate.parse("2025-02-19"))
            .inForce(DateSpan.parse("2025-03-01/2025-06-15"))
            .addReplacedBy("72/2025/QH15")
            .build();

    /**
     * Law 72/2025/QH15 (Luật Tổ chức chính quyền địa phương). The second law of 2025: two levels, the district level
     * ending with 2025-06-30.
     */
    public static final Instrument LAW_72_2025 = instrument(
                    LAW,
                    "72/2025/QH15",
                    "Luật Tổ chức chính quyền địa phương",
                    "Law on Organisation of Local Government",
                    TEXT_READ)
            .passedOn(LocalDate.parse("2025-06-16"))
            .inForce(DateSpan.parse("2025-06-16/.."))
            .build();

    /**
     * Resolution 202/2025/QH15 (Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh). From 63 provinces and cities to
     * 34.
     */
    public static final Instrument RESOLUTION_202_2025 = instrument(
                    RESOLUTION,
                    "202/2025/QH15",
                    "Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh",
                    "Resolution on the rearrangement of provincial administrative units",
                    RECALLED)
            .passedOn(LocalDate.parse("2025-06-12"))
            .inForce(DateSpan.parse("2025-06-12/.."))
            .build();

    // ---- Special rules for some cities ----

    /**
     * Resolution 97/2019/QH14 (Nghị quyết về thí điểm tổ chức mô hình chính quyền đô thị tại thành phố Hà Nội). No ward
     * councils in Hà Nội from 2021-07-01; its own days of effect were not found.
     */
    public static final Instrument RESOLUTION_97_2019 = instrument(
                    RESOLUTION,
                    "97/2019/QH14",
                    "Nghị quyết về thí điểm tổ chức mô hình chính quyền đô thị tại thành phố Hà Nội",
                    "Resolution on piloting urban government in Hà Nội City",
                    RECALLED)
            .build();

    /**
     * Resolution 119/2020/QH14 (Nghị quyết về thí điểm tổ chức mô hình chính quyền đô thị và một số cơ chế, chính sách
     * đặc thù phát triển thành phố Đà Nẵng). No district and ward councils in Đà Nẵng from 2021-07-01; its own days of
     * effect were not found.
     */
    public static final Instrument RESOLUTION_119_2020 = instrument(
                    RESOLUTION,
                    "119/2020/QH14",
                    "Nghị quyết về thí điểm tổ chức mô hình chính quyền đô thị và một số cơ chế, chính sách đặc thù"
                            + " phát triển thành phố Đà Nẵng",
                    "Resolution on piloting urban government and special mechanisms for Đà Nẵng City",
                    RECALLED)
            .addReplacedBy("136/2024/QH15")
            .build();

    /**
     * Resolution 131/2020/QH14 (Nghị quyết về tổ chức chính quyền đô thị tại Thành phố Hồ Chí Minh). No district and
     * ward councils in Hồ Chí Minh City from 2021-07-01; its own first day was not found.
     */
    public static final Instrument RESOLUTION_131_2020 = instrument(
                    RESOLUTION,
                    "131/2020/QH14",
                    "Nghị quyết về tổ chức chính quyền đô thị tại Thành phố Hồ Chí Minh",
                    "Resolution on urban government in Hồ Chí Minh City",
                    RECALLED)
            .addReplacedBy("72/2025/QH15")
            .build();

    /**
     * Resolution 136/2024/QH15 (Nghị quyết về tổ chức chính quyền đô thị và thí điểm một số cơ chế, chính sách đặc thù
     * phát triển thành phố Đà Nẵng). Articles 7 and 8 repealed from 2025-06-16; its own days of effect were not found.
     */
    public static final Instrument RESOLUTION_136_2024 = instrument(
                    RESOLUTION,
                    "136/2024/QH15",
                    "Nghị quyết về tổ chức chính quyền đô thị và thí điểm một số cơ chế, chính sách đặc thù phát triển"
                            + " thành phố Đà Nẵng",
                    "Resolution on urban government and special mechanisms for Đà Nẵng City",
                    RECALLED)
            .addAmendedBy("72/2025/QH15")
            .build();

    /**
     * Resolution 169/2024/QH15 (Nghị quyết về tổ chức chính quyền đô thị tại thành phố Hải Phòng). Its first day was
     * not found.
     */
    public static final Instrument RESOLUTION_169_2024 = instrument(
                    RESOLUTION,
                    "169/2024/QH15",
                    "Nghị quyết về tổ chức chính quyền đô thị tại thành phố Hải Phòng",
                    "Resolution on urban government in Hải Phòng City",
                    RECALLED)
            .addReplacedBy("72/2025/QH15")
            .build();

    /** Law 39/2024/QH15 (Luật Thủ đô). Delegates and committees of Hà Nội. */
    public static final Instrument CAPITAL_LAW_39_2024 = instrument(
                    LAW, "39/2024/QH15", "Luật Thủ đô", "Capital Law", RECALLED)
            .passedOn(LocalDate.parse("2024-06-28"))
            .inForce(DateSpan.parse("2025-01-01/.."))
            .addAmendedBy("72/2025/QH15")
            .build();

    // ---- Work of the councils ----

    /**
     * Resolution 753/2005/NQ-UBTVQH11 (Nghị quyết ban hành Quy chế hoạt động của Hội đồng nhân dân). In force from a
     * day of 2005 that was not found, to 2025-02-19; also printed 753/2005/UBTVQH11.
     */
    public static final Instrument RESOLUTION_753_2005 = instrument(
                    RESOLUTION,
                    "753/2005/NQ-UBTVQH11",
                    "Nghị quyết ban hành Quy chế hoạt động của Hội đồng nhân dân",
                    "Resolution issuing the Regulation on the operation of People's Councils",
                    REPORTED)
            .passedOn(LocalDate.parse("2005-04-02"))
            .addReplacedBy("72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN")
            .build();

    /**
     * Resolution 629/2019/UBTVQH14 (Nghị quyết hướng dẫn một số hoạt động của Hội đồng nhân dân). Its first
     * day is taken to be that of signing; its last day was not found.
     */
    public static final Instrument RESOLUTION_629_2019 = instrument(
                    RESOLUTION,
                    "629/2019/UBTVQH14",
                    "Nghị quyết hướng dẫn một số hoạt động của Hội đồng nhân dân",
                    "Resolution guiding some activities of People's Councils",
                    RECALLED)
            .passedOn(LocalDate.parse("2019-01-30"))
            .inForce(DateSpan.parse("2019-01-30/.."))
            .build();

    /**
     * Resolution 1004/2020/UBTVQH14 (Nghị quyết quy định chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức và biên chế của
     * Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh, thành phố trực thuộc trung ương). Article 2, Clause
     * 2, Point g names briefing meetings (họp giao ban).
     */
    public static final Instrument RESOLUTION_1004_2020 = instrument(
                    RESOLUTION,
                    "1004/2020/UBTVQH14",
                    "Nghị quyết quy định chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức và biên chế của Văn phòng Đoàn"
                            + " đại biểu Quốc hội và Hội đồng nhân dân tỉnh, thành phố trực thuộc trung ương",
                    "Resolution on the Office of the delegation of National Assembly deputies and of the provincial"
                            + " People's Council",
                    TEXT_READ)
            .passedOn(LocalDate.parse("2020-09-18"))
            .inForce(DateSpan.parse("2021-01-01/.."))
            .build();

    /**
     * Resolution 103/2025/UBTVQH15 (Nghị quyết ban hành Quy chế làm việc mẫu của Hội đồng nhân dân tỉnh, thành phố).
     * Its annex could not be read.
     */
    public static final Instrument RESOLUTION_103_2025 = instrument(
                    RESOLUTION,
                    "103/2025/UBTVQH15",
                    "Nghị quyết ban hành Quy chế làm việc mẫu của Hội đồng nhân dân tỉnh, thành phố",
                    "Resolution issuing the model working regulation of provincial and city People's Councils",
                    REPORTED)
            .passedOn(LocalDate.parse("2025-09-26"))
            .inForce(DateSpan.parse("2025-09-26/.."))
            .build();

    /**
     * Resolution 104/2025/UBTVQH15 (Nghị quyết ban hành Quy chế làm việc mẫu của Hội đồng nhân dân xã, phường, đặc
     * khu). Most of its annex could not be read.
     */
    public static final Instrument RESOLUTION_104_2025 = instrument(
                    RESOLUTION,
                    "104/2025/UBTVQH15",
                    "Nghị quyết ban hành Quy chế làm việc mẫu của Hội đồng nhân dân xã, phường, đặc khu",
                    "Resolution issuing the model working regulation of commune, ward and special zone People's"
                            + " Councils",
                    REPORTED)
            .passedOn(LocalDate.parse("2025-09-26"))
            .inForce(DateSpan.parse("2025-09-26/.."))
            .build();

    /**
     * Resolution 106/2025/UBTVQH15 (Nghị quyết về số lượng Phó Chủ tịch Hội đồng nhân dân, Phó Trưởng Ban và đại biểu
     * hoạt động chuyên trách). Passed about 2025-10-16; one source numbers it 108/2025.
     */
    public static final Instrument RESOLUTION_106_2025 = instrument(
                    RESOLUTION,
                    "106/2025/UBTVQH15",
                    "Nghị quyết về số lượng Phó Chủ tịch Hội đồng nhân dân, Phó Trưởng Ban và đại biểu hoạt động"
                            + " chuyên trách",
                    "Resolution on the numbers of council Vice Chairs, deputy heads of committees and full-time"
                            + " delegates",
                    REPORTED)
            .build();

    // ---- Elections and terms ----

    /** Law 85/2015/QH13 (Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân). */
    public static final Instrument ELECTION_LAW_85_2015 = instrument(
                    LAW,
                    "85/2015/QH13",
                    "Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân",
                    "Law on Election of Deputies to the National Assembly and Delegates to People's Councils",
                    TEXT_READ)
            .passedOn(LocalDate.parse("2015-06-25"))
            .inForce(DateSpan.parse("2015-09-01/.."))
            .addAmendedBy("83/2025/QH15")
            .build();

    /**
     * Law 83/2025/QH15 (Luật sửa đổi, bổ sung một số điều của Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân
     * dân). Passed on 24 or 25 June 2025.
     */
    public static final Instrument LAW_83_2025 = instrument(
                    LAW,
                    "83/2025/QH15",
                    "Luật sửa đổi, bổ sung một số điều của Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân",
                    "Law amending the Law on Election of Deputies to the National Assembly and Delegates to People's"
                            + " Councils",
                    TEXT_READ)
            .inForce(DateSpan.parse("2025-07-01/.."))
            .build();

    /**
     * Guidance 1138/HD-UBTVQH13 (Hướng dẫn về kỳ họp thứ nhất của Hội đồng nhân dân nhiệm kỳ 2016-2021). Spent with the
     * first sessions of 2016.
     */
    public static final Instrument GUIDANCE_1138_2016 = instrument(
                    GUIDANCE,
                    "1138/HD-UBTVQH13",
                    "Hướng dẫn về kỳ họp thứ nhất của Hội đồng nhân dân nhiệm kỳ 2016-2021",
                    "Guidance on the first session of the People's Councils of the term 2016-2021",
                    REPORTED)
            .passedOn(LocalDate.parse("2016-06-03"))
            .inForce(DateSpan.parse("2016-06-03/.."))
            .build();

    /**
     * Resolution 1187/NQ-UBTVQH14 (Nghị quyết hướng dẫn việc xác định dự kiến cơ cấu, thành phần và phân bổ số lượng
     * người được giới thiệu ứng cử đại biểu Hội đồng nhân dân nhiệm kỳ 2021-2026). Its last day is the end of the term,
     * which differs from council to council.
     */
    public static final Instrument RESOLUTION_1187_2021 = instrument(
                    RESOLUTION,
                    "1187/NQ-UBTVQH14",
                    "Nghị quyết hướng dẫn việc xác định dự kiến cơ cấu, thành phần và phân bổ số lượng người được giới"
                            + " thiệu ứng cử đại biểu Hội đồng nhân dân nhiệm kỳ 2021-2026",
                    "Resolution on the structure and allotment of nominees to the People's Councils of the term"
                            + " 2021-2026",
                    TEXT_READ)
            .passedOn(LocalDate.parse("2021-01-11"))
            .inForce(DateSpan.parse("2021-01-11/.."))
            .build();

    /**
     * Guidance 883/HD-UBTVQH14 (Hướng dẫn về kỳ họp thứ nhất của Hội đồng nhân dân nhiệm kỳ 2021-2026). Spent with the
     * first sessions of 2021.
     */
    public static final Instrument GUIDANCE_883_2021 = instrument(
                    GUIDANCE,
                    "883/HD-UBTVQH14",
                    "Hướng dẫn về kỳ họp thứ nhất của Hội đồng nhân dân nhiệm kỳ 2021-2026",
                    "Guidance on the first session of the People's Councils of the term 2021-2026",
                    REPORTED)
            .passedOn(LocalDate.parse("2021-06-02"))
            .inForce(DateSpan.parse("2021-06-02/.."))
            .build();

    /**
     * Resolution 199/2025/QH15 (Nghị quyết về rút ngắn nhiệm kỳ Quốc hội khóa XV, Hội đồng nhân dân các cấp nhiệm kỳ
     * 2021-2026). Sets the polling day of 2026-03-15 and 45 days for the first session after it.
     */
    public static final Instrument RESOLUTION_199_2025 = instrument(
                    RESOLUTION,
                    "199/2025/QH15",
                    "Nghị quyết về rút ngắn nhiệm kỳ Quốc hội khóa XV, Hội đồng nhân dân các cấp nhiệm kỳ 2021-2026",
                    "Resolution shortening the term of the 15th National Assembly and of the People's Councils of"
                            + " 2021-2026",
                    REPORTED)
            .passedOn(LocalDate.parse("2025-05-21"))
            .inForce(DateSpan.parse("2025-05-21/.."))
            .build();

    /**
     * Resolution 107/2025/UBTVQH15 (Nghị quyết về dân số làm căn cứ xác định số lượng đại biểu Hội đồng nhân dân nhiệm
     * kỳ 2026-2031). The population is that of 2025-08-31.
     */
    public static final Instrument RESOLUTION_107_2025 = instrument(
                    RESOLUTION,
                    "107/2025/UBTVQH15",
                    "Nghị quyết về dân số làm căn cứ xác định số lượng đại biểu Hội đồng nhân dân nhiệm kỳ 2026-2031",
                    "Resolution on the population by which delegates to the People's Councils of 2026-2031 are"
                            + " numbered",
                    REPORTED)
            .passedOn(LocalDate.parse("2025-10-16"))
            .build();

    // ---- Normative documents ----

    /** Law 31/2004/QH11 (Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân). */
    public static final Instrument LAW_31_2004 = instrument(
                    LAW,
                    "31/2004/QH11",
                    "Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân",
                    "Law on Promulgation of Legal Documents of People's Councils and People's Committees",
                    RECALLED)
            .passedOn(LocalDate.parse("2004-12-03"))
            .inForce(DateSpan.parse("2005-04-01/2016-06-30"))
            .addReplacedBy("80/2015/QH13")
            .build();

    /**
     * Law 80/2015/QH13 (Luật Ban hành văn bản quy phạm pháp luật). Its first day was read in the text, its last was
     * not.
     */
    public static final Instrument LAW_80_2015 = instrument(
                    LAW,
                    "80/2015/QH13",
                    "Luật Ban hành văn bản quy phạm pháp luật",
                    "Law on Promulgation of Legal Documents",
                    RECALLED)
            .passedOn(LocalDate.parse("2015-06-22"))
            .inForce(DateSpan.parse("2016-07-01/2025-03-31"))
            .addAmendedBy("63/2020/QH14")
            .addReplacedBy("64/2025/QH15")
            .build();

    /** Law 63/2020/QH14 (Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật). */
    public static final Instrument LAW_63_2020 = instrument(
                    LAW,
                    "63/2020/QH14",
                    "Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật",
                    "Law amending the Law on Promulgation of Legal Documents",
                    TEXT_READ)
            .inForce(DateSpan.parse("2021-01-01/.."))
            .build();

    /** Law 64/2025/QH15 (Luật Ban hành văn bản quy phạm pháp luật). */
    public static final Instrument LAW_64_2025 = instrument(
                    LAW,
                    "64/2025/QH15",
                    "Luật Ban hành văn bản quy phạm pháp luật",
                    "Law on Promulgation of Legal Documents",
                    RECALLED)
            .inForce(DateSpan.parse("2025-04-01/.."))
            .addAmendedBy("87/2025/QH15")
            .build();

    // ---- Supervision ----

    /** Law 05/2003/QH11 (Luật Hoạt động giám sát của Quốc hội). Says nothing about councils. */
    public static final Instrument LAW_05_2003 = instrument(
                    LAW,
                    "05/2003/QH11",
                    "Luật Hoạt động giám sát của Quốc hội",
                    "Law on Supervisory Activities of the National Assembly",
                    REPORTED)
            .passedOn(LocalDate.parse("2003-06-17"))
            .inForce(DateSpan.parse("2003-08-01/2016-06-30"))
            .addReplacedBy("87/2015/QH13")
            .build();

    /**
     * Law 87/2015/QH13 (Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân). Articles 63 and 64 suspended from
     * 2023-07-01. Its text was read; its last day is reported.
     */
    public static final Instrument LAW_87_2015 = instrument(
                    LAW,
                    "87/2015/QH13",
                    "Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân",
                    "Law on Supervisory Activities of the National Assembly and People's Councils",
                    REPORTED)
            .passedOn(LocalDate.parse("2015-11-20"))
            .inForce(DateSpan.parse("2016-07-01/2026-02-28"))
            .addAmendedBy("96/2023/QH15")
            .addReplacedBy("121/2025/QH15")
            .build();

    /**
     * Resolution 334/2017/UBTVQH14 (Nghị quyết ban hành Quy chế giám sát của Quốc hội). Not about councils; its last
     * day is inferred from its successor.
     */
    public static final Instrument RESOLUTION_334_2017 = instrument(
                    RESOLUTION,
                    "334/2017/UBTVQH14",
                    "Nghị quyết ban hành Quy chế giám sát của Quốc hội",
                    "Resolution issuing the Regulation on supervision by the National Assembly",
                    RECALLED)
            .passedOn(LocalDate.parse("2017-01-11"))
            .inForce(DateSpan.parse("2017-03-01/2026-02-28"))
            .addReplacedBy("113/2025/UBTVQH15")
            .build();

    /**
     * Resolution 594/NQ-UBTVQH15 (Nghị quyết hướng dẫn hoạt động giám sát của Hội đồng nhân dân, Thường trực Hội đồng
     * nhân dân, Ban của Hội đồng nhân dân, Tổ đại biểu Hội đồng nhân dân và đại biểu Hội đồng nhân dân). Its last day
     * is inferred from its successor.
     */
    public static final Instrument RESOLUTION_594_2022 = instrument(
                    RESOLUTION,
                    "594/NQ-UBTVQH15",
                    "Nghị quyết hướng dẫn hoạt động giám sát của Hội đồng nhân dân, Thường trực Hội đồng nhân dân, Ban"
                            + " của Hội đồng nhân dân, Tổ đại biểu Hội đồng nhân dân và đại biểu Hội đồng nhân dân",
                    "Resolution guiding supervision by People's Councils, their Standing Committees, committees,"
                            + " groups of delegates and delegates",
                    RECALLED)
            .passedOn(LocalDate.parse("2022-09-12"))
            .inForce(DateSpan.parse("2022-09-12/2026-02-28"))
            .addReplacedBy("114/2025/UBTVQH15")
            .build();

    /** Law 121/2025/QH15 (Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân). Its text could not be read. */
    public static final Instrument LAW_121_2025 = instrument(
                    LAW,
                    "121/2025/QH15",
                    "Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân",
                    "Law on Supervisory Activities of the National Assembly and People's Councils",
                    REPORTED)
            .passedOn(LocalDate.parse("2025-12-10"))
            .inForce(DateSpan.parse("2026-03-01/.."))
            .build();

    /**
     * Resolution 113/2025/UBTVQH15 (Nghị quyết quy định chi tiết về hoạt động giám sát của Quốc hội). Not about
     * councils; its first day is inferred.
     */
    public static final Instrument RESOLUTION_113_2025 = instrument(
                    RESOLUTION,
                    "113/2025/UBTVQH15",
                    "Nghị quyết quy định chi tiết về hoạt động giám sát của Quốc hội",
                    "Resolution detailing supervision by the National Assembly",
                    RECALLED)
            .passedOn(LocalDate.parse("2025-12-24"))
            .inForce(DateSpan.parse("2026-03-01/.."))
            .build();

    /**
     * Resolution 114/2025/UBTVQH15 (Nghị quyết quy định chi tiết và hướng dẫn thi hành Luật Hoạt động giám sát của Quốc
     * hội và Hội đồng nhân dân về hoạt động giám sát của Hội đồng nhân dân). Its first day is inferred.
     */
    public static final Instrument RESOLUTION_114_2025 = instrument(
                    RESOLUTION,
                    "114/2025/UBTVQH15",
                    "Nghị quyết quy định chi tiết và hướng dẫn thi hành Luật Hoạt động giám sát của Quốc hội và Hội"
                            + " đồng nhân dân về hoạt động giám sát của Hội đồng nhân dân",
                    "Resolution detailing supervision by People's Councils",
                    RECALLED)
            .passedOn(LocalDate.parse("2025-12-24"))
            .inForce(DateSpan.parse("2026-03-01/.."))
            .build();

    /**
     * Resolution 115/2025/UBTVQH15 (Nghị quyết quy định chi tiết về giám sát văn bản quy phạm pháp luật). Its first day
     * is inferred.
     */
    public static final Instrument RESOLUTION_115_2025 = instrument(
                    RESOLUTION,
                    "115/2025/UBTVQH15",
                    "Nghị quyết quy định chi tiết về giám sát văn bản quy phạm pháp luật",
                    "Resolution detailing supervision of legal documents",
                    RECALLED)
            .passedOn(LocalDate.parse("2025-12-24"))
            .inForce(DateSpan.parse("2026-03-01/.."))
            .build();

    // ---- Confidence ----

    /**
     * Resolution 35/2012/QH13 (Nghị quyết về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do
     * Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn). In force from 2013.
     */
    public static final Instrument RESOLUTION_35_2012 = instrument(
                    RESOLUTION,
                    "35/2012/QH13",
                    "Nghị quyết về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội,"
                            + " Hội đồng nhân dân bầu hoặc phê chuẩn",
                    "Resolution on confidence polls and votes of confidence",
                    REPORTED)
            .passedOn(LocalDate.parse("2012-11-21"))
            .addReplacedBy("85/2014/QH13")
            .build();

    /**
     * Resolution 85/2014/QH13 (Nghị quyết về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do
     * Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn). In force to 2023-06-30, from a day of January 2015 that was not
     * verified.
     */
    public static final Instrument RESOLUTION_85_2014 = instrument(
                    RESOLUTION,
                    "85/2014/QH13",
                    "Nghị quyết về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội,"
                            + " Hội đồng nhân dân bầu hoặc phê chuẩn",
                    "Resolution on confidence polls and votes of confidence",
                    REPORTED)
            .passedOn(LocalDate.parse("2014-11-28"))
            .addReplacedBy("96/2023/QH15")
            .build();

    /**
     * Resolution 96/2023/QH15 (Nghị quyết về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do
     * Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn). Article 20 suspends Articles 88 and 89 of Law 77/2015/QH13 and
     * 63 and 64 of Law 87/2015/QH13.
     */
    public static final Instrument RESOLUTION_96_2023 = instrument(
                    RESOLUTION,
                    "96/2023/QH15",
                    "Nghị quyết về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội,"
                            + " Hội đồng nhân dân bầu hoặc phê chuẩn",
                    "Resolution on confidence polls and votes of confidence",
                    TEXT_READ)
            .passedOn(LocalDate.parse("2023-06-23"))
            .inForce(DateSpan.parse("2023-07-01/.."))
            .build();

    // ---- Fatherland Front and coordination ----

    /** Law 14/1999/QH10 (Luật Mặt trận Tổ quốc Việt Nam). In force to 2015-12-31; its first day was not found. */
    public static final Instrument FRONT_LAW_14_1999 = instrument(
                    LAW,
                    "14/1999/QH10",
                    "Luật Mặt trận Tổ quốc Việt Nam",
                    "Law on the Viet Nam Fatherland Front",
                    TEXT_READ)
            .addReplacedBy("75/2015/QH13")
            .build();

    /** Law 75/2015/QH13 (Luật Mặt trận Tổ quốc Việt Nam). */
    public static final Instrument FRONT_LAW_75_2015 = instrument(
                    LAW,
                    "75/2015/QH13",
                    "Luật Mặt trận Tổ quốc Việt Nam",
                    "Law on the Viet Nam Fatherland Front",
                    TEXT_READ)
            .passedOn(LocalDate.parse("2015-06-09"))
            .inForce(DateSpan.parse("2016-01-01/.."))
            .addAmendedBy("97/2025/QH15")
            .build();

    /**
     * Joint Resolution 19/2008/NQLT-CP-UBTUMTTQVN (Nghị quyết liên tịch ban hành Quy chế phối hợp công tác giữa Chính
     * phủ và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam). Replaced later; neither the day nor the number of its
     * successor was found.
     */
    public static final Instrument JOINT_RESOLUTION_19_2008 = instrument(
                    JOINT_RESOLUTION,
                    "19/2008/NQLT-CP-UBTUMTTQVN",
                    "Nghị quyết liên tịch ban hành Quy chế phối hợp công tác giữa Chính phủ và Ủy ban Trung ương Mặt"
                            + " trận Tổ quốc Việt Nam",
                    "Joint Resolution on coordination between the Government and the Central Committee of the"
                            + " Fatherland Front",
                    TEXT_READ)
            .passedOn(LocalDate.parse("2008-08-22"))
            .inForce(DateSpan.parse("2008-09-23/.."))
            .build();

    /**
     * Joint Resolution 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN (Nghị quyết liên tịch quy định chi tiết các hình thức
     * giám sát, phản biện xã hội của Mặt trận Tổ quốc Việt Nam).
     */
    public static final Instrument JOINT_RESOLUTION_403_2017 = instrument(
                    JOINT_RESOLUTION,
                    "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
                    "Nghị quyết liên tịch quy định chi tiết các hình thức giám sát, phản biện xã hội của Mặt trận Tổ"
                            + " quốc Việt Nam",
                    "Joint Resolution on the forms of supervision and social criticism by the Fatherland Front",
                    TEXT_READ)
            .passedOn(LocalDate.parse("2017-06-15"))
            .inForce(DateSpan.parse("2017-06-15/.."))
            .build();

    /**
     * Politburo Decision 217-QĐ/TW (Quyết định ban hành Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt
     * Nam và các đoàn thể chính trị - xã hội). A Party document, not state law.
     */
    public static final Instrument PARTY_DECISION_217_2013 = instrument(
                    PARTY_DECISION,
                    "217-QĐ/TW",
                    "Quyết định ban hành Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các"
                            + " đoàn thể chính trị - xã hội",
                    "Decision issuing the Regulation on supervision and social criticism by the Fatherland Front and"
                            + " socio-political organisations",
                    REPORTED)
            .passedOn(LocalDate.parse("2013-12-12"))
            .inForce(DateSpan.parse("2013-12-12/.."))
            .build();

    /**
     * Politburo Decision 218-QĐ/TW (Quyết định ban hành Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính
     * trị - xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền). A Party document, not state law.
     */
    public static final Instrument PARTY_DECISION_218_2013 = instrument(
                    PARTY_DECISION,
                    "218-QĐ/TW",
                    "Quyết định ban hành Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội"
                            + " và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền",
                    "Decision issuing the Rules on opinions of the Fatherland Front, socio-political organisations and"
                            + " the people on building the Party and the authorities",
                    REPORTED)
            .passedOn(LocalDate.parse("2013-12-12"))
            .inForce(DateSpan.parse("2013-12-12/.."))
            .build();

    // ---- Voters ----

    /**
     * Joint Resolution 525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN (Nghị quyết liên tịch hướng dẫn việc tiếp xúc cử tri của
     * đại biểu Quốc hội). Not about councils; its last day was read, its first was not.
     */
    public static final Instrument JOINT_RESOLUTION_525_2012 = instrument(
                    JOINT_RESOLUTION,
                    "525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN",
                    "Nghị quyết liên tịch hướng dẫn việc tiếp xúc cử tri của đại biểu Quốc hội",
                    "Joint Resolution on voter contact of National Assembly deputies",
                    RECALLED)
            .passedOn(LocalDate.parse("2012-09-27"))
            .inForce(DateSpan.parse("2012-09-27/2025-02-19"))
            .addReplacedBy("72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN")
            .build();

    /**
     * Joint Resolution 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN (Nghị quyết liên tịch hướng dẫn việc tiếp xúc cử tri của
     * đại biểu Quốc hội, đại biểu Hội đồng nhân dân các cấp). Replaced Resolution 753/2005/NQ-UBTVQH11 (Article 58,
     * Clause 2).
     */
    public static final Instrument JOINT_RESOLUTION_72_2025 = instrument(
                    JOINT_RESOLUTION,
                    "72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN",
                    "Nghị quyết liên tịch hướng dẫn việc tiếp xúc cử tri của đại biểu Quốc hội, đại biểu Hội đồng nhân"
                            + " dân các cấp",
                    "Joint Resolution on voter contact of National Assembly deputies and delegates to People's"
                            + " Councils",
                    TEXT_READ)
            .passedOn(LocalDate.parse("2025-02-20"))
            .inForce(DateSpan.parse("2025-02-20/.."))
            .addAmendedBy("100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN")
            .build();

    /**
     * Joint Resolution 100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN (Nghị quyết liên tịch sửa đổi, bổ sung Nghị quyết liên
     * tịch số 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN). Voter contact with two levels of local government.
     */
    public static final Instrument JOINT_RESOLUTION_100_2025 = instrument(
                    JOINT_RESOLUTION,
                    "100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN",
                    "Nghị quyết liên tịch sửa đổi, bổ sung Nghị quyết liên tịch số"
                            + " 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN",
                    "Joint Resolution amending Joint Resolution No. 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN",
                    TEXT_READ)
            .inForce(DateSpan.parse("2025-09-26/.."))
            .build();

    /**
     * Decision 33/2017/QĐ-TTg (Quyết định về Quy chế tiếp nhận, giải quyết và trả lời kiến nghị của cử tri do Quốc hội
     * chuyển đến).
     */
    public static final Instrument DECISION_33_2017 = instrument(
                    DECISION,
                    "33/2017/QĐ-TTg",
                    "Quyết định về Quy chế tiếp nhận, giải quyết và trả lời kiến nghị của cử tri do Quốc hội chuyển"
                            + " đến",
                    "Decision on receiving, settling and answering voters' petitions forwarded by the National"
                            + " Assembly",
                    TEXT_READ)
            .passedOn(LocalDate.parse("2017-07-25"))
            .inForce(DateSpan.parse("2017-09-15/.."))
            .addAmendedBy("30/2020/QĐ-TTg")
            .build();

    // ---- Citizens ----

    /** Law 42/2013/QH13 (Luật Tiếp công dân). */
    public static final Instrument CITIZEN_RECEPTION_LAW_42_2013 = instrument(
                    LAW, "42/2013/QH13", "Luật Tiếp công dân", "Law on Citizen Reception", TEXT_READ)
            .inForce(DateSpan.parse("2014-07-01/.."))
            .addAmendedBy("136/2025/QH15")
            .build();

    /** Law 02/2011/QH13 (Luật Khiếu nại). */
    public static final Instrument COMPLAINT_LAW_02_2011 = instrument(
                    LAW, "02/2011/QH13", "Luật Khiếu nại", "Law on Complaints", TEXT_READ)
            .inForce(DateSpan.parse("2012-07-01/.."))
            .addAmendedBy("42/2013/QH13", "136/2025/QH15")
            .build();

    /** Law 25/2018/QH14 (Luật Tố cáo). */
    public static final Instrument DENUNCIATION_LAW_25_2018 = instrument(
                    LAW, "25/2018/QH14", "Luật Tố cáo", "Law on Denunciations", TEXT_READ)
            .passedOn(LocalDate.parse("2018-06-12"))
            .inForce(DateSpan.parse("2019-01-01/.."))
            .addAmendedBy("59/2020/QH14", "136/2025/QH15")
            .build();

    /**
     * Law 136/2025/QH15 (Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo). Its
     * text could not be read.
     */
    public static final Instrument LAW_136_2025 = instrument(
                    LAW,
                    "136/2025/QH15",
                    "Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo",
                    "Law amending the Laws on Citizen Reception, on Complaints and on Denunciations",
                    REPORTED)
            .passedOn(LocalDate.parse("2025-12-10"))
            .inForce(DateSpan.parse("2026-07-01/.."))
            .build();

    /** Decree 64/2014/NĐ-CP (Nghị định quy định chi tiết thi hành một số điều của Luật Tiếp công dân). */
    public static final Instrument DECREE_64_2014 = instrument(
                    DECREE,
                    "64/2014/NĐ-CP",
                    "Nghị định quy định chi tiết thi hành một số điều của Luật Tiếp công dân",
                    "Decree detailing the Law on Citizen Reception",
                    TEXT_READ)
            .inForce(DateSpan.parse("2014-08-15/2026-06-30"))
            .addReplacedBy("154/2026/NĐ-CP")
            .build();

    /** Decree 154/2026/NĐ-CP (Nghị định quy định chi tiết về tiếp công dân). */
    public static final Instrument DECREE_154_2026 = instrument(
                    DECREE,
                    "154/2026/NĐ-CP",
                    "Nghị định quy định chi tiết về tiếp công dân",
                    "Decree detailing citizen reception",
                    TEXT_READ)
            .inForce(DateSpan.parse("2026-07-01/.."))
            .build();

    /**
     * Decree 124/2020/NĐ-CP (Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại). Read as far as Decree
     * 155/2026/NĐ-CP amends it; its first day in force was not found.
     */
    public static final Instrument DECREE_124_2020 = instrument(
                    DECREE,
                    "124/2020/NĐ-CP",
                    "Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại",
                    "Decree detailing the Law on Complaints",
                    REPORTED)
            .passedOn(LocalDate.parse("2020-10-19"))
            .addAmendedBy("155/2026/NĐ-CP")
            .build();

    /** Decree 155/2026/NĐ-CP (Nghị định sửa đổi, bổ sung một số điều của Nghị định số 124/2020/NĐ-CP). */
    public static final Instrument DECREE_155_2026 = instrument(
                    DECREE,
                    "155/2026/NĐ-CP",
                    "Nghị định sửa đổi, bổ sung một số điều của Nghị định số 124/2020/NĐ-CP",
                    "Decree amending Decree No. 124/2020/NĐ-CP",
                    TEXT_READ)
            .passedOn(LocalDate.parse("2026-05-15"))
            .inForce(DateSpan.parse("2026-07-01/.."))
            .build();

    /**
     * Resolution 759/2014/UBTVQH13 (Nghị quyết quy định chi tiết về hoạt động tiếp công dân của các cơ quan của Quốc
     * hội, đại biểu Quốc hội, Hội đồng nhân dân và đại biểu Hội đồng nhân dân các cấp). Its last day was not found.
     */
    public static final Instrument RESOLUTION_759_2014 = instrument(
                    RESOLUTION,
                    "759/2014/UBTVQH13",
                    "Nghị quyết quy định chi tiết về hoạt động tiếp công dân của các cơ quan của Quốc hội, đại biểu"
                            + " Quốc hội, Hội đồng nhân dân và đại biểu Hội đồng nhân dân các cấp",
                    "Resolution on citizen reception by bodies and deputies of the National Assembly, People's"
                            + " Councils and their delegates",
                    REPORTED)
            .passedOn(LocalDate.parse("2014-05-15"))
            .inForce(DateSpan.parse("2014-07-01/.."))
            .addReplacedBy("116/2025/UBTVQH15")
            .build();

    /**
     * Resolution 116/2025/UBTVQH15 (Nghị quyết về việc tiếp công dân, tiếp nhận, phân loại, xử lý đơn và giám sát việc
     * giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của Quốc hội và Hội đồng nhân dân). In force from a day of 2026
     * that was not found; its text could not be read.
     */
    public static final Instrument RESOLUTION_116_2025 = instrument(
                    RESOLUTION,
                    "116/2025/UBTVQH15",
                    "Nghị quyết về việc tiếp công dân, tiếp nhận, phân loại, xử lý đơn và giám sát việc giải quyết"
                            + " khiếu nại, tố cáo, kiến nghị, phản ánh của Quốc hội và Hội đồng nhân dân",
                    "Resolution on citizen reception, handling of letters and supervision of their settlement by the"
                            + " National Assembly and People's Councils",
                    REPORTED)
            .passedOn(LocalDate.parse("2025-12-24"))
            .build();

    // ---- Time limits and days off ----

    /** Code 33/2005/QH11 (Bộ luật Dân sự). Articles 149 to 153: time limits. */
    public static final Instrument CIVIL_CODE_2005 = instrument(
                    CODE, "33/2005/QH11", "Bộ luật Dân sự", "Civil Code", RECALLED)
            .inForce(DateSpan.parse("2006-01-01/2016-12-31"))
            .addReplacedBy("91/2015/QH13")
            .build();

    /** Code 91/2015/QH13 (Bộ luật Dân sự). Articles 144 to 148: time limits. */
    public static final Instrument CIVIL_CODE_2015 = instrument(
                    CODE, "91/2015/QH13", "Bộ luật Dân sự", "Civil Code", TEXT_READ)
            .inForce(DateSpan.parse("2017-01-01/.."))
            .build();

    /** Code 10/2012/QH13 (Bộ luật Lao động). Article 115: public holidays. */
    public static final Instrument LABOUR_CODE_2012 = instrument(
                    CODE, "10/2012/QH13", "Bộ luật Lao động", "Labour Code", REPORTED)
            .inForce(DateSpan.parse("2013-05-01/2020-12-31"))
            .addReplacedBy("45/2019/QH14")
            .build();

    /** Code 45/2019/QH14 (Bộ luật Lao động). Articles 111 and 112: weekly rest and public holidays. */
    public static final Instrument LABOUR_CODE_2019 = instrument(
                    CODE, "45/2019/QH14", "Bộ luật Lao động", "Labour Code", TEXT_READ)
            .inForce(DateSpan.parse("2021-01-01/.."))
            .build();

    /**
     * Resolution 28/2026/QH16 (Nghị quyết về phát triển văn hóa). Article 2: the Day of Vietnamese Culture, 24
     * November, is a day off.
     */
    public static final Instrument RESOLUTION_28_2026 = instrument(
                    RESOLUTION,
                    "28/2026/QH16",
                    "Nghị quyết về phát triển văn hóa",
                    "Resolution on the development of culture",
                    REPORTED)
            .inForce(DateSpan.parse("2026-07-01/.."))
            .build();

    private static final ImmutableList<Instrument> ALL = ImmutableList.of(
            CONSTITUTION_2013,
            RESOLUTION_203_2025,
            LAW_11_2003,
            LAW_77_2015,
            LAW_47_2019,
            LAW_65_2025,
            LAW_72_2025,
            RESOLUTION_202_2025,
            RESOLUTION_97_2019,
            RESOLUTION_119_2020,
            RESOLUTION_131_2020,
            RESOLUTION_136_2024,
            RESOLUTION_169_2024,
            CAPITAL_LAW_39_2024,
            RESOLUTION_753_2005,
            RESOLUTION_629_2019,
            RESOLUTION_1004_2020,
            RESOLUTION_103_2025,
            RESOLUTION_104_2025,
            RESOLUTION_106_2025,
            ELECTION_LAW_85_2015,
            LAW_83_2025,
            GUIDANCE_1138_2016,
            RESOLUTION_1187_2021,
            GUIDANCE_883_2021,
            RESOLUTION_199_2025,
            RESOLUTION_107_2025,
            LAW_31_2004,
            LAW_80_2015,
            LAW_63_2020,
            LAW_64_2025,
            LAW_05_2003,
            LAW_87_2015,
            RESOLUTION_334_2017,
            RESOLUTION_594_2022,
            LAW_121_2025,
            RESOLUTION_113_2025,
            RESOLUTION_114_2025,
            RESOLUTION_115_2025,
            RESOLUTION_35_2012,
            RESOLUTION_85_2014,
            RESOLUTION_96_2023,
            FRONT_LAW_14_1999,
            FRONT_LAW_75_2015,
            JOINT_RESOLUTION_19_2008,
            JOINT_RESOLUTION_403_2017,
            PARTY_DECISION_217_2013,
            PARTY_DECISION_218_2013,
            JOINT_RESOLUTION_525_2012,
            JOINT_RESOLUTION_72_2025,
            JOINT_RESOLUTION_100_2025,
            DECISION_33_2017,
            CITIZEN_RECEPTION_LAW_42_2013,
            COMPLAINT_LAW_02_2011,
            DENUNCIATION_LAW_25_2018,
            LAW_136_2025,
            DECREE_64_2014,
            DECREE_154_2026,
            DECREE_124_2020,
            DECREE_155_2026,
            RESOLUTION_759_2014,
            RESOLUTION_116_2025,
            CIVIL_CODE_2005,
            CIVIL_CODE_2015,
            LABOUR_CODE_2012,
            LABOUR_CODE_2019,
            RESOLUTION_28_2026);

    /** Numbers are compared without regard to capitals, since sources differ in them. */
    private static final ImmutableSortedMap<String, Instrument> BY_NUMBER =
            ImmutableSortedMap.copyOf(Maps.uniqueIndex(ALL, Instrument::number), String.CASE_INSENSITIVE_ORDER);

    private Instruments() {}

    /**
     * All instruments, in the order of the subjects above.
     *
     * @return the instruments, each once
     */
    public static List<Instrument> all() {
        return ALL;
    }

    /**
     * The instrument with a number.
     *
     * @param number the number as printed, such as {@code 77/2015/QH13}; capitals do not matter
     * @return the instrument, absent when it is not listed here
     */
    public static Optional<Instrument> byNumber(String number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }

    private static Instrument.Builder instrument(
            InstrumentKind kind, String number, String vi, String en, Evidence evidence) {
        return Instrument.builder()
                .kind(kind)
                .number(number)
                .title(new Phrase(vi, en))
                .evidence(evidence);
    }
}

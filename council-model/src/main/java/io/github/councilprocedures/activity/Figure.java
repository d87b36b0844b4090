package io.github.councilprocedures.activity;

import com.google.common.collect.ImmutableListMultimap;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that activity reports count (chỉ tiêu thống kê). A figure is part of another only where the parts exclude
 * each other and leave nothing out, so that they must add up.
 */
public enum Figure implements Labelled {
    /** Councils counted (số HĐND). */
    COUNCILS("HĐND", "councils"),
    /** Sessions of all kinds (kỳ họp). */
    SESSIONS("kỳ họp", "sessions"),
    /** Regular sessions (kỳ họp thường lệ). */
    REGULAR_SESSIONS("kỳ họp thường lệ", "regular sessions", SESSIONS),
    /** Extraordinary sessions (kỳ họp bất thường). */
    EXTRAORDINARY_SESSIONS("kỳ họp bất thường", "extraordinary sessions", SESSIONS),
    /** Thematic sessions (kỳ họp chuyên đề). */
    THEMATIC_SESSIONS("kỳ họp chuyên đề", "thematic sessions", SESSIONS),
    /** Sessions on unexpected matters (kỳ họp giải quyết công việc phát sinh đột xuất). */
    UNEXPECTED_MATTERS_SESSIONS(
            "kỳ họp giải quyết công việc phát sinh đột xuất", "sessions on unexpected matters", SESSIONS),
    /** Resolutions of the council (nghị quyết). */
    RESOLUTIONS("nghị quyết", "resolutions"),
    /** Investment projects whose approval was withdrawn (dự án bị hủy bỏ chủ trương đầu tư). */
    CANCELLED_INVESTMENT_PROJECTS("dự án bị hủy bỏ chủ trương đầu tư", "investment projects cancelled"),
    /** Meetings of the Standing Committee (phiên họp Thường trực HĐND). */
    STANDING_COMMITTEE_MEETINGS("phiên họp Thường trực HĐND", "Standing Committee meetings"),
    /** Explanation sessions of the Standing Committee (phiên giải trình). */
    EXPLANATION_SESSIONS("phiên giải trình", "explanation sessions"),
    /** Decisions of the Standing Committee in place of the council (quyết định của Thường trực HĐND giữa hai kỳ họp). */
    STANDING_COMMITTEE_DECISIONS(
            "quyết định của Thường trực HĐND giữa hai kỳ họp", "Standing Committee decisions between sessions"),
    /** Briefing conferences (hội nghị giao ban). */
    BRIEFING_CONFERENCES("hội nghị giao ban", "briefing conferences"),
    /** Verifications by committees (cuộc thẩm tra). */
    VERIFICATIONS("cuộc thẩm tra", "verifications"),
    /** Days on which the Chair received citizens (ngày tiếp công dân của Chủ tịch HĐND). */
    CITIZEN_RECEPTIONS("ngày tiếp công dân của Chủ tịch HĐND", "days of citizen reception by the Chair"),
    /** Days on which delegates received citizens (ngày tiếp công dân của đại biểu HĐND). */
    DELEGATE_RECEPTIONS("ngày tiếp công dân của đại biểu HĐND", "days of citizen reception by delegates"),
    /** Conferences with voters (hội nghị tiếp xúc cử tri). */
    VOTER_CONTACTS("hội nghị tiếp xúc cử tri", "conferences with voters"),
    /** Supervisions and surveys counted together (cuộc giám sát, khảo sát). */
    SUPERVISIONS_AND_SURVEYS("cuộc giám sát, khảo sát", "supervisions and surveys"),
    /**
     * Supervisions of a topic or matter by whatever body (cuộc giám sát). Not questioning, sessions of explanation and
     * reviews of reports or legal documents, which reports count apart.
     */
    SUPERVISIONS("cuộc giám sát", "supervisions", SUPERVISIONS_AND_SURVEYS),
    /** Surveys, in the programme or not (cuộc khảo sát). */
    SURVEYS("cuộc khảo sát", "surveys", SUPERVISIONS_AND_SURVEYS),
    /** Supervisions by the council (cuộc giám sát của HĐND). */
    COUNCIL_SUPERVISIONS("cuộc giám sát của HĐND", "supervisions by the council", SUPERVISIONS),
    /** Supervisions by the Standing Committee (cuộc giám sát của Thường trực HĐND). */
    STANDING_COMMITTEE_SUPERVISIONS(
            "cuộc giám sát của Thường trực HĐND", "supervisions by the Standing Committee", SUPERVISIONS),
    /** Supervisions by committees (cuộc giám sát của các Ban HĐND). */
    COMMITTEE_SUPERVISIONS("cuộc giám sát của các Ban HĐND", "supervisions by committees", SUPERVISIONS),
    /** Supervisions by delegates' groups (cuộc giám sát của các Tổ đại biểu HĐND). */
    GROUP_SUPERVISIONS("cuộc giám sát của các Tổ đại biểu HĐND", "supervisions by delegates' groups", SUPERVISIONS),
    /** Supervisions by single delegates (cuộc giám sát của đại biểu HĐND). */
    DELEGATE_SUPERVISIONS("cuộc giám sát của đại biểu HĐND", "supervisions by delegates", SUPERVISIONS),
    /** Thematic supervisions (cuộc giám sát chuyên đề). */
    THEMATIC_SUPERVISIONS("cuộc giám sát chuyên đề", "thematic supervisions"),
    /** Supervisions of how complaints and denunciations are handled (cuộc giám sát việc giải quyết khiếu nại, tố cáo). */
    COMPLAINT_SUPERVISIONS("cuộc giám sát việc giải quyết khiếu nại, tố cáo", "supervisions of complaint handling"),
    /** Supervisions of how voters' petitions are handled (cuộc giám sát việc giải quyết kiến nghị của cử tri). */
    PETITION_SUPERVISIONS(
            "cuộc giám sát việc giải quyết kiến nghị của cử tri", "supervisions of the handling of voters' petitions"),
    /** Supervision programmes of a year adopted (chương trình giám sát được thông qua). */
    PROGRAMMES("chương trình giám sát được thông qua", "supervision programmes adopted"),
    /** Questions of delegates to holders of office (ý kiến chất vấn). */
    QUESTIONS("ý kiến chất vấn", "questions of delegates"),
    /** Questions answered in writing (văn bản trả lời chất vấn). */
    WRITTEN_ANSWERS("văn bản trả lời chất vấn", "written answers"),
    /** Reports reviewed (báo cáo được xem xét). */
    REPORT_REVIEWS("báo cáo được xem xét", "reports reviewed"),
    /** Legal documents supervised (văn bản quy phạm pháp luật được giám sát). */
    LEGAL_DOCUMENT_REVIEWS("văn bản quy phạm pháp luật được giám sát", "legal documents supervised"),
    /** Complaints, denunciations and petitions of citizens received (đơn khiếu nại, tố cáo, kiến nghị tiếp nhận). */
    COMPLAINTS_RECEIVED("đơn khiếu nại, tố cáo, kiến nghị tiếp nhận", "complaints and letters received"),
    /** Those sent on to the competent body (đơn chuyển cơ quan có thẩm quyền). */
    COMPLAINTS_FORWARDED("đơn chuyển cơ quan có thẩm quyền", "complaints and letters forwarded"),
    /** Those settled (đơn được giải quyết). */
    COMPLAINTS_SETTLED("đơn được giải quyết", "complaints and letters settled"),
    /** Voters' petitions received (kiến nghị của cử tri tiếp nhận). */
    PETITIONS_RECEIVED("kiến nghị của cử tri tiếp nhận", "voters' petitions received"),
    /** Voters' petitions that the People's Committee answered (kiến nghị của cử tri đã được trả lời). */
    PETITIONS_ANSWERED("kiến nghị của cử tri đã được trả lời", "voters' petitions answered"),
    /** Tasks given by conclusions, recommendations and resolutions on supervision (nhiệm vụ giao sau giám sát). */
    RECOMMENDATIONS("kết luận, kiến nghị sau giám sát", "recommendations after supervision"),
    /** Those tasks that were accepted as carried out (nhiệm vụ sau giám sát đã thực hiện). */
    RECOMMENDATIONS_CARRIED_OUT(
            "kết luận, kiến nghị sau giám sát đã thực hiện", "recommendations after supervision carried out"),
    /** Confidence polls (cuộc lấy phiếu tín nhiệm). */
    CONFIDENCE_POLLS("cuộc lấy phiếu tín nhiệm", "confidence polls"),
    /** Votes of confidence (cuộc bỏ phiếu tín nhiệm). */
    CONFIDENCE_VOTES("cuộc bỏ phiếu tín nhiệm", "votes of confidence"),
    /** Supervisions of a key task (cuộc giám sát theo nhiệm vụ trọng tâm). */
    SUPERVISIONS_BY_KEY_TASK("cuộc giám sát theo nhiệm vụ trọng tâm", "supervisions by key task"),
    /** Surveys outside the programme (cuộc khảo sát đột xuất). */
    UNSCHEDULED_SURVEYS("cuộc khảo sát đột xuất", "unscheduled surveys"),
    /** Supervisions and surveys of a higher council that were joined (cuộc giám sát, khảo sát phối hợp với cấp trên). */
    JOINED_SUPERVISIONS(
            "cuộc giám sát, khảo sát phối hợp với cấp trên", "supervisions and surveys of higher councils joined"),
    /** Contents a supervision programme gives weight to (nội dung giám sát trọng tâm). */
    FOCUS_CONTENTS("nội dung giám sát trọng tâm", "focus contents of supervision");

    private static final ImmutableListMultimap<Figure, Figure> PARTS = parts(values());

    private final Phrase label;
    private final @Nullable Figure partOf;

    Figure(String vi, String en) {
        this(vi, en, null);
    }

    Figure(String vi, String en, @Nullable Figure partOf) {
        this.label = new Phrase(vi, en);
        this.partOf = partOf;
    }

    @Override
    public Phrase label() {
        return label;
    }

    /**
     * The total that this figure is part of.
     *
     * @return the total, if there is one
     */
    public Optional<Figure> partOf() {
        return Optional.ofNullable(partOf);
    }

    /**
     * The figures that add up to this one.
     *
     * @return the parts, empty for most
     */
    public List<Figure> parts() {
        return PARTS.get(this);
    }

    private static ImmutableListMultimap<Figure, Figure> parts(Figure[] figures) {
        ImmutableListMultimap.Builder<Figure, Figure> parts = ImmutableListMultimap.builder();
        for (Figure figure : figures) {
            if (figure.partOf != null) {
                parts.put(figure.partOf, figure);
            }
        }
        return parts.build();
    }
}

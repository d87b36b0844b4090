package io.github.councilprocedures.organ;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Fact.Naming;
import io.github.councilprocedures.term.Term;
import java.time.LocalDate;

/** The names that facts of several types share, and the day that chooses the law on structure. */
final class Namings {

    private Namings() {}

    /** The first day on which structure no longer waits for the next election: Law 65/2025/QH15 takes effect. */
    private static final long LAW_OF_2025 = LocalDate.of(2025, 3, 1).toEpochDay();

    /** The polling day under the laws that leave a council its structure for the whole term, else the day itself. */
    static long structureDay(Term term, LocalDate asOn) {
        long day = asOn.toEpochDay();
        return day < LAW_OF_2025 ? term.lastPollingDay() : day;
    }

    static Naming structureOn() {
        return Fact.named("structureOn", "ngày chọn luật về cơ cấu", "day that chooses the law on structure")
                .derived(
                        "ngày bầu cử của Hội đồng nhân dân, vì số lượng và cơ cấu theo luật của cuộc bầu cử (Luật số"
                                + " 47/2019/QH14, Điều 4; Luật số 77/2015/QH13, Điều 142, Khoản 1); từ 01/03/2025 là chính"
                                + " ngày xác định",
                        "the polling day of the council, since numbers and structure follow the law of its election (Law"
                                + " 47/2019/QH14, Article 4; Law 77/2015/QH13, Article 142, Clause 1); from 01/03/2025 the"
                                + " day itself");
    }

    static Naming lastPollingOn() {
        return Fact.named("lastPollingOn", "ngày bầu cử cuối cùng", "last polling day")
                .derived(
                        "ngày bầu cử của nhiệm kỳ; nếu có bầu cử lại, bầu cử thêm hoặc hoãn ngày bỏ phiếu thì là ngày đó",
                        "the polling day of the term; where there was a re-election, an additional election or a"
                                + " postponement, that day");
    }

    static Naming city() {
        return Fact.named("city", "thành phố được luật nêu tên", "city named by the law")
                .derived("theo loại và tên của đơn vị hành chính", "by kind and name of the unit");
    }

    static Naming asOn() {
        return Fact.named("asOn", "ngày xác định", "day looked at");
    }

    /** A number of seats of a Standing Committee. */
    static Naming counted(String name, String vi, String en) {
        return Fact.named(name, vi, en).derived("đếm theo danh sách chức danh", "counted from the list of seats");
    }
}

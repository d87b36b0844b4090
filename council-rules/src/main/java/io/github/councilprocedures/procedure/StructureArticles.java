package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_47_2019;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;

import io.github.councilprocedures.law.Citation;
import java.util.ArrayList;
import java.util.List;

/** The articles of Law 77/2015/QH13 on the structure (cơ cấu) of the council of each kind of unit, which run in parallel. */
final class StructureArticles {

    private StructureArticles() {}

    /** Province, rural district, commune, central city, urban district, town and city, ward, township. */
    private static final int[] OF_LAW_77 = {18, 25, 32, 39, 46, 53, 60, 67};

    /** Clauses of Article 2 of Law 47/2019/QH14 that amended them. */
    private static final int[] OF_LAW_47 = {8, 9, 10, 13, 15, 16, 18, 21};

    /** The same clause of each article: 1 is about delegates, 2 about the Standing Committee, 3 about committees. */
    static Citation[] asPassed(int clause) {
        return clauses(clause).toArray(Citation[]::new);
    }

    /** The same as amended, from the councils of 2021-2026. */
    static Citation[] asAmended(int clause) {
        List<Citation> citations = clauses(clause);
        for (int amending : OF_LAW_47) {
            citations.add(LAW_47_2019.article(2).clause(amending));
        }
        citations.add(LAW_47_2019.article(4));
        return citations.toArray(Citation[]::new);
    }

    private static List<Citation> clauses(int clause) {
        List<Citation> citations = new ArrayList<>();
        for (int article : OF_LAW_77) {
            citations.add(LAW_77_2015.article(article).clause(clause));
        }
        return citations;
    }
}

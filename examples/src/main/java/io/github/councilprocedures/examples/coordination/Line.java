package io.github.councilprocedures.examples.coordination;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the calendar (một dòng của lịch): who owes whom what, by when and why.
 *
 * @param obligors who owes it
 * @param beneficiaries whom it is owed
 * @param deliverable what is owed
 * @param occasion the event or the period it is owed for
 * @param dueOn the last day, included; empty where there is none
 * @param ground what it rests on
 * @param basis the clauses; empty where no text is the ground
 * @param arithmetic how the day was counted, or why there is none
 * @param standing how it stands
 * @param deliveredOn the day it was delivered, if it was
 */
record Line(
        Set<Actor> obligors,
        Set<Actor> beneficiaries,
        Phrase deliverable,
        Phrase occasion,
        Optional<LocalDate> dueOn,
        Ground ground,
        List<Phrase> basis,
        List<Phrase> arithmetic,
        Standing standing,
        Optional<LocalDate> deliveredOn) {}

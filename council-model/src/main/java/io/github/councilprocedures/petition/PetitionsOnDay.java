package io.github.councilprocedures.petition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Petitions of one term as they stand at the end of a day (tình hình kiến nghị của cử tri vào một ngày), for lists and figures.
 *
 * @param petitions the petitions, at least one, all of one term and each with a number of its own
 * @param on the day
 */
public record PetitionsOnDay(List<VoterPetition> petitions, LocalDate on) {

    /**
     * Checks that the petitions belong together.
     *
     * @param petitions the petitions, at least one
     * @param on the day
     * @throws IllegalArgumentException if there is none, one is of another term than the first, or two have one number
     */
    public PetitionsOnDay {
        requireNonNull(on, "on");
        petitions = List.copyOf(petitions);
        if (petitions.isEmpty()) {
            throw new IllegalArgumentException("petitions must not be empty");
        }
        Set<String> numbers = new HashSet<>();
        for (VoterPetition petition : petitions) {
            if (!petition.term().equals(petitions.get(0).term())) {
                throw new IllegalArgumentException("petitions must be of one term, was also "
                        + petition.term().years() + " of number " + petition.number());
            }
            if (!numbers.add(petition.number())) {
                throw new IllegalArgumentException(
                        "petitions must have numbers of their own, was twice " + petition.number());
            }
        }
    }

    /**
     * How each stands, in the order of the list.
     *
     * @return the petitions on that day
     */
    public List<PetitionOnDay> all() {
        return petitions.stream().map(petition -> petition.on(on)).toList();
    }

    /**
     * What is not settled yet (kiến nghị chưa giải quyết xong).
     *
     * @return the petitions on that day, in the order of the list
     */
    public List<PetitionOnDay> open() {
        return all().stream().filter(PetitionOnDay::isOpen).toList();
    }

    /**
     * What is late by the day that an answer promised (kiến nghị chậm so với cam kết).
     *
     * @return the petitions on that day, in the order of the list
     */
    public List<PetitionOnDay> late() {
        return all().stream().filter(petition -> petition.daysLate() > 0).toList();
    }

    /**
     * What is prolonged (kiến nghị kéo dài), by the number of whoever asks.
     *
     * @param reports from how many reports on, 1 or more
     * @return the petitions on that day, in the order of the list
     * @throws IllegalArgumentException if the number is less than 1
     */
    public List<PetitionOnDay> prolonged(int reports) {
        return all().stream().filter(petition -> petition.isProlonged(reports)).toList();
    }

    /**
     * What is pressing (kiến nghị bức xúc).
     *
     * @return the petitions on that day, in the order of the list
     */
    public List<PetitionOnDay> pressing() {
        return all().stream().filter(PetitionOnDay::isPressing).toList();
    }

    /**
     * The figures of these petitions (số liệu kiến nghị). Each petition is counted once: among those received as voters brought
     * it, and after splitting in its parts; duplicates, what is no petition and what came too late are not counted. Those of its
     * level of competence are broken down by result. So the figures of parts of a list add up to those of the list.
     *
     * @return the figures, dated on that day
     */
    public PetitionResults results() {
        int received = 0;
        int items = 0;
        int answered = 0;
        int own = 0;
        int unclassified = 0;
        PetitionCompetence ownLevel =
                PetitionCompetence.of(petitions.get(0).council().level());
        Map<PetitionCompetence, Integer> byCompetence = new EnumMap<>(PetitionCompetence.class);
        Map<PetitionResult, Integer> byResult = new EnumMap<>(PetitionResult.class);
        for (PetitionOnDay petition : all()) {
            received += petition.isCounted() && petition.petition().partOf().isEmpty() ? 1 : 0;
            Optional<PetitionResult> result = petition.result();
            if (result.isEmpty()) {
                continue;
            }
            items++;
            answered += result.get() == PetitionResult.UNANSWERED ? 0 : 1;
            Optional<PetitionCompetence> competence = petition.petition().competence();
            competence.ifPresent(level -> byCompetence.merge(level, 1, Integer::sum));
            unclassified += competence.isEmpty() ? 1 : 0;
            if (competence.filter(level -> level == ownLevel).isPresent()) {
                own++;
                byResult.merge(result.get(), 1, Integer::sum);
            }
        }
        return PetitionResults.builder()
                .term(petitions.get(0).term())
                .reportedOn(on)
                .received(received)
                .items(items)
                .answered(answered)
                .own(own)
                .unclassified(unclassified)
                .byCompetence(byCompetence)
                .byResult(byResult)
                .build();
    }
}

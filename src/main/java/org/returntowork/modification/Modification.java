package org.returntowork.modification;

import static org.returntowork.modification.ModificationStatus.*;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Limits;
import org.returntowork.shared.CaseId;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.util.Assert;

/** A recommended change to a duty: proposed, talked about, then in place or not; keeps the record of its talks. */
@Entity
@Table(name = "modification")
public class Modification extends AbstractAggregateRoot<Modification> {

    @Id
    private UUID id;

    @Version
    private Long version;

    @Embedded
    private CaseId caseId;

    private int number;
    private UUID duty;

    @Enumerated(EnumType.STRING)
    private ModificationKind kind;

    @Convert(converter = TermsColumn.class)
    @Column(columnDefinition = "text")
    private Terms terms;

    @Convert(converter = CounterColumn.class)
    @Column(columnDefinition = "text")
    private Counter counter;

    @Enumerated(EnumType.STRING)
    private ModificationStatus status;

    private int round;
    private LocalDate askedOn;

    @Embedded
    private Placement placement;

    @Embedded
    private TalkRecord talk = new TalkRecord();

    protected Modification() {}

    /** @param number counts the case's modifications from 1, so that people can say "M1" */
    static Modification propose(
            CaseId caseId, int number, UUID duty, ModificationKind kind, Terms terms, Actor by, LocalDate on) {
        Modification modification = new Modification();
        modification.id = UUID.randomUUID();
        modification.caseId = caseId;
        modification.number = number;
        modification.duty = duty;
        modification.ask(kind, terms, 1, on);
        modification.note(TalkStep.PROPOSED, by, on, null, terms, null);
        return modification;
    }

    /** Proposes anew what was countered, refused or dropped, or corrects an unanswered proposal. */
    void revise(ModificationKind newKind, Terms newTerms, Actor by, LocalDate on) {
        status.mustBe(PROPOSED, COUNTERED, REFUSED, WITHDRAWN, GIVEN_UP);
        boolean fresh = !status.isOpen();
        boolean unanswered = status == PROPOSED;
        ask(newKind, newTerms, fresh ? 1 : unanswered ? round : round + 1, on);
        note(TalkStep.REVISED, by, on, null, newTerms, null);
    }

    /** Gives the employer the whole time for an answer again, after the talks could not reach them for a while. */
    void askAgain(LocalDate on) {
        status.mustBe(PROPOSED);
        askedOn = on;
    }

    void withdraw(Actor by, LocalDate on) {
        status.mustBe(PROPOSED, COUNTERED, REFUSED, ACCEPTED);
        boolean wasInPlace = isInPlace();
        end(WITHDRAWN);
        placement = Placement.NONE;
        note(TalkStep.WITHDRAWN, by, on, null, null, on);
        if (wasInPlace) {
            registerEvent(new ModificationOutOfUse(caseId, id));
        }
    }

    /** @param promisedBy the day the employer wants it in place; null where not said */
    void accept(Actor by, LocalDate on, LocalDate promisedBy, String words) {
        status.mustBe(PROPOSED);
        agreed(TalkStep.ACCEPTED, by, on, words, promisedBy);
    }

    void counter(Actor by, LocalDate on, AnswerReason reason, String words, Limits limits, LocalDate promisedBy) {
        status.mustBe(PROPOSED);
        counter = new Counter(words, limits, false);
        status = COUNTERED;
        placement = Placement.promised(promisedBy);
        talk.add(TalkEntry.of(TalkStep.COUNTERED, by, on, reason, words, terms.with(counter), promisedBy));
    }

    void refuse(Actor by, LocalDate on, AnswerReason reason, String words) {
        status.mustBe(PROPOSED);
        status = REFUSED;
        talk.add(TalkEntry.of(TalkStep.REFUSED, by, on, reason, words, null, null));
    }

    /**
     * Takes the counter's numbers.
     *
     * @param wording the counter in the therapist's words; null for its own
     * @param removesDemand what the therapist judges the counter to remove; null for what it already says
     */
    void acceptCounter(String wording, DemandKind removesDemand, Actor by, LocalDate on) {
        status.mustBe(COUNTERED);
        terms = terms.with(counter).judged(wording, removesDemand);
        agreed(TalkStep.COUNTER_ACCEPTED, by, on, null, placement().by());
    }

    void implement(Actor by, LocalDate on, String words) {
        status.mustBe(PROPOSED, COUNTERED, REFUSED);
        agreed(TalkStep.HR_IMPLEMENTS, by, on, words, placement().by());
    }

    /** HR's own offer, which the therapist must take before it holds. */
    void replace(String description, Limits limits, Actor by, LocalDate on, String words) {
        status.mustBe(PROPOSED, COUNTERED, REFUSED);
        counter = new Counter(description, limits, true);
        status = COUNTERED;
        note(TalkStep.HR_REPLACES, by, on, words, terms.with(counter), null);
    }

    void cannot(Actor by, LocalDate on, String words) {
        status.mustBe(PROPOSED, COUNTERED, REFUSED);
        end(GIVEN_UP);
        note(TalkStep.HR_CANNOT, by, on, words, null, on);
    }

    void acceptOnBehalf(Actor by, LocalDate on, String words) {
        status.mustBe(PROPOSED, COUNTERED, REFUSED);
        agreed(TalkStep.ACCEPTED_ON_BEHALF, by, on, words, null);
    }

    void giveUp(Actor by, LocalDate on, String words) {
        status.mustBe(PROPOSED, COUNTERED, REFUSED);
        end(GIVEN_UP);
        note(TalkStep.GIVEN_UP, by, on, words, null, on);
    }

    /** Attests that it is there, at first or again after it was out of use. */
    void putInPlace(LocalDate since, Actor by, LocalDate on, String words) {
        Assert.state(awaitsPlace(), "only an accepted modification that is missing is put in place");
        Assert.state(!since.isAfter(on), "nothing is attested ahead");
        LocalDate failedOn = placement().outOfUseSince();
        Assert.state(failedOn == null || !since.isBefore(failedOn), "it was out of use then");
        placement = placement().there(since);
        note(TalkStep.IN_PLACE, by, on, words, null, since);
        registerEvent(new ModificationInPlace(caseId, id));
    }

    void outOfUse(Actor by, LocalDate on) {
        Assert.state(isInPlace(), "only what is in place can fail");
        placement = placement().failing(on);
        note(TalkStep.OUT_OF_USE, by, on, null, null, on);
        registerEvent(new ModificationOutOfUse(caseId, id));
    }

    private void ask(ModificationKind newKind, Terms newTerms, int newRound, LocalDate on) {
        kind = newKind;
        terms = newTerms;
        counter = null;
        round = newRound;
        askedOn = on;
        placement = Placement.NONE;
        status = PROPOSED;
    }

    private void agreed(TalkStep step, Actor by, LocalDate on, String words, LocalDate promisedBy) {
        end(ACCEPTED);
        placement = Placement.promised(promisedBy);
        note(step, by, on, words, terms, promisedBy);
        registerEvent(new ModificationAccepted(caseId, id));
    }

    private void end(ModificationStatus ending) {
        status = ending;
        counter = null;
    }

    private void note(TalkStep step, Actor by, LocalDate on, String words, Terms said, LocalDate effectiveOn) {
        talk.add(TalkEntry.of(step, by, on, null, words, said, effectiveOn));
    }

    /** Whether it is accepted, attested and not out of use; whether it still holds today asks {@link #isInPlaceOn}. */
    public boolean isInPlace() {
        return status == ACCEPTED && placement().isThere();
    }

    /** Whether it was, or as far as known will be, in place on that day. */
    public boolean isInPlaceOn(LocalDate day) {
        return !terms.isOverOn(day) && talk.attestedOn(day);
    }

    /** Whether it is accepted and missing: not yet there, or out of use. */
    public boolean awaitsPlace() {
        return status == ACCEPTED && !isInPlace();
    }

    /** The day it is expected: the promised one, or another where nothing was promised or what was there failed. */
    public LocalDate expectedBy(LocalDate otherwise) {
        return placement().expectedBy(otherwise);
    }

    /** Days, from 0, by which it is late against the promised day while it is missing. */
    public long daysLate(LocalDate today) {
        return awaitsPlace() ? placement().daysLate(today) : 0;
    }

    /** Whether this demand is gone with it, as a whole or with the whole duty. */
    public boolean removes(DemandKind demand) {
        return kind == ModificationKind.REASSIGN_DUTY || terms.removesDemand() == demand;
    }

    public UUID id() {
        return id;
    }

    public CaseId caseId() {
        return caseId;
    }

    public int number() {
        return number;
    }

    public UUID duty() {
        return duty;
    }

    public ModificationKind kind() {
        return kind;
    }

    public ModificationStatus status() {
        return status;
    }

    /** What it says: the last proposal, or what was agreed. */
    public Terms terms() {
        return terms;
    }

    /** The offer that waits for the therapist; null where none does. */
    public Counter counter() {
        return counter;
    }

    public Placement placement() {
        return placement == null ? Placement.NONE : placement; // Hibernate reads all columns empty as null
    }

    public List<TalkEntry> history() {
        return talk.entries();
    }

    /** Which proposal this is since the talks about it began, from 1. */
    int round() {
        return round;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    /** What listeners are told when it is saved. */
    Collection<Object> events() {
        return domainEvents();
    }
}

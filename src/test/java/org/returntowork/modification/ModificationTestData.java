package org.returntowork.modification;

import java.time.LocalDate;
import java.util.UUID;
import org.returntowork.access.Actor;
import org.returntowork.duties.DemandKind;
import org.returntowork.duties.Limits;
import org.returntowork.organisation.Role;
import org.returntowork.shared.CaseId;

/** Modifications at each point of the talks, brought there by walking the transitions. */
final class ModificationTestData {

    static final CaseId CASE = CaseId.of("11111111-1111-1111-1111-111111111111");
    static final UUID LADDER = UUID.fromString("22222222-2222-2222-2222-222222222222");
    static final Actor THERAPIST = new Actor(new UUID(1, 1), "T. Lang", Role.THERAPIST);
    static final Actor EMPLOYER = new Actor(new UUID(1, 2), "F. Boss", Role.EMPLOYER);
    static final Actor HR = new Actor(new UUID(1, 3), "H. Reed", Role.HR);
    static final LocalDate TUESDAY = LocalDate.of(2026, 4, 28);

    static final Limits THREE_STEPS = new Limits(null, null, null, null, 10, 75);
    static final Limits PLATFORM = new Limits(null, null, null, null, 20, 100);
    static final Terms NO_LADDER = new Terms("No ladder above three steps", THREE_STEPS, null, null, false);

    private ModificationTestData() {}

    static Modification proposed() {
        return Modification.propose(CASE, 1, LADDER, ModificationKind.LOAD_LIMIT, NO_LADDER, THERAPIST, TUESDAY);
    }

    static Modification refused() {
        Modification modification = proposed();
        modification.refuse(EMPLOYER, TUESDAY.plusDays(2), AnswerReason.OPERATIONAL, "no alternate work");
        return modification;
    }

    static Modification countered() {
        Modification modification = proposed();
        modification.counter(
                EMPLOYER, TUESDAY.plusDays(2), AnswerReason.SAFETY, "Platform steps", PLATFORM, TUESDAY.plusDays(10));
        return modification;
    }

    static Modification accepted() {
        Modification modification = proposed();
        modification.accept(EMPLOYER, TUESDAY.plusDays(2), TUESDAY.plusDays(6), null);
        return modification;
    }

    static Modification inPlace() {
        Modification modification = accepted();
        modification.putInPlace(TUESDAY.plusDays(7), EMPLOYER, TUESDAY.plusDays(7), null);
        return modification;
    }

    static Modification replacedByHr() {
        Modification modification = refused();
        modification.replace("Platform steps up to 1 m", PLATFORM, HR, TUESDAY.plusDays(9), "bought");
        return modification;
    }

    static Modification inRound(int round) {
        Modification modification = refused();
        while (modification.round() < round) {
            modification.revise(ModificationKind.LOAD_LIMIT, NO_LADDER, THERAPIST, TUESDAY.plusDays(3));
            modification.refuse(EMPLOYER, TUESDAY.plusDays(4), AnswerReason.COST, null);
        }
        return modification;
    }

    static Terms removingTheLadder() {
        return new Terms("A co-worker does the ladder work", null, DemandKind.CLIMB_LADDER, null, true);
    }
}

package org.returntowork.cases;

import java.util.Set;
import org.returntowork.organisation.Role;

/** Who may read an entry of a case's timeline. */
public enum Audience {
    THERAPIST,
    CLINICAL,
    EMPLOYER,
    HR_ALL,
    /** What the patient lets HR know and nobody else at work. */
    HR_ALONE,
    HR;

    /** The audiences whose entries somebody in this part of a case may read. */
    public static Set<Audience> readableBy(Role role, HrScope scope) {
        return switch (role) {
            case THERAPIST -> Set.of(values());
            case PATIENT -> Set.of(CLINICAL, EMPLOYER, HR_ALL, HR_ALONE, HR);
            case EMPLOYER -> Set.of(EMPLOYER, HR_ALL, HR);
            case HR ->
                switch (scope) {
                    case NONE -> Set.of();
                    case STAGE_AND_HOURS -> Set.of(HR);
                    case ALL -> Set.of(HR_ALL, HR_ALONE, HR);
                };
            case ADMINISTRATOR -> Set.of();
        };
    }
}

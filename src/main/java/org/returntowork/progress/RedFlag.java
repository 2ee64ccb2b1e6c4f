package org.returntowork.progress;

import java.util.ArrayList;
import java.util.List;
import org.springframework.validation.Errors;

/** A sign that may need a doctor the same day, asked as "new, or clearly worse than when we began". */
public enum RedFlag {
    CHEST_PAIN_OR_BREATHLESS,
    FEVER_AND_UNWELL,
    CALF_SWOLLEN,
    NEW_ACCIDENT,
    SADDLE_NUMBNESS,
    BLADDER_OR_BOWEL,
    BOTH_LEGS,
    FOOT_DROP,
    CLUMSY_HANDS_OR_UNSTEADY,
    WOUND,
    POP_OR_SUDDEN_LOSS,
    HOT_SWOLLEN_JOINT,
    TIGHT_SEVERE_PAIN;

    /** More than seven are no longer read one by one. */
    static final int MOST_SHOWN = 7;

    private static final List<RedFlag> FOR_ALL =
            List.of(CHEST_PAIN_OR_BREATHLESS, FEVER_AND_UNWELL, CALF_SWOLLEN, NEW_ACCIDENT);
    private static final List<RedFlag> BACK = List.of(SADDLE_NUMBNESS, BLADDER_OR_BOWEL, FOOT_DROP);
    private static final List<RedFlag> NECK = List.of(CLUMSY_HANDS_OR_UNSTEADY, BLADDER_OR_BOWEL, BOTH_LEGS);
    private static final List<RedFlag> OPERATED_LIMB = List.of(WOUND, POP_OR_SUDDEN_LOSS, HOT_SWOLLEN_JOINT);
    private static final List<RedFlag> INJURED_LIMB = List.of(POP_OR_SUDDEN_LOSS, HOT_SWOLLEN_JOINT, TIGHT_SEVERE_PAIN);

    /** The flags to ask about, at most seven: those for everybody, then in turn what each injured part calls for. */
    public static List<RedFlag> askedFor(boolean back, boolean neck, boolean limb, boolean surgery) {
        List<List<RedFlag>> byPart = new ArrayList<>();
        if (back) {
            byPart.add(BACK);
        }
        if (neck) {
            byPart.add(NECK);
        }
        if (limb) {
            byPart.add(surgery ? OPERATED_LIMB : INJURED_LIMB);
        }
        List<RedFlag> asked = new ArrayList<>(FOR_ALL);
        for (int rank = 0; rank < 3; rank++) {
            for (List<RedFlag> part : byPart) {
                if (asked.size() < MOST_SHOWN && !asked.contains(part.get(rank))) {
                    asked.add(part.get(rank));
                }
            }
        }
        return List.copyOf(asked);
    }

    /** Silence is no answer, and a sign beside "none of these" is two. */
    public static void requireAnswer(List<RedFlag> flags, Boolean noneOfThese, Errors errors) {
        if (flags == null) {
            errors.rejectValue("redFlags", "RedFlag.unanswered");
        } else if (!flags.isEmpty() && Boolean.TRUE.equals(noneOfThese)) {
            errors.rejectValue("redFlags", "RedFlag.noneAndSome");
        }
    }
}

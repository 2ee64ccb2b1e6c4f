package org.returntowork.ergonomics;

/** RULA's action levels 1 to 4: what a final score asks for. Domain reference 2.8. */
public enum RulaLevel implements PostureLevel {
    ACCEPTABLE(2, Tone.FITS),
    INVESTIGATE(4, Tone.BREAKS),
    CHANGE_SOON(6, Tone.EXCEEDS),
    CHANGE_NOW(7, Tone.LATE);

    private final int upTo;
    private final Tone tone;

    RulaLevel(int upTo, Tone tone) {
        this.upTo = upTo;
        this.tone = tone;
    }

    /** The level of a final score of 1 to 7. */
    static RulaLevel of(int score) {
        return PostureLevel.of(values(), level -> level.upTo, score);
    }

    @Override
    public Tone tone() {
        return tone;
    }
}

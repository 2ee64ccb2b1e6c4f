package org.returntowork.ergonomics;

/** REBA's risk levels: what a final score asks for. Domain reference 2.9. */
public enum RebaLevel implements PostureLevel {
    NEGLIGIBLE(1, Tone.FITS),
    LOW(3, Tone.FITS),
    MEDIUM(7, Tone.BREAKS),
    HIGH(10, Tone.EXCEEDS),
    VERY_HIGH(15, Tone.LATE);

    private final int upTo;
    private final Tone tone;

    RebaLevel(int upTo, Tone tone) {
        this.upTo = upTo;
        this.tone = tone;
    }

    /** The level of a final score of 1 to 15. */
    static RebaLevel of(int score) {
        return PostureLevel.of(values(), level -> level.upTo, score);
    }

    @Override
    public Tone tone() {
        return tone;
    }
}

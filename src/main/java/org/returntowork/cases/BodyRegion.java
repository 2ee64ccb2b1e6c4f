package org.returntowork.cases;

/** Where the injury is; decides which warning signs the patient is asked about. */
public enum BodyRegion {
    NECK,
    UPPER_BACK,
    LOWER_BACK,
    SHOULDER,
    ELBOW,
    WRIST_HAND,
    HIP,
    KNEE,
    ANKLE_FOOT,
    OTHER
}

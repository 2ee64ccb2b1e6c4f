package org.returntowork.observation;

import java.time.LocalDate;
import java.util.List;
import org.returntowork.ergonomics.LiftJudgement;
import org.returntowork.ergonomics.PostureScore;

/**
 * What the published methods say of a lift or a posture that was seen at a duty. It is about the job of healthy workers
 * and nobody's limit.
 *
 * @param duty the duty's name
 * @param lift null where none was measured
 * @param postures a result for each side; empty where none was looked at
 */
public record JudgedDuty(LocalDate on, String duty, LiftJudgement lift, List<PostureScore> postures) {}

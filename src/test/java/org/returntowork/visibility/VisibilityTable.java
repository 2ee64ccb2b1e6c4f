package org.returntowork.visibility;

import java.util.List;
import java.util.Set;

/** The truth table of who reads what of a case, and where; the words are those the played cases say. */
final class VisibilityTable {

    private VisibilityTable() {}

    /** Readers of a case; HR by what the patient lets them see. */
    enum Who {
        THERAPIST("all", "therapist"),
        DEPUTY("all", "deputy"),
        PATIENT("all", "patient"),
        EMPLOYER("all", "employer"),
        EMPLOYER_WITHDRAWN("withdrawn", "employer"),
        HR_ALL("all", "hr"),
        HR_STAGE("stage", "hr"),
        HR_NONE("none", "hr"),
        EMPLOYER_STOPPED("stopped", "employer"),
        HR_STOPPED("stopped", "hr");

        final String scenario;
        final String name;

        Who(String scenario, String name) {
            this.scenario = scenario;
            this.name = name;
        }
    }

    static final Set<Who> CARE = Set.of(Who.THERAPIST, Who.DEPUTY, Who.PATIENT);
    private static final Set<Who> THERAPISTS = Set.of(Who.THERAPIST, Who.DEPUTY);
    private static final Set<Who> EVERYBODY = Set.of(Who.values());
    private static final Set<Who> LIMITS = Set.of(
            Who.THERAPIST, Who.DEPUTY, Who.PATIENT, Who.EMPLOYER, Who.HR_ALL, Who.EMPLOYER_STOPPED, Who.HR_STOPPED);

    /**
     * One row of the table.
     *
     * @param mark the text that was entered
     * @param may who may read it
     * @param page who reads it on a page of the case
     * @param api who reads it through the API
     */
    record Row(String data, String mark, Set<Who> may, Set<Who> page, Set<Who> api) {}

    static final List<Row> TABLE = List.of(
            new Row("condition", "zzcondition", CARE, CARE, CARE),
            new Row("clinical notes", "zznotes", CARE, CARE, CARE),
            new Row("rationale of a modification", "zzrationale", CARE, CARE, CARE),
            new Row("words of a restriction", "zzrestriction", CARE, CARE, CARE),
            new Row("the physician", "zzphysician", CARE, CARE, CARE),
            new Row("words of a clearance", "zzclearance", CARE, CARE, CARE),
            new Row("reason of a decision", "zzreviewreason", CARE, CARE, CARE),
            new Row("clinical note of a review", "zzclinicalnote", CARE, CARE, CARE),
            new Row("goals", "zzgoal", CARE, CARE, CARE),
            new Row("scores on the page", "rtw-scores", CARE, CARE, Set.of()),
            new Row("the mean of the scores", "\"function\"", CARE, Set.of(), CARE),
            new Row("goals reached", "\"goalAttainment\"", CARE, Set.of(), CARE),
            new Row("how well the patient can work", "\"workAbilityBand\"", CARE, Set.of(), CARE),
            new Row("concerns", "zzconcern", CARE, CARE, CARE),
            new Row("words of a rating", "zzrating", CARE, CARE, CARE),
            new Row("words of the work log", "zzchallenge", CARE, CARE, CARE),
            new Row("words of paper logs that are no entries yet", "zzpaper", THERAPISTS, THERAPISTS, Set.of()),
            new Row("words of an entry made from paper", "zzfrompaper", CARE, CARE, CARE),
            new Row("words of a deviation", "zzbeyond", CARE, CARE, CARE),
            new Row("words of a problem report", "zzproblem", CARE, CARE, CARE),
            new Row("comment on the plan", "zzplancomment", CARE, CARE, CARE),
            new Row("note to the therapist alone", "zzpatientnote", CARE, Set.of(), Set.of()),
            new Row("result of the observation", "zzobserved", CARE, CARE, CARE),
            new Row("what the methods say of a lift", "\"recommendedWeightLimit\"", CARE, Set.of(), CARE),
            new Row("the lift on the page", "data-test-id=\"judged\"", CARE, CARE, Set.of()),
            new Row("match of the duties", "rtw-grid", CARE, CARE, Set.of()),
            new Row("match of the duties in the API", "\"match\":{", CARE, Set.of(), CARE),
            new Row("the patient's strength", "\"assessed\":", CARE, Set.of(), CARE),
            new Row("stages against the capacity", "\"stages\":{\"columns\"", CARE, Set.of(), CARE),
            new Row("clinical talk", "zztalk", CARE, THERAPISTS, THERAPISTS),
            new Row("talk with the patient", "zzowntalk", CARE, CARE, CARE),
            new Row("the program's policy", "wwpolicy", EVERYBODY, EVERYBODY, EVERYBODY),
            new Row("words beside a red flag", "zzflagtext", CARE, Set.of(), Set.of()),
            new Row("the job", "wwjob", EVERYBODY, EVERYBODY, EVERYBODY),
            new Row("duties", "wwduty", EVERYBODY, EVERYBODY, EVERYBODY),
            new Row("description of a duty", "wwdescription", EVERYBODY, Set.of(), EVERYBODY),
            new Row("what says that a duty is core", "wwevidence", EVERYBODY, EVERYBODY, EVERYBODY),
            new Row("how the patient sees it", "wwobjection", EVERYBODY, EVERYBODY, EVERYBODY),
            new Row("core or not beside the stages", "\"coreResult\":\"DISPUTED\"", EVERYBODY, Set.of(), EVERYBODY),
            new Row("modifications", "wwmodification", LIMITS, LIMITS, LIMITS),
            new Row("stages of the plan", "wwsecondstage", LIMITS, LIMITS, LIMITS),
            new Row(
                    "why the next stage has not come, in care",
                    "more shift",
                    CARE,
                    Set.of(Who.THERAPIST, Who.PATIENT),
                    Set.of(Who.THERAPIST, Who.PATIENT)),
            new Row(
                    "why the stage goes on, at work",
                    "needs more days",
                    Set.of(Who.EMPLOYER, Who.HR_ALL),
                    Set.of(Who.EMPLOYER, Who.HR_ALL),
                    Set.of()),
            new Row(
                    "until when the stage goes on",
                    "\"goesOn\":{",
                    Set.of(Who.EMPLOYER, Who.HR_ALL, Who.HR_STAGE),
                    Set.of(),
                    Set.of(Who.EMPLOYER, Who.HR_ALL, Who.HR_STAGE)),
            new Row("course of pain, minutes and effort", "\"stretches\"", CARE, Set.of(), CARE),
            new Row("chart of the course", "rtw-chart-box", CARE, CARE, Set.of()),
            new Row(
                    "note to the employer",
                    "wwnote",
                    Set.of(Who.THERAPIST, Who.DEPUTY, Who.PATIENT, Who.EMPLOYER, Who.EMPLOYER_STOPPED),
                    Set.of(Who.THERAPIST, Who.PATIENT, Who.EMPLOYER),
                    Set.of(Who.THERAPIST, Who.PATIENT, Who.EMPLOYER)),
            new Row(
                    "words of a check-in",
                    "wwissue",
                    Set.of(
                            Who.THERAPIST,
                            Who.DEPUTY,
                            Who.PATIENT,
                            Who.EMPLOYER,
                            Who.EMPLOYER_WITHDRAWN,
                            Who.EMPLOYER_STOPPED,
                            Who.HR_ALL,
                            Who.HR_STOPPED),
                    Set.of(Who.THERAPIST, Who.PATIENT, Who.EMPLOYER, Who.HR_ALL),
                    Set.of(Who.THERAPIST, Who.PATIENT, Who.EMPLOYER, Who.HR_ALL)),
            new Row(
                    "talk about employment",
                    "wwtalk",
                    Set.of(Who.THERAPIST, Who.DEPUTY, Who.HR_ALL, Who.HR_STAGE, Who.HR_NONE, Who.HR_STOPPED),
                    Set.of(Who.THERAPIST, Who.HR_ALL, Who.HR_STAGE, Who.HR_NONE),
                    Set.of(Who.THERAPIST, Who.HR_ALL, Who.HR_STAGE, Who.HR_NONE)));

    /** Words of what happened that tell more than work, wherever they come from; as they stand in messages and data. */
    static final List<String> CLINICAL_WORDS = List.of(
            "zz",
            "LOWER_BACK",
            "ower back",
            "painBefore",
            "painPeak",
            "Pain ",
            "effort",
            "capacit",
            "EXCEEDS",
            "NOT_ASSESSED",
            "workAbility",
            "ork ability",
            "goalAttainment",
            "IMPORTANT_CHANGE",
            "DETECTABLE_CHANGE",
            "FOOT_DROP",
            "rgent",
            "URGENT",
            "R0",
            "STOP",
            "symptom");
}

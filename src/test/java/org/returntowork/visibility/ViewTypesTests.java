package org.returntowork.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What employer and HR are given is made of types in which there is no place for anything clinical. */
class ViewTypesTests {

    private static final Set<String> FORBIDDEN_WORDS = Set.of(
            "pain",
            "effort",
            "capacit",
            "match",
            "condition",
            "diagnos",
            "goal",
            "score",
            "concern",
            "challenge",
            "rationale",
            "clinical",
            "surg",
            "bodyregion",
            "symptom",
            "redflag",
            "rule",
            "numbness",
            "abilit",
            "urgent",
            "restriction",
            "clearance",
            "injury");

    private static final Set<String> CLINICAL_TYPES = Set.of(
            "org.returntowork.cases.BodyRegion",
            "org.returntowork.cases.Clinical",
            "org.returntowork.cases.ClinicalRecord",
            "org.returntowork.cases.Goal",
            "org.returntowork.cases.InjurySide",
            "org.returntowork.cases.Standing",
            "org.returntowork.duties.Ability",
            "org.returntowork.duties.Rating",
            "org.returntowork.duties.StrengthClass",
            "org.returntowork.ergonomics.LiftJudgement",
            "org.returntowork.ergonomics.PostureScore",
            "org.returntowork.scores.Scores",
            "org.returntowork.measures.Change",
            "org.returntowork.measures.Judgement",
            "org.returntowork.measures.WorkAbilityBand",
            "org.returntowork.observation.Capacity",
            "org.returntowork.observation.CapacityLine",
            "org.returntowork.observation.DutyResult",
            "org.returntowork.observation.Match",
            "org.returntowork.observation.MatchGrid",
            "org.returntowork.observation.ObservedResult",
            "org.returntowork.observation.PatientStrength",
            "org.returntowork.observation.PhotoLine",
            "org.returntowork.plan.StageGrid",
            "org.returntowork.progress.FiredRule",
            "org.returntowork.progress.LessBecause",
            "org.returntowork.progress.LogAnswers",
            "org.returntowork.progress.RedFlag",
            "org.returntowork.progress.ReviewDecision");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casefile.CaseView$ForEmployer",
                "casefile.CaseView$ForHr",
                "casefile.CaseRow",
                "tasks.TaskApi$TaskRow",
                "tasks.Inbox",
                "duties.JobFacts",
                "duties.ListDuties",
                "duties.KeptDuty",
                "duties.KeptChange",
                "duties.LibraryPages$Entry",
                "observation.AppointmentFacts",
                "observation.ConfirmObservation",
                "modification.TalkFacts",
                "modification.TalkChoices",
                "modification.RespondToModifications",
                "modification.ResolveModifications",
                "modification.ConfirmInPlace",
                "modification.NotThereToday",
                "plan.AgreePlanForm$AgreePlanFacts",
                "plan.AgreePlan",
                "progress.CheckInForm$Facts",
                "progress.CheckIn",
                "cases.ChooseTherapistForm$Facts",
                "cases.DeputyAction$Facts"
            })
    void hasNoFieldForAnythingClinical(String type) throws ClassNotFoundException {
        assertThat(clinicalIn(Class.forName("org.returntowork." + type))).isEmpty();
    }

    @Test
    void theCareTeamsOwnTypesWouldBeFoundOut() throws ClassNotFoundException {
        assertThat(clinicalIn(Class.forName("org.returntowork.casefile.CaseView$ForPatient")))
                .contains("ForPatient.clinical", "LogLine.painPeak", "ForPatient.capacities");
    }

    private static List<String> clinicalIn(Class<?> root) {
        List<String> found = new ArrayList<>();
        Set<Class<?>> seen = new LinkedHashSet<>();
        look(root, seen, found);
        return found;
    }

    private static void look(Class<?> type, Set<Class<?>> seen, List<String> found) {
        if (!type.isRecord() || !seen.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String name = type.getSimpleName() + "." + component.getName();
            String lower = component.getName().toLowerCase(Locale.ROOT);
            if (FORBIDDEN_WORDS.stream().anyMatch(lower::contains)) {
                found.add(name);
            }
            typesIn(component.getGenericType()).forEach(part -> {
                if (CLINICAL_TYPES.contains(part.getName())) {
                    found.add(name);
                }
                look(part, seen, found);
            });
        }
    }

    private static List<Class<?>> typesIn(Type type) {
        List<Class<?>> types = new ArrayList<>();
        if (type instanceof Class<?> plain) {
            types.add(plain);
        } else if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                types.addAll(typesIn(argument));
            }
        }
        return types;
    }

    @Test
    void everyClinicalTypeStillGoesByItsName() {
        assertThat(CLINICAL_TYPES)
                .allSatisfy(name -> assertThat(Class.forName(name)).isNotNull());
    }
}

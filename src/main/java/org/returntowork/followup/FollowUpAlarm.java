package org.returntowork.followup;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.returntowork.access.Actor;
import org.returntowork.cases.BodyRegion;
import org.returntowork.cases.ClinicalRecord;
import org.returntowork.cases.ClinicalRecords;
import org.returntowork.progress.HelpNumbers;
import org.returntowork.progress.RedFlag;
import org.returntowork.progress.ReportProblem;
import org.returntowork.progress.ReportedProblems;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.Option;
import org.returntowork.tasks.Outcome;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Asks for the signs that cannot wait, and says at once what to do when the patient has one. */
@Component
class FollowUpAlarm {

    private static final Set<BodyRegion> BACK = EnumSet.of(BodyRegion.UPPER_BACK, BodyRegion.LOWER_BACK);
    private static final Set<BodyRegion> NECK = EnumSet.of(BodyRegion.NECK);
    private static final Set<BodyRegion> LIMB =
            EnumSet.complementOf(EnumSet.of(BodyRegion.UPPER_BACK, BodyRegion.LOWER_BACK, BodyRegion.NECK));

    private final ClinicalRecords records;
    private final HelpNumbers numbers;
    private final ReportedProblems problems;
    private final MessageSource messages;

    FollowUpAlarm(ClinicalRecords records, HelpNumbers numbers, ReportedProblems problems, MessageSource messages) {
        this.records = records;
        this.numbers = numbers;
        this.problems = problems;
        this.messages = messages;
    }

    List<Option> asked(CaseId caseId) {
        Optional<ClinicalRecord> record = records.findById(caseId);
        List<BodyRegion> regions = record.map(ClinicalRecord::bodyRegions).orElseGet(List::of);
        boolean surgery = record.map(ClinicalRecord::surgeryDate).isPresent();
        List<RedFlag> asked = RedFlag.askedFor(
                regions.stream().anyMatch(BACK::contains),
                regions.stream().anyMatch(NECK::contains),
                regions.stream().anyMatch(LIMB::contains),
                surgery);
        return asked.stream()
                .map(flag -> new Option(
                        flag.name(), messages.getMessage("RedFlag." + flag, null, LocaleContextHolder.getLocale())))
                .toList();
    }

    HelpNumbers.Numbers numbers(CaseId caseId) {
        return numbers.of(caseId);
    }

    /** A sign in a follow-up is a problem like any other: reported, and answered on the very next page. */
    Outcome raise(CaseId caseId, List<RedFlag> flags, Actor actor) {
        Outcome answer = problems.flagged(caseId, new ReportProblem(flags, null, null, null, null), actor);
        return answer.completing();
    }

    /** The same sign where the rest of the follow-up cannot be taken. */
    Optional<Outcome> heed(CaseId caseId, List<RedFlag> flags, Actor actor) {
        return problems.heed(caseId, flags, null, actor);
    }
}

package org.returntowork.modification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.returntowork.modification.ModificationTestData.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.returntowork.cases.CaseCalendar;
import org.returntowork.cases.Cases;
import org.returntowork.cases.ClinicalWords;
import org.returntowork.cases.Consents;
import org.returntowork.cases.HrScope;
import org.returntowork.cases.ReturnToWorkCase;
import org.returntowork.cases.Timeline;
import org.returntowork.duties.Core;
import org.returntowork.duties.Duty;
import org.returntowork.duties.DutyLists;
import org.returntowork.engine.Afterwards;
import org.returntowork.engine.Processes;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Program;
import org.returntowork.tasks.Form;
import org.returntowork.tasks.Notices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** The talks of one case with their forms, on stand-ins for what lies below them; it is the Thursday of their first week. */
abstract class TalksBench {

    static final UUID ORGANISATION = UUID.randomUUID();

    final List<Modification> stored = new ArrayList<>();
    final Modifications modifications = mock(Modifications.class);
    final Rationales rationales = mock(Rationales.class);
    final Cases cases = mock(Cases.class);
    final ReturnToWorkCase theCase = mock(ReturnToWorkCase.class);
    final Consents consents = mock(Consents.class);
    final Directory directory = mock(Directory.class);
    final CaseCalendar calendar = mock(CaseCalendar.class);
    final DutyLists duties = mock(DutyLists.class);
    final ClinicalWords clinicalWords = mock(ClinicalWords.class);
    final Processes processes = mock(Processes.class);
    final Notices notices = mock(Notices.class);
    final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    Instant now = Instant.parse("2026-04-30T15:00:00Z");
    final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    final CaseTalks talks = new CaseTalks(modifications, cases, consents, directory, calendar, clock);
    final ModificationSteps steps = new ModificationSteps(talks, modifications, calendar, clock);
    final TalksProcess process = new TalksProcess(processes, modifications, talks);
    final TalksTold told = new TalksTold(mock(Timeline.class), notices, cases, duties);
    final ModificationCards cards = mock(ModificationCards.class);
    final RecommendChecks checks = new RecommendChecks(modifications, duties, clinicalWords);
    final RecommendModificationsForm recommend = new RecommendModificationsForm(
            talks,
            mock(RecommendPage.class),
            mock(Suggestions.class),
            checks,
            new Recommending(modifications, rationales, calendar, told, clock),
            process,
            cases);
    final RespondToModificationsForm respond =
            new RespondToModificationsForm(modifications, cards, told, process, calendar);
    final ResolveModificationsForm resolve =
            new ResolveModificationsForm(talks, modifications, cards, told, process, calendar);
    final DecideWithoutAnswerForm decide = new DecideWithoutAnswerForm(
            talks, modifications, cards, told, process, processes, cases, calendar, clinicalWords, events);
    final ConfirmInPlaceForm confirm = new ConfirmInPlaceForm(modifications, cards, told, calendar);
    final OutOfUse outOfUse = new OutOfUse(modifications, calendar, told, process);
    final NotThereTodayAction notThere =
            new NotThereTodayAction(cases, modifications, cards, consents, calendar, outOfUse);

    @BeforeEach
    void aCase() {
        when(modifications.of(CASE)).thenAnswer(call -> List.copyOf(stored));
        when(modifications.byId(eq(CASE), any()))
                .thenAnswer(call -> stored.stream()
                        .filter(m -> m.id().equals(call.getArgument(1)))
                        .findFirst());
        when(modifications.saveAll(any())).thenAnswer(call -> {
            Iterable<Modification> saved = call.getArgument(0);
            saved.forEach(m -> {
                if (!stored.contains(m)) {
                    stored.add(m);
                }
            });
            return List.copyOf(stored);
        });
        doAnswer(call -> {
                    process.moveOn(new Afterwards(call.getArgument(0), call.getArgument(1)));
                    return null;
                })
                .when(processes)
                .afterwards(any(), any());
        when(cases.get(CASE)).thenReturn(theCase);
        when(theCase.organisation()).thenReturn(ORGANISATION);
        when(theCase.therapist()).thenReturn(THERAPIST.person());
        when(consents.hr(CASE)).thenReturn(HrScope.ALL);
        when(directory.hasHr(ORGANISATION)).thenReturn(true);
        Program program = Program.defaults();
        when(calendar.program(CASE)).thenReturn(program);
        when(calendar.today(CASE)).thenAnswer(call -> LocalDate.ofInstant(now, ZoneOffset.UTC));
        when(calendar.endOf(eq(CASE), any())).thenAnswer(call -> endOf(call.getArgument(1)));
        when(calendar.plusWorkingDays(eq(CASE), any(), anyInt()))
                .thenAnswer(call -> program.calendar().plus(call.getArgument(1), call.getArgument(2)));
        when(duties.of(CASE)).thenReturn(List.of(Duty.of(LADDER, "Work on a ladder", Core.YES, 120, List.of())));
        when(clinicalWords.firstIn(any(), eq(CASE))).thenReturn(Optional.empty());
    }

    static Date endOf(LocalDate day) {
        return Date.from(day.atTime(23, 59).toInstant(ZoneOffset.UTC));
    }

    static <T> Errors check(Form<T> form, T value) {
        Errors errors = new BeanPropertyBindingResult(value, "form") {
            @Override
            protected Object getActualFieldValue(String field) {
                return null;
            }
        };
        form.check(CASE, value, THERAPIST, errors);
        return errors;
    }
}

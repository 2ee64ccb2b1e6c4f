package org.returntowork.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.returntowork.access.AccountRow;
import org.returntowork.access.Accounts;
import org.returntowork.access.Actor;
import org.returntowork.organisation.Directory;
import org.returntowork.organisation.Person;
import org.returntowork.shared.CaseId;
import org.returntowork.tasks.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The patient and the employer of a case, whether they have an account, and whether they may be invited to one. */
@Component
class InvitedMembers {

    private final Cases cases;
    private final Consents consents;
    private final Directory directory;
    private final Accounts accounts;
    private final Timeline timeline;

    InvitedMembers(Cases cases, Consents consents, Directory directory, Accounts accounts, Timeline timeline) {
        this.cases = cases;
        this.consents = consents;
        this.directory = directory;
        this.accounts = accounts;
        this.timeline = timeline;
    }

    /** Whom the therapist may invite. */
    enum Member {
        PATIENT,
        EMPLOYER;

        /** @throws NotThere where nobody of this name may be invited */
        static Member at(String path) {
            return Arrays.stream(values())
                    .filter(member -> member.path().equals(path))
                    .findFirst()
                    .orElseThrow(NotThere::new);
        }

        String path() {
            return name().toLowerCase(Locale.ROOT);
        }

        private UUID of(ReturnToWorkCase found) {
            return this == PATIENT ? found.patient() : found.employer();
        }
    }

    /**
     * A member as the page shows them.
     *
     * @param account null where they have none
     * @param mayBeTold whether they may know of the case yet
     */
    record Row(String path, String name, String email, String phone, AccountRow account, boolean mayBeTold) {

        public boolean invitable() {
            return account == null && mayBeTold;
        }
    }

    @Transactional(readOnly = true)
    public List<Row> of(CaseId caseId) {
        ReturnToWorkCase found = cases.get(caseId);
        Map<UUID, AccountRow> known = accounts.of(List.of(found.patient(), found.employer())).stream()
                .collect(Collectors.toMap(AccountRow::person, Function.identity()));
        return Arrays.stream(Member.values())
                .map(member -> row(member, found, known))
                .toList();
    }

    /**
     * Notes that a member is invited.
     *
     * @return who it is
     * @throws NotThere where they have an account, or may not know of the case yet
     */
    @Transactional
    public UUID invite(CaseId caseId, Member member, Actor therapist) {
        ReturnToWorkCase found = cases.get(caseId);
        UUID person = member.of(found);
        if (accounts.exists(person) || !mayBeTold(member, found)) {
            throw new NotThere();
        }
        timeline.add(
                caseId,
                "account-invited",
                therapist,
                Audience.THERAPIST,
                directory.person(person).name());
        return person;
    }

    private Row row(Member member, ReturnToWorkCase found, Map<UUID, AccountRow> known) {
        Person person = directory.person(member.of(found));
        return new Row(
                member.path(),
                person.name(),
                person.email(),
                person.phone(),
                known.get(person.id()),
                mayBeTold(member, found));
    }

    /** An invitation tells the workplace that there is something; before the first consent it may know of nothing. */
    private boolean mayBeTold(Member member, ReturnToWorkCase found) {
        return member == Member.PATIENT || consents.everGiven(found.id());
    }
}

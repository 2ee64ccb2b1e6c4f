-- clinical: what the patient scored after the start, on the way or with a follow-up
create table scoring (
    id uuid primary key,
    version integer not null,
    case_id uuid not null,
    given_on date not null,
    week integer,
    pain integer not null,
    work_ability integer not null,
    goals text not null
);

create index scoring_of_case on scoring (case_id);

insert into scoring (id, version, case_id, given_on, week, pain, work_ability, goals)
select id, 0, case_id, answered_on, week, pain, work_ability, goals
from follow_up
where answered_on is not null;

alter table follow_up drop column pain;
alter table follow_up drop column work_ability;
alter table follow_up drop column goals;

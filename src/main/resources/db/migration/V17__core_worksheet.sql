-- Whether a duty is core, settled with evidence: each answer is a version, none is changed afterwards. Employment data.
create table core_worksheet (
    id              uuid primary key,
    case_id         uuid                     not null references return_to_work_case,
    duty_id         uuid                     not null,
    number          integer                  not null,
    result          varchar(20)              not null,
    evidence        text                     not null,
    objection       text,
    written_by      uuid                     not null,
    written_by_name varchar(200)             not null,
    written_by_role varchar(20)              not null,
    written_at      timestamp with time zone not null,
    constraint core_worksheet_once unique (duty_id, number)
);

create index core_worksheet_by_case on core_worksheet (case_id);

-- What the newest worksheet says; null as long as there is none.
alter table duty add column core_result varchar(20);

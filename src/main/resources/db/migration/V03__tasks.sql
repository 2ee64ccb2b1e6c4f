create table open_task (
    id uuid primary key,
    case_id uuid not null,
    form_key varchar(60) not null,
    step varchar(60) not null,
    owner_person uuid,
    owner_hr uuid,
    opened_at timestamp with time zone not null,
    due_at timestamp with time zone,
    remind_at timestamp with time zone,
    escalate_at timestamp with time zone,
    escalate_to uuid,
    is_open boolean not null,
    here varchar(2000),
    ended_at timestamp with time zone,
    ended_by uuid,
    ended_by_name varchar(200)
);
create index open_task_person on open_task (owner_person, is_open, due_at, id);
create index open_task_hr on open_task (owner_hr, is_open, due_at, id);
create index open_task_case on open_task (case_id, is_open, due_at, id);
create index open_task_remind on open_task (is_open, remind_at);
create index open_task_escalate on open_task (is_open, escalate_at);

create sequence notice_seq increment by 50;
create table notice (
    id bigint default nextval('notice_seq') primary key,
    person uuid,
    hr_of uuid,
    case_id uuid not null,
    kind varchar(20) not null,
    message_key varchar(60) not null,
    args varchar(2000) not null,
    at timestamp with time zone not null,
    read_at timestamp with time zone,
    task_id uuid,
    once_key varchar(80) unique
);
create index notice_person on notice (person, read_at, at);
create index notice_hr on notice (hr_of, read_at, at);

create table draft (
    id uuid primary key,
    person uuid not null,
    form_of varchar(160) not null,
    typed varchar(1000000) not null,
    saved_at timestamp with time zone not null,
    unique (person, form_of)
);

create table receipt (
    id uuid primary key,
    person uuid not null,
    submission_key varchar(120) not null,
    form_of varchar(160) not null,
    outcome varchar(4000) not null,
    at timestamp with time zone not null,
    unique (person, form_of, submission_key)
);

create table modification (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null,
    number integer not null,
    duty uuid not null,
    kind varchar(20) not null,
    terms text not null,
    counter text,
    status varchar(12) not null,
    round integer not null,
    asked_on date not null,
    in_place_by date,
    in_place_on date,
    out_of_use_since date,
    constraint modification_number unique (case_id, number)
);

create table modification_talk (
    modification uuid not null references modification (id),
    position integer not null,
    step varchar(20) not null,
    on_day date not null,
    person uuid not null,
    person_name varchar(200) not null,
    person_role varchar(15) not null,
    entered_by uuid not null,
    how varchar(10),
    reason varchar(15),
    words text,
    terms text,
    effective_on date,
    primary key (modification, position)
);

-- clinical: why the therapist recommends it; never joined into what employer or HR read
create table modification_rationale (
    id uuid primary key,
    case_id uuid not null,
    modification uuid not null references modification (id),
    written_at timestamp with time zone not null,
    rationale text not null
);

create index modification_rationale_case on modification_rationale (case_id);

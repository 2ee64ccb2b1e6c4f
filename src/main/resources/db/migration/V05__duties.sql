create table duty_list (
    case_id uuid not null primary key references return_to_work_case,
    version integer not null,
    modified_duty_available boolean,
    other_duties text,
    listed_on date
);


create table duty (
    id uuid not null primary key,
    case_id uuid not null references duty_list (case_id),
    place_in_list integer not null,
    name text not null,
    description text,
    core varchar(20) not null,
    core_reason text,
    minutes_per_shift integer,
    listed text not null,
    measured text,
    measured_on date,
    added_by_patient boolean not null
);

create index duty_by_case on duty (case_id, place_in_list);

-- Clinical: what the patient says about a duty is never the employer's.
create table duty_rating (
    duty_id uuid not null primary key,
    case_id uuid not null references return_to_work_case,
    ability varchar(20) not null,
    pain integer,
    remark text,
    rated_on date not null
);

create index duty_rating_by_case on duty_rating (case_id);

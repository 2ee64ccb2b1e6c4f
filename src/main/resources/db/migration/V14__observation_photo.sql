-- Clinical: photos of an observation, encoded anew so that nothing but the picture is left. Nobody but the therapist sees
-- one before its observation is recorded.
create table observation_photo (
    id             uuid primary key,
    case_id        uuid                     not null references return_to_work_case,
    observation_id uuid                     not null references observation (id),
    duty           uuid,
    caption        varchar(300),
    added_by       uuid                     not null,
    added_at       timestamp with time zone not null,
    recorded       boolean                  not null,
    picture        bytea                    not null,
    preview        bytea                    not null
);

create index observation_photo_by_case on observation_photo (case_id, added_at);

-- What an organisation keeps of a job after a case: no case, no person, no day, nothing clinical.
create table kept_job (
    id            uuid         not null primary key,
    version       integer      not null,
    organisation  uuid         not null,
    site          uuid         not null,
    title         varchar(200) not null,
    title_key     varchar(200) not null,
    shift_minutes integer      not null,
    duties        text         not null,
    changes       text         not null,
    kept_in       date         not null,
    unique (organisation, site, title_key)
);

-- what is closed to a person meanwhile; a row past its end closes nothing, so nothing has to remove it
create table restriction (
    person     uuid not null references person (id),
    kind       varchar(20) not null,
    cause      uuid not null,
    place      varchar(200) not null,
    ends_at    timestamp with time zone not null,
    created_at timestamp with time zone not null,
    primary key (person, kind, cause)
);
create index restriction_by_cause on restriction (cause);

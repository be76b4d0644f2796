-- By when a person wants to finish a course.
create table learning_target (
    person    uuid         not null,
    course    varchar(100) not null,
    finish_by date         not null,
    primary key (person, course)
);

-- The secret address of a person's calendar; only its hash is kept.
create table learning_calendar (
    person     uuid                     not null primary key,
    token_hash varchar(64)              not null unique,
    created_at timestamp with time zone not null
);

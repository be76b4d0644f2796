create table outgoing_mail (
    id              uuid primary key,
    recipient       varchar(254) not null,
    language        varchar(10) not null,
    message_key     varchar(100) not null,
    subject         varchar(500) not null,
    body            text not null,                -- emptied once sent: it may carry one-time links
    status          varchar(20) not null,         -- WAITING, SENT, FAILED, DISCARDED
    attempts        integer not null default 0,
    next_attempt_at timestamp with time zone not null,
    last_error      varchar(500) not null default '',
    created_at      timestamp with time zone not null,
    sent_at         timestamp with time zone
);
create index outgoing_mail_due on outgoing_mail (status, next_attempt_at);
create index outgoing_mail_by_time on outgoing_mail (created_at);

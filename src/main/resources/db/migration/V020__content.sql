-- Every version of every item that was ever loaded; rows elsewhere refer to it by hash.
create table content_version (
    hash        varchar(64)              not null primary key,
    kind        varchar(40)              not null,
    item_key    varchar(300)             not null,
    judged_hash varchar(64)              not null,
    loaded_at   timestamp with time zone not null,
    files       bytea                    not null
);

create index content_version_item on content_version (kind, item_key);

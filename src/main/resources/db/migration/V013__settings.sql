-- what an admin set; a setting without a row has its default from the properties
create table setting (
    setting_key   varchar(100) primary key,
    setting_value text not null,
    changed_at    timestamp with time zone not null,
    changed_by    uuid
);

-- pictures that belong to the site as a whole, such as its logo
create table site_file (
    name       varchar(40) primary key,
    media_type varchar(40) not null,
    content    bytea not null,
    hash       varchar(64) not null,
    changed_at timestamp with time zone not null,
    changed_by uuid
);

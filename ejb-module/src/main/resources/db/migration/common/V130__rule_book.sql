create table rule_book (
    id                bigint not null,
    version           bigint not null,
    revision          bigint not null,
    latest_edition_id bigint,
    constraint pk_rule_book primary key (id),
    constraint ck_rule_book_one check (id = 1)
);
comment on table rule_book is '规则簿';
insert into rule_book (id, version, revision) values (1, 0, 0);

create sequence rule_edition_seq start with 100 increment by 100;
create table rule_edition (
    id                   bigint                      not null,
    version              bigint                      not null,
    rule_key             varchar(40)                 not null,
    edition              integer                     not null,
    title                varchar(500)                not null,
    areas                varchar(1400)               not null,
    in_force_from        date                        not null,
    in_force_to          date,
    content              varchar(200000)             not null,
    content_hash         varchar(64)                 not null,
    shipped              boolean                     not null,
    reason               varchar(1000)               not null,
    correction_reason    varchar(1000),
    open_key             varchar(40),
    state                varchar(20)                 not null,
    drafted_by           varchar(240)                not null,
    drafted_by_person_id bigint,
    drafted_by_name      varchar(100)                not null,
    drafted_at           timestamp(6) with time zone not null,
    released_by          varchar(240),
    released_by_name     varchar(100),
    released_at          timestamp(6) with time zone,
    withdrawn_by_name    varchar(100),
    withdrawn_at         timestamp(6) with time zone,
    withdrawn_reason     varchar(1000),
    constraint pk_rule_edition primary key (id),
    constraint uk_rule_edition unique (rule_key, edition),
    constraint uk_rule_edition_open unique (open_key),
    constraint ck_rule_edition_dates check (in_force_to is null or in_force_to >= in_force_from),
    constraint ck_rule_edition_open check (
        (state = 'DRAFTED' and open_key is not null) or (state <> 'DRAFTED' and open_key is null)),
    constraint ck_rule_edition_state check (state in ('DRAFTED', 'RELEASED', 'WITHDRAWN'))
);
comment on table rule_edition is '规则集版次';

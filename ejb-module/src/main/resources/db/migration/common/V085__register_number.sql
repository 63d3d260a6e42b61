create table organ_code (
    unit_id bigint      not null,
    version bigint      not null,
    code    varchar(40) not null,
    constraint pk_organ_code primary key (unit_id),
    constraint uk_organ_code unique (code)
);
comment on table organ_code is '机关代字';

create sequence register_number_seq start with 100 increment by 100;
create table register_number (
    id            bigint                      not null,
    version       bigint                      not null,
    organ_id      bigint                      not null,
    organ_code    varchar(20)                 not null,
    organ_name    varchar(200)                not null,
    organ_level   varchar(20)                 not null,
    street_id     bigint,
    district_id   bigint,
    kind          varchar(40)                 not null,
    register_year integer                     not null,
    register_no   bigint                      not null,
    number_text   varchar(200)                not null,
    state         varchar(20)                 not null,
    title         varchar(800)                not null,
    paper_id      bigint,
    drawn_by      varchar(2000)               not null,
    drawn_at      timestamp(6) with time zone not null,
    changed_by    varchar(2000),
    changed_at    timestamp(6) with time zone,
    reason        varchar(800),
    constraint pk_register_number primary key (id),
    constraint uk_register_number unique (organ_id, kind, register_year, register_no),
    constraint uk_register_number_text unique (number_text),
    constraint ck_register_number_state check (state in ('RESERVED', 'USED', 'VOIDED'))
);
comment on table register_number is '文号登记簿';

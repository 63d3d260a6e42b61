create sequence org_unit_seq start with 100 increment by 100;
create table org_unit (
    id            bigint       not null,
    version       bigint       not null,
    code          varchar(40)  not null,
    name          varchar(120) not null,
    official_name varchar(120) not null,
    org_level     varchar(20)  not null,
    parent_id     bigint,
    district_id   bigint,
    street_id     bigint,
    constraint pk_org_unit primary key (id),
    constraint uk_org_unit_code unique (code),
    constraint fk_org_unit_parent foreign key (parent_id) references org_unit (id),
    constraint fk_org_unit_district foreign key (district_id) references org_unit (id),
    constraint fk_org_unit_street foreign key (street_id) references org_unit (id),
    constraint ck_org_unit_level check (org_level in ('CITY', 'DISTRICT', 'STREET', 'COMMUNITY'))
);
create index ix_org_unit_parent on org_unit (parent_id, code);
create index ix_org_unit_level on org_unit (org_level, code);
comment on table org_unit is '机构';

create sequence post_seq start with 100 increment by 100;
create table post (
    id      bigint       not null,
    version bigint       not null,
    unit_id bigint       not null,
    kind    varchar(40)  not null,
    name    varchar(120) not null,
    constraint pk_post primary key (id),
    constraint uk_post_name unique (unit_id, kind, name),
    constraint fk_post_unit foreign key (unit_id) references org_unit (id)
);
comment on table post is '岗位';

create sequence person_seq start with 100 increment by 100;
create table person (
    id      bigint       not null,
    version bigint       not null,
    name    varchar(100) not null,
    constraint pk_person primary key (id)
);
create index ix_person_name on person (name);
comment on table person is '人员';

create sequence appointment_seq start with 100 increment by 100;
create table appointment (
    id         bigint not null,
    version    bigint not null,
    person_id  bigint not null,
    post_id    bigint not null,
    valid_from date   not null,
    valid_to   date,
    constraint pk_appointment primary key (id),
    constraint fk_appointment_person foreign key (person_id) references person (id),
    constraint fk_appointment_post foreign key (post_id) references post (id),
    constraint ck_appointment_dates check (valid_to is null or valid_to >= valid_from)
);
create index ix_appointment_person on appointment (person_id);
create index ix_appointment_post on appointment (post_id);
comment on table appointment is '任职';

create sequence account_seq start with 100 increment by 100;
create table account (
    id        bigint       not null,
    version   bigint       not null,
    principal varchar(240) not null,
    person_id bigint       not null,
    blocked   boolean      not null,
    constraint pk_account primary key (id),
    constraint uk_account_principal unique (principal),
    constraint fk_account_person foreign key (person_id) references person (id)
);
create index ix_account_person on account (person_id);
comment on table account is '账号';

create sequence api_token_seq start with 100 increment by 100;
create table api_token (
    id         bigint                      not null,
    version    bigint                      not null,
    token_hash varchar(64)                 not null,
    account_id bigint                      not null,
    post_id    bigint                      not null,
    expires_at timestamp(6) with time zone not null,
    constraint pk_api_token primary key (id),
    constraint uk_api_token_hash unique (token_hash),
    constraint fk_api_token_account foreign key (account_id) references account (id),
    constraint fk_api_token_post foreign key (post_id) references post (id)
);
create index ix_api_token_account on api_token (account_id);
comment on table api_token is '接口令牌';

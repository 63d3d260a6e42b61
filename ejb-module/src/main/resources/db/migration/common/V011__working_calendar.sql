create sequence working_year_seq start with 100 increment by 100;
create table working_year (
    id                  bigint                      not null,
    version             bigint                      not null,
    calendar_year       integer                     not null,
    in_force_year       integer,
    state               varchar(20)                 not null,
    source              varchar(400)                not null,
    loaded_by           varchar(240)                not null,
    loaded_by_person_id bigint,
    loaded_by_name      varchar(100)                not null,
    loaded_at           timestamp(6) with time zone not null,
    released_by         varchar(240),
    released_by_name    varchar(100),
    released_at         timestamp(6) with time zone,
    constraint pk_working_year primary key (id),
    constraint uk_working_year_in_force unique (in_force_year),
    constraint ck_working_year_in_force check (in_force_year is null or in_force_year = calendar_year),
    constraint ck_working_year_state check (state in ('LOADED', 'RELEASED', 'SUPERSEDED', 'WITHDRAWN'))
);
create index ix_working_year_year on working_year (calendar_year);
comment on table working_year is '年度工作日历';

create table working_day_exception (
    working_year_id bigint      not null,
    on_date         date        not null,
    kind            varchar(20) not null,
    occasion        varchar(80) not null,
    constraint pk_working_day_exception primary key (working_year_id, on_date),
    constraint fk_working_day_exception_year foreign key (working_year_id) references working_year (id),
    constraint ck_working_day_exception_kind check (kind in ('HOLIDAY', 'WORKDAY'))
);
comment on table working_day_exception is '工作日例外';

-- 公示期: how its days are counted, and every time it was made longer.
alter table disclosure_notice add column first_day_counted boolean default false not null;
alter table disclosure_notice add column ends_on_working_day boolean default false not null;
alter table disclosure_notice drop constraint ck_disclosure_notice_period;
alter table disclosure_notice add constraint ck_disclosure_notice_period check (first_day >= published_on and last_day >= first_day);

create table notice_extension (
    notice_id bigint not null,
    reason varchar(20) not null,
    old_last_day date not null,
    new_last_day date not null,
    words varchar(1000) not null,
    extended_by varchar(400) not null,
    extended_at timestamp(6) with time zone not null,
    constraint uk_notice_extension unique (notice_id, new_last_day),
    constraint fk_notice_extension_notice foreign key (notice_id) references disclosure_notice (id),
    constraint ck_notice_extension_longer check (new_last_day > old_last_day)
);
comment on table notice_extension is '公示期延长';

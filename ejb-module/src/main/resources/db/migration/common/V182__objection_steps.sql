-- 异议: handled in steps by a unit, until a day; who objected lies in a table of its own.
create table objector (
    objection_id bigint primary key,
    name varchar(200) not null,
    contact varchar(200) not null,
    constraint fk_objector_objection foreign key (objection_id) references objection (id)
);
comment on table objector is '异议人';
insert into objector (objection_id, name, contact) select id, raised_by, '' from objection;

alter table objection add column version integer default 0 not null;
alter table objection add column root_id bigint;
alter table objection add column channel varchar(20) default 'LETTER' not null;
alter table objection add column objected_body varchar(20) default 'COMMUNITY' not null;
alter table objection add column received_at timestamp(6) with time zone;
alter table objection add column handler_id bigint;
alter table objection add column handler varchar(200) default '' not null;
alter table objection add column acknowledge_by date;
alter table objection add column answer_by date;
alter table objection add column state varchar(20) default 'REGISTERED' not null;
alter table objection add column acknowledged_by varchar(400);
alter table objection add column acknowledged_at timestamp(6) with time zone;
alter table objection add column investigated_by varchar(400);
alter table objection add column investigated_at timestamp(6) with time zone;
alter table objection add column findings varchar(4000);
alter table objection add column effect varchar(20);
alter table objection add column effected_at timestamp(6) with time zone;
update objection set root_id = notice_id, received_at = registered_at, effected_at = answered_at,
  handler_id = (select coalesce(n.street_id, n.community_id) from disclosure_notice n where n.id = objection.notice_id);
update objection set state = 'ANSWERED', acknowledged_by = answered_by, acknowledged_at = answered_at,
  investigated_by = answered_by, investigated_at = answered_at, findings = answer,
  effect = case outcome when 'UPHELD' then 'WITHDRAWAL' else 'NONE' end where outcome is not null;
alter table objection alter column root_id set not null;
alter table objection alter column received_at set not null;
alter table objection alter column handler_id set not null;
alter table objection alter column project_id drop not null;
alter table objection alter column content set data type varchar(4000);
alter table objection drop constraint uk_objection_number;
alter table objection add constraint uk_objection_number unique (root_id, objection_number);
alter table objection drop column raised_by;
alter table objection drop column received_on;
alter table objection drop column outcome;
create index ix_objection_notice on objection (notice_id);
create index ix_objection_open on objection (state, answer_by);

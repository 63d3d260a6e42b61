create sequence audit_entry_seq start with 100 increment by 100;

create table audit_entry (
  id bigint not null,
  recorded_at timestamp(6) with time zone not null,
  business_at timestamp(6) with time zone not null,
  account varchar(200) not null,
  person_id bigint,
  person_name varchar(200) not null,
  post_id bigint,
  post_name varchar(200) not null,
  unit_id bigint,
  unit_name varchar(200) not null,
  action varchar(200) not null,
  subject_kind varchar(40),
  subject_id bigint,
  facts varchar(1000000) not null,
  content_hash varchar(64) not null,
  constraint pk_audit_entry primary key (id)
);
comment on table audit_entry is '审计记录';
create index ix_audit_entry_subject on audit_entry (subject_kind, subject_id, id);
create index ix_audit_entry_account on audit_entry (account, id);
create index ix_audit_entry_time on audit_entry (recorded_at, id);

create table audit_pending (
  entry_id bigint not null,
  constraint pk_audit_pending primary key (entry_id)
);
comment on table audit_pending is '待封链的审计记录';

create table audit_seal (
  chain_no bigint not null,
  entry_id bigint not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  constraint pk_audit_seal primary key (chain_no),
  constraint uk_audit_seal_entry unique (entry_id)
);
comment on table audit_seal is '审计链';

create table audit_chain (
  id integer not null,
  length bigint not null,
  head varchar(64) not null,
  version integer not null,
  constraint pk_audit_chain primary key (id),
  constraint ck_audit_chain_only check (id = 1)
);
comment on table audit_chain is '审计链链首';
insert into audit_chain (id, length, head, version)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', 0);

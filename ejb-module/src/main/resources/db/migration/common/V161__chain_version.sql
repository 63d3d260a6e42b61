create sequence chain_version_seq start with 100 increment by 100;

create table chain_version (
  id bigint not null constraint pk_chain_version primary key,
  version bigint not null,
  chain_key varchar(120) not null,
  chain_number integer not null,
  profile varchar(120) not null,
  definition varchar(100000) not null,
  note varchar(1000) not null,
  state varchar(20) not null,
  drafted_by varchar(120) not null,
  drafted_by_person_id bigint,
  drafted_by_name varchar(200) not null,
  drafted_at timestamp(6) with time zone not null,
  released_by varchar(120),
  released_by_name varchar(200),
  released_at timestamp(6) with time zone,
  constraint uk_chain_version_number unique (chain_key, chain_number)
);
comment on table chain_version is '审批链版本';
create index ix_chain_version_profile on chain_version (profile, state);
